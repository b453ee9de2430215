import SOQLFiles

/// Keeps tokens in files that only the user can read, one a login.
///
/// The folder has the mode 0700 and the files 0600; what others may read is refused, not used. A file is
/// written beside the old one and put in its place by one step. The locks hold between processes, and end
/// with them.
public struct FileTokenStore: TokenStore {
  /// The folder of the files; it is made when something is first kept.
  public let folder: String

  /// A store in a folder.
  public init(folder: String) {
    self.folder = folder
  }

  /// The store of the user: in the folder that the environment variable `SOQL_TOKEN_FOLDER` names, else in
  /// `soql/tokens` of `XDG_STATE_HOME`, else in `~/.local/state/soql/tokens`.
  ///
  /// - Throws: A ``SessionError`` with the reason ``SessionError/Reason/notConfigured`` if nothing tells
  ///   where the user's home is.
  public static func standard() throws(SessionError) -> FileTokenStore {
    try standard(in: .process)
  }

  static func standard(in variables: EnvironmentVariables) throws(SessionError) -> FileTokenStore {
    if let folder = variables["SOQL_TOKEN_FOLDER"] { return FileTokenStore(folder: folder) }
    // As the XDG Base Directory Specification has it, a relative path is ignored.
    if let state = variables["XDG_STATE_HOME"], state.hasPrefix("/") {
      return FileTokenStore(folder: state + "/soql/tokens")
    }
    guard let home = variables["HOME"], home.hasPrefix("/") else {
      throw SessionError(
        .notConfigured,
        "no place to keep tokens: HOME is not set; set SOQL_TOKEN_FOLDER to a folder of your own"
      )
    }
    return FileTokenStore(folder: home + "/.local/state/soql/tokens")
  }

  /// Reads what is kept for a login.
  public func token(for login: Login) throws(SessionError) -> StoredToken? {
    let path = path(of: login) + ".json"
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try PrivateFile.read(path, limit: 1 << 20)
    } catch {
      throw SessionError(.notConfigured, error.message)
    }
    guard let bytes else { return nil }
    do throws(StoredTokenFile.Malformed) {
      return try StoredTokenFile.read(bytes, for: login)
    } catch {
      throw SessionError(
        .notConfigured,
        "the token file '\(path)' \(error.problem); it was left as it is: move it away and log in again"
      )
    }
  }

  /// Writes what is to be kept for a login.
  public func save(_ token: StoredToken, for login: Login) throws(SessionError) {
    do throws(FileError) {
      try PrivateFile.makeFolder(folder)
      let bytes = StoredTokenFile.write(token, for: login)
      try PrivateFile.write(bytes, to: path(of: login) + ".json")
    } catch {
      throw cannotWrite(error)
    }
  }

  /// Takes the lock of a login, which is a file, too.
  public func lock(_ login: Login) throws(SessionError) -> TokenLock? {
    do throws(FileError) {
      try PrivateFile.makeFolder(folder)
      return try FileLock.lock(path(of: login) + ".lock").map { lock in
        TokenLock { lock.unlock() }
      }
    } catch {
      throw cannotWrite(error)
    }
  }

  /// Host and hash: the host for people who look into the folder.
  private func path(of login: Login) -> String {
    let host = login.host.origin.host.map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-" }
    return folder + "/" + String(host.prefix(80)) + "-" + login.fingerprint
  }

  private func cannotWrite(_ error: FileError) -> SessionError {
    SessionError(
      .notConfigured,
      "tokens cannot be kept, and the server may replace them: \(error.message); "
        + "SOQL_TOKEN_FOLDER can name another folder"
    )
  }
}

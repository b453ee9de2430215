import Foundation
import SOQLTestSupport
import Testing

@testable import SOQLExecutor

@Suite struct FileTokenStoreTests {
  private let temporary: TemporaryFolder
  private let store: FileTokenStore
  private let login: Login
  private let token: StoredToken

  init() throws {
    temporary = try TemporaryFolder()
    store = FileTokenStore(folder: temporary.path + "/state/tokens")
    login = Login(
      host: try LoginHost("https://localhost:8443"),
      clientID: "3MVG9.client",
      refreshToken: Secret(Secrets.refreshToken)
    )
    token = StoredToken(
      refreshToken: Secret("5Aep\"\\é\n"),
      session: Session(
        accessToken: Secret(Secrets.accessToken),
        instance: try Origin("https://example.my.salesforce.com"),
        username: "ada@example.com",
        userID: "0055g000001AbCdAAK",
        organizationID: nil
      ),
      savedAt: 1_800_000_000
    )
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: store.folder).sorted()
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func keepsTokensInFilesOfTheUser() throws {
    #expect(try store.token(for: login) == nil)
    #expect(!FileManager.default.fileExists(atPath: store.folder))
    try store.save(token, for: login)
    #expect(try store.token(for: login) == token)
    var next = token
    next.refreshToken = Secret("next")
    try store.save(next, for: login)
    #expect(try store.token(for: login) == next)
    let file = "localhost-\(login.fingerprint).json"
    #expect(try files() == [file])
    #expect(try mode(store.folder) == 0o700)
    #expect(try mode(temporary.path + "/state") == 0o700)
    #expect(try mode(store.folder + "/" + file) == 0o600)
    #expect(!file.lowercased().contains("hunter2"))
    Secrets.expectNone(in: token)
    Secrets.expectNone(in: login)
  }

  /// Files of earlier runs are found by it.
  ///
  /// Source: `sha256sum` of the three lines.
  @Test func fingerprintsAreStable() {
    let login = Login(host: .production, clientID: "client", refreshToken: Secret("token"))
    #expect(login.fingerprint == "1280fe031448fc8799bc8b7a2ff99933")
  }

  @Test func keepsLoginsApart() throws {
    let others = [
      Login(
        host: .production,
        clientID: login.clientID,
        refreshToken: Secret(Secrets.refreshToken)
      ),
      Login(host: login.host, clientID: "other", refreshToken: Secret(Secrets.refreshToken)),
      Login(host: login.host, clientID: login.clientID, refreshToken: Secret("other")),
    ]
    try store.save(token, for: login)
    for other in others {
      #expect(try store.token(for: other) == nil)
      #expect(other.fingerprint != login.fingerprint)
    }
  }

  @Test(arguments: [
    ("", "is no JSON (at byte 0)"), ("{\"version\":1", "is no JSON"), ("{}", "is not of version 1"),
    ("[1]", "is not of version 1"), ("{\"version\":1}", "belongs to another login"),
    (
      #"{"version":1,"loginUrl":"https://localhost:8443","clientId":"3MVG9.client","#
        + #""accessToken":"hunter2"}"#,
      "lacks a field"
    ),
    (
      #"{"version":1,"loginUrl":"https://localhost:8443","clientId":"3MVG9.client","#
        + #""accessToken":"hunter2","refreshToken":"hunter2","instanceUrl":"http://evil.example","#
        + #""savedAt":1}"#,
      "lacks a field"
    ),
  ])
  func leavesWhatItCannotRead(_ text: String, _ words: String) throws {
    try store.save(token, for: login)
    let path = store.folder + "/" + (try #require(try files().first))
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
    let error = #expect(throws: SessionError.self) { try store.token(for: login) }
    #expect(error?.reason == .notConfigured)
    #expect(
      error?.description.hasPrefix("the token file '\(path)' \(words)") == true,
      "\(error as Any)"
    )
    if let error { Secrets.expectNone(in: error) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func refusesWhatOthersMayRead() throws {
    try store.save(token, for: login)
    let path = store.folder + "/" + (try #require(try files().first))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let reading = #expect(throws: SessionError.self) { try store.token(for: login) }
    #expect(reading?.description.contains("chmod 600") == true)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: store.folder)
    let writing = #expect(throws: SessionError.self) { try store.save(token, for: login) }
    #expect(writing?.description.contains("chmod 700") == true)
    #expect(throws: SessionError.self) { try store.lock(login) }
  }

  @Test func locksEachLoginForOneAtATime() throws {
    let first = try #require(try store.lock(login))
    #expect(try FileTokenStore(folder: store.folder).lock(login) == nil)
    let other = Login(host: .production, clientID: "a", refreshToken: Secret("b"))
    #expect(try store.lock(other) != nil)
    first.release()
    first.release()
    #expect(try store.lock(login) != nil)
  }

  @Test func locksInMemory() throws {
    let store = MemoryTokenStore()
    let first = try #require(store.lock(login))
    #expect(store.lock(login) == nil)
    first.release()
    let second = store.lock(login)
    #expect(second != nil)
    first.release()
    #expect(store.lock(login) == nil)
    store.save(token, for: login)
    #expect(store.token(for: login) == token)
  }

  @Test(
    arguments: [
      (["SOQL_TOKEN_FOLDER": "here", "HOME": "/home/ada"], "here"),
      (["XDG_STATE_HOME": "/state", "HOME": "/home/ada"], "/state/soql/tokens"),
      (["XDG_STATE_HOME": "state", "HOME": "/home/ada"], "/home/ada/.local/state/soql/tokens"),
      (["SOQL_TOKEN_FOLDER": "", "HOME": "/home/ada"], "/home/ada/.local/state/soql/tokens"),
      (["HOME": "ada"], nil), ([:], nil),
    ] as [([String: String], String?)]
  )
  func findsItsFolder(_ variables: [String: String], _ folder: String?) {
    let store = try? FileTokenStore.standard(in: EnvironmentVariables(variables))
    #expect(store?.folder == folder)
  }
}

import SOQLFiles

/// Keeps tokens as long as it lives, for tests and where nothing may be written.
///
/// If the server rotates refresh tokens, the login is lost with the store.
public final class MemoryTokenStore: TokenStore {
  private let state = Locked(State())

  private struct State {
    var tokens: [Login: StoredToken] = [:]
    /// The locks that are held, each with a number, so that a second release frees no other lock.
    var locks: [Login: Int] = [:]
    var lastLock = 0
  }

  /// An empty store.
  public init() {}

  /// What is kept for a login.
  public func token(for login: Login) -> StoredToken? {
    state.withLock { $0.tokens[login] }
  }

  /// Keeps a token.
  public func save(_ token: StoredToken, for login: Login) {
    state.withLock { $0.tokens[login] = token }
  }

  /// Takes the lock of a login.
  public func lock(_ login: Login) -> TokenLock? {
    let number = state.withLock { state -> Int? in
      guard state.locks[login] == nil else { return nil }
      state.lastLock += 1
      state.locks[login] = state.lastLock
      return state.lastLock
    }
    guard let number else { return nil }
    return TokenLock { [state] in
      state.withLock { state in
        if state.locks[login] == number { state.locks[login] = nil }
      }
    }
  }
}

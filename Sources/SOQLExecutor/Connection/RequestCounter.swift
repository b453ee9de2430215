import SOQLFiles
import SOQLSyntax

/// Numbers for requests, from one on.
final class RequestCounter: Sendable {
  private let last = Locked(0)

  func next() -> Int {
    last.withLock { last in
      last += 1
      return last
    }
  }
}

/// The version of the API, once it is known.
final class VersionKeeper: Sendable {
  private let version = Locked<APIVersion?>(nil)

  var known: APIVersion? {
    get { version.withLock { $0 } }
    set { version.withLock { $0 = newValue } }
  }
}

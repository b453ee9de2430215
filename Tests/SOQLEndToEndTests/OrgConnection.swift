import SOQLBuilder
import SOQLCurlTransport
import SOQLExecutor
import SOQLFiles
import SOQLSyntax
import SOQLTestOrg
import Testing

/// An org on real sockets and a connection to it, which notes all that could be logged.
final class OrgConnection: Sendable {
  let org: TestOrg
  let connection: Connection
  /// What the observer was told.
  let events = Locked<[String]>([])
  /// The tokens that the org gave.
  let tokens = Locked<[String]>([])

  init(
    _ org: TestOrg,
    transport options: CurlTransportOptions = CurlTransportOptions(),
    _ change: (inout ConnectionOptions) -> Void = { _ in }
  ) {
    self.org = org
    var transport = options
    if let path = org.certificatePath { transport.certificateAuthorities = .file(path) }
    var options = ConnectionOptions()
    options.apiVersion = APIVersion(62)
    options.clock = .impatient
    options.observer = { [events] event in events.withLock { $0.append("\(event)") } }
    change(&options)
    connection = Connection(
      OrgProvider(org: org, tokens: tokens),
      transport: CurlTransport(transport),
      options: options
    )
  }

  /// Runs a test against an org; both end with it.
  static func with(
    _ configure: (inout OrgOptions) -> Void = { _ in },
    options change: (inout ConnectionOptions) -> Void = { _ in },
    test: (OrgConnection) async throws -> Void
  ) async throws {
    let org = try TestOrg(configure)
    defer { org.stop() }
    let connection = OrgConnection(org, change)
    do {
      try await test(connection)
    } catch {
      await connection.connection.shutdown()
      throw error
    }
    await connection.connection.shutdown()
  }

  /// Whether a text, or anything that was observed, or a URL that was asked for, holds a token.
  func leaksToken(_ text: String) -> Bool {
    let observed = events.withLock { $0.joined(separator: "\n") }
    let targets = org.log.requests.map(\.request.target).joined(separator: "\n")
    return tokens.withLock { tokens in
      tokens.contains { text.contains($0) || observed.contains($0) || targets.contains($0) }
    }
  }
}

/// Takes sessions that the org gives out.
struct OrgProvider: SessionProvider {
  let org: TestOrg
  let tokens: Locked<[String]>

  func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session {
    let token = org.session()
    tokens.withLock { $0.append(token) }
    guard let instance = try? Origin(org.origin) else {
      throw SessionError(.notConfigured, "no origin")
    }
    return Session(accessToken: Secret(token), instance: instance)
  }
}

extension ExecutorClock {
  /// The machine's time, but waiting takes a hundredth of it.
  static let impatient: ExecutorClock = {
    let system = ExecutorClock.system
    return ExecutorClock(
      now: system.now,
      secondsSince1970: system.secondsSince1970,
      sleep: { duration throws(CancellationError) in try await system.sleep(duration / 100) },
      random: { 0.01 }
    )
  }()
}

/// A query whose rows are numbered, on pages of 100.
enum Numbered {
  static let text = "SELECT Id, Number__c FROM Item__c"

  struct Row: Decodable, Sendable {
    let id: String
    let number: Int

    enum CodingKeys: String, CodingKey {
      case id
      case number = "Number__c"
    }
  }

  static func query() throws -> TextQuery { try .unchecked(text) }

  static func register(_ count: Int, in org: TestOrg) {
    org.results.register(text, rows: count) { index, row in row["Number__c"] = .integer(index) }
  }
}

/// A whole error as whoever logs it sees it.
func everything(_ error: (any Error)?) -> String {
  var text = "\(error as Any) \(String(reflecting: error))"
  dump(error as Any, to: &text)
  return text
}

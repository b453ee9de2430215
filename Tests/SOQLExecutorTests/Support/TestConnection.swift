import SOQLBuilder
import SOQLExecutor
import SOQLFiles
import SOQLSyntax

/// A connection to a script, with all that it told its observer.
struct TestConnection {
  let connection: Connection
  let transport: ScriptedTransport
  let provider: TestProvider
  let clock = TestClock()
  let events = Locked<[ConnectionEvent]>([])

  init(
    _ transport: ScriptedTransport,
    _ provider: TestProvider? = nil,
    _ change: (inout ConnectionOptions) -> Void = { _ in }
  ) throws {
    self.transport = transport
    self.provider = try provider ?? TestProvider()
    var options = ConnectionOptions()
    options.apiVersion = APIVersion(62)
    options.clock = clock.clock
    options.observer = { [events] event in events.withLock { $0.append(event) } }
    change(&options)
    connection = Connection(self.provider, transport: transport, options: options)
  }

  init(
    _ steps: [ScriptedTransport.Step],
    _ change: (inout ConnectionOptions) -> Void = { _ in }
  ) throws {
    try self.init(ScriptedTransport(steps), nil, change)
  }

  /// The tokens of the requests.
  var tokens: [String] { transport.requests.map { $0.bearer?.reveal() ?? "" } }

  /// The targets of the requests, without the query.
  var paths: [String] { transport.requests.map { String($0.target.prefix { $0 != "?" }) } }
}

/// The path of queries.
let queryPath = "/services/data/v62.0/query"

/// A row as most tests read it.
struct Item: Decodable, Hashable {
  let id: String
  let name: String?
}

/// A query for items.
func items(_ rest: String = "") throws -> TextQuery {
  try .unchecked("SELECT Id, Name FROM Item__c" + rest)
}

/// A page of items whose numbers are in a range.
func page(
  _ numbers: Range<Int>,
  of total: Int,
  next: String? = nil,
  done: Bool? = nil
) -> String {
  let records = numbers.map { number in
    #"{"attributes":{"type":"Item__c"},"Id":"\#(number)","Name":"Item \#(number)"}"#
  }
  let path = next.map { #","nextRecordsUrl":"\#($0)""# } ?? ""
  return #"{"totalSize":\#(total),"done":\#(done ?? (next == nil))\#(path),"#
    + #""records":[\#(records.joined(separator: ","))]}"#
}

/// An error as the server sends it.
func failure(_ code: String, _ message: String = "no", status: Int) -> ScriptedAnswer {
  .json(#"[{"message":"\#(message)","errorCode":"\#(code)"}]"#, status: status)
}

let expiredSession = failure("INVALID_SESSION_ID", "Session expired or invalid", status: 401)

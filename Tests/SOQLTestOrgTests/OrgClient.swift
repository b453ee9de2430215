import SOQLJSON
import SOQLTestOrg
import Testing

/// A client of an org that follows pages, as plainly as can be.
final class OrgClient {
  let org: TestOrg
  var token: String
  private var connection: RawClient?

  init(_ org: TestOrg) {
    self.org = org
    token = org.session()
  }

  /// Sends a GET request with the session.
  func get(_ path: String, _ fields: [String] = []) throws -> RawClient.Answer {
    let client = try connection ?? RawClient(org.port)
    connection = client
    return try #require(client.get(path, ["Authorization: Bearer \(token)"] + fields))
  }

  /// Sends a query.
  func query(
    _ soql: String,
    _ fields: [String] = [],
    resource: String = "query"
  ) throws -> RawClient.Answer {
    try get("/services/data/v66.0/\(resource)?q=\(PercentEncoding.encode(soql))", fields)
  }

  /// The rows of a query, page by page.
  func pages(_ soql: String, _ fields: [String] = []) throws -> [[JSONValue]] {
    var pages: [[JSONValue]] = []
    var answer = try query(soql, fields)
    while true {
      #expect(answer.status == 200)
      let page = try answer.json
      pages.append(page["records"].map { Array($0.elements) } ?? [])
      guard let next = page["nextRecordsUrl"]?.string else {
        #expect(page["done"]?.bool == true)
        return pages
      }
      #expect(page["done"]?.bool == false)
      answer = try get(next)
    }
  }

  /// Sends a form.
  func post(_ path: String, form: [(String, String)], _ fields: [String] = []) throws
    -> RawClient.Answer
  {
    let body = form.map { "\($0)=\(PercentEncoding.encode($1))" }.joined(separator: "&")
    let type = "Content-Type: application/x-www-form-urlencoded"
    return try post(path, body, [type] + fields)
  }

  /// Sends a body.
  func post(_ path: String, _ body: String, _ fields: [String] = []) throws -> RawClient.Answer {
    let client = try RawClient(org.port)
    let lines = ["POST \(path) HTTP/1.1", "Host: a", "Content-Length: \(body.utf8.count)"] + fields
    client.send(lines.joined(separator: "\r\n") + "\r\n\r\n" + body)
    return try #require(client.answer())
  }
}

extension RawClient.Answer {
  /// The body as JSON.
  var json: JSONValue { get throws { try JSONTape(parsing: body).root } }

  /// The code of the error in the body.
  var errorCode: String? {
    get throws { try json.elements.first { _ in true }?["errorCode"]?.string }
  }
}

import SOQLExecutor
import Testing

@Suite struct HTTPHeadersTests {
  @Test func findsNamesWhateverTheirCase() {
    var headers: HTTPHeaders = ["Content-Type": "text/html", "content-type": "text/plain"]
    #expect(headers["CONTENT-TYPE"] == "text/html")
    headers["Content-type"] = "application/json"
    #expect(headers.fields.count == 1)
    headers["Content-Type"] = nil
    #expect(headers["content-type"] == nil)
  }

  @Test func showsNoSecret() throws {
    var request = HTTPRequest(.get, try Origin("https://example.com"), "/query?q=SELECT")
    request.bearer = Secret("hunter2")
    request.headers["X-Key"] = "hunter2"
    request.body = Array("hunter2".utf8)
    var dumped = ""
    dump(request.bearer, to: &dumped)
    #expect(!"\(request) \(request.headers) \(request.bearer as Any) \(dumped)".contains("hunter2"))
    #expect("\(request)" == "GET https://example.com/query")
  }
}

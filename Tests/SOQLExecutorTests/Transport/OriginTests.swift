import SOQLExecutor
import Testing

@Suite struct OriginTests {
  @Test(arguments: [
    ("https://Example.my.salesforce.com/", "https://example.my.salesforce.com"),
    ("https://example.com:443/services/data?x#y", "https://example.com"),
    ("https://example.com:8443", "https://example.com:8443"),
    ("http://localhost:8080", "http://localhost:8080"),
    ("http://127.0.0.5:80", "http://127.0.0.5"),
    ("http://[::1]:9", "http://[::1]:9"),
  ])
  func reads(_ text: String, _ expected: String) throws {
    #expect(try Origin(text).description == expected)
  }

  @Test(arguments: [
    "", "example.com", "ftp://example.com", "http://example.com", "http://127.0.0.1.example.com",
    "http://128.0.0.1", "https://user:password@example.com", "https://example.com@evil.example",
    "https://a\\b.example", "https://", "https://example.com:0", "https://example.com:65536",
    "https://example.com:+1", "https://exa mple.com", "https://[::1", "https://ex%61mple.com",
  ])
  func refuses(_ text: String) {
    #expect(throws: OriginError.self) { try Origin(text) }
  }

  @Test func keepsPasswordsOutOfItsError() {
    let error = #expect(throws: OriginError.self) { try Origin("https://user:hunter2@example.com") }
    #expect(error?.description.contains("hunter2") == false)
  }
}

import Testing

@testable import SOQLExecutor

@Suite struct LoginHostTests {
  @Test(arguments: [
    (
      "https://login.salesforce.com", "https://login.salesforce.com", "https://login.salesforce.com"
    ),
    (" test.salesforce.com\n", "https://test.salesforce.com", "https://test.salesforce.com"),
    (
      "https://Example.my.salesforce.com/services/oauth2", "https://example.my.salesforce.com",
      "https://login.salesforce.com"
    ),
    (
      "example-dev-ed.develop.my.salesforce.com",
      "https://example-dev-ed.develop.my.salesforce.com", "https://login.salesforce.com"
    ),
    (
      "example--dev.sandbox.my.salesforce.com", "https://example--dev.sandbox.my.salesforce.com",
      "https://test.salesforce.com"
    ),
    (
      "example--dev.my.salesforce.com", "https://example--dev.my.salesforce.com",
      "https://test.salesforce.com"
    ),
    (
      "https://power-ruby-1234-dev-ed.scratch.my.salesforce.com:443/",
      "https://power-ruby-1234-dev-ed.scratch.my.salesforce.com", "https://test.salesforce.com"
    ),
    (
      "https://example.my.site.com", "https://example.my.site.com", "https://example.my.site.com"
    ),
    ("http://localhost:8080", "http://localhost:8080", "http://localhost:8080"),
  ])
  func reads(_ text: String, _ host: String, _ audience: String) throws {
    let read = try LoginHost(text)
    #expect(read.description == host)
    #expect(read.audience == audience)
  }

  @Test(arguments: [
    ("https://example.lightning.force.com/x", "use 'https://example.my.salesforce.com'"),
    (
      "example--dev.sandbox.lightning.force.com",
      "use 'https://example--dev.sandbox.my.salesforce.com'"
    ),
    ("https://example.my.salesforce-setup.com", "use 'https://example.my.salesforce.com'"),
    ("http://login.salesforce.com", "http: is for servers on this machine only"),
    ("", "its host is no host name"), ("my org", "its host is no host name"),
    ("ftp://login.salesforce.com", "does not start with https://"),
    ("https://hunter2:hunter2@login.salesforce.com", "user name or password"),
  ])
  func refuses(_ text: String, _ words: String) {
    let error = #expect(throws: SessionError.self) { try LoginHost(text) }
    #expect(error?.reason == .notConfigured)
    #expect(error?.description.contains(words) == true, "\(error as Any)")
    if let error { Secrets.expectNone(in: error) }
  }

  @Test func knowsSharedHosts() throws {
    #expect(LoginHost.production.isShared && LoginHost.sandbox.isShared)
    #expect(try LoginHost("https://login.salesforce.com") == .production)
    #expect(try !LoginHost("https://example.my.salesforce.com").isShared)
  }
}

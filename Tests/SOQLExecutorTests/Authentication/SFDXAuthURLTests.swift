import SOQLExecutor
import Testing

@Suite struct SFDXAuthURLTests {
  @Test(
    arguments: [
      ("force://PlatformCLI::\(Secrets.refreshToken)@example.my.salesforce.com", nil, ""),
      (
        "force://PlatformCLI:hunter2=:\(Secrets.refreshToken)==@example.my.salesforce.com/",
        "hunter2=", "=="
      ),
      (" force://PlatformCLI:a:\(Secrets.refreshToken)@example.my.salesforce.com:443\n", "a", ""),
    ] as [(String, String?, String)]
  )
  func reads(_ text: String, _ secret: String?, _ padding: String) throws {
    let url = try SFDXAuthURL(Secret(text))
    #expect(url.clientID == "PlatformCLI")
    #expect(url.clientSecret?.reveal() == secret)
    #expect(url.refreshToken.reveal() == Secrets.refreshToken + padding)
    #expect(url.host.description == "https://example.my.salesforce.com")
    Secrets.expectNone(in: url)
  }

  @Test(arguments: [
    ("", "does not start with 'force://'"), ("https://hunter2@x", "does not start"),
    ("FORCE://a:b:hunter2@x.example", "does not start"),
    ("force://a:b:hunter2", "no '@'"), ("force://hunter2@x.example", "not three parts"),
    ("force://a:b:c:hunter2@x.example", "not three parts"),
    ("force://:b:hunter2@x.example", "the client id is missing"),
    ("force://a:hunter2:@x.example", "the refresh token is missing"),
    ("force://a b:c:hunter2@x.example", "the client id has characters"),
    ("force://a:hunter2%20:d@x.example", "the client secret has characters"),
    ("force://a:b:hunter2\u{0}@x.example", "the refresh token has characters"),
    ("force://a:b:hunter2===@x.example", "the refresh token has characters"),
    ("force://a:b:=@x.example", "the refresh token has characters"),
    ("force://a:b:hunter2@", "is no host name"), ("force://a:b:hunter2@/", "is no host name"),
    ("force://a:b:hunter2@x.example/hunter2", "is no host name"),
    ("force://a:b:hunter2@https://x.example", "is no host name"),
    ("force://a:b:hunter2@evil.example@x.example", "the refresh token has characters"),
    ("force://a:b:hunter2@x.example?hunter2", "is no host name"),
    ("force://a:b:hunter2@x.example:hunter2", "is no host name"),
    ("force://a:b:hunter2@example.lightning.force.com", "use 'https://example.my.salesforce.com'"),
  ])
  func refuses(_ text: String, _ words: String) {
    let error = #expect(throws: SessionError.self) { try SFDXAuthURL(Secret(text)) }
    #expect(error?.reason == .notConfigured)
    #expect(error?.description.contains(words) == true, "\(error as Any)")
    if let error { Secrets.expectNone(in: error) }
  }
}

import Testing

@testable import SOQLExecutor

@Suite struct EncodingTests {
  /// Source: RFC 4648, section 10, and the two digits of section 5.
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
    ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"), ("\u{7FF}?>", "378_Pg"), ("?\u{7FF}?", "P9-_Pw"),
  ])
  func encodesBase64ForURLs(_ text: String, _ encoded: String) {
    #expect(Base64URL.encode(Array(text.utf8)) == encoded)
  }

  @Test(arguments: [
    ("plain words, 00D and eyJ", "plain words, 00D and eyJ"),
    ("a\u{1B}[31mb\u{1B}[0m\u{9B}1mc\u{7}d\u{1B}Me\u{1B}", "abc de"),
    ("two\nlines\tand  more", "two lines and more"),
    ("token:00D5g000004xYzA!AQEAQ.x_y, yes", "<redacted> yes"),
    ("'00D5g000004xYzAEAU!AQEAQ'", "<redacted>"),
    ("force://a:b:c@d", "<redacted>"), ("(5Aep861abc)", "<redacted>"),
    ("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIifQ.c2ln", "<redacted>"),
    ("my hunter2! is hidden", "my <redacted>! is hidden"),
  ])
  func redacts(_ text: String, _ expected: String) {
    #expect(Redaction.redact(text, hiding: [Secret("hunter2"), Secret("is")]) == expected)
  }

  @Test func boundsTheLengthOfMessages() {
    #expect(Redaction.redact(String(repeating: "x", count: 10_000)).count == 401)
  }
}

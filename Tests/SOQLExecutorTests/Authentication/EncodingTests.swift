import Foundation
import SOQLTestSupport
import Testing

@testable import SOQLExecutor

@Suite struct EncodingTests {
  /// Source: the examples of FIPS 180-4 and `sha256sum`.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmno"
        + "pqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func hashes(_ text: String, _ hash: String) {
    #expect(SHA256.hexadecimal(Array(text.utf8)) == hash)
  }

  private static let hashTool = ["/usr/bin/sha256sum", "/sbin/sha256sum"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: hashTool != nil, "needs sha256sum"))
  func hashesAllLengthsAsTheSystemDoes() throws {
    let tool = try #require(Self.hashTool)
    let folder = try TemporaryFolder()
    var generator = SeededGenerator(seed: 11)
    print("seed \(generator.seed)")
    let texts = (0...130).map { length in
      (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    for (length, bytes) in texts.enumerated() { try folder.write("\(length)", bytes: bytes) }
    let names = texts.indices.map(String.init)
    let lines = try Command(tool, names, in: folder.path).output.split(separator: "\n")
    #expect(lines.map { String($0.prefix(64)) } == texts.map { SHA256.hexadecimal($0) })
  }

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

import Foundation
import SOQLCurlTransport
import SOQLExecutor
import SOQLTestSupport
import Testing

/// Keys and checks come from the `openssl` command.
@Suite(.enabled(if: OpenSSL.isThere, "needs the openssl command"))
struct RSASignerTests {
  private let keys = OpenSSL.keys

  /// The forms that a key can be in, by the name of the file.
  @Test(
    arguments: [
      ("pkcs8.pem", nil), ("pkcs1.pem", nil), ("pkcs8-aes.pem", "hunter2 é"),
      ("pkcs1-aes.pem", "hunter2 é"), ("pkcs1-des3.pem", "hunter2 é"), ("chatty.pem", nil),
      ("crlf.pem", nil), ("pkcs8.pem", "needless"),
    ] as [(String, String?)]
  )
  func signsWhatOpenSSLVerifies(_ file: String, _ passphrase: String?) throws {
    let path = try keys.path(file)
    let signer = try RSASigner(contentsOf: path, passphrase: passphrase.map { Secret($0) })
    for text in ["", "a.b", String(repeating: "x", count: 100_000)] {
      let signature = try signer.signature(of: Array(text.utf8))
      #expect(signature.count == 256)
      #expect(try keys.verify(signature, of: text))
      #expect(try !keys.verify(signature, of: text + "."))
    }
    let pem = try Data(contentsOf: URL(fileURLWithPath: path))
    let same = try RSASigner(pem: Array(pem), passphrase: passphrase.map { Secret($0) })
    #expect(try same.signature(of: [1]) == signer.signature(of: [1]))
    #expect("\(signer)" == "RSA key of 2048 bits")
  }

  @Test(
    arguments: [
      ("pkcs8-aes.pem", nil, "is encrypted; give its passphrase"),
      ("pkcs1-aes.pem", nil, "is encrypted; give its passphrase"),
      ("pkcs8-aes.pem", "hunter3", "is encrypted, and its passphrase is wrong"),
      ("pkcs1-aes.pem", "hunter3", "is encrypted, and its passphrase is wrong"),
      ("pkcs8-aes.pem", String(repeating: "hunter2", count: 1_000), "passphrase is wrong"),
      ("pkcs8-aes.pem", "", "passphrase is wrong"),
      ("certificate.pem", nil, "is a certificate; the private key that belongs to it is needed"),
      ("public.pem", nil, "is a public key; the private key"),
      ("ec.pem", nil, "is no RSA key, and Salesforce takes no other"),
      ("pss.pem", nil, "is no RSA key"), ("ed25519.pem", nil, "is no RSA key"),
      ("short.pem", nil, "has 1024 bits, which is not safe; it must have 2048 at least"),
      ("damaged.pem", nil, "cannot be read (OpenSSL: "),
      ("cut.pem", nil, "cannot be read (OpenSSL: "),
      ("openssh.pem", nil, "is in OpenSSH's own format"), ("empty.pem", nil, "is not in PEM"),
      ("key.der", nil, "is not in PEM"), ("none.pem", nil, "No such file or directory"),
      (".", nil, "Is a directory"),
    ] as [(String, String?, String)]
  )
  func refuses(_ file: String, _ passphrase: String?, _ words: String) throws {
    let path = try keys.path(file)
    let error = #expect(throws: SessionError.self) {
      try RSASigner(contentsOf: path, passphrase: passphrase.map { Secret($0) })
    }
    let text = try #require(error).description
    #expect(error?.reason == .notConfigured)
    #expect(text.contains(words), "\(text)")
    #expect(text.contains(path))
    // Neither the passphrase nor any line of the key.
    #expect(!text.contains("hunter"))
    let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n") ?? []
    #expect(!lines.contains { $0.count > 20 && !$0.hasPrefix("-") && text.contains($0) })
  }

  @Test func showsNothingOfTheKey() throws {
    let signer = try RSASigner(contentsOf: try keys.path("pkcs8.pem"))
    var text = "\(signer) \(String(reflecting: signer))"
    dump(signer, to: &text)
    #expect(!text.contains("pointer") && !text.contains("key:"), "\(text)")
  }

  @Test func tellsWhetherOthersCanReadTheFile() throws {
    let path = try keys.path("exposed.pem")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(try !RSASigner(contentsOf: path).isExposed)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try RSASigner(contentsOf: path).isExposed)
    let pem = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(try !RSASigner(pem: Array(pem)).isExposed)
  }

  @Test func signsInManyTasks() async throws {
    let signer = try RSASigner(contentsOf: try keys.path("pkcs8.pem"))
    let expected = try signer.signature(of: Array("x".utf8))
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<50 { group.addTask { try signer.signature(of: Array("x".utf8)) } }
      for try await signature in group { #expect(signature == expected) }
    }
  }

  /// The assertion that a provider sends, verified as a server would.
  @Test func verifiesAsJWT() async throws {
    let transport = ScriptedTransport { _ in
      .json(#"{"access_token":"a","instance_url":"https://example.my.salesforce.com"}"#)
    }
    let source = SessionSource.jwtBearer(
      clientID: "3MVG9.client",
      username: "ada@example.com",
      signer: try RSASigner(contentsOf: try keys.path("pkcs1.pem")),
      host: .production
    )
    _ = try await source.session(replacing: nil, context: SessionContext(transport: transport))
    let body = String(decoding: transport.requests[0].body ?? [], as: UTF8.self)
    let assertion = try #require(body.split(separator: "=").last)
    let parts = assertion.split(separator: ".")
    try #require(parts.count == 3)
    let base64 = parts[2].replacing("-", with: "+").replacing("_", with: "/") + "=="
    let signature = try #require(Data(base64Encoded: String(base64)))
    #expect(try keys.verify(Array(signature), of: parts[0] + "." + parts[1]))
  }
}

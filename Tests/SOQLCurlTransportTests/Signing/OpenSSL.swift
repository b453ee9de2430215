import Foundation
import SOQLTestSupport
import Testing

/// The `openssl` command, and keys that it made once for all tests.
final class OpenSSL: Sendable {
  static let isThere = program != nil
  static let keys = OpenSSL()

  private static let program = [
    "/usr/bin/openssl", "/opt/homebrew/bin/openssl", "/usr/local/bin/openssl",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  private let made: Result<TemporaryFolder, any Error>

  private init() {
    made = Result {
      let folder = try TemporaryFolder()
      try Self.make(in: folder)
      return folder
    }
  }

  /// Where a file is.
  func path(_ name: String) throws -> String {
    try made.get().path + "/" + name
  }

  /// Whether the `openssl` command takes a signature for the right one.
  func verify(_ signature: [UInt8], of text: some StringProtocol) throws -> Bool {
    let folder = try TemporaryFolder()
    try folder.write("signature", bytes: signature)
    let command = try Command(
      Self.program ?? "",
      [
        "dgst", "-sha256", "-verify", try path("public.pem"), "-signature",
        folder.path + "/signature",
      ],
      input: Array(text.utf8)
    )
    return command.status == 0
  }

  private static func make(in folder: TemporaryFolder) throws {
    func run(_ arguments: String...) throws {
      let command = try Command(program ?? "", arguments, in: folder.path)
      try #require(command.status == 0, "openssl \(arguments): \(command.errors)")
    }
    try folder.write("passphrase", "hunter2 é\n")
    let encrypted = ["-passout", "file:passphrase"]
    try run("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", "pkcs8.pem")
    try run("rsa", "-in", "pkcs8.pem", "-traditional", "-out", "pkcs1.pem")
    try run(
      "pkcs8",
      "-topk8",
      "-in",
      "pkcs8.pem",
      "-v2",
      "aes256",
      "-out",
      "pkcs8-aes.pem",
      encrypted[0],
      encrypted[1]
    )
    try run(
      "rsa",
      "-in",
      "pkcs8.pem",
      "-traditional",
      "-aes128",
      "-out",
      "pkcs1-aes.pem",
      encrypted[0],
      encrypted[1]
    )
    try run(
      "rsa",
      "-in",
      "pkcs8.pem",
      "-traditional",
      "-des3",
      "-out",
      "pkcs1-des3.pem",
      encrypted[0],
      encrypted[1]
    )
    try run("rsa", "-in", "pkcs8.pem", "-pubout", "-out", "public.pem")
    try run(
      "req",
      "-x509",
      "-key",
      "pkcs8.pem",
      "-subj",
      "/CN=x",
      "-days",
      "1",
      "-out",
      "certificate.pem"
    )
    try run("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "ec.pem")
    try run("genrsa", "-out", "other.pem", "2048")
    try run("rsa", "-in", "other.pem", "-pubout", "-out", "other-public.pem")
    try run("genpkey", "-algorithm", "ed25519", "-out", "ed25519.pem")
    try run(
      "genpkey",
      "-algorithm",
      "RSA-PSS",
      "-pkeyopt",
      "rsa_keygen_bits:2048",
      "-out",
      "pss.pem"
    )
    try run("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024", "-out", "short.pem")
    try run("rsa", "-in", "pkcs8.pem", "-outform", "DER", "-out", "key.der")
    let key = try String(contentsOfFile: folder.path + "/pkcs8.pem", encoding: .utf8)
    try folder.write("exposed.pem", key)
    try folder.write("chatty.pem", "Bag Attributes\n  friendlyName: x\n" + key + "and more\n")
    try folder.write("crlf.pem", key.replacing("\n", with: "\r\n"))
    try folder.write("cut.pem", String(key.prefix(500)))
    try folder.write("damaged.pem", key.replacing("\nMII", with: "\nAAA"))
    try folder.write("empty.pem", "")
    try folder.write(
      "openssh.pem",
      "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n-----END OPENSSH PRIVATE KEY-----\n"
    )
  }
}

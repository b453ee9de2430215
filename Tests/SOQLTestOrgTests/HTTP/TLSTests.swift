import Foundation
import SOQLTestOrg
import SOQLTestSupport
import Testing

/// What the `curl` program thinks of the certificates.
@Suite struct TLSTests {
  private func curl(_ arguments: [String]) throws -> Command {
    try Command("/usr/bin/env", ["curl", "-sS", "--noproxy", "*"] + arguments)
  }

  @Test func theCertificateCanBeTrusted() throws {
    let org = try TestOrg { $0.usesTLS = true }
    let path = try #require(org.certificatePath)
    let url = org.origin + "/services/data"
    let first = try curl(["--cacert", path, url, url])
    #expect(first.errors == "")
    #expect(first.output.contains("/services/data/v66.0"))
    #expect(org.log.requests.map(\.connection) == [1, 1])
    let address = try curl(["--cacert", path, "https://127.0.0.1:\(org.port)/services/data"])
    #expect(address.status == 0)
    #expect(try curl([url]).status == 60)
    let plain = try RawClient(org.port)
    #expect(plain.get("/") == nil)
    org.stop()
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [TestCertificate.Kind.wrongHost, .expired])
  func aWrongCertificateIsRefused(kind: TestCertificate.Kind) throws {
    let org = try TestOrg {
      $0.usesTLS = true
      $0.certificate = kind
    }
    defer { org.stop() }
    let path = try #require(org.certificatePath)
    let result = try curl(["--cacert", path, org.origin + "/services/data"])
    #expect(result.status == 60)
    #expect(org.log.count == 0)
    #expect(try curl(["--insecure", org.origin + "/services/data"]).status == 0)
  }

  @Test func oldVersionsAreRefused() throws {
    let org = try TestOrg { $0.usesTLS = true }
    defer { org.stop() }
    #expect(try curl(["--insecure", "--tls-max", "1.1", org.origin]).status == 35)
    #expect(try curl(["--insecure", "--tls-max", "1.2", org.origin]).status == 0)
  }

  @Test func faultsStrikeBehindTLSToo() throws {
    let org = try TestOrg { $0.usesTLS = true }
    defer { org.stop() }
    org.faults.add(.resetBeforeHeaders, request: 1)
    org.faults.add(.truncatedBody(), request: 2)
    org.faults.add(.cutChunks(), request: 3)
    org.faults.add(.stall, request: 4)
    let arguments = ["--insecure", org.origin + "/services/data"]
    #expect([35, 52, 56].contains(try curl(arguments).status))
    #expect(try curl(arguments).status == 18)
    #expect(try curl(arguments).status == 18)
    #expect(try curl(["--max-time", "1"] + arguments).status == 28)
    #expect(try curl(arguments).status == 0)
  }
}

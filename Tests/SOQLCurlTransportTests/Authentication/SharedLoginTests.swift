import Foundation
import SOQLExecutor
import SOQLTestOrg
import SOQLTestSupport
import Testing

/// Several processes with one login, whose refresh tokens can be used once.
@Suite struct SharedLoginTests {
  @Test(arguments: [true, false])
  func processesRefreshOnceForAll(rotates: Bool) async throws {
    let org = try TestOrg {
      $0.usesTLS = true
      $0.rotatesRefreshTokens = rotates
    }
    let folder = try TemporaryFolder()
    let token = org.refreshToken()
    let program = URL(fileURLWithPath: Command.product("session-helper"))
    let client = OAuthClient.test
    let login = "\(client.id):\(client.secret ?? ""):\(token)"
    let runner = ProcessRunner(environment: [
      "PATH": program.deletingLastPathComponent().path,
      "SFDX_AUTH_URL": "force://\(login)@localhost:\(org.port)",
      "SOQL_TOKEN_FOLDER": folder.path + "/tokens", "SSL_CERT_FILE": org.certificatePath ?? "",
    ])
    let names = ["a", "b", "c"]
    let results = names.map { name in
      Task {
        try await runner.run(
          "session-helper",
          [name, folder.path + "/end"],
          timeout: .seconds(1_800)
        )
      }
    }
    let rounds = 6
    var round = 1
    while try await areAtWork(names, org, round), round < rounds {
      org.expireAllSessions()
      round += 1
    }
    try folder.write("end", "")
    for result in results {
      let result = try await result.value
      #expect(String(decoding: result.output, as: UTF8.self) == "well\n")
      #expect(result.errors.isEmpty, "\(String(decoding: result.errors, as: UTF8.self))")
    }
    let sent = org.log.requests(path: "/services/oauth2/token")
      .map { request in request.request.form.first { $0.name == "refresh_token" }?.value ?? "" }
    // One login for each time that the sessions ended, whoever of the three made it.
    #expect(sent.count == rounds)
    #expect(Set(sent).count == (rotates ? rounds : 1))
    #expect(org.log.requests(path: "/services/oauth2/token").allSatisfy { $0.status == 200 })
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tokens")
    #expect(Set(files.map { ($0 as NSString).pathExtension }) == ["json", "lock"])
    org.stop()
  }

  /// Waits until each process has a session that is good, which is the same one.
  private func areAtWork(_ names: [String], _ org: TestOrg, _ round: Int) async throws -> Bool {
    var used: Set<String> = []
    for name in names {
      let isAtWork = await org.log.wait(for: 1, within: .seconds(300)) { request in
        request.headers["X-Process"] == name && request.status == 200
          && request.session.map(org.isValid) == true
      }
      #expect(isAtWork, "process \(name) in round \(round)")
      if !isAtWork { return false }
      used.formUnion(org.log.requests.compactMap(\.session).filter(org.isValid))
    }
    #expect(used.count == 1)
    return used.count == 1
  }
}

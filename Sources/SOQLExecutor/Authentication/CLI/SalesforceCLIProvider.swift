import SOQLJSON

extension SessionProvider where Self == SessionSource {
  /// The login of the Salesforce CLI.
  ///
  /// `sf org display` tells the org, and since May 2026 `sf org auth show-access-token` its token; both are
  /// run with `--json`. Where there is no `sf`, `sfdx force:org:display` is asked. The CLI renews the
  /// session itself, so it is asked again once the server refuses a token. Its files are never read.
  ///
  /// - Parameters:
  ///   - targetOrg: The alias or user name of an org that the CLI knows; by default the CLI's own default,
  ///     which `SF_TARGET_ORG` and `sf config set target-org` set. An access token is refused, since
  ///     arguments can be seen by all users of the machine.
  ///   - runner: Runs the CLI.
  ///   - timeout: How long each command may take; a minute by default, as the CLI talks to the org.
  /// - Returns: The source.
  public static func salesforceCLI(
    targetOrg: String? = nil,
    runner: any CommandRunner = ProcessRunner(),
    timeout: Duration = .seconds(60)
  ) -> SessionSource {
    let cli = SalesforceCLI(runner: runner, timeout: timeout)
    return SessionSource(SalesforceCLIProvider(cli: cli, targetOrg: targetOrg))
  }
}

/// Asks the CLI which org is meant, and for its token.
struct SalesforceCLIProvider: SessionProvider {
  let cli: SalesforceCLI
  let targetOrg: String?

  func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session {
    if let targetOrg { try check(targetOrg) }
    let org = try await display()
    guard let url = org["instanceUrl"]?.string else {
      throw SessionError(
        .notConfigured,
        "the Salesforce CLI does not tell the instance URL of \(name); update it, or log in again"
      )
    }
    let instance = try Origin(ofSalesforce: url)
    let username = org["username"]?.string
    var token = org["accessToken"]?.string ?? ""
    if token.isEmpty || token.hasPrefix("[REDACTED]") {
      token = try await showAccessToken(of: targetOrg ?? username)
    }
    return Session(
      accessToken: try Secret(token).checked(as: "the access token of the Salesforce CLI"),
      instance: instance,
      username: username,
      organizationID: org["id"]?.string
    )
  }

  private var name: String { targetOrg.map { "org '\($0)'" } ?? "its default org" }

  private func check(_ targetOrg: String) throws(SessionError) {
    if Redaction.looksSecret(targetOrg[...]) {
      throw SessionError(
        .notConfigured,
        "an access token is no name of an org, and arguments can be seen by others: set "
          + "SF_ACCESS_TOKEN and SF_ORG_INSTANCE_URL instead"
      )
    }
    guard !targetOrg.isEmpty, !targetOrg.contains(where: \.isNewline),
      targetOrg == targetOrg.withoutControlCharacters
    else {
      throw SessionError(.notConfigured, "the target org is empty or has control characters")
    }
  }

  private func display() async throws(SessionError) -> JSONValue {
    // One argument for name and value, so that no name is taken for an option.
    let target = targetOrg.map { ["--target-org=\($0)"] } ?? []
    do throws(CLIProblem) {
      return try await cli.ask("sf", ["org", "display", "--json"] + target)
    } catch {
      guard error == .notInstalled else { throw error.sessionError(asking: name) }
    }
    let old = targetOrg.map { ["--targetusername=\($0)"] } ?? []
    do throws(CLIProblem) {
      return try await cli.ask("sfdx", ["force:org:display", "--json"] + old)
    } catch {
      throw error.sessionError(asking: name)
    }
  }

  private func showAccessToken(of org: String?) async throws(SessionError) -> String {
    let target = org.map { ["--target-org=\($0)"] } ?? []
    let arguments = ["org", "auth", "show-access-token", "--json"] + target
    do throws(CLIProblem) {
      return try await cli.ask("sf", arguments)["accessToken"]?.string ?? ""
    } catch {
      throw error.sessionError(asking: name)
    }
  }
}

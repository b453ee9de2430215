import SOQLFiles

extension SessionProvider where Self == SessionSource {
  /// The session that a command line tool uses.
  ///
  /// The first of these counts that is there:
  ///
  /// 1. With a target org (`--target-org`): the Salesforce CLI's login of that alias or user name, and
  ///    nothing else.
  /// 2. The environment, in the order of ``SessionProvider/environment(_:store:loadKey:)``.
  /// 3. The Salesforce CLI's login of its default org, which `SF_TARGET_ORG` or `sf config set target-org`
  ///    sets.
  ///
  /// What is there counts, even if it fails: no other org is asked instead. The choice stays for as long as
  /// the source lives. If there is nothing, the error tells all that was looked at.
  ///
  /// - Parameters:
  ///   - targetOrg: The alias or user name of an org that the CLI knows.
  ///   - variables: Environment variables; by default those of the process.
  ///   - runner: Runs the CLI.
  ///   - store: Where the tokens are kept that follow the one in an SFDX auth URL; by default
  ///     ``FileTokenStore/standard()``.
  ///   - loadKey: Opens a key file of a JWT, such as by `RSASigner` of `SOQLCurlTransport`.
  /// - Returns: The source.
  public static func automatic(
    targetOrg: String? = nil,
    variables: [String: String]? = nil,
    runner: (any CommandRunner)? = nil,
    store: (any TokenStore)? = nil,
    loadKey: JWTKeyLoader? = nil
  ) -> SessionSource {
    let cli = SalesforceCLI(
      runner: runner ?? ProcessRunner(environment: variables),
      timeout: .seconds(60)
    )
    return SessionSource(
      AutomaticProvider(
        targetOrg: targetOrg,
        environment: EnvironmentSource(
          variables: variables.map(EnvironmentVariables.init) ?? .process,
          store: store,
          loadKey: loadKey
        ),
        cli: cli
      )
    )
  }
}

/// Looks for a source once, and stays with it.
final class AutomaticProvider: SessionProvider {
  private let targetOrg: String?
  private let environment: EnvironmentSource
  private let cli: SalesforceCLI
  private let chosen = Locked<(any SessionProvider)?>(nil)

  init(targetOrg: String?, environment: EnvironmentSource, cli: SalesforceCLI) {
    self.targetOrg = targetOrg
    self.environment = environment
    self.cli = cli
  }

  func session(
    replacing expired: Session?,
    context: SessionContext
  ) async throws(SessionError) -> Session {
    if let source = chosen.withLock({ $0 }) {
      return try await source.session(replacing: expired, context: context)
    }
    if targetOrg == nil, let source = try environment.source() {
      chosen.withLock { $0 = source }
      return try await source.session(replacing: expired, context: context)
    }
    let source = SalesforceCLIProvider(cli: cli, targetOrg: targetOrg)
    do throws(SessionError) {
      let session = try await source.session(replacing: expired, context: context)
      chosen.withLock { $0 = source }
      return session
    } catch {
      guard targetOrg == nil, error.reason == .notConfigured else { throw error }
      throw SessionError(
        .notConfigured,
        """
        no org is known:
        - in the environment, \(environment.absence)
        - \(error)
        log in with 'sf org login web --set-default', name an org with --target-org, or set \
        SF_ACCESS_TOKEN and SF_ORG_INSTANCE_URL
        """
      )
    }
  }
}

import SOQLCommand
import SOQLCurlTransport
import SOQLExecutor
import SOQLSyntax

/// Which org a command talks to, and how.
struct OrgOptions: Sendable {
  /// The alias or user name that was given.
  let targetOrg: String?
  /// The version of the API that was given.
  let apiVersion: APIVersion?
  /// How long the command may take.
  let timeout: Duration?

  init(_ arguments: ParsedArguments) throws(UsageError) {
    targetOrg = arguments.value("target-org")
    apiVersion = try arguments.apiVersion()
    timeout = try arguments.number("timeout", in: 1...86_400).map { .seconds($0) }
  }

  /// Where sessions come from; of a key that is no secret the user is told.
  func provider(_ messages: Messages) -> SessionSource {
    .automatic(targetOrg: targetOrg) { path, passphrase throws(SessionError) in
      let signer = try RSASigner(contentsOf: path, passphrase: passphrase)
      if signer.isExposed {
        messages.warning(
          "other users can read the private key '\(path)'; make it yours alone: chmod 600"
        )
      }
      return signer
    }
  }

  var connectionOptions: ConnectionOptions {
    var options = ConnectionOptions()
    options.apiVersion = apiVersion
    options.userAgent = "soql/\(RunCommand.version)"
    options.clientName = "soql"
    return options
  }

  /// The options of reports that are no rows.
  static var reportOptions: [OptionSpecification] {
    [
      OptionSpecification(
        "format",
        .choice(name: "format", ["table", "json"]),
        help: "A table for people, the default, or JSON with the server's names."
      ),
      .color(),
      OptionSpecification("quiet", help: "No warnings; errors alone."),
    ]
  }

  /// The options that all commands with an org have.
  static var section: CommandSpecification.Section {
    CommandSpecification.Section(
      "Which org",
      [
        OptionSpecification(
          "target-org",
          .text(name: "org"),
          help:
            "An alias or user name that the Salesforce CLI knows. Default: the session in the "
            + "environment (SF_ACCESS_TOKEN with SF_ORG_INSTANCE_URL, SFDX_AUTH_URL, SF_JWT_KEY_FILE, "
            + "SF_CLIENT_SECRET), else the CLI's default org."
        ),
        OptionSpecification(
          "api-version",
          .text(name: "version"),
          help: "The version of the API, such as \(APIVersion.latest.number). Default: the latest "
            + "that the org and soql know."
        ),
        OptionSpecification(
          "timeout",
          .text(name: "seconds"),
          help: "Give up after so long, whatever is under way."
        ),
      ]
    )
  }
}

extension ParsedArguments {
  /// The value of an option that takes a number.
  func number(_ option: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = value(option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      let numbers =
        range.upperBound == .max
        ? "from \(range.lowerBound) on" : "from \(range.lowerBound) to \(range.upperBound)"
      throw UsageError("'\(text)' is no value of '--\(option)'; it takes a number \(numbers)")
    }
    return number
  }
}

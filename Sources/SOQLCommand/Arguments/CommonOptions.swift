import SOQLSyntax

/// Options that several commands have.
extension OptionSpecification {
  /// Whether to colour; `what` says what of, such as "the report".
  package static func color(_ what: String? = nil) -> OptionSpecification {
    OptionSpecification(
      "color",
      .choice(name: "when", Terminal.Color.allCases.map(\.rawValue)),
      help:
        "Whether to colour\(what.map { " " + $0 } ?? ""); 'auto', the default, does on a terminal."
    )
  }
}

extension ParsedArguments {
  /// The version that `--api-version` names, such as `66` or `66.0`; `nil` if the option is not there.
  package func apiVersion() throws(UsageError) -> APIVersion? {
    guard let text = value("api-version") else { return nil }
    guard let version = APIVersion.number(text).flatMap(APIVersion.init) else {
      throw UsageError(
        "'\(text)' is no value of '--api-version'; it takes a version from "
          + "\(APIVersion.oldest.number) on, such as \(APIVersion.latest.number) or "
          + "\(APIVersion.latest.number).0"
      )
    }
    return version
  }
}

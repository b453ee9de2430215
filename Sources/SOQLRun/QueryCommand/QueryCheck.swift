import SOQLCommand
import SOQLSchema
import SOQLSyntax

/// Checks a query before it costs a call.
///
/// Its names are compared with the cache that `soql-lint schema` keeps for the project, and with the bundled
/// objects.
struct QueryCheck {
  private let isTooling: Bool
  private let apiVersion: APIVersion
  private let style: Style

  /// A check as the arguments want it; `nil` if they want none.
  init?(_ arguments: ParsedArguments, _ options: OrgOptions) {
    guard !arguments.has("no-check") else { return nil }
    isTooling = arguments.has("tooling")
    apiVersion = options.apiVersion ?? .latest
    let color = arguments.value("color").flatMap(Terminal.Color.init) ?? .auto
    style = Style(isColored: Terminal.usesColor(color, on: STDERR_FILENO))
  }

  /// Says what is wrong with the query; returns whether it may be sent.
  func passes(_ query: GivenQuery, _ messages: Messages) -> Bool {
    let cache = SchemaCache.nearest(to: ".").flatMap(SchemaCache.init)
    let schema = GivenSchema([]).schema(cache: cache)
    let errors = query.errors(
      channel: isTooling ? .tooling : .rest,
      apiVersion: apiVersion,
      schema: schema
    )
    for error in schema.errors { messages.warning(error.description) }
    guard !errors.isEmpty else { return true }
    let text = FindingText(path: query.name, source: query.source, style: style)
    var report: [UInt8] = []
    for error in errors {
      text.append(error, to: &report)
      report.append(line: "")
    }
    messages.raw(report)
    messages.hint("nothing was sent; --no-check sends the query as it is")
    return false
  }
}

import SOQLHosts
import SOQLSchema
import SOQLSyntax
import SOQLValidator

/// Lints files: those that hold one query each, and code with queries in it.
package struct Linter: Sendable {
  private let options: LintOptions
  /// What files without a project are checked against.
  private let noProject: FileContext
  private let rules: [any LintRule.Type]

  package init(_ options: LintOptions, schema: Schema = .bundled) {
    self.options = options
    noProject = FileContext(schema: schema, apiVersion: options.parse.apiVersion)
    rules = RuleCatalogue.lintRules.filter { options.rules.contains($0.rule) }
  }

  /// The findings in a file; its ending tells what it holds.
  package func lint(_ source: [UInt8], path: String, in project: FileContext? = nil) -> LintedFile {
    let context = project ?? noProject
    if let problem = UTF8Text.problem(in: source) { return result(path, source, 0, [problem]) }
    if Linter.isCode(path) { return lintCode(ApexFile(source), path, context) }
    let tree = SyntaxTree(parsing: source, options: parseOptions(context.apiVersion))
    return result(path, source, 1, look(at: tree, context.schema, site: nil).inQuery)
  }

  private func parseOptions(_ version: APIVersion) -> ParseOptions {
    ParseOptions(channel: options.parse.channel, apiVersion: version)
  }

  private static func isCode(_ path: String) -> Bool {
    let path = path.lowercased()
    return path.hasSuffix(".cls") || path.hasSuffix(".trigger") || path.hasSuffix(".apex")
  }

  private func result(
    _ path: String,
    _ source: [UInt8],
    _ queryCount: Int,
    _ findings: [Diagnostic]
  ) -> LintedFile {
    LintedFile(
      path: path,
      source: source,
      queryCount: queryCount,
      findings: findings.filter { options.rules.contains($0.rule) }
    )
  }

  // MARK: - Queries

  /// A query that was looked at.
  private struct Outcome {
    /// The query as rules see it, if it follows the grammar.
    var query: LintedQuery?
    /// The findings in the query.
    var inQuery: [Diagnostic] = []
    /// The findings of rules on the query elsewhere in its file.
    var inFile: [Diagnostic] = []
  }

  private func look(at tree: SyntaxTree, _ schema: Schema, site: QuerySite?) -> Outcome {
    let validator = Validator(schema: schema, requiresSchema: options.requiresSchema)
    let (found, names) = validator.check(tree)
    var outcome = Outcome()
    var findings = Findings(limit: 100)
    if tree.isWellFormed, !rules.isEmpty {
      let query = LintedQuery(tree, names: names, site: site)
      for rule in rules { rule.check(query, &findings) }
      outcome.query = query
    }
    outcome.inQuery = (tree.diagnostics + found + findings.diagnostics).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    outcome.inFile = findings.inFile
    return outcome
  }

  // MARK: - Code

  private func lintCode(_ file: ApexFile, _ path: String, _ context: FileContext) -> LintedFile {
    // Most files of a project hold no query, and need no look into the file beside them.
    let version =
      file.queries.isEmpty ? context.apiVersion : context.apiVersion(ofCode: path)
    let code = LintedCode(path: path, file: file, apiVersion: version)
    var found: [Diagnostic] = []
    var queries: [LintedQuery] = []
    for query in file.queries {
      let site = QuerySite(code: code, query: query, isTest: code.isTest(query.range))
      guard let tree = tree(of: query, version, in: code) else { continue }
      var outcome = look(at: tree, context.schema, site: site)
      let isMisplaced = outcome.inQuery.contains { $0.rule == .wrongContext }
      if tree.options.channel == .tooling, isMisplaced {
        // What Apex alone takes, such as a bind, is not sent to the Tooling API.
        let options = ParseOptions(channel: .any, apiVersion: version)
        let tree = SyntaxTree(parsing: query.text, options: options)
        outcome = look(at: tree, context.schema, site: site)
      }
      found += outcome.inQuery.map { query.map.inFile($0) } + outcome.inFile
      if let query = outcome.query { queries.append(query) }
    }
    var findings = Findings()
    code.queries = queries
    for rule in rules { rule.check(code, &findings) }
    // Queries know the code that they stand in; neither would be freed.
    code.queries = []
    return result(
      path,
      file.source,
      file.queries.count,
      (found + findings.diagnostics).sorted { $0.range.lowerBound < $1.range.lowerBound }
    )
  }

  /// The tree of a query in code; `nil` where nothing can be said of it.
  private func tree(
    of query: EmbeddedQuery,
    _ version: APIVersion,
    in code: LintedCode
  ) -> SyntaxTree? {
    let channel: Channel
    switch query.form {
    case .inline: channel = .apex
    case .whole: channel = .dynamicApex
    // Where it is sent is not known; code that calls the Tooling API may send it there.
    case .start: channel = code.mentionsToolingAPI ? .tooling : .any
    case .template: return nil
    }
    let tree = SyntaxTree(
      parsing: query.text,
      options: ParseOptions(channel: channel, apiVersion: version)
    )
    // More may be added to it, so that what is missing may come.
    return query.form == .start && !tree.isWellFormed ? nil : tree
  }
}

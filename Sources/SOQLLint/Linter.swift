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
    return result(path, source, 1, findings(in: tree, context.schema, site: nil).inQuery)
  }

  private func parseOptions(_ version: APIVersion) -> ParseOptions {
    ParseOptions(channel: options.parse.channel, apiVersion: version)
  }

  private static func isCode(_ path: String) -> Bool {
    [".cls", ".trigger", ".apex"].contains { path.lowercased().hasSuffix($0) }
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

  /// The findings in a query, and those elsewhere in its file.
  private func findings(
    in tree: SyntaxTree,
    _ schema: Schema,
    site: QuerySite?
  ) -> (inQuery: [Diagnostic], inFile: [Diagnostic]) {
    let validator = Validator(schema: schema, requiresSchema: options.requiresSchema)
    let (found, names) = validator.check(tree)
    var findings = Findings(limit: 100)
    if tree.isWellFormed, !rules.isEmpty {
      let query = LintedQuery(tree, names: names, site: site)
      for rule in rules { rule.check(query, &findings) }
    }
    let inQuery = tree.diagnostics + found + findings.diagnostics
    return (inQuery.sorted { $0.range.lowerBound < $1.range.lowerBound }, findings.inFile)
  }

  // MARK: - Code

  private func lintCode(_ file: ApexFile, _ path: String, _ context: FileContext) -> LintedFile {
    // Most files of a project hold no query, and need no look into the file beside them.
    let version =
      file.queries.isEmpty ? context.apiVersion : context.apiVersion(ofCode: path)
    let code = LintedCode(path: path, file: file, apiVersion: version)
    var findings = Findings()
    var found: [Diagnostic] = []
    for query in file.queries {
      let site = QuerySite(code: code, query: query, isTest: code.isTest(query.range))
      found += self.findings(in: query, parseOptions(version), context.schema, site)
    }
    for rule in rules { rule.check(code, &findings) }
    return result(
      path,
      file.source,
      file.queries.count,
      (found + findings.diagnostics).sorted { $0.range.lowerBound < $1.range.lowerBound }
    )
  }

  /// The findings in a query of a file, placed in the file.
  private func findings(
    in query: EmbeddedQuery,
    _ options: ParseOptions,
    _ schema: Schema,
    _ site: QuerySite
  ) -> [Diagnostic] {
    var parse = options
    switch query.form {
    case .inline: parse.channel = .apex
    case .whole: parse.channel = .dynamicApex
    case .start: parse.channel = .any
    case .template: return []
    }
    let tree = SyntaxTree(parsing: query.text, options: parse)
    // More may be added to it, so that what is missing may come.
    if query.form == .start, !tree.isWellFormed { return [] }
    let (inQuery, inFile) = findings(in: tree, schema, site: site)
    return inQuery.map { query.map.inFile($0) } + inFile
  }
}

import SOQLHosts
import SOQLSchema
import SOQLSyntax
import SOQLValidator

/// Lints files: those that hold one query each, and code with queries in it.
package struct Linter: Sendable {
  private let options: LintOptions
  private let validator: Validator
  private let rules: [any LintRule.Type]

  package init(_ options: LintOptions, schema: Schema = .bundled) {
    self.options = options
    validator = Validator(schema: schema, requiresSchema: options.requiresSchema)
    rules = RuleCatalogue.lintRules.filter { options.rules.contains($0.rule) }
  }

  /// The findings in a file; its ending tells what it holds.
  package func lint(_ source: [UInt8], path: String) -> LintedFile {
    if let problem = UTF8Text.problem(in: source) { return result(path, source, 0, [problem]) }
    if Linter.isCode(path) { return lintCode(ApexFile(source), path) }
    let tree = SyntaxTree(parsing: source, options: options.parse)
    return result(path, source, 1, findings(in: tree, site: nil).inQuery)
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
    site: QuerySite?
  ) -> (inQuery: [Diagnostic], inFile: [Diagnostic]) {
    let (found, names) = validator.check(tree)
    var findings = Findings()
    if tree.isWellFormed, !rules.isEmpty {
      let query = LintedQuery(tree, names: names, site: site)
      for rule in rules { rule.check(query, &findings) }
    }
    let inQuery = tree.diagnostics + found + findings.diagnostics
    return (inQuery.sorted { $0.range.lowerBound < $1.range.lowerBound }, findings.inFile)
  }

  // MARK: - Code

  private func lintCode(_ file: ApexFile, _ path: String) -> LintedFile {
    let code = LintedCode(path: path, file: file, apiVersion: options.parse.apiVersion)
    var findings = Findings()
    var found: [Diagnostic] = []
    for query in file.queries {
      let site = QuerySite(code: code, query: query, isTest: code.isTest(query.range))
      found += self.findings(in: query, site)
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
  private func findings(in query: EmbeddedQuery, _ site: QuerySite) -> [Diagnostic] {
    var parse = options.parse
    switch query.form {
    case .inline: parse.channel = .apex
    case .whole: parse.channel = .dynamicApex
    case .start: parse.channel = .any
    case .template: return []
    }
    let tree = SyntaxTree(parsing: query.text, options: parse)
    // More may be added to it, so that what is missing may come.
    if query.form == .start, !tree.isWellFormed { return [] }
    let (inQuery, inFile) = findings(in: tree, site: site)
    return inQuery.map { query.map.inFile($0) } + inFile
  }
}

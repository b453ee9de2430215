import SOQLSyntax

/// A rule of the linter: what it is, why it is there, and how it looks at a query or at a file of code.
///
/// A rule is one file. Its examples are its documentation, and tests hold them against it.
protocol LintRule: SendableMetatype {
  static var rule: Rule { get }
  /// Whether it runs without being selected; apart from the documentation, which takes long to make.
  static var isDefault: Bool { get }
  static var documentation: RuleDocumentation { get }
  /// Looks at a query that follows the grammar; what it finds is placed in the query.
  static func check(_ query: LintedQuery, _ findings: inout Findings)
  /// Looks at a file of code; what it finds is placed in the file.
  static func check(_ file: LintedCode, _ findings: inout Findings)
}

extension LintRule {
  static var isDefault: Bool { true }
  static func check(_ query: LintedQuery, _ findings: inout Findings) {}
  static func check(_ file: LintedCode, _ findings: inout Findings) {}
}

/// What `soql-lint explain` says of a rule.
package struct RuleDocumentation: Sendable {
  /// How grave its findings are, as a rule.
  package var severity: Severity
  /// Whether it is new and may change; such a rule is off by default.
  package var isPreview = false
  /// What there is to mend its findings with, at best.
  package var fix = Fix.none
  /// Why what it reports is bad, in a few sentences.
  package var rationale: String
  /// Where that is written, such as `Query & Search Optimization Cheat Sheet`.
  package var source: String
  /// What it reports; each gives at least one finding of the rule.
  package var bad: [RuleExample]
  /// What it must leave alone; none gives a finding of the rule.
  package var good: [RuleExample]

  /// Whether findings have fixes.
  package enum Fix: String, Sendable {
    case none
    /// Some have one that needs a look.
    case unsafe
    /// Some have one that keeps what was evidently meant.
    case safe
  }
}

/// A query, or code with queries, that shows what a rule does.
package struct RuleExample: Sendable {
  package enum Language: String, Sendable {
    case soql
    case apex
  }

  package let language: Language
  package let text: String
  /// What is known beside the standard objects, as schema text.
  package let schema: String?

  /// A query in a file of its own.
  package static func soql(_ text: String, schema: String? = nil) -> RuleExample {
    RuleExample(language: .soql, text: text, schema: schema)
  }

  /// Apex code.
  package static func apex(_ text: String, schema: String? = nil) -> RuleExample {
    RuleExample(language: .apex, text: text, schema: schema)
  }
}

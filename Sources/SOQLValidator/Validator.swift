import SOQLSchema
import SOQLSyntax

/// Checks queries against a schema and the rules of their channel and version.
///
/// Names are resolved, then types, operators, functions, aggregates, grouping, subqueries and limits are
/// checked. What is not known (a name of another package, a value that Apex binds) gives no error.
///
/// ```swift
/// let tree = SyntaxTree(parsing: "SELECT Id, Nmae FROM Account")
/// Validator().diagnostics(of: tree).first?.message
/// // "Account has no field 'Nmae'"
/// ```
///
/// Sources: the SOQL and SOSL Reference and, for what the server answers, captured answers.
public struct Validator: Sendable {
  /// What is known of objects and fields.
  public let schema: Schema
  /// Whether an object of which nothing is known is an error, not only information.
  public let requiresSchema: Bool

  /// A validator; without a schema it knows the standard objects that come with the toolkit.
  public init(schema: Schema = .bundled, requiresSchema: Bool = false) {
    self.schema = schema
    self.requiresSchema = requiresSchema
  }

  /// Of queries beyond this many bytes only the length is checked; hardly a channel takes them.
  private static let lengthLimit = 1 << 19

  /// What is wrong with a query, in source order.
  ///
  /// A query that does not follow the grammar gives nothing: its tree says what is wrong. Queries in Apex
  /// binds are checked as well. A query gets up to 100 diagnostics.
  public func diagnostics(of tree: SyntaxTree) -> [Diagnostic] {
    run(on: tree, keepingNames: false).diagnostics
  }

  /// What is wrong with a query, and what its names mean.
  package func check(_ tree: SyntaxTree) -> (diagnostics: [Diagnostic], names: ResolvedNames) {
    run(on: tree, keepingNames: true)
  }

  private func run(
    on tree: SyntaxTree,
    keepingNames: Bool
  ) -> (diagnostics: [Diagnostic], names: ResolvedNames) {
    guard tree.isWellFormed else { return ([], ResolvedNames()) }
    let isTooling = tree.options.channel == .tooling
    return QueryText.with(tree) { text in
      let validation = Validation(
        text,
        options: tree.options,
        schema: isTooling ? schema.tooling : schema,
        requiresSchema: requiresSchema
      )
      if keepingNames { validation.names = ResolvedNames() }
      if text.source.count > Validator.lengthLimit {
        validation.checkLength()
      } else {
        validation.validateQueries()
      }
      validation.names?.sort()
      return (validation.sortedDiagnostics, validation.names ?? ResolvedNames())
    }
  }
}

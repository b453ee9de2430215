import SOQLSchema
import SOQLSyntax

/// The checking of one query: what was found so far, and what checks share.
///
/// A class, since its methods hold on to it all the time: as a struct, each closure would copy it.
///
/// Resolution and checks are extensions, a file each.
final class Validation {
  let text: QueryText
  let options: ParseOptions
  /// What is known of objects; `nil` where the channel's objects are not known at all.
  let schema: Schema?
  let requiresSchema: Bool
  // The variables are touched from one place at a time; asking the runtime whether that is so took longer
  // than touching them.
  @exclusivity(unchecked) private(set) var diagnostics: [Diagnostic] = []
  /// Queries inside binds, to be checked as well.
  @exclusivity(unchecked) var pendingQueries: [Int] = []
  /// The objects of which nothing is known and was said so.
  @exclusivity(unchecked) var unavailableObjects: [String] = []
  /// How many child subqueries and parents the query has.
  @exclusivity(unchecked) var subqueryCount = 0
  @exclusivity(unchecked) var parentPaths: [Range<Int>] = []

  /// What names were found to mean, if that is asked for.
  @exclusivity(unchecked) var names: ResolvedNames?

  private static let limit = 100

  init(_ text: QueryText, options: ParseOptions, schema: Schema?, requiresSchema: Bool) {
    self.text = text
    self.options = options
    self.schema = schema
    self.requiresSchema = requiresSchema
  }

  func validateQueries() {
    checkLength()
    checkBinds()
    var statement = Statement(.root, node: 0, depth: 1, text)
    validate(&statement)
    while !pendingQueries.isEmpty {
      let query = pendingQueries.removeLast()
      subqueryCount = 0
      parentPaths = []
      statement = Statement(.root, node: query, depth: 1, text)
      validate(&statement)
    }
  }

  /// The findings by place.
  var sortedDiagnostics: [Diagnostic] {
    if diagnostics.count < 2 { return diagnostics }
    return diagnostics.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// Resolves a statement's objects, then checks its clauses in order.
  func validate(_ statement: inout Statement) {
    resolveObjects(of: &statement)
    if let object = statement.object { names?.add(object, at: statement.node) }
    readShape(of: &statement)
    check(statement)
  }

  /// Apart from resolving, since what is handed on while it may change is copied each time.
  private func check(_ statement: Statement) {
    checkChannel(statement)
    checkSelect(statement)
    if let clause = statement.whereClause { checkWhere(clause, statement) }
    checkGrouping(statement)
    if let clause = statement.orderByClause { checkOrder(clause, statement) }
    checkTail(statement)
    checkSpecialObject(statement)
  }

  /// What the SELECT list says about the whole statement.
  private func readShape(of statement: inout Statement) {
    guard let select = statement.selectClause else { return }
    var item = select + 1
    let end = text.end(select)
    while item < end {
      if text.kind(item) == .countAll {
        statement.isCountAll = true
      } else if text.kind(item) == .selectItem, !isPathAlone(item) {
        if isAggregate(item + 1) { statement.hasAggregate = true }
        if let alias = text.child(item, .alias) {
          var aliases = statement.columnAliases.take() ?? Statement.ColumnAliases()
          aliases.names.add(text.bytes(text.range(alias)))
          aliases.items.append(item)
          statement.columnAliases = aliases
        }
      }
      item = text.end(item)
    }
    guard let clause = statement.groupByClause else { return }
    var keys = NameTable()
    for item in text.children(text.child(clause, .groupingSet) ?? clause) {
      let key = normalized(text.range(item), statement)
      key.withUnsafeBytes { keys.add($0) }
    }
    statement.groupKeys = keys
  }

  /// Whether an item is a path without an alias, as most are.
  private func isPathAlone(_ item: Int) -> Bool {
    text.nodes[item].size == 2 && text.kind(item + 1) == .fieldPath
  }

  /// Whether a node is an aggregate function, or a function over one.
  func isAggregate(_ node: Int) -> Bool {
    guard text.kind(node) == .functionCall else { return false }
    if let function = FunctionName(text.firstToken(node).range, in: text) {
      if function.kind == .aggregate || function.kind == .grouping { return true }
    }
    return text.child(node, .functionCall).map { isAggregate($0) } ?? false
  }

  func report(
    _ check: Check,
    _ severity: Severity = .error,
    at range: Range<Int>,
    _ message: String,
    note: String? = nil,
    fixes: [FixIt] = [],
    server: ServerError? = nil
  ) {
    guard diagnostics.count < Validation.limit else { return }
    if schema == nil, check.rule.id.hasPrefix("SCH") { return }
    diagnostics.append(
      Diagnostic(
        check.rule,
        severity: severity,
        at: range,
        message,
        notes: note.map { [Diagnostic.Note($0)] } ?? [],
        fixes: fixes,
        server: server,
        check: check.rawValue
      )
    )
  }

  /// A fix that puts another name in the place of one.
  func renaming(_ range: Range<Int>, to name: String, isSafe: Bool = false) -> [FixIt] {
    [FixIt("write \(name)", isSafe: isSafe, [SourceEdit(replacing: range, with: name)])]
  }

  /// The name at a place, short enough for a message.
  func name(_ range: Range<Int>) -> String {
    range.count <= 80 ? text.string(range) : text.string(range.prefix(77)) + "…"
  }
}

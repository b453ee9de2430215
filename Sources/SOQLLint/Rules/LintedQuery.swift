import SOQLHosts
import SOQLSchema
import SOQLSyntax
import SOQLValidator

/// A query as rules see it: its tree, what its names mean, and where it stands.
///
/// A class, as its parts are: dozens of rules hand them on, and what one of them asks for is kept for the next.
final class LintedQuery {
  let tree: SyntaxTree
  /// The query itself and, behind it, all its subqueries in source order.
  let statements: [LintedStatement]
  /// Where the query stands in code; `nil` in a file of its own.
  let site: QuerySite?

  /// The query itself.
  var root: LintedStatement { statements[0] }

  /// Whether the query stands in a test.
  var isTest: Bool { site?.isTest ?? false }

  /// The text of a range of the query.
  func text(_ range: Range<Int>) -> String { String(decoding: tree.source[range], as: UTF8.self) }

  /// The statements over records that may be many and that the query optimizer reads.
  ///
  /// Tests have few records; those of the Tooling API lie elsewhere.
  private(set) lazy var statementsOverRecords: [LintedStatement] =
    isTest || tree.options.channel == .tooling ? [] : statements.filter(\.isOverRecords)

  /// Those of them to which code adds no filter and no LIMIT any more.
  private(set) lazy var completeStatements: [LintedStatement] = {
    let statements = statementsOverRecords
    guard mayHaveMore, statements.first?.role == .root else { return statements }
    return Array(statements.dropFirst())
  }()

  init(_ tree: SyntaxTree, names: ResolvedNames, site: QuerySite?) {
    self.tree = tree
    self.site = site
    var statements: [LintedStatement] = []
    LintedStatement.collect(tree.root, .root, names, into: &statements)
    self.statements = statements
  }
}

/// A query or subquery as rules see it.
final class LintedStatement {
  enum Role {
    case root
    case child
    case semiJoin
    /// A query of its own in an Apex bind.
    case inBind
  }

  let role: Role
  let statement: SelectStatement
  /// The object or relationship as it is written.
  let objectName: String
  /// What is known of the object; `nil` where nothing is.
  let object: ObjectDescription?
  /// The comparisons of WHERE, in source order, without those of subqueries.
  private(set) lazy var filters: [Filter] = {
    var filters: [Filter] = []
    if let condition = statement.whereCondition {
      Filter.collect(condition, isRequired: true, isNegated: false, names, into: &filters)
    }
    return filters
  }()
  private let names: ResolvedNames

  /// Whether the query is about a custom metadata type, whose rows live in the application cache.
  private(set) lazy var isAboutMetadataType = objectName.lowercased().hasSuffix("__mdt")

  /// Whether an index leads to a few rows, among which other filters do no harm.
  private(set) lazy var isSelective = filters.contains(where: \.isSelective)

  /// What a path anywhere in the query was found to name.
  func field(at path: FieldPath) -> FieldDescription? { names.field(at: path.syntax.index) }

  /// The object that the field of a path belongs to.
  func object(ofFieldAt path: FieldPath) -> ObjectDescription? {
    names.object(ofFieldAt: path.syntax.index)
  }

  static func collect(
    _ node: SyntaxNode,
    _ role: Role,
    _ names: ResolvedNames,
    into statements: inout [LintedStatement]
  ) {
    statements.append(LintedStatement(node, role, names))
    // Most queries have no others in them, and their nodes need not be gone through.
    guard hasSubqueries(node) else { return }
    collectSubqueries(in: node, names, into: &statements)
  }

  private static func hasSubqueries(_ node: SyntaxNode) -> Bool {
    let nodes = node.tree.unsafeNodes
    let end = node.index + Int(nodes[node.index].size)
    return nodes[(node.index + 1)..<end].contains {
      $0.kind == .childSubquery || $0.kind == .semiJoin || $0.kind == .query
    }
  }

  private static func collectSubqueries(
    in node: SyntaxNode,
    _ names: ResolvedNames,
    into statements: inout [LintedStatement]
  ) {
    for child in node.children {
      switch child.kind {
      case .childSubquery: collect(child, .child, names, into: &statements)
      case .semiJoin: collect(child, .semiJoin, names, into: &statements)
      case .query: collect(child, .inBind, names, into: &statements)
      default: collectSubqueries(in: child, names, into: &statements)
      }
    }
  }

  private init(_ node: SyntaxNode, _ role: Role, _ names: ResolvedNames) {
    self.role = role
    self.names = names
    statement = SelectStatement(syntax: node)
    objectName = statement.fromClause?.object?.name ?? ""
    object = names.object(ofStatementAt: node.index)
  }

  /// A comparison of WHERE.
  final class Filter {
    let comparison: Comparison
    let comparisonOperator: ComparisonOperator
    /// The field that is compared, or that the function on the left is over.
    let path: FieldPath?
    /// What is known of that field.
    let field: FieldDescription?
    /// Whether a function stands on the left.
    let isOfFunction: Bool
    let value: Value?
    /// Whether each row must meet it: only AND joins it to the others, up to the top of WHERE.
    let isRequired: Bool
    /// Whether an odd number of NOT stands above it.
    let isNegated: Bool

    /// The name of the field without the way to it, in lower case.
    private(set) lazy var fieldName = path?.fieldName.lowercased() ?? ""
    /// Whether the field has an index; `nil` where nothing is known of it.
    private(set) lazy var isFieldIndexed = field?.isIndexed

    private init(
      _ comparison: Comparison,
      _ comparisonOperator: ComparisonOperator,
      _ path: FieldPath?,
      _ field: FieldDescription?,
      isOfFunction: Bool,
      isRequired: Bool,
      isNegated: Bool
    ) {
      self.comparison = comparison
      self.comparisonOperator = comparisonOperator
      self.path = path
      self.field = field
      self.isOfFunction = isOfFunction
      value = comparison.value
      self.isRequired = isRequired
      self.isNegated = isNegated
    }

    static func collect(
      _ condition: Condition,
      isRequired: Bool,
      isNegated: Bool,
      _ names: ResolvedNames,
      into filters: inout [Filter]
    ) {
      switch condition {
      case .logical(let joint, let terms, _):
        for term in terms {
          let isConjunct = isRequired && joint == .and
          collect(term, isRequired: isConjunct, isNegated: isNegated, names, into: &filters)
        }
      case .not(let inner, _):
        collect(inner, isRequired: false, isNegated: !isNegated, names, into: &filters)
      case .parenthesized(let inner, _):
        collect(inner, isRequired: isRequired, isNegated: isNegated, names, into: &filters)
      case .comparison(let comparison):
        guard let comparisonOperator = comparison.comparisonOperator else { return }
        var path: FieldPath?
        var isOfFunction = false
        switch comparison.operand {
        case .field(let field): path = field
        case .function(let call):
          path = call.field
          isOfFunction = true
        case .distance(let distance):
          path = distance.field
          isOfFunction = true
        case .formula, nil: isOfFunction = true
        }
        filters.append(
          Filter(
            comparison,
            comparisonOperator,
            path,
            path.flatMap { names.field(at: $0.syntax.index) },
            isOfFunction: isOfFunction,
            isRequired: isRequired,
            isNegated: isNegated
          )
        )
      }
    }
  }
}

/// A column of a query's result.
public struct ResultColumn: Sendable, Hashable {
  /// What a column holds.
  public enum Kind: Sendable, Hashable {
    /// A field.
    case field
    /// The value of a function.
    case function
    /// The fields that `FIELDS(…)` stands for, which only the server knows; the word in brackets.
    case fields(String)
  }

  /// The steps to the value in a row of the result: parents, or the relationship of children, and the
  /// name of the column last.
  public let path: [String]
  /// What the column holds.
  public let kind: Kind
  /// The bytes of the expression that makes the column.
  public let range: Range<Int>

  /// The steps with dots between them.
  public var name: String { path.joined(separator: ".") }
}

extension SelectStatement {
  /// The columns of the result in the order of the SELECT list, children and TYPEOF flattened.
  ///
  /// Functions without an alias are named as the server names them, `expr0`, `expr1`, …; in grouped
  /// queries a field goes by its last name. `COUNT()` gives no column. Fields of several TYPEOF branches
  /// count once.
  ///
  /// ```swift
  /// let text = "SELECT Name, Owner.Name, (SELECT Email FROM Contacts) FROM Account"
  /// SyntaxTree(parsing: text).statement.resultColumns.map(\.name)
  /// // ["Name", "Owner.Name", "Contacts.Email"]
  /// ```
  ///
  /// Source: the SOQL reference, "Using Aliases with GROUP BY" and "AggregateResult".
  public var resultColumns: [ResultColumn] {
    var columns: [ResultColumn] = []
    var unnamed = 0
    let isAggregate = isAggregate
    for item in selectClause?.items ?? [] {
      let range = item.range
      func add(_ path: [String], _ kind: ResultColumn.Kind = .field) {
        columns.append(ResultColumn(path: path, kind: kind, range: range))
      }
      func addFunction(over field: FieldPath?, isTransparent: Bool) {
        if let alias = item.alias {
          add([alias], .function)
        } else if isTransparent, let field {
          add(resolved(field.segments.map(\.name)).path, .function)
        } else {
          add(["expr\(unnamed)"], .function)
          unnamed += 1
        }
      }
      switch item.expression {
      case .field(let field):
        let path = resolved(field.segments.map(\.name)).path
        add(item.alias.map { [$0] } ?? (isAggregate ? path.suffix(1) : path))
      case .function(let call):
        addFunction(over: call.field, isTransparent: !isAggregate && call.keepsFieldName)
      case .distance: addFunction(over: nil, isTransparent: false)
      case .fields(let word): add([], .fields(word))
      case .childSubquery(let child): columns += child.columnsOfChildren
      case .typeOf(let typeOf):
        for path in typeOf.columns(in: self) { add(path) }
      case nil: continue
      }
    }
    return columns
  }

  /// Whether the rows are groups: there is a grouping, or an aggregate in the list.
  private var isAggregate: Bool {
    groupByClause != nil || selectsAggregates
  }

  /// Whether an aggregate stands in the list.
  package var selectsAggregates: Bool {
    selectClause?.items.contains { item in
      if case .function(let call) = item.expression { return call.isAggregate }
      return false
    } ?? false
  }

  private var columnsOfChildren: [ResultColumn] {
    let relationship = fromClause?.object?.name.split(separator: ".").last.map(String.init)
    return resultColumns.map { column in
      ResultColumn(
        path: (relationship.map { [$0] } ?? []) + column.path,
        kind: column.kind,
        range: column.range
      )
    }
  }
}

extension TypeOf {
  fileprivate func columns(in statement: SelectStatement) -> [[String]] {
    let steps = statement.resolved(relationship?.segments.map(\.name) ?? []).path
    var seen: Set<String> = []
    return branches.flatMap(\.fields).map { $0.segments.map(\.name) }
      .filter { seen.insert($0.joined(separator: ".").asciiLowercased).inserted }
      .map { steps + $0 }
  }
}

extension FunctionCall {
  /// Whether the function is an aggregate, or is over one.
  package var isAggregate: Bool {
    switch name.asciiLowercased {
    case "count", "count_distinct", "sum", "avg", "min", "max", "grouping": true
    default: nestedCall?.isAggregate ?? false
    }
  }

  /// Whether the value comes under the name of the field.
  fileprivate var keepsFieldName: Bool {
    switch name.asciiLowercased {
    case "tolabel", "format", "convertcurrency", "converttimezone": true
    default: false
    }
  }
}

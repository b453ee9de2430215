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
    for (item, path) in zip(selectClause?.items ?? [], itemPaths) {
      func add(_ path: [String], _ kind: ResultColumn.Kind = .field) {
        columns.append(ResultColumn(path: path, kind: kind, range: item.range))
      }
      switch item.expression {
      case .field: add(path ?? [])
      case .function, .distance: add(path ?? [], .function)
      case .fields(let word): add([], .fields(word))
      case .childSubquery(let child):
        columns += child.resultColumns.map { column in
          ResultColumn(
            path: (path ?? []) + column.path,
            kind: column.kind,
            range: column.range
          )
        }
      case .typeOf(let typeOf):
        for column in typeOf.columnPaths { add((path ?? []) + column) }
      case nil: continue
      }
    }
    return columns
  }

  /// Where the value of each item of the SELECT list stands in a row: a column, the children of a
  /// subquery, or the parent that TYPEOF looks at; `nil` for what is not one value, or is not understood.
  package var itemPaths: [[String]?] {
    var unnamed = 0
    let isAggregate = isAggregate
    func functionPath(_ alias: String?, over field: FieldPath?) -> [String] {
      if let alias { return [alias] }
      if let field { return resolved(field.segments.map(\.name)).path }
      defer { unnamed += 1 }
      return ["expr\(unnamed)"]
    }
    return (selectClause?.items ?? []).map { item in
      switch item.expression {
      case .field(let field):
        let path = resolved(field.segments.map(\.name)).path
        return item.alias.map { [$0] } ?? (isAggregate ? path.suffix(1) : path)
      case .function(let call):
        let isTransparent = !isAggregate && call.keepsFieldName
        return functionPath(item.alias, over: isTransparent ? call.field : nil)
      case .distance: return functionPath(item.alias, over: nil)
      case .childSubquery(let child):
        return child.fromClause?.object?.name.split(separator: ".").last.map { [String($0)] }
      case .typeOf(let typeOf):
        return typeOf.relationship.map { resolved($0.segments.map(\.name)).path }
      case .fields, nil: return nil
      }
    }
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
}

extension TypeOf {
  /// The fields of all branches, seen from the parent.
  package var columnPaths: [[String]] {
    var seen: Set<String> = []
    return branches.flatMap(\.fields).map { $0.segments.map(\.name) }
      .filter { seen.insert($0.joined(separator: ".").asciiLowercased).inserted }
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

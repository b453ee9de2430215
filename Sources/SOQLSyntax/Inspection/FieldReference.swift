/// A field that a query names.
public struct FieldReference: Sendable, Hashable {
  /// The object or relationship of FROM that the path starts at, as it is written; `nil` in a query
  /// without one.
  public let object: String?
  /// The steps from there, the field last; without the object's alias or name, and with the
  /// relationship of a TYPEOF before the fields of its branches.
  public let path: [String]
  /// The clause that names the field.
  public let clause: Clause
  /// The bytes of the path as it is written.
  public let range: Range<Int>
}

extension SelectStatement {
  /// The fields that the statement and its subqueries name, in source order, as often as they do.
  ///
  /// Fields that FIELDS() stands for are not known from the text; queries inside binds are not looked
  /// into.
  ///
  /// ```swift
  /// let query = SyntaxTree(parsing: "SELECT a.Owner.Name FROM Account a WHERE a.Rating = 'Hot'")
  /// query.statement.fields.map { "\($0.object ?? "") \($0.path)" }
  /// // ["Account [\"Owner\", \"Name\"]", "Account [\"Rating\"]"]
  /// ```
  public var fields: [FieldReference] {
    var fields: [FieldReference] = []
    collectFields(into: &fields)
    return fields
  }

  private func collectFields(into fields: inout [FieldReference]) {
    for child in syntax.children {
      guard let clause = Clause(child.kind), clause != .from else { continue }
      collectFields(in: child, clause, into: &fields)
    }
  }

  private func collectFields(
    in node: SyntaxNode,
    _ clause: Clause,
    behind relationship: [String] = [],
    into fields: inout [FieldReference]
  ) {
    for child in node.children {
      switch child.kind {
      // A category group is no field.
      case .apexExpression, .dataCategoryCondition: continue
      case .childSubquery, .semiJoin: SelectStatement(syntax: child).collectFields(into: &fields)
      case .typeOf:
        let steps = TypeOf(syntax: child).relationship?.segments.map(\.name) ?? []
        for branch in child.children where branch.kind != .fieldPath {
          collectFields(in: branch, clause, behind: steps, into: &fields)
        }
      case .fieldPath:
        let steps = relationship + FieldPath(syntax: child).segments.map(\.name)
        let (object, path) = resolved(steps)
        fields.append(
          FieldReference(object: object, path: path, clause: clause, range: child.range)
        )
      default: collectFields(in: child, clause, behind: relationship, into: &fields)
      }
    }
  }

  /// The object that a path starts at, and the rest of the path.
  func resolved(_ steps: [String]) -> (object: String?, path: [String]) {
    let items = fromClause?.items ?? []
    if steps.count > 1 {
      for item in items {
        guard let name = item.object?.name else { continue }
        if item.alias?.isSameName(as: steps[0]) == true || name.isSameName(as: steps[0]) {
          return (name, Array(steps.dropFirst()))
        }
      }
    }
    return (items.first?.object?.name, steps)
  }
}

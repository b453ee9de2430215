import SOQLSyntax
import SOQLValidator

/// Finds the columns that a type wants to read and a query does not select, by letting the type read a
/// sample row.
///
/// The row has the columns of the query. Where the type refuses a value, it gets another; where it asks
/// for a column that is not there, the column is noted and added. A type that no value satisfies, or that
/// fails for a reason of its own, ends the search: what it would have asked for then stays unknown.
struct SelectionProbe: Sendable {
  /// What the rows are, for messages.
  private let typeName: String
  private let read: @Sendable (QueryPage) throws(RowError) -> Void

  /// A probe for a type whose values are read by a function.
  init<Model: Sendable>(
    of type: Model.Type,
    _ read: @escaping @Sendable (QueryPage) throws(RowError) -> [Model]
  ) {
    typeName = "\(type)"
    self.read = { page throws(RowError) in _ = try read(page) }
  }

  /// Types rarely have so many columns.
  private static let roundLimit = 2_000
  /// More than parents and subqueries can nest, but types that hold themselves can.
  private static let depthLimit = 10

  /// What is wrong with a query for this type.
  func diagnostics(of statement: SelectStatement, _ names: ResolvedNames?) -> [Diagnostic] {
    guard let select = statement.selectClause, !select.isCountAll else { return [] }
    var missing = missing(in: SampleRow(of: statement, names, startingWithNull: true))
    guard !missing.isEmpty else { return [] }
    // What a type asks for may depend on values: only what it asks for in any case is an error.
    let again = self.missing(in: SampleRow(of: statement, names, startingWithNull: false))
    missing.removeAll { path in !again.contains { $0.lowercased() == path.lowercased() } }
    let columns = statement.resultColumns.map(\.name).joined(separator: ", ")
    return missing.map { path in
      Diagnostic(
        .unselectedColumn,
        at: select.range,
        "rows of '\(typeName)' read '\(path)', which the query does not select",
        notes: [
          Diagnostic.Note("the query selects \(columns)"),
          Diagnostic.Note("select '\(path)', or make it optional in '\(typeName)'"),
        ]
      )
    }
  }

  /// The columns that the type asks for and the row does not have.
  private func missing(in row: SampleRow) -> [String] {
    var missing: [String] = []
    for _ in 0..<SelectionProbe.roundLimit {
      guard let error = failure(with: row) else { return missing }
      let path = error.path.split(separator: ".").map { step in
        String(step.prefix { $0 != "[" })
      }
      switch error.problem {
      case .notSelected:
        guard let parent = row.part(at: path.dropLast()),
          path.count <= SelectionProbe.depthLimit, path.allSatisfy(NameSyntax.isName)
        else { return missing }
        if !parent.isOpen { missing.append(path.joined(separator: ".")) }
        let values = SampleValue.candidates(for: nil, startingWithNull: true)
        parent.add(SampleRow(values: values), at: path.suffix(1))
      case .null, .unexpected, .custom:
        guard let part = row.part(at: path[...]), part.exchange() else { return missing }
      case .malformed, .incompleteChildren: return missing
      }
    }
    return missing
  }

  private func failure(with row: SampleRow) -> RowError? {
    do throws(RowError) {
      try read(try QueryPage(json: SampleRow.page(of: row.json)))
      return nil
    } catch {
      return error
    }
  }
}

extension SampleRow {
  /// The part at the end of a path.
  fileprivate func part(at path: ArraySlice<String>) -> SampleRow? {
    var part = self
    for step in path {
      guard let next = part[step] else { return nil }
      part = next
    }
    return part
  }
}

extension Rule {
  /// The type that rows are read as wants a column that the query does not select.
  public static let unselectedColumn = Rule(
    "ROW001",
    "unselected-column",
    "a column that the type of the rows reads and the query does not select"
  )
}

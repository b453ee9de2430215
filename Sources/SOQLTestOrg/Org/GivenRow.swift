/// A row that a test gives: columns in the order in which they are set.
///
/// ```swift
/// row["Name"] = "Account \(index)"
/// row["Owner"] = .parent(GivenRow("User") { $0["Name"] = "Ann" })
/// row["Contacts"] = .children(GivenRows(300, of: "Contact") { index, row in row["Email"] = nil })
/// ```
package struct GivenRow: Sendable {
  /// The object, which `attributes` names.
  package var object: String
  /// The Id in the URL of `attributes`, unless there is a column `Id`; `nil` for rows without a URL.
  package var id: String?
  /// The columns.
  package private(set) var columns: [(name: String, value: GivenValue)] = []

  /// A row.
  package init(_ object: String, id: String? = nil, _ fill: (inout GivenRow) -> Void = { _ in }) {
    self.object = object
    self.id = id
    fill(&self)
  }

  /// A column's value, null if there is none.
  ///
  /// A column that is set anew stays in its place.
  package subscript(name: String) -> GivenValue {
    get { columns.first { $0.name == name }?.value ?? .null }
    set {
      if let index = columns.firstIndex(where: { $0.name == name }) {
        columns[index].value = newValue
      } else {
        columns.append((name, newValue))
      }
    }
  }
}

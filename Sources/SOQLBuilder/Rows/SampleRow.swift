/// A part of a row as the server would send it for a query: an object, or a value that can be exchanged.
final class SampleRow {
  enum Shape {
    /// A record, a parent, or a compound value.
    case object
    /// The rows of a subquery, of which the members are those of each.
    case children
    /// A column, with what may stand in it and which of that does.
    case value([SampleValue], chosen: Int)
  }

  private(set) var shape: Shape
  /// Whether there may be members of which the query's text says nothing.
  var isOpen = false
  private var members: [(name: String, row: SampleRow)] = []

  init(_ shape: Shape = .object) {
    self.shape = shape
  }

  convenience init(values: [SampleValue]) {
    self.init(.value(values, chosen: 0))
    settle()
  }

  /// The member of a name, in any case, as rows find theirs.
  subscript(name: String) -> SampleRow? {
    let name = name.lowercased()
    return members.first { $0.name.lowercased() == name }?.row
  }

  /// Adds a member at the end of a path; parents on the way that are not there yet are made.
  func add(_ row: SampleRow, at path: [String]) {
    var parent = self
    for step in path.dropLast() {
      if let next = parent[step] {
        parent = next
      } else {
        let next = SampleRow()
        parent.members.append((step, next))
        parent = next
      }
    }
    if let name = path.last, parent[name] == nil { parent.members.append((name, row)) }
  }

  /// Puts the next value into a column; `false` if there is none.
  func exchange() -> Bool {
    guard case .value(let values, let chosen) = shape, chosen + 1 < values.count else {
      return false
    }
    shape = .value(values, chosen: chosen + 1)
    settle()
    return true
  }

  /// Makes an object of a column whose value is one.
  private func settle() {
    guard case .value(let values, let chosen) = shape, values[chosen] == .object else { return }
    shape = .object
    isOpen = true
  }

  /// The row as JSON.
  var json: String {
    let attributes = #""attributes":{"type":"Sample","url":"/sample"}"#
    let object =
      "{"
      + ([attributes] + members.map { "\"\($0.name)\":\($0.row.json)" })
      .joined(separator: ",") + "}"
    switch shape {
    case .object: return object
    case .children: return SampleRow.page(of: object)
    case .value(let values, let chosen):
      guard case .json(let text) = values[chosen] else { return "null" }
      return text
    }
  }

  /// A page, or the result of a subquery, with a record.
  static func page(of record: String) -> String {
    #"{"totalSize":1,"done":true,"records":["# + record + "]}"
  }
}

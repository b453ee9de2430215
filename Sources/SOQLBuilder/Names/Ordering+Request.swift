extension Ordering {
  /// One key of an order that a request names: a field of a list and, if it likes, `ASC` or `DESC` and
  /// `NULLS FIRST` or `NULLS LAST`, in any case.
  ///
  /// ```swift
  /// let order = try Ordering<Account>(validating: "name desc", among: ["Name", "CreatedDate"])
  /// OrderBy(order)                         // ORDER BY Name DESC
  /// ```
  public init(validating text: String, among allowed: [String]) throws(NameError) {
    var words = text.split(separator: " ").map(String.init)
    guard let first = words.first else { throw NameError("a key of an order names a field") }
    let name = try FieldName(validating: first, among: allowed)
    words = words.dropFirst().map { $0.lowercased() }
    var isDescending = false
    if let direction = words.first, direction == "asc" || direction == "desc" {
      isDescending = direction == "desc"
      words.removeFirst()
    }
    var nulls: QueryParts.SortKey.Nulls?
    switch words {
    case []: break
    case ["nulls", "first"]: nulls = .first
    case ["nulls", "last"]: nulls = .last
    default: throw NameError("after a field, only ASC, DESC, NULLS FIRST and NULLS LAST may stand")
    }
    self.init(Fragment(checkedPath: name.path), isDescending: isDescending, nulls: nulls)
  }
}

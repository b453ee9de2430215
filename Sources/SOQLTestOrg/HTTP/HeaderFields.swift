/// Header fields in their order; names are found whatever their case.
package struct HeaderFields: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// The fields as they came.
  package private(set) var fields: [Field] = []

  /// A name and a value.
  package struct Field: Sendable, Equatable {
    package let name: String
    package let value: String
  }

  package init() {}

  package init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { append(name, value) }
  }

  /// The value of the first field of a name; setting replaces all of them.
  package subscript(name: String) -> String? {
    get { fields.first { Self.same($0.name, name) }?.value }
    set {
      fields.removeAll { Self.same($0.name, name) }
      if let newValue { append(name, newValue) }
    }
  }

  /// All values of a name.
  package func values(_ name: String) -> [String] {
    fields.filter { Self.same($0.name, name) }.map(\.value)
  }

  /// The comma-separated words of all fields of a name, in lower case.
  package func words(_ name: String) -> [String] {
    values(name).flatMap { $0.split(separator: ",") }.map { $0.trimmed.lowercased() }
  }

  /// Adds a field, also beside one of the same name.
  package mutating func append(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }

  private static func same(_ first: String, _ second: String) -> Bool {
    first.utf8.count == second.utf8.count && first.lowercased() == second.lowercased()
  }
}

extension StringProtocol {
  /// The text without blanks and tabs around it.
  var trimmed: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = self.drop(while: isBlank)
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(start[...last])
  }
}

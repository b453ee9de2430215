import SOQLSyntax

/// Header fields in their order; names are found whatever their case.
public struct HTTPHeaders: Sendable, Hashable, ExpressibleByDictionaryLiteral,
  CustomStringConvertible
{
  /// The fields, as they were given.
  public private(set) var fields: [Field] = []

  /// A name and a value.
  public struct Field: Sendable, Hashable {
    /// The name, in the case in which it came.
    public let name: String
    /// The value, without white space around it.
    public let value: String
  }

  /// No fields.
  public init() {}

  /// Some fields.
  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { append(name, value) }
  }

  /// The value of the first field of a name; setting replaces all of them.
  public subscript(name: String) -> String? {
    get { fields.first { Self.same($0.name, name) }?.value }
    set {
      fields.removeAll { Self.same($0.name, name) }
      if let newValue { append(name, newValue) }
    }
  }

  /// Adds a field, also beside one of the same name.
  public mutating func append(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }

  /// The names; values may hold what a log must not.
  public var description: String { "[" + fields.map(\.name).joined(separator: ", ") + "]" }

  private static func same(_ first: String, _ second: String) -> Bool {
    first.utf8.count == second.utf8.count
      && zip(first.utf8, second.utf8).allSatisfy { $0.lowercased == $1.lowercased }
  }
}

/// The values of a multi-select picklist: a set that keeps the order in which they came.
///
/// ```swift
/// let interests: MultiPicklist = try row.read("Interests__c")   // "Golf;Chess"
/// interests.contains("Chess")                                  // true
/// interests == ["Chess", "Golf"]                               // true: the order means nothing
/// ```
public struct MultiPicklist: Sendable {
  /// The values, each once, in the order in which they came.
  public let values: [String]

  /// A set of values; those that stand twice count once.
  public init(_ values: some Sequence<String>) {
    var seen: Set<String> = []
    self.values = values.filter { seen.insert($0).inserted }
  }

  /// Whether a value is chosen.
  public func contains(_ value: String) -> Bool { values.contains(value) }
}

extension MultiPicklist: RandomAccessCollection {
  /// Zero.
  public var startIndex: Int { 0 }
  /// How many values there are.
  public var endIndex: Int { values.count }
  /// A value.
  public subscript(position: Int) -> String { values[position] }
}

extension MultiPicklist: Hashable {
  /// Whether two hold the same values, in whatever order.
  public static func == (left: MultiPicklist, right: MultiPicklist) -> Bool {
    left.values == right.values || Set(left.values) == Set(right.values)
  }

  /// Hashes the values, in whatever order.
  public func hash(into hasher: inout Hasher) { hasher.combine(Set(values)) }
}

extension MultiPicklist: ExpressibleByArrayLiteral {
  /// A set of values.
  public init(arrayLiteral elements: String...) { self.init(elements) }
}

extension MultiPicklist: LosslessStringConvertible {
  /// The values of a text such as `A;B`.
  public init(_ text: String) {
    self.init(text.split(separator: ";").map(String.init))
  }

  init(utf8 text: ArraySlice<UInt8>) {
    self.init(String(decoding: text, as: UTF8.self))
  }

  /// The values as `A;B`.
  public var description: String { values.joined(separator: ";") }
}

extension MultiPicklist: TextValue {
  static var expectation: String { "values with semicolons between them" }
}

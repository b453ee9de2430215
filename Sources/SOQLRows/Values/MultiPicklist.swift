/// The values of a multi-select picklist: a set that keeps the order in which they came.
///
/// ```swift
/// let interests: MultiPicklist<String> = try row.read("Interests__c")   // "Golf;Chess"
/// interests.contains("Chess")                                  // true
/// interests == ["Chess", "Golf"]                               // true: the order means nothing
/// ```
public struct MultiPicklist<Choice: PicklistChoice>: Sendable {
  /// The values, each once, in the order in which they came.
  public let values: [Choice]

  /// A set of values; those that stand twice count once.
  public init(_ values: some Sequence<Choice>) {
    var seen: Set<String> = []
    self.values = values.filter { seen.insert($0.apiValue).inserted }
  }

  /// Whether a value is chosen.
  public func contains(_ value: Choice) -> Bool {
    values.contains { $0.apiValue == value.apiValue }
  }

  private var texts: Set<String> { Set(values.map(\.apiValue)) }
}

extension MultiPicklist: RandomAccessCollection {
  /// Zero.
  public var startIndex: Int { 0 }
  /// How many values there are.
  public var endIndex: Int { values.count }
  /// A value.
  public subscript(position: Int) -> Choice { values[position] }
}

extension MultiPicklist: Hashable {
  /// Whether two hold the same values, in whatever order.
  public static func == (left: MultiPicklist, right: MultiPicklist) -> Bool {
    left.count == right.count && left.texts == right.texts
  }

  /// Hashes the values, in whatever order.
  public func hash(into hasher: inout Hasher) { hasher.combine(texts) }
}

extension MultiPicklist: ExpressibleByArrayLiteral {
  /// A set of values.
  public init(arrayLiteral elements: Choice...) { self.init(elements) }
}

extension MultiPicklist: ExpressibleByStringLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
  ExpressibleByUnicodeScalarLiteral
where Choice == String {
  /// The values of a text in code, such as `A;B`.
  public init(stringLiteral text: String) {
    self.init(text.split(separator: ";").map(String.init))
  }
}

extension MultiPicklist: LosslessStringConvertible {
  /// The values of a text such as `A;B`; `nil` if one of them is none of the choices.
  public init?(_ text: String) {
    var values: [Choice] = []
    for part in text.split(separator: ";") {
      guard let value = Choice(apiValue: String(part)) else { return nil }
      values.append(value)
    }
    self.init(values)
  }

  init?(utf8 text: ArraySlice<UInt8>) {
    self.init(String(decoding: text, as: UTF8.self))
  }

  /// The values as `A;B`.
  public var description: String { values.map(\.apiValue).joined(separator: ";") }
}

extension MultiPicklist: TextValue {
  static var expectation: String { "values with semicolons between them" }
}

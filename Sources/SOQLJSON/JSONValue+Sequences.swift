/// What arrays and objects hold, in the order of the source.
extension JSONValue {
  /// The values of an array; none if the value is no array.
  package var elements: Elements { Elements(storage, entries(of: .array)) }

  /// The keys and values of an object, with those that stand twice; none if the value is no object.
  package var members: Members { Members(storage, entries(of: .object)) }

  /// How many elements or members there are; they are counted each time.
  package var count: Int {
    switch kind {
    case .array: elements.reduce(0) { count, _ in count + 1 }
    case .object: members.reduce(0) { count, _ in count + 1 }
    default: 0
    }
  }

  /// The entries inside the value if it is of a kind.
  private func entries(of kind: Kind) -> Range<Int> {
    let first = index + 1
    return first..<(self.kind == kind ? storage.index(after: index) : first)
  }

  /// The values of an array, found one by one.
  package struct Elements: Sequence, IteratorProtocol, Sendable {
    private let storage: JSONTape.Storage
    private var rest: Range<Int>

    init(_ storage: JSONTape.Storage, _ entries: Range<Int>) {
      self.storage = storage
      rest = entries
    }

    /// Moves to the next value.
    package mutating func next() -> JSONValue? {
      guard let index = rest.first else { return nil }
      rest = storage.index(after: index)..<rest.upperBound
      return JSONValue(storage, index)
    }
  }

  /// The keys and values of an object, found one by one.
  package struct Members: Sequence, IteratorProtocol, Sendable {
    private let storage: JSONTape.Storage
    private var rest: Range<Int>

    init(_ storage: JSONTape.Storage, _ entries: Range<Int>) {
      self.storage = storage
      rest = entries
    }

    /// Moves to the next member; its key is a string.
    package mutating func next() -> (key: JSONValue, value: JSONValue)? {
      guard let index = rest.first else { return nil }
      rest = storage.index(after: index + 1)..<rest.upperBound
      return (JSONValue(storage, index), JSONValue(storage, index + 1))
    }
  }
}

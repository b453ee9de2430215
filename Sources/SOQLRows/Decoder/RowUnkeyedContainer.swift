import SOQLJSON

/// The elements of an array, or the rows of a subquery; a subquery without rows is null.
struct RowUnkeyedContainer: UnkeyedDecodingContainer {
  private let state: DecodingState
  private let place: Int
  private let end: Int
  /// The place of the next element.
  private var next: Int
  private(set) var currentIndex = 0

  init(_ state: DecodingState, _ place: Int) throws(RowError) {
    self.state = state
    let value = state.tape.value(at: place)
    switch value.kind {
    case .array:
      self.place = place
    case .null:
      self.place = place
      next = place
      end = place
      return
    default:
      guard let records = value["records"], records.kind == .array else {
        throw state.mismatch("an array or the rows of a subquery", at: place)
      }
      let isIncomplete = value["done"]?.bool == false || value["nextRecordsUrl"]?.isNull == false
      if isIncomplete, !state.options.allowsIncompleteChildren {
        throw state.record.error(state.tape, at: place, .incompleteChildren)
      }
      self.place = records.place
    }
    next = self.place + 1
    end = state.tape.place(after: self.place)
  }

  var codingPath: [any CodingKey] { RowValueDecoder(state: state, place: place).codingPath }

  var count: Int? { next == end && currentIndex == 0 ? 0 : state.tape.value(at: place).count }

  var isAtEnd: Bool { next >= end }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, state.tape.kind(at: next) == .null else { return false }
    moveOn()
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try state.decode(type, at: try element())
    moveOn()
    return value
  }

  mutating func nestedContainer<Key>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    let container = try state.container(keyedBy: type, at: try element())
    moveOn()
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try RowUnkeyedContainer(state, try element())
    moveOn()
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = RowValueDecoder(state: state, place: try element())
    moveOn()
    return decoder
  }

  /// The place of the next element.
  private func element() throws(RowError) -> Int {
    guard !isAtEnd else {
      throw state.record.error(state.tape, at: place, .custom("there are no more elements"))
    }
    return next
  }

  private mutating func moveOn() {
    next = state.tape.place(after: next)
    currentIndex += 1
  }
}

import SOQLJSON

/// The keys of an object.
///
/// Each kind of value has functions of its own, because those that the protocol provides ask for a key
/// three times.
struct RowKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let state: DecodingState
  private let slot: Int

  init(_ state: DecodingState, _ slot: Int) {
    self.state = state
    self.slot = slot
  }

  @inline(__always)
  private var object: ObjectPlace { state.containers[slot] }

  var codingPath: [any CodingKey] {
    RowValueDecoder(state: state, place: object.place).codingPath
  }

  var allKeys: [Key] {
    state.tape.value(at: object.place).members.compactMap { key, _ in
      key.string.flatMap { Key(stringValue: $0) }
    }
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool {
    guard let place = find(key) else { return true }
    return state.tape.kind(at: place) == .null
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    let place = try place(of: key)
    let value = try state.decode(type, at: place)
    state.leave(place)
    return value
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let place = try placeIfPresent(of: key) else { return nil }
    let value = try state.decode(type, at: place)
    state.leave(place)
    return value
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try state.container(keyedBy: type, at: try place(of: key))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try RowUnkeyedContainer(state, try place(of: key))
  }

  /// The decoder of the object itself: rows have no room for what a superclass encodes.
  func superDecoder() throws -> any Decoder { RowValueDecoder(state: state, place: object.place) }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    RowValueDecoder(state: state, place: try place(of: key))
  }

  @inline(__always)
  private func find(_ key: Key) -> Int? {
    var name = key.stringValue
    return name.withUTF8 { state.find($0, in: object) }
  }

  @inline(__always)
  func place(of key: Key) throws(RowError) -> Int {
    guard let place = find(key) else { throw notSelected(key) }
    return place
  }

  @inline(__always)
  func placeIfPresent(of key: Key) throws(RowError) -> Int? {
    guard let place = find(key) else {
      if state.options.requiresSelection { throw notSelected(key) }
      return nil
    }
    return state.tape.kind(at: place) == .null ? nil : place
  }

  @inline(never)
  private func notSelected(_ key: Key) -> RowError {
    state.record.error(state.tape, at: object.place, column: key.stringValue, .notSelected)
  }
}

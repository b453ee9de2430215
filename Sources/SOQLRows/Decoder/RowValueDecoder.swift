import SOQLJSON

/// The decoder of a value: the state of its page, and a place.
struct RowValueDecoder: Decoder {
  let state: DecodingState
  let place: Int

  /// The way to the value; it is found out only when someone asks.
  var codingPath: [any CodingKey] {
    state.record.steps(state.tape, to: place).map { RowCodingKey($0) }
  }

  var userInfo: [CodingUserInfoKey: Any] { state.options.userInfo }

  func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    try state.container(keyedBy: type, at: place)
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try RowUnkeyedContainer(state, place)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }
}

extension RowValueDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { state.tape.kind(at: place) == .null }

  func decode(_ type: Bool.Type) throws -> Bool { try state.read(place, Scalars.bool) }

  func decode(_ type: String.Type) throws -> String { try state.read(place, Scalars.string) }

  func decode(_ type: Double.Type) throws -> Double { try state.read(place, Scalars.double) }

  func decode(_ type: Float.Type) throws -> Float { try state.read(place, Scalars.float) }

  func decode(_ type: Int.Type) throws -> Int { try state.read(place, Scalars.integer) }

  func decode(_ type: Int8.Type) throws -> Int8 { try state.read(place, Scalars.integer) }

  func decode(_ type: Int16.Type) throws -> Int16 { try state.read(place, Scalars.integer) }

  func decode(_ type: Int32.Type) throws -> Int32 { try state.read(place, Scalars.integer) }

  func decode(_ type: Int64.Type) throws -> Int64 { try state.read(place, Scalars.integer) }

  func decode(_ type: UInt.Type) throws -> UInt { try state.read(place, Scalars.integer) }

  func decode(_ type: UInt8.Type) throws -> UInt8 { try state.read(place, Scalars.integer) }

  func decode(_ type: UInt16.Type) throws -> UInt16 { try state.read(place, Scalars.integer) }

  func decode(_ type: UInt32.Type) throws -> UInt32 { try state.read(place, Scalars.integer) }

  func decode(_ type: UInt64.Type) throws -> UInt64 { try state.read(place, Scalars.integer) }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try state.decode(type, at: place)
  }
}

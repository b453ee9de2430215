import SOQLJSON

/// Values of the types that the protocol names.
extension RowKeyedContainer {
  @inline(__always)
  private func read<Value>(
    _ key: Key,
    _ read: (JSONTape, Int) throws(Mismatch) -> Value
  ) throws -> Value {
    try state.read(place(of: key), read)
  }

  @inline(__always)
  private func readIfPresent<Value>(
    _ key: Key,
    _ read: (JSONTape, Int) throws(Mismatch) -> Value
  ) throws -> Value? {
    guard let place = try placeIfPresent(of: key) else { return nil }
    return try state.read(place, read)
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try read(key, Scalars.bool)
  }

  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try readIfPresent(key, Scalars.bool)
  }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try read(key, Scalars.string)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try readIfPresent(key, Scalars.string)
  }

  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    try read(key, Scalars.double)
  }

  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
    try readIfPresent(key, Scalars.double)
  }

  func decode(_ type: Float.Type, forKey key: Key) throws -> Float {
    try read(key, Scalars.float)
  }

  func decodeIfPresent(_ type: Float.Type, forKey key: Key) throws -> Float? {
    try readIfPresent(key, Scalars.float)
  }

  func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
    try read(key, Scalars.integer)
  }

  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try readIfPresent(key, Scalars.integer)
  }

  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 {
    try read(key, Scalars.integer)
  }

  func decodeIfPresent(_ type: Int8.Type, forKey key: Key) throws -> Int8? {
    try readIfPresent(key, Scalars.integer)
  }

  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 {
    try read(key, Scalars.integer)
  }

  func decodeIfPresent(_ type: Int16.Type, forKey key: Key) throws -> Int16? {
    try readIfPresent(key, Scalars.integer)
  }

  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 {
    try read(key, Scalars.integer)
  }

  func decodeIfPresent(_ type: Int32.Type, forKey key: Key) throws -> Int32? {
    try readIfPresent(key, Scalars.integer)
  }

  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 {
    try read(key, Scalars.integer)
  }

  func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
    try readIfPresent(key, Scalars.integer)
  }

  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt {
    try read(key, Scalars.integer)
  }

  func decodeIfPresent(_ type: UInt.Type, forKey key: Key) throws -> UInt? {
    try readIfPresent(key, Scalars.integer)
  }

  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 {
    try read(key, Scalars.integer)
  }

  func decodeIfPresent(_ type: UInt8.Type, forKey key: Key) throws -> UInt8? {
    try readIfPresent(key, Scalars.integer)
  }

  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 {
    try read(key, Scalars.integer)
  }

  func decodeIfPresent(_ type: UInt16.Type, forKey key: Key) throws -> UInt16? {
    try readIfPresent(key, Scalars.integer)
  }

  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 {
    try read(key, Scalars.integer)
  }

  func decodeIfPresent(_ type: UInt32.Type, forKey key: Key) throws -> UInt32? {
    try readIfPresent(key, Scalars.integer)
  }

  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
    try read(key, Scalars.integer)
  }

  func decodeIfPresent(_ type: UInt64.Type, forKey key: Key) throws -> UInt64? {
    try readIfPresent(key, Scalars.integer)
  }
}

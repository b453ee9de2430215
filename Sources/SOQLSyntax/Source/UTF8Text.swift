/// Whether bytes are text in UTF-8.
package enum UTF8Text {
  /// The first bytes that are no UTF-8, or `nil`.
  package static func firstInvalid(in source: [UInt8]) -> Range<Int>? {
    var offset = 0
    while true {
      offset = source.withUnsafeBytes { firstNonASCII(in: $0, from: offset) }
      guard offset < source.count else { return nil }
      var parser = Unicode.UTF8.ForwardParser()
      var bytes = source[offset...].makeIterator()
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error(let length): return offset..<min(offset + max(length, 1), source.count)
      }
    }
  }

  /// Where the first byte beyond ASCII is; most texts have none, so eight are looked at at once.
  private static func firstNonASCII(in source: UnsafeRawBufferPointer, from start: Int) -> Int {
    var offset = start
    while offset + 8 <= source.count,
      source.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      offset += 8
    }
    while offset < source.count, source[offset] < 0x80 { offset += 1 }
    return offset
  }
}

/// Whether bytes are text in UTF-8.
package enum UTF8Text {
  /// The first bytes that are no UTF-8, or `nil`.
  package static func firstInvalid(in source: [UInt8]) -> Range<Int>? {
    source.withUnsafeBufferPointer(firstInvalid)
  }

  private static func firstInvalid(in source: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    // Nearly every query is ASCII, which the bits of all bytes together say fastest.
    guard source.reduce(0, |) >= 0x80 else { return nil }
    var offset = 0
    while offset < source.count {
      guard source[offset] >= 0x80 else {
        offset += 1
        continue
      }
      var parser = Unicode.UTF8.ForwardParser()
      var bytes = source[offset...].makeIterator()
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error(let length): return offset..<min(offset + max(length, 1), source.count)
      }
    }
    return nil
  }
}

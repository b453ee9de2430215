/// Whether bytes are text in UTF-8.
package enum UTF8Text {
  /// The finding about a text in another encoding: what a parser would say of it helps nobody.
  package static func problem(in source: [UInt8]) -> Diagnostic? {
    let name: String
    if source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF]) {
      name = "UTF-16"
    } else if source.count >= 2, source.prefix(64).contains(0) {
      name = source.prefix(64).count { $0 == 0 } * 3 > min(source.count, 64) ? "UTF-16" : "binary"
    } else if let place = firstInvalid(in: source) {
      return Diagnostic(
        .unreadableFile,
        at: place,
        "the file is not UTF-8: byte 0x\(String(source[place.lowerBound], radix: 16, uppercase: true))",
        notes: [Diagnostic.Note("save the file as UTF-8")]
      )
    } else {
      return nil
    }
    return Diagnostic(
      .unreadableFile,
      at: 0..<0,
      "the file is \(name), not text in UTF-8",
      notes: [Diagnostic.Note("save the file as UTF-8")]
    )
  }

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

  /// Whether all bytes are ASCII.
  package static func isASCII(_ source: [UInt8]) -> Bool {
    source.withUnsafeBytes { firstNonASCII(in: $0, from: 0) } == source.count
  }

  /// Whether a byte occurs, looked for in eight at once.
  package static func contains(_ byte: UInt8, in source: [UInt8]) -> Bool {
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    return source.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        let difference = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ pattern
        // A byte of zeros is where the lowest bit borrows through the highest.
        if (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0 {
          return true
        }
        offset += 8
      }
      return bytes[offset...].contains(byte)
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

/// The gzip format (RFC 1952) without compression: blocks are stored as they are (RFC 1951, 3.2.4).
///
/// It makes a client decompress, and needs no library.
package enum Gzip {
  /// A gzip file of some bytes.
  package static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    file.reserveCapacity(bytes.count + bytes.count / 65_535 * 5 + 32)
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      let count = UInt16(block.count)
      file.append(rest.isEmpty ? 1 : 0)
      append(count, to: &file)
      append(~count, to: &file)
      file += block
    } while !rest.isEmpty
    append(checksum(bytes), to: &file)
    append(UInt32(truncatingIfNeeded: bytes.count), to: &file)
    return file
  }

  /// The CRC-32 of some bytes.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBufferPointer { bytes in
        var value = UInt32.max
        for byte in bytes {
          value = table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8
        }
        return ~value
      }
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
    }
  }

  private static func append(_ number: some FixedWidthInteger, to file: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { file += $0 }
  }
}

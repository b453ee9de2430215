/// The name of a column, parent or subquery, as it stands in a program.
///
/// Write a literal: `row.read("Name")`. Its hash, by which a ``RowView`` finds the column, is then mostly
/// worked out when the program is optimised.
public struct ColumnName: ExpressibleByStringLiteral, Sendable, CustomStringConvertible {
  @usableFromInline let text: StaticString
  @usableFromInline let hash: UInt32

  /// The name that a literal is.
  @inlinable
  @inline(__always)
  public init(stringLiteral text: StaticString) {
    self.text = text
    hash = ColumnName.hash(text.utf8Start, text.utf8CodeUnitCount)
  }

  /// The name.
  public var description: String { text.description }

  /// The name in UTF-8; literals stay where they are.
  @inline(__always)
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// The hash of a name, which is the same for letters of either case.
  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    name.baseAddress.map { hash($0, name.count) } ?? 0
  }

  /// Each getter of a generated model has a copy of this, so it is short and has no loops: some bytes are
  /// looked at twice.
  @inlinable
  @inline(__always)
  static func hash(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    let bytes = UnsafeRawPointer(start)
    let first: UInt64
    let last: UInt64
    var hash = UInt64(truncatingIfNeeded: count)
    if count >= 8 {
      first = bytes.loadUnaligned(as: UInt64.self)
      last = (bytes + (count &- 8)).loadUnaligned(as: UInt64.self)
      if count > 16 { hash = hashOfMiddle(start, count) }
    } else if count >= 4 {
      first = UInt64(bytes.loadUnaligned(as: UInt32.self))
      last = UInt64((bytes + (count &- 4)).loadUnaligned(as: UInt32.self))
    } else {
      guard count > 0 else { return 0 }
      first = UInt64(start[0])
      last = UInt64(start[count >> 1]) << 8 | UInt64(start[count &- 1])
    }
    let lower: UInt64 = 0x2020_2020_2020_2020
    hash = (hash ^ (first | lower)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= (last | lower) &* 0xC2B2_AE3D_27D4_EB4F
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The hash of what stands between the first and the last eight bytes, and of the count.
  @usableFromInline
  static func hashOfMiddle(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    UnsafeBufferPointer(start: start, count: count)[8..<count - 8]
      .reduce(UInt64(truncatingIfNeeded: count)) { ($0 ^ UInt64($1 | 0x20)) &* 0x100_0000_01B3 }
  }
}

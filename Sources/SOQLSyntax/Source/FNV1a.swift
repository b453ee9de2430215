/// The hash FNV-1a of some bytes, with 64 bits: the same in every run, unlike Swift's own.
@frozen
package struct FNV1a: Sendable {
  /// The hash of the bytes so far.
  @usableFromInline package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable
  @inline(__always)
  package init() {}

  @inlinable
  @inline(__always)
  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// A set of places between the units of a text, up to 64 of them.
struct PositionSet: Equatable {
  /// How many units a text may have.
  static let unitLimit = 63

  private var bits: UInt64

  static let empty = PositionSet(bits: 0)

  init(_ position: Int) {
    bits = 1 << UInt64(position)
  }

  private init(bits: UInt64) {
    self.bits = bits
  }

  var isEmpty: Bool { bits == 0 }

  func contains(_ position: Int) -> Bool { bits & (1 << UInt64(position)) != 0 }

  mutating func insert(_ position: Int) { bits |= 1 << UInt64(position) }

  mutating func formUnion(_ other: PositionSet) { bits |= other.bits }

  func intersection(_ other: PositionSet) -> PositionSet { PositionSet(bits: bits & other.bits) }

  func subtracting(_ other: PositionSet) -> PositionSet { PositionSet(bits: bits & ~other.bits) }

  /// Every position moved on by some places.
  func advanced(by distance: Int) -> PositionSet { PositionSet(bits: bits << UInt64(distance)) }

  /// Takes the first position out.
  mutating func popFirst() -> Int? {
    guard bits != 0 else { return nil }
    let position = bits.trailingZeroBitCount
    bits &= bits - 1
    return position
  }
}

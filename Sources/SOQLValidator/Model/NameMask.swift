/// A set of names that forgets which: it says that a name is new, or that it may have been there.
///
/// A list of fields seldom has one twice; this tells so without keeping them.
struct NameMask {
  private var bits: UInt64 = 0

  /// Adds a name; returns whether it is certainly new.
  mutating func insert(_ name: Range<Int>, _ text: QueryText) -> Bool {
    guard let last = name.last else { return false }
    let ends = Int(text.source[name.lowerBound] | 0x20) &* 7 &+ Int(text.source[last] | 0x20)
    let middle = Int(text.source[name.lowerBound &+ name.count / 2] | 0x20)
    let bit = UInt64(1) << UInt64((ends &+ middle &* 13 &+ name.count &* 31) & 63)
    if bits & bit != 0 { return false }
    bits |= bit
    return true
  }
}

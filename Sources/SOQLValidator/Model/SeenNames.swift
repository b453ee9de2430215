import SOQLSchema

/// The names of a list so far, to find one that stands twice.
///
/// Short lists seldom have one twice, and a few bits tell that a name is new without keeping any. Only when
/// they do not are the names collected.
struct SeenNames {
  private var bits: UInt64 = 0
  private var table: NameTable?

  /// Adds a name; returns whether it is new.
  mutating func insert(
    _ name: Range<Int>,
    _ text: QueryText,
    earlier: () -> [Range<Int>]
  ) -> Bool {
    guard let last = name.last else { return true }
    if table == nil {
      let ends = Int(text.source[name.lowerBound] | 0x20) &* 7 &+ Int(text.source[last] | 0x20)
      let middle = Int(text.source[name.lowerBound &+ name.count / 2] | 0x20)
      let bit = UInt64(1) << UInt64((ends &+ middle &* 13 &+ name.count &* 31) & 63)
      guard bits & bit != 0 else {
        bits |= bit
        return true
      }
      var names = NameTable()
      for other in earlier() { names.add(other, in: text.source) }
      table = names
    }
    if table?.find(name, in: text.source) != nil { return false }
    table?.add(name, in: text.source)
    return true
  }
}

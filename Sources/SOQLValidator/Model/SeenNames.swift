import SOQLSchema

/// The names of a list so far, to find one that stands twice.
///
/// Lists seldom have one twice, and a few bits tell that a name is new without keeping any. Only where they
/// do not are the names of the list looked at, and only of a long list is a table made.
struct SeenNames {
  enum Answer {
    case new
    case known
    /// Only the names before it tell.
    case unsure
  }

  private var bits: UInt64 = 0
  /// How many names were added.
  private(set) var count = 0
  private var table: NameTable?

  /// Adds a name, and says whether it is new; the same names have the same `meaning`.
  mutating func insert(_ name: Range<Int>, meaning: Int, _ text: QueryText) -> Answer {
    count &+= 1
    if table != nil { return add(name, text) ? .new : .known }
    let bit = UInt64(1) << UInt64(truncatingIfNeeded: (meaning &+ name.count &* 31) & 63)
    guard bits & bit == 0 else { return .unsure }
    bits |= bit
    return .new
  }

  /// Adds a name of a long list that may have been there, given those before it; returns whether it is new.
  mutating func insert(
    _ name: Range<Int>,
    _ text: QueryText,
    among earlier: [Range<Int>]
  ) -> Bool {
    table = NameTable()
    for other in earlier { table?.add(text.bytes(other)) }
    return add(name, text)
  }

  private mutating func add(_ name: Range<Int>, _ text: QueryText) -> Bool {
    if table?.find(text.bytes(name)) != nil { return false }
    table?.add(text.bytes(name))
    return true
  }
}

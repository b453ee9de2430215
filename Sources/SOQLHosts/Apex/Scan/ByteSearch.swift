/// Looks for the next byte of a small set, eight bytes at a time.
///
/// Most bytes of a file are of no interest to the scan; to look at each costs four times as much.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let caseBits: UInt64 = 0x2020_2020_2020_2020

  /// The next quote, slash, `[` or letter Q in either case, or the end.
  @inline(__always)
  static func nextOfInterest(_ source: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= source.count {
      let word = load(source, index)
      let hits =
        zeros(word ^ (0x27 &* ones)) | zeros(word ^ (0x2F &* ones)) | zeros(word ^ (0x5B &* ones))
        | zeros((word | caseBits) ^ (0x71 &* ones))
      if hits & highBits != 0 { return index &+ first(hits) }
      index &+= 8
    }
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "["), UInt8(ascii: "q"),
        UInt8(ascii: "Q"):
        return index
      default: index &+= 1
      }
    }
    return index
  }

  /// The next quote, slash, semicolon, bracket or brace, or the end.
  @inline(__always)
  static func nextInBrackets(_ source: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= source.count {
      let word = load(source, index)
      // A brace is a bracket with the bit of lower case.
      let folded = word | caseBits
      let hits =
        zeros(word ^ (0x27 &* ones)) | zeros(word ^ (0x2F &* ones)) | zeros(word ^ (0x3B &* ones))
        | zeros(folded ^ (0x7B &* ones)) | zeros(folded ^ (0x7D &* ones))
      if hits & highBits != 0 { return index &+ first(hits) }
      index &+= 8
    }
    while index < source.count {
      switch source[index] {
      case 0x27, 0x2F, 0x3B, 0x5B, 0x5D, 0x7B, 0x7D: return index
      default: index &+= 1
      }
    }
    return index
  }

  /// The next quote, backslash or line end, or the end.
  @inline(__always)
  static func nextInString(_ source: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= source.count {
      let word = load(source, index)
      let hits =
        zeros(word ^ (0x27 &* ones)) | zeros(word ^ (0x5C &* ones)) | zeros(word ^ (0x0A &* ones))
        | zeros(word ^ (0x0D &* ones))
      if hits & highBits != 0 { return index &+ first(hits) }
      index &+= 8
    }
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") || byte.isLineEnd { return index }
      index &+= 1
    }
    return index
  }

  /// The next of two bytes before an end, or that end.
  @inline(__always)
  static func next(
    _ one: UInt8,
    or other: UInt8,
    _ source: Span<UInt8>,
    from start: Int,
    before end: Int
  ) -> Int {
    let onePattern = UInt64(one) &* ones
    let otherPattern = UInt64(other) &* ones
    let end = min(end, source.count)
    var index = start
    while index &+ 8 <= end {
      let word = load(source, index)
      let hits = zeros(word ^ onePattern) | zeros(word ^ otherPattern)
      if hits & highBits != 0 { return index &+ first(hits) }
      index &+= 8
    }
    while index < end, source[index] != one, source[index] != other { index &+= 1 }
    return index
  }

  /// Where the word ends that starts at an offset, and its first eight bytes.
  @inline(__always)
  static func endOfWord(_ source: Span<UInt8>, from start: Int) -> (end: Int, first: UInt64) {
    var index = start
    var first: UInt64 = 0
    while index &+ 8 <= source.count {
      let word = load(source, index)
      if index == start { first = word }
      let others = ~wordParts(word) & highBits
      if others != 0 { return (index &+ (others.trailingZeroBitCount >> 3), first) }
      index &+= 8
    }
    while index < source.count, source[index].isApexWordPart {
      if index &- start < 8 { first |= UInt64(source[index]) << UInt64(8 &* (index &- start)) }
      index &+= 1
    }
    return (index, first)
  }

  /// Where the white space ends that starts at an offset.
  @inline(__always)
  static func endOfSpace(_ source: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= source.count {
      let word = load(source, index)
      let others = ((word & ~highBits) &+ (0x5F &* ones) | word) & highBits
      if others != 0 { return index &+ (others.trailingZeroBitCount >> 3) }
      index &+= 8
    }
    while index < source.count, source[index].isApexSpace { index &+= 1 }
    return index
  }

  /// Marks the bytes that may stand in a word by their high bits; see ``isApexWordPart``.
  @inline(__always)
  private static func wordParts(_ word: UInt64) -> UInt64 {
    // Without their high bits, bytes are added to without touching each other.
    let low = word & ~highBits
    let lower = low | caseBits
    let letters = (lower &+ (0x1F &* ones)) & ~(lower &+ (0x05 &* ones))
    let digits = (low &+ (0x50 &* ones)) & ~(low &+ (0x46 &* ones))
    let isNoUnderscore = (low ^ (0x5F &* ones)) &+ (0x7F &* ones)
    let isNoDollar = (low ^ (0x24 &* ones)) &+ (0x7F &* ones)
    return letters | digits | ~(isNoUnderscore & isNoDollar) | word
  }

  @inline(__always)
  private static func load(_ source: Span<UInt8>, _ index: Int) -> UInt64 {
    // The caller has compared the offset with the count.
    UInt64(
      littleEndian: source.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index,
        as: UInt64.self
      )
    )
  }

  /// A word whose lowest set high bit marks the first byte of zero.
  ///
  /// Bytes above it may be marked wrongly, because the subtraction borrows through them.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }

  @inline(__always)
  private static func first(_ hits: UInt64) -> Int { (hits & highBits).trailingZeroBitCount >> 3 }
}

extension [UInt8] {
  /// Appends a part of other bytes.
  ///
  /// Appending a slice retains and releases its array and asks it for its elements one by one; that was
  /// a tenth of formatting.
  mutating func append(_ other: [UInt8], _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= other.count)
    other.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

extension UInt8 {
  var isLowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }

  var uppercased: UInt8 {
    isLowercase ? self & 0xDF : self
  }
}

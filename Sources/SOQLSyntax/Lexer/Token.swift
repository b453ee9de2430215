/// A token: its kind and the bytes it covers.
public struct Token: Sendable, Hashable, BitwiseCopyable {
  /// Where the token starts, as a byte offset.
  package let start: UInt32
  /// Where it ends.
  package let end: UInt32
  /// What the token is.
  public let kind: TokenKind

  @inline(__always)
  init(_ kind: TokenKind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// The bytes of the source that the token covers.
  public var range: Range<Int> { Int(start)..<Int(end) }
}

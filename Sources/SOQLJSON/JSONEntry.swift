/// A value, or the key of a member, as the tape holds it: 12 bytes.
///
/// Entries stand in the order of the source: an array or object before what it holds, a key before its
/// value. The shortest value with its comma has two bytes, so a tape has at most six bytes for each
/// byte of the source.
@usableFromInline
struct JSONEntry: BitwiseCopyable, Sendable {
  /// Where the value starts in the source; a string starts at its quote.
  @usableFromInline var start: UInt32
  /// Where a scalar ends in the source; a string ends at its quote.
  ///
  /// An array or object holds the index of the entry after all that it holds instead, and while it is
  /// being read the index of the array or object round it: the parser needs no stack.
  @usableFromInline var end: UInt32
  @usableFromInline var kind: JSONValue.Kind
  /// Whether the text of a string differs from its bytes in the source.
  @usableFromInline var hasEscapes = false
  /// How many arrays and objects are open round a key; zero for a value, for a key with escapes and for
  /// one beyond 65534.
  ///
  /// An entry of the same depth as the first key of an object, among what the object holds, is
  /// therefore one of its keys: whoever guesses where a key stands can tell without a search.
  @usableFromInline var keyDepth: UInt16 = 0

  @inlinable
  @inline(__always)
  var isContainer: Bool { kind == .array || kind == .object }
}

/// Values by their place: the number of their entry, without a value that holds the tape.
///
/// A place is right if it is zero, if `place(after:)` gave it, or if it is one after the place of an
/// object that is not empty, or of a key. Whoever asks for the text or the number of something else
/// gets `nil`.
extension JSONTape {
  /// How many entries there are: places are below it.
  @inlinable package var count: Int { storage.entries.count }

  /// What a value is; a key is a string.
  @inlinable
  package func kind(at place: Int) -> JSONValue.Kind { storage.entries[place].kind }

  /// The place after a value and all that it holds.
  @inlinable
  @inline(__always)
  package func place(after place: Int) -> Int { storage.index(after: place) }

  /// A value for whoever wants to look into it.
  package func value(at place: Int) -> JSONValue { JSONValue(storage, place) }

  /// Where a value starts in the source.
  package func offset(at place: Int) -> Int { Int(storage.entries[place].start) }

  /// How deep the key at a place stands; zero if no key stands there, or one with escapes.
  @inlinable
  package func keyDepth(at place: Int) -> UInt16 { storage.entries[place].keyDepth }

  /// Whether a key without escapes stands at a place, so deep, and is a name byte for byte.
  @inlinable
  @inline(__always)
  package func isKey(_ name: UnsafeBufferPointer<UInt8>, at place: Int, depth: UInt16) -> Bool {
    let entry = storage.entries[place]
    let start = Int(entry.start) &+ 1
    guard entry.keyDepth == depth, Int(entry.end) &- start == name.count else { return false }
    return storage.source.withUnsafeBytes { source in
      guard let source = source.baseAddress, let text = name.baseAddress else { return true }
      return isEqual(source + start, UnsafeRawPointer(text), name.count)
    }
  }

  /// Whether the string at a place has a text.
  package func isString(at place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    storage.isString(at: place, text)
  }

  /// The bytes of a scalar as they are written, those of a string without its quotes.
  @inlinable
  package func bytes(at place: Int) -> ArraySlice<UInt8> {
    storage.source[storage.range(at: place)]
  }

  /// Calls a function with the bytes of a scalar as they are written, those of a string without its
  /// quotes; unlike a slice, they are not held on to.
  @inlinable
  @inline(__always)
  package func withBytes<Result>(
    at place: Int,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    storage.source.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[storage.range(at: place)]))
    }
  }

  /// The text of a string in UTF-8, without its escapes; `nil` if the value is none.
  package func text(at place: Int) -> ArraySlice<UInt8>? {
    let entry = storage.entries[place]
    guard entry.kind == .string else { return nil }
    return entry.hasEscapes ? JSONEscape.unescaped(bytes(at: place))[...] : bytes(at: place)
  }

  /// The text of a string without its escapes; `nil` if the value is none.
  @inlinable
  package func string(at place: Int) -> String? {
    let entry = storage.entries[place]
    guard entry.kind == .string else { return nil }
    guard !entry.hasEscapes else { return storage.unescapedString(entry) }
    return storage.source.withUnsafeBufferPointer { source in
      let start = Int(entry.start) + 1
      // Not through a slice of it, which costs a tenth of the string.
      let text = UnsafeBufferPointer(
        start: source.baseAddress.map { $0 + start },
        count: Int(entry.end) - start
      )
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// The value of `true` or `false`; `nil` if the value is neither.
  package func bool(at place: Int) -> Bool? {
    let entry = storage.entries[place]
    guard entry.kind == .bool else { return nil }
    return storage.source[Int(entry.start)] == UInt8(ascii: "t")
  }

  /// The exact value of a number; `nil` if it is none, has a fraction or does not fit.
  package func integer(at place: Int) -> Int? {
    storage.entries[place].kind == .number ? JSONInteger.value(of: bytes(at: place)) : nil
  }
}

extension JSONTape.Storage {
  /// The text of a string that has escapes.
  @usableFromInline
  func unescapedString(_ entry: JSONEntry) -> String {
    JSONEscape.string(source, Int(entry.start) + 1..<Int(entry.end))
  }
}

/// Whether two texts of the same length have the same bytes.
///
/// Keys are compared more often than anything else is done; eight and four bytes at once, the last ones
/// perhaps for the second time, take half the instructions of one after the other.
@inlinable
@inline(__always)
func isEqual(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
  if count >= 8 {
    var offset = 0
    repeat {
      let place = min(offset, count &- 8)
      guard
        left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          == right.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      else { return false }
      offset &+= 8
    } while offset < count
    return true
  }
  if count >= 4 {
    return left.loadUnaligned(as: UInt32.self) == right.loadUnaligned(as: UInt32.self)
      && left.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
        == right.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
  }
  for offset in 0..<count
  where left.load(fromByteOffset: offset, as: UInt8.self)
    != right.load(fromByteOffset: offset, as: UInt8.self)
  {
    return false
  }
  return true
}

/// A value on a tape; copying it copies a reference and an index.
///
/// Whoever asks for something that a value is not gets `nil` or nothing, so that questions can be
/// asked of any text.
@usableFromInline
package struct JSONValue: Sendable {
  /// What a value can be.
  @usableFromInline
  package enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// The word `null`.
    case null
    /// One of the words `true` and `false`.
    case bool
    /// A number of any size.
    case number
    /// A text in quotes.
    case string
    /// Values in brackets.
    case array
    /// Keys with values in braces.
    case object
  }

  let storage: JSONTape.Storage
  let index: Int

  init(_ storage: JSONTape.Storage, _ index: Int) {
    self.storage = storage
    self.index = index
  }

  /// Where the value stands on the tape.
  package var place: Int { index }

  /// What the value is.
  package var kind: Kind { entry.kind }

  /// Whether the value is `null`.
  package var isNull: Bool { kind == .null }

  /// Where the value starts in the source, in bytes.
  package var offset: Int { Int(entry.start) }

  /// The value of `true` or `false`; `nil` if it is neither.
  package var bool: Bool? {
    kind == .bool ? storage.source[offset] == UInt8(ascii: "t") : nil
  }

  /// The exact value of a number; `nil` if it is none, has a fraction or does not fit.
  ///
  /// How the number is written does not matter: `1.0`, `10e-1` and `1` are the same integer.
  package var integer: Int? {
    kind == .number ? JSONInteger.value(of: bytes) : nil
  }

  /// A number as it is written, so that nothing of it is lost; `nil` if the value is none.
  package var numberText: String? {
    kind == .number ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// The text of a string without its escapes; `nil` if the value is none.
  package var string: String? {
    let entry = entry
    guard entry.kind == .string else { return nil }
    if entry.hasEscapes { return String(decoding: JSONEscape.unescaped(bytes), as: UTF8.self) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the value is a string with this text, byte for byte.
  package func isString(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { storage.isString(at: index, $0) }
  }

  /// The member of an object with a key, the last one if several have it; `nil` if there is none.
  package subscript(_ key: StaticString) -> JSONValue? {
    let entry = entry
    guard entry.kind == .object else { return nil }
    return key.withUTF8Buffer { key in
      var found: Int?
      var next = index + 1
      while next < Int(entry.end) {
        if storage.isString(at: next, key) { found = next + 1 }
        next = storage.index(after: next + 1)
      }
      return found.map { JSONValue(storage, $0) }
    }
  }

  private var entry: JSONEntry { storage.entries[index] }

  /// The bytes of a scalar, those of a string without its quotes.
  private var bytes: ArraySlice<UInt8> { storage.source[storage.range(at: index)] }
}

extension JSONTape.Storage {
  /// Where the bytes of a scalar are, those of a string without its quotes.
  @inlinable
  func range(at index: Int) -> Range<Int> {
    let entry = entries[index]
    return Int(entry.start) + (entry.kind == .string ? 1 : 0)..<Int(entry.end)
  }

  /// Whether a value is a string with this text, without making one if it has no escapes.
  @usableFromInline
  func isString(at index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let entry = entries[index]
    guard entry.kind == .string else { return false }
    let range = range(at: index)
    if entry.hasEscapes {
      // An escape takes two to six bytes for one, so most strings are too short or too long.
      guard range.count > text.count, range.count / 6 <= text.count else { return false }
      return JSONEscape.unescaped(source[range]).elementsEqual(text)
    }
    guard range.count == text.count else { return false }
    for place in 0..<text.count where source[range.lowerBound + place] != text[place] {
      return false
    }
    return true
  }
}

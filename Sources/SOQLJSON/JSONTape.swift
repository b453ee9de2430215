/// A JSON text that was checked, with the places of its values.
///
/// Reading finds the structure and proves that the text is JSON in UTF-8, and makes no text and no
/// numbers: `JSONValue` makes them for those who ask. Arrays and objects are entries in one array like
/// all else, so neither reading a deep text nor giving it up takes stack.
@usableFromInline
package struct JSONTape: Sendable {
  @usableFromInline let storage: Storage

  /// Reads a text that is one JSON value as RFC 8259 has it, after a byte order mark or none.
  ///
  /// - Parameters:
  ///   - source: The text in UTF-8, at most 4294967295 bytes.
  ///   - maximumDepth: How many arrays and objects may be open at once.
  /// - Throws: The first mistake in the text.
  package init(parsing source: [UInt8], maximumDepth: Int = 256) throws(JSONError) {
    guard source.count <= Int(clamping: UInt32.max) else {
      throw JSONError(
        offset: Int(clamping: UInt32.max),
        message: "the text is longer than \(UInt32.max) bytes"
      )
    }
    let entries = try JSONParser.entries(of: source, maximumDepth: maximumDepth)
    storage = Storage(source: source, entries: entries)
  }

  init(_ storage: Storage) {
    self.storage = storage
  }

  /// The value that the text is.
  package var root: JSONValue { JSONValue(storage, 0) }

  /// What a tape and its values share; one reference, because every value holds it.
  @usableFromInline
  final class Storage: Sendable {
    @usableFromInline let source: [UInt8]
    @usableFromInline let entries: [JSONEntry]

    init(source: [UInt8], entries: [JSONEntry]) {
      self.source = source
      self.entries = entries
    }

    /// The index of the entry after a value and all that it holds.
    @inlinable
    @inline(__always)
    func index(after index: Int) -> Int {
      let entry = entries[index]
      return entry.isContainer ? Int(entry.end) : index + 1
    }
  }
}

/// The replacement of a range of bytes by a text.
public struct SourceEdit: Sendable, Hashable {
  /// The bytes to replace; empty for an insertion.
  public var range: Range<Int>
  /// The text that takes their place.
  public var text: String

  package init(replacing range: Range<Int>, with text: String) {
    self.range = range
    self.text = text
  }

  package init(inserting text: String, at offset: Int) {
    self.init(replacing: offset..<offset, with: text)
  }

  package init(deleting range: Range<Int>) {
    self.init(replacing: range, with: "")
  }

  /// A source after edits, given in source order.
  ///
  /// Edits whose range lies outside the source or overlaps the edit before it are left out.
  static func apply(_ edits: [SourceEdit], to source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count + 16)
    var position = 0
    for edit in edits
    where edit.range.lowerBound >= position && edit.range.upperBound <= source.count {
      result += source[position..<edit.range.lowerBound]
      result += edit.text.utf8
      position = edit.range.upperBound
    }
    result += source[position...]
    return result
  }
}

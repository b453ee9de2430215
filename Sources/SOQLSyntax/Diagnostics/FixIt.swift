/// A set of edits that mends a diagnostic.
public struct FixIt: Sendable, Hashable {
  /// What the edits do, such as `replace by '= NULL'`.
  public var message: String
  /// Whether the edits keep the meaning that the text evidently had.
  ///
  /// An unsafe fix needs a look.
  public var isSafe: Bool
  /// The edits, in source order, none overlapping another.
  public var edits: [Edit]

  package init(_ message: String, isSafe: Bool, _ edits: [Edit]) {
    self.message = message
    self.isSafe = isSafe
    self.edits = edits
  }

  /// The replacement of a range of bytes by a text.
  public struct Edit: Sendable, Hashable {
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
  }

  /// The source after the edits.
  ///
  /// Edits whose range lies outside the source are left out.
  public func applied(to source: [UInt8]) -> [UInt8] {
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

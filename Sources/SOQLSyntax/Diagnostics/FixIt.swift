/// A set of edits that mends a diagnostic.
public struct FixIt: Sendable, Hashable {
  /// What the edits do, such as `replace by '= NULL'`.
  public var message: String
  /// Whether the edits keep the meaning that the text evidently had.
  ///
  /// An unsafe fix needs a look.
  public var isSafe: Bool
  /// The edits, in source order, none overlapping another.
  public var edits: [SourceEdit]

  package init(_ message: String, isSafe: Bool, _ edits: [SourceEdit]) {
    self.message = message
    self.isSafe = isSafe
    self.edits = edits
  }

  /// The source after the edits.
  ///
  /// Edits whose range lies outside the source are left out.
  public func applied(to source: [UInt8]) -> [UInt8] {
    SourceEdit.apply(edits, to: source)
  }
}

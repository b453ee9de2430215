/// A text in which « and » mark a range of bytes.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The bytes between them.
  public let range: Range<Int>

  /// Reads a text with exactly one pair of marks.
  public init(_ marked: String) {
    let parts = marked.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
    precondition(parts.count == 2, "no « in \(marked)")
    let rest = parts[1].split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
    precondition(rest.count == 2, "no » in \(marked)")
    text = String(parts[0] + rest[0] + rest[1])
    range = parts[0].utf8.count..<parts[0].utf8.count + rest[0].utf8.count
  }

  /// A text with marks put round a range.
  public static func mark(_ range: Range<Int>, in source: [UInt8]) -> String {
    String(decoding: source[..<range.lowerBound], as: UTF8.self) + "«"
      + String(decoding: source[range], as: UTF8.self) + "»"
      + String(decoding: source[range.upperBound...], as: UTF8.self)
  }
}

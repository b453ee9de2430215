/// A version of the Salesforce API, such as 66.
public struct APIVersion: Sendable, Hashable, Comparable {
  /// The number before the dot.
  public let number: Int

  /// The oldest version that is judged.
  public static let oldest = APIVersion(unchecked: 50)
  /// The version that is assumed where none is named.
  public static let latest = APIVersion(unchecked: 68)

  /// The version with a number, or `nil` if it is older than ``oldest``.
  public init?(_ number: Int) {
    guard number >= APIVersion.oldest.number else { return nil }
    self.number = number
  }

  /// The number of a version as it is written, such as `66.0` or `66`.
  package static func number(_ text: String) -> Int? {
    let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
    guard digits.utf8.count <= 3 else { return nil }
    return Int(digits).flatMap { $0 > 0 ? $0 : nil }
  }

  private init(unchecked number: Int) {
    self.number = number
  }

  /// Whether the left one is the lesser.
  public static func < (left: APIVersion, right: APIVersion) -> Bool {
    left.number < right.number
  }

  /// Whether the server's messages quote tokens and follow its newer grammar.
  ///
  /// Source: release notes of Summer '24 (API 61).
  package var hasQuotedTokens: Bool { number >= 61 }
}

/// A rule of the catalogue that a finding belongs to.
///
/// Ids and names are stable: an id is never given to another rule.
public struct Rule: Sendable, Hashable {
  /// The stable id, such as `SYN001`.
  public let id: String
  /// The readable name, such as `syntax-error`; accepted wherever the id is.
  public let name: String
  /// One line that says what the rule reports.
  public let summary: String

  package init(_ id: String, _ name: String, _ summary: String) {
    self.id = id
    self.name = name
    self.summary = summary
  }

  /// The letters of the id, such as `SYN`.
  package var family: String { String(id.prefix { $0.isLetter }) }

  /// Whether two are the same rule.
  public static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

  /// Feeds the id to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

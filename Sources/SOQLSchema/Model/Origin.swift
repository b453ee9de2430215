/// Where a description comes from.
public enum Origin: String, Sendable, CaseIterable {
  /// A describe result of an org.
  case describe
  /// The cache of the SOQL extension for VS Code.
  case vsCode = "vscode"
  /// The metadata of a project.
  case metadata
  /// The standard objects that come with the toolkit.
  case bundled
  /// Rules that hold for all objects of a kind, such as the fields of every `X__Share`.
  case derived
}

/// How much of a list a source has, and so what a missing name means.
public enum Completeness: UInt8, Sendable, Comparable {
  /// Names may be missing.
  case partial
  /// All custom names without a foreign namespace are there.
  case ownCustom
  /// All names are there.
  case complete

  /// Whether the left one says less.
  public static func < (left: Completeness, right: Completeness) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How grave a finding is.
///
/// The order is by gravity: `Severity.information < .warning < .error`.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// A finding that may be wrong, or that is only good to know.
  case information = "info"
  /// Legal, but likely not what was meant.
  case warning
  /// The server will refuse the query.
  case error

  /// Whether the left one is the lesser.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .information: 0
    case .warning: 1
    case .error: 2
    }
  }
}

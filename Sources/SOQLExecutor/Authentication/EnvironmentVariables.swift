#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The variables of an environment; an empty one is as good as none.
struct EnvironmentVariables: Sendable {
  // Some of them are secrets, and no dump of a source may show which.
  private let values: [String: Secret]

  init(_ values: [String: String]) {
    self.values = values.mapValues { Secret($0) }
  }

  /// The variables of this process.
  static var process: EnvironmentVariables {
    EnvironmentVariables(ProcessInfo.processInfo.environment)
  }

  /// All of them, the empty ones, too.
  var all: [String: String] { values.mapValues { $0.reveal() } }

  subscript(name: String) -> String? {
    guard let value = values[name]?.reveal().trimmed, !value.isEmpty else { return nil }
    return value
  }

  /// The first of some variables that is set, and its name.
  func first(of names: String...) -> (name: String, value: String)? {
    for name in names {
      if let value = self[name] { return (name, value) }
    }
    return nil
  }
}

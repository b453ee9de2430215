/// How much of its daily requests an org has used, as the server says with each answer.
///
/// Source: REST API, "Limit Info Header".
public struct APIUsage: Sendable, Hashable, CustomStringConvertible {
  /// The requests of the last 24 hours.
  public let used: Int
  /// The allocation.
  public let allowed: Int
  /// The same for the connected app alone, if it has a quota of its own.
  public let app: AppUsage?

  /// The requests of one connected app.
  public struct AppUsage: Sendable, Hashable {
    /// The app's name.
    public let name: String
    /// The requests of the last 24 hours.
    public let used: Int
    /// The allocation.
    public let allowed: Int
  }

  /// The part that is used, from zero to one; more if the org has used more than it may.
  public var fraction: Double { allowed > 0 ? Double(used) / Double(allowed) : 0 }

  /// Such as `18/5000`.
  public var description: String { "\(used)/\(allowed)" }

  /// Reads the value of `Sforce-Limit-Info`; `nil` if it is none.
  ///
  /// The forms are `api-usage=18/5000` and
  /// `api-usage=25/5000; per-app-api-usage=17/250(appName=sample-connected-app)`.
  package init?(header: String) {
    var usage: (Int, Int)?
    var app: AppUsage?
    for part in header.split(separator: ";") {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let name = part[..<equals].filter { !$0.isWhitespace }.lowercased()
      let value = part[part.index(after: equals)...]
      guard let numbers = APIUsage.numbers(in: value) else { continue }
      switch name {
      case "api-usage": usage = numbers
      case "per-app-api-usage":
        app = AppUsage(name: APIUsage.appName(in: value), used: numbers.0, allowed: numbers.1)
      default: continue
      }
    }
    guard let usage else { return nil }
    (used, allowed) = usage
    self.app = app
  }

  private static func numbers(in text: Substring) -> (Int, Int)? {
    let parts = text.prefix { $0 != "(" }.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let numbers = parts.map { part in
      Int(part.drop { $0.isWhitespace }.prefix { $0.isASCII && $0.isNumber })
    }
    guard let used = numbers[0], let allowed = numbers[1] else { return nil }
    return (used, allowed)
  }

  private static func appName(in text: Substring) -> String {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
    else { return "" }
    let inner = text[text.index(after: open)..<close]
    return String(inner.split(separator: "=", maxSplits: 1).last ?? inner)
  }
}

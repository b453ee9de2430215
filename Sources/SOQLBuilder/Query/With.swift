/// A WITH clause.
///
/// ```swift
/// With(.userMode)                          // WITH USER_MODE
/// With(category: "Geography__c", .below, "USA__c")   // WITH DATA CATEGORY Geography__c BELOW USA__c
/// ```
public struct With: Sendable {
  let fragment: Fragment
  /// Whether it asks for a data category: several of these make one clause.
  let isCategory: Bool

  private init(_ fragment: Fragment, isCategory: Bool = false) {
    self.fragment = fragment
    self.isCategory = isCategory
  }

  /// How the user's rights count; in Apex only.
  public init(_ mode: Mode) {
    self.init(Fragment(mode.rawValue))
  }

  /// Articles of a data category.
  public init(category group: StaticString, _ position: Position, _ category: StaticString) {
    let position = " \(position.rawValue) "
    self.init(Fragment(name: group) + position + Fragment(name: category), isCategory: true)
  }

  /// Articles of one of some data categories.
  public init(
    category group: StaticString,
    _ position: Position,
    anyOf categories: StaticString...
  ) {
    let list = Fragment.list(categories.map { Fragment(name: $0) })
    self.init(
      Fragment(name: group) + " \(position.rawValue) (" + list + ")",
      isCategory: true
    )
  }

  /// The feed of a user's profile.
  public init<User>(userID: RecordID<User>) {
    self.init(Fragment("UserId = ") + Fragment(userID.soqlLiteral))
  }

  /// The context of the object `RecordVisibility`.
  public static func recordVisibilityContext(
    maxDescriptorPerRecord: Int? = nil,
    supportsDomains: Bool? = nil,
    supportsDelegates: Bool? = nil
  ) -> With {
    var options: [Fragment] = []
    func add(_ name: String, _ value: SOQLLiteral?) {
      if let value { options.append(Fragment("\(name) = ") + Fragment(value)) }
    }
    add("maxDescriptorPerRecord", maxDescriptorPerRecord?.soqlLiteral)
    add("supportsDomains", supportsDomains?.soqlLiteral)
    add("supportsDelegates", supportsDelegates?.soqlLiteral)
    return With(Fragment("RecordVisibilityContext (") + Fragment.list(options) + ")")
  }

  /// How the user's rights count.
  public enum Mode: String, Sendable {
    /// The user's rights and sharing hold.
    case userMode = "USER_MODE"
    /// They do not.
    case systemMode = "SYSTEM_MODE"
    /// The user's rights hold; before version 67.
    case securityEnforced = "SECURITY_ENFORCED"
  }

  /// Where an article stands from a category.
  public enum Position: String, Sendable {
    /// In it.
    case at = "AT"
    /// In it or above it.
    case above = "ABOVE"
    /// In it or below it.
    case below = "BELOW"
    /// Above or below it.
    case aboveOrBelow = "ABOVE_OR_BELOW"
  }
}

/// SET OPTIONS, for objects of Data 360.
///
/// ```swift
/// Options(.dataspace("default"), .honorEmptyStrings(true))
/// // SET OPTIONS (dataspace = 'default', honorEmptyStrings = TRUE)
/// ```
public struct Options: Sendable {
  let fragments: [Fragment]

  /// Sets some options.
  public init(_ options: Option...) {
    fragments = options.map(\.fragment)
  }

  /// An option.
  public struct Option: Sendable {
    let fragment: Fragment

    /// The data space of a lake object.
    public static func dataspace(_ name: String) -> Option {
      Option(fragment: Fragment("dataspace = ") + Fragment(name.soqlLiteral))
    }

    /// Whether an empty text differs from none.
    public static func honorEmptyStrings(_ value: Bool) -> Option {
      Option(fragment: Fragment("honorEmptyStrings = ") + Fragment(value.soqlLiteral))
    }
  }
}

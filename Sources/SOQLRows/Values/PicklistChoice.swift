/// What may be chosen in a multi-select picklist: a text, or a type of the values that a field knows.
public protocol PicklistChoice: Sendable {
  /// The choice that the API stores as a text; `nil` if there is none.
  init?(apiValue: String)
  /// What the API stores.
  var apiValue: String { get }
}

extension String: PicklistChoice {
  /// The text itself.
  public init(apiValue: String) { self = apiValue }
  /// The text itself.
  public var apiValue: String { self }
}

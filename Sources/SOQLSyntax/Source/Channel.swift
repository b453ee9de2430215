/// Where a query is sent, which decides what it may hold.
public enum Channel: String, Sendable, CaseIterable {
  /// Unknown: what is legal in some channel and version is accepted, and comments are trivia.
  case any
  /// The REST and SOAP `query` resources.
  case rest
  /// A bracketed query in Apex: comments and every form of bind are legal.
  case apex
  /// A string given to `Database.query` and its kin in Apex.
  case dynamicApex
  /// A Bulk API 2.0 query job.
  case bulk2
  /// The Tooling API's `query` resource.
  case tooling
  /// A PushTopic of the Streaming API.
  case stream

  /// Whether the text may hold comments when it is sent.
  ///
  /// Source: SOQL has no comments; inside Apex brackets the Apex compiler removes them first.
  package var allowsComments: Bool {
    self == .any || self == .apex
  }

  /// Whether Apex string literals in three quotes may stand in the query.
  package var allowsApexLiterals: Bool {
    self == .any || self == .apex
  }
}

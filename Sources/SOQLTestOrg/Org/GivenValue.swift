/// The value of a column in a row that a test gives.
///
/// Literals stand for themselves; `nil` is null.
package enum GivenValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number as it is to be written, such as `1.0E8` or `123456789012345678.12`.
  case number(String)
  case string(String)
  /// A parent's row.
  case parent(GivenRow)
  /// Child rows; as the server does, none are null.
  case children(GivenRows)
  /// Any JSON, such as an address.
  case json(String)
}

extension GivenValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByStringInterpolation
{
  package init(nilLiteral: ()) { self = .null }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(stringLiteral value: String) { self = .string(value) }
}

/// A type that reads itself from a row, without the detours of `Decodable`.
///
/// ```swift
/// struct Contact: RowDecodable {
///   let id: AnyRecordID
///   let name: String
///   let email: String?
///   let account: Account?
///
///   init(row: inout Row) throws(RowError) {
///     id = try row.read("Id")
///     name = try row.read("Name")
///     email = try row.read("Email")
///     account = try row.parent("Account")
///   }
/// }
/// let contacts = try page.rows(as: Contact.self)
/// ```
public protocol RowDecodable {
  /// Reads a value from a row.
  init(row: inout Row) throws(RowError)
}

/// A type that a column can be read as.
///
/// An enum of picklist values needs to say no more than that it is one:
///
/// ```swift
/// enum Rating: String, RowValue { case hot = "Hot", warm = "Warm", cold = "Cold" }
/// ```
public protocol RowValue: Sendable {
  /// Reads the value at a place of a row, which may be null.
  ///
  /// - Throws: `row.error(expected:at:)` if the value is something else.
  static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Self
}

extension RawRepresentable where Self: RowValue, RawValue: RowValue {
  /// Reads the value whose raw value stands at a place.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Self {
    guard let value = Self(rawValue: try RawValue.read(row, at: place)) else {
      throw row.error(expected: "a value of \(Self.self)", at: place)
    }
    return value
  }
}

extension RowDecodable where Self: RowValue {
  /// Reads the object that stands at a place.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Self {
    var inner = try row.row(ofObjectAt: place)
    return try Self(row: &inner)
  }
}

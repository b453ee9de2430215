import SOQLJSON

/// Why a page, or a value in it, cannot be read.
///
/// ```swift
/// do {
///   contacts = try page.rows(as: Contact.self)
/// } catch {
///   print(error)   // records[3].Account.Name: expected a string, found the number 12 (at byte 812)
/// }
/// ```
public struct RowError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Sendable, Hashable {
    /// The text is not JSON, or no query result; the message says why.
    case malformed(String)
    /// The record lacks a column that the type asks for: the query did not select it.
    case notSelected
    /// The column was selected and is null, where the type takes no `nil`.
    case null(expected: String)
    /// The column holds something else.
    case unexpected(expected: String, found: String)
    /// A subquery returned only its first rows, and the type has no place for where the rest is.
    case incompleteChildren
    /// What a type says that reads itself.
    case custom(String)
  }

  /// What is wrong.
  public let problem: Problem
  /// Which record of the page it is, counted from zero; `nil` if it is the page itself.
  public let record: Int?
  /// The record's `Id`, if it was selected.
  public let recordID: String?
  /// The way to the value from the record, such as `Account.Name` or `Contacts[2].Email`.
  public let path: String
  /// Where the value starts in the page, in bytes; for a missing column, where its object starts.
  public let offset: Int

  /// Place and problem in a line.
  public var description: String {
    var place = record.map { "records[\($0)]" } ?? "query result"
    if !path.isEmpty { place += ".\(path)" }
    if let recordID { place += " of \(recordID)" }
    return "\(place): \(message) (at byte \(offset))"
  }

  private var message: String {
    switch problem {
    case .malformed(let message), .custom(let message): message
    case .notSelected: "the query did not select this"
    case .null(let expected): "expected \(expected), found null"
    case .unexpected(let expected, let found): "expected \(expected), found \(found)"
    case .incompleteChildren:
      "the subquery has more rows than these; read it as ChildRows to reach them"
    }
  }
}

extension RowError {
  /// An error about a page that is none.
  init(page message: String, offset: Int) {
    self.init(problem: .malformed(message), record: nil, recordID: nil, path: "", offset: offset)
  }
}

/// Says that a value is not what was expected; whoever knows the record makes a `RowError` of it.
struct Mismatch: Error {
  let expected: String
}

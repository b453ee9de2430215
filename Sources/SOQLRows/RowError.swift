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
  public var problem: Problem { box.facts.problem }
  /// Which record of the page it is, counted from zero; `nil` if it is the page itself.
  public var record: Int? { box.facts.record }
  /// The record's `Id`, if it was selected.
  public var recordID: String? { box.facts.recordID }
  /// The way to the value from the record, such as `Account.Name` or `Contacts[2].Email`.
  public var path: String { box.facts.path }
  /// Where the value starts in the page, in bytes; for a missing column, where its object starts.
  public var offset: Int { box.facts.offset }

  /// Behind a reference: whoever reads a row has a room for its error in every call.
  private let box: Box

  private final class Box: Sendable {
    let facts: Facts
    init(_ facts: Facts) { self.facts = facts }
  }

  private struct Facts: Sendable, Hashable {
    let problem: Problem
    let record: Int?
    let recordID: String?
    let path: String
    let offset: Int
  }

  init(problem: Problem, record: Int?, recordID: String?, path: String, offset: Int) {
    box = Box(
      Facts(problem: problem, record: record, recordID: recordID, path: path, offset: offset)
    )
  }

  /// Whether all of it is the same.
  public static func == (left: RowError, right: RowError) -> Bool {
    left.box.facts == right.box.facts
  }

  /// Hashes all of it.
  public func hash(into hasher: inout Hasher) { hasher.combine(box.facts) }

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

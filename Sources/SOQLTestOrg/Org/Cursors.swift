import SOQLFiles

/// The results of which not all rows were fetched.
final class Cursors: Sendable {
  /// A result, and who may go on with it.
  struct Cursor: Sendable {
    let rows: GivenRows
    let pageSize: Int
    let session: String
    let grant: Int
    let created: Double
  }

  /// How long a cursor can be used, in seconds: two days (API Query Cursor Limits).
  static let lifetime = 2.0 * 86_400

  private let cursors = Locked<[String: Cursor]>([:])

  /// Keeps a result; returns its locator without an offset.
  func add(_ cursor: Cursor) -> String {
    let id = RecordID.make("0r8", Int.random(in: 1..<Int.max))
    cursors.withLock { $0[id] = cursor }
    return id
  }

  /// Finds the result and the offset of `0r8…-2000`.
  func find(_ locator: String) -> (id: String, cursor: Cursor, offset: Int)? {
    guard let dash = locator.lastIndex(of: "-") else { return nil }
    let id = String(locator[..<dash])
    let digits = locator[locator.index(after: dash)...]
    guard let offset = FieldSyntax.number(digits.utf8, radix: 10),
      let cursor = cursors.withLock({ $0[id] }), offset < cursor.rows.count
    else { return nil }
    return (id, cursor, offset)
  }

  /// Makes all locators unknown.
  func removeAll() { cursors.withLock { $0 = [:] } }
}

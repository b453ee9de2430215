import SOQLJSON

/// A page of a query's result, as the REST API sends it.
///
/// The text is checked and its structure found once; rows make values of it when they are read.
///
/// ```swift
/// let page = try QueryPage(json: body)
/// page.totalSize                       // of the whole result
/// let contacts = try page.rows(as: Contact.self)
/// if let path = page.nextRecordsPath { … }
/// ```
public struct QueryPage: Sendable {
  /// How many records the whole result has; for `COUNT()` the answer.
  public let totalSize: Int
  /// Whether this is the last page.
  public let isDone: Bool
  /// The path of the next page on the same server; `nil` if this is the last.
  public let nextRecordsPath: String?
  let tape: JSONTape
  private(set) var records: [Int]

  /// How many records the page has.
  public var recordCount: Int { records.count }

  /// How deep arrays and objects may nest: a query has at most five levels of parents and of subqueries,
  /// each of which takes three.
  static let maximumDepth = 64

  /// Reads a page.
  ///
  /// - Parameter json: The body of the response, in UTF-8.
  /// - Throws: A `RowError` that the text is not JSON, or no query result.
  public init(json: [UInt8]) throws(RowError) {
    do throws(JSONError) {
      tape = try JSONTape(parsing: json, maximumDepth: QueryPage.maximumDepth)
    } catch {
      throw RowError(page: error.message, offset: error.offset)
    }
    do throws(Mismatch) {
      guard tape.kind(at: 0) == .object else { throw Mismatch(expected: "a query result") }
      let envelope = try Envelope(tape, at: 0)
      totalSize = envelope.totalSize
      isDone = envelope.isDone
      nextRecordsPath = envelope.nextRecordsPath
      records = envelope.records
    } catch {
      let found = RecordPlace.summary(tape, at: 0)
      throw RowError(page: "expected \(error.expected), found \(found)", offset: tape.offset(at: 0))
    }
  }

  /// Reads a page from text.
  ///
  /// - Throws: A `RowError` that the text is not JSON, or no query result.
  public init(json: String) throws(RowError) {
    try self.init(json: Array(json.utf8))
  }

  /// The page with some of its records alone; the rest of it says what it said.
  package func page(of range: Range<Int>) -> QueryPage {
    guard range != 0..<records.count else { return self }
    var page = self
    page.records = Array(records[range.clamped(to: 0..<records.count)])
    return page
  }
}

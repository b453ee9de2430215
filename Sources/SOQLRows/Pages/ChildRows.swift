/// The rows of a subquery, and where the rest of them is.
///
/// The server sends the first few hundred children with their parent, and a path for the rest:
///
/// ```swift
/// struct Account: Decodable {
///   let name: String
///   let contacts: ChildRows<Contact>
/// }
/// if let path = account.contacts.nextRecordsPath { … }   // ask for it before the parents' next page
/// ```
///
/// A subquery that found nothing is null in the page and empty here.
public struct ChildRows<Child> {
  /// The rows that came with the parent.
  public let rows: [Child]
  /// How many there are in all.
  public let totalSize: Int
  /// Whether these are all.
  public let isDone: Bool
  /// The path of the next page; `nil` if these are all.
  public let nextRecordsPath: String?

  /// Rows that came from somewhere else.
  public init(
    rows: [Child],
    totalSize: Int? = nil,
    isDone: Bool = true,
    nextRecordsPath: String? = nil
  ) {
    self.rows = rows
    self.totalSize = totalSize ?? rows.count
    self.isDone = isDone
    self.nextRecordsPath = nextRecordsPath
  }
}

extension ChildRows: Sendable where Child: Sendable {}
extension ChildRows: Equatable where Child: Equatable {}
extension ChildRows: Hashable where Child: Hashable {}

extension ChildRows: RandomAccessCollection {
  /// Zero.
  public var startIndex: Int { 0 }
  /// How many rows came with the parent.
  public var endIndex: Int { rows.count }
  /// A row.
  public subscript(position: Int) -> Child { rows[position] }
}

extension ChildRows: Decodable where Child: Decodable {
  private enum CodingKeys: String, CodingKey {
    case totalSize
    case done
    case records
    case nextRecordsUrl
  }

  /// Decodes the envelope of a subquery, which is null if it found nothing.
  public init(from decoder: any Decoder) throws {
    if try decoder.singleValueContainer().decodeNil() {
      self.init(rows: [])
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let rows = try container.decode([Child].self, forKey: .records)
    let path = try container.decodeIfPresent(String.self, forKey: .nextRecordsUrl)
    self.init(
      rows: rows,
      totalSize: try container.decodeIfPresent(Int.self, forKey: .totalSize),
      isDone: try container.decodeIfPresent(Bool.self, forKey: .done) ?? (path == nil),
      nextRecordsPath: path
    )
  }
}

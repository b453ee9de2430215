import SOQLJSON

/// Writes pages of results in the form of the REST API.
struct PageWriter {
  let version: String
  let resource: AskedQuery.Resource
  let childPageSize: Int
  /// Keeps a result of which rows are left; returns its locator without an offset.
  let keep: (GivenRows, _ pageSize: Int) -> String
  private var writer = JSONWriter()

  init(
    version: String,
    resource: AskedQuery.Resource,
    childPageSize: Int,
    keep: @escaping (GivenRows, _ pageSize: Int) -> String
  ) {
    self.version = version
    self.resource = resource
    self.childPageSize = childPageSize
    self.keep = keep
  }

  /// The path of the page at an offset.
  func nextPath(_ locator: String, _ offset: Int) -> String {
    let tooling = resource == .toolingQuery ? "tooling/" : ""
    return "/services/data/v\(version)/\(tooling)query/\(locator)-\(offset)"
  }

  /// The JSON of a page.
  mutating func json(_ page: ResultPage, of rows: GivenRows) -> [UInt8] {
    write(page, of: rows)
    return writer.bytes
  }

  /// The JSON of what a search found.
  mutating func json(found rows: GivenRows) -> [UInt8] {
    writer.beginObject()
    writer.key("searchRecords")
    writer.beginArray()
    for index in 0..<rows.count { write(rows.row(index)) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private mutating func write(_ page: ResultPage, of rows: GivenRows) {
    writer.beginObject()
    writer.key("totalSize")
    writer.integer(page.totalSize)
    writer.key("done")
    writer.bool(page.nextRecordsURL == nil)
    if let url = page.nextRecordsURL {
      writer.key("nextRecordsUrl")
      writer.string(url)
    }
    writer.key("records")
    writer.beginArray()
    for index in page.rows { write(rows.row(index)) }
    writer.endArray()
    writer.endObject()
  }

  private mutating func write(_ row: GivenRow) {
    writer.beginObject()
    writer.key("attributes")
    writer.beginObject()
    writer.key("type")
    writer.string(row.object)
    var id = row.id
    if case .string(let column) = row["Id"] { id = column }
    if let id {
      writer.key("url")
      writer.string("/services/data/v\(version)/sobjects/\(row.object)/\(id)")
    }
    writer.endObject()
    for column in row.columns {
      writer.key(column.name)
      write(column.value)
    }
    writer.endObject()
  }

  private mutating func write(_ value: GivenValue) {
    switch value {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .integer(let value): writer.integer(value)
    case .number(let text), .json(let text): writer.number(text)
    case .string(let text): writer.string(text)
    case .parent(let row): write(row)
    case .children(let rows):
      guard rows.count > 0 else { return writer.null() }
      let count = min(rows.count, childPageSize)
      var page = ResultPage(
        totalSize: rows.totalSize ?? rows.count,
        nextRecordsURL: nil,
        rows: 0..<count
      )
      if count < rows.count { page.nextRecordsURL = nextPath(keep(rows, childPageSize), count) }
      write(page, of: rows)
    }
  }
}

import SOQLJSON

/// What a page and the result of a subquery have in common.
struct Envelope {
  let totalSize: Int
  let isDone: Bool
  let nextRecordsPath: String?
  /// The places of the records.
  let records: [Int]

  /// Reads the envelope at a place; that of a subquery without rows is null.
  init(_ tape: JSONTape, at place: Int) throws(Mismatch) {
    let value = tape.value(at: place)
    guard !value.isNull else {
      (totalSize, isDone, nextRecordsPath, records) = (0, true, nil, [])
      return
    }
    guard value.kind == .object else { throw Mismatch(expected: "a query result") }
    let list = value["records"]
    guard list == nil || list?.kind == .array, list != nil || value["totalSize"] != nil else {
      throw Mismatch(expected: "a query result with records")
    }
    var records: [Int] = []
    if let list {
      let end = tape.place(after: list.place)
      var record = list.place + 1
      while record < end {
        guard tape.kind(at: record) == .object else {
          throw Mismatch(expected: "records that are objects")
        }
        records.append(record)
        record = tape.place(after: record)
      }
    }
    self.records = records
    if let total = value["totalSize"], !total.isNull {
      guard let count = total.integer else {
        throw Mismatch(expected: "a query result whose totalSize is a number of records")
      }
      // Sources of external objects need not count their rows; then the number may be negative.
      totalSize = count < 0 ? records.count : count
    } else {
      totalSize = records.count
    }
    nextRecordsPath = try Envelope.nextRecordsPath(value["nextRecordsUrl"])
    // Some resources leave it out where there is nothing to say.
    if let done = value["done"], !done.isNull {
      guard let isDone = done.bool else {
        throw Mismatch(expected: "a query result whose done is true or false")
      }
      self.isDone = isDone
    } else {
      isDone = nextRecordsPath == nil
    }
  }

  /// The path of the next page; it must stay on the server that sent this one, or whoever can write a
  /// page would learn the session of those who follow it.
  private static func nextRecordsPath(_ value: JSONValue?) throws(Mismatch) -> String? {
    guard let value, !value.isNull else { return nil }
    guard let path = value.string, ServerPath.isValid(path) else {
      throw Mismatch(expected: "a query result whose nextRecordsUrl is a path")
    }
    return path
  }
}

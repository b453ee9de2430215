import SOQLJSON

/// The JSON of what is not data.
enum OrgDocuments {
  /// The answer of `/services/data`.
  static func versions(_ versions: ClosedRange<Int>) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for version in versions {
      writer.beginObject()
      writer.key("label")
      writer.string(label(version))
      writer.key("url")
      writer.string("/services/data/v\(version).0")
      writer.key("version")
      writer.string("\(version).0")
      writer.endObject()
    }
    writer.endArray()
    return writer.bytes
  }

  /// The release of a version; 20 was Winter '11, and there are three a year.
  private static func label(_ version: Int) -> String {
    let (year, season) = (version - 20).quotientAndRemainder(dividingBy: 3)
    return "\(["Winter", "Spring", "Summer"][season]) '\(11 + year)"
  }

  /// The answer of `/services/data/v66.0`.
  static func resources(_ version: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    for name in ["tooling", "composite", "query", "queryAll", "search", "limits"] {
      writer.key(name)
      writer.string("/services/data/v\(version)/\(name)")
    }
    writer.endObject()
    return writer.bytes
  }

  /// The answer of `/limits`.
  static func limits(_ maximum: Int, used: Int) -> [UInt8] {
    let limits = [
      ("DailyApiRequests", maximum, maximum - used), ("DailyBulkV2QueryJobs", 10_000, 9_999),
      ("DailyBulkV2QueryFileStorageMB", 976_562, 976_562), ("DailyBulkApiBatches", 15_000, 15_000),
      ("DataStorageMB", 1_073, 512),
    ]
    var writer = JSONWriter()
    writer.beginObject()
    for (name, maximum, remaining) in limits {
      writer.key(name)
      writer.beginObject()
      write("Max", maximum, to: &writer)
      write("Remaining", remaining, to: &writer)
      if name == "DailyApiRequests" {
        writer.key("Ant Migration Tool")
        writer.beginObject()
        write("Max", 0, to: &writer)
        write("Remaining", 0, to: &writer)
        writer.endObject()
      }
      writer.endObject()
    }
    writer.endObject()
    return writer.bytes
  }

  /// The plan of a query that scans the whole table.
  static func plan(of object: String, query: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("plans")
    writer.beginArray()
    writer.beginObject()
    write("cardinality", 1_000, to: &writer)
    writer.key("fields")
    writer.beginArray()
    writer.endArray()
    writer.key("leadingOperationType")
    writer.string("TableScan")
    writer.key("notes")
    writer.beginArray()
    writer.beginObject()
    writer.key("description")
    writer.string("Not considering filter for optimization because unindexed")
    writer.key("fields")
    writer.beginArray()
    writer.string("IsDeleted")
    writer.endArray()
    writer.key("tableEnumOrId")
    writer.string(object)
    writer.endObject()
    writer.endArray()
    writer.key("relativeCost")
    writer.number("2.8324")
    write("sobjectCardinality", 1_000, to: &writer)
    writer.key("sobjectType")
    writer.string(object)
    writer.endObject()
    writer.endArray()
    writer.key("sourceQuery")
    writer.string(query)
    writer.endObject()
    return writer.bytes
  }

  private static func write(_ key: String, _ number: Int, to writer: inout JSONWriter) {
    writer.key(key)
    writer.integer(number)
  }
}

import Foundation

/// The queries of a file, one a line.
struct Queries {
  let bytes: [UInt8]
  let ranges: [Range<Int>]

  init(path: String) throws {
    bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var ranges: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      ranges.append(start..<index)
      start = index + 1
    }
    self.ranges = ranges
  }

  /// The mean length of a query.
  var meanLength: Double { Double(bytes.count - ranges.count) / Double(ranges.count) }
}

import Foundation
import SOQLHosts

/// Prints how many bytes a second Apex files are scanned for queries, and read with all that rules need.
///
/// The file names the Apex files, one a line.
func measureScan(list: String, seconds: Double) throws {
  let names = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n")
  let files = try names.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: String($0)))) }
  let byteCount = files.reduce(0) { $0 + $1.count }
  func speed(_ work: ([UInt8]) -> Int) -> (bytesPerSecond: Double, queries: Int) {
    var queries = 0
    func rounds(for limit: Double) -> Double {
      let start = cpuSeconds()
      var count = 0
      repeat {
        queries = files.reduce(0) { $0 + work($1) }
        count += 1
      } while cpuSeconds() - start < limit
      return Double(count * byteCount) / (cpuSeconds() - start)
    }
    _ = rounds(for: seconds / 5)
    return (rounds(for: seconds), queries)
  }
  let scan = speed { ApexScan($0).inlineQueries.count }
  let read = speed { ApexFile($0).queryCount }
  print("scan_bytes_per_second \(Int(scan.bytesPerSecond))")
  print("inline_queries \(scan.queries)")
  print("read_bytes_per_second \(Int(read.bytesPerSecond))")
  print("queries \(read.queries)")
}

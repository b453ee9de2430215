import CAllocations
import Foundation
import SOQLFormat
import SOQLSyntax
import SOQLValidator

/// Prints how many queries a second are parsed, parsed and formatted, or validated, what memory parsing
/// takes, or how fast Apex files are scanned.
///
/// Each query is copied out of the file and parsed into a tree that owns it, on one thread.

func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Prints how many queries a second a function takes; it says whether a query was right.
func measureSpeed(_ queries: Queries, seconds: Double, _ work: ([UInt8]) -> Bool) {
  var failures = 0
  func rounds(for limit: Double) -> Double {
    let start = cpuSeconds()
    var count = 0
    while cpuSeconds() - start < limit {
      for range in queries.ranges {
        if !work(Array(queries.bytes[range])) { failures += 1 }
        count += 1
      }
    }
    return Double(count) / (cpuSeconds() - start)
  }
  _ = rounds(for: seconds / 5)
  let speed = rounds(for: seconds)
  print("queries_per_second \(Int(speed))")
  print("failures \(failures)")
}

/// Prints how many parsed queries a second are validated against the bundled objects.
///
/// A few are parsed at a time, without being counted, so that trees come as they do in use: just made.
func measureValidation(_ queries: Queries, seconds: Double) {
  let validator = Validator()
  var failures = 0
  func rounds(for limit: Double) -> Double {
    var spent = 0.0
    var count = 0
    while spent < limit {
      for start in stride(from: 0, to: queries.ranges.count, by: 64) {
        let ranges = queries.ranges[start..<min(start + 64, queries.ranges.count)]
        let trees = ranges.map { SyntaxTree(parsing: Array(queries.bytes[$0])) }
        let begin = cpuSeconds()
        failures += trees.count { !validator.diagnostics(of: $0).isEmpty }
        spent += cpuSeconds() - begin
        count += trees.count
      }
    }
    return Double(count) / spent
  }
  _ = rounds(for: seconds / 5)
  let speed = rounds(for: seconds)
  print("queries_per_second \(Int(speed))")
  print("failures \(failures)")
}

func measureMemory(_ queries: Queries) {
  // The first query makes what is made once, such as the table of keywords.
  _ = SyntaxTree(parsing: Array(queries.bytes[queries.ranges[0]])).nodeCount
  var treeBytes = 0
  let before = allocation_count()
  for range in queries.ranges {
    treeBytes += SyntaxTree(parsing: Array(queries.bytes[range])).byteCount
  }
  let allocations = Double(allocation_count() - before) / Double(queries.ranges.count)
  print("allocations_per_query \((allocations * 1_000).rounded() / 1_000)")
  let perByte = Double(treeBytes) / (queries.meanLength * Double(queries.ranges.count))
  print("tree_bytes_per_source_byte \((perByte * 100).rounded() / 100)")
  print("mean_length \((queries.meanLength * 10).rounded() / 10)")
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  print("usage: Benchmark parse|format|validate|memory FILE [seconds]")
  print("       Benchmark scan LIST [seconds]")
  exit(2)
}
let seconds = arguments.count > 3 ? Double(arguments[3]) ?? 1.5 : 1.5
if arguments[1] == "scan" {
  try measureScan(list: arguments[2], seconds: seconds)
  exit(0)
}
let queries = try Queries(path: arguments[2])
switch arguments[1] {
case "memory": measureMemory(queries)
case "validate": measureValidation(queries, seconds: seconds)
case "format":
  measureSpeed(queries, seconds: seconds) { query in
    (try? SyntaxTree(parsing: query).formatted())?.isEmpty == false
  }
default:
  measureSpeed(queries, seconds: seconds) { query in
    let tree = SyntaxTree(parsing: query)
    return tree.nodeCount > 1 && tree.diagnostics.isEmpty
  }
}

import CAllocations
import Foundation
import SOQLFormat
import SOQLSyntax

/// Prints how many queries a second are parsed, or parsed and formatted, or what memory parsing takes.
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
  print("usage: Benchmark parse|format|memory FILE [seconds]")
  exit(2)
}
let queries = try Queries(path: arguments[2])
let seconds = arguments.count > 3 ? Double(arguments[3]) ?? 1.5 : 1.5
switch arguments[1] {
case "memory": measureMemory(queries)
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

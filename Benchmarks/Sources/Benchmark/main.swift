import CAllocations
import Foundation
import SOQLSyntax

/// Prints how many queries a second the parser reads, or what memory it takes for them.
///
/// Each query is copied out of the file and parsed into a tree that owns it, on one thread.

func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func measureSpeed(_ queries: Queries, seconds: Double) {
  var findings = 0
  var nodes = 0
  func rounds(for limit: Double) -> Double {
    let start = cpuSeconds()
    var count = 0
    while cpuSeconds() - start < limit {
      for range in queries.ranges {
        let tree = SyntaxTree(parsing: Array(queries.bytes[range]))
        nodes &+= tree.nodeCount
        findings += tree.diagnostics.count
        count += 1
      }
    }
    return Double(count) / (cpuSeconds() - start)
  }
  _ = rounds(for: seconds / 5)
  let speed = rounds(for: seconds)
  print("queries_per_second \(Int(speed))")
  print("findings \(findings == 0 ? 0 : 1)")
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
  print("usage: Benchmark speed|memory FILE [seconds]")
  exit(2)
}
let queries = try Queries(path: arguments[2])
if arguments[1] == "memory" {
  measureMemory(queries)
} else {
  measureSpeed(queries, seconds: arguments.count > 3 ? Double(arguments[3]) ?? 1.5 : 1.5)
}

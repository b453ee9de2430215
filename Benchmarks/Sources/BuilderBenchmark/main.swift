import Foundation
import SOQLBuilder

/// Builds, writes and checks a query of ten fields again and again, and prints its text and the CPU time of
/// one.

func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The query; its values come from outside, as they do in use.
func pipeline(stage: String, minimum: Int, months: Int) -> Query<Opportunity> {
  Query(Opportunity.self) { o in
    Select {
      o.id
      o.name
      o.stageName
      o.type
      o.amount
      o.probability
      o.closeDate
      o.createdDate
      o.account.name
      o.owner.name
    }
    Where {
      o.stageName == stage
      o.amount >= minimum
      o.closeDate == .nextNMonths(months)
    }
    OrderBy(o.amount.descending.nullsLast)
    Limit(100)
  }
}

/// The CPU time of one query in nanoseconds.
func nanoseconds(for limit: Double) throws -> Double {
  let start = cpuSeconds()
  var count = 0
  while cpuSeconds() - start < limit {
    for number in 0..<100 {
      let query = pipeline(stage: "Prospecting", minimum: 5_000 + number, months: 3)
      guard try !query.checkedText(schema: nil).isEmpty else { exit(1) }
    }
    count += 100
  }
  return (cpuSeconds() - start) / Double(count) * 1e9
}

let seconds = CommandLine.arguments.count > 1 ? Double(CommandLine.arguments[1]) ?? 1.5 : 1.5
_ = try nanoseconds(for: seconds / 5)
print("nanoseconds", Int(try nanoseconds(for: seconds)))
print("text", pipeline(stage: "Prospecting", minimum: 5_000, months: 3).text)

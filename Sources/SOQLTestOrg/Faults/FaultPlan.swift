import SOQLFiles

/// What goes wrong, and when.
///
/// Each entry counts the requests that it is about, from 1 on, also while another one strikes. Of those
/// whose turn it is, the first that was added strikes.
///
/// ```swift
/// org.faults.add(.unauthorized, on: .queryMore, request: 3)
/// org.faults.add(.tooManyRequests(retryAfter: 1), on: .query, requests: 1...2)
/// org.faults.add(.maintenance)                                   // from now on
/// ```
package final class FaultPlan: Sendable {
  private let entries = Locked<[Entry]>([])

  private struct Entry {
    let fault: Fault
    let match: RequestMatch
    let strikes: @Sendable (Int) -> Bool
    var count = 0
  }

  /// Nothing goes wrong.
  package init() {}

  /// Lets one request meet a fault.
  ///
  /// - Parameters:
  ///   - fault: What goes wrong.
  ///   - match: Which requests count.
  ///   - number: Which one of them, from 1 on.
  package func add(_ fault: Fault, on match: RequestMatch = .any, request number: Int) {
    add(fault, on: match, requests: number...number)
  }

  /// Lets several requests meet a fault, such as `2...` from the second on; all by default.
  package func add(
    _ fault: Fault,
    on match: RequestMatch = .any,
    requests numbers: some RangeExpression<Int> & Sendable = 1...
  ) {
    entries.withLock {
      $0.append(Entry(fault: fault, match: match, strikes: { numbers.contains($0) }))
    }
  }

  /// Ends all faults.
  package func removeAll() { entries.withLock { $0 = [] } }

  func next(_ request: ServerRequest, _ route: OrgRoute) -> Fault? {
    entries.withLock { entries in
      var next: Fault?
      for index in entries.indices where entries[index].match.matches(request, route) {
        entries[index].count += 1
        if next == nil, entries[index].strikes(entries[index].count) { next = entries[index].fault }
      }
      return next
    }
  }
}

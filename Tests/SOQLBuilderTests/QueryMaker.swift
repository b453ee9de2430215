import SOQLBuilder
import SOQLBuilderModels
import SOQLTestSupport

/// Makes queries from lists of all entry points, and keeps book of those it used.
struct QueryMaker {
  private var random: SeededGenerator
  private(set) var used: Set<String> = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The names of all entries.
  var entries: Set<String> {
    Set(
      EntryPoints.columns.map(\.0) + EntryPoints.conditions.map(\.0)
        + EntryPoints.joins.map(\.0) + EntryPoints.orderings.map(\.0)
        + EntryPoints.clauses.map(\.0) + EntryPoints.groupColumns.map(\.0)
        + EntryPoints.groupConditions.map(\.0) + EntryPoints.groupings.map(\.0)
    )
  }

  mutating func query() -> any SOQLQuery {
    random.chance(65) ? rows() : groups()
  }

  private mutating func some<Entry>(_ entries: [(String, Entry)], _ count: Int) -> [Entry] {
    (0..<count).map { _ in
      let (name, entry) = random.pick(entries)
      used.insert(name)
      return entry
    }
  }

  private mutating func rows() -> any SOQLQuery {
    let columns = some(EntryPoints.columns, Int.random(in: 1...4, using: &random))
    let conditions = self.conditions(3)
    let joins = some(EntryPoints.joins, random.chance(30) ? 1 : 0)
    let orderings = some(EntryPoints.orderings, Int.random(in: 0...2, using: &random))
    // Each once: a clause that stands twice is a problem of the query.
    let chosen = EntryPoints.clauses.shuffled(using: &random)
      .prefix(Int.random(in: 0...2, using: &random))
    used.formUnion(chosen.map(\.0))
    let clauses = chosen.map(\.1)
    let query = Query(Account.self) { a in
      Select {
        for column in columns { column(a) }
      }
      Where {
        for condition in conditions { condition(a) }
        for join in joins { join(a) }
      }
      if !orderings.isEmpty { OrderBy(contentsOf: orderings.map { $0(a) }) }
      for clause in clauses { clause(a) }
    }
    return random.chance(10) ? query.countQuery : query.limit(random.chance(50) ? 7 : nil)
  }

  /// Conditions, also within one another.
  private mutating func conditions(
    _ depth: Int
  ) -> [@Sendable (Fields<Account>) -> RowCondition<Account>] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      guard depth > 0, random.chance(40) else { return some(EntryPoints.conditions, 1)[0] }
      let inner = conditions(depth - 1)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return { a in anyOf { for condition in inner { condition(a) } } }
      case 1: return { a in allOf { for condition in inner { condition(a) } } }
      case 2: return { a in not { for condition in inner { condition(a) } } }
      default:
        let (left, right) = (
          some(EntryPoints.conditions, 1)[0], some(EntryPoints.conditions, 1)[0]
        )
        return { a in left(a) || !right(a) && left(a) }
      }
    }
  }

  private mutating func groups() -> any SOQLQuery {
    let columns = some(EntryPoints.groupColumns, Int.random(in: 1...3, using: &random))
    let conditions = some(EntryPoints.groupConditions, Int.random(in: 0...3, using: &random))
    let grouping = some(EntryPoints.groupings, 1)[0]
    let isAny = random.chance(50)
    return Query(Opportunity.self) { o in
      Select {
        for column in columns { column(o) }
      }
      grouping(o)
      Having {
        if isAny {
          anyOf { for condition in conditions { condition(o) } }
        } else {
          for condition in conditions { condition(o) }
        }
      }
    }
  }
}

import SOQLBuilder
import SOQLBuilderModels

enum GroupRecipes {
  static let chapter = Chapter(
    "Aggregates and groups",
    [
      Recipe("The number of rows", count),
      Recipe("The number of rows of a query", countOfQuery),
      Recipe("Aggregates of all rows", totals),
      Recipe("A sum for each group", sums),
      Recipe("Groups of months", months),
      Recipe("Conditions on groups", having),
      Recipe("Subtotals", rollup),
      Recipe("All combinations", cube),
    ]
  )

  /// The number of rows.
  static func count() -> any SOQLQuery {
    Query<Account>.counting { a in Where { a.industry == .energy } }
  }

  /// The number of rows of a query.
  static func countOfQuery() -> any SOQLQuery {
    let page = Query(Account.self) { a in
      Select { a.name }
      Where { a.name.hasPrefix("A") }
      OrderBy(a.name.ascending)
      Limit(20)
    }
    let total = page.countQuery
    return total
  }

  /// Aggregates of all rows.
  static func totals() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select {
        sum(o.amount).as("total")
        average(o.amount).as("mean")
        max(o.closeDate).as("latest")
        countDistinct(o.ownerId).as("owners")
      }
      Where { o.isWon == true }
    }
  }

  /// A sum for each group.
  static func sums() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select {
        o.account.name.as("account")
        sum(o.amount).as("total")
      }
      GroupBy(o.account.name)
      OrderBy(sum(o.amount).descending.nullsLast)
      Limit(10)
    }
  }

  /// Groups of months.
  static func months() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select {
        calendarYear(o.closeDate).as("y")
        calendarMonth(o.closeDate).as("m")
        SOQLBuilder.count(o.id).as("deals")
      }
      GroupBy(calendarYear(o.closeDate), calendarMonth(o.closeDate))
      OrderBy(calendarYear(o.closeDate).ascending, calendarMonth(o.closeDate).ascending)
    }
  }

  /// Conditions on groups.
  static func having() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select {
        o.stageName
        sum(o.amount)
      }
      GroupBy(o.stageName)
      Having {
        sum(o.amount) > 10_000
        o.stageName != "Lost"
      }
    }
  }

  /// Subtotals.
  static func rollup() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select {
        o.type
        o.stageName
        grouping(o.stageName).as("isTotal")
        sum(o.amount).as("total")
      }
      GroupBy(rollup: o.type, o.stageName)
    }
  }

  /// All combinations.
  static func cube() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select {
        o.type
        o.stageName
        sum(o.amount).as("total")
      }
      GroupBy(cube: o.type, o.stageName)
    }
  }
}

import SOQLBuilder
import SOQLBuilderModels
import SOQLSyntax

/// Aggregates, GROUP BY and HAVING.
func groupRows() -> [Row] {
  var rows: [Row] = []
  rows.append(
    Row(
      "SELECT StageName, CALENDAR_YEAR(CloseDate), COUNT(Id) deals, SUM(Amount) total "
        + "FROM Opportunity GROUP BY StageName, CALENDAR_YEAR(CloseDate) "
        + "HAVING SUM(Amount) > 10000 AND COUNT(Id) >= 3 AND StageName != 'Lost' "
        + "ORDER BY SUM(Amount) DESC NULLS LAST",
      Query(Opportunity.self) { o in
        Select {
          o.stageName
          calendarYear(o.closeDate)
          count(o.id).as("deals")
          sum(o.amount).as("total")
        }
        GroupBy(o.stageName, calendarYear(o.closeDate))
        Having {
          sum(o.amount) > 10_000
          count(o.id) >= 3
          o.stageName != "Lost"
        }
        OrderBy(sum(o.amount).descending.nullsLast)
      }
    )
  )
  rows.append(
    Row(
      "SELECT Type, StageName s, GROUPING(Type) g, AVG(Amount), MIN(CloseDate), MAX(Name), "
        + "COUNT_DISTINCT(OwnerId) FROM Opportunity GROUP BY ROLLUP(Type, StageName)",
      Query(Opportunity.self) { o in
        Select {
          o.type
          o.stageName.as("s")
          grouping(o.type).as("g")
          average(o.amount)
          min(o.closeDate)
          max(o.name)
          countDistinct(o.ownerId)
        }
        GroupBy(rollup: o.type, o.stageName)
      }
    )
  )
  rows.append(
    Row(
      "SELECT Type, COUNT(Id) FROM Opportunity GROUP BY CUBE(Type)",
      Query(Opportunity.self) { o in
        Select {
          o.type
          count(o.id)
        }
        GroupBy(cube: o.type)
      }
    )
  )
  rows.append(
    Row(
      "SELECT Account.Name, FORMAT(MIN(CloseDate)) earliest FROM Opportunity GROUP BY Account.Name "
        + "HAVING (COUNT(Id) > 5 OR Account.Name LIKE 'A%') AND (NOT COUNT(Id) = 7)",
      Query(Opportunity.self) { o in
        Select {
          o.account.name
          format(min(o.closeDate)).as("earliest")
        }
        GroupBy { o.account.name }
        Having {
          anyOf {
            count(o.id) > 5
            o.account.name.hasPrefix("A")
          }
          not { count(o.id) == 7 }
        }
      }
    )
  )
  rows.append(
    Row(
      "SELECT StageName FROM Opportunity GROUP BY StageName HAVING COUNT(Id) < 0",
      Query(Opportunity.self) { o in
        Select { o.stageName }
        GroupBy(o.stageName)
        Having { o.stageName.in([]) }
      }
    )
  )
  rows.append(
    Row(
      "SELECT SUM(Amount), MAX(CreatedDate) FROM Opportunity",
      Query(Opportunity.self) { o in
        Select {
          sum(o.amount)
          max(o.createdDate)
        }
      }
    )
  )
  return rows
}

/// The other clauses.
func clauseRows() -> [Row] {
  var rows: [Row] = []
  let base = Query(Account.self) { a in Select { a.id } }
  func add(
    _ tail: String,
    _ channel: Channel = .rest,
    @QueryBuilder<Account, WholeQuery> _ body: (Fields<Account>) -> Clauses<Account, WholeQuery>
  ) {
    let clauses = Clauses<Account, WholeQuery>(body)
    let query = Query(Account.self) { a in
      Select { a.id }
      clauses
    }
    rows.append(Row("SELECT Id FROM Account" + tail, query, in: channel))
  }
  add(" ORDER BY Name, CreatedDate DESC NULLS FIRST LIMIT 10 OFFSET 20") { a in
    Offset(20)
    Limit(10)
    OrderBy(a.name.ascending, a.createdDate.descending.nullsFirst)
  }
  add(" USING SCOPE mine") { _ in Scope(.mine) }
  add(" WHERE Name = 'x' AND Type = 'y'") { a in
    Where { a.name == "x" }
    Where { a.type == "y" }
  }
  add(" FOR VIEW") { _ in For(.view) }
  add(" FOR REFERENCE") { _ in For(.reference) }
  add(" FOR UPDATE", .apex) { _ in For(.update) }
  add("") { _ in IncludingDeleted() }
  add(" ALL ROWS", .apex) { _ in IncludingDeleted() }
  add(" ALL ROWS", .dynamicApex) { _ in IncludingDeleted() }
  add(" WITH USER_MODE LIMIT 1", .apex) { _ in
    With(.userMode)
    Limit(1)
  }
  add(" SET OPTIONS (dataspace = 'it\\'s', honorEmptyStrings = TRUE)") { _ in
    Options(.dataspace("it's"), .honorEmptyStrings(true))
  }
  rows.append(Row("SELECT Id FROM Account LIMIT 5", base.limit(7).limit(5)))
  rows.append(
    Row(
      "SELECT Id FROM Account WHERE Name = 'x' ORDER BY Name LIMIT 5 OFFSET 3",
      base.where { $0.name == "x" }.order { $0.name.ascending }.limit(5).offset(3)
    )
  )
  rows.append(Row("SELECT Id FROM Account ALL ROWS", base.includingDeleted(), in: .apex))
  rows.append(
    Row(
      "SELECT COUNT() FROM Account WHERE Name LIKE 'A%' AND Id IN (SELECT AccountId FROM Contact)",
      base.where { a in
        a.name.hasPrefix("A")
        a.id.in(Contact.self, \.accountId)
      }.order { $0.name.ascending }.limit(5).countQuery
    )
  )
  rows.append(
    Row(
      "SELECT COUNT() FROM Account WHERE Type = 'x' LIMIT 5",
      Query<Account>.counting { a in
        Where { a.type == "x" }
        Limit(5)
      }
    )
  )
  rows.append(Row("SELECT COUNT() FROM Account", Query<Account>.counting { _ in }))
  return rows
}

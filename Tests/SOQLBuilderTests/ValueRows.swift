import SOQLBuilder
import SOQLBuilderModels

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Values of all types, and the operators that they have.
func valueRows() -> [Row] {
  var rows: [Row] = []
  func account(
    _ condition: String,
    @WhereBuilder<Account, WholeQuery> _ body: (Fields<Account>) -> ConditionList
  ) {
    let query = Query(Account.self) { a in Select { a.id } }.where(body)
    rows.append(Row("SELECT Id FROM Account WHERE " + condition, query))
  }
  func opportunity(
    _ condition: String,
    @WhereBuilder<Opportunity, WholeQuery> _ body: (Fields<Opportunity>) -> ConditionList
  ) {
    let query = Query(Opportunity.self) { o in Select { o.id } }.where(body)
    rows.append(Row("SELECT Id FROM Opportunity WHERE " + condition, query))
  }
  account(#"Name = 'it\'s a \\ "thing"'"#) { $0.name == #"it's a \ "thing""# }
  account(#"Name != 'a\nb\tc\u0001'"#) { $0.name != "a\nb\tc\u{1}" }
  account("Name = ''") { $0.name == "" }
  account("Name >= 'm' AND Name < 'n'") { a in
    a.name >= "m"
    a.name < "n"
  }
  account("Name IN ('a', 'b') AND Name NOT IN ('c')") { a in
    a.name.in(["a", "b"])
    a.name.notIn(Set(["c"]))
  }
  account("Name LIKE 'A_me%'") { $0.name.like("A_me%") }
  account(#"Name LIKE '100\%\_\\%'"#) { $0.name.hasPrefix(#"100%_\"#) }
  account("Name LIKE '%x' AND Name LIKE '%y%'") { a in
    a.name.hasSuffix("x")
    a.name.contains("y")
  }
  let input = "50%"
  account(#"Name LIKE '_50\%%'"#) { $0.name.like("_\(input)%") }
  account("Industry = 'Energy' AND Industry IN ('Media', 'Technology')") { a in
    a.industry == .energy
    a.industry.in([.media, .technology])
  }
  account("NumberOfEmployees > 5 AND NumberOfEmployees IN (1, -2)") { a in
    a.numberOfEmployees > 5
    a.numberOfEmployees.in([1, -2])
  }
  account("Score__c >= 0.1 AND Score__c != 10000000000000000000000") { a in
    a.score >= 0.1
    a.score != 1e22
  }
  let exact = Decimal(string: "12345678901234567890.123456789")
  account("Rank__c = 12345678901234567890.123456789") { a in
    if let exact { a.rank == exact }
  }
  account("AnnualRevenue > USD5000.5 AND AnnualRevenue < EUR-3") { a in
    a.annualRevenue > CurrencyAmount(5000.5, "USD")
    a.annualRevenue < CurrencyAmount(-3, "EUR")
  }
  account("IsDeleted = FALSE") { $0.isDeleted == false }
  account("Founded__c >= 2024-02-29 AND Founded__c NOT IN (1700-01-01)") { a in
    a.founded >= CalendarDate(2024, 2, 29)
    a.founded.notIn([CalendarDate(1700, 1, 1)])
  }
  account("CreatedDate > 2024-02-29T12:30:05Z AND CreatedDate <= 1969-12-31T23:59:59.999Z") { a in
    a.createdDate > DateTime(utc: CalendarDate(2024, 2, 29), TimeOfDay(12, 30, 5))
    a.createdDate <= Date(timeIntervalSince1970: -0.001)
  }
  account("Opens__c > 08:30:00.000Z") { $0.opens > TimeOfDay(8, 30) }
  let id = RecordID<Account>("001000000000001AAA")
  account("Id = '001000000000001AAA' AND ParentId != NULL") { a in
    if let id { a.id == id }
    a.parentId.isNotNull
  }
  opportunity("CloseDate = NEXT_N_MONTHS:3 AND CreatedDate IN (TODAY, LAST_N_DAYS:30)") { o in
    o.closeDate == .nextNMonths(3)
    o.createdDate.in([.today, .lastNDays(30)])
  }
  opportunity("Amount >= 5 AND Amount < 2.5 AND Probability = 10") { o in
    o.amount >= 5
    o.amount < 2.5
    o.probability == 10
  }
  rows.append(
    Row(
      "SELECT Id FROM Contact WHERE Interests__c INCLUDES ('Golf;Tennis', 'Chess') AND "
        + "Interests__c EXCLUDES ('Go') AND Interests__c = 'A;B'",
      Query(Contact.self) { c in
        Select { c.id }
        Where {
          c.interests.includes(["Golf", "Tennis"], "Chess")
          c.interests.excludes(anyOf: ["Go"])
          c.interests == ["A", "B"]
        }
      }
    )
  )
  rows.append(
    Row(
      "SELECT Id FROM Task WHERE WhatId = '001000000000001AAA' AND WhatId IN ('001000000000001AAA')",
      Query(Standard.Task.self) { t in
        Select { t.id }
        Where {
          if let id {
            t.whatId == id
            t.whatId.in([id.any])
          }
        }
      }
    )
  )
  return rows
}

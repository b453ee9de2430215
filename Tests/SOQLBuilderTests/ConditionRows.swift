import SOQLBuilder
import SOQLBuilderModels

/// AND, OR, NOT, brackets, what is empty, and semi-joins.
func conditionRows() -> [Row] {
  var rows: [Row] = []
  func account(
    _ condition: String,
    @WhereBuilder<Account, WholeQuery> _ body: (Fields<Account>) -> ConditionList
  ) {
    let query = Query(Account.self) { a in Select { a.id } }.where(body)
    let clause = condition.isEmpty ? "" : " WHERE " + condition
    rows.append(Row("SELECT Id FROM Account" + clause, query))
  }
  account("Name = 'a' AND (Type = 'b' OR Phone = 'c')") { a in
    a.name == "a"
    anyOf {
      a.type == "b"
      a.phone == "c"
    }
  }
  account("Name = 'a' OR Type = 'b' OR Phone = 'c'") { a in
    a.name == "a" || a.type == "b" || a.phone == "c"
  }
  account("Name = 'a' OR (Type = 'b' AND Phone = 'c')") { a in
    a.name == "a" || a.type == "b" && a.phone == "c"
  }
  account("Name = 'a' AND Type = 'b' AND Phone = 'c'") { a in
    allOf {
      a.name == "a"
      allOf {
        a.type == "b"
        a.phone == "c"
      }
    }
  }
  account("NOT Name = 'a'") { a in !(a.name == "a") }
  account("NOT (Name = 'a' AND Type = 'b')") { a in
    not {
      a.name == "a"
      a.type == "b"
    }
  }
  account("(NOT Name = 'a') AND (NOT (NOT Type = 'b'))") { a in
    not { a.name == "a" }
    not { not { a.type == "b" } }
  }
  account("") { _ in }
  let none: String? = nil
  account("") { a in if let none { a.name == none } }
  account("Id = NULL") { a in a.name.in([]) }
  account("Id != NULL") { a in a.name.notIn([]) }
  account("Id = NULL AND Name = 'x'") { a in
    anyOf { if let none { a.name == none } }
    a.name == "x"
  }
  account("Id != NULL") { _ in allOf {} }
  account("NOT Id = NULL") { a in not { a.numberOfEmployees.in([Int]()) } }
  account("NOT Id != NULL") { _ in not {} }
  account("Name = 'x' OR Id = NULL") { a in a.name == "x" || a.id.in([]) }
  account("Id IN (SELECT AccountId FROM Contact WHERE LeadSource = 'Web' AND Email != NULL)") { a in
    a.id.in(Contact.self, \.accountId) { c in
      c.leadSource == "Web"
      c.email.isNotNull
    }
  }
  account("Id NOT IN (SELECT AccountId FROM Opportunity WHERE IsWon = TRUE OR Amount > 5)") { a in
    a.id.notIn(Opportunity.self, \.accountId) { o in o.isWon == true || o.amount > 5 }
  }
  account("OwnerId IN (SELECT Id FROM User) AND Id IN (SELECT AccountId FROM Contact)") { a in
    a.ownerId.in(User.self, \.id)
    a.id.in(Contact.self, \.accountId)
  }
  account("HOUR_IN_DAY(convertTimezone(CreatedDate)) < 12 AND CALENDAR_YEAR(CreatedDate) = 2024") {
    a in
    hourInDay(convertTimezone(a.createdDate)) < 12
    calendarYear(a.createdDate) == 2024
  }
  account("DAY_ONLY(CreatedDate) = 2024-01-31 AND toLabel(Industry) = 'Energie'") { a in
    dayOnly(a.createdDate) == CalendarDate(2024, 1, 31)
    toLabel(a.industry) == "Energie"
  }
  rows.append(
    Row(
      "SELECT Id FROM Task WHERE WhatId IN (SELECT Id FROM Account WHERE Type = 'Partner')",
      Query(Standard.Task.self) { t in
        Select { t.id }
        Where { t.whatId.in(Account.self, polymorphic: \.id) { a in a.type == "Partner" } }
      }
    )
  )
  rows.append(
    Row(
      "SELECT Id FROM Opportunity WHERE FORMULA('Amount - ExpectedRevenue') > 0",
      Query(Opportunity.self) { o in
        Select { o.id }
        Where { formula(o.amount, .minus, o.expectedRevenue) > 0 }
      }
    )
  )
  return rows
}

import SOQLBuilder
import SOQLBuilderModels

enum ValueRecipes {
  static let chapter = Chapter(
    "Values",
    [
      Recipe("Text of a user", text),
      Recipe("A value, or none", nulls),
      Recipe("A picklist", picklist),
      Recipe("A multi-select picklist", multiPicklist),
      Recipe("A record by its Id", identifier),
      Recipe("An amount in a currency", currency),
      Recipe("The difference of two columns", difference),
    ]
  )

  /// Text of a user.
  static func text() -> any SOQLQuery {
    let name = #"' OR Name != '\"#
    let query = Query(Account.self) { a in
      Select { a.id }
      Where { a.name == name }
    }
    return query
  }

  /// A value, or none.
  static func nulls() -> any SOQLQuery {
    Query(Contact.self) { c in
      Select { c.id }
      Where {
        c.email.isNotNull
        c.accountId.isNull
      }
    }
  }

  /// A picklist.
  static func picklist() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.id }
      Where {
        anyOf {
          a.industry == .technology
          a.industry == Account.Industry(rawValue: "Oil & Gas")
        }
      }
    }
  }

  /// A multi-select picklist.
  static func multiPicklist() -> any SOQLQuery {
    Query(Contact.self) { c in
      Select { c.id }
      Where {
        c.interests.includes(["Golf", "Tennis"], "Chess")
        c.interests.excludes(anyOf: ["Football"])
      }
    }
  }

  /// A record by its Id.
  static func identifier() -> any SOQLQuery {
    let id = RecordID<Account>("001000000000001AAA")
    let query = Query(Contact.self) { c in
      Select { c.id }
      Where { if let id { c.accountId == id } }
    }
    return query
  }

  /// An amount in a currency.
  static func currency() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select { o.id }
      Where { o.amount > CurrencyAmount(5_000, "EUR") }
    }
  }

  /// The difference of two columns.
  static func difference() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select { o.id }
      Where { formula(o.amount, .minus, o.expectedRevenue) > 1_000 }
    }
  }
}

enum ListRecipes {
  static let chapter = Chapter(
    "Lists",
    [
      Recipe("One of some values", list),
      Recipe("None of some values", exclusion),
      Recipe("One of no values", emptyList),
      Recipe("None of no values", emptyExclusion),
      Recipe("A list that counts only if it holds something", optionalList),
    ]
  )

  /// One of some values.
  static func list() -> any SOQLQuery {
    let stages = ["Prospecting", "Won"]
    let query = Query(Opportunity.self) { o in
      Select { o.id }
      Where { o.stageName.in(stages) }
    }
    return query
  }

  /// None of some values.
  static func exclusion() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.id }
      Where { a.numberOfEmployees.notIn([0, 1]) }
    }
  }

  /// One of no values.
  static func emptyList() -> any SOQLQuery {
    let stages: [String] = []
    let query = Query(Opportunity.self) { o in
      Select { o.id }
      Where { o.stageName.in(stages) }
    }
    return query
  }

  /// None of no values.
  static func emptyExclusion() -> any SOQLQuery {
    let ids: [RecordID<Opportunity>] = []
    let query = Query(Opportunity.self) { o in
      Select { o.id }
      Where {
        o.id.notIn(ids)
        o.isWon == true
      }
    }
    return query
  }

  /// A list that counts only if it holds something.
  static func optionalList() -> any SOQLQuery {
    let stages: [String] = []
    let query = Query(Opportunity.self) { o in
      Select { o.id }
      Where { if !stages.isEmpty { o.stageName.in(stages) } }
    }
    return query
  }
}

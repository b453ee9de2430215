import SOQLBuilder
import SOQLBuilderModels

enum ConditionRecipes {
  static let chapter = Chapter(
    "Conditions",
    [
      Recipe("All of several conditions", all),
      Recipe("One of several conditions", any),
      Recipe("Conditions in one line", operators),
      Recipe("The opposite of a condition", opposite),
      Recipe("A condition only where there is a value", optional),
      Recipe("One of two conditions", alternative),
      Recipe("A condition for each value", loop),
      Recipe("Conditions that queries share", shared),
      Recipe("A search form", search),
    ]
  )

  /// All of several conditions.
  static func all() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select { o.id }
      Where {
        o.stageName == "Prospecting"
        o.amount >= 5_000
        o.isWon == false
      }
    }
  }

  /// One of several conditions.
  static func any() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select { o.id }
      Where {
        o.isWon == false
        anyOf {
          o.amount >= 5_000
          allOf {
            o.type == "Partner"
            o.probability > 50
          }
        }
      }
    }
  }

  /// Conditions in one line.
  static func operators() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select { o.id }
      Where { o.isWon == true && (o.amount > 5_000 || o.type == "Partner") }
    }
  }

  /// The opposite of a condition.
  static func opposite() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.id }
      Where {
        a.industry == .media
        not { a.name.hasPrefix("Test") }
      }
    }
  }

  /// A condition only where there is a value.
  static func optional() -> any SOQLQuery {
    let minimum: Double? = nil
    let stage: String? = "Prospecting"
    let query = Query(Opportunity.self) { o in
      Select { o.id }
      Where {
        if let minimum { o.amount >= minimum }
        if let stage { o.stageName == stage }
      }
    }
    return query
  }

  /// One of two conditions.
  static func alternative() -> any SOQLQuery {
    let owner = RecordID<User>("005000000000001AAA")
    let query = Query(Opportunity.self) { o in
      Select { o.id }
      Where {
        if let owner { o.ownerId == owner } else { o.owner.isActive == true }
      }
    }
    return query
  }

  /// A condition for each value.
  static func loop() -> any SOQLQuery {
    let words = ["solar", "wind"]
    let query = Query(Account.self) { a in
      Select { a.id }
      Where {
        anyOf {
          for word in words { a.name.contains(word) }
        }
      }
    }
    return query
  }

  /// Conditions that queries share.
  static func shared() -> any SOQLQuery {
    func isOpen(_ o: Fields<Opportunity>) -> RowCondition<Opportunity> {
      o.isWon == false && o.closeDate >= .today
    }
    let query = Query(Opportunity.self) { o in
      Select { o.id }
      Where {
        isOpen(o)
        o.amount > 5_000
      }
    }
    return query
  }

  /// A search form.
  static func search() -> any SOQLQuery {
    let name = "O'Neil 100%"
    let industries: [Account.Industry]? = [.energy, .media]
    let onlyActive = true
    let query = Query(Account.self) { a in
      Select {
        a.id
        a.name
      }
      Where {
        if !name.isEmpty { a.name.contains(name) }
        if let industries { a.industry.in(industries) }
        if onlyActive { a.owner.isActive == true }
      }
      OrderBy(a.name.ascending, a.id.ascending)
      Limit(50)
    }
    return query
  }
}

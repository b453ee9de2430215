import SOQLBuilder
import SOQLBuilderModels

enum OrderRecipes {
  static let chapter = Chapter(
    "Order and pages",
    [
      Recipe("An order", order),
      Recipe("The next rows, by their number", offset),
      Recipe("The next rows, by the last of the page before", keyset),
      Recipe("Changes of a finished query", changes),
      Recipe("Clauses that queries share", clauses),
    ]
  )

  /// An order.
  static func order() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select { o.name }
      OrderBy(o.amount.descending.nullsLast, o.account.name.ascending)
    }
  }

  /// The next rows, by their number.
  static func offset() -> any SOQLQuery {
    let page = 3
    let query = Query(Account.self) { a in
      Select { a.name }
      OrderBy(a.name.ascending, a.id.ascending)
      Limit(50)
      Offset(page * 50)
    }
    return query
  }

  /// The next rows, by the last of the page before.
  static func keyset() -> any SOQLQuery {
    let last = RecordID<Account>("001000000000001AAA")
    let query = Query(Account.self) { a in
      Select {
        a.id
        a.name
      }
      Where { if let last { a.id > last } }
      OrderBy(a.id.ascending)
      Limit(2_000)
    }
    return query
  }

  /// Changes of a finished query.
  static func changes() -> any SOQLQuery {
    let all = Query(Opportunity.self) { o in Select { o.name } }
    let best = all.where { $0.isWon == true }.order { $0.amount.descending }.limit(10)
    return best
  }

  /// Clauses that queries share.
  static func clauses() -> any SOQLQuery {
    let recent = Clauses<Opportunity, WholeQuery> { o in
      Where { o.createdDate >= .lastNDays(7) }
      OrderBy(o.createdDate.descending)
    }
    let query = Query(Opportunity.self) { o in
      Select { o.name }
      Where { o.amount > 5_000 }
      recent
    }
    return query
  }
}

enum ClauseRecipes {
  static let chapter = Chapter(
    "Deleted rows, rights and locks",
    [
      Recipe("Deleted and archived rows", in: .apex, deleted),
      Recipe("The user's own records", scope),
      Recipe("The user's rights", in: .apex, userMode),
      Recipe("Rows that nobody else may change", in: .apex, lock),
      Recipe("Rows that count as viewed", viewed),
    ]
  )

  /// Deleted and archived rows.
  static func deleted() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.id }
      Where { a.isDeleted == true }
      IncludingDeleted()
    }
  }

  /// The user's own records.
  static func scope() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.name }
      Scope(.mine)
    }
  }

  /// The user's rights.
  static func userMode() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.name }
      With(.userMode)
    }
  }

  /// Rows that nobody else may change.
  static func lock() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.id }
      Where { a.type == "Partner" }
      For(.update)
    }
  }

  /// Rows that count as viewed.
  static func viewed() -> any SOQLQuery {
    Query(Contact.self) { c in
      Select { c.lastName }
      Limit(1)
      For(.view)
    }
  }
}

import SOQLBuilder
import SOQLBuilderModels

enum SelectRecipes {
  static let chapter = Chapter(
    "Columns",
    [
      Recipe("Columns of an object", columns),
      Recipe("Columns that depend on a condition", optionalColumns),
      Recipe("Columns that queries share", sharedColumns),
      Recipe("All standard fields", allFields),
      Recipe("Labels in the user's language", labels),
      Recipe("Amounts as the user reads them", amounts),
      Recipe("The distance from a place", distances),
    ]
  )

  /// Columns of an object.
  static func columns() -> any SOQLQuery {
    Query(Account.self) { a in
      Select {
        a.id
        a.name
        a.industry
      }
    }
  }

  /// Columns that depend on a condition.
  static func optionalColumns() -> any SOQLQuery {
    let showsMoney = true
    let query = Query(Account.self) { a in
      Select {
        a.id
        if showsMoney { a.annualRevenue } else { a.numberOfEmployees }
      }
    }
    return query
  }

  /// Columns that queries share.
  static func sharedColumns() -> any SOQLQuery {
    func name(_ c: Fields<Contact>) -> Columns<Contact> {
      Columns {
        c.firstName
        c.lastName
      }
    }
    let query = Query(Contact.self) { c in
      Select {
        c.id
        name(c)
      }
    }
    return query
  }

  /// All standard fields.
  static func allFields() -> any SOQLQuery {
    Query(Account.self) { _ in
      Select { FieldSet(.standard) }
      Limit(200)
    }
  }

  /// Labels in the user's language.
  static func labels() -> any SOQLQuery {
    Query(Standard.Case.self) { c in
      Select {
        c.status
        toLabel(c.status).as("label")
      }
    }
  }

  /// Amounts as the user reads them.
  static func amounts() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select {
        o.name
        format(convertCurrency(o.amount)).as("money")
      }
    }
  }

  /// The distance from a place.
  static func distances() -> any SOQLQuery {
    Query(Account.self) { a in
      let office = Geolocation(latitude: 37.775, longitude: -122.418)
      Select {
        a.name
        distance(a.billingAddress, office, .miles).as("far")
      }
      Where { distance(a.billingAddress, office, .miles) < 20 }
      OrderBy(distance(a.billingAddress, office, .miles).ascending)
    }
  }
}

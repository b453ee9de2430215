import SOQLBuilder
import SOQLBuilderModels

enum ParentRecipes {
  static let chapter = Chapter(
    "Parents and children",
    [
      Recipe("Columns of parents", parents),
      Recipe("Conditions on parents", parentConditions),
      Recipe("Children of each row", children),
      Recipe("Children of children", grandchildren),
    ]
  )

  /// Columns of parents.
  static func parents() -> any SOQLQuery {
    Query(Contact.self) { c in
      Select {
        c.lastName
        c.account.name
        c.account.owner.manager.name
      }
    }
  }

  /// Conditions on parents.
  static func parentConditions() -> any SOQLQuery {
    Query(Contact.self) { c in
      Select { c.id }
      Where {
        c.account.industry == .energy
        c.account.owner.isActive == true
      }
    }
  }

  /// Children of each row.
  static func children() -> any SOQLQuery {
    Query(Account.self) { a in
      Select {
        a.name
        a.contacts { c in
          Select {
            c.lastName
            c.email
          }
          Where { c.email.isNotNull }
          OrderBy(c.lastName.ascending)
          Limit(5)
        }
      }
    }
  }

  /// Children of children.
  static func grandchildren() -> any SOQLQuery {
    Query(Account.self) { a in
      Select {
        a.name
        a.contacts { c in
          Select {
            c.lastName
            c.cases { s in Select { s.subject } }
          }
        }
      }
    }
  }
}

enum PolymorphicRecipes {
  static let chapter = Chapter(
    "Parents of several objects",
    [
      Recipe("Fields by the object of the parent", typeOf),
      Recipe("What all parents have", commonFields),
      Recipe("The parent's Id, of whatever object", anyParent),
    ]
  )

  /// Fields by the object of the parent.
  static func typeOf() -> any SOQLQuery {
    Query(Standard.Task.self) { t in
      Select {
        t.subject
        t.what.typeOf { what in
          what.account {
            $0.name
            $0.phone
          }
          what.opportunity { $0.amount }
          what.otherwise { $0.name }
        }
      }
    }
  }

  /// What all parents have.
  static func commonFields() -> any SOQLQuery {
    Query(Standard.Case.self) { c in
      Select {
        c.subject
        c.owner.name
      }
      Where { c.owner.type == "User" }
    }
  }

  /// The parent's Id, of whatever object.
  static func anyParent() throws -> any SOQLQuery {
    let account = RecordID<Account>("001000000000001AAA")
    let query = Query(Standard.Task.self) { t in
      Select { t.subject }
      Where { if let account { t.whatId == account } }
    }
    return query
  }
}

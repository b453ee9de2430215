import SOQLBuilder
import SOQLBuilderModels

enum PatternRecipes {
  static let chapter = Chapter(
    "Patterns",
    [
      Recipe("Text that starts with, ends with or holds another", affixes),
      Recipe("A pattern of the code", pattern),
      Recipe("Input within a pattern", input),
      Recipe("A pattern made of parts", parts),
    ]
  )

  /// Text that starts with, ends with or holds another.
  static func affixes() -> any SOQLQuery {
    let input = "50%_"
    let query = Query(Account.self) { a in
      Select { a.id }
      Where {
        anyOf {
          a.name.hasPrefix(input)
          a.name.hasSuffix("Ltd")
          a.phone.contains("555")
        }
      }
    }
    return query
  }

  /// A pattern of the code.
  static func pattern() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.id }
      Where { a.phone.like("+49 ___ %") }
    }
  }

  /// Input within a pattern.
  static func input() -> any SOQLQuery {
    let input = "100%"
    let query = Query(Account.self) { a in
      Select { a.id }
      Where { a.name.like("_\(input) Ltd%") }
    }
    return query
  }

  /// A pattern made of parts.
  static func parts() -> any SOQLQuery {
    let words = ["Acme", "Ltd"]
    let pattern = words.reduce(LikePattern.anyRun) { $0 + .text($1) + .anyRun }
    let query = Query(Account.self) { a in
      Select { a.id }
      Where { a.name.like(pattern) }
    }
    return query
  }
}

enum SemiJoinRecipes {
  static let chapter = Chapter(
    "Semi-joins",
    [
      Recipe("Rows with certain children", children),
      Recipe("Rows without children", childless),
      Recipe("Rows of certain parents", parents),
      Recipe("Through a reference to several objects", polymorphic),
    ]
  )

  /// Rows with certain children.
  static func children() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.id }
      Where {
        a.id.in(Contact.self, \.accountId) { c in
          c.leadSource == "Web"
          c.email.isNotNull
        }
      }
    }
  }

  /// Rows without children.
  static func childless() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.id }
      Where { a.id.notIn(Opportunity.self, \.accountId) }
    }
  }

  /// Rows of certain parents.
  static func parents() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select { o.id }
      Where {
        o.amount > 5_000
        o.ownerId.in(User.self, \.id) { u in u.isActive == false }
      }
    }
  }

  /// Through a reference to several objects.
  static func polymorphic() -> any SOQLQuery {
    Query(Standard.Task.self) { t in
      Select { t.subject }
      Where {
        t.whatId.in(Account.self, polymorphic: \.id) { a in a.type == "Partner" }
      }
    }
  }
}

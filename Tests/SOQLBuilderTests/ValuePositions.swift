import SOQLBuilder
import SOQLBuilderModels

/// A place where a text of run time may stand in a query.
struct ValuePosition: Sendable {
  /// How the text is read there.
  enum Kind: Sendable {
    case text
    /// Between wildcards, of which there are none in the text.
    case pattern
    /// One of the values of a multi-select picklist, which no semicolon may part.
    case choice
  }

  let name: String
  let kind: Kind
  let query: @Sendable (String) throws -> any SOQLQuery

  private init(
    _ name: String,
    _ kind: Kind = .text,
    _ query: @escaping @Sendable (String) throws -> any SOQLQuery
  ) {
    self.name = name
    self.kind = kind
    self.query = query
  }

  private static func account(
    _ name: String,
    _ kind: Kind = .text,
    _ condition: @escaping @Sendable (Fields<Account>, String) -> RowCondition<Account>
  ) -> ValuePosition {
    ValuePosition(name, kind) { text in
      Query(Account.self) { a in
        Select { a.id }
        Where {
          condition(a, text)
          a.type == "last"
        }
        Limit(3)
      }
    }
  }

  private static func contact(
    _ name: String,
    _ kind: Kind,
    _ condition: @escaping @Sendable (Fields<Contact>, String) -> RowCondition<Contact>
  ) -> ValuePosition {
    ValuePosition(name, kind) { text in
      Query(Contact.self) { c in
        Select { c.id }
        Where { condition(c, text) }
      }
    }
  }

  static let dsl: [ValuePosition] = [
    account("=") { $0.name == $1 },
    account("!=") { $0.name != $1 },
    account("<") { $0.name < $1 },
    account(">=") { $0.name >= $1 },
    account("IN") { $0.name.in([$1]) },
    account("IN, beside others") { $0.name.in(["first", $1, "last"]) },
    account("NOT IN") { $0.name.notIn([$1]) },
    account("under NOT and OR") { a, text in not { a.type == "x" || a.name == text } },
    account("a picklist") { $0.industry == Account.Industry(rawValue: $1) },
    account("a label") { toLabel($0.industry) == $1 },
    account("prefix", .pattern) { $0.name.hasPrefix($1) },
    account("suffix", .pattern) { $0.name.hasSuffix($1) },
    account("contains", .pattern) { $0.name.contains($1) },
    account("a pattern", .pattern) { $0.name.like("%\($1)_") },
    contact("INCLUDES", .choice) { $0.interests.includes(anyOf: [$1]) },
    contact("EXCLUDES", .choice) { $0.interests.excludes(["A", $1], "B") },
    contact("a set", .choice) { $0.interests == [$1] },
    ValuePosition("HAVING") { text in
      Query(Opportunity.self) { o in
        Select { o.stageName }
        GroupBy(o.stageName)
        Having { o.stageName == text }
      }
    },
    ValuePosition("a child query") { text in
      Query(Account.self) { a in
        Select {
          a.contacts { c in
            Select { c.id }
            Where { c.email == text }
          }
        }
      }
    },
    ValuePosition("a semi-join") { text in
      Query(Account.self) { a in
        Select { a.id }
        Where { a.id.in(Contact.self, \.accountId) { c in c.email == text } }
      }
    },
    ValuePosition("an option") { text in
      Query(Account.self) { a in
        Select { a.id }
        Options(.dataspace(text))
      }
    },
    ValuePosition("a field of run time") { text in
      let name = try FieldName(validating: "Name")
      return Query(Account.self) { a in
        Select { a.id }
        Where { a[name] == SOQLLiteral(text) }
      }
    },
  ]

  static let templates: [ValuePosition] = [
    ValuePosition("template =") { text in
      try TextQuery("SELECT Id FROM Account WHERE Name = \(text) AND Type = 'last' LIMIT 3")
    },
    ValuePosition("template, at the end") { text in
      try TextQuery("SELECT Id FROM Account WHERE Name=\(text)")
    },
    ValuePosition("template IN") { text in
      try TextQuery("SELECT Id FROM Account WHERE Name NOT IN \(["first", text, "last"])")
    },
    ValuePosition("template, one of a list") { text in
      try TextQuery("SELECT Id FROM Account WHERE Name IN ('a', \(text),'b')")
    },
    ValuePosition("template LIKE", .pattern) { text in
      try TextQuery("SELECT Id FROM Account WHERE Name LIKE \(LikePattern.contains(text))")
    },
    ValuePosition("template INCLUDES", .choice) { text in
      try TextQuery("SELECT Id FROM Contact WHERE Interests__c INCLUDES (\(text))")
    },
  ]
}

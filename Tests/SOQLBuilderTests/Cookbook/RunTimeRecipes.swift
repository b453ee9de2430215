import SOQLBuilder
import SOQLBuilderModels

enum NameRecipes {
  static let chapter = Chapter(
    "Names of run time",
    [
      Recipe("A column that a request names", column),
      Recipe("A column that a schema knows", known),
      Recipe("An order that a request names", order),
      Recipe("An object that a request names", object),
    ]
  )

  /// A column that a request names.
  static func column() throws -> any SOQLQuery {
    let request = "owner.name"
    let name = try FieldName(validating: request, among: ["Name", "Owner.Name"])
    let query = Query(Account.self) { a in
      Select {
        a.id
        a[name]
      }
      Where { a[name] == "Ann" }
    }
    return query
  }

  /// A column that a schema knows.
  static func known() throws -> any SOQLQuery {
    let name = try FieldName(validating: "Website", of: "Account", in: .bundled)
    let query = Query(Account.self) { a in
      Select { a[name] }
    }
    return query
  }

  /// An order that a request names.
  static func order() throws -> any SOQLQuery {
    let request = "createddate desc"
    let order = try Ordering<Account>(validating: request, among: ["Name", "CreatedDate"])
    let query = Query(Account.self) { a in
      Select { a.id }
      OrderBy(order)
    }
    return query
  }

  /// An object that a request names.
  static func object() throws -> any SOQLQuery {
    let object = try SObjectName(validating: "contact", among: ["Account", "Contact"])
    let id = try FieldName(validating: "Id")
    let columns = try ["Name", "CreatedDate"].map { try FieldName(validating: $0) }
    let query = Query.from(object) { row in
      Select {
        row[id]
        for column in columns { row[column] }
      }
      Limit(10)
    }
    return query
  }
}

enum TextRecipes {
  static let chapter = Chapter(
    "Templates and text",
    [
      Recipe("Text with values in it", template),
      Recipe("A pattern in a template", pattern),
      Recipe("Names in a template", names),
      Recipe("Text of a file", unchecked),
    ]
  )

  /// Text with values in it.
  static func template() throws -> any SOQLQuery {
    let name = "O'Neil"
    let ratings = ["Hot", "Warm"]
    let query = try TextQuery(
      "SELECT Id FROM Account WHERE Name = \(name) AND Rating IN \(ratings) LIMIT \(10)"
    )
    return query
  }

  /// A pattern in a template.
  static func pattern() throws -> any SOQLQuery {
    let input = "100%"
    let query = try TextQuery("SELECT Id FROM Account WHERE Name LIKE \(LikePattern.prefix(input))")
    return query
  }

  /// Names in a template.
  static func names() throws -> any SOQLQuery {
    let field = try FieldName(validating: "Website", among: ["Name", "Website"])
    let query = try TextQuery("SELECT \(field) FROM Account WHERE \(field) != \(SOQLLiteral.null)")
    return query
  }

  /// Text of a file.
  static func unchecked() throws -> any SOQLQuery {
    let text = "SELECT Id FROM Account WHERE Rating = 'Hot'"
    let query = try TextQuery.unchecked(text)
    return query
  }
}

enum SendingRecipes {
  static let chapter = Chapter(
    "Sending and logging",
    [
      Recipe("A long list in several queries", several: split),
      Recipe("A query without its values", showing: redacted),
      Recipe("A checked query", showing: checked),
    ]
  )

  /// A long list in several queries.
  static func split() throws -> [any SOQLQuery] {
    let names = ["Acme", "Bolt", "Core", "Dune", "acme"]
    let query = Query(Account.self) { a in
      Select { a.id }
      Where { a.name.in(names) }
    }
    let parts = try query.split(maximumLength: 64)
    return parts
  }

  /// A query without its values.
  static func redacted() -> Recipe.Made {
    let query = Query(Contact.self) { c in
      Select { c.id }
      Where {
        c.email == "ann@example.com"
        c.accountId.isNotNull
      }
    }
    let logged = query.redactedText
    return Recipe.Made(query: query, text: logged)
  }

  /// A checked query.
  static func checked() throws -> Recipe.Made {
    let query = Query(Contact.self) { c in
      Select { c.email }
      Limit(5)
    }
    let text = try query.checkedText(channel: .rest)
    return Recipe.Made(query: query, text: text)
  }
}

import Foundation
import SOQLBuilder
import SOQLBuilderModels

enum RowRecipes {
  static let chapter = Chapter(
    "Rows",
    [
      Recipe("Rows that are tuples", tuples),
      Recipe("Rows of groups", groups),
      Recipe("Rows with children", children),
      Recipe("Columns that are never null", required),
      Recipe("Rows of a Decodable type", decodable),
      Recipe("Children of a Decodable type", decodableChildren),
      Recipe("Rows of which nobody knows the columns", records),
      Recipe("Rows made of rows", mapped),
      Recipe("Another query for the same rows", several: changed),
      Recipe("Functions over any query of some rows", generic),
    ]
  )

  /// Rows that are tuples.
  static func tuples() -> any SOQLQuery {
    let query = Query<Opportunity>.selecting { o in
      o.id
      o.account.name
      o.amount
    } clauses: { o in
      Where { o.isWon == true }
      OrderBy(o.amount.descending)
    }
    func total(of page: QueryPage) throws -> Decimal {
      var total: Decimal = 0
      for (_, _, amount) in try page.rows(of: query) { total += amount ?? 0 }
      return total
    }
    return query
  }

  /// Rows of groups.
  static func groups() -> any SOQLQuery {
    let query = Query<Opportunity>.selecting { o in
      o.stageName
      count(o.id)
      sum(o.amount).as("total")
    } clauses: { o in
      GroupBy(o.stageName)
    }
    func stages(_ page: QueryPage) throws -> [(stage: String?, count: Int, total: Decimal?)] {
      try page.rows(of: query)
    }
    return query
  }

  /// Rows with children.
  static func children() -> any SOQLQuery {
    let query = Query<Account>.selecting { a in
      a.name
      a.contacts.selecting { c in
        c.lastName
        c.email
      } clauses: { c in
        OrderBy(c.lastName.ascending)
        Limit(5)
      }
    }
    func emails(_ page: QueryPage) throws -> [String] {
      try page.rows(of: query).flatMap { _, contacts in contacts.compactMap { $0.1 } }
    }
    return query
  }

  /// Columns that are never null.
  static func required() -> any SOQLQuery {
    let query = Query<Account>.selecting { a in
      a.name.required
      a.parentId
    }
    func names(_ page: QueryPage) throws -> [String] {
      try page.rows(of: query).map { name, _ in name }
    }
    return query
  }

  /// Rows of a Decodable type.
  static func decodable() -> any SOQLQuery {
    struct Deal: Decodable {
      struct Account: Decodable {
        let name: String
      }
      let name: String
      let amount: Decimal?
      let account: Account?
    }
    let query = Query(Opportunity.self) { o in
      Select {
        o.name
        o.amount
        o.account.name
      }
    }.rows(as: Deal.self)
    func deals(_ page: QueryPage) throws -> [Deal] {
      try page.rows(of: query)
    }
    return query
  }

  /// Children of a Decodable type.
  static func decodableChildren() -> any SOQLQuery {
    struct Person: Decodable {
      let lastName: String
    }
    let query = Query<Account>.selecting { a in
      a.id
      a.contacts { c in Select { c.lastName } }.rows(as: Person.self)
    }
    func people(_ page: QueryPage) throws -> [Person] {
      try page.rows(of: query).flatMap { _, people in people }
    }
    return query
  }

  /// Rows of which nobody knows the columns.
  static func records() throws -> any SOQLQuery {
    let object = try SObjectName(validating: "account", among: ["Account", "Contact"])
    let name = try FieldName(validating: "Owner.Name")
    let query = Query.from(object) { row in Select { row[name] } }.rows(as: Record.self)
    func owners(_ page: QueryPage) throws -> [String?] {
      try page.rows(of: query).map { record in record[name]?.string }
    }
    return query
  }

  /// Rows made of rows.
  static func mapped() -> any SOQLQuery {
    struct Deal {
      let name: String
      let amount: Decimal
    }
    let query = Query<Opportunity>.selecting { o in
      o.name.required
      o.amount
    }.map { name, amount in Deal(name: name, amount: amount ?? 0) }
    return query
  }

  /// Another query for the same rows.
  static func changed() -> [any SOQLQuery] {
    let accounts = Query<Account>.selecting { a in
      a.id
      a.name
    }
    let page = accounts.where { $0.industry == .energy }.order { $0.name.ascending }.limit(50)
    let count = accounts.countQuery
    return [page, count]
  }

  /// Functions over any query of some rows.
  static func generic() -> any SOQLQuery {
    func names(_ query: some RowQuery<String?>, _ page: QueryPage) throws -> [String] {
      try page.rows(of: query).compactMap(\.self)
    }
    let query = Query<Contact>.selecting { $0.email }
    return query
  }
}

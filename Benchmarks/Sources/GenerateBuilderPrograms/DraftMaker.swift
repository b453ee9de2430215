import BenchmarkSupport

/// A query of three clauses, from which both programs are written.
struct Draft {
  let object: String
  let fields: [Name]
  let conditions: [(Name, Test)]
  /// The field of ORDER BY, or `nil` for LIMIT.
  let order: Name?
  let limit: Int
}

/// The steps of a path as Swift and SOQL spell them.
struct Name: Hashable {
  let swift: [String]
  let soql: [String]

  init(_ swift: String, _ soql: String) {
    self.swift = swift.split(separator: ".").map(String.init)
    self.soql = soql.split(separator: ".").map(String.init)
  }
}

/// What a condition asks of a field.
enum Test {
  case equal(String)
  case prefix(String)
  case list([String])
  case atLeast(Int)
  case below(Double)
  case flag(Bool)
  case lastDays(Int)
}

/// Makes drafts from a seed.
struct DraftMaker {
  private enum Kind {
    case text, number, flag, date
  }

  private struct Object {
    let name: String
    let fields: [(Name, Kind)]
  }

  private static let objects = [
    Object(
      name: "Account",
      fields: [
        (Name("name", "Name"), .text), (Name("type", "Type"), .text),
        (Name("phone", "Phone"), .text), (Name("annualRevenue", "AnnualRevenue"), .number),
        (Name("createdDate", "CreatedDate"), .date), (Name("isDeleted", "IsDeleted"), .flag),
        (Name("founded", "Founded__c"), .date), (Name("score", "Score__c"), .number),
        (Name("owner.name", "Owner.Name"), .text),
        (Name("parent.owner.isActive", "Parent.Owner.IsActive"), .flag),
      ]
    ),
    Object(
      name: "Contact",
      fields: [
        (Name("firstName", "FirstName"), .text), (Name("lastName", "LastName"), .text),
        (Name("email", "Email"), .text), (Name("leadSource", "LeadSource"), .text),
        (Name("birthdate", "Birthdate"), .date), (Name("account.name", "Account.Name"), .text),
        (Name("account.score", "Account.Score__c"), .number),
        (Name("account.isDeleted", "Account.IsDeleted"), .flag),
      ]
    ),
    Object(
      name: "Opportunity",
      fields: [
        (Name("name", "Name"), .text), (Name("stageName", "StageName"), .text),
        (Name("type", "Type"), .text), (Name("amount", "Amount"), .number),
        (Name("probability", "Probability"), .number), (Name("closeDate", "CloseDate"), .date),
        (Name("createdDate", "CreatedDate"), .date), (Name("isWon", "IsWon"), .flag),
        (Name("account.name", "Account.Name"), .text), (Name("owner.name", "Owner.Name"), .text),
      ]
    ),
  ]

  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func draft() -> Draft {
    let object = random.pick(DraftMaker.objects)
    let names = object.fields.map(\.0).shuffled(using: &random)
    let tested = object.fields.shuffled(using: &random).prefix(3)
    return Draft(
      object: object.name,
      fields: [Name("id", "Id")] + names.prefix(random.number(3...5)),
      conditions: tested.map { ($0.0, test($0.1)) },
      order: random.chance(50) ? random.pick(names) : nil,
      limit: random.number(1...2_000)
    )
  }

  private mutating func test(_ kind: Kind) -> Test {
    switch kind {
    case .text:
      switch random.number(0...2) {
      case 0: .equal("text \(random.number(1...999))")
      case 1: .prefix("text \(random.number(1...999))")
      default: .list((0..<3).map { "text \($0)" })
      }
    case .number:
      random.chance(50)
        ? .atLeast(random.number(1...9_999)) : .below(Double(random.number(1...99)) + 0.5)
    case .flag: .flag(random.chance(50))
    case .date: .lastDays(random.number(1...90))
    }
  }
}

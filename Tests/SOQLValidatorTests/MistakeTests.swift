import SOQLSchema
import SOQLSyntax
import SOQLTestSupport
import SOQLValidator
import Testing

/// Random queries that are right, and the same queries with one mistake put in.
@Suite struct MistakeTests {
  private let seed = SeededGenerator(seed: 5).seed

  @Test func rightQueriesPass() {
    var maker = QueryMaker(seed: seed)
    for _ in 0..<1_500 {
      let query = maker.query().text
      let found = Org.diagnostics(of: query, in: "any").filter { $0.severity > .information }
      #expect(found.isEmpty, "seed \(seed): \(found.map { Org.describe($0, query) })")
    }
  }

  @Test func everyMistakeIsFoundAtItsPlace() {
    var maker = QueryMaker(seed: seed)
    for _ in 0..<1_500 {
      guard let mistake = maker.mistake() else { continue }
      let marked = MarkedText(mistake.text)
      let found = Org.diagnostics(of: marked.text, in: "any").filter { $0.severity > .information }
      let isFound = found.contains { $0.rule == mistake.rule && $0.range == marked.range }
      #expect(
        isFound,
        "seed \(seed), \(mistake.rule): \(mistake.text): \(found.map { Org.describe($0, marked.text) })"
      )
    }
  }
}

/// Makes queries over the objects of the test org.
private struct QueryMaker {
  private var random: SeededGenerator
  private static let objects = ["Account", "Contact", "Opportunity", "Case", "Site__c"].compactMap {
    Org.schema.object(named: $0)
  }

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  struct Query {
    let object: ObjectDescription
    var list: [String]
    var conditions: [String]
    var tail = ""

    var text: String {
      "SELECT \(list.joined(separator: ", ")) FROM \(object.name)"
        + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")) + tail
    }
  }

  struct Mistake {
    /// The query with the mistake between « and ».
    let text: String
    let rule: Rule
  }

  mutating func query() -> Query {
    let object = random.pick(QueryMaker.objects)
    var query = Query(object: object, list: ["Id"], conditions: [])
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let item = path(object)
      if !query.list.contains(item) { query.list.append(item) }
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      query.conditions.append(condition(object))
    }
    if random.chance(30), let field = field(object, { $0[.sortable] == .yes }) {
      query.tail += " ORDER BY \(field.name) DESC NULLS LAST"
    }
    if random.chance(40) { query.tail += " LIMIT \(Int.random(in: 1...200, using: &random))" }
    return query
  }

  private mutating func field(
    _ object: ObjectDescription,
    _ isRight: (FieldDescription) -> Bool
  ) -> FieldDescription? {
    let fields = object.fields.filter {
      isRight($0) && $0.origin == .describe && $0.name != "Old__c"
    }
    return fields.isEmpty ? nil : random.pick(fields)
  }

  private mutating func path(_ object: ObjectDescription) -> String {
    if random.chance(30),
      let reference = field(object, { $0.relationshipName != nil && !$0.isPolymorphic }),
      let name = reference.relationshipName,
      let parent = reference.referenceTo.first.flatMap({ Org.schema.object(named: $0) }),
      let inner = field(parent, { _ in true })
    {
      return "\(name).\(inner.name)"
    }
    return field(object) { _ in true }?.name ?? "Id"
  }

  private mutating func condition(_ object: ObjectDescription) -> String {
    guard let field = field(object, { $0[.filterable] == .yes }) else { return "Id != NULL" }
    if random.chance(25) { return "\(field.name) IN :values" }
    return "\(field.name) \(comparison(field.type))"
  }

  private mutating func comparison(_ type: FieldType) -> String {
    switch type {
    case .boolean: return "= TRUE"
    case .int, .long, .double, .currency, .percent: return ">= 5"
    case .date: return random.pick(["= TODAY", "> 2026-01-31"])
    case .datetime: return random.pick(["= LAST_N_DAYS:5", "> 2026-01-31T00:00:00Z"])
    case .time: return "> 08:30:00Z"
    case .multipicklist: return "INCLUDES ('A;B')"
    case .id, .reference: return "= NULL"
    default: return random.pick(["LIKE 'a%'", "= 'x'", "IN ('x', NULL)"])
    }
  }

  private static func wrongLiteral(_ type: FieldType) -> String? {
    switch type {
    case .boolean: "'true'"
    case .int, .double, .currency, .percent: "'5'"
    case .date: "'2026-01-31'"
    case .datetime: "2026-01-31"
    case .string, .email, .phone, .url, .picklist: "5"
    default: nil
    }
  }

  /// A query with one mistake, or `nil` where the query at hand has no place for it.
  mutating func mistake() -> Mistake? {
    var query = query()
    let object = query.object
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      let right = field(object) { _ in true }?.name ?? "Id"
      query.list.append("«\(misspelled(right))»")
      return Mistake(text: query.text, rule: .unknownField)
    case 1:
      guard let reference = field(object, { $0.relationshipName != nil }),
        let name = reference.relationshipName
      else { return nil }
      query.list.append("«\(misspelled(name))».Name")
      return Mistake(text: query.text, rule: .unknownRelationship)
    case 2:
      guard !object.childRelationships.isEmpty else { return nil }
      let child = random.pick(object.childRelationships)
      let name = misspelled(child.name)
      query.list.append("(SELECT Id FROM «\(name)»)")
      return Mistake(text: query.text, rule: .unknownChildRelationship)
    case 3:
      guard
        let field = field(
          object,
          { QueryMaker.wrongLiteral($0.type) != nil && $0[.filterable] == .yes }
        ),
        let literal = QueryMaker.wrongLiteral(field.type)
      else { return nil }
      query.conditions.append("\(field.name) = «\(literal)»")
      return Mistake(text: query.text, rule: .literalTypeMismatch)
    case 4:
      let types: [FieldType] = [.double, .date, .datetime, .boolean, .reference, .currency]
      guard let field = field(object, { types.contains($0.type) }) else { return nil }
      query.conditions.append("\(field.name) «LIKE» 'x%'")
      return Mistake(text: query.text, rule: .operatorTypeMismatch)
    case 5:
      guard let field = field(object, { $0[.filterable] == .no && $0.type == .textarea }) else {
        return nil
      }
      query.conditions.append("«\(field.name)» = 'x'")
      return Mistake(text: query.text, rule: .notFilterable)
    case 6:
      guard let field = field(object, { $0.type == .string || $0.type == .date }) else {
        return nil
      }
      let condition = query.conditions.isEmpty ? "" : " WHERE " + query.conditions[0]
      return Mistake(
        text: "SELECT SUM(«\(field.name)») FROM \(object.name)\(condition)",
        rule: .notAggregatable
      )
    case 7:
      return Mistake(
        text: "SELECT «\(path(object))», COUNT(Id) FROM \(object.name)",
        rule: .aggregateShape
      )
    case 8:
      guard object.name == "Account" else { return nil }
      query.conditions.append("Id IN (SELECT «Email» FROM Contact)")
      return Mistake(text: query.text, rule: .semiJoinTarget)
    default:
      guard object.name == "Account" else { return nil }
      return Mistake(
        text: "SELECT Id FROM Account WHERE Name = 'x' OR Id IN «(SELECT AccountId FROM Contact)»",
        rule: .subqueryShape
      )
    }
  }

  /// A name with a letter doubled that no object has.
  private mutating func misspelled(_ name: String) -> String {
    var letters = Array(name)
    letters.insert("q", at: Int.random(in: 1...letters.count, using: &random))
    return String(letters)
  }
}

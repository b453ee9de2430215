import SOQLSchema
import SeededRandom

/// Makes queries whose names exist and whose literals fit: what a validator sees in good code.
struct TypedQueryGenerator {
  private var random: SeededGenerator
  private static let objects = [
    "Account", "Contact", "Opportunity", "Case", "Lead", "Task", "User", "Order", "Campaign",
    "OpportunityLineItem", "Product2", "Asset",
  ].compactMap { Schema.bundled.object(named: $0) }

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func query() -> String {
    let object = random.pick(TypedQueryGenerator.objects)
    var query = "SELECT " + list(object) + " FROM \(object.name)"
    if random.chance(85) { query += " WHERE " + condition(object) }
    if random.chance(35) {
      let field = pick(object.fields.filter { $0[.sortable] == .yes })
      query += " ORDER BY \(field.name)" + (random.chance(50) ? " DESC" : "")
    }
    if random.chance(45) { query += " LIMIT \(random.number(1...1_000))" }
    return query
  }

  /// A field; few of an object's are in most queries.
  private mutating func pick(_ fields: [FieldDescription]) -> FieldDescription {
    let place = Double(random.number(0...999)) / 1_000
    return fields[Int(place * place * place * Double(fields.count))]
  }

  private mutating func list(_ object: ObjectDescription) -> String {
    var items: [String] = ["Id"]
    for _ in 0..<random.number(0...6) {
      let field = pick(object.fields)
      if !items.contains(field.name) { items.append(field.name) }
    }
    for _ in 0..<random.number(0...2) {
      guard let path = parentField(object), !items.contains(path) else { continue }
      items.append(path)
    }
    let children = object.childRelationships
    if random.chance(15), !children.isEmpty {
      items.append("(SELECT Id FROM \(random.pick(children).name))")
    }
    return items.joined(separator: ", ")
  }

  /// A field of a parent, or of its parent.
  private mutating func parentField(_ object: ObjectDescription) -> String? {
    var path: [String] = []
    var current = object
    for _ in 0...random.number(0...1) {
      let references = current.fields.filter { $0.relationshipName != nil && !$0.isPolymorphic }
      guard !references.isEmpty else { break }
      let reference = random.pick(references)
      guard let name = reference.relationshipName, let target = reference.referenceTo.first,
        let parent = Schema.bundled.object(named: target)
      else { break }
      path.append(name)
      current = parent
    }
    guard !path.isEmpty else { return nil }
    return (path + [pick(current.fields).name]).joined(separator: ".")
  }

  private mutating func condition(_ object: ObjectDescription) -> String {
    let terms = (0...random.number(0...3)).map { _ in comparison(object) }
    return terms.joined(separator: random.chance(75) ? " AND " : " OR ")
  }

  private mutating func comparison(_ object: ObjectDescription) -> String {
    let field = pick(object.fields.filter { $0[.filterable] == .yes })
    // In Apex, most queries compare with what the code binds.
    if random.chance(50) {
      return "\(field.name) \(random.chance(50) ? "IN" : "=") :\(random.pick(Words.binds))"
    }
    switch field.type {
    case .boolean: return "\(field.name) = TRUE"
    case .int, .long, .double, .currency, .percent:
      return "\(field.name) > \(random.number(0...9_999))"
    case .date: return "\(field.name) = LAST_N_DAYS:\(random.number(1...90))"
    case .datetime: return "\(field.name) > 2026-01-31T00:00:00Z"
    case .time: return "\(field.name) > 08:30:00Z"
    case .multipicklist: return "\(field.name) INCLUDES ('a;b')"
    case .id, .reference: return "\(field.name) = :record.Id"
    default:
      return random.chance(30)
        ? "\(field.name) LIKE 'new%'" : "\(field.name) IN ('one', 'two', 'three')"
    }
  }
}

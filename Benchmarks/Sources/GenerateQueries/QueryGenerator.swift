import SeededRandom

/// Makes queries as they stand in code: what is frequent there is frequent here.
struct QueryGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func query() -> String {
    if random.chance(8) { return grouped() }
    var text = "SELECT \(fields(1...9))"
    if random.chance(12) { text += ", \(childSubquery())" }
    if random.chance(3) { text += ", TYPEOF What WHEN Account THEN Phone, Name ELSE Name END" }
    text += " FROM \(random.pick(Words.objects))"
    if random.chance(88) { text += " WHERE \(conditions(depth: 0))" }
    if random.chance(7) { text += random.pick([" WITH USER_MODE", " WITH SECURITY_ENFORCED"]) }
    if random.chance(30) { text += " ORDER BY \(order())" }
    if random.chance(35) {
      text += " LIMIT \(random.chance(20) ? ":max" : "\(random.number(1...2_000))")"
    }
    if random.chance(4) { text += " OFFSET \(random.number(1...2_000))" }
    if random.chance(3) { text += random.pick([" FOR UPDATE", " FOR VIEW", " ALL ROWS"]) }
    return text
  }

  private mutating func grouped() -> String {
    let field = random.pick(Words.fields)
    var text =
      "SELECT \(field), COUNT(Id) total, \(random.pick(["SUM(Amount)", "MAX(CreatedDate) latest"]))"
    text += " FROM \(random.pick(Words.objects)) WHERE \(conditions(depth: 1)) GROUP BY \(field)"
    if random.chance(30) { text += " HAVING COUNT(Id) > \(random.number(1...99))" }
    if random.chance(30) { text += " ORDER BY COUNT(Id) DESC" }
    return text
  }

  private mutating func fields(_ count: ClosedRange<Int>) -> String {
    var names = Words.fields
    names.shuffle(using: &random)
    return names.prefix(random.number(count)).joined(separator: random.chance(90) ? ", " : ",")
  }

  private mutating func childSubquery() -> String {
    var text = "(SELECT \(fields(1...4)) FROM \(random.pick(Words.children))"
    if random.chance(50) { text += " WHERE \(comparison())" }
    if random.chance(30) { text += " LIMIT \(random.number(1...50))" }
    return text + ")"
  }

  private mutating func order() -> String {
    let directions = ["", "", " DESC", " ASC", " DESC NULLS LAST", " ASC NULLS FIRST"]
    let items = (0..<random.number(1...2)).map { _ in
      random.pick(Words.fields) + random.pick(directions)
    }
    return items.joined(separator: ", ")
  }

  private mutating func conditions(depth: Int) -> String {
    let joint = random.chance(80) ? " AND " : " OR "
    let terms = (0..<random.number(1...3)).map { _ -> String in
      if depth < 2, random.chance(12) { return "(\(conditions(depth: depth + 1)))" }
      if random.chance(4) { return "(NOT \(comparison()))" }
      return comparison()
    }
    return terms.joined(separator: joint)
  }

  private mutating func comparison() -> String {
    let field = random.pick(Words.fields)
    switch random.number(0...99) {
    case 0..<12: return "\(field) IN (\(list()))"
    case 12..<24:
      return "\(field) \(random.chance(15) ? "NOT " : "")IN :\(random.pick(Words.binds))"
    case 24..<28: return "Id IN (SELECT AccountId FROM Contact WHERE \(field) = \(value()))"
    case 28..<35: return "\(field) LIKE '\(random.pick(["%", ""]))\(random.pick(Words.texts))%'"
    case 35..<38: return "CALENDAR_YEAR(CreatedDate) = \(random.number(2_000...2_030))"
    case 38..<40: return "Tags__c INCLUDES ('\(random.pick(Words.texts));b', 'c')"
    default:
      let sign = random.pick([" = ", " = ", " = ", " != ", " > ", " <= ", "=", " <> ", " >= "])
      return field + sign + value()
    }
  }

  private mutating func list() -> String {
    (0..<random.number(1...5)).map { _ in value() }.joined(separator: ", ")
  }

  private mutating func value() -> String {
    switch random.number(0...99) {
    case 0..<30: return "'\(random.pick(Words.texts)) \(random.number(0...9_999))'"
    case 30..<50: return ":\(random.pick(Words.binds))"
    case 50..<60: return "\(random.number(0...99_999))"
    case 60..<64: return "\(random.number(-99...999)).\(random.number(0...99))"
    case 64..<74: return random.pick(["TRUE", "true", "FALSE", "false"])
    case 74..<82: return random.pick(["NULL", "null"])
    case 82..<88: return random.pick(["TODAY", "THIS_MONTH", "LAST_QUARTER", "NEXT_FISCAL_YEAR"])
    case 88..<93: return "LAST_N_DAYS:\(random.number(1...365))"
    case 93..<96:
      return "20\(random.number(10...29))-0\(random.number(1...9))-1\(random.number(0...9))"
    default: return "20\(random.number(10...29))-01-02T0\(random.number(0...9)):00:00Z"
    }
  }
}

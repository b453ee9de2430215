/// Makes Apex files as projects hold them: services, tests and triggers, with comments, strings, loops and
/// queries in all their forms.
struct ApexGenerator {
  private var random: SeededGenerator
  private var queries: TypedQueryGenerator
  private var plainQueries: TypedQueryGenerator
  private var methodCount = 0

  struct File {
    let path: String
    let text: String
    /// The element of its metadata.
    let element: String
  }

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    queries = TypedQueryGenerator(seed: seed &+ 1)
    plainQueries = TypedQueryGenerator(seed: seed &+ 2, usesBinds: false)
  }

  mutating func file(_ number: Int) -> File {
    let noun = random.pick(ApexWords.nouns)
    if number % 10 == 0 { return trigger("\(noun)Trigger\(number)") }
    let isTest = number % 4 == 1
    let name = "\(noun)\(isTest ? "ServiceTest" : "Service")\(number)"
    var text = comment("") + (isTest ? "@IsTest\nprivate class " : "public with sharing class ")
    text += "\(name) {\n" + members()
    while text.utf8.count < 13_500 { text += method(isTest: isTest) }
    return File(path: "classes/\(name).cls", text: text + "}\n", element: "ApexClass")
  }

  private mutating func trigger(_ name: String) -> File {
    var text = comment("") + "trigger \(name) on Account (before insert, before update) {\n"
    while text.utf8.count < 13_500 {
      text += comment("  ") + "  if (Trigger.isInsert) {\n" + statements("    ") + "  }\n"
    }
    return File(path: "triggers/\(name).trigger", text: text + "}\n", element: "ApexTrigger")
  }

  // MARK: - Members

  private mutating func members() -> String {
    """
      private static final Integer CHUNK_SIZE = \(random.number(10...900));
      private static final String PREFIX = '\(random.pick(ApexWords.messages))';
      public List<Account> rows { get; private set; }
      private Map<Id, List<Contact>> children = new Map<Id, List<Contact>>();


    """
  }

  private mutating func method(isTest: Bool) -> String {
    methodCount += 1
    let name = random.pick(ApexWords.verbs) + random.pick(ApexWords.nouns) + "\(methodCount)"
    var text = comment("  ")
    if isTest {
      text += "  @IsTest\n  static void \(name)() {\n"
    } else {
      text += "  public Integer \(name)(Set<Id> ids, List<String> names, Account record) {\n"
      text += "    Integer count = 0; // how many were seen\n"
    }
    for _ in 0..<random.number(1...3) { text += statements("    ") }
    return text
      + (isTest ? "    System.assertEquals(1, 1, 'one');\n  }\n\n" : "    return count;\n  }\n\n")
  }

  private mutating func comment(_ indent: String) -> String {
    if random.chance(30) { return "" }
    if random.chance(40) { return "\(indent)// \(random.pick(ApexWords.sentences))\n" }
    let lines = (0..<random.number(1...3)).map { _ in
      "\(indent) * \(random.pick(ApexWords.sentences))\n"
    }
    return "\(indent)/**\n" + lines.joined() + "\(indent) */\n"
  }

  // MARK: - Statements

  private mutating func statements(_ indent: String) -> String {
    let number = random.number(1...9_999)
    switch random.number(0...9) {
    case 0, 1:
      let query = queries.queryWithObject()
      return "\(indent)List<\(query.object)> found\(number) = [\n"
        + broken(query.text, indent + "  ") + "\n\(indent)];\n"
        + "\(indent)System.debug('found ' + found\(number).size());\n"
    case 2:
      let query = queries.queryWithObject()
      return "\(indent)for (\(query.object) row : [\(query.text)]) {\n"
        + "\(indent)  if (row.Id != null && !ids.contains(row.Id)) {\n"
        + "\(indent)    count += 1 / 1;\n\(indent)  }\n\(indent)}\n"
    case 3:
      return "\(indent)List<Account> partners\(number) = "
        + "[SELECT Id, Tier__c FROM Account WHERE Is_Partner__c = TRUE AND Score__c > 5 LIMIT 50];\n"
    case 4: return dynamicQuery(indent, number)
    case 5:
      return "\(indent)for (Integer i = 0; i < names.size(); i++) {\n"
        + "\(indent)  String name = names[i].trim().toLowerCase();\n"
        + "\(indent)  if (name == '' || name.startsWith('\(random.pick(ApexWords.messages))')) {\n"
        + "\(indent)    continue;\n\(indent)  }\n"
        + "\(indent)  record.Description = (record.Description ?? '') + name + '\\n';\n\(indent)}\n"
    case 6:
      return "\(indent)try {\n\(indent)  update new Account(Id = record.Id, Name = PREFIX);\n"
        + "\(indent)} catch (DmlException e) {\n"
        + "\(indent)  throw new AuraHandledException('\(random.pick(ApexWords.messages))' + e.getMessage());\n"
        + "\(indent)}\n"
    default:
      return comment(indent)
        + "\(indent)Map<Id, Decimal> totals\(number) = new Map<Id, Decimal>{ record.Id => 1.5 };\n"
        + "\(indent)if (totals\(number).containsKey(record.OwnerId)) {\n"
        + "\(indent)  Decimal total = totals\(number).get(record.OwnerId) * CHUNK_SIZE / 100;\n"
        + "\(indent)  record.AnnualRevenue = total > 0 ? total : record.AnnualRevenue;\n"
        + "\(indent)  record.addError('\(random.pick(ApexWords.messages))');\n\(indent)}\n"
    }
  }

  private mutating func dynamicQuery(_ indent: String, _ number: Int) -> String {
    let query = plainQueries.queryWithObject()
    let literal = query.text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "\\'")
    switch random.number(0...2) {
    case 0:
      return "\(indent)List<SObject> rows\(number) = Database.query('\(literal)');\n"
    case 1:
      return "\(indent)String query\(number) = '\(literal)';\n"
        + "\(indent)rows = Database.query(query\(number));\n"
    default:
      return "\(indent)String query\(number) = 'SELECT Id, Name ';\n"
        + "\(indent)query\(number) += 'FROM Account WHERE Name = \\'' + record.Name + '\\'';\n"
        + "\(indent)rows = Database.query(query\(number));\n"
    }
  }

  /// A query with its clauses on lines of their own.
  private func broken(_ query: String, _ indent: String) -> String {
    var text = indent
    var depth = 0
    for word in query.split(separator: " ") {
      let isClause = ["FROM", "WHERE", "ORDER", "LIMIT"].contains(word)
      text += isClause && depth == 0 ? "\n\(indent)\(word)" : text == indent ? word : " \(word)"
      for character in word {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
      }
    }
    return text
  }
}

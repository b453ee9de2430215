import BenchmarkSupport

/// Makes Apex files as projects hold them: services, tests and triggers with comments, strings and loops.
///
/// Half of the classes hold no query; the others hold one in some 3 KB, in all forms.
struct ApexGenerator {
  private var random: SeededGenerator
  private var queries: TypedQueryGenerator
  private var plainQueries: TypedQueryGenerator
  private var methodCount = 0
  /// How many statements in a hundred run a query.
  private var queryShare = 0

  struct File {
    let path: String
    let text: String
    /// The element of its metadata.
    let element: String
  }

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    queries = TypedQueryGenerator(seed: seed &+ 1, bindShare: 80, modeShare: 10)
    plainQueries = TypedQueryGenerator(seed: seed &+ 2, bindShare: 0, modeShare: 10)
  }

  mutating func file(_ number: Int) -> File {
    let noun = random.pick(ApexWords.nouns)
    let length = self.length()
    queryShare = random.chance(50) ? 12 : 0
    if number % 20 == 0 { return trigger("\(noun)Trigger\(number)", length / 4) }
    let isTest = number % 3 == 1
    let name = "\(noun)\(isTest ? "ServiceTest" : "Service")\(number)"
    var text = comment("") + (isTest ? "@IsTest\nprivate class " : "public with sharing class ")
    text += "\(name) {\n" + members()
    while text.utf8.count < length { text += method(isTest: isTest) }
    return File(path: "classes/\(name).cls", text: text + "}\n", element: "ApexClass")
  }

  /// How long a file is: many are short, few are very long, and the mean is 14 KB.
  private mutating func length() -> Int {
    switch random.number(0...99) {
    case ..<40: random.number(1_000...6_000)
    case ..<75: random.number(6_000...16_000)
    case ..<95: random.number(16_000...40_000)
    default: random.number(40_000...100_000)
    }
  }

  private mutating func trigger(_ name: String, _ length: Int) -> File {
    var text = comment("") + "trigger \(name) on Account (before insert, before update) {\n"
    repeat {
      text += comment("  ") + "  if (Trigger.isInsert) {\n" + statements("    ") + "  }\n"
    } while text.utf8.count < length
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
    for _ in 0..<random.number(1...5) { text += statements("    ") }
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
    random.chance(queryShare) ? statementsWithQuery(indent) : plainStatements(indent)
  }

  private mutating func statementsWithQuery(_ indent: String) -> String {
    let number = random.number(1...9_999)
    switch random.number(0...9) {
    case 0...3:
      let query = queries.queryWithObject()
      return "\(indent)List<\(query.object)> found\(number) = [\n"
        + broken(query.text, indent + "  ") + "\n\(indent)];\n"
        + "\(indent)System.debug('found ' + found\(number).size());\n"
    case 4, 5:
      let query = queries.queryWithObject()
      return "\(indent)for (\(query.object) row : [\(query.text)]) {\n"
        + "\(indent)  if (row.Id != null && !ids.contains(row.Id)) {\n"
        + "\(indent)    count += 1 / 1;\n\(indent)  }\n\(indent)}\n"
    case 6:
      return "\(indent)List<Account> partners\(number) = [SELECT Id, Tier__c FROM Account "
        + "WHERE OwnerId IN :ids AND Is_Partner__c = TRUE AND Score__c > 5 LIMIT 50];\n"
    case 7, 8:
      let object = random.pick(ApexWords.customObjects)
      return "\(indent)Map<Id, \(object)> known\(number) = new Map<Id, \(object)>([\n"
        + "\(indent)  SELECT Id, Name, Tier__c, Reviewed_On__c, Owner.Name\n\(indent)  FROM \(object)\n"
        + "\(indent)  WHERE Score__c > :CHUNK_SIZE AND Id IN :ids\n\(indent)]);\n"
    default: return dynamicQuery(indent, number)
    }
  }

  private mutating func plainStatements(_ indent: String) -> String {
    let number = random.number(1...9_999)
    switch random.number(0...7) {
    case 0:
      return "\(indent)for (Integer i = 0; i < names.size(); i++) {\n"
        + "\(indent)  String name = names[i].trim().toLowerCase();\n"
        + "\(indent)  if (name == '' || name.startsWith('\(random.pick(ApexWords.messages))')) {\n"
        + "\(indent)    continue;\n\(indent)  }\n"
        + "\(indent)  record.Description = (record.Description ?? '') + name + '\\n';\n\(indent)}\n"
    case 1:
      return "\(indent)try {\n\(indent)  update new Account(Id = record.Id, Name = PREFIX);\n"
        + "\(indent)} catch (DmlException e) {\n"
        + "\(indent)  throw new AuraHandledException('\(random.pick(ApexWords.messages))' + e.getMessage());\n"
        + "\(indent)}\n"
    case 2:
      return "\(indent)Contact contact\(number) = new Contact(\n"
        + "\(indent)  AccountId = record.Id,\n\(indent)  LastName = '\(random.pick(ApexWords.nouns))',\n"
        + "\(indent)  Email = 'someone@example.com'\n\(indent));\n"
        + "\(indent)insert contact\(number);\n"
    case 3:
      return "\(indent)HttpRequest request\(number) = new HttpRequest();\n"
        + "\(indent)request\(number).setEndpoint('callout:Billing/v2/"
        + "\(random.pick(ApexWords.verbs))?id=' + record.Id);\n"
        + "\(indent)request\(number).setMethod('POST');\n"
        + "\(indent)Map<String, Object> body\(number) = new Map<String, Object>{ 'rows' => rows };\n"
        + "\(indent)request\(number).setBody(JSON.serialize(body\(number)));\n"
    case 4:
      return comment(indent) + "\(indent)switch on record.Industry {\n"
        + "\(indent)  when 'Energy', 'Banking' {\n\(indent)    record.Rating = 'Hot';\n\(indent)  }\n"
        + "\(indent)  when else {\n\(indent)    record.Rating = count > 3 ? 'Warm' : 'Cold';\n"
        + "\(indent)  }\n\(indent)}\n"
    case 5:
      let message = random.pick(ApexWords.messages)
      return "\(indent)System.assertEquals(\(number), rows.size(), '\(message)');\n"
        + "\(indent)System.assert(rows[0].Name.contains(PREFIX), 'Must start with ' + PREFIX);\n"
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

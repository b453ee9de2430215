import SOQLSchema
import SOQLSyntax

/// Fields whose names say that they hold what few should read.
enum SensitiveField: LintRule {
  static let rule = Rule(
    "SEC406",
    "sensitive-field",
    "a chosen field whose name says that it holds secrets or personal data"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      A query that chooses passwords, numbers of cards or days of birth brings them into logs, caches and \
      pages. The rule is for audits: it goes by the words of a field's name, and only what SELECT \
      chooses counts.
      """,
    source: "OWASP Top Ten, sensitive data exposure",
    bad: [
      .soql("SELECT Id, Birthdate FROM Contact"),
      .soql("SELECT Id, Owner_SSN__c FROM Case"),
    ],
    good: [
      .soql("SELECT Id, Name FROM Contact WHERE Birthdate = TODAY"),
      .soql("SELECT Id, Lessons__c FROM Course__c"),
    ]
  )

  /// The words that give a name away, each as it stands in one without separators.
  static let words: Set<String> = [
    "apikey", "accesskey", "bankaccount", "birthdate", "birthday", "cardnumber", "clientsecret",
    "creditcard", "cvc", "cvv", "dateofbirth", "dob", "driverslicense", "iban", "nationalid",
    "passcode", "passphrase", "passport", "passwd", "password", "pin", "privatekey",
    "routingnumber", "salary", "secret", "socialsecurity", "ssn", "taxid", "token",
  ]

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for linted in query.statements {
      for path in linted.statement.selectClause?.items.flatMap(paths) ?? [] {
        guard let word = sensitiveWord(in: path.fieldName) else { continue }
        findings.report(
          rule,
          documentation.severity,
          at: path.range,
          "\(linted.name(of: path)) holds sensitive data, as '\(word)' in its name says",
          note: "choose it only where it is needed, and keep it out of logs"
        )
      }
    }
  }

  /// The fields that an item of SELECT chooses; those of a subquery are its own.
  private static func paths(_ item: SelectItem) -> [FieldPath] {
    switch item.expression {
    case .field(let path): [path]
    case .function(let call): call.field.map { [$0] } ?? []
    case .typeOf(let typeOf): typeOf.branches.flatMap(\.fields)
    case .distance, .fields, .childSubquery, nil: []
    }
  }

  /// The part of a name, from one word to another, that stands in the list.
  static func sensitiveWord(in name: String) -> String? {
    let parts = parts(of: name)
    for start in parts.indices {
      var joined = ""
      for end in start..<parts.count {
        joined += parts[end]
        if words.contains(joined.lowercased()) { return joined }
      }
    }
    return nil
  }

  /// The words of a name: `Owner_SSNNumber__c` has Owner, SSN, Number and c.
  private static func parts(of name: String) -> [String] {
    var parts: [String] = []
    var current = ""
    let letters = Array(name)
    for (index, letter) in letters.enumerated() {
      guard letter != "_" else {
        if !current.isEmpty { parts.append(current) }
        current = ""
        continue
      }
      let isStart = letter.isUppercase && current.last?.isLowercase == true
      let endsCapitals =
        letter.isUppercase && current.last?.isUppercase == true && index + 1 < letters.count
        && letters[index + 1].isLowercase
      if isStart || endsCapitals {
        parts.append(current)
        current = ""
      }
      current.append(letter)
    }
    return current.isEmpty ? parts : parts + [current]
  }
}

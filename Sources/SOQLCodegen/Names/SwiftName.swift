/// How API names and values become names in Swift.
enum SwiftName {
  /// The name of a property: `AnnualRevenue` gives `annualRevenue`, `Is_VIP__c` gives `isVIP`.
  static func property(of apiName: String) -> String {
    let words = words(of: apiName)
    guard let first = words.first else { return apiName }
    return lowercasingFirstWord(first) + words.dropFirst().map(uppercasingFirst).joined()
  }

  /// The name of a type: `My_Site__c` gives `MySite`.
  static func type(of apiName: String) -> String {
    words(of: apiName).map(uppercasingFirst).joined()
  }

  /// The parts of an API name between underscores, without the suffixes that say only that it is custom.
  private static func words(of apiName: String) -> [String] {
    var name = apiName[...]
    for suffix in ["__c", "__r", "__s"] where name.lowercased().hasSuffix(suffix) {
      name = name.dropLast(3)
    }
    return name.split(separator: "_").map(String.init)
  }

  static func uppercasingFirst(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// A word with its leading capitals in lower case, but for one that starts another word: `URLPath`
  /// gives `urlPath`.
  static func lowercasingFirstWord(_ word: String) -> String {
    let characters = Array(word)
    let capitals = characters.prefix { $0.isUppercase }.count
    let isWhole = capitals == characters.count || !characters[capitals].isLowercase
    let count = capitals > 1 && !isWhole ? capitals - 1 : capitals
    return String(characters[..<count]).lowercased() + String(characters[count...])
  }

  /// A name as it is written in code.
  static func escaped(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
  }

  /// Whether a text may be the name of a type that users choose.
  static func isTypeName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first &- 0x41 < 26 else { return false }
    return text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F }
      && !keywords.contains(text) && !ObjectName.isTaken(text)
  }

  /// The words that are no names without backticks.
  ///
  /// Source: The Swift Programming Language, "Keywords and Punctuation".
  static let keywords: Set<String> = [
    "Any", "Protocol", "Self", "Type", "actor", "as", "associatedtype", "async", "await",
    "borrowing", "break", "case", "catch", "class", "consuming", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "macro",
    "nil", "open", "operator", "package", "precedencegroup", "private", "protocol", "public",
    "repeat", "rethrows", "return", "self", "some", "static", "struct", "subscript", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}

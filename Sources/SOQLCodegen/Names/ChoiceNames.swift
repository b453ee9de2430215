/// The names of a picklist's values.
///
/// A value's name depends on the value alone, but where two values would share one: then the first by its
/// bytes keeps it, and the others are told by a checksum.
struct ChoiceNames {
  private(set) var all: [(name: String, value: String)] = []

  init(of values: [String]) {
    var used: Set<String> = []
    var seen: Set<String> = []
    let sorted = values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var names: [String: String] = [:]
    for value in sorted where seen.insert(value).inserted {
      var name = ChoiceNames.name(of: value)
      var salt: UInt32 = 0
      while !used.insert(name).inserted {
        name = ChoiceNames.name(of: value) + ChoiceNames.checksum(of: value, salt)
        salt += 1
      }
      names[value] = name
    }
    // In the order of the source, which is that of the page.
    for value in values {
      if let name = names.removeValue(forKey: value) { all.append((name, value)) }
    }
  }

  private static func name(of value: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in value.unicodeScalars {
      if isPart(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    guard let first = words.first else { return "value" + checksum(of: value, 0) }
    let name =
      SwiftName.lowercasingFirstWord(first)
      + words.dropFirst().map(SwiftName.uppercasingFirst).joined()
    if name.utf8.count > 120 { return name.prefix(30) + checksum(of: value, 0) }
    if let byte = name.utf8.first, byte &- 0x30 < 10 { return "value" + name }
    return reserved.contains(name) ? name + "Value" : name
  }

  /// Letters and digits of the scripts that Swift takes in names, without marks that combine.
  ///
  /// Source: The Swift Programming Language, "Lexical Structure", grammar of an identifier.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x386...0x3FF, 0x410...0x481, 0x5D0...0x5EA,
      0x620...0x64A, 0x1E00...0x1FBC, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      scalar.properties.isAlphabetic
    default: false
    }
  }

  /// Eight digits by which two values differ (FNV-1a).
  private static func checksum(of value: String, _ salt: UInt32) -> String {
    var hash: UInt32 = 2_166_136_261 &+ salt
    for byte in value.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16, uppercase: true)
    return "_" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// What a type of values has anyway, or means something else behind a dot.
  private static let reserved: Set<String> = [
    "self", "init", "none", "some", "read", "rawValue", "apiValue", "soqlLiteral",
  ]
}

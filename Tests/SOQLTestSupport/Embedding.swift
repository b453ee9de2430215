/// A query put into Apex code, and where each of its bytes stands there.
public struct Embedding {
  /// Where a byte stands.
  public struct Place: Equatable {
    /// The byte, or the escape that stands for it and the other bytes of its character.
    public let range: Range<Int>
    /// The literal that it stands in.
    public let literal: Int

    /// Whether it is one byte of the file.
    public var isSingle: Bool { range.count == 1 }
  }

  /// The code.
  public private(set) var code: [UInt8] = []
  /// Where each byte of the query stands.
  public private(set) var places: [Place] = []
  /// Whether the query stands in brackets.
  public private(set) var isInline = false

  private static let noise = [
    "// [SELECT Id FROM X]\n", "/* 'SELECT Id FROM X' */", "String s = '[SELECT \\'Id FROM X';\n",
    "Integer i = list[0] / 2;\n", "/** it's */\r\n", "x = a / b; // 'q\n",
  ]

  // MARK: - Brackets

  /// Whether a query may stand in brackets as it is.
  public static func mayStandInBrackets(_ query: [UInt8]) -> Bool {
    let text = String(decoding: query, as: UTF8.self)
    let lastLine = text.split(whereSeparator: \.isNewline).last ?? ""
    return text.uppercased().hasPrefix("SELECT") && !text.contains(";") && !lastLine.contains("//")
  }

  /// Code with a query in brackets.
  public static func inBrackets(_ query: [UInt8], _ random: inout SeededGenerator) -> Embedding {
    var embedding = Embedding()
    embedding.isInline = true
    embedding.addNoise(&random)
    embedding.code += Array("List<SObject> rows = [".utf8)
    for byte in query {
      embedding.places.append(
        Place(range: embedding.code.count..<embedding.code.count + 1, literal: 0)
      )
      embedding.code.append(byte)
    }
    embedding.code += Array("];\n".utf8)
    embedding.addNoise(&random)
    return embedding
  }

  // MARK: - Literals

  /// Code that runs a query in string literals.
  public static func inLiterals(_ query: [UInt8], _ random: inout SeededGenerator) -> Embedding {
    var embedding = Embedding()
    embedding.addNoise(&random)
    embedding.code += Array("rows = Database.query(".utf8)
    var literal = 0
    var isMultiline = embedding.open(&random)
    for scalar in String(decoding: query, as: UTF8.self).unicodeScalars {
      if random.chance(5) {
        embedding.close(isMultiline)
        embedding.code += Array(
          random.pick([" + ", "+", "\n  + ", " /* + */ +\r\n", "+ // '\n"]).utf8
        )
        isMultiline = embedding.open(&random)
        literal += 1
      }
      embedding.add(scalar, isMultiline: isMultiline, literal, &random)
    }
    embedding.close(isMultiline)
    embedding.code += Array(");\n".utf8)
    embedding.addNoise(&random)
    return embedding
  }

  private mutating func addNoise(_ random: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      code += Array(random.pick(Embedding.noise).utf8)
    }
  }

  private mutating func open(_ random: inout SeededGenerator) -> Bool {
    let isMultiline = random.chance(20)
    code += Array((isMultiline ? "'''" : "'").utf8)
    return isMultiline
  }

  private mutating func close(_ isMultiline: Bool) {
    code += Array((isMultiline ? "'''" : "'").utf8)
  }

  private mutating func add(
    _ scalar: Unicode.Scalar,
    isMultiline: Bool,
    _ literal: Int,
    _ random: inout SeededGenerator
  ) {
    let count = String(scalar).utf8.count
    let start = code.count
    if let escape = escape(scalar, isMultiline: isMultiline, &random) {
      code += Array(escape.utf8)
      for _ in 0..<count { places.append(Place(range: start..<code.count, literal: literal)) }
    } else {
      code += Array(String(scalar).utf8)
      for byte in start..<code.count {
        places.append(Place(range: byte..<byte + 1, literal: literal))
      }
    }
  }

  /// How a character is escaped, or `nil` if it stands for itself.
  private func escape(
    _ scalar: Unicode.Scalar,
    isMultiline: Bool,
    _ random: inout SeededGenerator
  ) -> String? {
    if random.chance(3) {
      return String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
    switch scalar {
    case "'": return "\\'"
    case "\\": return "\\\\"
    case "\n": return isMultiline && random.chance(50) ? nil : "\\n"
    case "\r": return isMultiline && random.chance(50) ? nil : "\\r"
    case "\t": return random.chance(50) ? nil : "\\t"
    default: return nil
    }
  }
}

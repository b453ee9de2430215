/// A number for the shape of a query, the same for queries that differ only in layout, comments, case,
/// redundant brackets and literal values.
///
/// It stays the same from run to run and from machine to machine, so that it may be stored. Lists of
/// literals count as one literal, however long; NULL and binds are no literals.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  /// The number.
  public let value: UInt64

  /// The number in 16 hexadecimal digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension SyntaxTree {
  /// The fingerprint of the query, or `nil` if it does not follow the grammar.
  ///
  /// ```swift
  /// let one = SyntaxTree(parsing: "SELECT Id FROM Account WHERE Name = 'a' LIMIT 5")
  /// let other = SyntaxTree(parsing: "select id // key\nfrom account where (name = 'b') limit 10")
  /// one.fingerprint == other.fingerprint  // true
  /// ```
  public var fingerprint: Fingerprint? {
    guard isWellFormed else { return nil }
    var hash = FNV1a()
    for word in FingerprintWords(self) {
      for byte in word { hash.add(byte) }
      // What no token holds.
      hash.add(0x1F)
    }
    return Fingerprint(value: hash.value)
  }
}

/// The words of a query that count for its fingerprint.
private struct FingerprintWords: Sequence {
  private var words: [[UInt8]] = []

  init(_ tree: SyntaxTree) {
    let literals = FingerprintWords.literalEnds(in: tree)
    let redundant = RedundantTokens.find(in: tree)
    var index = 0
    while index < tree.tokens.count {
      defer { index += 1 }
      if !redundant.isEmpty, redundant[index] { continue }
      let token = tree.tokens[index]
      if let end = literals[index] {
        words.append([UInt8(ascii: "?")])
        index = end - 1
      } else {
        add(token, tree.source[token.range])
      }
    }
  }

  func makeIterator() -> IndexingIterator<[[UInt8]]> { words.makeIterator() }

  private mutating func add(_ token: Token, _ text: ArraySlice<UInt8>) {
    switch token.kind {
    case .lessGreater: words.append(Array("!=".utf8))
    case .equal where words.last == [UInt8(ascii: "<")] || words.last == [UInt8(ascii: ">")]:
      words[words.count - 1].append(UInt8(ascii: "="))
    // In a bind: elsewhere literals are nodes.
    case .string, .apexMultilineString, .integer, .decimal: words.append([UInt8(ascii: "?")])
    default: words.append(text.map(\.lowercased))
    }
  }

  /// The literals and the insides of lists of literals: the token after each, by its first.
  private static func literalEnds(in tree: SyntaxTree) -> [Int: Int] {
    var ends: [Int: Int] = [:]
    for index in 0..<tree.nodes.count {
      let node = tree.nodes[index]
      switch node.kind {
      case .stringLiteral, .numberLiteral, .currencyLiteral, .dateLiteral, .dateTimeLiteral,
        .timeLiteral, .relativeDateLiteral, .booleanLiteral:
        if ends[Int(node.firstToken)] == nil { ends[Int(node.firstToken)] = Int(node.endToken) }
      case .valueList:
        let values = SyntaxNode(tree, index).children
        let isLiteral = values.allSatisfy { $0.kind != .bind && $0.kind != .nullLiteral }
        if isLiteral { ends[Int(node.firstToken) + 1] = Int(node.endToken) - 1 }
      default: continue
      }
    }
    return ends
  }
}

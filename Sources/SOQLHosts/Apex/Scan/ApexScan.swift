/// The places of an Apex file where queries may stand, found in one pass over its bytes.
///
/// The pass knows strings, comments and brackets and nothing else. Only a file with such a place is worth the
/// slower look at what its code does.
public struct ApexScan: Sendable {
  /// The bracketed queries, brackets included; a query in a bind belongs to the query round it.
  public private(set) var inlineQueries: [Range<Int>] = []
  /// What stands between the brackets of each.
  private(set) var inlineContents: [Range<Int>] = []
  /// The bracketed searches, `[FIND …]`.
  private(set) var searches: [Range<Int>] = []
  /// Whether a string literal starts like a query.
  private(set) var hasQueryLiteral = false
  /// Whether a method of `Database` is called that runs a query.
  private(set) var hasDatabaseCall = false

  /// Whether the file may hold a query, or run one.
  public var hasCandidate: Bool { !inlineQueries.isEmpty || hasQueryLiteral || hasDatabaseCall }

  /// Scans a file; any bytes give a result.
  public init(_ source: [UInt8]) {
    scan(source.span)
  }

  private mutating func scan(_ source: Span<UInt8>) {
    var mayBeMultiline = true
    var index = 0
    while true {
      index = ByteSearch.nextOfInterest(source, from: index)
      guard index < source.count else { return }
      switch source[index] {
      case UInt8(ascii: "'"):
        if !hasQueryLiteral { hasQueryLiteral = ApexScan.startsQuery(source, from: index + 1) }
        index = ApexText.endOfString(source, from: index, &mayBeMultiline).end
      case UInt8(ascii: "/"):
        index = ApexText.endOfComment(source, from: index) ?? index + 1
      case UInt8(ascii: "["):
        index = scanBracket(source, index, &mayBeMultiline)
      default:
        if !hasDatabaseCall, source.spells("query", at: index) {
          hasDatabaseCall = ApexScan.isOfDatabase(source, index)
        }
        index += 1
      }
    }
  }

  /// Takes the query or search that starts with `[`, if one does.
  private mutating func scanBracket(
    _ source: Span<UInt8>,
    _ start: Int,
    _ mayBeMultiline: inout Bool
  ) -> Int {
    let word = ApexText.endOfTrivia(source, from: start + 1)
    if source.spells("select", at: word), !source.byte(word + 6).isApexWordPart {
      let (end, isClosed) = ApexText.endOfBrackets(source, from: start, &mayBeMultiline)
      inlineQueries.append(start..<end)
      inlineContents.append(start + 1..<(isClosed ? end - 1 : end))
      return end
    }
    if source.spells("find", at: word), ApexScan.startsSearch(source, after: word + 4) {
      let end = ApexText.endOfBrackets(source, from: start, &mayBeMultiline).end
      searches.append(start..<end)
      return end
    }
    // What was looked over may be the rest of the file, in comments, and is not looked at again.
    return word
  }

  /// Whether FIND is followed by what is searched for: a text or a bind, so that it is no index.
  private static func startsSearch(_ source: Span<UInt8>, after word: Int) -> Bool {
    let next = source.byte(ApexText.endOfTrivia(source, from: word))
    return next == UInt8(ascii: "'") || next == UInt8(ascii: ":") || next == UInt8(ascii: "{")
  }

  /// Whether a literal starts with SELECT; the offset is that behind its first quote.
  static func startsQuery(_ source: Span<UInt8>, from start: Int) -> Bool {
    var index = start
    while index < start + 2, source.byte(index) == UInt8(ascii: "'") { index += 1 }
    while true {
      let byte = source.byte(index)
      if byte == UInt8(ascii: "\\"), "nrtf".utf8.contains(source.byte(index + 1)) {
        index += 2
      } else if byte.isApexSpace, index < source.count {
        index += 1
      } else {
        return source.spells("select", at: index)
      }
    }
  }

  /// Whether the word that holds `query` at an offset is a method of `Database`.
  private static func isOfDatabase(_ source: Span<UInt8>, _ query: Int) -> Bool {
    var index = query
    while index > 0, source[index - 1].isApexWordPart, query - index < 8 { index -= 1 }
    while index > 0, source[index - 1].isApexSpace { index -= 1 }
    guard index > 0, source[index - 1] == UInt8(ascii: ".") else { return false }
    index -= 1
    while index > 0, source[index - 1].isApexSpace { index -= 1 }
    return source.spells("database", at: index - 8)
  }
}

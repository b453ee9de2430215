/// The tokens of an Apex file, and which brackets belong together.
struct ApexTokens: Sendable {
  let source: [UInt8]
  private(set) var tokens: [ApexToken] = []
  /// For a bracket, the place of the one that closes or opens it; for one that nothing closes, the place of
  /// the token before which it ends; for one that nothing opened, its own place.
  private(set) var partners: [Int32] = []

  init(_ source: [UInt8], _ scan: ApexScan) {
    self.source = source
    tokenize(source.span, scan)
    tokens.append(ApexToken(.endOfFile, source.count, source.count))
    matchBrackets()
  }

  var count: Int { tokens.count }

  /// The kind of a token; that of the end of the file for all places that there are not.
  func kind(_ index: Int) -> ApexTokenKind {
    index >= 0 && index < tokens.count ? tokens[index].kind : .endOfFile
  }

  func partner(_ index: Int) -> Int { Int(partners[index]) }

  /// The bytes that some tokens cover.
  func bytes(_ places: Range<Int>) -> Range<Int> {
    guard !places.isEmpty else {
      let start = Int(tokens[min(places.lowerBound, tokens.count - 1)].start)
      return start..<start
    }
    return Int(tokens[places.lowerBound].start)..<Int(tokens[places.upperBound - 1].end)
  }

  /// What stands between an opening bracket and the one that closes it.
  func contents(_ opening: Int) -> Range<Int> {
    let start = Int(tokens[opening].end)
    let end = partner(opening)
    // A bracket that nothing closes holds all up to the token before which it ends.
    return start..<max(start, Int(tokens[end].start))
  }

  /// Where reading goes on behind a bracket.
  func behind(_ opening: Int) -> Int {
    let end = partner(opening)
    return tokens[end].kind.closes && Int(partners[end]) == opening ? end + 1 : end
  }

  /// Whether a token spells a word; the word is given in lower case.
  func spells(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let token = tokens[index]
    return Int(token.end - token.start) == word.utf8CodeUnitCount
      && source.span.spells(word, at: Int(token.start))
  }

  // MARK: - Tokens

  private mutating func tokenize(_ source: Span<UInt8>, _ scan: ApexScan) {
    let keywords = ApexKeywords.shared
    var tokens: [ApexToken] = []
    tokens.reserveCapacity(source.count / 5 + 16)
    defer { self.tokens = tokens }
    var mayBeMultiline = true
    var nextQuery = 0
    var nextSearch = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      let start = index
      if byte.isApexSpace {
        index = ByteSearch.endOfSpace(source, from: index &+ 1)
        continue
      }
      let kind: ApexTokenKind
      if byte.isDecimalDigit {
        kind = .number
        index = ApexTokens.endOfNumber(source, from: start)
      } else if byte.isApexWordPart {
        let (end, first) = ByteSearch.endOfWord(source, from: start)
        index = end
        kind = keywords.kind(first, of: source, from: start, count: end &- start)
      } else if byte == UInt8(ascii: "'") {
        let (end, form) = ApexText.endOfString(source, from: start, &mayBeMultiline)
        kind = form == .plain ? .string : form == .multiline ? .multilineString : .openString
        index = end
      } else if byte == UInt8(ascii: "/"), let end = ApexText.endOfComment(source, from: start) {
        index = end
        continue
      } else if byte == UInt8(ascii: "["), nextQuery < scan.inlineQueries.count,
        scan.inlineQueries[nextQuery].lowerBound == start
      {
        kind = .query
        index = scan.inlineQueries[nextQuery].upperBound
        nextQuery += 1
      } else if byte == UInt8(ascii: "["), nextSearch < scan.searches.count,
        scan.searches[nextSearch].lowerBound == start
      {
        kind = .search
        index = scan.searches[nextSearch].upperBound
        nextSearch += 1
      } else {
        kind = ApexTokens.punctuation(source, &index)
      }
      tokens.append(ApexToken(kind, start, index))
    }
  }

  private static func endOfNumber(_ source: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < source.count {
      let byte = source[index]
      guard byte.isApexWordPart || byte == UInt8(ascii: "."),
        byte.isApexWordPart
          || source.byte(index + 1).isDecimalDigit
      else { break }
      index += 1
    }
    return index
  }

  /// Takes an operator or bracket.
  ///
  /// `>` is always alone, since lists of types end with it.
  private static func punctuation(_ source: Span<UInt8>, _ index: inout Int) -> ApexTokenKind {
    let byte = source[index]
    let next = source.byte(index + 1)
    index += 1
    let isBeforeEqual = next == UInt8(ascii: "=")
    switch byte {
    case UInt8(ascii: "("): return .leftParen
    case UInt8(ascii: ")"): return .rightParen
    case UInt8(ascii: "["): return .leftBracket
    case UInt8(ascii: "]"): return .rightBracket
    case UInt8(ascii: "{"): return .leftBrace
    case UInt8(ascii: "}"): return .rightBrace
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "."): return .dot
    case UInt8(ascii: "@"): return .at
    case UInt8(ascii: "?"):
      guard next == UInt8(ascii: ".") || next == byte else { return .question }
      index += 1
      return next == byte ? .otherOperator : .questionDot
    case UInt8(ascii: "="):
      guard isBeforeEqual || next == UInt8(ascii: ">") else { return .assign }
      while index < source.count, source[index] == byte { index += 1 }
      if source.byte(index) == UInt8(ascii: ">") { index += 1 }
      return .otherOperator
    case UInt8(ascii: "+"):
      guard isBeforeEqual || next == byte else { return .plus }
      index += 1
      return isBeforeEqual ? .addAssign : .otherOperator
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "&"),
      UInt8(ascii: "|"), UInt8(ascii: "^"):
      guard isBeforeEqual || next == byte else { return .otherOperator }
      index += 1
      return isBeforeEqual ? .changeAssign : .otherOperator
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"):
      if isBeforeEqual {
        while index < source.count, source[index] == UInt8(ascii: "=") { index += 1 }
        return .otherOperator
      }
      return byte == UInt8(ascii: "<")
        ? .less : byte == UInt8(ascii: ">") ? .greater : .otherOperator
    default: return .otherOperator
    }
  }

  // MARK: - Brackets

  /// Finds the partner of each bracket.
  ///
  /// A brace closes all brackets within it; `;` closes all but those of a `for` header. Counts of the open
  /// brackets since the last brace tell at once whether a closing one has a partner.
  private mutating func matchBrackets() {
    // Copies of their own: the functions below would reach for those of the struct each time.
    let tokens = tokens
    var partners = (0..<tokens.count).map { Int32($0) }
    defer { self.partners = partners }
    var open: [Int] = []
    var braces = 0
    var parens: [Int] = [0]
    var brackets: [Int] = [0]
    func isForHeader(_ index: Int) -> Bool { index > 0 && tokens[index - 1].kind == .for }
    func pop(endingAt index: Int) -> ApexTokenKind {
      let opening = open.removeLast()
      partners[opening] = Int32(index)
      let kind = tokens[opening].kind
      switch kind {
      case .leftBrace:
        braces -= 1
        parens.removeLast()
        brackets.removeLast()
      case .leftParen: parens[parens.count - 1] -= 1
      default: brackets[brackets.count - 1] -= 1
      }
      return kind
    }
    func close(_ index: Int, _ kind: ApexTokenKind) {
      while let last = open.last {
        let opened = pop(endingAt: index)
        guard opened == kind else { continue }
        partners[index] = Int32(last)
        return
      }
    }
    for index in tokens.indices {
      switch tokens[index].kind {
      case .leftBrace:
        open.append(index)
        braces += 1
        parens.append(0)
        brackets.append(0)
      case .leftParen:
        open.append(index)
        parens[parens.count - 1] += 1
      case .leftBracket:
        open.append(index)
        brackets[brackets.count - 1] += 1
      case .rightBrace: if braces > 0 { close(index, .leftBrace) }
      case .rightParen: if parens[parens.count - 1] > 0 { close(index, .leftParen) }
      case .rightBracket: if brackets[brackets.count - 1] > 0 { close(index, .leftBracket) }
      case .semicolon:
        while let last = open.last, tokens[last].kind != .leftBrace, !isForHeader(last) {
          _ = pop(endingAt: index)
        }
      case .endOfFile: while !open.isEmpty { _ = pop(endingAt: index) }
      default: break
      }
    }
  }
}

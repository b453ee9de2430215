extension ApexTokens {
  /// Where the type ends that starts at a token, or `nil` if none does.
  func endOfType(_ start: Int) -> Int? {
    var place = start
    var depth = 0
    while true {
      guard kind(place).isName || kind(place) == .void else { return nil }
      place += 1
      while kind(place) == .dot, kind(place + 1).isName { place += 2 }
      if kind(place) == .less {
        depth += 1
        place += 1
        continue
      }
      while true {
        while kind(place) == .leftBracket, kind(place + 1) == .rightBracket { place += 2 }
        guard depth > 0, kind(place) == .greater else { break }
        depth -= 1
        place += 1
      }
      if depth == 0 { return place }
      guard kind(place) == .comma else { return nil }
      place += 1
    }
  }

  /// Where an element of a list ends: at the comma that does not lie in brackets.
  func endOfElement(from start: Int, before end: Int) -> Int {
    var place = start
    while place < end {
      switch kind(place) {
      case .comma: return place
      case .leftParen, .leftBracket, .leftBrace: place = max(place + 1, behind(place))
      case .new: place = endOfType(place + 1) ?? place + 1
      default: place += 1
      }
    }
    return min(place, end)
  }

  /// Where an operand of `+` ends, or a whole sum.
  ///
  /// It ends before what binds less than a sum does, and before all that ends an expression.
  func endOfSum(from start: Int, stopsAtPlus: Bool = false) -> Int {
    var place = start
    while true {
      switch kind(place) {
      case .plus:
        if stopsAtPlus { return place }
        place += 1
      case .leftParen, .leftBracket: place = max(place + 1, behind(place))
      case .leftBrace:
        // Braces behind a type hold the elements of a list, set or map.
        guard kind(place - 1) == .greater || kind(place - 1) == .rightBracket else { return place }
        place = max(place + 1, behind(place))
      case .new: place = endOfType(place + 1) ?? place + 1
      case .number, .string, .multilineString, .openString, .query, .search, .dot, .questionDot:
        place += 1
      case let word where word.isWord && word != .instanceof: place += 1
      default: return place
      }
    }
  }

  /// The first arguments of a call, by tokens; none is longer than the brackets.
  func arguments(_ opening: Int, upTo limit: Int) -> [Range<Int>] {
    let end = partner(opening)
    var arguments: [Range<Int>] = []
    var start = opening + 1
    while start < end, arguments.count < limit {
      let stop = endOfElement(from: start, before: end)
      arguments.append(start..<stop)
      start = stop + 1
    }
    return arguments
  }
}

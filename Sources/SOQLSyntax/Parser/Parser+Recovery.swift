extension Parser {
  /// What a skip may stop at besides clauses and closing brackets.
  struct Stop: OptionSet {
    let rawValue: UInt8
    static let comma = Stop(rawValue: 1)
    static let logicalOperator = Stop(rawValue: 2)
  }

  /// Skips to where reading can go on: the next clause, a bracket that an open construct waits for,
  /// or one of the stops.
  ///
  /// What is skipped is kept in a node of its own.
  mutating func skip(to stop: Stop = []) {
    let node = open(.unexpected)
    var nesting = 0
    var isInSubquery = false
    scan: while kind != .endOfQuery {
      switch kind {
      case .leftParen, .leftBracket, .leftBrace:
        nesting += 1
      case .rightParen, .rightBracket, .rightBrace:
        if nesting > 0 {
          nesting -= 1
          if nesting == 0 { isInSubquery = false }
        } else if isAwaited(kind) {
          break scan
        }
      case .doubleMinus:
        skipLine()
        continue
      case .select where nesting > 0 || openParens > 0:
        isInSubquery = true
      case .comma where nesting == 0 && stop.contains(.comma):
        break scan
      case .and where nesting == 0 && stop.contains(.logicalOperator),
        .or where nesting == 0 && stop.contains(.logicalOperator):
        break scan
      default:
        // A clause inside brackets that hold no subquery: the bracket was never closed.
        if !isInSubquery, evidentClause != nil { break scan }
      }
      advance()
    }
    guard position > Int(nodes[node].firstToken) else {
      nodes.removeLast()
      return
    }
    close(node)
    markBroken(node)
  }

  /// Skips what is left of a line: the text of a comment in SQL's style.
  mutating func skipLine() {
    var end = range.lowerBound
    while end < source.count, !source[end].endsLine { end += 1 }
    while kind != .endOfQuery, range.lowerBound < end { advance() }
  }

  private func isAwaited(_ kind: TokenKind) -> Bool {
    kind == .rightParen ? openParens > 0 : kind == .rightBracket && openBrackets > 0
  }

  /// The clause that starts here, if two tokens leave no doubt.
  @inline(__always)
  var evidentClause: Clause? { Clause(evidentIn: kind, peek()) }

  /// The clause that starts here, where nothing but a clause can follow.
  @inline(__always)
  var clause: Clause? { Clause(startingWith: kind, peek()) }

  /// Goes one level deeper, unless that would be too deep; then the brackets are skipped.
  @inline(__always)
  mutating func enterNesting(_ levels: Int = 1) -> Bool {
    guard depth + levels <= Parser.nestingLimit else {
      refuseNesting()
      return false
    }
    depth += levels
    return true
  }

  /// Reports brackets that nest too deep, and skips them.
  private mutating func refuseNesting() {
    reportAndRecover(
      Diagnostic(
        .syntaxError,
        at: range,
        "brackets nest deeper than \(Parser.nestingLimit) levels",
        notes: [Diagnostic.Note("no server accepts this; take the condition apart")]
      )
    )
    skipBrackets()
  }

  /// Skips a token, with all that is in the brackets it opens.
  mutating func skipBrackets() {
    let node = open(.unexpected)
    var nesting = 0
    repeat {
      switch kind {
      case .leftParen, .leftBracket, .leftBrace: nesting += 1
      case .rightParen, .rightBracket, .rightBrace: nesting -= 1
      default: break
      }
      advance()
    } while nesting > 0 && kind != .endOfQuery
    close(node)
    markBroken(node)
  }
}

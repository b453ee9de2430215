extension Parser {
  /// grammar: bind.
  mutating func parseBind() {
    let node = open(.bind)
    advance()
    parseApexExpression()
    close(node)
  }

  /// Reads an Apex expression just far enough to know where it ends.
  ///
  /// grammar: apexExpression, apexOperator.
  private mutating func parseApexExpression() {
    guard enterNesting() else { return }
    defer { depth -= 1 }
    let node = open(.apexExpression)
    parseApexOperand()
    while !isRecovering, isApexOperator {
      let mark = position
      advance()
      parseApexOperand()
      if !isRecovering, isLogical(mark), startsComparison {
        // What looked like an operand was the field of the next comparison.
        reportForeignOperator(at: mark)
        isRecovering = true
      }
    }
    if !isRecovering, take(.question) {
      parseApexExpression()
      if !isRecovering, expect(.colon, "':' of the conditional expression") {
        parseApexExpression()
      }
    }
    close(node)
  }

  /// Reads an operand with its signs and casts.
  ///
  /// A group in brackets before another operand is a cast.
  ///
  /// grammar: apexOperand.
  private mutating func parseApexOperand() {
    prefixes: while true {
      switch kind {
      case .plus, .minus, .exclamation, .tilde:
        advance()
      case .leftParen:
        parseApexGroup()
        if isRecovering || !startsApexOperand { break prefixes }
      default:
        parseApexPrimary()
        break prefixes
      }
    }
    while !isRecovering, parseApexSuffix() {}
  }

  /// grammar: apexPrimary.
  private mutating func parseApexPrimary() {
    switch kind {
    case .new where startsApexNew: parseApexNew()
    case .leftBracket where peek() == .select: parseApexQuery()
    case .string:
      checkEscapes(isPattern: false)
      advance()
    case .apexMultilineString, .integer, .decimal, .true, .false, .null, .path: advance()
    case .malformedName where peek().isNameable:
      // A path whose next step stands on another line; Apex allows that, SOQL does not.
      advance()
      advance()
    default:
      guard kind.isNameable else { return reportUnexpected("an Apex variable or expression") }
      advance()
    }
  }

  /// grammar: apexSuffix.
  private mutating func parseApexSuffix() -> Bool {
    switch kind {
    case .dot, .questionDot:
      advance()
      if kind == .path || kind.isNameable {
        advance()
      } else {
        reportUnexpected("a member after the dot")
      }
    case .leftBracket where peek() == .select: parseApexQuery()
    case .leftParen, .leftBracket: parseApexGroup()
    default: return false
    }
    return true
  }

  /// grammar: apexNew.
  private mutating func parseApexNew() {
    advance()
    parseApexType()
    if isRecovering { return }
    switch kind {
    case .leftBracket where peek() == .select: parseApexQuery()
    case .leftParen, .leftBracket, .leftBrace: parseApexGroup()
    default: reportUnexpected("'(', '[' or '{' after the type")
    }
    if kind == .leftBrace, !isRecovering { parseApexGroup() }
  }

  /// Whether NEW opens an expression here; without a type and its arguments it is a name.
  private var startsApexNew: Bool {
    guard peek() == .path || peek().isNameable else { return false }
    switch peek(2) {
    case .leftParen, .leftBracket, .leftBrace, .less: return true
    default: return false
    }
  }

  /// grammar: apexType.
  private mutating func parseApexType() {
    guard kind == .path || kind.isNameable else { return reportUnexpected("an Apex type") }
    advance()
    guard kind == .less, enterNesting() else { return }
    advance()
    repeat { parseApexType() } while !isRecovering && take(.comma)
    if !isRecovering { expect(.greater, "'>' after the type") }
    depth -= 1
  }

  /// Reads anything in brackets; queries inside are read as queries.
  ///
  /// grammar: apexParens, apexIndex, apexBraces, apexPart.
  private mutating func parseApexGroup() {
    guard enterNesting() else { return }
    defer { depth -= 1 }
    let opening = position
    let closing = tokens[opening].kind.closingBracket
    advance()
    while kind != closing, !isRecovering {
      switch kind {
      case .leftBracket where peek() == .select: parseApexQuery()
      case .leftParen, .leftBracket, .leftBrace: parseApexGroup()
      case .rightParen, .rightBracket, .rightBrace, .endOfQuery, .select:
        reportOpenBracket(opening)
      default: advance()
      }
    }
    if kind == closing { advance() }
  }

  private mutating func reportOpenBracket(_ opening: Int) {
    let closing = tokens[opening].kind.closingBracket
    var diagnostic = unexpected(
      closing == .rightParen ? "')'" : closing == .rightBracket ? "']'" : "'}'"
    )
    let place = tokens[opening].range
    diagnostic.notes.append(Diagnostic.Note("the bracket was opened here", at: place))
    reportAndRecover(diagnostic)
  }

  /// grammar: apexQuery.
  private mutating func parseApexQuery() {
    guard enterNesting(Parser.queryLevels) else { return }
    defer { depth -= Parser.queryLevels }
    advance()
    let node = open(.query)
    let outer = openParens
    openParens = 0
    openBrackets += 1
    parseQuery(node)
    openBrackets -= 1
    openParens = outer
    close(node)
    expect(.rightBracket, "']' after the query")
  }

  private var isApexOperator: Bool {
    switch kind {
    case .plus, .minus, .star, .slash, .percent, .ampersand, .pipe, .caret, .doubleEqual, .notEqual,
      .lessGreater, .less, .lessOrEqual, .greater, .greaterOrEqual, .doubleAmpersand, .doublePipe:
      true
    default: false
    }
  }

  /// Whether an operand follows a group in brackets, which makes the group a cast.
  ///
  /// A word that starts the next clause of the query is none.
  private var startsApexOperand: Bool {
    switch kind {
    case .leftParen, .string, .apexMultilineString, .integer, .decimal, .true, .false, .null, .path,
      .exclamation, .tilde:
      true
    default: kind.isNameable && evidentClause == nil
    }
  }

  private func isLogical(_ token: Int) -> Bool {
    tokens[token].kind == .doubleAmpersand || tokens[token].kind == .doublePipe
  }

  /// Whether a SOQL comparison goes on here, so that what looked like an Apex operand was a field.
  private var startsComparison: Bool {
    kind == .equal || kind == .like || kind == .in || kind == .includes || kind == .excludes
      || kind == .not
  }
}

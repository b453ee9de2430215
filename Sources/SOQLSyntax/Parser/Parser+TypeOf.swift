extension Parser {
  /// Whether `TYPEOF` opens the expression here; without a name and WHEN it is a field.
  var startsTypeOf: Bool {
    guard peek() == .path || peek().isNameable else { return false }
    switch peek(2) {
    case .when, .else, .then: return true
    default: return false
    }
  }

  /// grammar: typeOf.
  mutating func parseTypeOf() {
    let node = open(.typeOf)
    advance()
    parseFieldPath("a polymorphic relationship")
    if kind != .when { reportUnexpected("WHEN and an object") }
    while kind == .when, !isRecovering { parseTypeOfWhen() }
    if kind == .else, !isRecovering { parseTypeOfElse() }
    if isRecovering {
      skipTypeOf()
    } else {
      expect(.end, "WHEN, ELSE or END")
    }
    close(node)
  }

  /// grammar: typeOfWhen.
  mutating func parseTypeOfWhen() {
    let node = open(.typeOfWhen)
    advance()
    parseObjectName("an object after WHEN")
    if !isRecovering, expect(.then, "THEN") { parseTypeOfFields() }
    close(node)
  }

  /// grammar: typeOfElse.
  mutating func parseTypeOfElse() {
    let node = open(.typeOfElse)
    advance()
    parseTypeOfFields()
    close(node)
  }

  private mutating func parseTypeOfFields() {
    repeat {
      // END and TYPEOF may be fields, but then something that goes on stands after them.
      let isNoField = kind == .end || kind == .typeof && startsTypeOf
      if isNoField, !continuesTypeOf(peek()) {
        reportUnexpected("a field of the object")
      } else {
        parseFieldPath("a field of the object")
      }
    } while !isRecovering && take(.comma)
    if kind == .leftParen, !isRecovering {
      reportUnexpected("',', WHEN, ELSE or END; TYPEOF takes plain fields, no functions")
    }
  }

  private func continuesTypeOf(_ kind: TokenKind) -> Bool {
    kind == .comma || kind == .when || kind == .else || kind == .end
  }

  /// Skips the rest of a TYPEOF that makes no sense, so that its commas end no item.
  private mutating func skipTypeOf() {
    let node = open(.unexpected)
    while kind != .endOfQuery, kind != .end, kind != .rightParen, evidentClause == nil {
      if kind == .leftParen { skipBrackets() } else { advance() }
    }
    while kind == .end { advance() }
    close(node)
  }
}

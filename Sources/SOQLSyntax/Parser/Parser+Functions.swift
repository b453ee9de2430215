extension Parser {
  /// grammar: functionCall.
  mutating func parseFunctionCall() {
    let node = open(.functionCall)
    guard isFunctionName else { return refuseFunction(node) }
    advance()
    let opening = range
    advance()
    openParens += 1
    parseFunctionArgument()
    endArguments(openedAt: opening)
    close(node)
  }

  /// grammar: functionArgument.
  private mutating func parseFunctionArgument() {
    if peek() == .leftParen, kind.isNameable {
      parseNestedCall()
    } else {
      parseArgumentField()
    }
  }

  /// grammar: nestedCall.
  private mutating func parseNestedCall() {
    let node = open(.functionCall)
    guard isFunctionName else { return refuseFunction(node) }
    advance()
    let opening = range
    advance()
    openParens += 1
    if peek() == .leftParen, kind.isNameable {
      reportAndRecover(
        Diagnostic(
          .syntaxError,
          at: range,
          "functions nest at most two deep",
          notes: [Diagnostic.Note("the argument of a nested function is a field")],
          server: serverUnexpectedToken
        )
      )
    } else {
      parseArgumentField()
    }
    endArguments(openedAt: opening)
    close(node)
  }

  private mutating func parseArgumentField() {
    if let confusion = Confusion.inArguments(self) { return takeConfusedArguments(confusion) }
    parseFieldPath("a field as the argument")
    if kind == .comma { reportUnexpected("')'; a function takes one argument") }
  }

  /// Ends the arguments of a function at its closing bracket.
  mutating func endArguments(openedAt opening: Range<Int>) {
    if isRecovering { skip() }
    openParens -= 1
    closeParen(openedAt: opening)
  }

  /// Whether the word may name a function in this place.
  private var isFunctionName: Bool {
    switch kind {
    case .distance, .formula, .fields, .rollup, .cube: false
    default: true
    }
  }

  /// Reports a form that looks like a function and stands where it must not.
  private mutating func refuseFunction(_ node: Int) {
    let place =
      switch kind {
      case .formula: "FORMULA may stand only in a WHERE condition"
      case .fields: "FIELDS may stand only in a SELECT list"
      case .distance: "DISTANCE may not stand in another function or be grouped"
      default: "\(text(range).uppercased()) may stand only by itself after GROUP BY"
      }
    reportAndRecover(
      Diagnostic(.syntaxError, at: range, place, server: serverUnexpectedToken)
    )
    advance()
    let opening = range
    advance()
    openParens += 1
    endArguments(openedAt: opening)
    close(node)
  }

  /// grammar: distanceFunction.
  mutating func parseDistanceFunction() {
    let node = open(.distanceFunction)
    advance()
    let opening = range
    advance()
    openParens += 1
    if kind == .geolocation, peek() == .leftParen {
      reportUnexpected("a location field; GEOLOCATION is the second argument")
    } else {
      parseFieldPath("a location field")
    }
    if !isRecovering, expect(.comma, "',' and the other location") { parseLocation() }
    if !isRecovering, expect(.comma, "',' and the unit 'mi' or 'km'") {
      if !parseStringLiteral() { reportUnexpected("the unit 'mi' or 'km'") }
    }
    endArguments(openedAt: opening)
    close(node)
  }

  private mutating func parseLocation() {
    if kind == .geolocation, peek() == .leftParen {
      parseGeolocation()
    } else if kind == .colon {
      parseBind()
    } else {
      parseFieldPath("GEOLOCATION(latitude, longitude) or a bind")
    }
  }

  /// grammar: geolocation.
  private mutating func parseGeolocation() {
    let node = open(.geolocation)
    advance()
    let opening = range
    advance()
    openParens += 1
    parseCoordinate("a latitude")
    if !isRecovering, expect(.comma, "',' and a longitude") { parseCoordinate("a longitude") }
    endArguments(openedAt: opening)
    close(node)
  }

  /// grammar: coordinate.
  private mutating func parseCoordinate(_ expectation: @autoclosure () -> String) {
    if kind == .colon {
      parseBind()
    } else if !parseNumber() {
      reportUnexpected(expectation())
    }
  }

  /// grammar: formulaFunction.
  mutating func parseFormulaFunction() {
    let node = open(.formulaFunction)
    advance()
    let opening = range
    advance()
    openParens += 1
    if !parseStringLiteral() { reportUnexpected("a string such as 'A__c + B__c'") }
    endArguments(openedAt: opening)
    close(node)
  }
}

import SOQLSchema
import SOQLSyntax

/// Checks WHERE and HAVING.
extension Validation {
  /// What stands over a condition, as far as semi-joins care.
  private struct Surroundings {
    var isUnderOr = false
    var isUnderNot = false
    /// Whether the condition shares brackets with others.
    var isInGroup = false
  }

  func checkWhere(_ clause: Int, _ statement: Statement) {
    var semiJoins = 0
    checkCondition(clause + 1, statement, in: .where, Surroundings(), &semiJoins)
  }

  func checkCondition(_ node: Int, _ statement: Statement, in place: Place) {
    var semiJoins = 0
    checkCondition(node, statement, in: place, Surroundings(), &semiJoins)
  }

  private func checkCondition(
    _ node: Int,
    _ statement: Statement,
    in place: Place,
    _ surroundings: Surroundings,
    _ semiJoins: inout Int,
    isTop: Bool = true
  ) {
    switch text.kind(node) {
    case .comparison:
      checkComparison(node, statement, in: place, surroundings, &semiJoins)
    case .logicalCondition:
      var inside = surroundings
      if LogicalOperator(rawValue: text.nodes[node].detail) == .or { inside.isUnderOr = true }
      if !isTop { inside.isInGroup = true }
      var child = node + 1
      let end = text.end(node)
      while child < end {
        checkCondition(child, statement, in: place, inside, &semiJoins, isTop: false)
        child = text.end(child)
      }
    case .notCondition:
      var inside = surroundings
      inside.isUnderNot = true
      checkCondition(node + 1, statement, in: place, inside, &semiJoins, isTop: isTop)
    case .parenthesizedCondition:
      checkCondition(node + 1, statement, in: place, surroundings, &semiJoins, isTop: isTop)
    default: break
    }
  }

  private func checkComparison(
    _ node: Int,
    _ statement: Statement,
    in place: Place,
    _ surroundings: Surroundings,
    _ semiJoins: inout Int
  ) {
    let operand = node + 1
    let operatorNode = text.end(operand)
    guard operatorNode < text.end(node), text.kind(operatorNode) == .comparisonOperator,
      let operation = ComparisonOperator(rawValue: text.nodes[operatorNode].detail)
    else { return }
    let value = text.end(operatorNode)
    guard value < text.end(node) else { return }
    if text.kind(value) == .semiJoin {
      semiJoins += 1
      checkSemiJoin(
        value,
        operand,
        statement,
        in: place,
        SemiJoinPlace(
          number: semiJoins,
          isUnderOr: surroundings.isUnderOr,
          isUnderNot: surroundings.isUnderNot,
          isInGroup: surroundings.isInGroup
        )
      )
      return
    }
    addQueries(inBindsOf: value)
    switch text.kind(operand) {
    case .fieldPath: checkFieldComparison(operand, operation, operatorNode, value, statement, place)
    case .functionCall:
      let resolved = checkFunction(operand, statement, in: place)
      checkFunctionValue(operand, resolved, operation, value, place)
    case .distanceFunction:
      checkDistance(operand, statement)
      checkDistanceValue(operation, operatorNode, value)
    case .formulaFunction: checkFormula(operand, statement)
    default: break
    }
  }

  private func checkFieldComparison(
    _ operand: Int,
    _ operation: ComparisonOperator,
    _ operatorNode: Int,
    _ value: Int,
    _ statement: Statement,
    _ place: Place
  ) {
    if place == .having {
      if checkStandsInGroups(operand, statement, .havingField, "HAVING") { return }
    } else if isAliasOnly(operand, statement) {
      return report(
        .aliasUse,
        at: text.range(operand),
        "the alias '\(name(text.range(operand)))' may not stand in WHERE",
        server: ServerError(
          "INVALID_FIELD",
          Validation.noColumn(text.string(text.range(operand)), "")
        )
      )
    }
    checkPattern(operation, value)
    let resolved = resolve(operand, statement)
    guard let field = resolved.field, checkFilterable(field, at: resolved.last) else { return }
    guard checkOperator(operation, field, at: text.range(operatorNode)) else { return }
    checkValues(value, field, operation)
  }

  /// Whether a field may be compared; reports where not.
  private func checkFilterable(_ field: ResolvedField, at range: Range<Int>) -> Bool {
    // Made only where it is needed: most fields can be filtered.
    var server: ServerError {
      ServerError(
        "INVALID_FIELD",
        "field '\(field.name)' can not be filtered in a query call"
      )
    }
    switch field.type {
    case .address, .location:
      report(
        .compoundFilter,
        at: range,
        "'\(field.name)' is a compound field: compare its parts, or its DISTANCE",
        server: ServerError(
          "INVALID_FIELD",
          "Address fields can only be filtered using Distance expressions"
        )
      )
      return false
    case .encryptedstring where field[.filterable] != .yes:
      report(
        .encrypted,
        at: range,
        "'\(field.name)' is encrypted and cannot be filtered",
        server: server
      )
      return false
    default: break
    }
    guard field[.filterable] == .no else { return true }
    report(
      .filterable,
      at: range,
      "'\(field.name)' cannot be filtered",
      note: field.type == .textarea ? "it is a long text; SOSL searches such fields" : nil,
      server: server
    )
    return false
  }

  /// Source: the SOQL reference, "Comparison Operators".
  private func checkOperator(
    _ operation: ComparisonOperator,
    _ field: ResolvedField,
    at range: Range<Int>
  ) -> Bool {
    let type = field.type
    guard type != .unknown else { return true }
    var check = Check.operatorType
    var note: String?
    switch operation {
    case .equal, .notEqual, .in, .notIn: return true
    case .like:
      if type.isText || type == .anyType { return true }
    case .includes, .excludes:
      if type == .multipicklist { return true }
      check = .includes
      note = "IN and NOT IN compare with several values"
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      if type != .boolean, type != .multipicklist { return true }
    }
    let server =
      options.apiVersion.hasQuotedTokens ? "MALFORMED_QUERY" : "INVALID_QUERY_FILTER_OPERATOR"
    report(
      check,
      at: range,
      "\(operation.text) does not work on '\(field.name)', which is of type \(type.rawValue)",
      note: note,
      server: ServerError(server, "invalid operator on \(type.rawValue) field")
    )
    return false
  }

  /// LIKE takes text alone, which is known without a schema.
  private func checkPattern(_ operation: ComparisonOperator, _ value: Int) {
    guard operation == .like else { return }
    switch text.kind(value) {
    case .stringLiteral:
      guard text.range(value).count == 2 else { return }
      report(
        .likePattern,
        .information,
        at: text.range(value),
        "an empty pattern matches nothing, and some versions refuse it"
      )
    case .bind, .nullLiteral: return
    default:
      report(
        .likePattern,
        at: text.range(value),
        "LIKE takes a text in quotes, not \(name(text.range(value)))",
        server: .malformedQuery("invalid operator on LIKE")
      )
    }
  }

  // MARK: - Functions

  private func checkFunctionValue(
    _ operand: Int,
    _ resolved: ResolvedPath?,
    _ operation: ComparisonOperator,
    _ value: Int,
    _ place: Place
  ) {
    guard let function = FunctionName(text.firstToken(operand).range, in: text) else { return }
    switch function.kind {
    case .date where function != .dayOnly:
      for literal in literals(in: value) {
        guard text.kind(literal) == .relativeDateLiteral else {
          checkIsNumber(literal, function)
          continue
        }
        report(
          .dateFunctionValue,
          at: text.range(literal),
          "\(function.rawValue)() gives a number, which \(name(text.range(literal))) is not",
          server: .malformedQuery("date functions cannot be compared with date literals")
        )
      }
    case .aggregate:
      for literal in literals(in: value) { checkAggregateValue(literal, function, resolved?.field) }
    default: return
    }
  }

  private func checkIsNumber(_ literal: Int, _ function: FunctionName) {
    switch text.kind(literal) {
    case .stringLiteral, .booleanLiteral, .dateLiteral, .dateTimeLiteral, .timeLiteral:
      report(
        .literalType,
        at: text.range(literal),
        "\(function.rawValue)() gives a number, which \(name(text.range(literal))) is not"
      )
    default: return
    }
  }

  private func checkAggregateValue(
    _ literal: Int,
    _ function: FunctionName,
    _ field: ResolvedField?
  ) {
    switch function {
    case .min, .max:
      if let field { checkLiteral(literal, field, .equal) }
    default:
      switch text.kind(literal) {
      case .numberLiteral, .nullLiteral, .currencyLiteral: return
      default: checkIsNumber(literal, function)
      }
    }
  }

  // MARK: - Distance and formula

  private func checkDistanceValue(
    _ operation: ComparisonOperator,
    _ operatorNode: Int,
    _ value: Int
  ) {
    switch operation {
    case .less, .greater, .lessOrEqual, .greaterOrEqual: break
    default:
      return report(
        .distance,
        at: text.range(operatorNode),
        "a DISTANCE is compared by < or >, not by \(operation.text)",
        server: .malformedQuery("DISTANCE can only be used with < and >")
      )
    }
    guard text.kind(value) == .numberLiteral else { return }
    let range = text.range(value)
    if text.source[range.lowerBound] == UInt8(ascii: "-") {
      report(.distance, at: range, "a distance is never negative")
    }
  }

  /// Source: the SOQL reference, "FORMULA()", in beta.
  private func checkFormula(_ node: Int, _ statement: Statement) {
    guard let literal = text.child(node, .stringLiteral) else { return }
    let range = text.range(literal)
    let content = text.string(range.dropFirst().dropLast())
    let parts = content.split { $0 == "+" || $0 == "-" }
      .map { $0.split(separator: " ").joined(separator: " ") }
    let areNames = parts.allSatisfy { part in
      part.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 } == true && !part.contains(" ")
    }
    guard parts.count == 2, areNames else {
      return report(
        .formula,
        at: range,
        "a FORMULA is two fields with + or - between them, as in 'Amount - Discount__c'"
      )
    }
    guard let object = statement.object, let left = object.field(named: parts[0]),
      let right = object.field(named: parts[1])
    else { return }
    let types = [left.type, right.type]
    if types.contains(.date), types.contains(.datetime) {
      report(.formula, at: range, "a FORMULA does not mix date and datetime")
    }
  }

  // MARK: - Values

  /// The literals of a value: itself, or those of a list.
  func literals(in value: Int) -> [Int] {
    guard text.kind(value) == .valueList else { return [value] }
    return Array(text.children(value))
  }

  /// Queries in brackets inside a bind are queries of their own.
  func addQueries(inBindsOf value: Int) {
    switch text.kind(value) {
    case .bind, .valueList:
      for node in value..<text.end(value) where text.kind(node) == .query {
        pendingQueries.append(node)
      }
    default: return
    }
  }
}

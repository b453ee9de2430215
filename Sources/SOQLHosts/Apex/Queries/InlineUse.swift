/// What code does with the rows of a bracketed query.
struct InlineUse {
  let code: ApexCode
  let calls: DatabaseCalls
  /// Made when a name has to be resolved; most files need none.
  private lazy var names = NameResolution(code)

  init(_ code: ApexCode, _ calls: DatabaseCalls) {
    self.code = code
    self.calls = calls
  }

  /// The use of the query at a token.
  mutating func use(of query: Int) -> EmbeddedQuery.Use {
    let tokens = code.tokens
    if let call = calls.call(of: query, tokens) { return .databaseCall(call.call) }
    switch tokens.kind(query + 1) {
    // Where no row is found, both give null or what stands behind them.
    case .questionDot: return .unknown
    case .otherOperator where tokens.spells("??", at: query + 1): return .unknown
    case .dot:
      // A method may be one of lists, such as size; a field is read from the only row.
      return tokens.kind(query + 2).isWord && tokens.kind(query + 3) != .leftParen
        ? .singleRecord : .unknown
    case .leftBracket: return .unknown
    default: break
    }
    switch tokens.kind(query - 1) {
    case .colon where isForEach(query): return .forEach
    case .assign: return useByAssignment(query)
    case .return:
      guard let method = code.method(at: query) else { return .unknown }
      return use(byType: code.returnTypes[method])
    case .rightParen:
      let opening = tokens.partner(query - 1)
      return isCast(opening) ? use(byType: opening + 1..<query - 1) : .unknown
    case .leftParen: return useByConstructor(query)
    default: return .unknown
    }
  }

  private func isForEach(_ query: Int) -> Bool {
    guard code.tokens.kind(query + 1) == .rightParen else { return false }
    var low = 0
    var high = code.forEachCollections.count
    while low < high {
      let middle = (low + high) / 2
      if code.forEachCollections[middle] < query { low = middle + 1 } else { high = middle }
    }
    return low < code.forEachCollections.count && code.forEachCollections[low] == query
  }

  private mutating func useByAssignment(_ query: Int) -> EmbeddedQuery.Use {
    let target = query - 2
    let isMember = code.tokens.kind(target - 1) == .dot
    if isMember, code.tokens.kind(target - 2) != .this || code.tokens.kind(target - 3) == .dot {
      return .unknown
    }
    guard let place = declaration(target) ?? names.variable(at: target) else { return .unknown }
    return use(byType: code.variables[place].type)
  }

  /// The variable whose declaration names it at a token.
  private func declaration(_ token: Int) -> Int? {
    var low = 0
    var high = code.variables.count
    while low < high {
      let middle = (low + high) / 2
      if code.variables[middle].name < token { low = middle + 1 } else { high = middle }
    }
    return low < code.variables.count && code.variables[low].name == token ? low : nil
  }

  private func isCast(_ opening: Int) -> Bool {
    let tokens = code.tokens
    guard tokens.kind(opening) == .leftParen, let end = tokens.endOfType(opening + 1),
      end == tokens.partner(opening)
    else { return false }
    let before = tokens.kind(opening - 1)
    return !before.isName && before != .rightParen && before != .rightBracket
  }

  /// Whether the query is what a list, set or map is made of.
  private func useByConstructor(_ query: Int) -> EmbeddedQuery.Use {
    let tokens = code.tokens
    guard tokens.kind(query + 1) == .rightParen, tokens.kind(query - 2) == .greater else {
      return .unknown
    }
    // Back over the list of types, which is short.
    var place = query - 2
    while place > max(0, query - 64), tokens.kind(place) != .new { place -= 1 }
    guard tokens.kind(place) == .new, tokens.endOfType(place + 1) == query - 1 else {
      return .unknown
    }
    return use(byType: place + 1..<query - 1) == .collection ? .collection : .unknown
  }

  // MARK: - Types

  private func use(byType type: Range<Int>) -> EmbeddedQuery.Use {
    let tokens = code.tokens
    guard !type.isEmpty else { return .unknown }
    switch tokens.kind(type.upperBound - 1) {
    case .rightBracket: return .collection
    case .greater:
      let collections: [StaticString] = ["list", "set", "map", "iterable", "iterator"]
      return collections.contains { tokens.spells($0, at: type.lowerBound) }
        ? .collection : .unknown
    default:
      let others: [StaticString] = [
        "integer", "long", "decimal", "double", "string", "boolean", "object", "id", "date",
        "datetime", "time", "blob", "void",
      ]
      return others.contains { tokens.spells($0, at: type.upperBound - 1) }
        ? .unknown : .singleRecord
    }
  }
}

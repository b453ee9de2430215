/// Finds the queries of a file that stand in string literals.
struct DynamicQueries {
  private let code: ApexCode
  private let tokens: ApexTokens
  private let calls: DatabaseCalls
  private let names: NameResolution
  private var variables: StringVariables
  /// The literals that belong to a query.
  private var taken: Set<Int> = []
  private var queries: [EmbeddedQuery] = []

  static func find(_ code: ApexCode, _ calls: DatabaseCalls) -> [EmbeddedQuery] {
    var finder = DynamicQueries(code, calls)
    finder.findArguments()
    finder.findVariables()
    finder.findLiterals()
    return finder.queries
  }

  private init(_ code: ApexCode, _ calls: DatabaseCalls) {
    self.code = code
    self.calls = calls
    tokens = code.tokens
    names = NameResolution(code)
    variables = StringVariables(code, names, calls)
  }

  // MARK: - Where queries are

  /// What is put together in the argument of a call that runs it.
  private mutating func findArguments() {
    for call in calls.calls {
      var pieces = tokens.pieces(of: call.query)
      var isOneExpression = true
      if case .expression(let range)? = pieces.first, pieces.count > 1,
        let variable = variables.index(of: range, names, tokens),
        !variables.variables[variable].isField,
        let content = variables.takeLastContent(of: variable)
      {
        pieces.replaceSubrange(0..<1, with: content)
        isOneExpression = false
      }
      guard pieces.contains(where: \.isLiteral) else { continue }
      let isWhole = isOneExpression && pieces.allSatisfy(\.isLiteral)
      add(pieces, isWhole ? .whole : nil, .databaseCall(call.call))
    }
  }

  /// What variables hold.
  private mutating func findVariables() {
    for variable in variables.variables {
      let isPut = variable.contents.contains { $0.statements > 1 }
      for content in variable.contents where content.pieces.contains(where: \.isLiteral) {
        let answer = shape(of: content.pieces)
        guard variable.call != nil || answer != .no else { continue }
        let isLiteral = content.statements == 1 && content.pieces.allSatisfy(\.isLiteral)
        let isWhole = variable.call != nil && !isPut && !variable.hasOtherUse && !variable.isVisible
        let form: EmbeddedQuery.Form? =
          !isLiteral ? nil : isWhole ? .whole : answer == .query ? .start : nil
        add(content.pieces, form, variable.call.map { .databaseCall($0.call) } ?? .unknown)
      }
    }
  }

  /// All other literals that start with SELECT.
  private mutating func findLiterals() {
    for token in 0..<tokens.count where tokens.kind(token).isString && !taken.contains(token) {
      // The cheap question first: few literals are queries.
      let start = Int(tokens.tokens[token].start) + 1
      guard ApexScan.startsQuery(tokens.source.span, from: start),
        tokens.kind(token - 1) != .plus || isBehindBlank(token),
        QueryShape.startsWithSelect(meaning(token))
      else { continue }
      var pieces = tokens.pieces(of: token..<tokens.endOfSum(from: token))
      if tokens.kind(token - 1) == .leftParen, tokens.isFormat(token - 4) {
        pieces.append(.expression(token - 4..<tokens.behind(token - 1)))
      }
      let answer = shape(of: pieces)
      guard answer != .no else { continue }
      let isStart = answer == .query && pieces.allSatisfy(\.isLiteral)
      add(pieces, isStart ? .start : nil, .unknown)
    }
  }

  /// Whether nothing but a blank literal stands before the `+` before a literal.
  private func isBehindBlank(_ token: Int) -> Bool {
    tokens.kind(token - 2).isString && tokens.kind(token - 3) != .plus
      && meaning(token - 2).allSatisfy(\.isApexSpace)
  }

  // MARK: - Queries

  private func meaning(_ token: Int) -> [UInt8] {
    LiteralText.meaning(of: tokens.tokens[token], in: tokens.source.span)
  }

  private func shape(of pieces: [StringPiece]) -> QueryShape.Answer {
    var text: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .literal(let token): text += meaning(token)
      case .expression: text.append(QueryShape.unknown)
      }
    }
    return QueryShape.look(at: text)
  }

  /// Adds a query; without a form it is one that is put together.
  private mutating func add(
    _ pieces: [StringPiece],
    _ form: EmbeddedQuery.Form?,
    _ use: EmbeddedQuery.Use
  ) {
    var literals = LiteralText()
    var parts: [EmbeddedQuery.Part] = []
    var start = Int.max
    var end = 0
    for piece in pieces {
      let range: Range<Int>
      switch piece {
      case .literal(let token):
        range = tokens.tokens[token].range
        literals.append(tokens.tokens[token], tokens.source.span)
        parts.append(.literal(range, meaning(token)))
        taken.insert(token)
      case .expression(let places):
        range = tokens.bytes(places)
        parts.append(.expression(range))
      }
      start = min(start, range.lowerBound)
      end = max(end, range.upperBound)
    }
    queries.append(
      EmbeddedQuery(
        text: literals.text,
        map: literals.map,
        range: start..<end,
        form: form ?? .template(parts),
        use: use
      )
    )
  }
}

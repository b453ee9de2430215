/// The calls of a file that run a query: `Database.query` and its kin.
struct DatabaseCalls {
  struct Call {
    let call: EmbeddedQuery.DatabaseCall
    /// The tokens of the query.
    let query: Range<Int>
  }

  private(set) var calls: [Call] = []
  /// By the first token of an argument that is nothing but one operand: the call.
  private var byArgument: [Int: Int] = [:]

  init(_ code: ApexCode) {
    let tokens = code.tokens
    for call in code.calls {
      guard DatabaseCalls.isDatabase(call.receiver, tokens),
        let method = DatabaseCalls.method(call.name, tokens)
      else { continue }
      let arguments = tokens.arguments(call.opening, upTo: 3)
      guard let query = arguments.first, !query.isEmpty else { continue }
      let place = method.argumentCount
      let accessLevel = arguments.count > place ? tokens.bytes(arguments[place]) : nil
      byArgument[query.lowerBound] = calls.count
      calls.append(
        Call(
          call: EmbeddedQuery.DatabaseCall(method: method, accessLevel: accessLevel),
          query: query
        )
      )
    }
  }

  /// The call that a token, or a name behind `this.`, is the whole query of.
  func call(of token: Int, _ tokens: ApexTokens) -> Call? {
    let isOfThis = tokens.kind(token - 1) == .dot && tokens.kind(token - 2) == .this
    let start = isOfThis ? token - 2 : token
    guard let place = byArgument[start], calls[place].query == start..<token + 1 else { return nil }
    return calls[place]
  }

  private static func isDatabase(_ receiver: Range<Int>, _ tokens: ApexTokens) -> Bool {
    guard tokens.spells("database", at: receiver.upperBound - 1) else { return false }
    return receiver.count == 1
      || receiver.count == 3 && tokens.spells("system", at: receiver.lowerBound)
  }

  private static func method(
    _ name: Int,
    _ tokens: ApexTokens
  ) -> EmbeddedQuery.DatabaseCall.Method? {
    if tokens.spells("query", at: name) { return .query }
    if tokens.spells("querywithbinds", at: name) { return .queryWithBinds }
    if tokens.spells("getquerylocator", at: name) { return .getQueryLocator }
    if tokens.spells("getquerylocatorwithbinds", at: name) { return .getQueryLocatorWithBinds }
    if tokens.spells("countquery", at: name) { return .countQuery }
    return tokens.spells("countquerywithbinds", at: name) ? .countQueryWithBinds : nil
  }
}

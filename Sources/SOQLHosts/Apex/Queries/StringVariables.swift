/// What is put into the string variables of a file, and what is done with them.
struct StringVariables {
  /// What a variable holds after one plain assignment and the additions behind it.
  struct Content {
    var pieces: [StringPiece]
    /// How many statements put it together.
    var statements = 1
  }

  /// A variable of type String that something is assigned to.
  struct Variable {
    let place: Int
    let isField: Bool
    let isVisible: Bool
    var contents: [Content] = []
    /// The first call that runs what it holds.
    var call: DatabaseCalls.Call?
    /// Whether it is used in any other way than to be assigned to, run, or written to the log.
    var hasOtherUse = false
  }

  /// In source order of their declarations.
  private(set) var variables: [Variable] = []
  /// By the places of all variables: the index of one of type String, or -1.
  private var byPlace: [Int32]

  init(_ code: ApexCode, _ names: NameResolution, _ calls: DatabaseCalls) {
    let tokens = code.tokens
    byPlace = [Int32](repeating: -1, count: code.variables.count)
    for (place, variable) in code.variables.enumerated()
    where variable.type.count == 1 && tokens.spells("string", at: variable.type.lowerBound) {
      byPlace[place] = Int32(variables.count)
      variables.append(
        Variable(place: place, isField: variable.isField, isVisible: variable.isVisible)
      )
    }
    if variables.isEmpty { return }
    // By token: the assignment that it is the target of, or -1.
    var targets = [Int32](repeating: -1, count: tokens.count)
    for (place, assignment) in code.assignments.enumerated() where !assignment.target.isEmpty {
      targets[assignment.target.upperBound - 1] = Int32(place)
    }
    let logged = StringVariables.logged(code)
    var nextLogged = 0
    var ownUse = -1
    for token in 0..<tokens.count {
      guard let place = names.variable(at: token), byPlace[place] >= 0 else { continue }
      let index = Int(byPlace[place])
      if targets[token] >= 0 {
        let assignment = Int(targets[token])
        let value = code.assignments[assignment].value
        ownUse =
          add(code.assignments[assignment], to: index, names, tokens) ? value.lowerBound : -1
      } else if let call = calls.call(of: token, tokens) {
        if variables[index].call == nil { variables[index].call = call }
      } else if token != code.variables[place].name, token != ownUse {
        while nextLogged < logged.count, logged[nextLogged].upperBound <= token { nextLogged += 1 }
        let isLogged = nextLogged < logged.count && logged[nextLogged].contains(token)
        if !isLogged { variables[index].hasOtherUse = true }
      }
    }
  }

  /// The index of the variable that some tokens are nothing but the name of.
  func index(of range: Range<Int>, _ names: NameResolution, _ tokens: ApexTokens) -> Int? {
    names.variable(range, tokens).flatMap { byPlace[$0] < 0 ? nil : Int(byPlace[$0]) }
  }

  /// Takes the last content of a variable, which is part of another query then.
  mutating func takeLastContent(of index: Int) -> [StringPiece]? {
    variables[index].contents.popLast()?.pieces
  }

  /// The tokens in calls of `System.debug`, in source order.
  private static func logged(_ code: ApexCode) -> [Range<Int>] {
    let tokens = code.tokens
    var ranges: [Range<Int>] = []
    for call in code.calls where tokens.spells("debug", at: call.name) {
      let range = call.opening..<tokens.partner(call.opening)
      // One in another ends before it does.
      if range.lowerBound >= ranges.last?.upperBound ?? 0 { ranges.append(range) }
    }
    return ranges
  }

  /// Notes what is assigned; tells whether the value starts with the variable itself.
  private mutating func add(
    _ assignment: ApexCode.Assignment,
    to index: Int,
    _ names: NameResolution,
    _ tokens: ApexTokens
  ) -> Bool {
    var pieces = tokens.pieces(of: assignment.value)
    var startsWithItself = false
    if case .expression(let range)? = pieces.first, pieces.count > 1,
      self.index(of: range, names, tokens) == index
    {
      pieces.removeFirst()
      startsWithItself = true
    }
    let isAddition = assignment.isAddition || startsWithItself
    if isAddition, let last = variables[index].contents.indices.last {
      variables[index].contents[last].pieces += pieces
      variables[index].contents[last].statements += 1
    } else {
      // What is added to is unknown where nothing was assigned before.
      variables[index].contents.append(Content(pieces: pieces, statements: isAddition ? 2 : 1))
    }
    return startsWithItself
  }
}

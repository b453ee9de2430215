/// Which variable each name in a file means.
struct NameResolution {
  /// By token: the place of the variable, or -1.
  private var variables: [Int32]

  /// Goes through the tokens once, with the variables of each name that are in scope on a stack.
  init(_ code: ApexCode) {
    let tokens = code.tokens
    variables = [Int32](repeating: -1, count: tokens.count)
    let byScope = code.variables.indices.sorted {
      let left = code.variables[$0].scope.lowerBound
      let right = code.variables[$1].scope.lowerBound
      return left == right ? $0 < $1 : left < right
    }
    var next = 0
    var places: [UInt64: Int] = [:]
    var inScope: [[Int]] = []
    // Most words name no variable; this tells so for nearly all of them without looking them up.
    var mayBeDeclared = [Bool](repeating: false, count: 1_024)
    for index in 0..<tokens.count {
      while next < byScope.count, code.variables[byScope[next]].scope.lowerBound <= index {
        let name = NameResolution.hash(tokens, code.variables[byScope[next]].name)
        let place = places[name] ?? inScope.count
        if place == inScope.count {
          places[name] = place
          inScope.append([])
          mayBeDeclared[Int(truncatingIfNeeded: name & 1_023)] = true
        }
        inScope[place].append(byScope[next])
        next += 1
      }
      guard tokens.kind(index).isName, NameResolution.mayMeanVariable(tokens, index) else {
        continue
      }
      let name = NameResolution.hash(tokens, index)
      guard mayBeDeclared[Int(truncatingIfNeeded: name & 1_023)], let place = places[name] else {
        continue
      }
      while let last = inScope[place].last, code.variables[last].scope.upperBound <= index {
        inScope[place].removeLast()
      }
      guard let last = inScope[place].last, tokens.spellSame(index, code.variables[last].name)
      else { continue }
      variables[index] = Int32(last)
    }
    // Names of parameters stand before the body that they mean something in.
    for (place, variable) in code.variables.enumerated() { variables[variable.name] = Int32(place) }
  }

  /// The variable that a token means.
  func variable(at token: Int) -> Int? {
    token >= 0 && token < variables.count && variables[token] >= 0 ? Int(variables[token]) : nil
  }

  /// The variable that a name, or a name behind `this.`, means.
  func variable(_ range: Range<Int>, _ tokens: ApexTokens) -> Int? {
    if range.count == 1 { return variable(at: range.lowerBound) }
    guard range.count == 3, tokens.kind(range.lowerBound) == .this else { return nil }
    return variable(at: range.upperBound - 1)
  }

  /// Whether a name is no member of something else, and not called.
  private static func mayMeanVariable(_ tokens: ApexTokens, _ index: Int) -> Bool {
    if tokens.kind(index + 1) == .leftParen { return false }
    switch tokens.kind(index - 1) {
    case .dot, .questionDot: return tokens.kind(index - 2) == .this
    default: return true
    }
  }

  private static func hash(_ tokens: ApexTokens, _ index: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in tokens.source[tokens.tokens[index].range] {
      hash = (hash ^ UInt64(byte | 0x20)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}

extension ApexTokens {
  /// Whether two tokens spell the same word, in any case.
  fileprivate func spellSame(_ left: Int, _ right: Int) -> Bool {
    source[tokens[left].range].elementsEqual(source[tokens[right].range]) { $0 | 0x20 == $1 | 0x20 }
  }
}

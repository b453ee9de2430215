import SOQLSyntax

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
    var places = NamePlaces(limit: code.variables.count)
    var inScope: [[Int]] = []
    for index in 0..<tokens.count {
      while next < byScope.count, code.variables[byScope[next]].scope.lowerBound <= index {
        let name = NameResolution.hash(tokens, code.variables[byScope[next]].name)
        let place = places.place(of: name) ?? places.add(name)
        if place == inScope.count { inScope.append([]) }
        inScope[place].append(byScope[next])
        next += 1
      }
      guard tokens.kind(index).isName, NameResolution.mayMeanVariable(tokens, index) else {
        continue
      }
      let name = NameResolution.hash(tokens, index)
      guard let place = places.place(of: name) else { continue }
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
    var hash = FNV1a()
    let source = tokens.source.span
    for place in tokens.tokens[index].range { hash.add(source[place] | 0x20) }
    return hash.value
  }
}

/// The hashes of names, numbered in the order in which they were added.
private struct NamePlaces {
  private var hashes: [UInt64] = []
  /// The numbers of names by their hashes; -1 where there is none.
  private var slots: [Int32]
  private let mask: Int

  /// Room for some names; most slots stay empty, so that most words that are none are known at once.
  init(limit: Int) {
    var size = 64
    while size < limit * 4 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  func place(of hash: UInt64) -> Int? {
    var slot = self.slot(of: hash)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if hashes[place] == hash { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }

  mutating func add(_ hash: UInt64) -> Int {
    var slot = self.slot(of: hash)
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(hashes.count)
    hashes.append(hash)
    return hashes.count - 1
  }

  private func slot(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
  }
}

extension ApexTokens {
  /// Whether two tokens spell the same word, in any case.
  fileprivate func spellSame(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (tokens[left].range, tokens[right].range)
    guard left.count == right.count else { return false }
    let source = source.span
    for offset in 0..<left.count
    where source[left.lowerBound + offset] | 0x20 != source[right.lowerBound + offset] | 0x20 {
      return false
    }
    return true
  }
}

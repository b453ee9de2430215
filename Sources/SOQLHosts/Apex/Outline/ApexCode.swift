/// What the code of a file does, by tokens; ``ApexOutline`` says the same by bytes.
struct ApexCode: Sendable {
  let tokens: ApexTokens
  var outline = ApexOutline()

  /// The tokens of the types that methods return, by method; empty for constructors and initialisers.
  var returnTypes: [Range<Int>] = []
  /// The tokens of the bodies, by method.
  var bodies: [Range<Int>] = []
  var variables: [Variable] = []
  var assignments: [Assignment] = []
  var calls: [Call] = []
  /// The first tokens of what for-each loops go through, in source order.
  var forEachCollections: [Int] = []

  struct Variable: Sendable {
    let type: Range<Int>
    let name: Int
    let scope: Range<Int>
    let isField: Bool
    /// Whether code of other files may use it.
    let isVisible: Bool
  }

  struct Assignment: Sendable {
    let target: Range<Int>
    let isAddition: Bool
    let value: Range<Int>
  }

  struct Call: Sendable {
    /// The tokens before the last dot; empty if there is none.
    let receiver: Range<Int>
    let name: Int
    /// The bracket behind the name.
    let opening: Int
  }

  /// The method whose body a token lies in.
  func method(at token: Int) -> Int? {
    var low = 0
    var high = bodies.count
    while low < high {
      let middle = (low + high) / 2
      if bodies[middle].lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 && bodies[low - 1].contains(token) ? low - 1 : nil
  }
}

import SOQLTestSupport

/// Derives sentences from a grammar, and counts which of its branches it took.
struct SentenceGenerator {
  private let grammar: CompiledGrammar
  private let spell: (Terminal, inout SeededGenerator) -> String
  private let minimalLengths: [Int]
  private let start: Int
  private var random: SeededGenerator
  /// How often each branch of each node was taken.
  private var uses: [[Int]]
  private var sentence: [String] = []
  /// From how many terminals on a sentence takes the shortest way to its end.
  private var softLimit = 0
  /// How many options of a hundred a sentence takes; with few, its last clauses come up too.
  private var eagerness = 0

  /// How deep a derivation goes before it takes the shortest way.
  private static let depthLimit = 24

  /// Derives sentences from a production; a function makes the texts of the terminals.
  init(
    _ grammar: CompiledGrammar,
    from start: String,
    seed: UInt64,
    spell: @escaping (Terminal, inout SeededGenerator) -> String
  ) {
    guard let number = grammar.production(start) else {
      preconditionFailure("no production '\(start)'")
    }
    self.grammar = grammar
    self.spell = spell
    self.start = number
    random = SeededGenerator(seed: seed)
    minimalLengths = grammar.minimalLengths
    uses = grammar.nodes.map { Array(repeating: 0, count: $0.branchCount) }
  }

  /// The texts of the terminals of the next sentence.
  mutating func next() -> [String] {
    sentence = []
    softLimit = Int.random(in: 4...40, using: &random)
    eagerness = Int.random(in: 5...70, using: &random)
    derive(grammar.roots[start], depth: 0)
    return sentence
  }

  /// The branches that no sentence took yet.
  var unusedBranches: [String] {
    uses.enumerated().flatMap { node, counts in
      counts.indices.filter { counts[$0] == 0 }.map { branch in
        "\(grammar.names[grammar.owners[node]]), branch \(branch) of \(grammar.nodes[node])"
      }
    }
  }

  private mutating func derive(_ node: Int, depth: Int) {
    let isEnding = sentence.count >= softLimit || depth > Self.depthLimit
    switch grammar.nodes[node] {
    case .terminal(let terminal):
      sentence.append(spell(grammar.terminals[terminal], &random))
    case .production(let number):
      derive(grammar.roots[number], depth: depth + 1)
    case .sequence(let parts):
      for part in parts { derive(part, depth: depth) }
    case .choice(let parts):
      derive(parts[isEnding ? shortest(parts) : branch(of: node)], depth: depth)
    case .option(let part):
      if !isEnding, branch(of: node) == 1 { derive(part, depth: depth) }
    case .repetition(let part):
      guard !isEnding else { return }
      for _ in 0..<branch(of: node) { derive(part, depth: depth) }
    }
  }

  private func shortest(_ parts: [Int]) -> Int {
    parts.indices.min { minimalLengths[parts[$0]] < minimalLengths[parts[$1]] } ?? 0
  }

  /// Chooses a branch, first and at times later the one that was taken least, so that each comes up.
  private mutating func branch(of node: Int) -> Int {
    let counts = uses[node]
    var branch = 0
    if let least = counts.min(), least == 0 || random.chance(20),
      let rare = counts.firstIndex(of: least)
    {
      branch = rare
    } else if case .choice(let parts) = grammar.nodes[node] {
      branch = Int.random(in: parts.indices, using: &random)
    } else if random.chance(eagerness) {
      branch = Int.random(in: 1..<counts.count, using: &random)
    }
    uses[node][branch] += 1
    return branch
  }
}

extension CompiledGrammar.Node {
  /// How many ways there are at the node: none or one of an option, none, one or two repetitions.
  fileprivate var branchCount: Int {
    switch self {
    case .choice(let parts): parts.count
    case .option: 2
    case .repetition: 3
    case .sequence, .production, .terminal: 0
    }
  }
}

extension CompiledGrammar {
  /// The least number of terminals that each node derives.
  fileprivate var minimalLengths: [Int] {
    // Larger than any sum of lengths that can come up, and far from overflow.
    var lengths = [Int](repeating: 1 << 20, count: nodes.count)
    var isShrinking = true
    while isShrinking {
      isShrinking = false
      for (number, node) in nodes.enumerated() {
        let length =
          switch node {
          case .terminal: 1
          case .production(let production): lengths[roots[production]]
          case .sequence(let parts): parts.map { lengths[$0] }.reduce(0, +)
          case .choice(let parts): parts.map { lengths[$0] }.min() ?? 0
          case .option, .repetition: 0
          }
        if length < lengths[number] {
          lengths[number] = length
          isShrinking = true
        }
      }
    }
    return lengths
  }
}

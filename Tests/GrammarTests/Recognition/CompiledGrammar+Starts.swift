extension CompiledGrammar {
  /// What the texts of a node can start with.
  struct Start: Equatable {
    /// Whether the node can stand for nothing at all.
    var canBeEmpty = false
    var terminals: Set<Int> = []
    /// The productions that can stand first, with those that stand first in them.
    var productions: Set<Int> = []
  }

  /// The start of every production, by growing from nothing until nothing is new.
  var starts: [Start] {
    var starts = [Start](repeating: Start(), count: roots.count)
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (number, root) in roots.enumerated() {
        let start = start(of: root, known: starts)
        if start != starts[number] {
          starts[number] = start
          isGrowing = true
        }
      }
    }
    return starts
  }

  /// The names of the productions that can start with themselves.
  var leftRecursiveProductions: [String] {
    let starts = starts
    return names.indices.filter { starts[$0].productions.contains($0) }.map { names[$0] }
  }

  private func start(of node: Int, known starts: [Start]) -> Start {
    switch nodes[node] {
    case .terminal(let terminal):
      return Start(terminals: [terminal])
    case .production(let number):
      var start = starts[number]
      start.productions.insert(number)
      return start
    case .option(let part), .repetition(let part):
      var start = start(of: part, known: starts)
      start.canBeEmpty = true
      return start
    case .choice(let parts):
      return parts.reduce(into: Start()) { result, part in
        result.add(start(of: part, known: starts))
      }
    case .sequence(let parts):
      var result = Start()
      for part in parts {
        let next = start(of: part, known: starts)
        result.add(next)
        result.canBeEmpty = next.canBeEmpty
        if !next.canBeEmpty { break }
      }
      return result
    }
  }
}

extension CompiledGrammar.Start {
  fileprivate mutating func add(_ other: Self) {
    canBeEmpty = canBeEmpty || other.canBeEmpty
    terminals.formUnion(other.terminals)
    productions.formUnion(other.productions)
  }
}

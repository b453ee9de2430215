/// Decides whether a text is in the language of a grammar, by the grammar alone.
///
/// For a production and a place it finds every place where the production can end; so ambiguity costs
/// nothing. Each is computed once, which left recursion would make endless: the grammar may have none.
struct Recognizer: Sendable {
  let grammar: CompiledGrammar
  /// The productions that can start with each terminal.
  private let productionsByStart: [[Int]]
  private let emptyProductions: [Int]

  init(_ grammar: CompiledGrammar) {
    precondition(grammar.leftRecursiveProductions.isEmpty, "the grammar is left-recursive")
    self.grammar = grammar
    let starts = grammar.starts
    productionsByStart = grammar.terminals.indices.map { terminal in
      starts.indices.filter { starts[$0].terminals.contains(terminal) }
    }
    emptyProductions = starts.indices.filter { starts[$0].canBeEmpty }
  }

  /// Whether a production derives the whole text.
  func accepts(_ text: TerminalLattice, as production: Int) -> Bool {
    precondition(text.units.count <= PositionSet.unitLimit, "the text is too long")
    var matching = Matching(text, of: self)
    return matching.ends(ofProduction: production, from: PositionSet(0)).contains(text.units.count)
  }

  /// The matching of one text.
  private struct Matching {
    private let grammar: CompiledGrammar
    /// Where each terminal stands as one unit.
    private var places: [PositionSet]
    /// Where a production may start, by the terminal that stands there.
    private var openings: [PositionSet]
    private let spans: [TerminalLattice.Span]
    /// The ends found so far, by production and start.
    private var known: [PositionSet?]
    private let width: Int

    init(_ text: TerminalLattice, of recognizer: Recognizer) {
      grammar = recognizer.grammar
      spans = text.spans
      width = text.units.count + 1
      places = Array(repeating: .empty, count: grammar.terminals.count)
      openings = Array(repeating: .empty, count: grammar.roots.count)
      known = Array(repeating: nil, count: grammar.roots.count * width)
      for (position, terminals) in text.units.enumerated() {
        for terminal in terminals {
          places[terminal].insert(position)
          for production in recognizer.productionsByStart[terminal] {
            openings[production].insert(position)
          }
        }
      }
      for span in spans {
        for production in recognizer.productionsByStart[span.terminal] {
          openings[production].insert(span.start)
        }
      }
      for production in recognizer.emptyProductions {
        for position in 0..<width { openings[production].insert(position) }
      }
    }

    mutating func ends(ofProduction number: Int, from starts: PositionSet) -> PositionSet {
      var open = starts.intersection(openings[number])
      var ends = PositionSet.empty
      while let start = open.popFirst() {
        let index = number * width + start
        if let found = known[index] {
          ends.formUnion(found)
        } else {
          let found = self.ends(of: grammar.roots[number], from: PositionSet(start))
          known[index] = found
          ends.formUnion(found)
        }
      }
      return ends
    }

    private mutating func ends(of node: Int, from starts: PositionSet) -> PositionSet {
      switch grammar.nodes[node] {
      case .terminal(let terminal):
        var ends = starts.intersection(places[terminal]).advanced(by: 1)
        for span in spans where span.terminal == terminal && starts.contains(span.start) {
          ends.insert(span.start + span.length)
        }
        return ends
      case .production(let number):
        return ends(ofProduction: number, from: starts)
      case .sequence(let parts):
        var ends = starts
        for part in parts {
          if ends.isEmpty { break }
          ends = self.ends(of: part, from: ends)
        }
        return ends
      case .choice(let parts):
        var ends = PositionSet.empty
        for part in parts { ends.formUnion(self.ends(of: part, from: starts)) }
        return ends
      case .option(let part):
        var ends = starts
        ends.formUnion(self.ends(of: part, from: starts))
        return ends
      case .repetition(let part):
        var ends = starts
        var fresh = starts
        while !fresh.isEmpty {
          fresh = self.ends(of: part, from: fresh).subtracting(ends)
          ends.formUnion(fresh)
        }
        return ends
      }
    }
  }
}

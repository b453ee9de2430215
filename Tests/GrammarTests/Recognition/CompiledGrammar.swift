/// A grammar as a table of numbered nodes, for the recogniser and the generator.
struct CompiledGrammar: Sendable {
  /// A node of an expression; numbers are those of other nodes, productions and terminals.
  enum Node: Sendable {
    case sequence([Int])
    case choice([Int])
    case option(Int)
    case repetition(Int)
    case production(Int)
    case terminal(Int)
  }

  private(set) var nodes: [Node] = []
  private(set) var terminals: [Terminal] = []
  /// The production that each node is a part of.
  private(set) var owners: [Int] = []
  /// The node of each production.
  private(set) var roots: [Int] = []
  let names: [String]
  private let productionNumbers: [String: Int]
  private var terminalNumbers: [Terminal: Int] = [:]
  private let splitsTexts: Bool

  /// Compiles a grammar over tokens: names without a production are token classes.
  init(syntax: Grammar) {
    self.init(syntax, splitsTexts: false)
  }

  /// Compiles a grammar over characters: texts are taken apart into their characters.
  init(characters: Grammar) {
    self.init(characters, splitsTexts: true)
  }

  private init(_ grammar: Grammar, splitsTexts: Bool) {
    self.splitsTexts = splitsTexts
    names = grammar.productions.map(\.name)
    productionNumbers = Dictionary(
      names.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    for (number, production) in grammar.productions.enumerated() {
      roots.append(add(production.expression, to: number))
    }
  }

  /// The number of a production.
  func production(_ name: String) -> Int? { productionNumbers[name] }

  /// The number of a terminal.
  func number(of terminal: Terminal) -> Int? { terminalNumbers[terminal] }

  private mutating func add(_ expression: Expression, to owner: Int) -> Int {
    let node: Node =
      switch expression {
      case .sequence(let parts): .sequence(parts.map { add($0, to: owner) })
      case .choice(let parts): .choice(parts.map { add($0, to: owner) })
      case .option(let part): .option(add(part, to: owner))
      case .repetition(let part): .repetition(add(part, to: owner))
      case .range(let range): .terminal(intern(.range(range)))
      case .described:
        .terminal(
          intern(
            CharacterClass(rawValue: names[owner]).map(Terminal.characterClass)
              ?? .tokenClass(names[owner])
          )
        )
      case .reference(let name):
        if let number = productionNumbers[name] {
          .production(number)
        } else {
          .terminal(intern(.tokenClass(name)))
        }
      case .text(let text):
        if splitsTexts, text.unicodeScalars.count > 1 {
          .sequence(text.unicodeScalars.map { add(.text(String($0)), to: owner) })
        } else {
          .terminal(intern(.text(text)))
        }
      }
    nodes.append(node)
    owners.append(owner)
    return nodes.count - 1
  }

  private mutating func intern(_ terminal: Terminal) -> Int {
    if let number = terminalNumbers[terminal] { return number }
    terminals.append(terminal)
    terminalNumbers[terminal] = terminals.count - 1
    return terminals.count - 1
  }
}

/// The productions of one grammar file.
struct Grammar: Sendable {
  /// A name with what it stands for.
  struct Production: Sendable, Equatable {
    let name: String
    let expression: Expression
    /// The line that the production starts in.
    let line: Int
  }

  /// The productions in the order of the file, also those whose name is taken already.
  let productions: [Production]

  /// Reads the text of a grammar file.
  init(reading text: String) throws(GrammarError) {
    var reader = GrammarReader(text)
    productions = try reader.readProductions()
  }

  /// The names of the productions.
  var names: Set<String> { Set(productions.map(\.name)) }

  /// The names that stand on a right side and are no production here.
  var undefinedNames: Set<String> {
    Set(productions.flatMap(\.expression.references)).subtracting(names)
  }

  /// The first production of a name.
  subscript(name: String) -> Production? { productions.first { $0.name == name } }

  /// The productions that a derivation from one of them can come to, itself among them.
  func reachableNames(from start: String) -> Set<String> {
    var reached: Set<String> = []
    var open = [start]
    while let name = open.popLast() {
      guard let production = self[name], reached.insert(name).inserted else { continue }
      open += production.expression.references
    }
    return reached
  }
}

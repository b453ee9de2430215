/// The marks `/// grammar: production, …` over the functions of the parser.
struct ProductionMarks {
  /// How often each production is named.
  private(set) var counts: [String: Int] = [:]
  /// The marks that stand over no function, as `file:line`.
  private(set) var strays: [String] = []

  /// Reads the marks of source files.
  init(in sources: [(name: String, text: String)]) {
    for source in sources {
      let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        guard let mark = line.wholeMatch(of: /\s*\/\/\/ grammar: (.+)\./) else { continue }
        for name in mark.1.split(separator: ", ") { counts[String(name), default: 0] += 1 }
        // A mark ends the comment, so that the next line is the function's own.
        let next = index + 1 < lines.count ? lines[index + 1] : ""
        if !next.contains(#/^\s*(private )?(mutating )?func /#) {
          strays.append("\(source.name):\(index + 1)")
        }
      }
    }
  }
}

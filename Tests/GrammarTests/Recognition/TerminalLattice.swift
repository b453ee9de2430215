/// A text as the recogniser reads it: the terminals that each of its units may be.
struct TerminalLattice {
  /// A terminal that is several units long.
  struct Span {
    let terminal: Int
    let start: Int
    let length: Int
  }

  /// The terminals that each unit may be by itself.
  var units: [[Int]] = []
  var spans: [Span] = []
}

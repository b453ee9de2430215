/// What is wrong with a grammar file, and in which line.
struct GrammarError: Error, Equatable, CustomStringConvertible {
  let line: Int
  let message: String

  var description: String { "line \(line): \(message)" }
}

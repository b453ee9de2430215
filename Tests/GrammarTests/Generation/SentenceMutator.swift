import SOQLTestSupport

/// Spoils sentences: drops, doubles, swaps and replaces tokens.
struct SentenceMutator {
  private let terminals: [Terminal]
  private let lexemes: LexemeMaker
  private var random: SeededGenerator

  /// Takes replacements from the terminals of a grammar.
  init(_ grammar: CompiledGrammar, _ lexemes: LexemeMaker, seed: UInt64) {
    terminals = grammar.terminals
    self.lexemes = lexemes
    random = SeededGenerator(seed: seed)
  }

  /// The sentence after one or two changes; some stay whole, so that both verdicts come up often.
  mutating func mutate(_ sentence: [String]) -> [String] {
    var sentence = sentence
    for _ in 0..<random.pick([0, 1, 1, 1, 2]) { change(&sentence) }
    return sentence
  }

  private mutating func change(_ sentence: inout [String]) {
    let index = Int.random(in: sentence.indices, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: sentence.remove(at: index)
    case 1: sentence.insert(sentence[index], at: index)
    case 2: sentence.swapAt(index, min(index + 1, sentence.count - 1))
    default: sentence[index] = lexemes.text(for: random.pick(terminals), using: &random)
    }
  }
}

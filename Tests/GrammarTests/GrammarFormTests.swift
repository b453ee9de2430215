import Testing

@testable import SOQLSyntax

/// Tests that the grammar files are well formed and agree with each other and with the parser.
struct GrammarFormTests {
  let files: GrammarFiles

  init() throws {
    files = try GrammarFiles()
  }

  @Test func productionsAreUnique() {
    for grammar in [files.syntax, files.tokens] {
      let counts = Dictionary(grammar.productions.map { ($0.name, 1) }, uniquingKeysWith: +)
      #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
    }
    let all = [files.syntax.names, files.tokens.names, files.describedClasses]
    #expect(all.reduce(Set()) { $0.union($1) }.count == all.map(\.count).reduce(0, +))
  }

  @Test func namesAreDefined() {
    let classes = files.tokens.names.union(files.describedClasses)
    #expect(files.syntax.undefinedNames.subtracting(classes).sorted() == [])
    #expect(files.tokens.undefinedNames.sorted() == [])
  }

  @Test func productionsAreReachable() {
    let reached = files.syntax.reachableNames(from: "query")
    #expect(files.syntax.names.subtracting(reached).sorted() == [])
    #expect(files.describedClasses.subtracting(files.syntax.undefinedNames).sorted() == [])
    // Words are behind the classes of names; white space and comments stand between all tokens.
    let starts =
      files.syntax.undefinedNames.intersection(files.tokens.names)
      .union(["word", "whiteSpace", "comment"])
    let used = starts.reduce(into: Set()) { $0.formUnion(files.tokens.reachableNames(from: $1)) }
    #expect(files.tokens.names.subtracting(used).sorted() == [])
  }

  /// A parser by recursive descent needs it, and so does the recogniser of these tests.
  @Test func noProductionIsLeftRecursive() {
    #expect(CompiledGrammar(syntax: files.syntax).leftRecursiveProductions == [])
    #expect(CompiledGrammar(characters: files.tokens).leftRecursiveProductions == [])
  }

  @Test func quotedWordsAreTheKeywords() {
    let quoted = Set(files.syntax.productions.flatMap(\.expression.texts))
    let words = quoted.filter { $0.contains(where: \.isLetter) }
    #expect(words.symmetricDifference(files.keywords.keywords.map(\.word)).sorted() == [])
  }

  /// Characters that only words in a grammar can tell are known to the tests, and no others.
  @Test func describedCharactersAreKnown() {
    let described = files.tokens.productions.filter { production in
      production.expression.parts.contains { if case .described = $0 { true } else { false } }
    }
    #expect(
      Set(described.map(\.name)) == Set(CharacterClass.allCases.map(\.rawValue))
    )
    for production in described {
      // The description is the whole of the production, so that the name says which one it is.
      #expect(production.expression.parts.count == 1, "\(production.name)")
    }
  }

  @Test func parserNamesEveryProductionOnce() throws {
    let marks = ProductionMarks(in: try GrammarFiles.parserSources())
    #expect(marks.strays == [])
    #expect(Set(marks.counts.keys).symmetricDifference(files.syntax.names).sorted() == [])
    #expect(marks.counts.filter { $0.value > 1 }.keys.sorted() == [])
  }
}

import Testing

/// Tests of the reader of the grammar files.
struct NotationTests {
  @Test func readsEveryForm() throws {
    let grammar = try Grammar(
      reading: """
        (* a comment *)
        list = "(" item { "," item } ")" | [ '"' ] ;
        item = ( a | b ) c
             | "a" … "z" ; (* at the end *)
        a = ? any character ? ;
        """
    )
    #expect(grammar.productions.map(\.name) == ["list", "item", "a"])
    #expect(grammar.productions.map(\.line) == [2, 3, 5])
    #expect(
      grammar["list"]?.expression
        == .choice([
          .sequence([
            .text("("), .reference("item"),
            .repetition(.sequence([.text(","), .reference("item")])), .text(")"),
          ]),
          .option(.text("\"")),
        ])
    )
    #expect(
      grammar["item"]?.expression
        == .choice([
          .sequence([.choice([.reference("a"), .reference("b")]), .reference("c")]),
          .range("a"..."z"),
        ])
    )
    #expect(grammar["a"]?.expression == .described(" any character "))
    #expect(grammar.undefinedNames == ["b", "c"])
    #expect(grammar.reachableNames(from: "item") == ["item", "a"])
  }

  @Test(arguments: [
    ("a = \"x\"", "line 1: expected ';', found the end of the file"),
    ("\n= x ;", "line 2: expected the name of a production, found '='"),
    ("a =\n | x ;", "line 2: expected an expression, found '|'"),
    ("a = ( x ;", "line 1: expected ')', found ';'"),
    ("a = \"x ;\nb = y ;", "line 1: text without its closing \", found '\"'"),
    ("a = \"\" ;", "line 1: text may not be empty, found '\"'"),
    ("a = \"z\" … \"a\" ;", "line 1: a range goes from one character to a later one, found ';'"),
    ("a = \"z\" … b ;", "line 1: expected the end of a range, found 'b'"),
    ("a = x ; (* never\nclosed", "line 1: a comment without its closing *), found '('"),
  ])
  func refuses(_ text: String, with message: String) {
    let error = #expect(throws: GrammarError.self) { try Grammar(reading: text) }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    ("AND", "line 1: expected a word and its use"),
    ("# words\nAND never", "line 2: expected a word and its use"),
    ("AND reserved\nAND name", "line 2: AND stands twice"),
  ])
  func refusesKeywords(_ text: String, with message: String) {
    let error = #expect(throws: GrammarError.self) { try KeywordList(reading: text) }
    #expect(error?.description == message)
  }

  @Test func findsStrayMarks() {
    let marks = ProductionMarks(in: [
      ("A.swift", "/// grammar: a, b.\nmutating func parseA() {}\n/// grammar: a.\nvar a: Int")
    ])
    #expect(marks.counts == ["a": 2, "b": 1])
    #expect(marks.strays == ["A.swift:3"])
  }
}

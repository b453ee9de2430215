import Testing

@testable import SOQLSyntax

@Suite struct LexerTests {
  private func kinds(_ text: String) -> [TokenKind] {
    var tokens = Arena<Token>(capacity: 1)
    let source = Array(text.utf8)
    _ = Lexer.tokenize(source.span, into: &tokens)
    return tokens.elements.dropLast().map(\.kind)
  }

  @Test(
    arguments: [
      ("Name", [.name]), ("Account.Name", [.path]), ("A..B", [.malformedName]),
      ("A.", [.malformedName]),
      ("_a", [.malformedName]), ("größe", [.name]), ("a$b_1", [.name]),
      ("a\u{A0}b", [.name, .name]),
      ("select", [.select]), ("SeLeCt", [.select]), ("selects", [.name]), ("Limit__c", [.name]),
      ("security_enforced", [.securityEnforced]), ("security-enforced", [.name, .minus, .name]),
      ("1", [.integer]), ("1.5", [.decimal]), (".5", [.decimal]), ("1.", [.malformedNumber]),
      ("10L", [.malformedNumber]), ("1e3", [.malformedNumber]), ("1e+3", [.malformedNumber]),
      ("5AND", [.integer, .and]), ("1.2.3", [.malformedNumber]),
      ("2024-01-01", [.date]), ("2024-1-1", [.malformedDate]), ("2024-01-011", [.malformedDate]),
      ("2024-01-01T00:00:00Z", [.dateTime]), ("2024-01-01t00:00:00.12345z", [.dateTime]),
      ("2024-01-01T00:00:00+0100", [.dateTime]), ("2024-01-01T00:00:00-01:00", [.dateTime]),
      ("2024-01-01T00:00:00", [.malformedDate]), ("2024-01-01T00:00Z", [.malformedDate]),
      ("08:30:00Z", [.time]), ("08:30:00", [.malformedDate]),
      ("8:30", [.integer, .colon, .integer]),
      ("'a'", [.string]), ("''", [.string]), (#"'a\'b'"#, [.string]), (#"'a\\'"#, [.string]),
      ("'a", [.unterminatedString]), ("'a\n'", [.multilineString]),
      ("'a\nb", [.unterminatedString, .name]),
      ("'''a'b'''", [.apexMultilineString]), (#""a""#, [.doubleQuotedString]),
      ("`a`", [.backquotedName]),
      ("<=", [.lessOrEqual]), ("< =", [.less, .equal]), ("<>", [.lessGreater]), ("!=", [.notEqual]),
      ("==", [.doubleEqual]), ("a?.b", [.name, .questionDot, .name]), ("--", [.doubleMinus]),
      ("a//b\nc", [.name, .name]), ("a/*b*/c", [.name, .name]), ("a/*b", [.name]),
      ("a/b", [.name, .slash, .name]),
      ("#", [.invalid]), ("\u{0}", [.invalid]),
    ] as [(String, [TokenKind])]
  )
  func tokens(_ text: String, _ expected: [TokenKind]) {
    #expect(kinds(text) == expected)
  }

  @Test func everyKeywordIsFoundInAnyCase() {
    for kind in TokenKind.allCases where kind.isKeyword {
      #expect(kinds(kind.keyword) == [kind])
      #expect(kinds(kind.keyword.lowercased()) == [kind])
      #expect(kinds(kind.keyword + " x") == [kind, .name])
      #expect(kinds(kind.keyword + "_") == [.name])
      #expect(kinds("x" + kind.keyword) == [.name])
    }
  }
}

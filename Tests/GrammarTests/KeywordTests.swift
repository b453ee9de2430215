import Testing

@testable import SOQLSyntax

/// Tests that `keywords.txt` says of each word what the lexer and the token kinds do.
struct KeywordTests {
  let keywords: KeywordList

  init() throws {
    keywords = try GrammarFiles().keywords
  }

  @Test func everyKeywordIsAKindOfItsOwn() throws {
    var kinds: Set<TokenKind> = []
    for keyword in keywords.keywords {
      let kind = try #require(Self.kind(of: keyword.word))
      #expect(kind.isKeyword, "\(keyword.word)")
      #expect(kinds.insert(kind).inserted, "\(keyword.word) is the keyword of another word too")
      #expect(Self.kind(of: keyword.word.lowercased()) == kind)
      #expect(Self.kind(of: Self.mixedCase(keyword.word)) == kind)
    }
    #expect(kinds == Set(TokenKind.allCases.filter(\.isKeyword)))
  }

  @Test func longerAndShorterWordsAreNames() {
    for keyword in keywords.keywords {
      #expect(Self.kind(of: keyword.word + "s__c") == .name)
      #expect(Self.kind(of: "a" + keyword.word) == .name)
      #expect(Self.kind(of: keyword.word + ".Id") == .path)
    }
  }

  @Test func usesAgreeWithTheKinds() throws {
    for keyword in keywords.keywords {
      let kind = try #require(Self.kind(of: keyword.word))
      #expect(kind.isReserved == (keyword.use == .reserved), "\(keyword.word)")
      #expect(kind.isNameable == (keyword.use != .reserved), "\(keyword.word)")
      #expect(
        kind.isAliasable == (keyword.use == .name || keyword.use == .form),
        "\(keyword.word)"
      )
    }
  }

  /// The kind of a text that is one token.
  private static func kind(of text: String) -> TokenKind? {
    let tokens = SyntaxTree(parsing: text).tokens.elements
    return tokens.count == 2 && tokens[0].range == 0..<text.utf8.count ? tokens[0].kind : nil
  }

  private static func mixedCase(_ word: String) -> String {
    word.enumerated().map {
      $0.offset.isMultiple(of: 2) ? $0.element.lowercased() : "\($0.element)"
    }
    .joined()
  }
}

/// A token of Apex: its kind and the bytes it covers.
struct ApexToken: Sendable, BitwiseCopyable {
  let start: UInt32
  let end: UInt32
  let kind: ApexTokenKind

  init(_ kind: ApexTokenKind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// What a token of Apex is.
///
/// The words behind `name` are those that tell how code goes on; all others are names.
enum ApexTokenKind: UInt8, Sendable, CaseIterable {
  case endOfFile

  case number
  case string
  case multilineString
  /// A string without the quote that ends it.
  case openString
  /// A bracketed query, as one token.
  case query
  /// A bracketed search, as one token.
  case search

  case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
  case comma, semicolon, colon, dot, questionDot, question, at
  case less, greater, plus
  case assign, addAssign
  /// `-=` and its like.
  case changeAssign
  /// Any other operator, and what is none.
  case otherOperator

  case name
  // Words that may be names as well.
  case delete, find, get, inherited, insert, merge, on, set, sharing, trigger, undelete, update
  case upsert, when, with, without
  // Words that may not.
  case abstract, `break`, `catch`, `class`, `continue`, `do`, `else`, `enum`, `extends`, `false`
  case final, finally, `for`, global, `if`, implements, instanceof, interface, new, null, override
  case `private`, protected, `public`, `return`, select, `static`, `super`, `switch`, testmethod
  case this, `throw`, transient, `true`, `try`, virtual, void, webservice, `while`

  /// Whether it is a word that may name something.
  var isName: Bool {
    rawValue >= ApexTokenKind.name.rawValue && rawValue <= ApexTokenKind.without.rawValue
  }

  var isWord: Bool { rawValue >= ApexTokenKind.name.rawValue }

  var isString: Bool { self == .string || self == .multilineString || self == .openString }

  var opens: Bool { self == .leftParen || self == .leftBracket || self == .leftBrace }

  var closes: Bool { self == .rightParen || self == .rightBracket || self == .rightBrace }

  /// Whether the word says something of the declaration behind it.
  var isModifier: Bool {
    switch self {
    case .abstract, .final, .global, .inherited, .override, .private, .protected, .public, .sharing,
      .static, .testmethod, .transient, .virtual, .webservice, .with, .without:
      true
    default: false
    }
  }
}

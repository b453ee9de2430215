/// What stands between tokens: white space, comments and the byte order mark.
public struct Trivia: Sendable, Hashable {
  /// What a piece of trivia is.
  public enum Kind: Sendable, Hashable {
    /// Spaces, tabs and line ends; also blanks beyond ASCII, about which a diagnostic speaks.
    case whiteSpace
    /// `//` to the end of the line.
    case lineComment
    /// `/*` to `*/`.
    case blockComment
    /// The mark that a UTF-8 text may start with.
    case byteOrderMark
  }

  /// What the piece is.
  public let kind: Kind
  /// The bytes it covers.
  public let range: Range<Int>

  /// Whether the piece is a comment.
  public var isComment: Bool { kind == .lineComment || kind == .blockComment }

  /// All trivia of a source, in order.
  static func pieces(of tokens: borrowing Arena<Token>, in source: [UInt8]) -> [Trivia] {
    var pieces: [Trivia] = []
    var start = 0
    for index in 0..<tokens.count {
      let token = tokens[index]
      append(start..<Int(token.start), of: source.span, to: &pieces)
      start = Int(token.end)
    }
    return pieces
  }

  /// The trivia of one gap between tokens.
  package static func pieces(in gap: Range<Int>, of source: [UInt8]) -> [Trivia] {
    var pieces: [Trivia] = []
    append(gap, of: source.span, to: &pieces)
    return pieces
  }

  private static func append(_ gap: Range<Int>, of source: Span<UInt8>, to pieces: inout [Trivia]) {
    var index = gap.lowerBound
    if index == 0, !gap.isEmpty {
      let mark = min(Lexer.byteOrderMarkLength(of: source), gap.upperBound)
      if mark > 0 { pieces.append(Trivia(kind: .byteOrderMark, range: 0..<mark)) }
      index = mark
    }
    while index < gap.upperBound {
      let start = index
      if let comment = Lexer.endOfComment(source, from: index) {
        index = comment.offset
        let isLine = source[start + 1] == UInt8(ascii: "/")
        pieces.append(Trivia(kind: isLine ? .lineComment : .blockComment, range: start..<index))
      } else {
        index += 1
        while index < gap.upperBound, source[index] != UInt8(ascii: "/") { index += 1 }
        pieces.append(Trivia(kind: .whiteSpace, range: start..<index))
      }
    }
  }
}

import SOQLSyntax

extension DocumentBuilder {
  /// The comments between a token and the next one that is kept, with their places; -1 stands for the
  /// start of the source.
  ///
  /// Their places depend on line ends beside comments, which the layout keeps, and on nothing else, so
  /// that a formatted query gives the same places.
  func placedComments(after index: Int) -> [PlacedComment] {
    let next = nextKept(after: index)
    guard next < tokens.count else { return [] }
    let pieces = trivia(between: index, and: next)
    guard pieces.contains(where: \.isComment) else { return [] }
    let lineEnds = pieces.indices.filter { lineEndCount(pieces[$0]) > 0 }
    let isAtEnd = tokens[next].kind == .endOfQuery
    let firstEnd = index < 0 ? -1 : lineEnds.first ?? (isAtEnd ? pieces.count : nil)
    let lastEnd = isAtEnd ? pieces.count : lineEnds.last ?? firstEnd
    return pieces.indices.filter { pieces[$0].isComment }.map { piece in
      let place: PlacedComment.Place
      if let firstEnd, piece < firstEnd {
        place = .trailing
      } else if let lastEnd, piece < lastEnd {
        place = .ownLine
      } else if index >= 0,
        bindsBackward(tokens[index].kind, tokens[next].kind, onOneLine: firstEnd == nil)
      {
        place = .backward
      } else {
        place = .forward
      }
      return PlacedComment(
        place: place,
        range: trimmed(pieces[piece]),
        followsBlankLine: piece > 0 && lineEndCount(pieces[piece - 1]) > 1
      )
    }
  }

  /// The trivia between two tokens, through the ones that are left out.
  func trivia(between index: Int, and next: Int) -> [Trivia] {
    (index..<next).flatMap { token in
      let start = token < 0 ? 0 : tokens[token].range.upperBound
      return Trivia.pieces(in: start..<tokens[token + 1].range.lowerBound, of: source)
    }
  }

  /// How many lines end in white space.
  func lineEndCount(_ piece: Trivia) -> Int {
    guard piece.kind == .whiteSpace else { return 0 }
    var count = 0
    for index in piece.range where source[index].endsLine {
      let isSecondHalf =
        source[index] == UInt8(ascii: "\n") && index > piece.range.lowerBound
        && source[index - 1] == UInt8(ascii: "\r")
      if !isSecondHalf { count += 1 }
    }
    return count
  }

  private func trimmed(_ comment: Trivia) -> Range<Int> {
    guard comment.kind == .lineComment else { return comment.range }
    var end = comment.range.upperBound
    while source[end - 1].isBlank { end -= 1 }
    return comment.range.lowerBound..<end
  }

  /// Whether a comment between two tokens belongs to the first one: that ends something, and the second
  /// one is no place to start a line, or starts something else on the same line.
  private func bindsBackward(
    _ before: TokenKind,
    _ after: TokenKind,
    onOneLine isOnOneLine: Bool
  ) -> Bool {
    switch before {
    case .comma, .leftParen, .colon, .and, .or, .not: return false
    default: break
    }
    switch after {
    case .comma, .rightParen: return true
    case .and, .or, .from, .where, .with, .group, .having, .order, .limit,
      .offset, .for, .update, .using, .set, .all, .when, .else, .end:
      return isOnOneLine
    default: return false
    }
  }

  /// Whether a comment asks to leave the next query as it is.
  func isIgnoreMark(_ range: Range<Int>) -> Bool {
    let text = source[range]
    let mark: StaticString = "// soql-format-ignore"
    let bytes = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    guard text.starts(with: bytes) else { return false }
    // A reason may follow.
    let next = text.dropFirst(bytes.count).first
    return next == nil || next == UInt8(ascii: " ") || next == UInt8(ascii: ":")
  }
}

/// How the lines of a source are laid out round a place, so that an edit goes with it.
struct LineLayout {
  private let tree: SyntaxTree

  init(_ tree: SyntaxTree) {
    self.tree = tree
  }

  private var source: [UInt8] { tree.source }

  /// The blanks before a place, if nothing else stands before it on its line and a line is above it.
  func indentation(before offset: Int) -> String? {
    var start = offset
    while start > 0, source[start - 1].isBlank { start -= 1 }
    guard start > 0, source[start - 1].endsLine else { return nil }
    return String(decoding: source[start..<offset], as: UTF8.self)
  }

  /// The line end that the source uses above a place.
  func lineEnd(before offset: Int) -> String {
    var index = offset
    while index > 0, !source[index - 1].endsLine { index -= 1 }
    guard index > 0 else { return "\n" }
    if source[index - 1] == UInt8(ascii: "\r") { return "\r" }
    return index > 1 && source[index - 2] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  /// The end of a line that a token ends: behind the comments that follow the token there, or right
  /// behind it where another token follows.
  func endOfLine(after offset: Int) -> Int {
    let next = nextToken(after: offset)
    var end = offset
    for piece in Trivia.pieces(in: offset..<next, of: source) {
      if piece.isComment {
        end = piece.range.upperBound
      } else if source[piece.range].contains(where: \.endsLine) {
        return end
      }
    }
    return next == source.count ? end : offset
  }

  /// A range with the white space before it, but not with the line end that a line comment needs.
  func withBlanksBefore(_ range: Range<Int>) -> Range<Int> {
    let gap = previousToken(before: range.lowerBound)..<range.lowerBound
    let pieces = Trivia.pieces(in: gap, of: source)
    guard let last = pieces.last, last.kind == .whiteSpace else { return range }
    guard pieces.dropLast().last?.kind == .lineComment else {
      return last.range.lowerBound..<range.upperBound
    }
    let lineEnd = self.lineEnd(before: range.lowerBound).utf8.count
    return min(last.range.lowerBound + lineEnd, range.lowerBound)..<range.upperBound
  }

  private func nextToken(after offset: Int) -> Int {
    for index in 0..<tree.tokens.count where Int(tree.tokens[index].start) >= offset {
      return Int(tree.tokens[index].start)
    }
    return source.count
  }

  private func previousToken(before offset: Int) -> Int {
    var index = tree.firstToken(endingBehind: offset) - 1
    while index >= 0, tree.tokens[index].range.isEmpty { index -= 1 }
    return index >= 0 ? Int(tree.tokens[index].end) : 0
  }
}

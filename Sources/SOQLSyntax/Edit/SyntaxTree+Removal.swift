extension SyntaxTree {
  /// The edit that takes a part out of the query, or `nil` if that would take a comment with it.
  ///
  /// White space before the part goes as well, but for the line end that a comment needs; a blank comes in
  /// where words would run together.
  package func removal(of part: Range<Int>) -> SourceEdit? {
    if holdsComment(part) { return nil }
    let range = LineLayout(self).withBlanksBefore(part)
    let runsTogether =
      range.lowerBound > 0 && range.upperBound < source.count
      && source[range.lowerBound - 1].isPartOfWord && source[range.upperBound].isPartOfWord
    return SourceEdit(replacing: range, with: runsTogether ? " " : "")
  }

  /// Whether a comment lies in a part of the source.
  package func holdsComment(_ part: Range<Int>) -> Bool {
    guard hasComments else { return false }
    var place = part.lowerBound
    var index = firstToken(endingBehind: place)
    while place < part.upperBound {
      let token = index < tokens.count ? tokens[index].range : source.count..<source.count
      if place < token.lowerBound {
        let gap = place..<token.lowerBound
        let pieces = Trivia.pieces(in: gap, of: source)
        if pieces.contains(where: { $0.isComment && $0.range.overlaps(part) }) { return true }
      }
      place = max(token.upperBound, place + 1)
      index += 1
    }
    return false
  }

  /// A part of the source with what lies between it and the tokens before and behind it.
  package func withGaps(_ part: Range<Int>) -> Range<Int> {
    let before = firstToken(endingBehind: part.lowerBound) - 1
    var behind = before + 1
    while behind < tokens.count, tokens[behind].range.lowerBound < part.upperBound { behind += 1 }
    let start = before >= 0 ? tokens[before].range.upperBound : 0
    return start..<(behind < tokens.count ? tokens[behind].range.lowerBound : source.count)
  }

  /// The place of the first token that ends behind a place of the source.
  func firstToken(endingBehind offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

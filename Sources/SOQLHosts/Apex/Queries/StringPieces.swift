/// A part of a string expression, by tokens.
enum StringPiece: Equatable {
  case literal(Int)
  case expression(Range<Int>)

  var isLiteral: Bool {
    if case .literal = self { true } else { false }
  }
}

extension ApexTokens {
  /// The parts that an expression joins with `+`, in order.
  ///
  /// What is no sum of operands, such as a conditional, is one part.
  func pieces(of range: Range<Int>) -> [StringPiece] {
    var pieces: [StringPiece] = []
    append(range, to: &pieces, depth: 0)
    return pieces
  }

  /// Brackets within brackets are looked into this deep.
  private static let deepest = 16

  private func append(_ range: Range<Int>, to pieces: inout [StringPiece], depth: Int) {
    guard !range.isEmpty else { return }
    guard endOfSum(from: range.lowerBound) >= range.upperBound, depth < ApexTokens.deepest else {
      return pieces.append(.expression(range))
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(endOfSum(from: start, stopsAtPlus: true), range.upperBound)
      if end > start { appendOperand(start..<end, to: &pieces, depth: depth) }
      start = end + 1
    }
  }

  private func appendOperand(_ range: Range<Int>, to pieces: inout [StringPiece], depth: Int) {
    let start = range.lowerBound
    if kind(start).isString {
      pieces.append(.literal(start))
      if range.count > 1 { pieces.append(.expression(start + 1..<range.upperBound)) }
    } else if kind(start) == .leftParen, behind(start) == range.upperBound {
      append(start + 1..<max(start + 1, partner(start)), to: &pieces, depth: depth + 1)
    } else if isFormat(start), behind(start + 3) == range.upperBound,
      let format = arguments(start + 3, upTo: 1).first
    {
      // The literals first: they are what the call puts the other arguments into.
      append(format, to: &pieces, depth: depth + 1)
      pieces.append(.expression(range))
    } else {
      pieces.append(.expression(range))
    }
  }

  /// Whether `String.format(` stands at a place.
  func isFormat(_ place: Int) -> Bool {
    spells("string", at: place) && kind(place + 1) == .dot && spells("format", at: place + 2)
      && kind(place + 3) == .leftParen
  }
}

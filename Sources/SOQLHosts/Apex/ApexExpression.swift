/// An Apex expression, understood as far as rules need it.
///
/// Ranges are bytes of the file. What is not understood is ``unknown``; nobody may conclude anything from it.
package enum ApexExpression: Sendable, Equatable {
  /// A string literal.
  case string
  /// A number, a truth value, `null`, or what arithmetic and comparisons give.
  case scalar
  /// A variable, or a path such as `account.Owner.Name`.
  case variable(Range<Int>)
  /// A call, with what stands before its last dot, if anything does.
  case call(receiver: Range<Int>?, name: Range<Int>, arguments: [Range<Int>])
  /// What `+` joins.
  case sum([Range<Int>])
  /// The two values of `a ? b : c`.
  case choice(Range<Int>, Range<Int>)
  case cast(type: Range<Int>, Range<Int>)
  case unknown

  /// Reads the expression in a range of a file.
  package init(_ range: Range<Int>, in source: [UInt8]) {
    let text = ApexReader(source)
    // People write no longer ones, and each step reads the whole of it.
    guard range.count <= 1 << 14 else {
      self = .unknown
      return
    }
    var range = text.trimmed(range)
    while let inner = text.insideBrackets(range) { range = text.trimmed(inner) }
    guard let first = range.first, !text.startsWithNew(range) else {
      self = .unknown
      return
    }
    let joints = text.joints(of: range)
    if let question = joints.question, let colon = joints.colon {
      self = .choice(question + 1..<colon, colon + 1..<range.upperBound)
    } else if joints.hasOtherOperator {
      self = .scalar
    } else if !joints.plus.isEmpty {
      self = .sum(text.parts(of: range, at: joints.plus))
    } else if source[first] == UInt8(ascii: "'") {
      self = text.endOfString(first, range.upperBound) == range.upperBound ? .string : .unknown
      if self == .unknown { self = ApexExpression.postfix(range, text) }
    } else if source[first] &- 0x30 < 10 {
      self = .scalar
    } else if source[first] == UInt8(ascii: "(") {
      self = ApexExpression.cast(range, text)
    } else {
      self = ApexExpression.postfix(range, text)
    }
  }

  private static func cast(_ range: Range<Int>, _ text: ApexReader) -> ApexExpression {
    let close = text.endOfBrackets(range.lowerBound, range.upperBound)
    guard close < range.upperBound, text.source[close] != UInt8(ascii: ".") else {
      return postfix(range, text)
    }
    return .cast(
      type: text.trimmed(range.lowerBound + 1..<close - 1),
      text.trimmed(close..<range.upperBound)
    )
  }

  private static func postfix(_ range: Range<Int>, _ text: ApexReader) -> ApexExpression {
    if text.isPath(range) {
      let word = text.lowercased(range)
      return word == "null" || word == "true" || word == "false" ? .scalar : .variable(range)
    }
    guard text.source[range.upperBound - 1] == UInt8(ascii: ")"),
      let open = text.lastCall(in: range)
    else { return .unknown }
    let head = text.trimmed(range.lowerBound..<open)
    guard !head.isEmpty else { return .unknown }
    var start = head.upperBound
    while start > head.lowerBound, ApexReader.isWord(text.source[start - 1]) { start -= 1 }
    let name = start..<head.upperBound
    guard !name.isEmpty else { return .unknown }
    var receiver: Range<Int>?
    if start > head.lowerBound {
      guard text.source[start - 1] == UInt8(ascii: ".") else { return .unknown }
      var end = start - 1
      if end > head.lowerBound, text.source[end - 1] == UInt8(ascii: "?") { end -= 1 }
      receiver = text.trimmed(head.lowerBound..<end)
    }
    return .call(
      receiver: receiver,
      name: name,
      arguments: text.arguments(in: open + 1..<range.upperBound - 1)
    )
  }
}

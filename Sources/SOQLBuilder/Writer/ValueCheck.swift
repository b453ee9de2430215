import SOQLSyntax

/// Whether each value that was written is exactly one literal of the parsed query, and says the same.
///
/// So a value cannot change the shape of a query unnoticed, whatever the writer may get wrong.
struct ValueCheck {
  private struct Literal {
    let kind: SyntaxKind
    let range: Range<Int>
    let isBroken: Bool
    let context: LiteralReader.Context
  }

  private let tree: SyntaxTree
  /// The literals of the tree, in source order.
  private var literals: [Literal] = []

  init(_ tree: SyntaxTree) {
    self.tree = tree
    collect(below: 0, .plain)
  }

  /// The ranges of all literals but NULL.
  var literalRanges: [Range<Int>] {
    literals.filter { $0.kind != .nullLiteral }.map(\.range)
  }

  /// What is wrong with values, in source order.
  func diagnostics(of values: [WrittenValue]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var next = 0
    for value in values {
      while next < literals.count, literals[next].range.lowerBound < value.range.lowerBound {
        next += 1
      }
      if let problem = problem(of: value, next < literals.count ? literals[next] : nil) {
        found.append(Diagnostic(.literalFormat, at: value.range, problem))
      }
    }
    return found
  }

  private func problem(of value: WrittenValue, _ literal: Literal?) -> String? {
    guard let literal, literal.range == value.range, !literal.isBroken else {
      let before = value.range.lowerBound - 1
      let isQuoted =
        value.range.count > 1 && before >= 0 && isInString(value.range)
        || before >= 0 && tree.source[before] == UInt8(ascii: "'")
      return isQuoted
        ? "a value stands in quotes; it brings its own"
        : "a value stands where the query takes none"
    }
    if literal.context == .formula { return "a value may not be the text of FORMULA" }
    if literal.context == .pattern, case .text = value.payload {
      return "a text stands after LIKE, where its wildcards would count; use a LikePattern"
    }
    if case .pattern = value.payload, literal.context != .pattern {
      return "a pattern stands elsewhere than after LIKE"
    }
    let read = LiteralReader.read(
      literal.kind,
      tree.source[value.range],
      in: literal.context
    )
    guard let read, read.isSame(as: value.payload) else {
      return "the value would be read as another"
    }
    if literal.context == .choices, case .text(let text) = value.payload {
      if text.isEmpty { return "a picklist value may not be empty" }
      if text.utf8.contains(UInt8(ascii: ";")) {
        return "a text with ';' would be read as several values; use a MultiPicklist"
      }
    }
    return nil
  }

  /// Whether a range starts inside a string of the query.
  private func isInString(_ range: Range<Int>) -> Bool {
    literals.contains { literal in
      literal.kind == .stringLiteral && literal.range.lowerBound < range.lowerBound
        && literal.range.upperBound > range.lowerBound
    }
  }

  /// Reads the records where they lie: views of nodes cost a third of the check.
  private mutating func collect(below parent: Int, _ context: LiteralReader.Context) {
    let nodes = tree.unsafeNodes
    let end = parent + Int(nodes[parent].size)
    var child = parent + 1
    while child < end {
      let record = nodes[child]
      switch record.kind {
      case .stringLiteral, .numberLiteral, .currencyLiteral, .dateLiteral, .dateTimeLiteral,
        .timeLiteral, .relativeDateLiteral, .booleanLiteral, .nullLiteral:
        literals.append(
          Literal(
            kind: record.kind,
            range: range(of: record),
            isBroken: record.isBroken,
            context: context
          )
        )
      case .comparison: collect(below: child, self.context(of: child))
      case .formulaFunction: collect(below: child, .formula)
      case .valueList: collect(below: child, context)
      default: collect(below: child, .plain)
      }
      child += Int(record.size)
    }
  }

  /// The bytes of a node; a literal always has tokens, unless it is broken.
  private func range(of record: NodeRecord) -> Range<Int> {
    let start = tree.unsafeTokens[Int(record.firstToken)].range.lowerBound
    guard record.firstToken < record.endToken else { return start..<start }
    return start..<tree.unsafeTokens[Int(record.endToken) - 1].range.upperBound
  }

  private func context(of comparison: Int) -> LiteralReader.Context {
    let nodes = tree.unsafeNodes
    let end = comparison + Int(nodes[comparison].size)
    var child = comparison + 1
    while child < end {
      if nodes[child].kind == .comparisonOperator {
        switch ComparisonOperator(rawValue: nodes[child].detail) {
        case .like: return .pattern
        case .includes, .excludes: return .choices
        default: return .plain
        }
      }
      child += Int(nodes[child].size)
    }
    return .plain
  }
}

extension LiteralPayload {
  /// Whether two say the same to the byte: texts that Unicode holds for equal are not.
  func isSame(as written: LiteralPayload) -> Bool {
    switch (self, written) {
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.text(let left), .choices(let right)):
      left.utf8.elementsEqual(right.joined(separator: ";").utf8)
    case (.pattern(let left), .pattern(let right)):
      left.elementsEqual(right) { left, right in
        guard case .text(let left) = left, case .text(let right) = right else {
          return left == right
        }
        return left.utf8.elementsEqual(right.utf8)
      }
    default: self == written
    }
  }
}

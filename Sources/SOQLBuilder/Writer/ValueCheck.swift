import SOQLSyntax

/// Whether each value that was written is exactly one literal of the parsed query, and says the same.
///
/// So a value cannot change the shape of a query unnoticed, whatever the writer may get wrong.
struct ValueCheck {
  private let tree: SyntaxTree
  /// The literals of the tree, in source order.
  private var literals: [(node: SyntaxNode, context: LiteralReader.Context)] = []

  init(_ tree: SyntaxTree) {
    self.tree = tree
    collect(tree.root, .plain)
  }

  /// The ranges of all literals but NULL.
  var literalRanges: [Range<Int>] {
    literals.filter { $0.node.kind != .nullLiteral }.map(\.node.range)
  }

  /// What is wrong with values, in source order.
  func diagnostics(of values: [WrittenValue]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var next = literals[...]
    for value in values {
      next = next.drop { $0.node.range.lowerBound < value.range.lowerBound }
      if let problem = problem(of: value, next.first) {
        found.append(Diagnostic(.literalFormat, at: value.range, problem))
      }
    }
    return found
  }

  private func problem(
    of value: WrittenValue,
    _ literal: (node: SyntaxNode, context: LiteralReader.Context)?
  ) -> String? {
    guard let literal, literal.node.range == value.range, !literal.node.isBroken else {
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
      literal.node.kind,
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
      literal.node.kind == .stringLiteral && literal.node.range.lowerBound < range.lowerBound
        && literal.node.range.upperBound > range.lowerBound
    }
  }

  private mutating func collect(_ node: SyntaxNode, _ context: LiteralReader.Context) {
    for child in node.children {
      switch child.kind {
      case .stringLiteral, .numberLiteral, .currencyLiteral, .dateLiteral, .dateTimeLiteral,
        .timeLiteral, .relativeDateLiteral, .booleanLiteral, .nullLiteral:
        literals.append((child, context))
      case .comparison: collect(child, ValueCheck.context(of: child))
      case .formulaFunction: collect(child, .formula)
      case .valueList: collect(child, context)
      default: collect(child, .plain)
      }
    }
  }

  private static func context(of comparison: SyntaxNode) -> LiteralReader.Context {
    for child in comparison.children where child.kind == .comparisonOperator {
      switch child.text.uppercased() {
      case "LIKE": return .pattern
      case "INCLUDES", "EXCLUDES": return .choices
      default: return .plain
      }
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

import SOQLSyntax
import Testing

@testable import SOQLFormat

/// What holds of every query and its formatted text.
public enum FormatCheck {
  /// Expects that formatting kept the query, is stable, and broke what it could.
  public static func expect(
    _ tree: SyntaxTree,
    formattedTo formatted: String,
    _ options: FormatOptions,
    _ comment: @autoclosure () -> Comment
  ) {
    let other = SyntaxTree(parsing: formatted)
    let again = try? other.formatted(options)
    var problems: [String] = []
    if !other.isWellFormed { problems.append("no query any more") }
    if !SameQuery.holds(tree, other) { problems.append("another query") }
    if binds(of: tree) != binds(of: other) { problems.append("other binds") }
    if let again, again != formatted { problems.append("not stable, next is \(again)") }
    if !formatted.contains("soql-format-ignore") {
      problems += overlongLines(of: other, options).map { "this line could be broken: \($0)" }
    }
    if !problems.isEmpty {
      let text = problems.joined(separator: "\n")
      Issue.record("\(comment())\nformatted: \(formatted)\n\(text)")
    }
  }

  /// Expects that a query on one line is the same query, and that no more can be made of it.
  public static func expectOneLine(of tree: SyntaxTree, _ comment: @autoclosure () -> Comment) {
    guard let text = try? tree.oneLine() else {
      Issue.record(comment())
      return
    }
    let other = SyntaxTree(parsing: text)
    let holds =
      other.isWellFormed && other.comments.isEmpty
      && SameQuery.holds(tree, other, ignoringComments: true)
      && (try? other.oneLine()) == text
      && (text.contains("'''") || !text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" })
    if !holds { Issue.record("\(comment())\non one line: \(text)") }
  }

  /// The texts of all binds, byte for byte.
  private static func binds(of tree: SyntaxTree) -> [String] {
    nodes(in: tree.root).filter { $0.kind == .apexExpression }.map(\.text)
  }

  private static func nodes(in node: SyntaxNode) -> [SyntaxNode] {
    node.kind == .apexExpression ? [node] : [node] + node.children.flatMap(nodes)
  }

  /// The lines beyond the width in which the style has a place for a line end.
  private static func overlongLines(of tree: SyntaxTree, _ options: FormatOptions) -> [String] {
    let lines = LineIndex(tree.source)
    let inside = nodes(in: tree.root).filter {
      $0.kind == .apexExpression || $0.kind == .fieldsFunction || $0.kind == .countAll
    }
    .map(\.range)
    var byLine: [Int: [Token]] = [:]
    for token in tree.root.tokens where token.kind != .endOfQuery {
      if inside.contains(where: {
        $0.lowerBound <= token.range.lowerBound && token.range.upperBound <= $0.upperBound
      }) {
        continue
      }
      byLine[lines.location(of: token.range.lowerBound).line, default: []].append(token)
    }
    var overlong: [String] = []
    for (line, tokens) in byLine {
      guard let last = tokens.last else { continue }
      let range = lines.range(ofLine: line).lowerBound..<last.range.upperBound
      let text = String(decoding: tree.source[range], as: UTF8.self)
      let width = text.unicodeScalars.count + 3 * text.prefix { $0 == "\t" }.count
      if width > options.width, !text.contains("\n"), holdsBreak(tokens[...]) {
        overlong.append(text)
      }
    }
    return overlong
  }

  /// Whether the style could break a line of tokens.
  private static func holdsBreak(_ tokens: ArraySlice<Token>) -> Bool {
    for (index, token) in zip(tokens.indices, tokens) {
      let isLast = index == tokens.indices.last
      let isFirst = index == tokens.startIndex
      let next = isLast ? nil : tokens[index + 1].kind
      switch token.kind {
      case .comma where !isLast, .and where !isFirst, .or where !isFirst: return true
      case .leftParen where !isLast && next != .not: return true
      case .from where !isFirst, .where where !isFirst: return true
      default: continue
      }
    }
    return false
  }
}

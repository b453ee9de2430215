import SOQLFormat
import SOQLSyntax

/// Words that the style of soql-format writes in another way, of one kind, as one finding a query.
struct SpellingFinding {
  /// The edits, in source order; never empty.
  let edits: [SourceEdit]
  private let source: [UInt8]

  /// Which words are looked for, by the kinds of their tokens and nodes.
  enum Kind {
    case keywords
    case literals
    case operators
  }

  /// The words of a kind that are not as the style writes them; `nil` if all are.
  init?(_ kind: Kind, in tree: SyntaxTree) {
    guard SpellingFinding.mayConcern(tree, kind) else { return nil }
    let literals = SpellingFinding.literalStarts(in: tree)
    source = tree.source
    edits = tree.spellingEdits().filter { edit in
      switch kind {
      case .operators: edit.text == "!="
      case .literals: literals.contains(edit.range.lowerBound)
      case .keywords: edit.text != "!=" && !literals.contains(edit.range.lowerBound)
      }
    }
    if edits.isEmpty { return nil }
  }

  /// The first word and how many others there are, as a message starts: `'select' and 3 other words are`.
  func subject(_ noun: String) -> String {
    let first = "'\(String(decoding: source[edits[0].range], as: UTF8.self))'"
    switch edits.count - 1 {
    case 0: return "\(first) is"
    case 1: return "\(first) and another \(noun) are"
    case let others: return "\(first) and \(others) other \(noun)s are"
    }
  }

  /// A quick look, since the style's own word takes about as long as a parse.
  private static func mayConcern(_ tree: SyntaxTree, _ kind: Kind) -> Bool {
    switch kind {
    case .operators: return tree.unsafeTokens.contains { $0.kind == .lessGreater }
    case .literals:
      return tree.unsafeNodes.contains { node in
        isLiteralWord(node.kind) && hasLowercase(tree.unsafeTokens[Int(node.firstToken)], tree)
      }
    case .keywords:
      return tree.unsafeTokens.contains { $0.kind.isKeyword && hasLowercase($0, tree) }
        || tree.unsafeNodes.contains { node in
          node.kind == .functionCall && hasLowercase(tree.unsafeTokens[Int(node.firstToken)], tree)
        }
    }
  }

  private static func literalStarts(in tree: SyntaxTree) -> Set<Int> {
    var starts: Set<Int> = []
    for node in tree.unsafeNodes where isLiteralWord(node.kind) {
      starts.insert(tree.unsafeTokens[Int(node.firstToken)].range.lowerBound)
    }
    return starts
  }

  private static func isLiteralWord(_ kind: SyntaxKind) -> Bool {
    kind == .booleanLiteral || kind == .nullLiteral || kind == .relativeDateLiteral
  }

  private static func hasLowercase(_ token: Token, _ tree: SyntaxTree) -> Bool {
    tree.source[token.range].contains { $0 &- 0x61 < 26 }
  }
}

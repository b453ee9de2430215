/// A change of a query's text, checked by the parse that follows it.
struct Splice {
  private let statement: SelectStatement
  private(set) var edits: [SourceEdit] = []
  /// The texts that must come out as one node, with the edits they stand in.
  private var claims: [Claim] = []

  /// What a text must be after the parse.
  private struct Claim {
    let text: String
    let kinds: [SyntaxKind]
    let expected: String
    /// The edit that inserts the text, and how many bytes of that stand before it.
    let edit: Int
    let offset: Int
  }

  /// Starts a change of a statement, whose query must follow the grammar.
  init(_ statement: SelectStatement) throws(EditError) {
    if let error = SyntaxError(statement.tree) { throw .brokenQuery(error) }
    self.statement = statement
  }

  /// Adds an edit; edits are added in source order.
  mutating func add(_ edit: SourceEdit) {
    var range = edit.range
    if edit.text.isEmpty, let last = edits.last, last.range.upperBound == range.lowerBound,
      last.text.isEmpty || last.text == " "
    {
      // Two deletions side by side are one.
      edits.removeLast()
      range = last.range.lowerBound..<range.upperBound
    }
    let text = edit.text.isEmpty && runsTogether(range) ? " " : edit.text
    edits.append(SourceEdit(replacing: range, with: text))
  }

  /// Adds an edit that puts a text in place of a range, with something before and after it.
  mutating func replace(
    _ range: Range<Int>,
    with text: String,
    before: String = "",
    after: String = "",
    expecting kinds: [SyntaxKind],
    _ expected: String
  ) {
    let source = statement.tree.source
    var before = before
    if before.isEmpty, range.lowerBound > 0, source[range.lowerBound - 1].isPartOfWord {
      before = " "
    }
    let next = range.upperBound < source.count ? source[range.upperBound] : 0
    let after = after.isEmpty && next.isPartOfWord ? " " : after
    claims.append(
      Claim(
        text: text,
        kinds: kinds,
        expected: expected,
        edit: edits.count,
        offset: before.utf8.count
      )
    )
    edits.append(SourceEdit(replacing: range, with: before + text + after))
  }

  /// Whether words would run together without what stands between them.
  private func runsTogether(_ range: Range<Int>) -> Bool {
    let source = statement.tree.source
    return range.lowerBound > 0 && range.upperBound < source.count
      && source[range.lowerBound - 1].isPartOfWord && source[range.upperBound].isPartOfWord
  }

  /// The statement after the edits, in a tree of its own.
  func applied() throws(EditError) -> SelectStatement {
    let tree = statement.tree
    let edited = SyntaxTree(
      parsing: SourceEdit.apply(edits, to: tree.source),
      options: tree.options
    )
    guard let result = edited.counterpart(of: statement.syntax) else { throw failure(edited) }
    guard edited.isWellFormed, keepsTokens(edited) else { throw failure(edited) }
    for claim in claims where !holds(claim, in: edited) { throw failure(edited, claim) }
    return SelectStatement(syntax: result)
  }

  private func failure(_ edited: SyntaxTree, _ claim: Claim? = nil) -> EditError {
    guard let claim = claim ?? claims.first else {
      return .unfit(text: "", expected: "a part that may be missing", edited.diagnostics)
    }
    return .unfit(text: claim.text, expected: claim.expected, edited.diagnostics)
  }

  /// Where the text of each edit stands after all of them.
  private var insertedRanges: [Range<Int>] {
    var shift = 0
    return edits.map { edit in
      let start = edit.range.lowerBound + shift
      shift += edit.text.utf8.count - edit.range.count
      return start..<start + edit.text.utf8.count
    }
  }

  /// Whether all tokens outside the edits are what they were: an inserted comment could swallow some,
  /// an inserted quote could change them.
  private func keepsTokens(_ edited: SyntaxTree) -> Bool {
    func isOutside(_ token: Token, _ ranges: [Range<Int>]) -> Bool {
      !ranges.contains {
        $0.lowerBound < token.range.upperBound && token.range.lowerBound < $0.upperBound
      }
    }
    let tree = statement.tree
    let replaced = edits.map(\.range)
    let inserted = insertedRanges
    let before = tree.tokens.elements.filter { isOutside($0, replaced) }
    let after = edited.tokens.elements.filter { isOutside($0, inserted) }
    return before.count == after.count
      && zip(before, after).allSatisfy { old, new in
        old.kind == new.kind && tree.source[old.range] == edited.source[new.range]
      }
  }

  /// Whether a text is one node, from its first token to its last.
  private func holds(_ claim: Claim, in edited: SyntaxTree) -> Bool {
    let start = insertedRanges[claim.edit].lowerBound + claim.offset
    let range = start..<start + claim.text.utf8.count
    let tokens = edited.tokens.elements.indices.filter { index in
      let token = edited.tokens[index].range
      return range.lowerBound <= token.lowerBound && token.upperBound <= range.upperBound
        && !token.isEmpty
    }
    guard let first = tokens.first, let last = tokens.last else { return false }
    return edited.nodes.elements.contains { node in
      claim.kinds.contains(node.kind) && Int(node.firstToken) == first
        && Int(node.endToken) == last + 1
    }
  }
}

extension SyntaxTree {
  /// The query or subquery that starts where one did in the tree before an edit inside it.
  fileprivate func counterpart(of node: SyntaxNode) -> SyntaxNode? {
    if node.index == 0 { return root }
    let start = node.range.lowerBound
    for index in 0..<nodes.count where nodes[index].kind == node.kind {
      let candidate = SyntaxNode(self, index)
      if candidate.range.lowerBound == start { return candidate }
    }
    return nil
  }
}

extension UInt8 {
  /// Whether the byte may be part of a word, number or string, so that another beside it may change it.
  package var isPartOfWord: Bool {
    isLetter || isDigit || self >= 0x80 || "_$.'\"".utf8.contains(self)
  }
}

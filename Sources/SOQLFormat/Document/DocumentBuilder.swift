import SOQLSyntax

/// Builds the document of a query: walks its nodes, and takes its tokens one after the other.
///
/// Every token is taken exactly once, in source order. With it goes what the comments round it need.
struct DocumentBuilder {
  let source: [UInt8]
  let tokens: [Token]
  let nodes: [NodeRecord]
  /// Brackets and words that the style leaves out, by token; empty where there are none.
  let dropped: [Bool]
  /// Whether comments are kept and binds stay as they are; else all goes on one line.
  let keepsLayout: Bool
  var comments: CommentQueue
  var document: Document
  /// The next token to take.
  var position = 0
  /// How many levels a line is indented by.
  var level: UInt32 = 0
  /// The groups that are open, from the outside in.
  var openGroups: [OpenGroup] = []
  /// The words that are written otherwise than in the source.
  private(set) var respelled: [Respelling] = []
  private var groupCount: UInt32 = 0
  private var run = TextRun()
  /// Whether a blank comes before the next text, unless a line does.
  private(set) var needsBlank = false
  /// How many AND and OR were taken.
  var logicalOperatorCount = 0
  private let isASCII: Bool

  /// A group that has started.
  struct OpenGroup {
    /// What comments do to a group.
    enum Kind {
      /// A query or a list: a comment in it breaks it, also one after its end.
      case list
      /// A group that ends with a bracket: a comment that ends a line breaks it.
      case bracket
      /// An item that stands beside its keyword: only a comment on a line of its own breaks it.
      case single
    }

    let kind: Kind
    let number: UInt32
    let index: Int
    var breaking: Document.Breaking
  }

  /// A token that the style writes in another way.
  struct Respelling {
    /// The bytes of the token in the source.
    let source: Range<Int>
    /// The bytes of the document's text that take their place.
    let text: Range<Int>
  }

  init(_ tree: SyntaxTree, keepsLayout: Bool) {
    source = tree.source
    tokens = tree.tokenRecords
    nodes = tree.nodeRecords
    dropped = RedundantTokens.find(in: tree)
    self.keepsLayout = keepsLayout
    comments = CommentQueue(isEmpty: !tree.hasComments || !keepsLayout)
    isASCII = UTF8Text.isASCII(source)
    document = Document(text: source)
    document.elements.reserveCapacity(tokens.count * 2)
    openGroups.reserveCapacity(8)
  }

  // MARK: - Nodes

  func kind(_ node: Int) -> SyntaxKind { nodes[node].kind }

  /// The index after the last node below a node.
  func end(_ node: Int) -> Int { node + Int(nodes[node].size) }

  /// The kind of the next token.
  var next: TokenKind { tokens[position].kind }

  /// Calls a function for each child of a node.
  mutating func forEachChild(of node: Int, _ body: (inout DocumentBuilder, Int) -> Void) {
    var child = node + 1
    let end = end(node)
    while child < end {
      body(&self, child)
      child = self.end(child)
    }
  }

  // MARK: - Text

  /// Puts a blank before the next text.
  mutating func blank() { needsBlank = true }

  /// How a token is written.
  enum Form {
    case asWritten
    case upperCase
    /// As a text that means the same.
    case spelled(StaticString)
  }

  /// Takes the next token.
  mutating func token(_ form: Form = .asWritten, readsComments: Bool = true) {
    let token = tokens[position]
    if !comments.isEmpty { writePendingComments(before: token.kind) }
    switch form {
    case .asWritten: write(token.range)
    case .upperCase: writeInUpperCase(token.range)
    case .spelled(let text): write(text, for: token.range)
    }
    finishToken(position, readsComments: readsComments)
  }

  /// Takes the next token, and puts a blank before the one after it.
  mutating func keyword() {
    token(.upperCase)
    blank()
  }

  /// Takes all tokens up to one, with a blank after each.
  mutating func keywords(upTo end: Int) {
    while position < end { keyword() }
  }

  /// Takes all tokens up to one, with nothing between them.
  mutating func tokens(upTo end: Int, _ form: Form = .asWritten) {
    while position < end { token(form) }
  }

  /// Takes all tokens up to one, with everything between them as it is written.
  mutating func verbatim(upTo end: Int) {
    if !comments.isEmpty { writePendingComments(before: next) }
    let range = tokens[position].range.lowerBound..<tokens[end - 1].range.upperBound
    // One token holds no line end, but for one kind of string.
    if end - position == 1, next != .apexMultilineString { write(range) } else { writeWhole(range) }
    finishToken(end - 1, readsComments: true)
  }

  /// Moves on behind a token that was taken, and reads the comments after it.
  @inline(__always)
  private mutating func finishToken(_ index: Int, readsComments: Bool) {
    position = nextKept(after: index)
    if readsComments, !comments.isEmpty { readComments(after: index) }
  }

  /// The next token that the style does not leave out.
  func nextKept(after index: Int) -> Int {
    var next = index + 1
    if !dropped.isEmpty { while next < dropped.count, dropped[next] { next += 1 } }
    return next
  }

  /// Whether a part of the source holds no line end.
  func isLineFree(_ range: Range<Int>) -> Bool { !source[range].contains(where: \.endsLine) }

  /// Writes a part of the text.
  @inline(__always)
  mutating func write(_ range: Range<Int>) {
    if !run.extend(by: range, afterBlank: needsBlank, in: document.text) {
      endRun()
      _ = run.extend(by: range, afterBlank: needsBlank, in: document.text)
    }
    needsBlank = false
  }

  private mutating func writeInUpperCase(_ range: Range<Int>) {
    if !source[range].contains(where: { $0.isLowercase }) { return write(range) }
    let start = document.text.count
    for index in range { document.text.append(source[index].uppercased) }
    respelled.append(Respelling(source: range, text: start..<document.text.count))
    write(start..<document.text.count)
  }

  private mutating func write(_ text: StaticString, for range: Range<Int>) {
    let start = document.text.count
    document.text += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let written = start..<document.text.count
    if document.text[written] != source[range] {
      respelled.append(Respelling(source: range, text: written))
    }
    write(written)
  }

  /// Writes a part of the source as it is, also where it holds line ends.
  mutating func writeWhole(_ range: Range<Int>) {
    if isLineFree(range) { return write(range) }
    endRun()
    document.elements.append(
      .block(
        start: UInt32(range.lowerBound),
        end: UInt32(range.upperBound),
        followsBlank: needsBlank
      )
    )
    needsBlank = false
  }

  /// The last byte that was written on the line, if it is known.
  var lastByte: UInt8? { run.isEmpty ? nil : document.text[run.range.upperBound - 1] }

  mutating func endRun() {
    guard !run.isEmpty else { return }
    let range = run.range
    let width = isASCII ? range.count : Layout.scalarCount(document.text[range])
    document.elements.append(
      .run(
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        width: UInt32(truncatingIfNeeded: run.followsBlank ? width + 1 : width),
        followsBlank: run.followsBlank
      )
    )
    run = TextRun()
  }

  /// Adds a comment that stands behind a text.
  mutating func add(_ comment: PlacedComment) {
    endRun()
    let start = UInt32(comment.range.lowerBound)
    let end = UInt32(comment.range.upperBound)
    if comment.place == .trailing {
      document.elements.append(.trailingComment(start: start, end: end))
    } else {
      let width = isLineFree(comment.range) ? Layout.scalarCount(source[comment.range]) : nil
      document.elements.append(
        .inlineComment(start: start, end: end, width: width.map { UInt32($0) })
      )
    }
  }

  // MARK: - Lines and groups

  /// A place for a line end, with the comments that wait for lines of their own.
  mutating func line(_ line: Document.Line) {
    guard !comments.isEmpty else { return plainLine(line) }
    writeBackwardComments()
    breakGroupsHolding(commentBefore: line)
    plainLine(comments.ownLines.isEmpty ? line : .hard)
    writeOwnLines()
  }

  mutating func plainLine(_ line: Document.Line) {
    endRun()
    needsBlank = false
    document.elements.append(.line(line, group: openGroups.last?.number ?? 0, level: level))
  }

  mutating func beginGroup(
    _ kind: OpenGroup.Kind,
    _ breaking: Document.Breaking = .ifNeeded
  ) {
    endRun()
    // A comment that ends the line would pass the whole group by, so the group gives it a line end.
    let isMarked = comments.hasOpenTrailing
    openGroups.append(
      OpenGroup(
        kind: kind,
        number: groupCount,
        index: document.elements.count,
        breaking: isMarked ? .always : breaking
      )
    )
    groupCount += 1
    document.elements.append(.group(breaking, end: 0))
  }

  mutating func endGroup() {
    endRun()
    guard let group = openGroups.popLast() else { return }
    document.elements[group.index] = .group(
      group.breaking,
      end: UInt32(document.elements.count)
    )
    comments.depth = min(comments.depth, openGroups.count)
  }

  /// A group of items in brackets, the first bracket being the next token.
  mutating func brackets(_ body: (inout DocumentBuilder) -> Void) {
    beginGroup(.bracket)
    token()
    level += 1
    line(.soft)
    body(&self)
    level -= 1
    line(.soft)
    token()
    endGroup()
  }

  /// A group whose lines are a level deeper.
  mutating func indented(
    _ kind: OpenGroup.Kind = .list,
    _ breaking: Document.Breaking = .ifNeeded,
    _ body: (inout DocumentBuilder) -> Void
  ) {
    beginGroup(kind, breaking)
    level += 1
    body(&self)
    level -= 1
    endGroup()
  }
}

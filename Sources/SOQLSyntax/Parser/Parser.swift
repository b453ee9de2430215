/// A recursive-descent parser: one function for each production of the grammar.
///
/// It decides by looking at most three tokens ahead and never goes back, so that every node it makes
/// stays in the tree. A mistake is reported once: until the next clause starts, what follows from it
/// is read in silence.
struct Parser: ~Copyable {
  let source: [UInt8]
  let options: ParseOptions
  let tokens: Arena<Token>
  let gaps: Lexer.Gaps
  let isTooLong: Bool
  var nodes: Arena<NodeRecord>
  var diagnostics: [Diagnostic] = []
  /// The index of the current token.
  var position = 0
  /// The kind of the current token.
  var kind: TokenKind
  /// Whether the clause at hand has a mistake, so that later ones are likely its consequence.
  var isRecovering = false
  /// How many constructs that wait for a bracket are open.
  var depth = 0
  /// How many of them wait for a `)` and a `]`.
  var openParens = 0
  var openBrackets = 0
  /// Whether the subquery at hand holds a clause that it must not, as it does where its closing
  /// bracket was forgotten.
  var isSubqueryBroken = false

  /// How deep brackets may nest.
  ///
  /// A debug build must get there on the 512 KiB of a background thread.
  static let nestingLimit = 256
  /// How many levels a query in brackets counts for: reading one takes the stack of eight conditions.
  static let queryLevels = 8
  /// How many diagnostics a query gets; a file that is no query at all gives no more.
  static let diagnosticLimit = 100

  init(source: [UInt8], options: ParseOptions) {
    self.source = source
    self.options = options
    // Real queries have a token for every four or five bytes: one allocation nearly always does.
    var tokens = Arena<Token>(capacity: min(source.count, 1 << 28) / 3 + 8)
    // Tokens hold their place in 32 bits.
    isTooLong = source.count > Int(UInt32.max)
    let readable = isTooLong ? [] : source
    gaps = Lexer.tokenize(readable.span, into: &tokens)
    kind = tokens[0].kind
    // A query has about as many nodes as tokens.
    nodes = Arena(capacity: tokens.count + tokens.count / 4 + 4)
    self.tokens = tokens
  }

  // MARK: - Tokens

  /// The kind of the token some places ahead.
  @inline(__always)
  func peek(_ distance: Int = 1) -> TokenKind {
    let index = position + distance
    return index < tokens.count ? tokens[index].kind : .endOfQuery
  }

  /// Takes the current token; the end of the query stays.
  @inline(__always)
  mutating func advance() {
    guard position + 1 < tokens.count else { return }
    position += 1
    kind = tokens[position].kind
  }

  /// Takes the current token if it is of a kind.
  @inline(__always)
  mutating func take(_ wanted: TokenKind) -> Bool {
    guard kind == wanted else { return false }
    advance()
    return true
  }

  /// Takes a token of a kind, or reports that it is missing.
  @inline(__always)
  @discardableResult
  mutating func expect(_ wanted: TokenKind, _ expectation: @autoclosure () -> String) -> Bool {
    if take(wanted) { return true }
    reportUnexpected(expectation())
    return false
  }

  /// The bytes of the current token.
  var range: Range<Int> { tokens[position].range }

  /// The bytes from one token up to, not including, another; empty before the first.
  func range(ofTokens indices: Range<Int>) -> Range<Int> {
    guard !indices.isEmpty else {
      let place = indices.lowerBound > 0 ? Int(tokens[indices.lowerBound - 1].end) : 0
      return place..<place
    }
    return Int(tokens[indices.lowerBound].start)..<Int(tokens[indices.upperBound - 1].end)
  }

  /// The source text of a range, for messages.
  func text(_ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self)
  }

  /// Whether the current token spells a word, in any case; for words that are no keywords.
  func spells(_ word: StaticString, at distance: Int = 0) -> Bool {
    let index = position + distance
    guard index < tokens.count else { return false }
    return tokens[index].range.count == word.utf8CodeUnitCount
      && source[tokens[index].range].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount),
        by: { $0 | 0x20 == $1 | 0x20 }
      )
  }

  // MARK: - Nodes

  /// Starts a node at the current token.
  @inline(__always)
  mutating func open(_ kind: SyntaxKind) -> Int {
    nodes.append(NodeRecord(kind, firstToken: position))
    return nodes.count - 1
  }

  /// Ends a node before the current token.
  ///
  /// It is broken if the parser has lost its way in it.
  @inline(__always)
  mutating func close(_ node: Int) {
    nodes[node].end(beforeToken: position, size: nodes.count - node, isBroken: isRecovering)
  }

  /// Makes a node of the current token alone.
  @inline(__always)
  mutating func leaf(_ kind: SyntaxKind) {
    nodes.append(NodeRecord(kind, token: position))
    advance()
  }

  /// Puts a node round everything since one was started, as its first children.
  mutating func wrap(_ kind: SyntaxKind, from node: Int) {
    nodes.insert(NodeRecord(kind, firstToken: Int(nodes[node].firstToken)), at: node)
  }

  /// Marks a node as one that does not follow the grammar.
  mutating func markBroken(_ node: Int) {
    nodes[node].isBroken = true
  }
}

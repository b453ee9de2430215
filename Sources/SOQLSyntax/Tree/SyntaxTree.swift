/// The syntax tree of one query: its bytes, tokens, nodes and diagnostics.
///
/// Any bytes give a tree; nothing is thrown and nothing is lost. Tokens and the white space and
/// comments between them cover every byte, so that ``source`` can be written back as it was.
///
/// ```swift
/// let tree = SyntaxTree(parsing: "SELECT Id, Name FROM Account LIMIT 10")
/// tree.isValid                                  // true
/// tree.statement.fromClause?.object?.name       // "Account"
/// ```
///
/// Sizes: of a source beyond 4 GiB only the fact is reported; brackets nest up to 256 deep, where a
/// subquery counts for eight; a query gets up to 100 diagnostics.
public final class SyntaxTree: Sendable {
  /// The bytes that were parsed, as they were given.
  public let source: [UInt8]
  /// How the query was judged.
  public let options: ParseOptions
  /// What is wrong with the query, in source order.
  public let diagnostics: [Diagnostic]
  /// Whether there is a comment anywhere.
  package let hasComments: Bool
  let tokens: Arena<Token>
  let nodes: Arena<NodeRecord>

  /// Parses UTF-8 text that is given as bytes; a byte order mark is allowed.
  public init(parsing source: [UInt8], options: ParseOptions = ParseOptions()) {
    var parser = Parser(source: source, options: options)
    parser.parseSource()
    self.source = source
    self.options = options
    diagnostics = parser.sortedDiagnostics()
    hasComments = parser.gaps.firstComment != nil
    tokens = parser.tokens
    nodes = parser.nodes
  }

  /// Parses a text.
  public convenience init(parsing text: String, options: ParseOptions = ParseOptions()) {
    self.init(parsing: Array(text.utf8), options: options)
  }

  /// Whether the query has no error.
  ///
  /// Warnings and information do not count.
  public var isValid: Bool { !diagnostics.contains { $0.severity == .error } }

  /// Whether the text follows the grammar, so that the tree holds all of it in its place.
  ///
  /// Errors of checks on a query that the grammar accepts (those with a
  /// ``Diagnostic/check``) do not count.
  public var isWellFormed: Bool {
    !diagnostics.contains { $0.severity == .error && $0.check == nil }
  }

  /// The source as text; bytes that are no UTF-8 are replaced.
  public var text: String { String(decoding: source, as: UTF8.self) }

  /// A copy of the tokens, the last one of kind `endOfQuery`.
  package var tokenRecords: [Token] { tokens.elements }

  /// A copy of the nodes, in pre-order.
  package var nodeRecords: [NodeRecord] { nodes.elements }

  /// The tokens where they lie, for as long as the tree lives.
  ///
  /// The validator looks at every node of every query once; copying them first was a tenth of its time.
  package var unsafeTokens: UnsafeBufferPointer<Token> { tokens.unsafeElements }

  /// The nodes where they lie, for as long as the tree lives.
  package var unsafeNodes: UnsafeBufferPointer<NodeRecord> { nodes.unsafeElements }

  /// How many nodes the tree has.
  public var nodeCount: Int { nodes.count }

  /// How many bytes the tree takes beside its source.
  public var byteCount: Int {
    tokens.capacity * MemoryLayout<Token>.stride + nodes.capacity * MemoryLayout<NodeRecord>.stride
  }
}

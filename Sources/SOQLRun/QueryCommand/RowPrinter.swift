import SOQLCommand
import SOQLExecutor
import SOQLSyntax

/// Turns pages into text of a format.
struct RowPrinter: Sendable {
  /// How rows are written.
  struct Options: Sendable {
    let format: RowFormat
    /// Whether spreadsheets must not take a text for a formula.
    let isSafe: Bool
    /// The width of the terminal that the text goes to, if it does.
    let terminalWidth: Int?
    let style: Style
  }

  private let options: Options
  private let resumed: SavedCursor?
  private let countsRows: Bool
  private var tree: ColumnTree
  private var writer: (any RowWriter & Sendable)?

  /// A printer for a query, which goes on behind the rows of an earlier run or starts anew.
  init(_ statement: SelectStatement, _ options: Options, resuming resumed: SavedCursor?) {
    self.options = options
    self.resumed = resumed
    countsRows = statement.selectClause?.isCountAll ?? false
    tree = ColumnTree(statement)
  }

  /// The text of a page.
  ///
  /// - Throws: An `OutputError` if its columns are not those that an earlier run has written.
  mutating func text(of page: ResultPage) throws(OutputError) -> [UInt8] {
    if countsRows { return Array(CountWriter.text(page.page.totalSize, options.format).utf8) }
    var text: [UInt8] = []
    try begin(with: page, &text)
    writer?.write(page.page, to: &text)
    return text
  }

  /// The text behind the last page.
  mutating func end() throws(OutputError) -> [UInt8] {
    var text: [UInt8] = []
    guard !countsRows else { return text }
    try begin(with: nil, &text)
    writer?.end(&text)
    return text
  }

  /// A cursor with what a later run must know of the text so far; `nil` if it cannot go on with it.
  func saved(_ cursor: QueryCursor?) -> SavedCursor? {
    guard let cursor, writer != nil, options.format != .table else { return nil }
    return SavedCursor(
      format: options.format,
      columns: options.format == .csv ? tree.names : [],
      bytes: nil,
      cursor: cursor
    )
  }

  private mutating func begin(with page: ResultPage?, _ text: inout [UInt8]) throws(OutputError) {
    guard writer == nil else { return }
    if let page { tree.learn(from: page.page) }
    var writer = makeWriter()
    if let resumed {
      guard options.format != .csv || page == nil || resumed.columns == tree.names else {
        throw .failed("the columns are not those that were written; run the query without --resume")
      }
    } else {
      writer.begin(&text)
    }
    self.writer = writer
  }

  private func makeWriter() -> any RowWriter & Sendable {
    switch options.format {
    case .table: TableWriter(tree, width: options.terminalWidth, style: options.style)
    case .csv:
      CSVWriter(tree, isSafe: options.isSafe, isForTerminal: options.terminalWidth != nil)
    case .json, .ndjson:
      JSONRowWriter(
        tree,
        isArray: options.format == .json,
        rowsBefore: resumed?.cursor.rowsDelivered ?? 0
      )
    }
  }
}

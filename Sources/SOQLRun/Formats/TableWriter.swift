import SOQLCommand
import SOQLJSON
import SOQLRows

/// Writes rows as a table whose columns are as wide as the first page needs.
struct TableWriter: RowWriter {
  private let tree: ColumnTree
  private let order: [Int]
  private let width: Int?
  private let style: Style
  private var reader: LineReader
  private var table: TextTable?

  /// A writer.
  ///
  /// - Parameters:
  ///   - tree: The columns.
  ///   - width: The width of the terminal, to which texts are cut; `nil` to write them whole.
  ///   - style: How titles look.
  init(_ tree: ColumnTree, width: Int?, style: Style) {
    self.tree = tree
    self.width = width
    self.style = style
    order = tree.order
    reader = LineReader(tree)
  }

  func begin(_ output: inout [UInt8]) {}

  mutating func write(_ page: QueryPage, to output: inout [UInt8]) {
    var lines: [[DisplayText]] = []
    // Columns without any text are for numbers.
    var isNumeric = Array(repeating: false, count: tree.columnCount)
    var isText = isNumeric
    let writer = self
    reader.read(page) { tape, cells in
      lines.append(
        writer.order.map { column in
          guard cells[column] != LineReader.empty else { return DisplayText() }
          switch tape.kind(at: cells[column]) {
          case .number: isNumeric[column] = true
          default: isText[column] = true
          }
          return writer.cell(cells[column], of: tape)
        }
      )
    }
    let numeric = order.map { isNumeric[$0] && !isText[$0] }
    let table = begin(lines, numeric, &output)
    for line in lines { output += table.line(line).utf8 }
  }

  mutating func end(_ output: inout [UInt8]) {
    _ = begin([], order.map { _ in false }, &output)
  }

  /// The table; its head is written before the first line.
  private mutating func begin(
    _ lines: [[DisplayText]],
    _ isNumeric: [Bool],
    _ output: inout [UInt8]
  ) -> TextTable {
    if let table { return table }
    let columns = zip(tree.names, isNumeric).map { TextTable.Column($0, isNumeric: $1) }
    let table = TextTable(columns, fitting: lines, width: width, style: style)
    if !columns.isEmpty { output += table.head.utf8 }
    self.table = table
    return table
  }

  private func cell(_ place: Int, of tape: JSONTape) -> DisplayText {
    switch tape.kind(at: place) {
    case .null: return DisplayText()
    case .bool, .number: return DisplayText(tape.bytes(at: place))
    case .string: return DisplayText(tape.text(at: place) ?? [])
    case .array, .object:
      var text: [UInt8] = []
      JSONText(tape: tape, tree: tree).append(value: place, to: &text)
      return DisplayText(text[...])
    }
  }
}

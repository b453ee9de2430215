import SOQLCommand
import SOQLJSON
import SOQLRows

/// Writes rows as comma-separated values.
///
/// Source: RFC 4180, but for line ends, which are LF.
struct CSVWriter: RowWriter {
  private let tree: ColumnTree
  private let order: [Int]
  private let isSafe: Bool
  private let isForTerminal: Bool
  private var reader: LineReader

  /// A writer.
  ///
  /// - Parameters:
  ///   - tree: The columns.
  ///   - isSafe: Whether no text may be taken for a formula by a spreadsheet.
  ///   - isForTerminal: Whether control characters are shown instead of written.
  init(_ tree: ColumnTree, isSafe: Bool, isForTerminal: Bool) {
    self.tree = tree
    self.isSafe = isSafe
    self.isForTerminal = isForTerminal
    order = tree.order
    reader = LineReader(tree)
  }

  func begin(_ output: inout [UInt8]) {
    guard !order.isEmpty else { return }
    for (place, name) in tree.names.enumerated() {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      append(text: Array(name.utf8)[...], to: &output)
    }
    output.append(UInt8(ascii: "\n"))
  }

  mutating func write(_ page: QueryPage, to output: inout [UInt8]) {
    let writer = self
    reader.read(page) { tape, cells in
      for (place, column) in writer.order.enumerated() {
        if place > 0 { output.append(UInt8(ascii: ",")) }
        if cells[column] != LineReader.empty {
          writer.append(cells[column], of: tape, to: &output)
        }
      }
      output.append(UInt8(ascii: "\n"))
    }
  }

  func end(_ output: inout [UInt8]) {}

  private func append(_ place: Int, of tape: JSONTape, to output: inout [UInt8]) {
    switch tape.kind(at: place) {
    case .null: break
    case .bool, .number: output += tape.bytes(at: place)
    case .string: append(text: tape.text(at: place) ?? [], to: &output)
    case .array, .object:
      var text: [UInt8] = []
      JSONText(tape: tape, tree: tree).append(value: place, to: &text)
      append(text: text[...], to: &output)
    }
  }

  private func append(text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let text = isForTerminal ? Array(DisplayText(text).text.utf8)[...] : text
    let isFormula = isSafe && CSVWriter.startsFormula(text)
    guard isFormula || text.contains(where: CSVWriter.needsQuotes) else {
      output += text
      return
    }
    output.append(UInt8(ascii: "\""))
    if isFormula { output.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }

  /// Whether a spreadsheet may compute a text, or send it elsewhere.
  ///
  /// Source: OWASP, "CSV Injection".
  private static func startsFormula(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      return true
    case 0xEF:
      // The same in full width, which some spreadsheets take as well.
      return ["\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains {
        text.starts(with: $0.utf8)
      }
    default: return false
    }
  }
}

import SOQLCommand

/// Lays lines out in aligned columns, for people.
struct TextTable {
  /// A column.
  struct Column {
    /// What stands above it.
    let title: DisplayText
    /// Whether it holds numbers, which stand on the right and are never cut.
    var isNumeric: Bool

    init(_ title: String, isNumeric: Bool = false) {
      self.title = DisplayText(title)
      self.isNumeric = isNumeric
    }
  }

  private let columns: [Column]
  private let style: Style
  private var widths: [Int]

  /// No column is made narrower: an Id fits.
  private static let narrowest = 18
  private static let gap = 2

  /// A table for some lines; others may follow.
  ///
  /// - Parameters:
  ///   - columns: The columns.
  ///   - lines: The lines that decide how wide columns are.
  ///   - width: The width to fit into, where texts may be cut for it.
  ///   - style: How titles look.
  init(_ columns: [Column], fitting lines: [[DisplayText]], width: Int?, style: Style) {
    self.columns = columns
    self.style = style
    widths = columns.map(\.title.width)
    for line in lines {
      for (place, cell) in line.enumerated() { widths[place] = max(widths[place], cell.width) }
    }
    if let width { fit(width) }
  }

  /// The titles and a line below them.
  var head: String {
    line(columns.map(\.title)) { style.bold($0) }
      + line(widths.map { DisplayText(String(repeating: "-", count: $0)) }) { style.dim($0) }
  }

  /// A line with its end.
  func line(_ cells: [DisplayText], _ decorate: (String) -> String = { $0 }) -> String {
    var text = ""
    for (place, cell) in cells.enumerated() {
      let column = columns[place]
      let shown = column.isNumeric ? cell : cell.truncated(to: widths[place])
      let padding = String(repeating: " ", count: max(0, widths[place] - shown.width))
      let isLast = place == cells.count - 1
      if column.isNumeric {
        text += padding + decorate(shown.text)
      } else {
        text += decorate(shown.text) + (isLast ? "" : padding)
      }
      if !isLast { text += String(repeating: " ", count: TextTable.gap) }
    }
    // A line whose last cells are empty ends behind the last that is not.
    while text.last == " " { text.removeLast() }
    return text + "\n"
  }

  /// Narrows the widest columns of texts until the table fits, or cannot get narrower.
  private mutating func fit(_ width: Int) {
    var excess = widths.reduce(0, +) + (columns.count - 1) * TextTable.gap - width
    while excess > 0 {
      let places = widths.indices.filter { place in
        !columns[place].isNumeric && widths[place] > TextTable.narrowest
      }
      guard let widest = places.map({ widths[$0] }).max() else { return }
      let wide = places.filter { widths[$0] == widest }
      let next = places.map { widths[$0] }.filter { $0 < widest }.max() ?? TextTable.narrowest
      let step = max(1, min(widest - next, (excess + wide.count - 1) / wide.count))
      for place in wide where excess > 0 {
        let cut = min(step, excess)
        widths[place] -= cut
        excess -= cut
      }
    }
  }
}

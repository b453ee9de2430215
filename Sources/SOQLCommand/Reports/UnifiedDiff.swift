/// The difference of two texts in the unified form that `patch` and `git apply` read.
package struct UnifiedDiff {
  /// A line of a hunk.
  package enum Line: Equatable {
    case kept(ArraySlice<UInt8>)
    case removed(ArraySlice<UInt8>)
    case added(ArraySlice<UInt8>)

    var text: ArraySlice<UInt8> {
      switch self {
      case .kept(let text), .removed(let text), .added(let text): text
      }
    }

    var mark: String {
      switch self {
      case .kept: " "
      case .removed: "-"
      case .added: "+"
      }
    }
  }

  /// Lines that changed, with some that did not round them.
  package struct Hunk: Equatable {
    /// The first line of the hunk in each text, from 0.
    var oldStart: Int
    var newStart: Int
    var lines: [Line]

    var oldCount: Int { lines.count { if case .added = $0 { false } else { true } } }
    var newCount: Int { lines.count { if case .removed = $0 { false } else { true } } }
  }

  /// How many lines are shown round a change.
  private static let context = 3
  /// Beyond so many lines between the first and the last change all of them are shown as replaced: to
  /// find the least difference takes time and memory by the square of their number.
  private static let limit = 4_000

  package let hunks: [Hunk]

  package init(from old: [UInt8], to new: [UInt8]) {
    hunks = UnifiedDiff.hunks(UnifiedDiff.lines(UnifiedDiff.split(old), UnifiedDiff.split(new)))
  }

  /// The lines of a text, each with its line end.
  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in text.indices where text[index] == UInt8(ascii: "\n") {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  private static func lines(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
    let common = min(old.count, new.count)
    let start = (0..<common).first { old[$0] != new[$0] } ?? common
    let end =
      (0..<common - start).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] }
      ?? common - start
    return old[..<start].map { .kept($0) }
      + changedLines(Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]))
      + old[(old.count - end)...].map { .kept($0) }
  }

  private static func changedLines(
    _ old: [ArraySlice<UInt8>],
    _ new: [ArraySlice<UInt8>]
  ) -> [Line] {
    guard old.count + new.count <= limit else {
      return old.map { .removed($0) } + new.map { .added($0) }
    }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < old.count || newIndex < new.count {
      if removed.contains(oldIndex) {
        lines.append(.removed(old[oldIndex]))
        oldIndex += 1
      } else if added.contains(newIndex) {
        lines.append(.added(new[newIndex]))
        newIndex += 1
      } else {
        lines.append(.kept(old[oldIndex]))
        oldIndex += 1
        newIndex += 1
      }
    }
    return lines
  }

  private static func hunks(_ lines: [Line]) -> [Hunk] {
    let changes = lines.indices.filter { if case .kept = lines[$0] { false } else { true } }
    var hunks: [Hunk] = []
    var oldIndex = 0
    var newIndex = 0
    var position = 0
    var remaining = changes[...]
    while let first = remaining.popFirst() {
      var last = first
      while let next = remaining.first, next - last <= 2 * context + 1 {
        last = next
        remaining.removeFirst()
      }
      let start = max(position, first - context)
      let end = min(lines.count, last + context + 1)
      // What lies between hunks is kept, so it counts for both texts.
      oldIndex += start - position
      newIndex += start - position
      let hunk = Hunk(oldStart: oldIndex, newStart: newIndex, lines: Array(lines[start..<end]))
      hunks.append(hunk)
      oldIndex += hunk.oldCount
      newIndex += hunk.newCount
      position = end
    }
    return hunks
  }

  /// The report, with the path above it.
  ///
  /// For a terminal, control characters in the text are made visible; otherwise it stays as it is.
  package func report(path: String, style: Style, isForTerminal: Bool) -> [UInt8] {
    var output: [UInt8] = []
    func add(_ text: String) { output += text.utf8 }
    let shownPath = DisplayText(path).text
    add(style.bold("--- \(shownPath)") + "\n" + style.bold("+++ \(shownPath)") + "\n")
    for hunk in hunks {
      let old = UnifiedDiff.range(hunk.oldStart, hunk.oldCount)
      let new = UnifiedDiff.range(hunk.newStart, hunk.newCount)
      add(style.cyan("@@ -\(old) +\(new) @@") + "\n")
      for line in hunk.lines {
        let isEnded = line.text.last == UInt8(ascii: "\n")
        let text = isEnded ? line.text.dropLast() : line.text
        if isForTerminal || style.isColored {
          let shown = line.mark + DisplayText(text).text
          switch line {
          case .kept: add(shown)
          case .removed: add(style.red(shown))
          case .added: add(style.green(shown))
          }
        } else {
          add(line.mark)
          output += text
        }
        add("\n")
        if !isEnded { add("\\ No newline at end of file\n") }
      }
    }
    return output
  }

  /// A range as the form writes it: the first line from 1, and the count unless it is 1.
  private static func range(_ start: Int, _ count: Int) -> String {
    count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
  }
}

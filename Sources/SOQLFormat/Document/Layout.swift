/// Lays a document out: decides group by group whether it fits, from the outside in.
struct Layout {
  private let document: Document
  private let width: Int
  private let indent: FormatOptions.Indent
  /// A line end and the indentation of some levels; of it each line takes what it needs.
  private let lineStart: [UInt8]
  private let lineEndLength: Int
  private var output: [UInt8] = []
  /// What comes next, once it is known how far it goes.
  private var run = TextRun()
  private var needsBlank = false
  private var column = 0
  /// Whether each group that has started is broken.
  private var isBroken: [Bool] = []
  /// Where the flat group at hand ends; groups in it are flat without a look.
  private var flatEnd = 0
  /// Comments that wait for the end of the line.
  private var trailingComments: [Range<Int>] = []

  private static let preparedLevels = 6

  init(_ document: Document, _ options: FormatOptions, lineEnd: LineEnd) {
    self.document = document
    width = options.width
    indent = options.indent
    var lineStart: [UInt8] = []
    lineStart.reserveCapacity(2 + Layout.preparedLevels * indent.count)
    lineEnd.append(to: &lineStart)
    lineEndLength = lineStart.count
    for _ in 0..<Layout.preparedLevels * indent.count { lineStart.append(indent.byte) }
    self.lineStart = lineStart
  }

  /// The text behind some bytes, ended by one line end.
  mutating func lines(after start: ArraySlice<UInt8>) -> [UInt8] {
    output += start
    isBroken.reserveCapacity(document.elements.count / 4)
    output.reserveCapacity(start.count + document.text.count + document.elements.count * 3)
    for index in document.elements.indices {
      switch document.elements[index] {
      case .run(let start, let end, let width, let followsBlank):
        if followsBlank { needsBlank = true }
        write(Int(start)..<Int(end))
        column += Int(width)
      case .block(let start, let end, let followsBlank):
        if followsBlank { needsBlank = true }
        write(block: Int(start)..<Int(end))
      case .trailingComment(let start, let end):
        trailingComments.append(Int(start)..<Int(end))
      case .inlineComment(let start, let end, let width):
        needsBlank = true
        if let width {
          write(Int(start)..<Int(end))
          column += Int(width) + 1
        } else {
          write(block: Int(start)..<Int(end))
        }
      case .group(let breaking, let end):
        open(breaking, at: index, end: Int(end))
      case .line(let line, let group, let level):
        lay(line, at: index, isBroken: isBroken.isEmpty || isBroken[Int(group)], level: Int(level))
      }
    }
    endLine(level: 0)
    return output
  }

  private mutating func open(_ breaking: Document.Breaking, at index: Int, end: Int) {
    let isFlat: Bool
    if index < flatEnd {
      isFlat = true
    } else if breaking == .ifNeeded {
      isFlat = fits(from: index, to: end)
      if isFlat { flatEnd = end }
    } else {
      isFlat = false
    }
    isBroken.append(!isFlat)
  }

  private mutating func lay(_ line: Document.Line, at index: Int, isBroken: Bool, level: Int) {
    switch line {
    case .soft where !isBroken: return
    case .blank where !isBroken: blank()
    case .fill where !isBroken || (trailingComments.isEmpty && nextRunFits(after: index)): blank()
    default:
      endLine(level: level)
    }
  }

  private mutating func blank() {
    needsBlank = true
    column += 1
  }

  @inline(__always)
  private mutating func write(_ range: Range<Int>) {
    if !run.extend(by: range, afterBlank: needsBlank, in: document.text) {
      endRun()
      _ = run.extend(by: range, afterBlank: needsBlank, in: document.text)
    }
    needsBlank = false
  }

  private mutating func write(block range: Range<Int>) {
    write(range)
    column = Layout.lastLineWidth(document.text[range])
  }

  private mutating func endRun() {
    if run.followsBlank { output.append(UInt8(ascii: " ")) }
    output.append(document.text, run.range)
    run = TextRun()
  }

  /// Ends the line, with its comments, and starts the next one; what follows `//` goes to lines of its
  /// own between them.
  private mutating func endLine(level: Int) {
    if !trailingComments.isEmpty { writeTrailingComments(level: level) }
    startLine(level: level)
  }

  private mutating func startLine(level: Int) {
    endRun()
    needsBlank = false
    let prepared = min(level, Layout.preparedLevels)
    output.append(lineStart, 0..<lineEndLength + prepared * indent.count)
    for _ in prepared * indent.count..<level * indent.count { output.append(indent.byte) }
    column = level * indent.width
  }

  private mutating func writeTrailingComments(level: Int) {
    var isLineEnded = false
    for comment in trailingComments {
      if isLineEnded { startLine(level: level) } else { needsBlank = true }
      write(comment)
      isLineEnded = isLineEnded || document.text[comment.lowerBound + 1] == UInt8(ascii: "/")
    }
    trailingComments.removeAll()
  }

  /// Whether a group fits on the line when it is flat, with what must follow it there.
  private func fits(from index: Int, to end: Int) -> Bool {
    var room = width - column
    // A comment counts once something follows it on the line.
    var commentWidth = 0
    for position in index + 1..<document.elements.count {
      switch document.elements[position] {
      case .run(_, _, let width, _):
        room -= Int(width) + commentWidth
        commentWidth = 0
      case .block(let start, let blockEnd, let followsBlank):
        guard position >= end else { return false }
        let text = document.text[Int(start)..<Int(blockEnd)]
        return room - (followsBlank ? 1 : 0) >= Layout.firstLineWidth(text)
      case .trailingComment: break
      case .inlineComment(_, _, let width):
        guard let width else { return position >= end }
        commentWidth += Int(width) + 1
      case .group(let breaking, _):
        if position < end, breaking == .always { return false }
      case .line(let line, _, _):
        if position >= end { return true }
        if line == .hard { return false }
        room -= commentWidth + (line == .soft ? 0 : 1)
        commentWidth = 0
      }
      if room < 0 { return false }
    }
    return true
  }

  /// Whether what stands between a line and the next one fits after a blank.
  private func nextRunFits(after index: Int) -> Bool {
    var room = width - column - 1
    for position in index + 1..<document.elements.count {
      switch document.elements[position] {
      case .run(_, _, let width, _): room -= Int(width)
      case .block: return false
      case .trailingComment, .inlineComment, .group: break
      case .line: return room >= 0
      }
    }
    return room >= 0
  }

  private static func firstLineWidth(_ text: ArraySlice<UInt8>) -> Int {
    scalarCount(text.prefix { !$0.endsLine })
  }

  private static func lastLineWidth(_ text: ArraySlice<UInt8>) -> Int {
    guard let end = text.lastIndex(where: \.endsLine) else { return scalarCount(text) }
    return scalarCount(text[(end + 1)...])
  }

  static func scalarCount(_ text: ArraySlice<UInt8>) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

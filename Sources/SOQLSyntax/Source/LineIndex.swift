/// The lines of a source, for turning byte offsets into lines and columns.
///
/// CR, LF and CRLF each end a line.
public struct LineIndex: Sendable {
  private let source: [UInt8]
  private let starts: [Int]
  /// How many scalars start before each multiple of ``stride``, so that a column in a line of
  /// megabytes is not counted byte by byte; empty where every byte is a scalar.
  private let scalarCounts: [Int]
  private static let stride = 4_096

  /// The lines of a source.
  public init(_ source: [UInt8]) {
    scalarCounts = UTF8Text.isASCII(source) ? [] : LineIndex.scalarCounts(of: source)
    starts = LineIndex.starts(of: source.span)
    self.source = source
  }

  private static func starts(of source: Span<UInt8>) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(source.count / 32 + 1)
    var index = 0
    while true {
      // Eight bytes at a time, as long as none of them is below 0x10, as line ends are.
      while index &+ 8 <= source.count, LineIndex.haveNoControl(source, index) { index &+= 8 }
      guard index < source.count else { return starts }
      let byte = source[index]
      index += 1
      if byte == UInt8(ascii: "\r") {
        if index < source.count, source[index] == UInt8(ascii: "\n") { index += 1 }
        starts.append(index)
      } else if byte == UInt8(ascii: "\n") {
        starts.append(index)
      }
    }
  }

  /// Whether none of eight bytes is a control character; `false` may be said wrongly.
  @inline(__always)
  private static func haveNoControl(_ source: Span<UInt8>, _ index: Int) -> Bool {
    // The caller has compared the offset with the count.
    let word = source.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
    return (word &- 0x1010_1010_1010_1010) & ~word & 0x8080_8080_8080_8080 == 0
  }

  private static func scalarCounts(of source: [UInt8]) -> [Int] {
    var scalarCounts: [Int] = []
    var scalarCount = 0
    for (index, byte) in source.enumerated() {
      if index % stride == 0 { scalarCounts.append(scalarCount) }
      if !isContinuation(byte) { scalarCount += 1 }
    }
    return scalarCounts + [scalarCount]
  }

  /// How many lines the source has; an empty source has one.
  public var lineCount: Int { starts.count }

  /// The place of a byte offset; an offset past the end gives the end.
  public func location(of offset: Int) -> Location {
    let byte = min(max(offset, 0), source.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle } else { high = middle }
    }
    let line = starts[low]
    guard !scalarCounts.isEmpty else {
      return Location(byte: byte, line: low + 1, column: byte - line + 1)
    }
    // Most lines are short; in a long one, the checkpoints tell how many scalars lie far back.
    let column =
      byte - line < LineIndex.stride
      ? source[line..<byte].count { !LineIndex.isContinuation($0) } + 1
      : scalarCount(before: byte) - scalarCount(before: line) + 1
    return Location(byte: byte, line: low + 1, column: column)
  }

  /// The bytes of a line, counted from 1, without its line end.
  public func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return source.count..<source.count }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : source.count
    while end > start,
      source[end - 1] == UInt8(ascii: "\n") || source[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  private func scalarCount(before offset: Int) -> Int {
    let checkpoint = offset / LineIndex.stride
    var count = scalarCounts[checkpoint]
    for index in checkpoint * LineIndex.stride..<offset
    where !LineIndex.isContinuation(source[index]) {
      count += 1
    }
    return count
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// A place in a source.
  public struct Location: Sendable, Hashable {
    /// The offset in bytes, from 0.
    public var byte: Int
    /// The line, from 1.
    public var line: Int
    /// The column in Unicode scalars, from 1.
    public var column: Int
  }
}

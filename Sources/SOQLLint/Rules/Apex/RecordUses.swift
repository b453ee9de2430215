import SOQLHosts

/// What a method does with a variable that holds a record, as far as its text tells.
struct RecordUses {
  /// The paths of fields that are read, such as `account.name`, in lower case, with their places.
  private(set) var reads: [(path: String, range: Range<Int>)] = []
  /// The paths of fields that get a value.
  private(set) var writes: [(path: String, range: Range<Int>)] = []
  /// Whether the record goes where its text does not tell what is read of it: to a method, a list, a DML
  /// statement, or out of the method.
  private(set) var escapes = false

  /// The uses of a variable in the part of a file where its name means it, from a place on.
  init(of variable: ApexOutline.Variable, from start: Int, in code: LintedCode) {
    let source = code.file.source
    let reader = ApexReader(source)
    let name = Array(code.word(variable.name).utf8)
    let end = min(variable.scope.upperBound, source.count)
    var place = reader.skipTrivia(start, end)
    while place < end {
      guard ApexReader.isWord(source[place]) else {
        place = reader.skipTrivia(reader.next(place, end), end)
        continue
      }
      let word = place
      while place < end, ApexReader.isWord(source[place]) { place += 1 }
      if place - word == name.count, Array(code.word(word..<place).utf8) == name {
        switch RecordUses.byte(before: word, source) {
        case UInt8(ascii: "."): break
        // In a query, names are fields; what a bind names stands behind a colon.
        case UInt8(ascii: ":"): add(word, &place, end, reader, code)
        case let before where code.isInQuery(word):
          if before == UInt8(ascii: "(") || before == UInt8(ascii: ",") { escapes = true }
        default: add(word, &place, end, reader, code)
        }
      }
      place = reader.skipTrivia(place, end)
    }
  }

  /// Adds the use whose name ends at a place, and goes behind it.
  private mutating func add(
    _ start: Int,
    _ place: inout Int,
    _ end: Int,
    _ reader: ApexReader,
    _ code: LintedCode
  ) {
    let source = code.file.source
    var steps: [Range<Int>] = []
    while let step = nextStep(&place, end, reader, source) { steps.append(step) }
    let next = reader.skipTrivia(place, end)
    let byte = next < end ? source[next] : 0
    let isCall = byte == UInt8(ascii: "(")
    // The last step of a call is a method of the value before it.
    if isCall, !steps.isEmpty { steps.removeLast() }
    guard let first = steps.first, let last = steps.last else {
      if !isComparedWithNull(next, end, source, code) { escapes = true }
      return
    }
    let path = steps.map { code.word($0) }.joined(separator: ".")
    let isAssigned =
      byte == UInt8(ascii: "=") && (next + 1 >= end || source[next + 1] != UInt8(ascii: "="))
    let range = first.lowerBound..<last.upperBound
    if isAssigned { writes.append((path, range)) } else { reads.append((path, range)) }
  }

  private static func byte(before place: Int, _ source: [UInt8]) -> UInt8 {
    var place = place - 1
    while place >= 0, source[place] <= 0x20 { place -= 1 }
    return place < 0 ? 0 : source[place]
  }

  private func nextStep(
    _ place: inout Int,
    _ end: Int,
    _ reader: ApexReader,
    _ source: [UInt8]
  ) -> Range<Int>? {
    var dot = reader.skipTrivia(place, end)
    if dot + 1 < end, source[dot] == UInt8(ascii: "?"), source[dot + 1] == UInt8(ascii: ".") {
      dot += 1
    }
    guard dot < end, source[dot] == UInt8(ascii: ".") else { return nil }
    let start = reader.skipTrivia(dot + 1, end)
    var stop = start
    while stop < end, ApexReader.isWord(source[stop]) { stop += 1 }
    guard stop > start else { return nil }
    place = stop
    return start..<stop
  }

  private func isComparedWithNull(
    _ place: Int,
    _ end: Int,
    _ source: [UInt8],
    _ code: LintedCode
  ) -> Bool {
    let text = code.word(place..<min(place + 12, end))
    return text.hasPrefix("==null") || text.hasPrefix("!=null")
  }
}

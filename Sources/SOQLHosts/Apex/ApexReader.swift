/// The bytes of an Apex file, with what is needed to step over its strings, comments and brackets.
package struct ApexReader {
  let source: [UInt8]

  package init(_ source: [UInt8]) {
    self.source = source
  }

  /// A range without white space and comments at its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skipTrivia(range.lowerBound, range.upperBound)
    var end = start
    var place = start
    while place < range.upperBound {
      place = next(place, range.upperBound)
      end = place
      place = skipTrivia(place, range.upperBound)
    }
    return start..<end
  }

  /// The text of a range in lower case.
  package func lowercased(_ range: Range<Int>) -> String {
    String(decoding: source[range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The arguments between two brackets.
  package func arguments(in range: Range<Int>) -> [Range<Int>] {
    let all = trimmed(range)
    guard !all.isEmpty else { return [] }
    var commas: [Int] = []
    var depth = 0
    var place = all.lowerBound
    while place < all.upperBound {
      switch source[place] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ",") where depth == 0: commas.append(place)
      default: break
      }
      place = skipTrivia(next(place, all.upperBound), all.upperBound)
    }
    return parts(of: all, at: commas)
  }

  // MARK: - Steps

  package static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// The place behind the white space and comments at a place.
  package func skipTrivia(_ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end {
      if source[place] <= 0x20 {
        place += 1
      } else if starts("//", at: place, end) {
        while place < end, source[place] != 0x0A, source[place] != 0x0D { place += 1 }
      } else if starts("/*", at: place, end) {
        place += 2
        while place < end, !starts("*/", at: place, end) { place += 1 }
        place = min(place + 2, end)
      } else {
        return place
      }
    }
    return end
  }

  /// The place behind the string at a place, or behind one byte of anything else.
  package func next(_ place: Int, _ end: Int) -> Int {
    source[place] == UInt8(ascii: "'") ? endOfString(place, end) : place + 1
  }

  /// The place behind the string that starts at a place.
  func endOfString(_ start: Int, _ end: Int) -> Int {
    if starts("'''", at: start, end) {
      var place = start + 3
      while place < end, !starts("'''", at: place, end) { place += 1 }
      return min(place + 3, end)
    }
    var place = start + 1
    while place < end, source[place] != UInt8(ascii: "'") {
      place += source[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, end)
  }

  /// The place behind the bracket that closes the one at a place.
  func endOfBrackets(_ start: Int, _ end: Int) -> Int {
    var depth = 0
    var place = start
    while place < end {
      switch source[place] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return place + 1 }
      default: break
      }
      place = skipTrivia(next(place, end), end)
    }
    return end
  }

  private func starts(_ word: StaticString, at place: Int, _ end: Int) -> Bool {
    guard place + word.utf8CodeUnitCount <= end else { return false }
    for index in 0..<word.utf8CodeUnitCount where source[place + index] != word.utf8Start[index] {
      return false
    }
    return true
  }

  // MARK: - Expressions

  /// What stands inside the brackets, if the whole range is one pair of them.
  func insideBrackets(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, source[first] == UInt8(ascii: "("),
      endOfBrackets(first, range.upperBound) == range.upperBound,
      source[range.upperBound - 1] == UInt8(ascii: ")")
    else { return nil }
    return first + 1..<range.upperBound - 1
  }

  /// Whether an expression makes an object; its type may hold what looks like operators.
  func startsWithNew(_ range: Range<Int>) -> Bool {
    range.count > 3 && lowercased(range.prefix(3)) == "new"
      && !ApexReader.isWord(source[range.lowerBound + 3])
  }

  /// Whether a range holds nothing but names with dots between them.
  func isPath(_ range: Range<Int>) -> Bool {
    !range.isEmpty
      && source[range].allSatisfy {
        ApexReader.isWord($0) || $0 == UInt8(ascii: ".") || $0 <= 0x20 || $0 == UInt8(ascii: "?")
      }
  }

  /// The parts of a range between some places, trimmed.
  func parts(of range: Range<Int>, at places: [Int]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for place in places + [range.upperBound] {
      parts.append(trimmed(start..<place))
      start = place + 1
    }
    return parts
  }

  /// The operators of an expression that stand outside all brackets.
  func joints(
    of range: Range<Int>
  ) -> (plus: [Int], question: Int?, colon: Int?, hasOtherOperator: Bool) {
    var plus: [Int] = []
    var question: Int?
    var colon: Int?
    var hasOtherOperator = false
    var choices = 0
    var depth = 0
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = source[place]
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case _ where depth > 0: break
      case UInt8(ascii: "+"):
        if starts("++", at: place, range.upperBound) { place += 1 } else { plus.append(place) }
      case UInt8(ascii: "?"):
        if starts("?.", at: place, range.upperBound) {
          place += 1
        } else {
          choices += 1
          if question == nil { question = place }
        }
      case UInt8(ascii: ":"):
        choices -= 1
        if choices == 0, colon == nil { colon = place }
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
        UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "!"):
        hasOtherOperator = true
      default: break
      }
      place = skipTrivia(next(place, range.upperBound), range.upperBound)
    }
    return (plus, question, colon, hasOtherOperator)
  }

  /// The bracket that opens the arguments of the call at the end of a range.
  func lastCall(in range: Range<Int>) -> Int? {
    var place = range.lowerBound
    while place < range.upperBound {
      if source[place] == UInt8(ascii: "(") {
        let close = endOfBrackets(place, range.upperBound)
        if close == range.upperBound { return place }
        place = skipTrivia(close, range.upperBound)
      } else if source[place] == UInt8(ascii: "[") || source[place] == UInt8(ascii: "{") {
        place = skipTrivia(endOfBrackets(place, range.upperBound), range.upperBound)
      } else {
        place = skipTrivia(next(place, range.upperBound), range.upperBound)
      }
    }
    return nil
  }
}

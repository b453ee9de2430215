/// What the text of a formula field tells.
struct Formula {
  /// Whether the formula reads fields of other objects.
  let spansObjects: Bool
  /// Whether the value changes with time or with who asks.
  let isVolatile: Bool

  /// Whether the value depends on the record alone, so that it could be indexed.
  var isDeterministic: Bool { !spansObjects && !isVolatile }

  init(_ text: String) {
    var spansObjects = false
    var isVolatile = false
    for word in Formula.words(of: text) {
      if word.hasPrefix("$") || Formula.volatileFunctions.contains(word.uppercased()) {
        isVolatile = true
      } else if word.contains("."), word.first?.isLetter == true {
        spansObjects = true
      }
    }
    self.spansObjects = spansObjects
    self.isVolatile = isVolatile
  }

  private static let volatileFunctions = ["NOW", "TODAY", "TIMENOW"]

  /// Names, paths and numbers; what stands in quotes or in comments is none of them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var rest = Substring(text)

    func endWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }

    while let letter = rest.popFirst() {
      if letter == "\"" || letter == "'" {
        endWord()
        skipString(letter, &rest)
      } else if letter == "/", rest.first == "*" {
        endWord()
        skipComment(&rest)
      } else if letter.isLetter || letter.isNumber || letter == "_" || letter == "."
        || letter == "$"
      {
        word.append(letter)
      } else {
        endWord()
      }
    }
    endWord()
    return words
  }

  private static func skipString(_ quote: Character, _ rest: inout Substring) {
    while let letter = rest.popFirst(), letter != quote {
      if letter == "\\" { rest = rest.dropFirst() }
    }
  }

  private static func skipComment(_ rest: inout Substring) {
    while let letter = rest.popFirst() {
      if letter == "*", rest.first == "/" {
        rest = rest.dropFirst()
        return
      }
    }
  }
}

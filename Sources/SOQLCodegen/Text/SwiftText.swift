/// Text of a describe result as Swift code may hold it.
enum SwiftText {
  /// A string literal.
  static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      case "\r": literal += "\\r"
      default:
        if isVisible(scalar) {
          literal.unicodeScalars.append(scalar)
        } else {
          literal += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
      }
    }
    return literal + "\""
  }

  /// The lines of a documentation comment: paragraphs, wrapped, each line behind three slashes.
  static func documentation(_ paragraphs: [String?], indent: String) -> [String] {
    var lines: [String] = []
    for paragraph in paragraphs {
      let wrapped = wrap(words(of: paragraph ?? ""), width: 100 - indent.utf8.count - 4)
      if wrapped.isEmpty { continue }
      if !lines.isEmpty { lines.append("\(indent)///") }
      lines += wrapped.map { "\(indent)/// \($0)" }
    }
    return lines
  }

  /// The words of a text: whatever ends a line, or cannot be seen, only parts them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.value > 0x20, scalar.value != 0xA0, isVisible(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func wrap(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    for word in words {
      let length = word.unicodeScalars.count
      if !line.isEmpty, count + 1 + length > width {
        lines.append(line)
        (line, count) = ("", 0)
      }
      line += (line.isEmpty ? "" : " ") + word
      count += (count == 0 ? 0 : 1) + length
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Whether a character shows, and turns no text round.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    default: true
    }
  }
}

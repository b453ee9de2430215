/// Text of a server that is to be shown.
package enum PlainText {
  /// A text on one line without control characters, shortened if it is long.
  ///
  /// What a server says may hold line ends that forge lines of a log, and escape sequences of terminals.
  package static func line(_ text: String, limit: Int = 1_000) -> String {
    var line = String.UnicodeScalarView()
    var isBlank = true
    var count = 0
    for scalar in text.unicodeScalars.prefix(limit * 4) {
      let isSpace = scalar.properties.isWhitespace || isHidden(scalar)
      if !isSpace {
        line.append(scalar)
        count += 1
      } else if !isBlank {
        line.append(" ")
        count += 1
      }
      isBlank = isSpace
      if count >= limit { return String(line) + "…" }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  /// Control characters, and those that change the direction of the text around them.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

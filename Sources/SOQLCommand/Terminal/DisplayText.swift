/// Text as a terminal shows it: tabs as blanks, control characters made visible, and the columns
/// that each character takes.
package struct DisplayText {
  package private(set) var text = ""
  /// How many columns the text takes.
  package private(set) var width = 0

  /// The text of bytes, which may be no UTF-8.
  package init(_ bytes: ArraySlice<UInt8> = []) {
    append(bytes)
  }

  package init(_ string: String) {
    // Most texts are plain, and a report may hold thousands of them.
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      text = string
      width = string.utf8.count
      return
    }
    append(Array(string.utf8)[...])
  }

  package mutating func append(_ bytes: ArraySlice<UInt8>) {
    // Most texts are plain.
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      text += String(decoding: bytes, as: UTF8.self)
      width += bytes.count
      return
    }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { append(scalar) }
  }

  /// The text in at most so many columns; what does not fit is cut off, and `…` stands for it.
  package func truncated(to columns: Int) -> DisplayText {
    guard width > columns else { return self }
    var shorter = DisplayText()
    for scalar in text.unicodeScalars {
      let scalarWidth = DisplayText.width(of: scalar)
      guard shorter.width + scalarWidth < columns else { break }
      shorter.text.unicodeScalars.append(scalar)
      shorter.width += scalarWidth
    }
    shorter.text += "…"
    shorter.width += 1
    return shorter
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09:
      // A tab goes to the next multiple of four columns, here and in the line of carets.
      let blanks = 4 - width % 4
      text += String(repeating: " ", count: blanks)
      width += blanks
    case 0..<0x20, 0x7F:
      // The picture of the control character: one that is written as it is may command a terminal.
      text.unicodeScalars.append(
        Unicode.Scalar(scalar.value == 0x7F ? 0x2421 : 0x2400 + scalar.value) ?? " "
      )
      width += 1
    case 0x80..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
      // Invisible, or able to turn the direction of the text: shown as a plain mark.
      text += "\u{FFFD}"
      width += 1
    default:
      text.unicodeScalars.append(scalar)
      width += DisplayText.width(of: scalar)
    }
  }

  /// The columns that a terminal gives a character: none to marks, two to wide ones.
  ///
  /// Source: Unicode's East Asian Width, by its large blocks.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

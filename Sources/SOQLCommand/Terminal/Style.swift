/// Writes text in colour, or plainly where there is none.
package struct Style: Sendable {
  package let isColored: Bool

  package init(isColored: Bool) {
    self.isColored = isColored
  }

  /// The style that the option `color` of a command asks for.
  package init(for arguments: ParsedArguments) {
    let color = arguments.value("color").flatMap(Terminal.Color.init) ?? .auto
    self.init(isColored: Terminal.usesColor(color, on: STDOUT_FILENO))
  }

  package func bold(_ text: String) -> String { wrapped(text, "1") }
  package func red(_ text: String) -> String { wrapped(text, "1;31") }
  package func yellow(_ text: String) -> String { wrapped(text, "1;33") }
  package func blue(_ text: String) -> String { wrapped(text, "1;34") }
  package func green(_ text: String) -> String { wrapped(text, "32") }
  package func cyan(_ text: String) -> String { wrapped(text, "36") }
  package func dim(_ text: String) -> String { wrapped(text, "2") }

  private func wrapped(_ text: String, _ code: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// The help of a command, laid out for a width.
package struct HelpText {
  private let command: CommandSpecification
  private let width: Int

  package init(_ command: CommandSpecification, width: Int) {
    self.command = command
    self.width = min(max(width, 40), 100)
  }

  /// The text, ended by a line end.
  package var text: String {
    var lines = [command.abstract, ""]
    for (index, usage) in command.usage.enumerated() {
      lines.append((index == 0 ? "Usage: " : "       ") + "\(command.name) \(usage)")
    }
    if !command.operands.isEmpty {
      lines += ["", "Arguments:"]
      lines += command.operands.flatMap { entry($0.name, $0.help) }
    }
    for section in command.sections {
      lines += ["", "\(section.title):"]
      lines += section.options.flatMap { entry(label(of: $0), $0.help) }
    }
    for note in command.notes {
      lines += ["", "\(note.title):"] + note.lines.map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func label(of option: OptionSpecification) -> String {
    (option.short.map { "-\($0), " } ?? "    ") + option.usage
  }

  /// A label with its help beside it, or below it where the label is long.
  private func entry(_ label: String, _ help: String) -> [String] {
    let column = 30
    let wrapped = help.wrapped(to: width - column)
    guard label.count + 4 <= column, let first = wrapped.first else {
      return ["  " + label] + wrapped.map { String(repeating: " ", count: column) + $0 }
    }
    let gap = String(repeating: " ", count: column - label.count - 2)
    return ["  " + label + gap + first]
      + wrapped.dropFirst().map { String(repeating: " ", count: column) + $0 }
  }
}

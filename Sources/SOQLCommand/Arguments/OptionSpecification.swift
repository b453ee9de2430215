/// An option of a command: how it is written, what it takes, and what help says of it.
package struct OptionSpecification: Sendable {
  /// What an option takes.
  package enum Value: Sendable {
    /// Nothing: the option is there or not.
    case flag
    /// One of some words.
    case choice(name: String, [String])
    /// Any text.
    case text(name: String)
    /// A path, which shells complete.
    case file(name: String)
  }

  package let name: String
  package let short: Character?
  package let value: Value
  package let help: String

  package init(_ name: String, short: Character? = nil, _ value: Value = .flag, help: String) {
    self.name = name
    self.short = short
    self.value = value
    self.help = help
  }

  package var isFlag: Bool { valueName == nil }

  /// What help calls the value, or `nil` for a flag.
  package var valueName: String? {
    switch value {
    case .flag: nil
    case .choice(let name, _), .text(let name), .file(let name): name
    }
  }

  /// The words that the option takes, if it takes only those.
  package var choices: [String] {
    if case .choice(_, let words) = value { return words }
    return []
  }

  /// How the option is written, such as `--format <format>`.
  package var usage: String {
    valueName.map { "--\(name) <\($0)>" } ?? "--\(name)"
  }
}

/// A command and its options: the one source of parsing, help and completions.
package struct CommandSpecification: Sendable {
  package let name: String
  package let version: String
  /// What the command does, in one line.
  package let abstract: String
  /// How it is called, after the name.
  package let usage: [String]
  /// What the words that are no options mean.
  package let operands: [(name: String, help: String)]
  /// The options, by section.
  package let sections: [(title: String, options: [OptionSpecification])]
  /// What help says at its end, by heading.
  package let notes: [(title: String, lines: [String])]
  /// The endings of the files that the command reads, for completions.
  package let fileExtensions: [String]

  package init(
    name: String,
    version: String,
    abstract: String,
    usage: [String],
    operands: [(name: String, help: String)],
    sections: [(title: String, options: [OptionSpecification])],
    notes: [(title: String, lines: [String])],
    fileExtensions: [String]
  ) {
    self.name = name
    self.version = version
    self.abstract = abstract
    self.usage = usage
    self.operands = operands
    self.sections = sections + [("Other", CommandSpecification.common)]
    self.notes = notes
    self.fileExtensions = fileExtensions
  }

  /// The options that every command has.
  private static let common = [
    OptionSpecification(
      "completions",
      .choice(name: "shell", ["bash", "zsh", "fish"]),
      help: "Print a completion script for a shell and exit."
    ),
    OptionSpecification("version", help: "Print the version and exit."),
    OptionSpecification("help", short: "h", help: "Print this help and exit."),
  ]

  package var options: [OptionSpecification] { sections.flatMap(\.options) }
}

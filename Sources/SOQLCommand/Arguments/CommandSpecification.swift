/// A command and its options: the one source of parsing, help and completions.
package struct CommandSpecification: Sendable {
  /// What a word that is no option means.
  package struct Operand: Sendable {
    package let name: String
    package let help: String

    package init(_ name: String, help: String) {
      self.name = name
      self.help = help
    }
  }

  /// Options that belong together.
  package struct Section: Sendable {
    package let title: String
    package let options: [OptionSpecification]

    package init(_ title: String, _ options: [OptionSpecification]) {
      self.title = title
      self.options = options
    }
  }

  /// Lines at the end of the help.
  package struct Note: Sendable {
    package let title: String
    package let lines: [String]

    package init(_ title: String, _ lines: [String]) {
      self.title = title
      self.lines = lines
    }
  }

  /// A command that is called by a word behind the name of this one.
  package struct Subcommand: Sendable {
    package let specification: CommandSpecification
    /// The words that may stand behind it, for completions.
    package let words: [String]

    package init(_ specification: CommandSpecification, words: [String]) {
      self.specification = specification
      self.words = words
    }

    /// The word that calls it.
    package var word: String {
      specification.name.split(separator: " ").last.map(String.init) ?? ""
    }
  }

  package let name: String
  package let version: String
  /// What the command does, in one line.
  package let abstract: String
  /// How it is called, after the name.
  package let usage: [String]
  package let operands: [Operand]
  package let sections: [Section]
  package let notes: [Note]
  /// The endings of the files that the command reads, for completions.
  package let fileExtensions: [String]
  /// Its subcommands; a function, since only completions ask for them.
  package let subcommands: @Sendable () -> [Subcommand]

  package init(
    name: String,
    version: String,
    abstract: String,
    usage: [String],
    operands: [Operand],
    sections: [Section],
    notes: [Note],
    fileExtensions: [String],
    subcommands: @escaping @Sendable () -> [Subcommand] = { [] }
  ) {
    self.name = name
    self.version = version
    self.abstract = abstract
    self.usage = usage
    self.operands = operands
    self.sections = sections + [Section("Other", CommandSpecification.common)]
    self.notes = notes
    self.fileExtensions = fileExtensions
    self.subcommands = subcommands
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

  /// The first option that a condition holds for.
  func option(where condition: (OptionSpecification) -> Bool) -> OptionSpecification? {
    for section in sections {
      for option in section.options where condition(option) { return option }
    }
    return nil
  }
}

import SOQLCommand
import Testing

/// A command with one option of each kind.
let sample = CommandSpecification(
  name: "sample",
  version: "1.2.3",
  abstract: "Does something.",
  usage: ["[options] [path ...]"],
  operands: [CommandSpecification.Operand("path", help: "What to read.")],
  sections: [
    CommandSpecification.Section(
      "Options",
      [
        OptionSpecification(
          "format",
          short: "f",
          .choice(name: "format", ["human", "json"]),
          help: "How."
        ),
        OptionSpecification("select", .text(name: "rules"), help: "Which."),
        OptionSpecification("config", .file(name: "path"), help: "Where."),
        OptionSpecification("quiet", short: "q", help: "Say less."),
      ]
    )
  ],
  notes: [],
  fileExtensions: ["soql"]
)

@Suite struct ArgumentParserTests {
  private func parse(_ arguments: String...) throws(UsageError) -> ParsedArguments {
    try ArgumentParser(sample).parse(arguments)
  }

  @Test func takesValuesInEveryForm() throws {
    #expect(try parse("--format", "json").value("format") == "json")
    #expect(try parse("--format=json").value("format") == "json")
    #expect(try parse("-f", "json").value("format") == "json")
    #expect(try parse("-fjson").value("format") == "json")
    #expect(try parse("-qf", "json").value("format") == "json")
    #expect(try parse("--select=").value("select") == "")
    #expect(try parse("--select=a=b").value("select") == "a=b")
  }

  @Test func theLastValueWins() throws {
    #expect(try parse("-fjson", "--format=human").value("format") == "human")
  }

  @Test func listsGatherAllValues() throws {
    let parsed = try parse("--select", "a, b", "--select=c,,d")
    #expect(parsed.list("select") == ["a", "b", "c", "d"])
  }

  @Test func theRestIsOperands() throws {
    let parsed = try parse("a", "-q", "-", "--", "-q", "--format")
    #expect(parsed.operands == ["a", "-", "-q", "--format"])
    #expect(parsed.has("quiet"))
  }

  @Test(arguments: [
    (["--frmat", "json"], "unknown option '--frmat'; did you mean '--format'?"),
    (["--zzzzzzzz"], "unknown option '--zzzzzzzz'"),
    (["-z"], "unknown option '-z'"),
    (["--format"], "missing value for '--format <format>'"),
    (["--format", "xml"], "'xml' is no value of '--format'; it takes human or json"),
    (["--format", "jsn"], "'jsn' is no value of '--format'; did you mean 'json'?"),
    (["--quiet=yes"], "'--quiet' takes no value"),
  ])
  func mistakesAreExplained(_ arguments: [String], _ message: String) {
    #expect(throws: UsageError(message)) { try ArgumentParser(sample).parse(arguments) }
  }

  @Test func aMistakeShowsTheUsage() {
    #expect(
      UsageError("that").text(for: sample)
        == "error: that\nUsage: sample [options] [path ...]\nSee 'sample --help'.\n"
    )
  }
}

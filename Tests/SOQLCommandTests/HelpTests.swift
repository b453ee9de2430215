import Foundation
import SOQLCommand
import Testing

@Suite struct HelpTests {
  @Test func helpIsAligned() {
    let expected = """
      Does something.

      Usage: sample [options] [path ...]

      Arguments:
        path                        What to read.

      Options:
        -f, --format <format>       How.
            --select <rules>        Which.
            --config <path>         Where.
        -q, --quiet                 Say less.

      Other:
            --completions <shell>   Print a completion script for a shell and exit.
            --version               Print the version and exit.
        -h, --help                  Print this help and exit.

      """
    #expect(HelpText(sample, width: 80).text == expected)
  }

  @Test(arguments: [20, 40, 60, 80, 200])
  func linesFitTheWidth(_ width: Int) {
    let limit = min(max(width, 40), 100)
    for line in HelpText(sample, width: width).text.split(separator: "\n") {
      // A word alone may be longer than the column.
      #expect(line.count <= limit || line.drop { $0 == " " }.contains(" ") == false || limit < 60)
    }
  }

  @Test func bashCompletes() throws {
    let script = CompletionScript(sample).text(for: "bash")
    #expect(try complete(script, "--fo") == ["--format"])
    #expect(try complete(script, "--format", "j") == ["json"])
    #expect(try complete(script, "-").contains("--quiet"))
  }

  @Test func subcommandsAreCompleted() throws {
    let part = CommandSpecification(
      name: "sample part",
      version: "1.2.3",
      abstract: "Does a part.",
      usage: ["[word ...]"],
      operands: [],
      sections: [],
      notes: [],
      fileExtensions: []
    )
    let whole = CommandSpecification(
      name: "sample",
      version: "1.2.3",
      abstract: "Does something.",
      usage: ["part"],
      operands: [],
      sections: [],
      notes: [],
      fileExtensions: ["soql"],
      subcommands: { [CommandSpecification.Subcommand(part, words: ["one", "two"])] }
    )
    let script = CompletionScript(whole).text(for: "bash")
    #expect(try complete(script, "pa") == ["part"])
    #expect(try complete(script, "part", "t") == ["two"])
    #expect(try complete(script, "part", "--v") == ["--version"])
    for shell in ["zsh", "fish"] {
      let script = CompletionScript(whole).text(for: shell)
      #expect(script.contains("part") && script.contains("one two --completions"))
    }
  }

  /// What bash offers for the last of some words.
  private func complete(_ script: String, _ words: String...) throws -> [String] {
    let list = (["sample"] + words).map { "'\($0)'" }.joined(separator: " ")
    let body = """
      \(script)
      COMP_WORDS=(\(list)); COMP_CWORD=\(words.count)
      _sample; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["--norc", "-c", body]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func zshAndFishNameEveryOption() {
    for shell in ["zsh", "fish"] {
      let script = CompletionScript(sample).text(for: shell)
      for option in sample.options {
        #expect(script.contains(shell == "zsh" ? "--\(option.name)[" : "-l \(option.name) "))
      }
    }
  }
}

import SOQLCommand
import SOQLFormat
import SOQLSyntax

/// The command `soql-format`.
struct FormatCommand {
  static let version: StaticString = "0.1.0"

  private let arguments: ParsedArguments
  private let options: FormatOptions
  private let style: Style

  /// Runs the command and returns how it ended.
  ///
  /// Prints to the standard output and error.
  static func run(_ arguments: [String]) -> ExitCode {
    CommandRun.run(name: "soql-format", version: version, .format, arguments) {
      arguments,
      output,
      errors throws(UsageError) in
      try FormatCommand(arguments).run(&output, &errors)
    }
  }

  private init(_ arguments: ParsedArguments) throws(UsageError) {
    self.arguments = arguments
    if arguments.has("write"), arguments.has("check") || arguments.has("diff") {
      throw UsageError("'--write' changes files, which '--check' and '--diff' do not; choose one")
    }
    var options = FormatOptions()
    if let width = arguments.value("width") { options.width = try FormatCommand.width(width) }
    if let indent = arguments.value("indent").flatMap(FormatOptions.Indent.init) {
      options.indent = indent
    }
    if let ending = arguments.value("line-ending").flatMap(FormatOptions.LineEnding.init) {
      options.lineEnding = ending
    }
    self.options = options
    style = Style(for: arguments)
  }

  private static func width(_ text: String) throws(UsageError) -> Int {
    let widths = FormatOptions.widths
    guard let width = Int(text), widths.contains(width) else {
      throw UsageError(
        "'\(text)' is no value of '--width'; it takes a number from \(widths.lowerBound) to "
          + "\(widths.upperBound)"
      )
    }
    return width
  }

  private func run(
    _ output: inout OutputStream,
    _ errors: inout OutputStream
  ) throws(UsageError) -> ExitCode {
    let input = try SourceInput(arguments, extensions: ["soql"])
    if arguments.has("write"), case .standardInput = input {
      throw UsageError("'--write' needs files; the standard input is formatted to the output")
    }
    let files = format(input)
    if files.isEmpty {
      errors.write("error: \(SourceInput.nothingFound(arguments, kind: ".soql"))\n")
      return .failure
    }
    for file in files { report(file, &output, &errors) }
    let tally = Tally(files)
    if arguments.has("write") || arguments.has("check") || arguments.has("diff") {
      errors.write(tally.summary(isWritten: arguments.has("write")) + "\n")
    }
    if tally.failed > 0 { return .failure }
    let isJudging = arguments.has("check") || arguments.has("diff")
    return tally.refused > 0 || isJudging && tally.changed > 0 ? .findings : .success
  }

  private func format(_ input: SourceInput) -> [FormattedFile] {
    switch input {
    case .standardInput(let name):
      do throws(FileError) {
        return [FormattedFile(try FileReader.readStandardInput(), path: name, options)]
      } catch {
        return [FormattedFile(path: name, failure: error)]
      }
    case .paths(let found):
      let options = options
      let writes = arguments.has("write")
      let failures = found.errors.map { FormattedFile(path: $0.path, failure: $0) }
      return failures
        + Parallel.map(found.files.count) { index in
          let path = found.files[index]
          do throws(FileError) {
            let file = FormattedFile(try FileReader.read(path), path: path, options)
            return writes ? file.written() : file
          } catch {
            return FormattedFile(path: path, failure: error)
          }
        }
    }
  }

  private func report(
    _ file: FormattedFile,
    _ output: inout OutputStream,
    _ errors: inout OutputStream
  ) {
    switch file.outcome {
    case .failed(let failure): errors.write("error: \(DisplayText(failure.message).text)\n")
    case .refused(let finding, let source):
      let place = LineIndex(source).location(of: finding.range.lowerBound)
      errors.write(
        "\(DisplayText(file.path).text):\(place.line):\(place.column): error: "
          + "\(DisplayText(finding.message).text); the file is left as it is\n"
      )
    case .formatted(let text):
      if isPrinting { output.write(text) }
    case .changed(let old, let new):
      if arguments.has("check") { output.write(DisplayText(file.path).text + "\n") }
      if arguments.has("diff") {
        let diff = UnifiedDiff(from: old, to: new)
        output.write(
          diff.report(path: file.path, style: style, isForTerminal: isatty(STDOUT_FILENO) == 1)
        )
      }
      if isPrinting { output.write(new) }
    }
  }

  private var isPrinting: Bool {
    !arguments.has("write") && !arguments.has("check") && !arguments.has("diff")
  }
}

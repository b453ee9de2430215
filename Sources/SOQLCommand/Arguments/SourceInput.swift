/// The texts that a command is to read: files, folders, or the standard input.
package enum SourceInput {
  case paths(FileWalker.Result)
  case standardInput(name: String)

  /// The input that the arguments name; the folder at hand if they name none.
  package init(
    _ arguments: ParsedArguments,
    extensions: [String],
    ignoring: FileWalker.Ignoring = .whatGitIgnores
  ) throws(UsageError) {
    let operands = SourceInput.operands(of: arguments)
    let name = arguments.value("stdin-filename")
    if operands.contains("-") {
      guard operands.count == 1 else { throw UsageError("'-' stands alone, without other paths") }
      self = .standardInput(name: name ?? "<stdin>")
    } else {
      if name != nil { throw UsageError("'--stdin-filename' needs '-' as the only path") }
      let walker = FileWalker(extensions: extensions, ignoring: ignoring)
      self = .paths(walker.files(in: operands))
    }
  }

  /// What to say where the paths hold no file.
  package static func nothingFound(_ arguments: ParsedArguments, kind: String) -> String {
    let places = operands(of: arguments).map { "'\($0)'" }.joined(separator: ", ")
    return "no \(kind) files in \(places)"
  }

  /// The files and folders that are named; the folder at hand if none is.
  package static func operands(of arguments: ParsedArguments) -> [String] {
    arguments.operands.isEmpty ? ["."] : arguments.operands
  }
}

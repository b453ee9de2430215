import SOQLSyntax

/// Takes the arguments of a call apart by the specification of the command.
package struct ArgumentParser {
  private let command: CommandSpecification

  package init(_ command: CommandSpecification) {
    self.command = command
  }

  /// Reads `--name value`, `--name=value`, `-n value`, `-nvalue`, flags in one word (`-ab`) and, after
  /// `--`, operands alone.
  package func parse(_ arguments: [String]) throws(UsageError) -> ParsedArguments {
    var result = ParsedArguments()
    var remaining = arguments[...]
    while let argument = remaining.popFirst() {
      if argument == "--" {
        for operand in remaining { result.add(operand: operand) }
        break
      }
      if argument.hasPrefix("--") {
        try parseLong(argument.dropFirst(2), &remaining, &result)
      } else if argument.hasPrefix("-"), argument != "-" {
        try parseShort(argument.dropFirst(), &remaining, &result)
      } else {
        result.add(operand: argument)
      }
    }
    return result
  }

  private func parseLong(
    _ argument: Substring,
    _ remaining: inout ArraySlice<String>,
    _ result: inout ParsedArguments
  ) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let option = command.option(where: { $0.name == name }) else {
      let near = EditDistance.nearest(to: name, in: command.options.map(\.name))
      throw UsageError(
        "unknown option '--\(name)'" + (near.map { "; did you mean '--\($0)'?" } ?? "")
      )
    }
    if parts.count == 2 {
      guard !option.isFlag else { throw UsageError("'--\(name)' takes no value") }
      try result.set(option, to: String(parts[1]))
    } else {
      try parseValue(of: option, &remaining, &result)
    }
  }

  private func parseShort(
    _ argument: Substring,
    _ remaining: inout ArraySlice<String>,
    _ result: inout ParsedArguments
  ) throws(UsageError) {
    var letters = argument
    while let letter = letters.popFirst() {
      guard let option = command.option(where: { $0.short == letter }) else {
        throw UsageError("unknown option '-\(letter)'")
      }
      if !option.isFlag, !letters.isEmpty {
        try result.set(option, to: String(letters))
        return
      }
      try parseValue(of: option, &remaining, &result)
    }
  }

  private func parseValue(
    of option: OptionSpecification,
    _ remaining: inout ArraySlice<String>,
    _ result: inout ParsedArguments
  ) throws(UsageError) {
    guard !option.isFlag else { return try result.set(option, to: "") }
    guard let value = remaining.popFirst() else {
      throw UsageError("missing value for '\(option.usage)'")
    }
    try result.set(option, to: value)
  }
}

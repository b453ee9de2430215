/// A mistake in the arguments of a command.
package struct UsageError: Error, Equatable {
  /// What is wrong and what would be right, without a capital or full stop.
  package let message: String

  package init(_ message: String) {
    self.message = message
  }

  /// What the command prints: the mistake, the usage, and where to read more.
  package func text(for command: CommandSpecification) -> String {
    """
    error: \(message)
    Usage: \(command.name) \(command.usage.first ?? "")
    See '\(command.name) --help'.

    """
  }
}

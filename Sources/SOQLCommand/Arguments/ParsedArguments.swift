import SOQLSyntax

/// The arguments of a call, taken apart.
package struct ParsedArguments: Equatable {
  /// An option with its value.
  ///
  /// A list, since there are few and a dictionary takes longer to make.
  private struct Given: Equatable {
    let option: String
    let value: String
  }

  private var given: [Given] = []
  /// The words that are no options, in order.
  package private(set) var operands: [String] = []

  /// Whether a flag was given.
  package func has(_ flag: String) -> Bool { given.contains { $0.option == flag } }

  /// The value of an option; the last one where it was given more than once.
  package func value(_ option: String) -> String? { given.last { $0.option == option }?.value }

  /// The values of an option that may be given more than once.
  package func values(_ option: String) -> [String] {
    given.filter { $0.option == option }.map(\.value)
  }

  /// The values of an option that may be given more than once, or hold several with commas.
  package func list(_ option: String) -> [String] {
    given.filter { $0.option == option }.flatMap { $0.value.split(separator: ",") }
      .map { String($0.drop { $0 == " " }) }
      .filter { !$0.isEmpty }
  }

  mutating func set(_ option: OptionSpecification, to value: String) throws(UsageError) {
    if !option.choices.isEmpty, !option.choices.contains(value) {
      let words = option.choices
      let list = words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
      let near = EditDistance.nearest(to: value, in: words).map { "; did you mean '\($0)'?" }
      throw UsageError(
        "'\(value)' is no value of '--\(option.name)'" + (near ?? "; it takes \(list)")
      )
    }
    given.append(Given(option: option.name, value: value))
  }

  mutating func add(operand: String) { operands.append(operand) }
}

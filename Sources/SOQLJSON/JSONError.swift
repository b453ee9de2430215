/// Why a text is not JSON.
package struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where the mistake is: a byte of the source, or its end; for what is not closed, where it opens.
  package let offset: Int
  /// What is wrong, a sentence in lower case.
  package let message: String

  /// The place and the message.
  package var description: String { "at byte \(offset): \(message)" }
}

/// Text that must not be seen, such as an access token.
///
/// It shows itself in no description, dump, mirror or string interpolation; whoever needs the text asks for
/// it by ``reveal()``, which is easy to search for.
///
/// ```swift
/// let token = Secret("00D…!AQ…")
/// print(token)            // <redacted>
/// token.reveal()          // "00D…!AQ…"
/// ```
public struct Secret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  private let text: String

  /// Hides a text.
  public init(_ text: String) {
    self.text = text
  }

  /// The text.
  public func reveal() -> String { text }

  /// Nothing of the text.
  public var description: String { "<redacted>" }
  /// Nothing of the text.
  public var debugDescription: String { description }
  /// A mirror without the text.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

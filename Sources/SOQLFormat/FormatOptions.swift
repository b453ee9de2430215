/// What may be chosen about the layout of formatted queries.
///
/// Everything else is the style's, so that formatted queries look the same everywhere.
public struct FormatOptions: Sendable, Hashable {
  /// How many columns a line should have at most, where there is a place to break it.
  ///
  /// A column is a Unicode scalar, a tab four. Widths outside ``widths`` are taken as the nearest
  /// inside.
  public var width: Int {
    didSet { width = FormatOptions.clamped(width) }
  }
  /// What a line is indented by, for each level.
  public var indent: Indent
  /// What ends a line.
  public var lineEnding: LineEnding

  /// The widths that may be chosen.
  public static let widths = 60...160

  /// The style's own choice is 80 columns, two spaces and the source's line ends.
  public init(
    width: Int = 80,
    indent: Indent = .twoSpaces,
    lineEnding: LineEnding = .automatic
  ) {
    self.width = FormatOptions.clamped(width)
    self.indent = indent
    self.lineEnding = lineEnding
  }

  private static func clamped(_ width: Int) -> Int {
    min(max(width, widths.lowerBound), widths.upperBound)
  }

  /// What a line is indented by.
  public enum Indent: String, Sendable, CaseIterable {
    case twoSpaces = "2"
    case fourSpaces = "4"
    case tab

    /// The byte that a level is made of.
    var byte: UInt8 { self == .tab ? UInt8(ascii: "\t") : UInt8(ascii: " ") }

    /// How many of it a level is made of.
    var count: Int {
      switch self {
      case .twoSpaces: 2
      case .fourSpaces: 4
      case .tab: 1
      }
    }

    /// The columns that a level takes.
    var width: Int { self == .twoSpaces ? 2 : 4 }
  }

  /// What ends a line.
  public enum LineEnding: String, Sendable, CaseIterable {
    /// What the source ends its first line with; LF if it has none.
    case automatic = "auto"
    case lf
    case crlf
  }
}

/// A pattern after LIKE.
///
/// In a literal, `%` stands for any run of characters and `_` for any one; text that is put in stands for
/// itself. Text of run time never makes a wildcard.
///
/// ```swift
/// a.name.like("Acme%")                     // Name LIKE 'Acme%'
/// a.name.like("\(input)%")                 // with input "100%": Name LIKE '100\%%'
/// a.name.like(.contains(input))            // Name LIKE '%100\%%'
/// ```
public struct LikePattern: SOQLValue, Hashable {
  /// A part of a pattern.
  enum Piece: Sendable, Hashable {
    case text(String)
    case anyRun
    case anyCharacter
  }

  let pieces: [Piece]

  /// A pattern of pieces: neighbouring texts become one, so that equal patterns are equal.
  init(_ pieces: [Piece]) {
    var merged: [Piece] = []
    for piece in pieces {
      if case .text(let text) = piece {
        if text.isEmpty { continue }
        if case .text(let before)? = merged.last {
          merged[merged.count - 1] = .text(before + text)
          continue
        }
      }
      merged.append(piece)
    }
    self.pieces = merged
  }

  /// The literal.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.pattern(pieces)) }

  /// Any run of characters, also of none.
  public static var anyRun: LikePattern { LikePattern([.anyRun]) }
  /// Exactly one character.
  public static var anyCharacter: LikePattern { LikePattern([.anyCharacter]) }
  /// A text that stands for itself.
  public static func text(_ text: String) -> LikePattern { LikePattern([.text(text)]) }
  /// All that starts with a text.
  public static func prefix(_ text: String) -> LikePattern { LikePattern([.text(text), .anyRun]) }
  /// All that ends with a text.
  public static func suffix(_ text: String) -> LikePattern { LikePattern([.anyRun, .text(text)]) }
  /// All that holds a text.
  public static func contains(_ text: String) -> LikePattern {
    LikePattern([.anyRun, .text(text), .anyRun])
  }

  /// One pattern after another.
  public static func + (left: LikePattern, right: LikePattern) -> LikePattern {
    LikePattern(left.pieces + right.pieces)
  }

  /// The pieces of a literal, by Unicode scalars: a combining mark after a wildcard makes one character
  /// of both.
  fileprivate static func pieces(of literal: StaticString) -> [Piece] {
    literal.description.unicodeScalars.map { scalar in
      switch scalar {
      case "%": .anyRun
      case "_": .anyCharacter
      default: .text(String(scalar))
      }
    }
  }
}

extension LikePattern: ExpressibleByStringInterpolation {
  /// A pattern in which `%` and `_` are wildcards.
  public init(stringLiteral value: StaticString) {
    self.init(LikePattern.pieces(of: value))
  }

  /// A pattern with texts put in.
  public init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.pieces)
  }

  /// What a pattern is made of.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds text of compile time, in which `%` and `_` are wildcards.
    public mutating func appendLiteral(_ literal: StaticString) {
      pieces += LikePattern.pieces(of: literal)
    }

    /// Adds a text that stands for itself.
    public mutating func appendInterpolation(_ text: String) {
      pieces.append(.text(text))
    }

    /// Adds another pattern.
    public mutating func appendInterpolation(_ pattern: LikePattern) {
      pieces += pattern.pieces
    }
  }
}

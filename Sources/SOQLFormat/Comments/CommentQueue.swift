import SOQLSyntax

/// What is known of comments that were read and are not yet written.
struct CommentQueue {
  /// Whether there is no comment in the whole query, so that none needs to be looked for.
  let isEmpty: Bool
  /// Comments for lines of their own, before the next line or token.
  var ownLines: [PlacedComment] = []
  /// Comments for the line of the token before, once its groups have ended.
  var backward: [PlacedComment] = []
  /// Comments for the line of the next token.
  var inline: [PlacedComment] = []
  /// How many of the open groups hold a comment that ends a line, if another token follows in them.
  var depth = 0
  /// Whether a comment waits for the end of the line, and no line is sure to end since.
  var hasOpenTrailing = false
  /// Whether the comment before the next token asks to leave the query as it is.
  var isIgnoring = false

  init(isEmpty: Bool) {
    self.isEmpty = isEmpty
  }
}

/// A comment with its place among the tokens.
struct PlacedComment {
  enum Place {
    /// Behind the token before it, at the end of the line.
    case trailing
    /// On a line of its own.
    case ownLine
    /// Between two tokens, beside the one before it.
    case backward
    /// Between two tokens, beside the one after it.
    case forward
  }

  let place: Place
  /// The bytes of the comment, without blanks at the end.
  let range: Range<Int>
  /// Whether a blank line stands before it.
  let followsBlankLine: Bool

  /// The comment in another place.
  func placed(_ place: Place) -> PlacedComment {
    PlacedComment(place: place, range: range, followsBlankLine: followsBlankLine)
  }
}

/// A query without a layout: runs of text, and the places where lines may break.
///
/// Lines belong to groups. A group is laid out flat, with no break at its own lines or at those of
/// the groups in it, or broken, with a break at each of its own lines.
struct Document {
  /// The bytes that runs and comments are ranges of: the source, and behind it what is written in
  /// another way.
  var text: [UInt8]
  var elements: [Element] = []

  enum Element {
    /// Text without a line end, behind a blank or not; the blank is part of the width.
    case run(start: UInt32, end: UInt32, width: UInt32, followsBlank: Bool)
    /// Text that holds line ends of its own and is kept as it is, behind a blank or not.
    case block(start: UInt32, end: UInt32, followsBlank: Bool)
    /// A comment that ends the line, wherever that is.
    case trailingComment(start: UInt32, end: UInt32)
    /// A comment behind a text, which ends the line or not; it has no width where it holds line ends.
    ///
    /// At the end of a line its width does not count, like that of any comment there.
    case inlineComment(start: UInt32, end: UInt32, width: UInt32?)
    /// A place for a line end, indented by a number of levels.
    case line(Line, group: UInt32, level: UInt32)
    /// The start of a group; groups are numbered as they start.
    case group(Breaking, end: UInt32)
  }

  enum Line: UInt8 {
    /// Nothing, or a line end where its group is broken.
    case soft
    /// A blank, or a line end where its group is broken.
    case blank
    /// A blank, or a line end where its group is broken and what follows does not fit.
    case fill
    /// Always a line end; a group that holds one cannot be flat.
    case hard
  }

  enum Breaking: UInt8 {
    /// Broken if it does not fit.
    case ifNeeded
    /// Broken if the group round it is.
    case withOuter
    /// Always broken, and so are the groups round it.
    case always
  }
}

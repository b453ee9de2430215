import SOQLSchema
import SOQLSyntax

/// A query from text: a ``SOQLTemplate``, or text of run time that somebody answers for.
public struct TextQuery: SOQLQuery {
  private let written: WrittenQuery
  private let literalRanges: [Range<Int>]

  /// The query of a template.
  ///
  /// It throws if the text does not follow the grammar, or if a value is not read as one literal that says
  /// the same, as in `'\(name)'`.
  public init(_ template: SOQLTemplate) throws(QueryError) {
    var writer = Writer()
    writer.write(template)
    try self.init(WrittenQuery(writer))
  }

  /// A whole query whose text nobody has checked.
  ///
  /// It is parsed, and throws if it does not follow the grammar; but what a user typed can ask for
  /// anything.
  public static func unchecked(_ text: String) throws(QueryError) -> TextQuery {
    var writer = Writer()
    writer.write(text)
    return try TextQuery(WrittenQuery(writer))
  }

  private init(_ written: WrittenQuery) throws(QueryError) {
    let found = written.diagnostics(ParseOptions(), nil).filter { $0.check == nil }
    if let error = QueryError(found) { throw error }
    self.written = written
    literalRanges = ValueCheck(SyntaxTree(parsing: written.bytes)).literalRanges
  }

  /// The text as it was given.
  public func text(channel: Channel) -> String { written.text }

  /// The text with a question mark for each literal, also for those of the text.
  public var redactedText: String {
    var text: [UInt8] = []
    var end = 0
    for range in literalRanges {
      text += written.bytes[end..<range.lowerBound]
      text.append(UInt8(ascii: "?"))
      end = range.upperBound
    }
    return String(decoding: text + written.bytes[end...], as: UTF8.self)
  }

  /// What is wrong with the query where it is sent.
  public func diagnostics(
    channel: Channel,
    apiVersion: APIVersion,
    schema: Schema?
  ) -> [Diagnostic] {
    written.diagnostics(ParseOptions(channel: channel, apiVersion: apiVersion), schema)
  }
}

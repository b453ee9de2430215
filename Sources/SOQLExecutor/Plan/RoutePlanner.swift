import SOQLBuilder
import SOQLSyntax

/// Decides how a query is sent.
struct RoutePlanner: Sendable {
  /// How many bytes a request has without the query.
  let overhead: Int

  /// The texts to send one after the other, and why.
  func plan(
    _ query: any SOQLQuery,
    _ channel: Channel
  ) throws(ExecutionError) -> (texts: [String], route: QueryRoute) {
    let text = query.text(channel: channel)
    let length = length(of: text)
    let limit = RequestSize.maximum
    if length <= limit {
      let reason = "URL and header fields have \(length) bytes, of which \(limit) are safe"
      return ([text], QueryRoute(method: .get, parts: 1, length: length, reason: reason))
    }
    let tooLong = "URL and header fields would have \(length) bytes, and only \(limit) are safe"
    let characters = text.unicodeScalars.count
    if characters <= RequestSize.maximumQueryLength {
      return (
        [text],
        QueryRoute(
          method: .composite,
          parts: 1,
          length: length,
          reason:
            "\(tooLong); the query goes in the body of a composite request, which counts as one call"
        )
      )
    }
    let texts = try split(query, channel, characters)
    return (
      texts,
      QueryRoute(
        method: .composite,
        parts: texts.count,
        length: texts.map(self.length).max() ?? length,
        reason: "the query has \(characters) characters, and \(RequestSize.maximumQueryLength) are "
          + "allowed; its longest list after IN is cut into \(texts.count) parts, which find each row once"
      )
    )
  }

  /// How many bytes URL and header fields have with a query.
  private func length(of text: String) -> Int {
    overhead + "?q=".utf8.count + PercentEncoding.encode(text).utf8.count
  }

  private func split(
    _ query: any SOQLQuery,
    _ channel: Channel,
    _ characters: Int
  ) throws(ExecutionError) -> [String] {
    do throws(SplitError) {
      return try parts(of: query).map { $0.text(channel: channel) }
    } catch {
      throw ExecutionError(
        .route(
          RouteError(
            "the query has \(characters) characters, \(RequestSize.maximumQueryLength) are allowed, "
              + "and it cannot be split: \(error)"
          )
        )
      )
    }
  }

  private func parts<Whole: SOQLQuery>(of query: Whole) throws(SplitError) -> [any SOQLQuery] {
    // Bytes are no fewer than characters.
    try query.split(maximumLength: RequestSize.maximumQueryLength)
  }
}

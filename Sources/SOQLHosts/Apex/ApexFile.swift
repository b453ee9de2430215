/// An Apex file: the queries in it, and an outline of the code round them.
public struct ApexFile: Sendable {
  /// The bytes of the file.
  package let source: [UInt8]
  /// The queries, in source order.
  package let queries: [EmbeddedQuery]
  /// What rules need to know of the code; empty if no query stands or is run in the file.
  package let outline: ApexOutline

  /// How many queries the file holds.
  public var queryCount: Int { queries.count }

  /// Reads a file; any bytes give a result.
  public init(_ source: [UInt8]) {
    self.source = source
    let scan = ApexScan(source)
    // Tokens count bytes in 32 bits.
    guard scan.hasCandidate, source.count < Int(Int32.max) else {
      queries = []
      outline = ApexOutline()
      return
    }
    let code = OutlineReader.read(ApexTokens(source, scan))
    let calls = DatabaseCalls(code)
    var queries = ApexFile.inlineQueries(scan, code, calls)
    if scan.hasQueryLiteral || scan.hasDatabaseCall {
      queries += DynamicQueries.find(code, calls)
      queries.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    self.queries = queries
    outline = code.outline
  }

  private static func inlineQueries(
    _ scan: ApexScan,
    _ code: ApexCode,
    _ calls: DatabaseCalls
  ) -> [EmbeddedQuery] {
    var uses = InlineUse(code, calls)
    let places = (0..<code.tokens.count).filter { code.tokens.kind($0) == .query }
    return zip(places, zip(scan.inlineQueries, scan.inlineContents)).map { place, ranges in
      let (range, contents) = ranges
      return EmbeddedQuery(
        text: Array(code.tokens.source[contents]),
        map: SourceMap(verbatim: contents),
        range: range,
        form: .inline,
        use: uses.use(of: place)
      )
    }
  }
}

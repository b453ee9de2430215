/// An Apex file: the queries in it, and an outline of the code round them.
package struct ApexFile: Sendable {
  /// The bytes of the file.
  package let source: [UInt8]
  /// The queries, in source order.
  package let queries: [EmbeddedQuery]
  /// What rules need to know of the code; empty if there is no query.
  package let outline: ApexOutline

  /// Reads a file; any bytes give a result.
  package init(_ source: [UInt8]) {
    self.source = source
    queries = []
    outline = ApexOutline()
  }
}

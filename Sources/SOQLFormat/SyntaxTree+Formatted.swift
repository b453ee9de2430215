import SOQLSyntax

extension SyntaxTree {
  /// The query in the style "soqlfmt 1".
  ///
  /// ```swift
  /// try SyntaxTree(parsing: "select id,name from Account where name<>null").formatted()
  /// // SELECT Id, Name FROM Account WHERE Name != NULL
  /// ```
  ///
  /// The layout depends on the query, its comments and the options, never on where the author broke
  /// lines. The query keeps its meaning, its comments, its names, strings and numbers, and the bytes
  /// of its binds. A query whose header holds the comment `// soql-format-ignore` is returned as it
  /// is. The text ends with a line end; a byte order mark stays.
  ///
  /// - Throws: ``SyntaxError`` for a text that does not follow the grammar.
  public func formatted(_ options: FormatOptions = FormatOptions()) throws(SyntaxError) -> String {
    String(decoding: try formattedBytes(options), as: UTF8.self)
  }

  /// The formatted query as bytes.
  package func formattedBytes(_ options: FormatOptions) throws(SyntaxError) -> [UInt8] {
    var builder = DocumentBuilder(self, keepsLayout: true)
    if builder.isIgnored { return source }
    if let error = SyntaxError(self) { throw error }
    let lineEnd = LineEnd(options.lineEnding, for: self)
    var layout = Layout(builder.build(), options, lineEnd: lineEnd)
    // Only a byte order mark stands before the header.
    return layout.lines(after: source.first == 0xEF ? source.prefix(3) : [])
  }

  /// The query on one line, without comments, in the spelling of the formatter.
  ///
  /// ```swift
  /// try SyntaxTree(parsing: "select Id // key\nfrom Account").oneLine()  // SELECT Id FROM Account
  /// ```
  ///
  /// Line ends stay only inside an Apex string of several lines, where they are part of a value.
  ///
  /// - Throws: ``SyntaxError`` for a text that does not follow the grammar.
  public func oneLine() throws(SyntaxError) -> String {
    if let error = SyntaxError(self) { throw error }
    var builder = DocumentBuilder(self, keepsLayout: false)
    return String(decoding: OneLine.text(of: builder.build()), as: UTF8.self)
  }
}

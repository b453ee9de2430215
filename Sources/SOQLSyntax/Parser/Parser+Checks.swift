/// Checks on a query that the grammar accepts and the server refuses, and that need nothing but the
/// query. The constraints are named after the checks of the reference.
extension Parser {
  /// What the checks on a whole query need to remember from its SELECT list.
  struct SelectShape {
    /// The first plain field with an alias.
    var aliasedField: Int?
    /// `COUNT()`, where it is the list.
    var countAll: Int?
  }

  mutating func check(_ shape: SelectShape, seen: ClauseSet) {
    if let item = shape.aliasedField, !seen.contains(.groupBy) { reportAliasOfField(item) }
    guard let count = shape.countAll else { return }
    for clause in [Clause.groupBy, .orderBy] where seen.contains(clause) {
      return reportCountAll(count, with: clause)
    }
  }

  /// Source: the server's "only aggregate expressions use field aliasing".
  private mutating func reportAliasOfField(_ item: Int) {
    let token = Int(nodes[item].firstToken)
    let (field, alias) = (tokens[token].range, tokens[token + 1].range)
    let server = ServerError.malformedQuery("only aggregate expressions use field aliasing")
    if field.count == 8, text(field).uppercased() == "DISTINCT" {
      return diagnostics.append(
        Diagnostic(
          .sqlIsm,
          at: field,
          "SOQL has no DISTINCT",
          notes: [Diagnostic.Note("GROUP BY \(text(alias)) gives each value once")],
          server: server,
          check: "A-PLAIN"
        )
      )
    }
    diagnostics.append(
      Diagnostic(
        .syntaxError,
        at: alias,
        "the plain field '\(excerpt(field))' may not have the alias '\(excerpt(alias))'",
        notes: [
          Diagnostic.Note(
            "a comma may be missing; without GROUP BY only aggregates and functions take aliases"
          )
        ],
        fixes: [
          FixIt(
            "insert a comma",
            isSafe: false,
            [
              SourceEdit(inserting: ",", at: field.upperBound)
            ]
          )
        ],
        server: server,
        check: "A-PLAIN"
      )
    )
  }

  /// Source: the SOQL reference, "COUNT() and COUNT(fieldName)".
  private mutating func reportCountAll(_ count: Int, with clause: Clause) {
    let tokenRange = Int(nodes[count].firstToken)..<Int(nodes[count].endToken)
    let place = range(ofTokens: tokenRange)
    diagnostics.append(
      Diagnostic(
        .aggregateShape,
        at: place,
        "COUNT() may not stand with \(clause.keyword)",
        notes: [
          Diagnostic.Note(
            clause == .groupBy
              ? "COUNT(Id) counts the rows of each group" : "one number has no order"
          )
        ],
        fixes: clause == .groupBy
          ? [
            FixIt(
              "write COUNT(Id)",
              isSafe: false,
              [
                SourceEdit(inserting: "Id", at: place.upperBound - 1)
              ]
            )
          ] : [],
        server: ServerError("MALFORMED_QUERY", "unexpected token: '\(clause.keyword)'"),
        check: "CT-ALONE"
      )
    )
  }
}

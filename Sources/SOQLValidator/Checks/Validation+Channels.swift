import SOQLSchema
import SOQLSyntax

/// Checks a query against its channel: what Bulk API jobs and PushTopics take, and how long it may be.
///
/// Source: the Bulk API 2.0 guide, "SOQL Considerations"; the Streaming API guide, "PushTopic Queries".
extension Validation {
  func checkChannel(_ statement: Statement) {
    switch options.channel {
    case .bulk2: checkBulk(statement)
    case .stream: checkStream(statement)
    default: return
    }
  }

  private func checkBulk(_ statement: Statement) {
    for item in items(of: statement) {
      switch text.kind(item) {
      case .childSubquery: reportBulk(item, "subqueries")
      case .typeOf: reportBulk(item, "TYPEOF")
      case .countAll: reportBulk(item, "COUNT()")
      case .functionCall where isAggregate(item): reportBulk(item, "aggregates")
      default: continue
      }
    }
    if let clause = statement.groupByClause { reportBulk(clause, "GROUP BY") }
    if let clause = statement.offsetClause { reportBulk(clause, "OFFSET") }
    for clause in [statement.orderByClause, statement.limitClause] {
      guard let clause, statement.role == .root else { continue }
      report(
        .bulk,
        .warning,
        at: text.range(clause),
        "ORDER BY and LIMIT keep a Bulk API job from splitting its work"
      )
    }
  }

  private func reportBulk(_ node: Int, _ what: String) {
    report(.bulk, at: text.range(node), "the Bulk API takes no \(what)")
  }

  /// A chosen field that the Bulk API leaves out.
  func checkBulkField(_ resolved: ResolvedPath) {
    guard options.channel == .bulk2, let field = resolved.field else { return }
    report(
      .bulk,
      at: resolved.last,
      "the Bulk API does not give '\(field.name)', which is of type \(field.type.rawValue)",
      note: field.type == .base64 ? nil : "choose its parts"
    )
  }

  private func checkStream(_ statement: Statement) {
    for item in items(of: statement) {
      switch text.kind(item) {
      case .fieldPath: continue
      case .countAll: reportStream(item, "COUNT()")
      default: reportStream(item, "functions and subqueries")
      }
    }
    let clauses: [(Int?, String)] = [
      (statement.groupByClause, "GROUP BY"), (statement.orderByClause, "ORDER BY"),
      (statement.limitClause, "LIMIT"), (statement.offsetClause, "OFFSET"),
    ]
    for (clause, word) in clauses {
      if let clause { reportStream(clause, word) }
    }
    if text.source.count > 1_300, statement.role == .root {
      report(
        .stream,
        at: text.range(statement.node),
        "a PushTopic's query has 1,300 characters at most"
      )
    }
  }

  private func reportStream(_ node: Int, _ what: String) {
    report(.stream, at: text.range(node), "a PushTopic takes no \(what)")
  }

  /// The expressions of the SELECT list.
  private func items(of statement: Statement) -> [Int] {
    guard let select = statement.selectClause else { return [] }
    return text.children(select).map { text.kind($0) == .selectItem ? $0 + 1 : $0 }
  }

  /// Source: the SOQL reference, "Bind variables"; the Apex Developer Guide, "Dynamic SOQL".
  func checkBinds() {
    let isDynamic = options.channel == .dynamicApex
    guard isDynamic || options.channel != .any && options.channel != .apex else { return }
    for node in text.nodes.indices where text.kind(node) == .bind {
      let range = text.range(node)
      guard isDynamic else {
        report(
          .bindOutsideApex,
          at: range,
          "binds work in Apex alone",
          note: "write the value itself",
          server: .malformedQuery("Bind variables only allowed in Apex code")
        )
        continue
      }
      guard let expression = text.child(node, .apexExpression) else { continue }
      let record = text.nodes[expression]
      let isVariable =
        record.endToken - record.firstToken == 1
        && text.tokens[Int(record.firstToken)].kind != .string
      guard !isVariable else { continue }
      report(
        .dynamicBind,
        at: range,
        "a bind of dynamic SOQL is a variable and nothing more",
        note: "compute the value before the query",
        server: .malformedQuery("Only variable references are allowed in dynamic SOQL/SOSL")
      )
    }
  }

  /// Source: the SOQL reference, "SOQL Limits"; Apex counts by its heap instead.
  func checkLength() {
    switch options.channel {
    case .rest, .tooling, .bulk2: break
    default: return
    }
    if text.source.count > 100_000 {
      let count = text.string(text.range(0)).unicodeScalars.count
      if count > 100_000 {
        report(
          .queryLength,
          at: text.range(0),
          "a query has 100,000 characters at most; this one has \(count)",
          server: .malformedQuery("SOQL query is too long")
        )
      }
    }
    guard text.source.count > 4_000 else { return }
    for node in text.nodes.indices where text.kind(node) == .stringLiteral {
      let range = text.range(node)
      guard range.count > 4_002, text.string(range).unicodeScalars.count > 4_002 else { continue }
      report(.stringLength, at: range, "a text in WHERE has 4,000 characters at most")
    }
  }
}

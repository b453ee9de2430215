import SOQLSchema
import SOQLSyntax

/// Checks LIMIT, OFFSET, and the clauses that need no more than a look at themselves.
extension Validation {
  func checkTail(_ statement: Statement) {
    checkRowCounts(statement)
    if let clause = statement.forUpdateClause { checkLock(clause, statement) }
    var child = statement.node + 1
    let end = text.end(statement.node)
    while child < end {
      switch text.kind(child) {
      case .withClause: checkWith(child)
      case .allRowsClause: checkAllRows(child)
      case .setOptionsClause: checkOptions(child)
      case .updateClause: checkUpdate(child, statement)
      default: break
      }
      child = text.end(child)
    }
  }

  /// Source: the server's "Non-grouped query that uses overall aggregate functions …".
  private func checkRowCounts(_ statement: Statement) {
    let isOneRow =
      statement.hasAggregate && statement.groupByClause == nil && statement.role == .root
    if isOneRow {
      if let clause = statement.limitClause { reportRowCount(clause, "LIMIT") }
      if let clause = statement.offsetClause { reportRowCount(clause, "OFFSET") }
    }
    guard let offset = statement.offsetClause, let count = number(in: offset), count > 2_000 else {
      return
    }
    report(
      .offsetMaximum,
      at: text.child(offset, .numberLiteral).map { text.range($0) } ?? text.range(offset),
      "OFFSET goes to 2,000 at most",
      note: "to read on, filter by the last Id: WHERE Id > '…' ORDER BY Id",
      server: ServerError("NUMBER_OUTSIDE_VALID_RANGE", "Maximum SOQL offset allowed is 2000")
    )
  }

  private func reportRowCount(_ clause: Int, _ word: String) {
    report(
      .aggregateLimit,
      at: text.range(clause),
      "aggregates without GROUP BY give one row, which takes no \(word)",
      server: .malformedQuery(
        "Non-grouped query that uses overall aggregate functions cannot also use \(word)"
      )
    )
  }

  /// Source: the SOQL reference, "FOR UPDATE"; the Apex Developer Guide, "Locking Statements".
  private func checkLock(_ clause: Int, _ statement: Statement) {
    if let order = statement.orderByClause {
      report(
        .lockOrder,
        at: text.range(order),
        "FOR UPDATE takes no ORDER BY: rows are locked in the order of their Ids",
        server: .malformedQuery(
          "Explicit ORDER BY not allowed when locking rows (Id order is implied)"
        )
      )
    }
    if statement.isGrouped || statement.isCountAll {
      report(.lockAggregate, at: text.range(clause), "FOR UPDATE takes no aggregates and no groups")
    }
    if let offset = statement.offsetClause {
      report(
        .lockOffset,
        at: text.range(offset),
        "FOR UPDATE takes no OFFSET",
        server: .malformedQuery("FOR UPDATE cannot be used in conjunction with the OFFSET clause")
      )
    }
    switch options.channel {
    case .rest, .tooling:
      report(
        .lockChannel,
        .warning,
        at: text.range(clause),
        "FOR UPDATE is documented for Apex alone"
      )
    case .bulk2, .stream:
      report(.lockChannel, at: text.range(clause), "FOR UPDATE works in Apex alone")
    default: break
    }
  }

  private func checkAllRows(_ clause: Int) {
    switch options.channel {
    case .any, .apex, .dynamicApex: return
    default: break
    }
    report(
      .allRowsChannel,
      at: text.range(clause),
      "ALL ROWS works in Apex alone",
      note: options.channel == .bulk2 ? "use a queryAll job" : "use the resource queryAll",
      server: .malformedQuery("unexpected token: 'ALL'")
    )
  }

  /// Source: release notes of API 67 and 68, and answers of the server.
  private func checkOptions(_ clause: Int) {
    let range = text.range(clause)
    let isBound = text.child(clause, .bind) != nil
    switch options.channel {
    case .apex, .dynamicApex:
      guard !isBound else { return }
      return report(
        .optionsChannel,
        at: range,
        "Apex takes SET OPTIONS :options",
        server: .malformedQuery("unexpected token: 'SET'")
      )
    case .bulk2, .stream:
      return report(.optionsChannel, at: range, "this channel takes no SET OPTIONS")
    default: break
    }
    let known: [StaticString] = ["dataspace", "honoremptystrings", "explicitnamespace"]
    for option in text.children(clause) where text.kind(option) == .option {
      let key = text.firstToken(option).range
      guard !known.contains(where: { text.spells(key, $0) }) else { continue }
      report(.optionKey, .information, at: key, "the option '\(name(key))' is not known")
    }
  }

  private func checkUpdate(_ clause: Int, _ statement: Statement) {
    let object = statement.objectName
    guard statement.role == .root, object.count > 3, let known = statement.object else { return }
    let isArticle =
      known.name.hasSuffix("__kav") || known.name.hasPrefix("Knowledge") || known.name == "Solution"
      || known.name == "ContentVersion" || known.name == "ContentDocument"
    guard !isArticle else { return }
    report(
      .updateObject,
      .information,
      at: text.range(clause),
      "UPDATE TRACKING and UPDATE VIEWSTAT are for articles"
    )
  }
}

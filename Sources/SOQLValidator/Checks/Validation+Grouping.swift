import SOQLSchema
import SOQLSyntax

/// Checks grouping, and what may stand beside groups.
extension Validation {
  // MARK: - GROUP BY

  func checkGrouping(_ statement: Statement) {
    if let clause = statement.groupByClause {
      checkGroupItems(text.child(clause, .groupingSet) ?? clause, statement)
    }
    if let clause = statement.havingClause {
      checkCondition(clause + 1, statement, in: .having)
    }
  }

  private func checkGroupItems(_ parent: Int, _ statement: Statement) {
    let isSet = text.kind(parent) == .groupingSet
    var seen = NameTable()
    for item in text.children(parent) {
      var key = text.range(item)
      if text.kind(item) == .fieldPath {
        let resolved = resolve(item, statement)
        key = resolved.path
        checkGroupable(resolved)
      } else {
        checkFunction(item, statement, in: .groupBy)
      }
      if seen.find(text.bytes(key)) != nil {
        report(
          .duplicateGrouping,
          at: text.range(item),
          "'\(name(key))' is grouped by twice",
          server: .malformedQuery("duplicate grouping expression: \(text.string(key))")
        )
      }
      seen.add(text.bytes(key))
      if isSet, seen.count == 4 {
        report(
          .rollupSize,
          at: text.range(item),
          "ROLLUP and CUBE take three fields at most"
        )
      }
    }
  }

  private func checkGroupable(_ resolved: ResolvedPath) {
    guard let field = resolved.field else { return }
    var server: ServerError {
      ServerError("INVALID_FIELD", "field '\(field.name)' can not be grouped in a query call")
    }
    switch field.type {
    case .address, .location:
      return report(
        .compoundFilter,
        at: resolved.last,
        "'\(field.name)' is a compound field, which cannot be grouped by; its parts can",
        server: server
      )
    case .encryptedstring where field[.groupable] != .yes:
      return report(
        .encrypted,
        at: resolved.last,
        "'\(field.name)' is encrypted and cannot be grouped by",
        server: server
      )
    default: break
    }
    guard field[.groupable] == .no else { return }
    // What only the type tells is not certain for dates with a time.
    let isCertain = field.type != .datetime || field.description.origin == .describe
    report(
      .groupable,
      isCertain ? .error : .warning,
      at: resolved.last,
      "'\(field.name)' cannot be grouped by",
      note: field.type == .datetime
        ? "DAY_ONLY(\(field.name)) or CALENDAR_MONTH(\(field.name)) can" : nil,
      server: server
    )
  }

  /// Whether GROUP BY has an expression, given by its path or its whole text.
  private func isGrouped(_ key: Range<Int>, _ statement: Statement) -> Bool {
    guard let keys = statement.groupKeys else { return false }
    let normalized = normalized(key, statement)
    return normalized.withUnsafeBytes { keys.find($0) } != nil
  }

  /// An expression without blanks and the object's own name, in lower case.
  func normalized(_ range: Range<Int>, _ statement: Statement) -> [UInt8] {
    var bytes = text.source[range].compactMap { byte -> UInt8? in
      byte <= 0x20 ? nil : byte.lowercased
    }
    // The path starts after the last bracket.
    let start = bytes.lastIndex(of: UInt8(ascii: "(")).map { $0 + 1 } ?? 0
    guard let dot = bytes[start...].firstIndex(of: UInt8(ascii: ".")) else { return bytes }
    let first = String(decoding: bytes[start..<dot], as: UTF8.self)
    let names = statement.aliases.prefix(1).map(\.name) + [statement.objectName]
    if names.contains(where: { text.isSameName($0, first) }) { bytes.removeSubrange(start...dot) }
    return bytes
  }

  // MARK: - Beside groups

  /// Source: the server's "Field must be grouped or aggregated".
  func checkIsGrouped(_ node: Int, _ resolved: ResolvedPath, _ statement: Statement) {
    guard !isGrouped(text.range(node), statement) else { return }
    reportUngrouped(text.range(node))
  }

  func reportUngrouped(_ range: Range<Int>) {
    report(
      .aggregateMix,
      at: range,
      "'\(name(range))' is neither grouped by nor aggregated",
      note: "add it to GROUP BY, or take it out of the list",
      server: .malformedQuery("Field must be grouped or aggregated: \(text.string(range))")
    )
  }

  /// Checks a function of the SELECT list against the grouping.
  func checkGroupingOfFunction(
    _ node: Int,
    _ function: FunctionName,
    _ fieldFunction: FunctionName,
    _ resolved: ResolvedPath,
    _ statement: Statement
  ) {
    let range = text.range(node)
    switch (function.kind, fieldFunction.kind) {
    case (_, .aggregate), (_, .grouping): return
    case (.date, _):
      // A query over dates may group by the field itself.
      if isGrouped(range, statement) || isGrouped(resolved.path, statement) { return }
      report(
        .dateFunctionGrouping,
        at: range,
        "'\(name(range))' must stand in GROUP BY as well",
        server: .malformedQuery("Field must be grouped or aggregated: \(text.string(range))")
      )
    default:
      guard statement.isGrouped, !isGrouped(resolved.path, statement),
        !isGrouped(range, statement)
      else { return }
      reportUngrouped(range)
    }
  }

  func checkGroupingFunction(
    _ node: Int,
    _ resolved: ResolvedPath,
    _ statement: Statement
  ) {
    let hasSet = statement.groupByClause.flatMap { text.child($0, .groupingSet) } != nil
    guard hasSet else {
      return report(
        .groupingUse,
        at: text.range(node),
        "GROUPING() needs GROUP BY ROLLUP or CUBE"
      )
    }
    guard !isGrouped(resolved.path, statement) else { return }
    report(
      .groupingUse,
      at: resolved.path,
      "GROUPING() takes a field of GROUP BY, not '\(name(resolved.path))'"
    )
  }

  func reportAggregateInSubquery(_ range: Range<Int>) {
    report(
      .aggregateInSubquery,
      at: range,
      "a subquery takes no aggregates",
      server: .malformedQuery("only root queries support aggregate expressions")
    )
  }

  /// A field of HAVING or ORDER BY in a grouped query; returns whether it was found wrong.
  func checkStandsInGroups(
    _ node: Int,
    _ statement: Statement,
    _ check: Check,
    _ clause: String
  ) -> Bool {
    let range = text.range(node)
    if isGrouped(range, statement) { return false }
    if let expression = expression(ofAlias: range, statement) {
      report(
        .aliasUse,
        at: range,
        "the alias '\(name(range))' may not stand in \(clause)",
        note: "repeat the expression",
        fixes: renaming(range, to: text.string(expression), isSafe: true),
        server: ServerError("INVALID_FIELD", Validation.noColumn(text.string(range), ""))
      )
      return true
    }
    report(
      check,
      at: range,
      "'\(name(range))' in \(clause) is neither grouped by nor aggregated",
      server: .malformedQuery(
        (check == .orderedField ? "Ordered field" : "Field") + " must be grouped or aggregated: "
          + text.string(range)
      )
    )
    return true
  }

  /// The expression that has an alias in the SELECT list.
  func expression(ofAlias name: Range<Int>, _ statement: Statement) -> Range<Int>? {
    guard let aliases = statement.columnAliases else { return nil }
    return aliases.names.find(text.bytes(name)).map { text.range(aliases.items[$0] + 1) }
  }

  // MARK: - ORDER BY

  func checkOrder(_ clause: Int, _ statement: Statement) {
    for item in text.children(clause) where text.kind(item) == .orderItem {
      let node = item + 1
      switch text.kind(node) {
      case .fieldPath:
        if statement.isGrouped, !statement.isCountAll {
          if checkStandsInGroups(node, statement, .orderedField, "ORDER BY") { continue }
        } else if isAliasOnly(node, statement) {
          _ = checkStandsInGroups(node, statement, .orderedField, "ORDER BY")
          continue
        }
        checkSortable(resolve(node, statement))
      case .functionCall: checkFunction(node, statement, in: .orderBy)
      case .distanceFunction: checkDistance(node, statement)
      default: continue
      }
    }
  }

  /// Whether a name is an alias of the list and no field.
  func isAliasOnly(_ node: Int, _ statement: Statement) -> Bool {
    guard statement.columnAliases != nil else { return false }
    let range = text.range(node)
    if text.endOfStep(range.lowerBound, range.upperBound) < range.upperBound { return false }
    if statement.object?.fieldIndex(text.bytes(range)) != nil { return false }
    return expression(ofAlias: range, statement) != nil
  }

  private func checkSortable(_ resolved: ResolvedPath) {
    guard let field = resolved.field else { return }
    var server: ServerError {
      .malformedQuery("field '\(field.name)' can not be sorted in a query call")
    }
    switch field.type {
    case .address, .location:
      return report(
        .compoundFilter,
        at: resolved.last,
        "'\(field.name)' is a compound field, which cannot be sorted; its parts can",
        server: server
      )
    case .encryptedstring where field[.sortable] != .yes:
      return report(
        .encrypted,
        at: resolved.last,
        "'\(field.name)' is encrypted and cannot be sorted",
        server: server
      )
    default: break
    }
    guard field[.sortable] == .no else { return }
    report(
      .sortable,
      at: resolved.last,
      "'\(field.name)' cannot be sorted",
      note: field.type == .multipicklist ? "it is a multi-select picklist" : nil,
      server: server
    )
  }
}

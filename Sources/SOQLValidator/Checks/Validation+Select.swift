import SOQLSchema
import SOQLSyntax

/// Checks the SELECT list.
extension Validation {
  /// A column, for finding those that stand twice.
  private struct Column {
    /// The bytes of the path, or of the whole expression.
    let key: Range<Int>
    let item: Int
  }

  func checkSelect(_ statement: Statement) {
    guard let select = statement.selectClause else { return }
    var seen = SeenNames()
    let hasAlias = statement.columnAliases != nil
    var hasFields = false
    var names = NameTable()
    var labelled: [(field: Range<Int>, item: Int)] = []
    var item = select + 1
    let end = text.end(select)
    while item < end {
      switch text.kind(item) {
      case .countAll: checkCountAll(item, statement)
      case .selectItem:
        let node = item + 1
        let alias = hasAlias ? text.child(item, .alias).map { text.range($0) } : nil
        switch text.kind(node) {
        case .fieldPath:
          // The parser has said what is wrong with DISTINCT.
          if alias != nil, text.spells(text.range(node), "distinct") { break }
          let resolved = resolve(node, statement)
          if !statement.isGrouped {
            switch seen.insert(resolved.path, meaning: resolved.field?.index ?? 0, text) {
            case .new: break
            case .known: reportRepeated(resolved.path, item)
            case .unsure: checkRepeated(resolved.path, item, &seen, statement)
            }
          }
          if statement.isGrouped {
            checkIsGrouped(node, resolved, statement)
            addName(alias ?? resolved.last, &names, statement)
          } else if resolved.field?.type == .base64 || isCompound(resolved) {
            checkBulkField(resolved)
          }
        case .functionCall:
          let path = checkFunction(node, statement, in: .select)
          if let alias {
            addName(alias, &names, statement)
          } else if let path, !statement.isGrouped, keepsName(node) {
            labelled.append((path.path, item))
          }
        case .distanceFunction:
          checkDistance(node, statement)
          if statement.isGrouped { reportUngrouped(text.range(node)) }
        case .fieldsFunction:
          checkFields(node, statement)
          hasFields = true
        case .childSubquery: checkChildQuery(node, statement)
        case .typeOf: checkTypeOf(node, statement)
        default: break
        }
      default: break
      }
      item = text.end(item)
    }
    if !labelled.isEmpty { checkNamesOfFunctions(labelled, columns(of: statement)) }
    if hasFields { checkFieldsDuplicates(select, columns(of: statement), statement) }
  }

  // MARK: - Duplicates

  /// The plain fields of the list.
  private func columns(of statement: Statement) -> [Column] {
    guard let select = statement.selectClause else { return [] }
    return text.children(select).compactMap { item in
      guard isPlainField(item) else { return nil }
      return Column(key: key(of: item + 1, statement), item: item)
    }
  }

  private func isPlainField(_ item: Int) -> Bool {
    text.kind(item) == .selectItem && text.kind(item + 1) == .fieldPath
  }

  /// A path without the object's own name.
  private func key(of node: Int, _ statement: Statement) -> Range<Int> {
    let range = text.range(node)
    let end = text.endOfStep(range.lowerBound, range.upperBound)
    guard end < range.upperBound, prefix(range.lowerBound..<end, statement)?.isOwn == true else {
      return range
    }
    return end + 1..<range.upperBound
  }

  @inline(never)
  private func checkRepeated(
    _ path: Range<Int>,
    _ item: Int,
    _ seen: inout SeenNames,
    _ statement: Statement
  ) {
    guard seen.count < 32 else {
      let earlier = columns(of: statement).prefix { $0.item < item }.map(\.key)
      if !seen.insert(path, text, among: earlier) { reportRepeated(path, item) }
      return
    }
    guard var other = statement.selectClause.map({ $0 + 1 }) else { return }
    while other < item {
      if isPlainField(other), text.isSameName(key(of: other + 1, statement), path) {
        return reportRepeated(path, item)
      }
      other = text.end(other)
    }
  }

  /// Source: the server's "duplicate field selected".
  private func reportRepeated(_ path: Range<Int>, _ item: Int) {
    let name = self.name(path)
    report(
      .duplicateField,
      at: text.range(item),
      "'\(name)' is chosen twice",
      fixes: removing(item),
      server: ServerError("INVALID_FIELD", "duplicate field selected: \(name)")
    )
  }

  /// A fix that takes an item out, with the comma before it.
  private func removing(_ item: Int) -> [FixIt] {
    let range = text.range(item)
    let token = Int(text.nodes[item].firstToken)
    guard token > 1 else { return [] }
    let start = Int(text.tokens[token - 2].end)
    return [FixIt("remove it", isSafe: true, [SourceEdit(deleting: start..<range.upperBound)])]
  }

  /// Source: the SOQL reference, "Using Aliases with GROUP BY".
  private func addName(
    _ name: Range<Int>,
    _ names: inout NameTable,
    _ statement: Statement
  ) {
    guard names.find(text.bytes(name)) == nil else {
      return report(
        .duplicateAlias,
        at: name,
        "two columns have the name '\(self.name(name))'",
        note: "give one of them an alias",
        server: .malformedQuery("duplicate alias: \(text.string(name))")
      )
    }
    names.add(text.bytes(name))
  }

  /// Source: the SOQL reference, "toLabel()" and "FORMAT()": with the field beside it, an alias is needed.
  private func checkNamesOfFunctions(
    _ functions: [(field: Range<Int>, item: Int)],
    _ columns: [Column]
  ) {
    for function in functions
    where columns.contains(where: { text.isSameName($0.key, function.field) }) {
      report(
        .aliasNeeded,
        at: text.range(function.item),
        "'\(name(function.field))' is chosen as well, so this needs an alias",
        server: ServerError(
          "INVALID_FIELD",
          "duplicate field selected: \(text.string(function.field))"
        )
      )
    }
  }

  /// Whether a function's value comes under the name of its field.
  private func keepsName(_ node: Int) -> Bool {
    switch FunctionName(text.firstToken(node).range, in: text)?.kind {
    case .toLabel, .format: text.child(node, .functionCall) == nil
    default: false
    }
  }

  // MARK: - COUNT() and FIELDS()

  private func checkCountAll(_ node: Int, _ statement: Statement) {
    guard statement.role != .root else { return }
    reportAggregateInSubquery(text.range(node))
  }

  /// Source: the SOQL reference, "FIELDS()".
  private func checkFields(_ node: Int, _ statement: Statement) {
    let range = text.range(node)
    let word = fieldsWord(node)
    guard let kind = fieldsKind(word) else {
      let near = EditDistance.nearest(to: text.string(word), in: ["ALL", "CUSTOM", "STANDARD"])
      return report(
        .fieldsWord,
        at: word,
        "FIELDS() takes ALL, CUSTOM or STANDARD, not '\(name(word))'",
        fixes: near.map { renaming(word, to: $0) } ?? [],
        server: ServerError("INVALID_FIELD", "Invalid field: '\(text.string(word))'")
      )
    }
    if statement.isGrouped {
      return report(
        .fieldsAggregate,
        at: range,
        "FIELDS() may not stand in a grouped query",
        server: .malformedQuery("The SOQL FIELDS function is not supported with GROUP BY.")
      )
    }
    guard kind != "STANDARD" else { return }
    switch options.channel {
    case .apex, .dynamicApex, .bulk2:
      return report(
        .fieldsChannel,
        at: range,
        "\(options.channel == .bulk2 ? "the Bulk API" : "Apex") takes only FIELDS(STANDARD)",
        server: .malformedQuery(
          "The SOQL FIELDS function is not supported with an unbounded set of fields in this API."
        )
      )
    default: break
    }
    checkFieldsBound(range, kind, statement)
  }

  private func checkFieldsBound(
    _ range: Range<Int>,
    _ kind: String,
    _ statement: Statement
  ) {
    let server = ServerError.malformedQuery(
      "The SOQL FIELDS function must have a LIMIT of at most 200"
    )
    if let limit = statement.limitClause {
      guard let count = number(in: limit) else { return }
      if count <= 200 { return }
      if let clause = statement.whereClause, boundsID(clause) { return }
      return report(
        .fieldsBound,
        at: text.range(limit),
        "FIELDS(\(kind)) needs a LIMIT of at most 200",
        fixes: [
          FixIt(
            "write LIMIT 200",
            isSafe: false,
            [SourceEdit(replacing: text.range(limit), with: "LIMIT 200")]
          )
        ],
        server: server
      )
    }
    if let clause = statement.whereClause, boundsID(clause) { return }
    report(
      .fieldsBound,
      at: range,
      "FIELDS(\(kind)) needs a LIMIT of at most 200, or a filter by Id",
      server: server
    )
  }

  /// Whether a condition on Id bounds the rows: `Id = …`, `Id IN (…)` or several joined by OR.
  private func boundsID(_ node: Int) -> Bool {
    switch text.kind(node) {
    case .comparison:
      guard let operand = text.firstChild(node), text.kind(operand) == .fieldPath,
        let operation = text.child(node, .comparisonOperator)
      else { return false }
      let path = text.range(operand)
      let isID = text.spells(path, "id") || (path.count > 3 && text.spells(path.suffix(3), ".id"))
      let kind = ComparisonOperator(rawValue: text.nodes[operation].detail)
      guard isID, kind == .equal || kind == .in else { return false }
      return text.child(node, .valueList).map {
        text.children($0).reduce(0) { n, _ in n + 1 } <= 200
      }
        ?? true
    case .logicalCondition:
      let isOr = LogicalOperator(rawValue: text.nodes[node].detail) == .or
      let parts = text.children(node).map { boundsID($0) }
      return isOr ? parts.allSatisfy { $0 } : parts.contains(true)
    case .whereClause, .parenthesizedCondition:
      return text.firstChild(node).map { boundsID($0) } ?? false
    default: return false
    }
  }

  private func fieldsWord(_ node: Int) -> Range<Int> {
    text.tokens[Int(text.nodes[node].firstToken) + 2].range
  }

  private func fieldsKind(_ word: Range<Int>) -> String? {
    if text.spells(word, "all") { return "ALL" }
    if text.spells(word, "custom") { return "CUSTOM" }
    return text.spells(word, "standard") ? "STANDARD" : nil
  }

  /// Fields that are chosen and stand in FIELDS() as well.
  private func checkFieldsDuplicates(
    _ select: Int,
    _ columns: [Column],
    _ statement: Statement
  ) {
    var all: String?
    for item in text.children(select) where text.kind(item + 1) == .fieldsFunction {
      guard let kind = fieldsKind(fieldsWord(item + 1)) else { return }
      if let other = all, other == kind || other == "ALL" || kind == "ALL" {
        reportFieldsDuplicate(item, "FIELDS(\(kind))")
      }
      all = kind
    }
    guard let all else { return }
    for column in columns {
      // Id stands in every list but that of the custom fields.
      let isID = text.spells(column.key, "id")
      let index = statement.object?.fieldIndex(text.bytes(column.key))
      guard isID || index != nil else { continue }
      let isCustom = NameSuffix(of: text.string(column.key)) != nil
      if all == "ALL" || (all == "CUSTOM") == isCustom {
        reportFieldsDuplicate(column.item, "FIELDS(\(all))")
      }
    }
  }

  private func reportFieldsDuplicate(_ item: Int, _ function: String) {
    let range = text.range(item)
    report(
      .fieldsDuplicate,
      at: range,
      "'\(name(range))' stands in \(function) already",
      fixes: removing(item),
      server: ServerError("INVALID_FIELD", "duplicate field selected: \(text.string(range))")
    )
  }

  func isCompound(_ resolved: ResolvedPath) -> Bool {
    resolved.field?.type == .address || resolved.field?.type == .location
  }

  /// The number of a LIMIT or OFFSET clause, where it is written out.
  func number(in clause: Int) -> Int? {
    guard let literal = text.child(clause, .numberLiteral) else { return nil }
    let digits = text.source[text.range(literal)].filter { $0 &- 0x30 < 10 }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

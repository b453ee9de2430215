import SOQLSchema
import SOQLSyntax

/// Checks literals against the type of their field.
///
/// Source: the SOQL reference, "fieldExpression Syntax" and "Date Formats and Date Literals".
extension Validation {
  func checkValues(_ value: Int, _ field: ResolvedField, _ operation: ComparisonOperator) {
    guard text.kind(value) == .valueList else { return checkLiteral(value, field, operation) }
    var currencies = 0
    var numbers = 0
    var literal = value + 1
    let end = text.end(value)
    while literal < end {
      checkLiteral(literal, field, operation)
      if text.kind(literal) == .currencyLiteral { currencies += 1 }
      if text.kind(literal) == .numberLiteral { numbers += 1 }
      literal = text.end(literal)
    }
    if currencies > 0, numbers > 0 {
      report(
        .currencyMix,
        .information,
        at: text.range(value),
        "the list holds amounts with and without a currency, which the server may refuse"
      )
    }
  }

  func checkLiteral(
    _ literal: Int,
    _ field: ResolvedField,
    _ operation: ComparisonOperator
  ) {
    let kind = text.kind(literal)
    if kind == .bind { return }
    if kind == .nullLiteral { return checkNull(literal, field, operation) }
    // LIKE with something else than text is reported as such.
    if operation == .like, kind != .stringLiteral { return }
    let isFine =
      switch field.type {
      case .string, .textarea, .email, .phone, .url, .picklist, .combobox, .multipicklist, .id,
        .reference, .encryptedstring:
        kind == .stringLiteral
      case .boolean: kind == .booleanLiteral
      case .int, .long, .double, .percent: kind == .numberLiteral
      case .currency: kind == .numberLiteral || kind == .currencyLiteral
      case .date: kind == .dateLiteral || kind == .relativeDateLiteral
      case .datetime: kind == .dateTimeLiteral || kind == .relativeDateLiteral
      case .time: kind == .timeLiteral
      case .address, .location, .base64, .anyType, .complexvalue, .dataCategoryGroupReference,
        .json, .unknown:
        true
      }
    guard isFine else { return reportMismatch(literal, kind, field) }
    switch kind {
    case .stringLiteral: checkString(literal, field, operation)
    case .numberLiteral where field.type == .int: checkInteger(literal, field)
    case .relativeDateLiteral: checkRelativeDate(literal)
    default: break
    }
  }

  private func checkNull(
    _ literal: Int,
    _ field: ResolvedField,
    _ operation: ComparisonOperator
  ) {
    guard operation == .equal || operation == .notEqual else { return }
    if field.type == .boolean {
      return report(
        .nullTest,
        .information,
        at: text.range(literal),
        "'\(field.name)' is TRUE or FALSE; NULL counts as FALSE"
      )
    }
    if field.type == .id {
      report(.nullTest, .information, at: text.range(literal), "an Id is never null")
    }
  }

  private func checkInteger(_ literal: Int, _ field: ResolvedField) {
    let range = text.range(literal)
    let digits = text.string(range).filter { !$0.isWhitespace && $0 != "+" }
    guard let value = Int(digits), Int32(exactly: value) == nil else { return }
    report(
      .integerRange,
      at: range,
      "'\(field.name)' holds integers from \(Int32.min) to \(Int32.max)",
      server: .malformedQuery("For input string: \(digits)")
    )
  }

  private func checkRelativeDate(_ literal: Int) {
    let last = text.tokens[Int(text.nodes[literal].endToken) - 1]
    guard last.kind == .integer, text.source[last.range].allSatisfy({ $0 == UInt8(ascii: "0") })
    else { return }
    report(
      .relativeDateZero,
      .information,
      at: text.range(literal),
      "the documentation shows counts from 1 on"
    )
  }

  // MARK: - Mismatches

  private func reportMismatch(_ literal: Int, _ kind: SyntaxKind, _ field: ResolvedField) {
    let range = text.range(literal)
    let isQuoted = kind == .stringLiteral
    let isDate = field.type == .date || field.type == .datetime || field.type == .time
    let check: Check =
      kind == .currencyLiteral ? .currencyLiteral : isQuoted && isDate ? .quotedDate : .literalType
    let serverType = field.type == .datetime ? "dateTime" : serverType(field.type)
    let quotes =
      isQuoted
      ? " and should not be enclosed in quotes"
      : serverType == "string" ? " and should be enclosed in quotes" : ""
    report(
      check,
      at: range,
      "'\(field.name)' is of type \(field.type.rawValue), which \(name(range)) is not",
      note: advice(for: field.type),
      fixes: fixes(range, kind, field.type),
      server: ServerError(
        options.apiVersion.hasQuotedTokens ? "MALFORMED_QUERY" : "INVALID_FIELD",
        "value of filter criterion for field '\(field.name)' must be of type \(serverType)\(quotes)"
      )
    )
  }

  private func serverType(_ type: FieldType) -> String {
    switch type {
    case .boolean, .date, .time, .double, .currency, .percent, .int: type.rawValue
    case .long: "int"
    default: "string"
    }
  }

  private func advice(for type: FieldType) -> String? {
    switch type {
    case .date: "write a date such as 2026-01-31 or TODAY, without quotes"
    case .datetime: "write a datetime such as 2026-01-31T00:00:00Z or TODAY, without quotes"
    case .time: "write a time such as 08:30:00.000Z, without quotes"
    case .boolean: "write TRUE or FALSE, without quotes"
    case _ where type.isNumeric: "write a number, without quotes"
    default: "write a text in quotes"
    }
  }

  private func fixes(_ range: Range<Int>, _ kind: SyntaxKind, _ type: FieldType) -> [FixIt] {
    let written = text.string(range)
    let content = String(written.dropFirst().dropLast())
    func fix(_ text: String, isSafe: Bool) -> [FixIt] {
      [FixIt("write \(text)", isSafe: isSafe, [SourceEdit(replacing: range, with: text)])]
    }
    switch (kind, type) {
    case (.stringLiteral, .boolean):
      let word = content.lowercased()
      return word == "true" || word == "false" ? fix(word.uppercased(), isSafe: true) : []
    case (.stringLiteral, .date), (.stringLiteral, .datetime), (.stringLiteral, .time):
      return literalKind(content) == type ? fix(content, isSafe: true) : []
    case (.stringLiteral, _) where type.isNumeric:
      return isNumber(content) ? fix(content, isSafe: true) : []
    case (.dateLiteral, .datetime): return fix(written + "T00:00:00Z", isSafe: false)
    case (.dateTimeLiteral, .date): return fix(String(written.prefix(10)), isSafe: false)
    case (.numberLiteral, .boolean):
      return written == "1"
        ? fix("TRUE", isSafe: false) : written == "0" ? fix("FALSE", isSafe: false) : []
    case (.numberLiteral, _), (.dateLiteral, _), (.dateTimeLiteral, _), (.timeLiteral, _),
      (.booleanLiteral, _):
      guard type.isText || type.isID || type == .multipicklist else { return [] }
      return fix("'\(written)'", isSafe: !type.isID)
    default: return []
    }
  }

  /// The type of the date literal that a text would be without its quotes.
  private func literalKind(_ content: String) -> FieldType? {
    let tree = SyntaxTree(parsing: "SELECT Id FROM A WHERE B = \(content)")
    guard tree.isValid, let condition = tree.statement.whereCondition,
      case .comparison(let comparison) = condition, case .literal(let literal) = comparison.value
    else { return nil }
    switch literal.kind {
    case .date: return .date
    case .dateTime: return .datetime
    case .time: return .time
    default: return nil
    }
  }

  private func isNumber(_ content: String) -> Bool {
    var digits = content.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard content.utf8.count - digits.count <= 1, digits.first.map({ $0 &- 0x30 < 10 }) == true
    else {
      return false
    }
    digits = digits.drop { $0 &- 0x30 < 10 }
    guard digits.first == UInt8(ascii: ".") else { return digits.isEmpty }
    return digits.count > 1 && digits.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
  }

  // MARK: - Texts

  private func checkString(
    _ literal: Int,
    _ field: ResolvedField,
    _ operation: ComparisonOperator
  ) {
    let range = text.range(literal)
    let content = range.dropFirst().dropLast()
    switch field.type {
    case .id, .reference: checkID(content, range, field)
    case .picklist, .multipicklist: checkPicklistValue(content, range, field, operation)
    case .string, .email, .phone, .url:
      guard operation != .like, let length = field.length, length < content.count,
        !text.source[content].contains(UInt8(ascii: "\\"))
      else { return }
      let count = text.string(content).unicodeScalars.count
      guard count > length else { return }
      report(
        .textLength,
        .information,
        at: range,
        "'\(field.name)' holds \(length) characters, so these \(count) are never equal to it"
      )
    default: return
    }
  }

  /// Source: the Object Reference, "Field Types": 15 characters, or 18 with a checksum.
  private func checkID(_ content: Range<Int>, _ range: Range<Int>, _ field: ResolvedField) {
    // Null in disguise, and text that a program fills in later.
    guard !content.isEmpty, !hasPlaceholder(content), !isDurableID(field) else { return }
    let isID =
      (content.count == 15 || content.count == 18)
      && text.source[content].allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
    guard isID else {
      return report(
        .malformedID,
        at: range,
        "'\(field.name)' holds an Id, which \(name(range)) is not",
        note: "an Id has 15 or 18 letters and digits",
        server: .malformedQuery("invalid ID field: \(text.string(content))")
      )
    }
    let id = Array(text.source[content])
    if id.count == 18, !RecordID.hasRightChecksum(id) {
      return report(
        .idOfObject,
        .information,
        at: range,
        "the last three characters of this Id do not fit the others"
      )
    }
    checkPrefix(id, range, field)
  }

  private func checkPrefix(_ id: [UInt8], _ range: Range<Int>, _ field: ResolvedField) {
    let description = field.description
    guard field[.openReference] != .yes, let schema else { return }
    let objects = description.type == .id ? [field.object.name] : description.referenceTo
    let prefix = String(decoding: id.prefix(3), as: UTF8.self)
    var prefixes: [String] = []
    for name in objects {
      guard let key = schema.object(named: name)?.keyPrefix else { return }
      prefixes.append(key)
    }
    guard !prefixes.isEmpty, !prefixes.contains(prefix) else { return }
    report(
      .idOfObject,
      .information,
      at: range,
      "this is no Id of \(objects.joined(separator: " or ")); those start with "
        + prefixes.joined(separator: " or ")
    )
  }

  /// Objects about metadata have Ids that are names.
  private func isDurableID(_ field: ResolvedField) -> Bool {
    let names = [field.object.name] + field.description.referenceTo
    return names.contains { name in
      name.hasSuffix("Definition") || name.hasSuffix("Particle") || name.hasSuffix("Info")
        || name.hasSuffix("Domain") || name.hasSuffix("Member") || name.hasSuffix("View")
        || name.hasSuffix("__mdt") || name.hasSuffix("__x") || name == "FieldPermissions"
        || name == "PlatformAction" || name == "UserEntityAccess" || name == "UserFieldAccess"
    } || field.object.field(named: "DurableId") != nil
  }

  private func hasPlaceholder(_ range: Range<Int>) -> Bool {
    text.source[range].contains { byte in
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "<"),
        UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "\\"):
        true
      default: false
      }
    }
  }

  private func checkPicklistValue(
    _ content: Range<Int>,
    _ range: Range<Int>,
    _ field: ResolvedField,
    _ operation: ComparisonOperator
  ) {
    guard operation != .like, !content.isEmpty, !hasPlaceholder(content),
      let values = field.picklistValues, !values.isEmpty
    else { return }
    let written = text.string(content)
    let parts =
      field.type == .multipicklist ? written.split(separator: ";").map(String.init) : [written]
    for part in parts {
      let folded = part.lowercased()
      if values.contains(where: { $0.value.lowercased() == folded }) { continue }
      let near = EditDistance.nearest(to: part, in: values.map(\.value))
      report(
        .picklistValue,
        .information,
        at: range,
        "'\(field.name)' has no value '\(part.prefix(80))'",
        note: near.map { "did you mean '\($0)'?" }
      )
    }
  }
}

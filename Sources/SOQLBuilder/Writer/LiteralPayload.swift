import SOQLSyntax

/// What a literal says.
enum LiteralPayload: Sendable, Hashable {
  case text(String)
  case pattern([LikePattern.Piece])
  /// Values of a multi-select picklist that are chosen together.
  case choices([String])
  /// A number in plain digits, in its shortest form.
  case number(String)
  case currency(code: String, amount: String)
  case boolean(Bool)
  case date(CalendarDate)
  // Boxed: it would make all literals twice as large.
  indirect case dateTime(DateTime)
  case time(TimeOfDay)
  case relativeDate(RelativeDate, Int?)
  case null
  /// No SOQL says this; the reason.
  case impossible(String)

  /// Why SOQL cannot say this, or `nil`.
  var problem: String? {
    switch self {
    case .impossible(let reason): return reason
    case .text(let text): return LiteralPayload.problem(inText: text)
    case .pattern(let pieces):
      if pieces.isEmpty { return "a pattern after LIKE may not be empty" }
      for case .text(let text) in pieces {
        if let problem = LiteralPayload.problem(inText: text) { return problem }
      }
      return nil
    case .choices(let choices):
      if choices.isEmpty { return "a set of picklist values may not be empty" }
      for choice in choices {
        if choice.isEmpty { return "a picklist value may not be empty" }
        if choice.utf8.contains(UInt8(ascii: ";")) {
          return "a value of a multi-select picklist cannot hold ';'"
        }
        if let problem = LiteralPayload.problem(inText: choice) { return problem }
      }
      return nil
    case .currency(let code, _):
      let isCode = code.utf8.count == 3 && code.utf8.allSatisfy { $0 &- 0x41 < 26 }
      return isCode ? nil : "a currency code is three capital letters"
    case .date(let date): return date.problem
    case .dateTime(let moment): return moment.date.problem ?? moment.time.problem
    case .time(let time): return time.problem
    case .relativeDate(let name, let count?) where count < 1:
      return "the count of \(name.keyword) must be 1 or more"
    case .relativeDate, .number, .boolean, .null: return nil
    }
  }

  private static func problem(inText text: String) -> String? {
    text.utf8.contains(0) ? "a text cannot hold U+0000" : nil
  }
}

import SOQLSyntax

extension DocumentBuilder {
  mutating func functionCall(_ node: Int) {
    token(FunctionName.form(of: source[tokens[position].range]))
    brackets { $0.expression(node + 1) }
  }

  /// DISTANCE or GEOLOCATION with its arguments.
  mutating func argumentList(_ node: Int) {
    token(.upperCase)
    brackets { builder in
      builder.items(from: node + 1, to: builder.end(node)) { $0.expression($1) }
    }
  }

  mutating func formulaFunction(_ node: Int) {
    token(.upperCase)
    brackets { $0.value(node + 1) }
  }
}

/// How the style writes the names of functions.
enum FunctionName {
  /// In upper case those that Salesforce writes so, in their documented case the three that it does
  /// not, and as they are written all others.
  ///
  /// Source: the SOQL reference, "Aggregate Functions", "Date Functions" and the functions of SELECT.
  static func form(of name: ArraySlice<UInt8>) -> DocumentBuilder.Form {
    let first = (name.first ?? 0) & 0xDF
    for known in inUpperCase where known.first == first {
      if matches(name, known.text) { return .upperCase }
    }
    for known in inMixedCase where matches(name, known) { return .spelled(known) }
    return .asWritten
  }

  private static func matches(_ name: ArraySlice<UInt8>, _ known: StaticString) -> Bool {
    guard name.count == known.utf8CodeUnitCount else { return false }
    let bytes = UnsafeBufferPointer(start: known.utf8Start, count: known.utf8CodeUnitCount)
    return name.elementsEqual(bytes) { $0.uppercased == $1.uppercased }
  }

  private struct Known {
    let text: StaticString
    let first: UInt8

    init(_ text: StaticString) {
      self.text = text
      first = text.utf8Start.pointee
    }
  }

  private static let inMixedCase: [StaticString] = [
    "toLabel", "convertCurrency", "convertTimezone",
  ]

  private static let inUpperCase: [Known] = [
    Known("COUNT"), Known("COUNT_DISTINCT"), Known("SUM"), Known("AVG"), Known("MIN"),
    Known("MAX"), Known("FORMAT"), Known("GROUPING"), Known("CALENDAR_MONTH"),
    Known("CALENDAR_QUARTER"), Known("CALENDAR_YEAR"), Known("DAY_IN_MONTH"),
    Known("DAY_IN_WEEK"), Known("DAY_IN_YEAR"), Known("DAY_ONLY"), Known("FISCAL_MONTH"),
    Known("FISCAL_QUARTER"), Known("FISCAL_YEAR"), Known("HOUR_IN_DAY"), Known("WEEK_IN_MONTH"),
    Known("WEEK_IN_YEAR"),
  ]
}

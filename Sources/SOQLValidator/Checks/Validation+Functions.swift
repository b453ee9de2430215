import SOQLSchema
import SOQLSyntax

/// Checks functions by where they stand and what they are over.
extension Validation {
  /// Where an expression stands.
  enum Place {
    case select
    case `where`
    case groupBy
    case having
    case orderBy
  }

  /// Checks a function and all in it; returns the field that it is over.
  @discardableResult
  func checkFunction(
    _ node: Int,
    _ statement: Statement,
    in place: Place
  ) -> ResolvedPath? {
    let nameRange = text.firstToken(node).range
    let inner = text.child(node, .functionCall)
    guard let function = FunctionName(nameRange, in: text) else {
      reportUnknownFunction(nameRange)
      return fieldNode(node).map { resolve($0, statement) }
    }
    checkPlace(of: function, node, statement, place)
    if function.kind == .aggregate, statement.role != .root {
      reportAggregateInSubquery(text.range(node))
    }
    if let inner, let innerFunction = FunctionName(text.firstToken(inner).range, in: text) {
      checkNesting(of: innerFunction, in: function, node)
    } else if inner == nil, function == .convertTimezone {
      reportNesting(
        text.range(node),
        "convertTimezone() stands only inside a date function, as in DAY_ONLY(convertTimezone(f))",
        server: "nested functional syntax can only be used in the following manner: "
          + "date_function(convertTimezone(columnName))"
      )
    }
    let fieldFunction =
      inner.flatMap { FunctionName(text.firstToken($0).range, in: text) } ?? function
    guard let fieldNode = fieldNode(node) else { return nil }
    let resolved = resolve(fieldNode, statement)
    if inner.map({ FunctionName(text.firstToken($0).range, in: text) == nil }) == true, let inner {
      reportUnknownFunction(text.firstToken(inner).range)
    }
    if let field = resolved.field { checkType(field, of: fieldFunction, at: resolved.last) }
    if place == .select {
      checkGroupingOfFunction(node, function, fieldFunction, resolved, statement)
    }
    if fieldFunction.kind == .grouping { checkGroupingFunction(node, resolved, statement) }
    return resolved
  }

  /// The path inside a function, also that of a function in it.
  func fieldNode(_ node: Int) -> Int? {
    text.child(node, .fieldPath) ?? text.child(node, .functionCall).flatMap { fieldNode($0) }
  }

  // MARK: - Place

  private func checkPlace(
    of function: FunctionName,
    _ node: Int,
    _ statement: Statement,
    _ place: Place
  ) {
    let range = text.range(node)
    switch (place, function.kind) {
    case (.where, .aggregate):
      report(
        .aggregateInWhere,
        at: range,
        "\(function.rawValue)() may not stand in WHERE",
        note: "HAVING filters groups",
        server: .malformedQuery("aggregate functions are not allowed in WHERE")
      )
    case (.where, .convertCurrency), (.where, .format), (.where, .grouping),
      (.having, .convertCurrency):
      report(
        function.kind == .convertCurrency ? .convertCurrency : .functionInWhere,
        at: range,
        "\(function.rawValue)() may not stand in \(place == .where ? "WHERE" : "HAVING")"
      )
    case (.orderBy, .toLabel), (.orderBy, .convertCurrency), (.orderBy, .format):
      report(
        .orderFunction,
        at: range,
        "\(function.rawValue)() may not stand in ORDER BY",
        note: "order by the field itself",
        fixes: fieldNode(node).map {
          [
            FixIt(
              "order by the field",
              isSafe: false,
              [SourceEdit(replacing: range, with: text.string(text.range($0)))]
            )
          ]
        } ?? []
      )
    default: break
    }
  }

  private func checkNesting(
    of inner: FunctionName,
    in outer: FunctionName,
    _ node: Int
  ) {
    let isFine =
      switch (outer.kind, inner.kind) {
      case (.date, .convertTimezone), (.format, .aggregate), (.format, .convertCurrency): true
      default: false
      }
    if isFine { return }
    if inner.kind == .aggregate, outer.kind == .convertCurrency {
      return report(
        .convertCurrency,
        at: text.range(node),
        "convertCurrency() takes no aggregate"
      )
    }
    reportNesting(
      text.range(node),
      "\(outer.rawValue)() takes no \(inner.rawValue)()",
      server: "nested functional syntax can only be used in the following manner: "
        + "date_function(convertTimezone(columnName))"
    )
  }

  private func reportNesting(_ range: Range<Int>, _ message: String, server: String) {
    report(
      .functionNesting,
      at: range,
      message,
      server: .malformedQuery("\(server): \(text.string(range))")
    )
  }

  private func reportUnknownFunction(_ range: Range<Int>) {
    let written = text.string(range)
    if text.spells(range, "distance") || text.spells(range, "fields") { return }
    let near = EditDistance.nearest(
      to: written,
      in: FunctionName.allCases.map(\.rawValue),
      within: written.utf8.count < 5 ? 1 : 2
    )
    report(
      .unknownFunction,
      near == nil ? .warning : .error,
      at: range,
      "there is no function '\(name(range))'",
      note: near.map { "did you mean \($0)?" },
      fixes: near.map { renaming(range, to: $0) } ?? [],
      server: .malformedQuery("unexpected token: '\(written)'")
    )
  }

  // MARK: - Type

  /// Source: the SOQL reference, "Support for Field Types in Aggregate Functions" and "Date Functions".
  private func checkType(
    _ field: ResolvedField,
    of function: FunctionName,
    at range: Range<Int>
  ) {
    let type = field.type
    guard type != .unknown else { return }
    switch function.kind {
    case .aggregate:
      let needsNumber = function == .sum || function == .avg
      let isBarred = field[.aggregatable] == .no
      guard isBarred || (needsNumber && !type.isNumeric) else { return }
      report(
        .aggregateType,
        at: range,
        "\(function.rawValue)() does not take '\(field.name)', which is of type \(type.rawValue)",
        note: needsNumber && !type.isNumeric ? "it takes numbers" : nil,
        server: .malformedQuery(
          "field \(field.name) does not support aggregate operator \(function.rawValue)"
        )
      )
    case .date, .convertTimezone:
      guard type != .date, type != .datetime else { return }
      report(
        .functionType,
        at: range,
        "\(function.rawValue)() takes a date or datetime; '\(field.name)' is of type \(type.rawValue)",
        server: .malformedQuery("field \(field.name) is not a date or dateTime")
      )
    case .convertCurrency:
      guard type != .currency, field[.calculated] != .yes else { return }
      report(
        .convertCurrency,
        at: range,
        "convertCurrency() takes a currency field; '\(field.name)' is of type \(type.rawValue)"
      )
    case .toLabel:
      guard type.isNumeric || type == .boolean || type == .date || type == .datetime else { return }
      report(
        .functionType,
        at: range,
        "toLabel() takes a picklist; '\(field.name)' is of type \(type.rawValue)"
      )
    case .grouping, .format: break
    }
  }

  // MARK: - Distance

  /// Source: the SOQL reference, "Location-Based SOQL Queries".
  func checkDistance(_ node: Int, _ statement: Statement) {
    for child in text.children(node) {
      switch text.kind(child) {
      case .fieldPath:
        let resolved = resolve(child, statement)
        if let field = resolved.field, field.type != .location, field.type != .address,
          field.type != .unknown
        {
          report(
            .functionType,
            at: resolved.last,
            "DISTANCE() takes a location; '\(field.name)' is of type \(field.type.rawValue)"
          )
        }
      case .stringLiteral:
        let range = text.range(child)
        let unit = range.dropFirst().dropLast()
        guard !text.spells(unit, "mi"), !text.spells(unit, "km") else { continue }
        report(.distance, at: range, "the unit of a DISTANCE is 'mi' or 'km'")
      case .geolocation: checkCoordinates(child)
      default: continue
      }
    }
  }

  private func checkCoordinates(_ node: Int) {
    var bound = 90.0
    for child in text.children(node) {
      defer { bound = 180 }
      guard text.kind(child) == .numberLiteral else { continue }
      let range = text.range(child)
      let digits = text.string(range).filter { !$0.isWhitespace && $0 != "+" }
      guard let value = Double(digits), abs(value) > bound else { continue }
      report(
        .distance,
        at: range,
        "\(bound == 90 ? "latitudes go from -90 to 90" : "longitudes go from -180 to 180")"
      )
    }
  }
}

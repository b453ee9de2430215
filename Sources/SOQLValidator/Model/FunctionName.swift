import SOQLSyntax

/// A function of SOQL, by its name in any case.
///
/// Source: the SOQL reference, "Aggregate Functions", "Date Functions", "Translating Results",
/// "Formatting" and "Converting Currency".
enum FunctionName: String, CaseIterable {
  case count = "COUNT"
  case countDistinct = "COUNT_DISTINCT"
  case sum = "SUM"
  case avg = "AVG"
  case min = "MIN"
  case max = "MAX"
  case grouping = "GROUPING"
  case calendarMonth = "CALENDAR_MONTH"
  case calendarQuarter = "CALENDAR_QUARTER"
  case calendarYear = "CALENDAR_YEAR"
  case dayInMonth = "DAY_IN_MONTH"
  case dayInWeek = "DAY_IN_WEEK"
  case dayInYear = "DAY_IN_YEAR"
  case dayOnly = "DAY_ONLY"
  case fiscalMonth = "FISCAL_MONTH"
  case fiscalQuarter = "FISCAL_QUARTER"
  case fiscalYear = "FISCAL_YEAR"
  case hourInDay = "HOUR_IN_DAY"
  case weekInMonth = "WEEK_IN_MONTH"
  case weekInYear = "WEEK_IN_YEAR"
  case convertCurrency
  case convertTimezone
  case format = "FORMAT"
  case toLabel

  enum Kind {
    case aggregate
    case grouping
    case date
    case convertTimezone
    case convertCurrency
    case format
    case toLabel
  }

  var kind: Kind {
    switch self {
    case .count, .countDistinct, .sum, .avg, .min, .max: .aggregate
    case .grouping: .grouping
    case .convertCurrency: .convertCurrency
    case .convertTimezone: .convertTimezone
    case .format: .format
    case .toLabel: .toLabel
    default: .date
    }
  }

  init?(_ range: Range<Int>, in text: QueryText) {
    for (function, name) in FunctionName.folded where name.count == range.count {
      var place = range.lowerBound
      let isSame = name.allSatisfy { byte in
        defer { place += 1 }
        let other = text.source[place]
        return (other &- 0x41 < 26 ? other | 0x20 : other) == byte
      }
      if isSame {
        self = function
        return
      }
    }
    return nil
  }

  private static let folded = allCases.map { ($0, Array($0.rawValue.lowercased().utf8)) }
}

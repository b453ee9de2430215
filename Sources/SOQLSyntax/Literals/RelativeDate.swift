/// A relative date literal such as `TODAY` or `LAST_N_DAYS`.
///
/// Source: the SOQL reference, "Date Formats and Date Literals": 23 fixed ones and 21 with a count.
public enum RelativeDate: String, Sendable, CaseIterable {
  case yesterday = "YESTERDAY"
  case today = "TODAY"
  case tomorrow = "TOMORROW"
  case lastWeek = "LAST_WEEK"
  case thisWeek = "THIS_WEEK"
  case nextWeek = "NEXT_WEEK"
  case lastMonth = "LAST_MONTH"
  case thisMonth = "THIS_MONTH"
  case nextMonth = "NEXT_MONTH"
  case last90Days = "LAST_90_DAYS"
  case next90Days = "NEXT_90_DAYS"
  case lastQuarter = "LAST_QUARTER"
  case thisQuarter = "THIS_QUARTER"
  case nextQuarter = "NEXT_QUARTER"
  case lastYear = "LAST_YEAR"
  case thisYear = "THIS_YEAR"
  case nextYear = "NEXT_YEAR"
  case lastFiscalQuarter = "LAST_FISCAL_QUARTER"
  case thisFiscalQuarter = "THIS_FISCAL_QUARTER"
  case nextFiscalQuarter = "NEXT_FISCAL_QUARTER"
  case lastFiscalYear = "LAST_FISCAL_YEAR"
  case thisFiscalYear = "THIS_FISCAL_YEAR"
  case nextFiscalYear = "NEXT_FISCAL_YEAR"
  case lastNDays = "LAST_N_DAYS"
  case nextNDays = "NEXT_N_DAYS"
  case nDaysAgo = "N_DAYS_AGO"
  case lastNWeeks = "LAST_N_WEEKS"
  case nextNWeeks = "NEXT_N_WEEKS"
  case nWeeksAgo = "N_WEEKS_AGO"
  case lastNMonths = "LAST_N_MONTHS"
  case nextNMonths = "NEXT_N_MONTHS"
  case nMonthsAgo = "N_MONTHS_AGO"
  case lastNQuarters = "LAST_N_QUARTERS"
  case nextNQuarters = "NEXT_N_QUARTERS"
  case nQuartersAgo = "N_QUARTERS_AGO"
  case lastNYears = "LAST_N_YEARS"
  case nextNYears = "NEXT_N_YEARS"
  case nYearsAgo = "N_YEARS_AGO"
  case lastNFiscalQuarters = "LAST_N_FISCAL_QUARTERS"
  case nextNFiscalQuarters = "NEXT_N_FISCAL_QUARTERS"
  case nFiscalQuartersAgo = "N_FISCAL_QUARTERS_AGO"
  case lastNFiscalYears = "LAST_N_FISCAL_YEARS"
  case nextNFiscalYears = "NEXT_N_FISCAL_YEARS"
  case nFiscalYearsAgo = "N_FISCAL_YEARS_AGO"

  /// The literal as SOQL writes it, without the count.
  public var keyword: String { rawValue }

  /// Whether a colon and a count must follow, as in `LAST_N_DAYS:30`.
  public var isCounted: Bool {
    switch self {
    case .yesterday, .today, .tomorrow, .lastWeek, .thisWeek, .nextWeek, .lastMonth, .thisMonth,
      .nextMonth, .last90Days, .next90Days, .lastQuarter, .thisQuarter, .nextQuarter, .lastYear,
      .thisYear, .nextYear, .lastFiscalQuarter, .thisFiscalQuarter, .nextFiscalQuarter,
      .lastFiscalYear, .thisFiscalYear, .nextFiscalYear:
      false
    default: true
    }
  }

  /// The literal that the bytes spell, in any case.
  init?(spelledBy bytes: ArraySlice<UInt8>) {
    // Every literal starts with one of these letters and is this long, and few names do and are.
    guard bytes.count >= 5, bytes.count <= 23, let first = bytes.first else { return nil }
    switch first | 0x20 {
    case UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "y"): break
    default: return nil
    }
    for (literal, keyword) in RelativeDate.keywords where keyword.count == bytes.count {
      guard zip(bytes, keyword).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { continue }
      self = literal
      return
    }
    return nil
  }

  private static let keywords = allCases.map { ($0, Array($0.rawValue.utf8)) }
}

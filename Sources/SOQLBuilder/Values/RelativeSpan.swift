import SOQLSyntax

/// A span of days relative to today, in the time zone of the user who asks.
///
/// ```swift
/// o.closeDate == .nextNMonths(3)           // CloseDate = NEXT_N_MONTHS:3
/// o.createdDate >= .lastNDays(30)          // CreatedDate >= LAST_N_DAYS:30
/// ```
///
/// A count below 1 is a diagnostic of the query that it stands in.
public struct RelativeSpan: SOQLValue, Hashable {
  /// The literal.
  public let soqlLiteral: SOQLLiteral

  private init(_ name: RelativeDate, _ count: Int? = nil) {
    soqlLiteral = SOQLLiteral(.relativeDate(name, count))
  }

  /// Yesterday.
  public static var yesterday: RelativeSpan { RelativeSpan(.yesterday) }
  /// Today.
  public static var today: RelativeSpan { RelativeSpan(.today) }
  /// Tomorrow.
  public static var tomorrow: RelativeSpan { RelativeSpan(.tomorrow) }
  /// The last week.
  public static var lastWeek: RelativeSpan { RelativeSpan(.lastWeek) }
  /// The current week.
  public static var thisWeek: RelativeSpan { RelativeSpan(.thisWeek) }
  /// The next week.
  public static var nextWeek: RelativeSpan { RelativeSpan(.nextWeek) }
  /// The last month.
  public static var lastMonth: RelativeSpan { RelativeSpan(.lastMonth) }
  /// The current month.
  public static var thisMonth: RelativeSpan { RelativeSpan(.thisMonth) }
  /// The next month.
  public static var nextMonth: RelativeSpan { RelativeSpan(.nextMonth) }
  /// The last quarter.
  public static var lastQuarter: RelativeSpan { RelativeSpan(.lastQuarter) }
  /// The current quarter.
  public static var thisQuarter: RelativeSpan { RelativeSpan(.thisQuarter) }
  /// The next quarter.
  public static var nextQuarter: RelativeSpan { RelativeSpan(.nextQuarter) }
  /// The last year.
  public static var lastYear: RelativeSpan { RelativeSpan(.lastYear) }
  /// The current year.
  public static var thisYear: RelativeSpan { RelativeSpan(.thisYear) }
  /// The next year.
  public static var nextYear: RelativeSpan { RelativeSpan(.nextYear) }
  /// The last fiscal quarter.
  public static var lastFiscalQuarter: RelativeSpan { RelativeSpan(.lastFiscalQuarter) }
  /// The current fiscal quarter.
  public static var thisFiscalQuarter: RelativeSpan { RelativeSpan(.thisFiscalQuarter) }
  /// The next fiscal quarter.
  public static var nextFiscalQuarter: RelativeSpan { RelativeSpan(.nextFiscalQuarter) }
  /// The last fiscal year.
  public static var lastFiscalYear: RelativeSpan { RelativeSpan(.lastFiscalYear) }
  /// The current fiscal year.
  public static var thisFiscalYear: RelativeSpan { RelativeSpan(.thisFiscalYear) }
  /// The next fiscal year.
  public static var nextFiscalYear: RelativeSpan { RelativeSpan(.nextFiscalYear) }
  /// From 90 days ago through today.
  public static var last90Days: RelativeSpan { RelativeSpan(.last90Days) }
  /// The 90 days from tomorrow.
  public static var next90Days: RelativeSpan { RelativeSpan(.next90Days) }
  /// From so many days ago through today.
  public static func lastNDays(_ count: Int) -> RelativeSpan {
    RelativeSpan(.lastNDays, count)
  }
  /// So many days from tomorrow.
  public static func nextNDays(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nextNDays, count)
  }
  /// The one day so many days ago.
  public static func nDaysAgo(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nDaysAgo, count)
  }
  /// So many whole weeks before the current one.
  public static func lastNWeeks(_ count: Int) -> RelativeSpan {
    RelativeSpan(.lastNWeeks, count)
  }
  /// So many whole weeks after the current one.
  public static func nextNWeeks(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nextNWeeks, count)
  }
  /// The one week so many weeks ago.
  public static func nWeeksAgo(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nWeeksAgo, count)
  }
  /// So many whole months before the current one.
  public static func lastNMonths(_ count: Int) -> RelativeSpan {
    RelativeSpan(.lastNMonths, count)
  }
  /// So many whole months after the current one.
  public static func nextNMonths(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nextNMonths, count)
  }
  /// The one month so many months ago.
  public static func nMonthsAgo(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nMonthsAgo, count)
  }
  /// So many whole quarters before the current one.
  public static func lastNQuarters(_ count: Int) -> RelativeSpan {
    RelativeSpan(.lastNQuarters, count)
  }
  /// So many whole quarters after the current one.
  public static func nextNQuarters(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nextNQuarters, count)
  }
  /// The one quarter so many quarters ago.
  public static func nQuartersAgo(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nQuartersAgo, count)
  }
  /// So many whole years before the current one.
  public static func lastNYears(_ count: Int) -> RelativeSpan {
    RelativeSpan(.lastNYears, count)
  }
  /// So many whole years after the current one.
  public static func nextNYears(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nextNYears, count)
  }
  /// The one year so many years ago.
  public static func nYearsAgo(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nYearsAgo, count)
  }
  /// So many whole fiscal quarters before the current one.
  public static func lastNFiscalQuarters(_ count: Int) -> RelativeSpan {
    RelativeSpan(.lastNFiscalQuarters, count)
  }
  /// So many whole fiscal quarters after the current one.
  public static func nextNFiscalQuarters(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nextNFiscalQuarters, count)
  }
  /// The one fiscal quarter so many fiscal quarters ago.
  public static func nFiscalQuartersAgo(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nFiscalQuartersAgo, count)
  }
  /// So many whole fiscal years before the current one.
  public static func lastNFiscalYears(_ count: Int) -> RelativeSpan {
    RelativeSpan(.lastNFiscalYears, count)
  }
  /// So many whole fiscal years after the current one.
  public static func nextNFiscalYears(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nextNFiscalYears, count)
  }
  /// The one fiscal year so many fiscal years ago.
  public static func nFiscalYearsAgo(_ count: Int) -> RelativeSpan {
    RelativeSpan(.nFiscalYearsAgo, count)
  }
}

import SOQLBuilder
import SOQLBuilderModels

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

enum DateRecipes {
  static let chapter = Chapter(
    "Dates",
    [
      Recipe("Relative dates", relative),
      Recipe("A span of days", span),
      Recipe("A moment", moment),
      Recipe("A moment of Foundation", foundation),
      Recipe("A time of the day", time),
      Recipe("The year or month of a date", parts),
      Recipe("The hour in the user's time zone", zone),
      Recipe("The day of a moment", day),
    ]
  )

  /// Relative dates.
  static func relative() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select { o.id }
      Where {
        o.closeDate == .nextNMonths(3)
        o.createdDate >= .lastNDays(30)
        o.createdDate.notIn([.today, .yesterday])
      }
    }
  }

  /// A span of days.
  static func span() -> any SOQLQuery {
    Query(Opportunity.self) { o in
      Select { o.id }
      Where {
        o.closeDate >= CalendarDate(2026, 1, 1)
        o.closeDate < CalendarDate(2026, 4, 1)
      }
    }
  }

  /// A moment.
  static func moment() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.id }
      Where { a.createdDate > DateTime(utc: CalendarDate(2026, 1, 31), TimeOfDay(8, 30)) }
    }
  }

  /// A moment of Foundation.
  static func foundation() -> any SOQLQuery {
    let lastRun = Date(timeIntervalSince1970: 1_767_225_600)
    let query = Query(Account.self) { a in
      Select { a.id }
      Where { a.createdDate >= lastRun }
    }
    return query
  }

  /// A time of the day.
  static func time() -> any SOQLQuery {
    Query(Account.self) { a in
      Select { a.id }
      Where { a.opens <= TimeOfDay(8, 30) }
    }
  }

  /// The year or month of a date.
  static func parts() -> any SOQLQuery {
    Query(Contact.self) { c in
      Select { c.id }
      Where {
        calendarMonth(c.birthdate) == 2
        dayInMonth(c.birthdate) == 29
      }
    }
  }

  /// The hour in the user's time zone.
  static func zone() -> any SOQLQuery {
    Query(Standard.Case.self) { c in
      Select { c.id }
      Where { hourInDay(convertTimezone(c.createdDate)) < 12 }
    }
  }

  /// The day of a moment.
  static func day() -> any SOQLQuery {
    Query(Standard.Case.self) { c in
      Select { c.id }
      Where { dayOnly(convertTimezone(c.createdDate)) == CalendarDate(2026, 1, 31) }
    }
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Dates and datetimes are compared with relative dates as well.
///
/// ```swift
/// o.closeDate == .nextNMonths(3)           // CloseDate = NEXT_N_MONTHS:3
/// ```
extension Comparand where Value: DatedValue, Use: Filterable {
  /// Within the span.
  public static func == (left: Self, right: RelativeSpan) -> Outcome {
    left.compare(.equal, right)
  }

  /// Outside the span.
  public static func != (left: Self, right: RelativeSpan) -> Outcome {
    left.compare(.notEqual, right)
  }

  /// Before the span.
  public static func < (left: Self, right: RelativeSpan) -> Outcome {
    left.compare(.less, right)
  }

  /// Before the end of the span.
  public static func <= (left: Self, right: RelativeSpan) -> Outcome {
    left.compare(.lessOrEqual, right)
  }

  /// After the span.
  public static func > (left: Self, right: RelativeSpan) -> Outcome {
    left.compare(.greater, right)
  }

  /// Not before the span.
  public static func >= (left: Self, right: RelativeSpan) -> Outcome {
    left.compare(.greaterOrEqual, right)
  }

  /// Within one of some spans; within none where there are none.
  public func `in`(_ spans: [RelativeSpan]) -> Outcome { list(.in, spans) }

  /// Outside all of some spans.
  public func notIn(_ spans: [RelativeSpan]) -> Outcome { list(.notIn, spans) }
}

/// Datetimes are compared with Foundation's dates as well, to the millisecond.
extension Comparand where Value == DateTime, Use: Filterable {
  /// At the same moment.
  public static func == (left: Self, right: Date) -> Outcome {
    left.compare(.equal, DateTime(right))
  }

  /// At another moment.
  public static func != (left: Self, right: Date) -> Outcome {
    left.compare(.notEqual, DateTime(right))
  }

  /// Before.
  public static func < (left: Self, right: Date) -> Outcome {
    left.compare(.less, DateTime(right))
  }

  /// Before, or at the same moment.
  public static func <= (left: Self, right: Date) -> Outcome {
    left.compare(.lessOrEqual, DateTime(right))
  }

  /// After.
  public static func > (left: Self, right: Date) -> Outcome {
    left.compare(.greater, DateTime(right))
  }

  /// After, or at the same moment.
  public static func >= (left: Self, right: Date) -> Outcome {
    left.compare(.greaterOrEqual, DateTime(right))
  }
}

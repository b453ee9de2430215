/// Numbers are compared with numbers of any Swift type.
extension Comparand where Value: NumericValue, Use: Filterable {
  /// Equal.
  public static func == <Number: NumericOperand>(left: Self, right: Number) -> Outcome {
    left.compare(.equal, right)
  }

  /// Not equal.
  public static func != <Number: NumericOperand>(left: Self, right: Number) -> Outcome {
    left.compare(.notEqual, right)
  }

  /// Less.
  public static func < <Number: NumericOperand>(left: Self, right: Number) -> Outcome {
    left.compare(.less, right)
  }

  /// Less or equal.
  public static func <= <Number: NumericOperand>(left: Self, right: Number) -> Outcome {
    left.compare(.lessOrEqual, right)
  }

  /// Greater.
  public static func > <Number: NumericOperand>(left: Self, right: Number) -> Outcome {
    left.compare(.greater, right)
  }

  /// Greater or equal.
  public static func >= <Number: NumericOperand>(left: Self, right: Number) -> Outcome {
    left.compare(.greaterOrEqual, right)
  }

  /// Equal to one of some numbers; to none where there are none.
  @_disfavoredOverload
  public func `in`(_ values: some Sequence<some NumericOperand>) -> Outcome { list(.in, values) }

  /// Equal to none of some numbers; always where there are none.
  @_disfavoredOverload
  public func notIn(_ values: some Sequence<some NumericOperand>) -> Outcome {
    list(.notIn, values)
  }
}

import SOQLSyntax

/// What stands on the left of a comparison: a ``Field``, or an ``Aggregate`` of one.
public protocol Comparand: Sendable {
  /// What it holds.
  associatedtype Value: FieldValue
  /// What may be done with it.
  associatedtype Use: FieldUse
  /// What a comparison makes of it.
  associatedtype Outcome: CombinableCondition
  /// Its text.
  var fragment: Fragment { get }
}

extension Comparand {
  func compare(_ comparison: ComparisonOperator, _ value: some SOQLValue) -> Outcome {
    Outcome(.comparison(fragment, comparison, value.soqlLiteral))
  }

  func list(_ operation: ListOperator, _ values: some Sequence<some SOQLValue>) -> Outcome {
    Outcome(.listing(fragment, operation, values.map(\.soqlLiteral)))
  }
}

extension Comparand where Use: Filterable {
  /// Whether there is no value.
  public var isNull: Outcome { compare(.equal, SOQLLiteral.null) }
  /// Whether there is a value.
  public var isNotNull: Outcome { compare(.notEqual, SOQLLiteral.null) }
}

extension Comparand where Value: EquatableValue, Use: Filterable {
  /// Equal, as the server compares: text without regard to case.
  public static func == (left: Self, right: Value.Operand) -> Outcome {
    left.compare(.equal, right)
  }

  /// Not equal.
  public static func != (left: Self, right: Value.Operand) -> Outcome {
    left.compare(.notEqual, right)
  }

  /// Equal to one of some values; to none where there are none.
  public func `in`(_ values: some Sequence<Value.Operand>) -> Outcome { list(.in, values) }

  /// Equal to none of some values; always where there are none.
  public func notIn(_ values: some Sequence<Value.Operand>) -> Outcome { list(.notIn, values) }
}

extension Comparand where Value: EquatableValue & OrderedValue, Use: Filterable {
  /// Less.
  public static func < (left: Self, right: Value.Operand) -> Outcome {
    left.compare(.less, right)
  }

  /// Less or equal.
  public static func <= (left: Self, right: Value.Operand) -> Outcome {
    left.compare(.lessOrEqual, right)
  }

  /// Greater.
  public static func > (left: Self, right: Value.Operand) -> Outcome {
    left.compare(.greater, right)
  }

  /// Greater or equal.
  public static func >= (left: Self, right: Value.Operand) -> Outcome {
    left.compare(.greaterOrEqual, right)
  }
}

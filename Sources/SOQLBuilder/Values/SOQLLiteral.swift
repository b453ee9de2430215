/// A value as SOQL writes it; whoever makes one says what it is, never how it is written.
///
/// ```swift
/// let values: [SOQLLiteral] = ["it's", 5, 2.5, true, nil]   // 'it\'s', 5, 2.5, TRUE, NULL
/// ```
public struct SOQLLiteral: Sendable, Hashable {
  let payload: LiteralPayload

  init(_ payload: LiteralPayload) {
    self.payload = payload
  }

  /// The literal of a value.
  public init(_ value: some SOQLValue) {
    self = value.soqlLiteral
  }

  /// No value.
  public static var null: SOQLLiteral { SOQLLiteral(.null) }

  /// Why SOQL cannot say this, or `nil`.
  public var problem: String? { payload.problem }
}

/// What a Swift value must do to become a literal.
///
/// A conformer hands on the literal of another value: there is no way to make one of text that becomes
/// syntax.
public protocol SOQLValue: Sendable {
  /// The literal.
  var soqlLiteral: SOQLLiteral { get }
}

extension SOQLLiteral: SOQLValue {
  /// The literal itself.
  public var soqlLiteral: SOQLLiteral { self }
}

extension String: SOQLValue {
  /// A text in quotes, with all that needs it escaped.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.text(self)) }
}

extension Substring: SOQLValue {
  /// A text in quotes, with all that needs it escaped.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.text(String(self))) }
}

extension Bool: SOQLValue {
  /// TRUE or FALSE.
  public var soqlLiteral: SOQLLiteral { SOQLLiteral(.boolean(self)) }
}

extension SOQLLiteral: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral value: String) {
    self.init(.text(value))
  }
}

extension SOQLLiteral: ExpressibleByIntegerLiteral {
  /// A number.
  public init(integerLiteral value: Int) {
    self = value.soqlLiteral
  }
}

extension SOQLLiteral: ExpressibleByFloatLiteral {
  /// A number.
  public init(floatLiteral value: Double) {
    self = value.soqlLiteral
  }
}

extension SOQLLiteral: ExpressibleByBooleanLiteral {
  /// TRUE or FALSE.
  public init(booleanLiteral value: Bool) {
    self = value.soqlLiteral
  }
}

extension SOQLLiteral: ExpressibleByNilLiteral {
  /// NULL.
  public init(nilLiteral: ()) {
    self = .null
  }
}

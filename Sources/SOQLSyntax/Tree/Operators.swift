/// An operator between a field and a value.
public enum ComparisonOperator: UInt16, Sendable, CaseIterable {
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case like
  case `in`
  case notIn
  case includes
  case excludes

  /// The operator as SOQL writes it.
  public var text: String {
    switch self {
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .like: "LIKE"
    case .in: "IN"
    case .notIn: "NOT IN"
    case .includes: "INCLUDES"
    case .excludes: "EXCLUDES"
    }
  }

  @inline(__always)
  init?(_ kind: TokenKind) {
    switch kind {
    case .equal: self = .equal
    case .notEqual, .lessGreater: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    case .like: self = .like
    case .in: self = .in
    case .includes: self = .includes
    case .excludes: self = .excludes
    default: return nil
    }
  }
}

/// The operator that joins the terms of a condition.
public enum LogicalOperator: UInt16, Sendable, CaseIterable {
  case and
  case or

  /// The operator as SOQL writes it.
  public var text: String { self == .and ? "AND" : "OR" }
}

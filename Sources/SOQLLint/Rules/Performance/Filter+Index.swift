import SOQLSchema
import SOQLSyntax

extension LintedStatement.Filter {
  /// Whether the filter asks for what a field is not.
  ///
  /// A comparison with NULL does not count: an index can serve it. Nor does one of a checkbox, whose
  /// opposite is no better.
  var isNegative: Bool {
    guard value?.isNull != true, value?.literal?.kind != .boolean, field?.type != .boolean else {
      return false
    }
    switch comparisonOperator {
    case .notEqual, .notIn, .excludes: return !isNegated
    case .equal, .in, .includes, .like: return isNegated
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return false
    }
  }

  /// Whether an index could serve the filter if the field had one; `true` where that is not known.
  var mayUseIndex: Bool {
    if isNegative || field?.cannotBeIndexed == true { return false }
    switch comparison.operand {
    case .function: return false
    case .field, .distance, .formula, nil: break
    }
    switch comparisonOperator {
    case .like: return value?.literal?.startsWithWildcard != true
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return field?.isPlainText != true
    case .equal, .notEqual, .in, .notIn, .includes, .excludes: return true
    }
  }

  /// Whether an index serves the filter.
  var usesIndex: Fact {
    guard mayUseIndex else { return .no }
    if isOfFunction { return .unknown }
    return fieldName == "id" ? .yes : isFieldIndexed ?? .unknown
  }
}

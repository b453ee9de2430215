import SOQLSchema
import SOQLSyntax

extension LintedStatement {
  /// Whether the rows are records of the org's own database.
  ///
  /// Metadata types and custom settings lie in a cache, external and big objects elsewhere.
  var isOverRecords: Bool {
    guard object?.isCustomSetting != .yes else { return false }
    let name = object?.name ?? objectName
    guard let suffix = NameSuffix(of: name) else { return true }
    return !["mdt", "x", "b", "e"].contains(suffix.text)
  }

  /// Whether a parent's row, not the whole object, decides which rows are read.
  var isChild: Bool { role == .child }

  /// Whether the rows are counted or grouped, not returned.
  var isAggregated: Bool {
    statement.groupByClause != nil || statement.selectClause?.isCountAll == true
      || choosesAggregate
  }

  /// Whether an aggregate is chosen, also one inside FORMAT or the like.
  var choosesAggregate: Bool {
    statement.selectClause?.items.contains { item in
      guard case .function(let call) = item.expression else { return false }
      return [call.name, call.nestedCall?.name ?? ""].contains {
        LintedStatement.aggregates.contains($0.uppercased())
      }
    } == true
  }

  private static let aggregates = ["COUNT", "COUNT_DISTINCT", "SUM", "AVG", "MIN", "MAX"]
}

extension LintedStatement.Filter {
  /// Whether an index leads to a few rows.
  ///
  /// Owners, record types and dates have an index, too, but often lead to many.
  var isSelective: Bool {
    guard isRequired, !isNegated, !isOfFunction, value?.isNull != true,
      comparisonOperator == .equal || comparisonOperator == .in
    else { return false }
    switch fieldName {
    case "id": return true
    case "ownerid", "recordtypeid", "createdbyid", "lastmodifiedbyid", "createddate",
      "systemmodstamp":
      return false
    default: return isFieldIndexed == .yes
    }
  }
}

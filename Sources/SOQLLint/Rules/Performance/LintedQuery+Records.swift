import SOQLSyntax

extension LintedQuery {
  /// The statements over records that may be many and that the query optimizer reads.
  ///
  /// Tests have few records; metadata types and custom settings lie in a cache, external and big objects
  /// and those of the Tooling API elsewhere.
  var statementsOverRecords: [LintedStatement] {
    guard !isTest, tree.options.channel != .tooling else { return [] }
    return statements.filter { statement in
      let name = (statement.object?.name ?? statement.objectName).lowercased()
      return !["__mdt", "__x", "__b", "__e"].contains { name.hasSuffix($0) }
        && statement.object?.isCustomSetting != .yes
    }
  }
}

extension LintedStatement {
  /// Whether a parent's row, not the whole object, decides which rows are read.
  var isChild: Bool { role == .child }

  /// Whether the rows are counted or grouped, not returned.
  var isAggregated: Bool {
    statement.groupByClause != nil || statement.selectClause?.isCountAll == true
      || statement.selectClause?.items.contains { item in
        guard case .function(let call) = item.expression else { return false }
        return LintedStatement.aggregates.contains(call.name.uppercased())
      } == true
  }

  private static let aggregates = ["COUNT", "COUNT_DISTINCT", "SUM", "AVG", "MIN", "MAX"]

  /// Whether an index leads to a few rows, among which other filters do no harm.
  ///
  /// Owners, record types and dates have an index, too, but often lead to many.
  var isSelective: Bool {
    filters.contains { filter in
      guard filter.isRequired, !filter.isNegated, !filter.isOfFunction,
        filter.value?.isNull != true,
        filter.comparisonOperator == .equal || filter.comparisonOperator == .in
      else { return false }
      switch filter.fieldName {
      case "id": return true
      case "ownerid", "recordtypeid", "createdbyid", "lastmodifiedbyid", "createddate",
        "systemmodstamp":
        return false
      default: return filter.field?.isIndexed == .yes
      }
    }
  }
}

extension RuleCatalogue {
  /// The family PERF.
  static let performanceRules: [any LintRule.Type] = [
    UnboundedQuery.self, LeadingWildcard.self, NegativeFilterOnly.self, NullFilterOnly.self,
    FormulaFilter.self, NoIndexedFilter.self, OrBranchUnindexed.self, TextRangeComparison.self,
    LastModifiedUpperBound.self, OrderByWithoutLimit.self, TooManyFields.self, LargeOffset.self,
    LongTextInList.self, UnboundedChildQuery.self, FunctionOnFilterField.self, OversizedInList.self,
  ]
}

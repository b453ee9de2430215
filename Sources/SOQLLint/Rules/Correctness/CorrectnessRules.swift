extension RuleCatalogue {
  /// The family COR.
  static let correctnessRules: [any LintRule.Type] = [
    PagingWithoutOrder.self,
    PagingOrderNotUnique.self,
    HardcodedID.self,
    HardcodedDate.self,
    ContradictionOrRepeat.self,
    LikeWithoutWildcard.self,
    UnescapedUnderscoreInLike.self,
    NullsOrderUnspecified.self,
    FieldsFunction.self,
    AllRowsOrTrackingSideEffect.self,
    LimitOutOfRange.self,
  ]
}

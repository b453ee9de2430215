extension RuleCatalogue {
  /// The family APX.
  static let apexRules: [any LintRule.Type] = [
    QueryInLoop.self,
    SingleRowAssignment.self,
    UnusedSelectedField.self,
    UnqueriedFieldRead.self,
    RepeatedIdenticalQuery.self,
    NullBind.self,
  ]
}

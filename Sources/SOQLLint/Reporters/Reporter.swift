/// Renders the findings of a run.
protocol Reporter {
  /// The whole report, as UTF-8.
  func report(_ files: [LintedFile]) -> [UInt8]
}

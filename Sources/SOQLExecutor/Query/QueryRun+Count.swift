extension QueryRun {
  /// How many rows the query finds.
  func count() async throws(ExecutionError) -> Int {
    var run = self
    run.options.batchSize = QueryOptions.batchSizes.lowerBound
    run.options.maxRows = nil
    let prepared = try await run.prepared { LimitedText.counting($0) ?? $0 }
    let loader = PageLoader(run: run.withoutChildren, prepared: prepared)
    var count = 0
    for part in prepared.texts.indices {
      count += try await loader.load(.query(part: part)).get().page.totalSize
    }
    return count
  }

  /// The same for whoever does not read rows.
  private var withoutChildren: QueryRun {
    var run = self
    run.selectsChildren = false
    return run
  }
}

/// A query that was begun, with the one page of it that is on its way.
struct RunningQuery: Sendable {
  let loader: PageLoader
  var paging: Paging
  private var load: Task<Result<PageLoader.LoadedPage, ExecutionError>, Never>

  /// Asks for the first page; `nil` if no row is wanted.
  init?(beginning run: QueryRun) async throws(ExecutionError) {
    let connection = run.connection
    let prepared: PreparedQuery
    do throws(ExecutionError) {
      prepared = try await run.prepared()
    } catch {
      throw ExecutionError(
        error.cause,
        rowsDelivered: run.cursor?.rowsDelivered ?? 0,
        cursor: run.cursor
      )
    }
    let rules = run.rules(parts: prepared.texts.count)
    if let cursor = run.cursor {
      if let problem = cursor.problem(
        instance: prepared.instance,
        queryHash: prepared.hash,
        parts: rules.parts
      ) {
        throw ExecutionError(.paging(problem), rowsDelivered: cursor.rowsDelivered, cursor: cursor)
      }
      paging = Paging(rules, at: cursor)
    } else {
      paging = Paging(rules)
    }
    guard let request = paging.next else { return nil }
    connection.options.observer?(.query(text: run.query.redactedText, route: prepared.route))
    let loader = PageLoader(run: run, prepared: prepared)
    self.loader = loader
    load = Task { await loader.load(request) }
  }

  /// Asks for a page.
  mutating func ask(for request: Paging.Request) {
    load = Task { [loader] in await loader.load(request) }
  }

  /// What came; if the reader's task is cancelled, so is the request.
  func result() async -> Result<PageLoader.LoadedPage, ExecutionError> {
    await withTaskCancellationHandler {
      await load.value
    } onCancel: {
      load.cancel()
    }
  }

  /// Stops what is on its way.
  func cancel() { load.cancel() }
}

import SOQLRows

/// A query that is being run, page by page, for one reader.
///
/// When it is given up, what is on its way is stopped.
final class PageIteration {
  private enum State {
    case new
    case running(RunningQuery)
    case ended
  }

  private let run: QueryRun
  private var state = State.new

  init(_ run: QueryRun) {
    self.run = run
  }

  deinit {
    if case .running(let running) = state { running.cancel() }
  }

  /// The next page; `nil` behind the last, and behind an error.
  func next(isolation actor: isolated (any Actor)?) async throws(ExecutionError) -> ResultPage? {
    var running: RunningQuery
    switch state {
    case .ended: return nil
    case .new:
      // Whatever throws here ends the iteration.
      state = .ended
      guard let started = try await RunningQuery(beginning: run) else { return nil }
      running = started
    case .running(let current):
      running = current
      state = .ended
      guard running.paging.next != nil else {
        guard let flaw = running.paging.flaw else { return nil }
        throw error(ExecutionError(.paging(flaw)), running)
      }
    }
    while true {
      let loaded = await running.result()
      switch loaded {
      case .success(let loaded):
        let page = try take(loaded, &running)
        if let request = running.paging.next {
          running.ask(for: request)
        }
        state = .running(running)
        return page
      case .failure(let failure):
        let rowsDelivered = running.paging.rowsDelivered
        guard running.paging.restart(after: failure.loss), let request = running.paging.next else {
          throw error(failure, running)
        }
        run.connection.options.observer?(.restart(rowsDelivered: rowsDelivered))
        running.ask(for: request)
      }
    }
  }
}

extension PageIteration {
  /// The rows of a page that are to be delivered.
  private func take(
    _ loaded: PageLoader.LoadedPage,
    _ running: inout RunningQuery
  ) throws(ExecutionError) -> ResultPage {
    let delivery: Paging.Delivery
    do throws(PagingError) {
      if let skip = running.paging.place?.rowsToSkip, skip > 0, skip <= loaded.page.recordCount,
        let lastID = run.cursor?.lastID, loaded.page.id(ofRecord: skip - 1) != lastID
      {
        throw .changedPage
      }
      delivery = try running.paging.receive(Paging.Facts(loaded.page))
    } catch {
      throw self.error(ExecutionError(.paging(error)), running)
    }
    let page = loaded.page.page(of: delivery.rows)
    let origin = ResultPage.Origin(
      instance: loaded.instance,
      queryHash: running.loader.prepared.hash,
      place: delivery.place,
      lastIDBefore: delivery.rows.lowerBound > 0 ? run.cursor?.lastID : nil
    )
    let result = ResultPage(page, delivery, origin)
    run.connection.options.observer?(
      .page(
        number: delivery.number,
        rows: delivery.rows.count,
        rowsBefore: delivery.rowsBefore,
        totalSize: delivery.totalSize
      )
    )
    return result
  }

  /// An error with how far the result was delivered, and where to go on.
  private func error(_ error: ExecutionError, _ running: RunningQuery) -> ExecutionError {
    let paging = running.paging
    var cause = error.cause
    if error.loss == .locatorRefused, case .page? = paging.next,
      case .server(let answer) = error.cause
    {
      cause = .paging(answer.status == 401 ? .sessionLost : .cursorExpired)
    }
    var cursor: QueryCursor?
    if let place = paging.place, cause.leavesCursor {
      cursor = QueryCursor(
        place,
        rowsDelivered: paging.rowsDelivered,
        totalSize: paging.totalSize,
        lastID: run.cursor?.lastID,
        instance: running.loader.prepared.instance,
        queryHash: running.loader.prepared.hash
      )
    }
    return ExecutionError(cause, rowsDelivered: paging.rowsDelivered, cursor: cursor)
  }
}

extension ExecutionError.Cause {
  /// Whether the result may be read on where it broke off.
  var leavesCursor: Bool {
    switch self {
    case .paging(let error):
      switch error {
      case .sessionLost, .pageTooLarge: true
      default: false
      }
    default: true
    }
  }
}

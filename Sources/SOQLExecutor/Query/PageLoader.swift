import SOQLJSON
import SOQLRows

/// Gets pages, each with all rows of its subqueries.
struct PageLoader: Sendable {
  let run: QueryRun
  let prepared: PreparedQuery
  /// When all must be done, by the connection's clock.

  /// A page that is complete.
  struct LoadedPage: Sendable {
    let page: QueryPage
    /// The server that gave it.
    let instance: Origin
  }

  /// Gets a page.
  func load(_ request: Paging.Request) async -> Result<LoadedPage, ExecutionError> {
    do throws(ExecutionError) {
      let first = try await firstPage(request)
      guard run.selectsChildren else { return .success(first) }
      let page = try await completed(first.page)
      return .success(LoadedPage(page: page, instance: first.instance))
    } catch {
      return .failure(error)
    }
  }

  /// A page; a query that a proxy or the server finds too long for a URL goes in a body.
  private func firstPage(_ request: Paging.Request) async throws(ExecutionError) -> LoadedPage {
    do throws(ExecutionError) {
      return try await page(request)
    } catch {
      guard case .query = request, prepared.route.method == .get,
        case .server(let answer) = error.cause, [413, 414, 431].contains(answer.status)
      else { throw error }
      return try await page(request, composed: true)
    }
  }

  private func page(
    _ request: Paging.Request,
    composed: Bool = false
  ) async throws(ExecutionError) -> LoadedPage {
    let (path, usesComposite) = target(of: request)
    let result = try await run.connection.get(
      path,
      for: prepared,
      composed: composed || usesComposite,
      prepared.headers
    ) { $0.queryPage() }
    return LoadedPage(page: result.value, instance: result.instance)
  }

  /// Where a page is, and whether a composite request must ask for it.
  private func target(of request: Paging.Request) -> (path: String, usesComposite: Bool) {
    switch request {
    case .page(let path, _): (path, false)
    case .query(let part):
      (
        prepared.resource + "?q=" + PercentEncoding.encode(prepared.texts[part]),
        prepared.route.method == .composite
      )
    }
  }

  /// The page with the rest of its children, asked for from the inside out, one after the other.
  private func completed(_ page: QueryPage) async throws(ExecutionError) -> QueryPage {
    let unfinished: [UnfinishedChildren]
    do throws(RowError) {
      unfinished = try page.unfinishedChildren()
    } catch {
      throw ExecutionError(.row(error))
    }
    guard !unfinished.isEmpty else { return page }
    var size = page.size
    var rest: [[UInt8]] = []
    for children in unfinished {
      let text = try await missingRows(of: children, size)
      size += text.count
      rest.append(text)
    }
    do throws(RowError) {
      return try page.completed(unfinished, with: rest)
    } catch {
      throw ExecutionError(.row(error))
    }
  }

  /// The rows that are missing, as text.
  private func missingRows(
    of children: UnfinishedChildren,
    _ sizeBefore: Int
  ) async throws(ExecutionError) -> [UInt8] {
    guard let path = children.nextRecordsPath else {
      throw ExecutionError(.paging(.missingLocator))
    }
    var rules = Paging.Rules()
    rules.requiresAllRows = run.options.requiresAllRows
    var paging = Paging(rules, behind: children.count, of: children.totalSize, at: path)
    var text: [UInt8] = []
    while let request = paging.next {
      let loaded = try await completed(page(request).page)
      do throws(PagingError) {
        _ = try paging.receive(Paging.Facts(loaded))
      } catch {
        throw ExecutionError(.paging(error))
      }
      let records = loaded.recordsText
      if !records.isEmpty {
        if !text.isEmpty { text.append(UInt8(ascii: ",")) }
        text += records
      }
      guard sizeBefore + text.count <= run.options.maximumPageSize else {
        throw ExecutionError(.paging(.pageTooLarge(limit: run.options.maximumPageSize)))
      }
    }
    if let flaw = paging.flaw { throw ExecutionError(.paging(flaw)) }
    return text
  }
}

extension Paging.Facts {
  init(_ page: QueryPage) {
    self.init(
      rows: page.recordCount,
      totalSize: page.totalSize,
      isDone: page.isDone,
      nextPath: page.nextRecordsPath,
      firstRecord: page.rows.first.flatMap(Paging.Facts.name)
    )
  }

  /// The address of a record; groups have none, and objects that are no tables have one for all.
  private static func name(of row: Row) -> String? {
    guard let url = row.attributes?.url else { return nil }
    let id = url.split(separator: "/").last ?? ""
    return id.isEmpty || id == "null" || id.hasPrefix("000000000000000") ? nil : url
  }
}

extension ExecutionError {
  /// What the failure of a page means for the result.
  var loss: Paging.Loss {
    guard case .server(let error) = cause else { return .other }
    return error.code == .invalidQueryLocator || error.isLostSession ? .locatorRefused : .other
  }
}

extension SalesforceError {
  /// Whether the server does not take a session that was just renewed.
  var isLostSession: Bool {
    status == 401 && !PermanentRefusal.isPermanent(self)
  }
}

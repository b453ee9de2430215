import SOQLRows

extension QueryCursor {
  /// The cursor of a place; `nil` within the first page of a query, which the server would have to make
  /// anew, perhaps with other rows.
  package init?(
    _ place: Paging.Place,
    rowsDelivered: Int,
    totalSize: Int?,
    lastID: String? = nil,
    instance: Origin,
    queryHash: String
  ) {
    var path: String?
    switch place.request {
    case .page(let next, _): path = next
    case .query(let part): if part == 0 || place.rowsToSkip > 0 { return nil }
    }
    self.init(
      path: path,
      rowsToSkip: place.rowsToSkip,
      lastID: place.rowsToSkip > 0 ? lastID : nil,
      rowsDelivered: rowsDelivered,
      totalSize: totalSize,
      instance: instance.description,
      queryHash: queryHash,
      part: place.request.part,
      rowsOfEarlierParts: place.rowsOfEarlierParts
    )
  }

  /// Why a cursor cannot be followed; it may come from a file that anybody wrote.
  package func problem(instance: Origin, queryHash: String, parts: Int) -> PagingError? {
    if self.instance != instance.description {
      return .foreignCursor("it belongs to \(PlainText.line(self.instance, limit: 100))")
    }
    if self.queryHash != queryHash { return .foreignCursor("it belongs to another query") }
    let isPath = path.map { $0.hasPrefix("/services/data/") && ServerPath.isValid($0) }
    let numbers = [rowsToSkip, rowsOfEarlierParts, rowsDelivered]
    guard isPath ?? (rowsToSkip == 0), numbers.allSatisfy({ (0...Paging.mostRows).contains($0) }),
      rowsDelivered >= rowsToSkip + rowsOfEarlierParts, (0..<parts).contains(part)
    else { return .foreignCursor("it is damaged") }
    return nil
  }
}

extension QueryPage {
  /// The Id of a record, if it was selected.
  package func id(ofRecord number: Int) -> String? {
    guard rows.indices.contains(number) else { return nil }
    var row = rows[number]
    return try? row.read("Id", as: String.self)
  }
}

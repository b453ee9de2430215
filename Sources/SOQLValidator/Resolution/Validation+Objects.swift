import SOQLSchema
import SOQLSyntax

/// Finds out what FROM names.
extension Validation {
  func resolveObjects(of statement: inout Statement) {
    guard let from = statement.fromClause else { return }
    var isFirst = true
    var item = from + 1
    let end = text.end(from)
    while item < end {
      if text.kind(item) == .fromItem, let name = text.child(item, .objectName) {
        let alias = text.child(item, .alias).map { text.range($0) }
        let range = text.range(name)
        if isFirst {
          statement.objectName = range
          // That of children was found from the query round them.
          if statement.role != .child { statement.object = queriedObject(range) }
          if let alias {
            statement.aliases.append(
              Statement.Alias(name: alias, object: statement.object, isOwn: true)
            )
          }
        } else {
          resolveFurtherItem(range, alias: alias, &statement)
        }
        isFirst = false
      }
      item = text.end(item)
    }
    if let using = text.child(from, .usingClause) { checkScope(using, statement) }
  }

  private func queriedObject(_ range: Range<Int>) -> ObjectDescription? {
    guard let schema else { return nil }
    guard let object = schema.object(text.bytes(range)) else {
      reportUnknownObject(range)
      return nil
    }
    if object.isQueryable == .no {
      report(
        .notQueryable,
        at: range,
        "\(object.name) cannot be queried",
        server: ServerError(
          "INVALID_TYPE_FOR_OPERATION",
          "entity type \(object.name) does not support query"
        )
      )
    }
    if object.isDeprecatedAndHidden == .yes { reportDeprecated(object.name, at: range) }
    return object
  }

  /// The object of a subquery's children, named by their relationship: `Contacts`, also `a.Contacts`.
  func childObject(_ range: Range<Int>, of outer: Statement) -> ObjectDescription? {
    guard let object = outer.object else { return nil }
    var name = range
    let firstEnd = text.endOfStep(range.lowerBound, range.upperBound)
    if firstEnd < range.upperBound, isOwnName(range.lowerBound..<firstEnd, outer) {
      name = firstEnd + 1..<range.upperBound
    }
    guard let child = object.childIndex(text.bytes(name)) else {
      reportUnknownChild(name, of: object)
      return nil
    }
    return schema?.object(named: object.childRelationships[child].childObject)
  }

  /// An entry of FROM behind the first, which is a path to a parent with a name of its own.
  @inline(never)
  private func resolveFurtherItem(
    _ range: Range<Int>,
    alias: Range<Int>?,
    _ statement: inout Statement
  ) {
    let firstEnd = text.endOfStep(range.lowerBound, range.upperBound)
    let first = range.lowerBound..<firstEnd
    let isPath =
      firstEnd < range.upperBound
      && (isOwnName(first, statement)
        || statement.aliases.contains { text.isSameName($0.name, first) })
    // The parent of the object itself may stand without a prefix.
    let isParent = statement.object?.relationshipIndex(text.bytes(first)) != nil
    guard isPath || isParent || statement.object == nil else {
      return report(
        .secondObject,
        at: range,
        "'\(name(range))' is no path from an earlier entry of FROM",
        note: "SOQL joins no tables; name a parent, as in FROM Contact c, c.Account a"
      )
    }
    let object = parentObject(range, statement)
    if let alias {
      statement.aliases.append(Statement.Alias(name: alias, object: object, isOwn: false))
    }
  }

  /// The object at the end of a path of relationships.
  private func parentObject(
    _ range: Range<Int>,
    _ statement: Statement
  ) -> ObjectDescription? {
    var start = range.lowerBound
    var object = statement.object
    let firstEnd = text.endOfStep(start, range.upperBound)
    if firstEnd < range.upperBound, let (begin, _) = prefix(start..<firstEnd, statement) {
      object = begin
      start = firstEnd + 1
    }
    while start < range.upperBound {
      let end = text.endOfStep(start, range.upperBound)
      guard let current = object else { return nil }
      guard let index = current.relationshipIndex(text.bytes(start..<end)) else {
        reportUnknownRelationship(start..<end, of: current)
        return nil
      }
      object = schema?.target(of: current.traits[index])
      start = end + 1
    }
    return object
  }

  /// Whether a name is that of the statement's object, by which paths may start.
  func isOwnName(_ name: Range<Int>, _ statement: Statement) -> Bool {
    if text.isSameName(name, statement.objectName) { return true }
    if statement.aliases.first.map({ text.isSameName(name, $0.name) }) == true { return true }
    return statement.role == .child
      && statement.object.map { text.isSameName(name, $0.name) } == true
  }

  /// What the first step of a path stands for if it is an alias or the object's own name, and whether it
  /// is the queried object.
  func prefix(
    _ name: Range<Int>,
    _ statement: Statement
  ) -> (object: ObjectDescription?, isOwn: Bool)? {
    for alias in statement.aliases where text.isSameName(name, alias.name) {
      return (alias.object, alias.isOwn)
    }
    guard isOwnName(name, statement) else { return nil }
    // A relationship of the same name goes first: `Account.Name` may be the parent of an account.
    if statement.object?.relationshipIndex(text.bytes(name)) != nil { return nil }
    return (statement.object, true)
  }

  @inline(never)
  private func checkScope(_ using: Int, _ statement: Statement) {
    let range = text.range(using)
    if statement.role != .root {
      return report(
        .subqueryClause,
        at: range,
        "a subquery takes no USING SCOPE",
        server: .malformedQuery("unexpected token: 'USING'")
      )
    }
    let token = text.tokens[Int(text.nodes[using].endToken) - 1].range
    guard let object = statement.object, let scopes = object.supportedScopes,
      !scopes.contains(where: { text.isSameName(token, $0) })
    else { return }
    let word = text.string(token)
    let near = EditDistance.nearest(to: word, in: scopes)
    report(
      .scope,
      at: token,
      "\(object.name) has no scope '\(word)'",
      note: "it has " + scopes.joined(separator: ", "),
      fixes: near.map { renaming(token, to: $0) } ?? [],
      server: ServerError("INVALID_QUERY_SCOPE", "scope \(word) is not supported")
    )
  }
}

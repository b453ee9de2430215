import SOQLSchema
import SOQLSyntax

/// Checks subqueries and TYPEOF of the SELECT list.
extension Validation {
  // MARK: - Child subqueries

  /// Source: the SOQL reference, "Using Relationship Queries" and "Relationship Query Limitations".
  func checkChildQuery(_ node: Int, _ outer: Statement) {
    var inner = Statement(.child, node: node, depth: outer.depth + 1, text)
    let range = text.range(node)
    subqueryCount += 1
    if subqueryCount == 21 {
      report(.subqueryCount, at: range, "a query takes 20 subqueries at most")
    }
    if outer.isGrouped {
      report(.groupedSubquery, at: range, "a grouped query takes no subqueries")
    }
    if outer.role == .semiJoin {
      report(.subqueryClause, at: range, "a semi-join selects one field and no children")
    }
    checkDepth(inner, range)
    checkClauses(of: inner, outer)
    if subqueryCount <= 20 { checkIsOnlyOne(inner, outer) }
    inner.object = relationshipName(inner).flatMap { childObject($0, of: outer) }
    validate(&inner)
  }

  private func checkDepth(_ inner: Statement, _ range: Range<Int>) {
    var allowed = 5
    switch options.channel {
    case .rest where options.apiVersion.number < 58: allowed = 2
    case .apex where options.apiVersion.number < 61: allowed = 2
    case .dynamicApex where options.apiVersion.number < 61: allowed = 2
    default: break
    }
    guard inner.depth == allowed + 1 else { return }
    report(
      .subqueryDepth,
      at: range,
      "a query has \(allowed) levels at most, itself included; this subquery is on level "
        + "\(inner.depth)",
      server: .malformedQuery(
        "SOQL statements cannot query aggregate relationships more than \(allowed - 1) level away from "
          + "the root entity object."
      )
    )
  }

  private func checkClauses(of inner: Statement, _ outer: Statement) {
    for child in text.children(inner.node) {
      let range = text.range(child)
      switch text.kind(child) {
      case .groupByClause, .havingClause:
        report(
          .subqueryClause,
          at: range,
          "a subquery takes no GROUP BY and no HAVING",
          server: .malformedQuery("only root queries support aggregate expressions")
        )
      case .withClause:
        report(.subqueryClause, at: range, "WITH stands in the whole query, not in a subquery")
      case .offsetClause:
        let isForOneRow = outer.limitClause.map { number(in: $0) == 1 || number(in: $0) == nil }
        if isForOneRow == true { continue }
        report(
          .offsetInSubquery,
          at: range,
          "OFFSET in a subquery needs LIMIT 1 in the query round it"
        )
      default: continue
      }
    }
  }

  private func checkIsOnlyOne(_ inner: Statement, _ outer: Statement) {
    guard let name = relationshipName(inner), let select = outer.selectClause else { return }
    for item in text.children(select) where text.kind(item + 1) == .childSubquery {
      if item + 1 == inner.node { return }
      let other = Statement(.child, node: item + 1, depth: 0, text)
      guard let earlier = relationshipName(other), text.isSameName(earlier, name) else { continue }
      return report(
        .subqueryDuplicate,
        at: name,
        "two subqueries go by '\(self.name(name))'",
        note: "put their fields into one"
      )
    }
  }

  private func relationshipName(_ statement: Statement) -> Range<Int>? {
    statement.fromClause.flatMap { text.child($0, .fromItem) }
      .flatMap { text.child($0, .objectName) }.map { text.range($0) }
  }

  // MARK: - TYPEOF

  /// Source: the SOQL reference, "TYPEOF".
  func checkTypeOf(_ node: Int, _ statement: Statement) {
    let range = text.range(node)
    if statement.isGrouped {
      report(.typeOfMix, at: range, "a grouped query takes no TYPEOF")
    }
    guard let relationship = text.child(node, .fieldPath) else { return }
    let path = text.range(relationship)
    checkIsChosenOnce(path, node, statement)
    let field = polymorphicField(path, statement)
    var seen: [Range<Int>] = []
    for branch in text.children(node) {
      var object: ObjectDescription?
      if text.kind(branch) == .typeOfWhen, let name = text.child(branch, .objectName) {
        object = whenObject(text.range(name), field, &seen)
      } else if text.kind(branch) == .typeOfElse {
        object = schema?.object(named: "Name")
      } else {
        continue
      }
      for item in text.children(branch) where text.kind(item) == .fieldPath {
        _ = resolve(text.range(item), from: object, statement, allowsPrefix: false)
      }
    }
  }

  /// The reference field of TYPEOF's relationship, if it is known and polymorphic.
  private func polymorphicField(
    _ path: Range<Int>,
    _ statement: Statement
  ) -> FieldDescription? {
    var last = path
    var object = statement.object
    while true {
      let end = text.endOfStep(last.lowerBound, last.upperBound)
      if end == last.upperBound { break }
      let step = last.lowerBound..<end
      if let (begin, _) = prefix(step, statement), last.lowerBound == path.lowerBound {
        object = begin
      } else {
        guard let current = object else { return nil }
        guard let index = current.relationshipIndex(text.bytes(step)) else {
          reportUnknownRelationship(step, of: current)
          return nil
        }
        object = schema?.target(of: current.traits[index])
      }
      last = end + 1..<last.upperBound
    }
    guard let object else { return nil }
    guard let index = object.relationshipIndex(text.bytes(last)) else {
      reportUnknownRelationship(last, of: object)
      return nil
    }
    let field = object.fields[index]
    let isPlain =
      field.attributes[.namePointing] == .no
      || (field.attributes[.namePointing] == .unknown && field.referenceTo.count == 1)
    guard isPlain, field.attributes[.openReference] != .yes else { return field }
    // An owner can be a user or a queue also where a source lists users alone.
    guard field.referenceTo.count == 1, !text.spells(last, "owner") else { return field }
    report(
      .typeOfRelationship,
      at: last,
      "'\(name(last))' always points at \(field.referenceTo.joined(separator: ", ")), so TYPEOF has "
        + "nothing to choose from",
      note: "write plain paths, such as \(name(last)).Name"
    )
    return nil
  }

  private func whenObject(
    _ range: Range<Int>,
    _ field: FieldDescription?,
    _ seen: inout [Range<Int>]
  ) -> ObjectDescription? {
    if seen.contains(where: { text.isSameName($0, range) }) {
      report(
        .typeOfType,
        at: range,
        "TYPEOF has two branches for \(name(range))",
        server: .malformedQuery("WHEN clause operand [\(text.string(range))] is not unique")
      )
    }
    seen.append(range)
    if let field, !field.referenceTo.isEmpty, field.attributes[.openReference] != .yes,
      field.referenceTo.count > 1,
      !field.referenceTo.contains(where: { text.isSameName(range, $0) })
    {
      let near = EditDistance.nearest(to: text.string(range), in: field.referenceTo, within: 2)
      report(
        .typeOfType,
        at: range,
        "'\(field.relationshipName ?? field.name)' never points at '\(name(range))'",
        note: near.map { "did you mean \($0)?" }
          ?? "it points at " + field.referenceTo.prefix(20).joined(separator: ", "),
        fixes: near.map { renaming(range, to: $0) } ?? [],
        server: ServerError(
          "INVALID_TYPE",
          "sObject type '\(text.string(range))' is not supported."
        )
      )
      return nil
    }
    guard let schema else { return nil }
    guard let object = schema.object(text.bytes(range)) else {
      reportUnknownObject(range)
      return nil
    }
    return object
  }

  private func checkIsChosenOnce(
    _ path: Range<Int>,
    _ node: Int,
    _ statement: Statement
  ) {
    guard let select = statement.selectClause else { return }
    for item in text.children(select) where text.kind(item + 1) == .fieldPath {
      let other = text.range(item + 1)
      guard other.count > path.count + 1,
        text.source[other.lowerBound + path.count] == UInt8(ascii: "."),
        text.isSameName(other.prefix(path.count), path)
      else { continue }
      report(
        .typeOfAlso,
        at: other,
        "'\(name(path))' is chosen by TYPEOF already",
        note: "put the field into its branches"
      )
    }
  }
}

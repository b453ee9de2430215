import SOQLSchema
import SOQLSyntax

/// Where a semi-join stands in its condition.
struct SemiJoinPlace {
  /// Which of the statement's semi-joins it is, from 1.
  let number: Int
  let isUnderOr: Bool
  let isUnderNot: Bool
  let isInGroup: Bool
}

/// Checks subqueries behind IN.
///
/// Source: the SOQL reference, "Semi-Joins with IN and Anti-Joins with NOT IN".
extension Validation {
  func checkSemiJoin(
    _ node: Int,
    _ operand: Int,
    _ outer: Statement,
    in place: Place,
    _ position: SemiJoinPlace
  ) {
    var inner = Statement(.semiJoin, node: node, depth: outer.depth + 1, text)
    let range = text.range(node)
    checkPosition(range, outer, place, position)
    let left = leftField(operand, outer, in: place)
    checkShape(inner, outer, range)
    validate(&inner)
    checkTypes(left, inner, outer)
  }

  private func checkPosition(
    _ range: Range<Int>,
    _ outer: Statement,
    _ place: Place,
    _ position: SemiJoinPlace
  ) {
    if place == .having {
      report(.semiJoinHaving, at: range, "a semi-join may not stand in HAVING")
    } else if outer.role == .semiJoin {
      report(
        .semiJoinNesting,
        at: range,
        "a semi-join may not lie in a semi-join",
        server: .malformedQuery("Nesting of semi join sub-selects is not supported")
      )
    } else if outer.role == .child {
      report(.semiJoinChild, at: range, "a subquery of the SELECT list takes no semi-join")
    } else if position.isUnderOr {
      report(
        .semiJoinOr,
        at: range,
        "a semi-join may not be joined by OR",
        note: "ask twice, or filter by the child's own fields",
        server: .malformedQuery("Semi join sub-selects are not allowed with the 'OR' operator")
      )
    } else if position.isUnderNot {
      report(
        .semiJoinNot,
        at: range,
        "a semi-join may not stand under NOT",
        note: "NOT IN makes an anti-join",
        server: .malformedQuery(
          "Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested "
            + "WHERE expressions"
        )
      )
    } else if position.isInGroup {
      report(
        .semiJoinLevel,
        .information,
        at: range,
        "the documentation wants semi-joins outside of brackets that hold other conditions"
      )
    }
    if position.number == 3, place == .where {
      report(
        .semiJoinCount,
        at: range,
        "a query takes two semi-joins at most",
        server: .malformedQuery("Maximum 2 semi join sub-selects are allowed")
      )
    }
  }

  /// The field before IN, if it may stand there.
  private func leftField(
    _ operand: Int,
    _ outer: Statement,
    in place: Place
  ) -> ResolvedField? {
    guard text.kind(operand) == .fieldPath else {
      if text.kind(operand) == .functionCall { checkFunction(operand, outer, in: place) }
      reportLeft(text.range(operand))
      return nil
    }
    let resolved = resolve(operand, outer)
    if resolved.hasParent {
      // Through a parent the documentation says no, and some orgs take it.
      return resolved.field.flatMap { $0.type.isID ? $0 : nil }
    }
    if let field = resolved.field {
      if field.type.isID || field.type == .unknown { return field }
      reportLeft(resolved.last)
    } else if outer.object == nil, isSystemFieldWithoutID(resolved.last) {
      reportLeft(resolved.last)
    }
    return nil
  }

  private func reportLeft(_ range: Range<Int>) {
    report(
      .semiJoinLeft,
      at: range,
      "'\(name(range))' holds no Id, so it cannot be compared with a subquery",
      note: "a semi-join compares Ids, as in Id IN (SELECT AccountId …)",
      server: .malformedQuery(
        "semi join sub selects can only query id fields, cannot use: '\(text.string(range))'"
      )
    )
  }

  /// Fields that have one type on every object.
  private func isSystemFieldWithoutID(_ range: Range<Int>) -> Bool {
    let names: [StaticString] = [
      "name", "createddate", "lastmodifieddate", "systemmodstamp", "isdeleted",
    ]
    return names.contains { text.spells(range, $0) }
  }

  private func checkShape(_ inner: Statement, _ outer: Statement, _ range: Range<Int>) {
    guard let from = inner.fromClause, let item = text.child(from, .fromItem),
      let name = text.child(item, .objectName)
    else { return }
    let object = text.range(name)
    if outer.role == .root, text.isSameName(object, outer.objectName) {
      report(
        .semiJoinSame,
        at: object,
        "a semi-join may not be over '\(self.name(object))', the object of the query itself",
        server: .malformedQuery("The inner and outer selects should not be on the same object type")
      )
    }
    let barred: [StaticString] = [
      "activityhistory", "attachment", "event", "note", "openactivity", "task",
    ]
    guard barred.contains(where: { text.spells(object, $0) }) else { return }
    report(
      .semiJoinBarred,
      at: object,
      "\(self.name(object)) may not stand in a semi-join",
      server: .malformedQuery(
        "Entity '\(text.string(object))' is not supported for semi join inner selects"
      )
    )
  }

  private func checkTypes(
    _ left: ResolvedField?,
    _ inner: Statement,
    _ outer: Statement
  ) {
    guard let select = inner.selectClause, let item = text.child(select, .selectItem),
      text.kind(item + 1) == .fieldPath, let from = inner.fromClause,
      let fromItem = text.child(from, .fromItem), let name = text.child(fromItem, .objectName)
    else { return }
    let range = text.range(item + 1)
    let object = schema?.object(text.bytes(text.range(name)))
    var last = range
    while last.lowerBound < last.upperBound {
      let end = text.endOfStep(last.lowerBound, last.upperBound)
      if end == last.upperBound { break }
      last = end + 1..<last.upperBound
    }
    if last.lowerBound > range.lowerBound {
      let first = range.lowerBound..<last.lowerBound - 1
      let alias = text.child(fromItem, .alias).map { text.range($0) }
      let isOwn =
        text.isSameName(first, text.range(name)) || alias.map { text.isSameName(first, $0) } == true
      if !isOwn { return reportInner(range) }
    }
    guard let object, let field = object.resolvedField(text.bytes(last)) else {
      if object == nil, isSystemFieldWithoutID(last) { reportInner(last) }
      return
    }
    guard field.type.isID || field.type == .unknown else { return reportInner(last) }
    checkTargets(left, field, at: last)
  }

  private func reportInner(_ range: Range<Int>) {
    report(
      .semiJoinInner,
      at: range,
      "a semi-join's subquery selects an Id or reference of its own object, not '\(name(range))'",
      server: .malformedQuery(
        "semi join sub selects can only query id fields, cannot use: '\(text.string(range))'"
      )
    )
  }

  /// Whether both sides can point at the same object.
  private func checkTargets(
    _ left: ResolvedField?,
    _ right: ResolvedField,
    at range: Range<Int>
  ) {
    guard let left, let one = targets(of: left), let other = targets(of: right),
      one.isDisjoint(with: other)
    else { return }
    report(
      .semiJoinTypes,
      at: range,
      "'\(right.name)' points at \(other.sorted().joined(separator: ", ")), and '\(left.name)' at "
        + one.sorted().joined(separator: ", "),
      note: "the two sides of a semi-join are Ids of the same object",
      server: .malformedQuery(
        "The left operand field in the where expression for a semi join and the selected field in the "
          + "sub-select must be of the same type"
      )
    )
  }

  /// The objects that a field points at, or `nil` where they are not all known.
  private func targets(of field: ResolvedField) -> Set<String>? {
    if field.type == .id { return [field.object.name.lowercased()] }
    let names = field.description.referenceTo
    guard !names.isEmpty, field[.openReference] != .yes, !names.contains("SObject") else {
      return nil
    }
    return Set(names.map { $0.lowercased() })
  }
}

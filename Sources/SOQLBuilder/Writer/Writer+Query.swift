/// grammar: query, childSubquery, semiJoin.
extension Writer {
  /// Writes a query, clause by clause, in the order that the grammar asks for.
  mutating func write(_ parts: QueryParts, allowsAllRows: Bool = false) {
    write("SELECT ")
    if parts.countsRows { write("COUNT()") } else { write(list: parts.items) }
    write(" FROM ")
    write(parts.object)
    if let scope = parts.scope {
      write(" USING SCOPE ")
      write(scope)
    }
    if !parts.conditions.isEmpty {
      write(" WHERE ")
      write(top: .joining(parts.conditions, by: .and))
    }
    writeWiths(parts.withs)
    writeGrouping(parts)
    if !parts.orderings.isEmpty {
      write(" ORDER BY ")
      for (index, ordering) in parts.orderings.enumerated() {
        if index > 0 { write(", ") }
        write(ordering)
      }
    }
    write(" LIMIT ", parts.limit)
    write(" OFFSET ", parts.offset)
    writeTail(parts, allowsAllRows: allowsAllRows)
    // A text that keeps silent about a problem could be sent.
    for problem in parts.problems { refuse(problem) }
  }

  private mutating func writeWiths(_ withs: [With]) {
    for with in withs where !with.isCategory {
      write(" WITH ")
      write(with.fragment)
    }
    for (index, with) in withs.filter(\.isCategory).enumerated() {
      write(index == 0 ? " WITH DATA CATEGORY " : " AND ")
      write(with.fragment)
    }
  }

  private mutating func writeGrouping(_ parts: QueryParts) {
    if let grouping = parts.grouping {
      write(" GROUP BY ")
      if grouping.form != .plain { write(grouping.form.rawValue + "(") }
      write(list: grouping.items)
      if grouping.form != .plain { write(")") }
    }
    if !parts.groupConditions.isEmpty {
      write(" HAVING ")
      write(top: .joining(parts.groupConditions, by: .and), ofGroups: true)
    }
  }

  private mutating func write(_ keyword: String, _ count: Int?) {
    guard let count else { return }
    write(keyword)
    if count < 0 {
      refuse("the number of\(keyword.lowercased())is negative")
    } else {
      write(count.soqlLiteral)
    }
  }

  private mutating func write(_ ordering: QueryParts.SortKey) {
    write(ordering.key)
    if ordering.isDescending { write(" DESC") }
    switch ordering.nulls {
    case .first: write(" NULLS FIRST")
    case .last: write(" NULLS LAST")
    case nil: break
    }
  }

  private mutating func writeTail(_ parts: QueryParts, allowsAllRows: Bool) {
    if !parts.marks.isEmpty { write(" FOR " + parts.marks.map(\.rawValue).joined(separator: ", ")) }
    if !parts.updates.isEmpty {
      write(" UPDATE " + parts.updates.map(\.rawValue).joined(separator: ", "))
    }
    if !parts.options.isEmpty {
      write(" SET OPTIONS (")
      write(list: parts.options)
      write(")")
    }
    if parts.includesDeleted, allowsAllRows { write(" ALL ROWS") }
    if parts.locksRows { write(" FOR UPDATE") }
  }
}

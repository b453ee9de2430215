extension SelectStatement {
  /// The clauses that the statement has, in order; one that stands more than once, once.
  public var clauses: [Clause] {
    var clauses: [Clause] = []
    for child in syntax.children {
      guard let clause = Clause(child.kind) else { continue }
      if clauses.last != clause { clauses.append(clause) }
      if clause == .from, child.child(.usingClause) != nil { clauses.append(.using) }
    }
    return clauses
  }
}

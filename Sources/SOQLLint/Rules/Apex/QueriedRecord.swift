import SOQLHosts
import SOQLSyntax

/// A local variable that holds rows of one query and nothing else, with all that is done with it.
struct QueriedRecord {
  /// The paths that the query chooses, in lower case, with their places in the query.
  let columns: [(path: String, range: Range<Int>)]
  let uses: RecordUses

  /// The variable that a query's rows go to one by one; `nil` where that is not plain to see.
  init?(_ query: LintedQuery) {
    guard let site = query.site, site.query.form == .inline,
      site.query.use == .singleRecord || site.query.use == .forEach,
      let columns = QueriedRecord.columns(of: query.root.statement),
      let variable = QueriedRecord.variable(of: site)
    else { return nil }
    self.columns = columns
    uses = RecordUses(of: variable, from: site.query.range.upperBound, in: site.code)
  }

  /// The chosen paths; `nil` where the list holds more than plain fields.
  private static func columns(of statement: SelectStatement) -> [(String, Range<Int>)]? {
    guard statement.groupByClause == nil, let items = statement.selectClause?.items,
      !items.isEmpty
    else { return nil }
    var columns: [(String, Range<Int>)] = []
    let object = statement.fromClause?.object?.name.lowercased() ?? ""
    let alias = statement.fromClause?.items.first?.alias?.lowercased()
    for item in items {
      guard case .field(let path) = item.expression else { return nil }
      var steps = path.segments.map { $0.name.lowercased() }
      if steps.count > 1, steps[0] == object || steps[0] == alias { steps.removeFirst() }
      columns.append((steps.joined(separator: "."), path.range))
    }
    return columns
  }

  private static func variable(of site: QuerySite) -> ApexOutline.Variable? {
    let outline = site.code.outline
    let start = site.query.range.lowerBound
    if site.query.use == .forEach {
      guard
        let loop = outline.loops.first(where: { $0.kind == .forEach && $0.once.contains(start) })
      else { return nil }
      return outline.variables.last {
        $0.name.upperBound <= loop.once.lowerBound && $0.scope.contains(loop.body.lowerBound)
          && site.code.byte(behind: $0.name) == UInt8(ascii: ":")
      }
    }
    guard let assignment = outline.assignments.first(where: { $0.value.contains(start) }),
      let index = site.code.variable(assignment.target, at: start),
      site.code.assignments(to: outline.variables[index]).count == 1,
      site.code.method(at: outline.variables[index].name.lowerBound) != nil
    else { return nil }
    return outline.variables[index]
  }
}

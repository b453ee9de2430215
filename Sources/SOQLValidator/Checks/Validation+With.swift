import SOQLSchema
import SOQLSyntax

/// Checks WITH clauses.
extension Validation {
  func checkWith(_ clause: Int) {
    guard let form = text.firstChild(clause) else { return checkMode(clause) }
    switch text.kind(form) {
    case .withDataCategory: checkCategories(form)
    case .withRecordVisibilityContext: checkVisibility(form)
    default: return
    }
  }

  /// Source: the Apex Developer Guide, "Enforce User Mode"; release notes of API 67.
  private func checkMode(_ clause: Int) {
    let range = text.range(clause)
    let isEnforced = text.hasToken(.securityEnforced, in: clause)
    switch options.channel {
    case .any: return
    case .apex, .dynamicApex:
      guard isEnforced, options.apiVersion.number >= 67 else { return }
      report(
        .withChannel,
        at: range,
        "WITH SECURITY_ENFORCED is gone since API 67",
        fixes: [
          FixIt(
            "write WITH USER_MODE",
            isSafe: false,
            [SourceEdit(replacing: range, with: "WITH USER_MODE")]
          )
        ],
        server: .malformedQuery(
          "WITH SECURITY_ENFORCED is no longer supported, use WITH USER_MODE instead"
        )
      )
    default:
      report(
        .withChannel,
        at: range,
        "\(name(range)) works in Apex alone",
        server: .malformedQuery("unexpected token: 'WITH'")
      )
    }
  }

  /// Source: the SOQL reference, "WITH DATA CATEGORY".
  private func checkCategories(_ form: Int) {
    var groups: [Range<Int>] = []
    for condition in text.children(form) where text.kind(condition) == .dataCategoryCondition {
      guard let path = text.child(condition, .fieldPath) else { continue }
      let group = text.range(path)
      if groups.contains(where: { text.isSameName($0, group) }) {
        report(
          .dataCategory,
          at: group,
          "the group '\(name(group))' stands twice",
          note: "list its categories in brackets"
        )
      }
      groups.append(group)
      if groups.count == 4 {
        report(
          .dataCategory,
          at: text.range(condition),
          "WITH DATA CATEGORY takes three conditions at most"
        )
      }
    }
  }

  /// Source: the SOQL reference, "WITH RecordVisibilityContext".
  private func checkVisibility(_ form: Int) {
    let keys: [(StaticString, SyntaxKind)] = [
      ("maxdescriptorperrecord", .numberLiteral), ("supportsdomains", .booleanLiteral),
      ("supportsdelegates", .booleanLiteral),
    ]
    for option in text.children(form) where text.kind(option) == .option {
      let key = text.firstToken(option).range
      guard let known = keys.first(where: { text.spells(key, $0.0) }) else {
        report(
          .recordVisibility,
          at: key,
          "RecordVisibilityContext takes maxDescriptorPerRecord, supportsDomains and "
            + "supportsDelegates, not '\(name(key))'"
        )
        continue
      }
      guard let value = text.firstChild(option), text.kind(value) != .bind,
        text.kind(value) != known.1
      else { continue }
      report(
        .recordVisibility,
        at: text.range(value),
        "'\(name(key))' takes \(known.1 == .numberLiteral ? "a number" : "TRUE or FALSE")"
      )
    }
  }
}

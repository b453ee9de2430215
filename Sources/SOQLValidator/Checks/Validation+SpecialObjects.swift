import SOQLSchema
import SOQLSyntax

/// Checks rules that hold for some objects alone.
///
/// Source: the SOQL reference, "SOQL Limits on Objects", "External Objects" and "Custom Metadata Types";
/// the Big Objects guide.
extension Validation {
  func checkSpecialObject(_ statement: Statement) {
    guard statement.role != .child else { return }
    let name = statement.objectName
    guard name.count > 3 else { return }
    if Validation.lengthsOfFiltered & 1 << UInt64(name.count) != 0 {
      checkRequiredFilter(statement)
    }
    // Most objects have none of the suffixes.
    let underscore = UInt8(ascii: "_")
    guard
      text.source[name.upperBound - 3] == underscore
        || (name.count > 5 && text.source[name.upperBound - 5] == underscore)
    else { return }
    if text.spells(name.suffix(3), "__b") {
      checkAggregates(statement, .bigObject, "big objects")
    } else if text.spells(name.suffix(3), "__x") {
      checkAggregates(statement, .externalObject, "external objects")
    } else if name.count > 5, text.spells(name.suffix(5), "__mdt") {
      checkAggregates(statement, .metadataType, "custom metadata types")
    }
  }

  private func checkAggregates(_ statement: Statement, _ check: Check, _ objects: String) {
    if let clause = statement.groupByClause {
      return report(check, at: text.range(clause), "\(objects) take no GROUP BY")
    }
    guard statement.hasAggregate, let select = statement.selectClause else { return }
    for item in text.children(select) where isAggregate(item + 1) {
      return report(
        check,
        at: text.range(item + 1),
        "\(objects) take no aggregate but COUNT()"
      )
    }
  }

  private func checkRequiredFilter(_ statement: Statement) {
    for rule in Validation.requiredFilters where text.spells(statement.objectName, rule.object) {
      let filtered = statement.whereClause.map { clause in
        (clause..<text.end(clause)).contains { node in
          guard text.kind(node) == .fieldPath else { return false }
          let path = text.range(node)
          return rule.fields.contains { field in
            path.count >= field.utf8CodeUnitCount
              && text.spells(path.suffix(field.utf8CodeUnitCount), field)
          }
        }
      }
      guard filtered != true else { return }
      return report(
        .requiredFilter,
        rule.severity,
        at: statement.objectName,
        "\(name(statement.objectName)) must be filtered by \(rule.advice)",
        server: .malformedQuery("Implementation restriction: \(rule.advice)")
      )
    }
  }

  /// A filter without which an object cannot be queried.
  private struct RequiredFilter {
    let object: StaticString
    let fields: [StaticString]
    let advice: String
    let severity: Severity
  }

  /// The lengths of the names in ``requiredFilters``, a bit each: most objects have another.
  private static let lengthsOfFiltered: UInt64 = 1 << 4 | 1 << 14 | 1 << 16 | 1 << 19 | 1 << 24

  private static let requiredFilters = [
    RequiredFilter(
      object: "contentdocumentlink",
      fields: ["id"],
      advice: "Id, ContentDocumentId or LinkedEntityId",
      severity: .error
    ),
    RequiredFilter(
      object: "userrecordaccess",
      fields: ["userid"],
      advice: "UserId and RecordId",
      severity: .error
    ),
    RequiredFilter(
      object: "contenthubitem",
      fields: ["id"],
      advice: "Id, ExternalId or ContentHubRepositoryId",
      severity: .information
    ),
    RequiredFilter(
      object: "vote",
      fields: ["id", "parent.type"],
      advice: "Id, ParentId or Parent.Type",
      severity: .information
    ),
    RequiredFilter(
      object: "collaborationgrouprecord",
      fields: ["id"],
      advice: "CollaborationGroupId or RecordId",
      severity: .information
    ),
  ]
}

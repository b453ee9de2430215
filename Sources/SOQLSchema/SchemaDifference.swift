/// What is different between two schemas, as lines for people.
package enum SchemaDifference {
  /// The changes by name: `+` what came, `-` what went, `~` what is another now.
  package static func changes(from old: SchemaImport, to new: SchemaImport) -> [String] {
    changes(old.objects, new.objects, prefix: "")
      + changes(old.toolingObjects, new.toolingObjects, prefix: "tooling ")
  }

  private static func changes(
    _ old: [ObjectDraft],
    _ new: [ObjectDraft],
    prefix: String
  ) -> [String] {
    pairs(old, new, \.name).flatMap { pair -> [String] in
      switch pair {
      case (let old?, nil): ["- \(prefix)\(old.name)"]
      case (nil, let new?): ["+ \(prefix)\(new.name)"]
      case (let old?, let new?): changes(old.sorted, new.sorted, prefix: prefix)
      default: []
      }
    }
  }

  private static func changes(
    _ old: ObjectDraft,
    _ new: ObjectDraft,
    prefix: String
  ) -> [String] {
    let name = prefix + new.name
    let fields = pairs(old.fields, new.fields, \.name).compactMap { pair -> String? in
      switch pair {
      case (let old?, nil): return "- \(name).\(old.name)"
      case (nil, let new?): return "+ \(name).\(SchemaDifference.described(new))"
      case (let old?, let new?):
        let (before, after) = (SchemaTextWriter.line(old), SchemaTextWriter.line(new))
        return before == after ? nil : "~ \(name).\(new.name): \(before) -> \(after)"
      default: return nil
      }
    }
    let children = pairs(old.childRelationships, new.childRelationships, \.name)
      .compactMap { pair -> String? in
        switch pair {
        case (let old?, nil): return "- \(name).\(old.name) (children)"
        case (nil, let new?): return "+ \(name).\(new.name) (children: \(new.childObject))"
        case (let old?, let new?):
          return old == new
            ? nil : "~ \(name).\(new.name) (children): \(old.childObject) -> \(new.childObject)"
        default: return nil
        }
      }
    return fields + children
  }

  private static func described(_ field: FieldDescription) -> String {
    "\(field.name) (\(field.type.rawValue))"
  }

  /// The elements of two lists in the order of their names, equal names together.
  private static func pairs<Element>(
    _ old: [Element],
    _ new: [Element],
    _ name: (Element) -> String
  ) -> [(Element?, Element?)] {
    var pairs: [(Element?, Element?)] = []
    var (left, right) = (old[...], new[...])
    while let first = left.first, let second = right.first {
      if name(first) == name(second) {
        pairs.append((left.removeFirst(), right.removeFirst()))
      } else if name(first).utf8.lexicographicallyPrecedes(name(second).utf8) {
        pairs.append((left.removeFirst(), nil))
      } else {
        pairs.append((nil, right.removeFirst()))
      }
    }
    return pairs + left.map { ($0, nil) } + right.map { (nil, $0) }
  }
}

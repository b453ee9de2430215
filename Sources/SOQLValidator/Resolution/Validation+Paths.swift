import SOQLSchema
import SOQLSyntax

/// Finds out what paths name.
extension Validation {
  /// The field that a path names in a statement; reports what does not exist.
  func resolve(_ node: Int, _ statement: Statement) -> ResolvedPath {
    let token = text.firstToken(node)
    // Most paths are one name.
    guard token.kind == .path else {
      let range = token.range
      let field = statement.object.flatMap { self.field(range, of: $0, through: nil) }
      return ResolvedPath(path: range, last: range, field: field)
    }
    return resolve(token.range, from: statement.object, statement, allowsPrefix: true)
  }

  /// The field that a path names, seen from an object.
  func resolve(
    _ range: Range<Int>,
    from object: ObjectDescription?,
    _ statement: Statement,
    allowsPrefix: Bool
  ) -> ResolvedPath {
    var start = range.lowerBound
    var end = text.endOfStep(start, range.upperBound)
    if end == range.upperBound {
      let field = object.flatMap { self.field(range, of: $0, through: nil) }
      return ResolvedPath(path: range, last: range, field: field)
    }
    var current = object
    var path = range
    if allowsPrefix, let (begin, isOwn) = prefix(start..<end, statement) {
      current = begin
      start = end + 1
      end = text.endOfStep(start, range.upperBound)
      if isOwn { path = start..<range.upperBound }
    }
    var stepCount = 0
    var polymorphic: ResolvedField?
    while end < range.upperBound {
      stepCount += 1
      let step = start..<end
      if let object = current {
        let (next, through) = parent(
          step,
          of: object,
          through: polymorphic,
          end + 1..<path.upperBound
        )
        current = next
        polymorphic = through
      } else if stepCount > 1 || statement.role != .child {
        // The first step in a subquery over children may be the name of their object.
        checkSuffixOfStep(step)
      }
      start = end + 1
      end = text.endOfStep(start, range.upperBound)
    }
    let last = start..<range.upperBound
    if stepCount > 5 { reportDepth(path, stepCount) }
    if stepCount > 0 { count(path.lowerBound..<start - 1) }
    let field = current.flatMap { self.field(last, of: $0, through: polymorphic) }
    return ResolvedPath(path: path, last: last, field: field)
  }

  /// The field of a name, or `nil` where nothing is known of it; then what is known is reported.
  private func field(
    _ name: Range<Int>,
    of object: ObjectDescription,
    through polymorphic: ResolvedField?
  ) -> ResolvedField? {
    guard let index = object.fieldIndex(name, in: text.source) else {
      if let polymorphic {
        reportUnknownPolymorphicField(name, through: polymorphic.description)
      } else {
        reportUnknownField(name, of: object)
      }
      return nil
    }
    if object.traits[index].attributes[.deprecatedAndHidden] == .yes {
      reportDeprecated(object.fields[index].name, at: name)
    }
    return ResolvedField(object: object, index: index)
  }

  /// The object that a step leads to, and the field if it is polymorphic.
  private func parent(
    _ step: Range<Int>,
    of object: ObjectDescription,
    through polymorphic: ResolvedField?,
    _ rest: Range<Int>
  ) -> (ObjectDescription?, ResolvedField?) {
    guard let index = object.relationshipIndex(step, in: text.source) else {
      if let polymorphic {
        reportUnknownPolymorphicField(step, through: polymorphic.description)
      } else {
        reportUnknownRelationship(step, of: object)
      }
      return (nil, nil)
    }
    if object.traits[index].isPolymorphic {
      return (schema?.object(named: "Name"), ResolvedField(object: object, index: index))
    }
    guard let target = object.fields[index].referenceTo.first else { return (nil, nil) }
    let parent = schema?.object(named: target)
    if parent == nil { reportUnavailable(target, at: step) }
    return (parent, nil)
  }

  private func count(_ parents: Range<Int>) {
    // Each path is a token and has another before it.
    guard text.tokens.count > 2 * 55, parentPaths.count < 56 else { return }
    if parentPaths.contains(where: { text.isSameName($0, parents) }) { return }
    parentPaths.append(parents)
    guard parentPaths.count == 56 else { return }
    report(
      .relationshipCount,
      at: parents,
      "a query goes to 55 parents at most",
      note: "each path to another parent counts"
    )
  }

  private func reportDepth(_ path: Range<Int>, _ count: Int) {
    report(
      .pathDepth,
      at: path,
      "a path goes through five relationships at most; this one goes through \(count)",
      server: .malformedQuery(
        "SOQL statements cannot query relationships more than 5 levels away from the root entity object."
      )
    )
  }

  /// Without a schema, the suffix alone can be wrong: a field's name stands where a relationship must.
  private func checkSuffixOfStep(_ step: Range<Int>) {
    guard step.count > 3, text.spells(step.suffix(3), "__c") else { return }
    let name = text.string(step)
    report(
      .nameSuffix,
      .warning,
      at: step,
      "'\(name)' is a field's name, where a relationship must stand",
      fixes: renaming(step, to: name.dropLast(1) + "r", isSafe: true),
      server: ServerError("INVALID_FIELD", Validation.noRelationship(name))
    )
  }
}

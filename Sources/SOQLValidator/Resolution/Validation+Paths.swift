import SOQLSchema
import SOQLSyntax

/// Finds out what paths name.
///
/// What seldom happens is kept out of line: its code would lie between that of each query.
extension Validation {
  /// The field that a path names in a statement; reports what does not exist.
  func resolve(_ node: Int, _ statement: Statement) -> ResolvedPath {
    let resolved = resolvePath(node, statement)
    if names != nil, let field = resolved.field { names?.add(field, at: node) }
    return resolved
  }

  private func resolvePath(_ node: Int, _ statement: Statement) -> ResolvedPath {
    let token = text.firstToken(node)
    // Most paths are one name.
    guard token.kind == .path else {
      return resolvedName(token.range, of: statement.object)
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
    if end == range.upperBound { return resolvedName(range, of: object) }
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
    let field = field(last, of: current, through: polymorphic)
    return ResolvedPath(path: path, last: last, field: field)
  }

  /// A path of one step.
  private func resolvedName(_ name: Range<Int>, of object: ObjectDescription?) -> ResolvedPath {
    ResolvedPath(path: name, last: name, field: field(name, of: object, through: nil))
  }

  /// The field of a name, or `nil` where nothing is known of it; then what is known is reported.
  private func field(
    _ name: Range<Int>,
    of object: ObjectDescription?,
    through polymorphic: ResolvedField?
  ) -> ResolvedField? {
    // With a name of its own, the object would be counted as used once more at each field.
    guard let field = object?.resolvedField(text.bytes(name)) else {
      if let object { reportMissingField(name, of: object, through: polymorphic) }
      return nil
    }
    if field.isDeprecated { reportDeprecated(field.name, at: name) }
    return field
  }

  @inline(never)
  private func reportMissingField(
    _ name: Range<Int>,
    of object: ObjectDescription,
    through polymorphic: ResolvedField?
  ) {
    if let polymorphic {
      reportUnknownPolymorphicField(name, through: polymorphic.description)
    } else {
      reportUnknownField(name, of: object)
    }
  }

  /// The object that a step leads to, and the field if it is polymorphic.
  private func parent(
    _ step: Range<Int>,
    of object: ObjectDescription,
    through polymorphic: ResolvedField?,
    _ rest: Range<Int>
  ) -> (ObjectDescription?, ResolvedField?) {
    guard let index = object.relationshipIndex(text.bytes(step)) else {
      reportMissingRelationship(step, of: object, through: polymorphic)
      return (nil, nil)
    }
    let parent = schema?.target(of: object.traits[index])
    if object.traits[index].isPolymorphic {
      return (parent, object.resolvedField(at: index))
    }
    if parent == nil, let target = object.fields[index].referenceTo.first {
      reportUnavailable(target, at: step)
    }
    return (parent, nil)
  }

  @inline(never)
  private func reportMissingRelationship(
    _ step: Range<Int>,
    of object: ObjectDescription,
    through polymorphic: ResolvedField?
  ) {
    if let polymorphic {
      reportUnknownPolymorphicField(step, through: polymorphic.description)
    } else {
      reportUnknownRelationship(step, of: object)
    }
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

  @inline(never)
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
  @inline(never)
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

/// A relationship to children, seen from the query on `Root`.
public struct ChildRelationshipField<Root: SObject, Child: SObject>: Sendable {
  let name: StaticString

  /// The children of each row.
  ///
  /// ```swift
  /// a.contacts { c in                      // (SELECT LastName FROM Contacts LIMIT 5)
  ///   Select { c.lastName }
  ///   Limit(5)
  /// }
  /// ```
  public func callAsFunction(
    @QueryBuilder<Child, ChildQuery> _ body: (Fields<Child>) -> QueryDraft<Child, ChildQuery>
  ) -> Selection<Root, ChildRows<Record>> {
    var parts = body(Fields()).parts
    parts.object = Fragment(name: name)
    return Selection(fragment: Fragment(parts), reader: .children(of: .direct))
  }
}

extension Reference {
  /// Fields by the object that the parent is of.
  ///
  /// ```swift
  /// t.what.typeOf { what in                // TYPEOF What WHEN Account THEN Phone ELSE Name END
  ///   what.account { $0.phone }
  ///   what.otherwise { $0.name }
  /// }
  /// ```
  public func typeOf(
    @TypeOfBuilder<Targets> _ branches: (TypeOfBranches<Targets>) -> TypeOfDraft<Targets>
  ) -> Selection<Root, PolymorphicParent<Targets>?> {
    let draft = branches(TypeOfBranches())
    var text = Fragment("TYPEOF ") + Fragment(path: path)
    for branch in draft.branches { text = text + " WHEN " + branch }
    // One ELSE is all that the grammar takes; a second makes the query's parse fail.
    for fields in draft.fallbacks { text = text + " ELSE " + fields }
    return Selection(fragment: text + " END", reader: .parent())
  }
}

/// The objects that a polymorphic relationship may point at; its members are those of `Targets`.
@dynamicMemberLookup
public struct TypeOfBranches<Targets: ReferenceTargets>: Sendable {
  /// The branch of an object.
  public subscript<Object>(
    dynamicMember key: KeyPath<Targets, ReferenceTarget<Object>>
  ) -> TypeOfBranch<Targets, Object> {
    TypeOfBranch()
  }

  /// The fields of all other objects.
  public func otherwise(
    @PathBuilder<NameObject> _ fields: (Fields<NameObject>) -> [Fragment]
  ) -> TypeOfDraft<Targets> {
    TypeOfDraft(branches: [], fallbacks: [Fragment.list(fields(Fields()))])
  }
}

/// The branch of TYPEOF for an object.
public struct TypeOfBranch<Targets: ReferenceTargets, Object: SObject>: Sendable {
  /// The fields of the object.
  public func callAsFunction(
    @PathBuilder<Object> _ fields: (Fields<Object>) -> [Fragment]
  ) -> TypeOfDraft<Targets> {
    let list = Fragment.list(fields(Fields()))
    return TypeOfDraft(
      branches: [Fragment(name: Object.apiName) + " THEN " + list],
      fallbacks: []
    )
  }
}

/// Branches of TYPEOF.
public struct TypeOfDraft<Targets: ReferenceTargets>: Sendable {
  var branches: [Fragment]
  var fallbacks: [Fragment]
}

/// Lists branches of TYPEOF.
@resultBuilder
public enum TypeOfBuilder<Targets: ReferenceTargets> {
  /// All branches.
  public static func buildBlock(_ parts: TypeOfDraft<Targets>...) -> TypeOfDraft<Targets> {
    buildArray(parts)
  }
  /// An `if` without `else`.
  public static func buildOptional(_ part: TypeOfDraft<Targets>?) -> TypeOfDraft<Targets> {
    part ?? buildArray([])
  }
  /// The first branch.
  public static func buildEither(first part: TypeOfDraft<Targets>) -> TypeOfDraft<Targets> { part }
  /// The second branch.
  public static func buildEither(second part: TypeOfDraft<Targets>) -> TypeOfDraft<Targets> { part }
  /// A loop.
  public static func buildArray(_ parts: [TypeOfDraft<Targets>]) -> TypeOfDraft<Targets> {
    TypeOfDraft(
      branches: parts.flatMap(\.branches),
      fallbacks: parts.flatMap(\.fallbacks)
    )
  }
}

/// Lists plain columns, which are all that a branch of TYPEOF takes.
@resultBuilder
public enum PathBuilder<Root: SObject> {
  /// A column, also of a parent.
  public static func buildExpression<Value, Use: ColumnUse>(
    _ field: Field<Root, Value, Use>
  ) -> [Fragment] {
    [field.fragment]
  }
  /// All lines.
  public static func buildBlock(_ parts: [Fragment]...) -> [Fragment] { parts.flatMap(\.self) }
  /// An `if` without `else`.
  public static func buildOptional(_ part: [Fragment]?) -> [Fragment] { part ?? [] }
  /// The first branch.
  public static func buildEither(first part: [Fragment]) -> [Fragment] { part }
  /// The second branch.
  public static func buildEither(second part: [Fragment]) -> [Fragment] { part }
  /// A loop.
  public static func buildArray(_ parts: [[Fragment]]) -> [Fragment] { parts.flatMap(\.self) }
}

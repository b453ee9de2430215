/// The columns and relationships of the object that a query is about.
///
/// A query's closure gets one; its members are those of the model.
@dynamicMemberLookup
public struct Fields<Root: SObject>: Sendable {
  // All but columns are disfavoured: the compiler then tries no more once a column fits.
  /// A column.
  public subscript<Value, Use>(
    dynamicMember key: KeyPath<Root.Members, Column<Value, Use>>
  ) -> Field<Root, Value, Use> {
    Field(Fragment(name: Root.members[keyPath: key].name))
  }

  /// The columns of a parent.
  @_disfavoredOverload
  public subscript<Object>(
    dynamicMember key: KeyPath<Root.Members, Parent<Object>>
  ) -> ParentFields<Root, Object> {
    ParentFields(path: [Root.members[keyPath: key].name])
  }

  /// A parent that may be of several objects.
  @_disfavoredOverload
  public subscript<Targets>(
    dynamicMember key: KeyPath<Root.Members, Polymorphic<Targets>>
  ) -> Reference<Root, Targets> {
    Reference(path: [Root.members[keyPath: key].name])
  }

  /// The children, which a query in the SELECT list asks for.
  @_disfavoredOverload
  public subscript<Child>(
    dynamicMember key: KeyPath<Root.Members, Children<Child>>
  ) -> ChildRelationshipField<Root, Child> {
    ChildRelationshipField(name: Root.members[keyPath: key].name)
  }

  /// A column whose name is known at run time only.
  public subscript(name: FieldName) -> Field<Root, DynamicValue, Through<Use.All>> {
    Field(Fragment(checkedPath: name.path))
  }
}

/// The columns and relationships of a parent, seen from a query on `Root`.
@dynamicMemberLookup
public struct ParentFields<Root: SObject, Object: SObject>: Sendable {
  let path: [StaticString]

  /// A column of the parent.
  public subscript<Value, Use>(
    dynamicMember key: KeyPath<Object.Members, Column<Value, Use>>
  ) -> Field<Root, Value.Nullable, Through<Use>> {
    Field(Fragment(path: path + [Object.members[keyPath: key].name]))
  }

  /// The columns of the parent's parent.
  @_disfavoredOverload
  public subscript<Other>(
    dynamicMember key: KeyPath<Object.Members, Parent<Other>>
  ) -> ParentFields<Root, Other> {
    ParentFields<Root, Other>(path: path + [Object.members[keyPath: key].name])
  }

  /// The parent's children, which a query cannot ask for.
  @available(*, unavailable, message: "children are those of the queried object, not of a parent")
  public subscript<Child>(
    dynamicMember key: KeyPath<Object.Members, Children<Child>>
  ) -> ChildRelationshipField<Root, Child> {
    ChildRelationshipField(name: Object.members[keyPath: key].name)
  }

  /// A parent of the parent that may be of several objects.
  @_disfavoredOverload
  public subscript<Targets>(
    dynamicMember key: KeyPath<Object.Members, Polymorphic<Targets>>
  ) -> Reference<Root, Targets> {
    Reference(path: path + [Object.members[keyPath: key].name])
  }
}

/// A parent that may be of several objects, seen from a query on `Root`.
///
/// Its members are those that all targets have; ``typeOf(_:)`` asks for those of one.
@dynamicMemberLookup
public struct Reference<Root: SObject, Targets: ReferenceTargets>: Sendable {
  let path: [StaticString]

  /// A column that all targets have.
  public subscript<Value, Use>(
    dynamicMember key: KeyPath<NameObject.Members, Column<Value, Use>>
  ) -> Field<Root, Value.Nullable, Through<Use>> {
    Field(Fragment(path: path + [NameObject.members[keyPath: key].name]))
  }
}

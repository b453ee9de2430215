import SOQLSyntax

/// Semi-joins: the column of the other object must hold Ids of the same object.
///
/// ```swift
/// a.id.in(Contact.self, \.accountId) { c in c.leadSource == "Web" }
/// // Id IN (SELECT AccountId FROM Contact WHERE LeadSource = 'Web')
/// ```
extension Field where Value: ReferenceValue, Use: OwnColumnUse & Filterable {
  /// Whether the record is one that another query finds.
  public func `in`<Inner: SObject, InnerValue: ReferenceValue, InnerUse>(
    _ object: Inner.Type,
    _ column: KeyPath<Inner.Members, Column<InnerValue, InnerUse>>,
    @SemiJoinBuilder<Inner> where conditions: (Fields<Inner>) -> SemiJoinDraft = { _ in .all }
  ) -> SemiJoin<Root> where InnerValue.Operand == Value.Operand {
    join(Inner.self, Inner.members[keyPath: column].name, conditions(Fields()), isNegated: false)
  }

  /// Whether the record is none that another query finds.
  public func notIn<Inner: SObject, InnerValue: ReferenceValue, InnerUse>(
    _ object: Inner.Type,
    _ column: KeyPath<Inner.Members, Column<InnerValue, InnerUse>>,
    @SemiJoinBuilder<Inner> where conditions: (Fields<Inner>) -> SemiJoinDraft = { _ in .all }
  ) -> SemiJoin<Root> where InnerValue.Operand == Value.Operand {
    join(Inner.self, Inner.members[keyPath: column].name, conditions(Fields()), isNegated: true)
  }

  fileprivate func join<Inner: SObject>(
    _: Inner.Type,
    _ column: StaticString,
    _ draft: SemiJoinDraft,
    isNegated: Bool
  ) -> SemiJoin<Root> {
    var parts = QueryParts(from: Inner.apiName)
    parts.items = [Fragment(name: column)]
    parts.conditions = draft.nodes
    parts.withs = draft.withs
    return SemiJoin(node: .semiJoin(fragment, isNegated: isNegated, parts))
  }
}

/// Semi-joins in which one side is a reference to several objects.
///
/// ```swift
/// t.whatId.in(Account.self, polymorphic: \.id) { a in a.type == "Partner" }
/// // WhatId IN (SELECT Id FROM Account WHERE Type = 'Partner')
/// ```
extension Field where Value: ReferenceValue, Use: OwnColumnUse & Filterable {
  /// Whether the record is one that another query finds through a reference to several objects.
  public func `in`<Inner: SObject, InnerUse>(
    _ object: Inner.Type,
    polymorphic column: KeyPath<Inner.Members, Column<AnyRecordID, InnerUse>>,
    @SemiJoinBuilder<Inner> where conditions: (Fields<Inner>) -> SemiJoinDraft = { _ in .all }
  ) -> SemiJoin<Root> {
    join(Inner.self, Inner.members[keyPath: column].name, conditions(Fields()), isNegated: false)
  }

  /// Whether the record is none that another query finds through such a reference.
  public func notIn<Inner: SObject, InnerUse>(
    _ object: Inner.Type,
    polymorphic column: KeyPath<Inner.Members, Column<AnyRecordID, InnerUse>>,
    @SemiJoinBuilder<Inner> where conditions: (Fields<Inner>) -> SemiJoinDraft = { _ in .all }
  ) -> SemiJoin<Root> {
    join(Inner.self, Inner.members[keyPath: column].name, conditions(Fields()), isNegated: true)
  }

  /// Whether the record, of one of several objects, is one that another query finds.
  public func `in`<Inner: SObject, Target, InnerValue: ReferenceValue, InnerUse>(
    _ object: Inner.Type,
    polymorphic column: KeyPath<Inner.Members, Column<InnerValue, InnerUse>>,
    @SemiJoinBuilder<Inner> where conditions: (Fields<Inner>) -> SemiJoinDraft = { _ in .all }
  ) -> SemiJoin<Root> where Value == AnyRecordID, InnerValue.Operand == RecordID<Target> {
    join(Inner.self, Inner.members[keyPath: column].name, conditions(Fields()), isNegated: false)
  }

  /// Whether the record, of one of several objects, is none that another query finds.
  public func notIn<Inner: SObject, Target, InnerValue: ReferenceValue, InnerUse>(
    _ object: Inner.Type,
    polymorphic column: KeyPath<Inner.Members, Column<InnerValue, InnerUse>>,
    @SemiJoinBuilder<Inner> where conditions: (Fields<Inner>) -> SemiJoinDraft = { _ in .all }
  ) -> SemiJoin<Root> where Value == AnyRecordID, InnerValue.Operand == RecordID<Target> {
    join(Inner.self, Inner.members[keyPath: column].name, conditions(Fields()), isNegated: true)
  }
}

/// What a semi-join asks of the other object.
public struct SemiJoinDraft: Sendable {
  var nodes: [ConditionNode] = []
  var withs: [With] = []

  /// Nothing: all its records.
  public static var all: SemiJoinDraft { SemiJoinDraft() }

  static func joining(_ parts: [SemiJoinDraft]) -> SemiJoinDraft {
    SemiJoinDraft(nodes: parts.flatMap(\.nodes), withs: parts.flatMap(\.withs))
  }
}

/// Lists the conditions of a semi-join.
@resultBuilder
public enum SemiJoinBuilder<Root: SObject> {
  /// A condition.
  public static func buildExpression(_ condition: RowCondition<Root>) -> SemiJoinDraft {
    SemiJoinDraft(nodes: [condition.node])
  }
  /// A WITH clause.
  public static func buildExpression(_ with: With) -> SemiJoinDraft {
    SemiJoinDraft(withs: [with])
  }
  /// A semi-join, which may not stand here.
  @available(*, unavailable, message: "semi-joins do not nest")
  public static func buildExpression(_ join: SemiJoin<Root>) -> SemiJoinDraft { .all }

  /// All lines.
  public static func buildBlock(_ parts: SemiJoinDraft...) -> SemiJoinDraft { .joining(parts) }
  /// An `if` without `else`.
  public static func buildOptional(_ part: SemiJoinDraft?) -> SemiJoinDraft { part ?? .all }
  /// The first branch.
  public static func buildEither(first part: SemiJoinDraft) -> SemiJoinDraft { part }
  /// The second branch.
  public static func buildEither(second part: SemiJoinDraft) -> SemiJoinDraft { part }
  /// A loop.
  public static func buildArray(_ parts: [SemiJoinDraft]) -> SemiJoinDraft { .joining(parts) }
}

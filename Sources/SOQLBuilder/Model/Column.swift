/// A column of an object: what it holds and what queries may do with it.
///
/// `Use` carries what a describe result says of the column, so that a query that the server would refuse
/// does not compile.
public struct Column<Value: FieldValue, Use: ColumnUse>: Sendable {
  let name: StaticString

  /// The column with an API name.
  public init(_ name: StaticString) {
    self.name = name
  }
}

/// A relationship to one parent.
public struct Parent<Object: SObject>: Sendable {
  let name: StaticString

  /// The relationship of a name, such as `Account` or `Site__r`.
  public init(_ name: StaticString) {
    self.name = name
  }
}

/// A relationship to children.
public struct Children<Object: SObject>: Sendable {
  let name: StaticString

  /// The relationship of a name, such as `Contacts` or `Visits__r`.
  public init(_ name: StaticString) {
    self.name = name
  }
}

/// A relationship to a parent that may be of several objects, those that `Targets` lists.
public struct Polymorphic<Targets: ReferenceTargets>: Sendable {
  let name: StaticString

  /// The relationship of a name, such as `What` or `Owner`.
  public init(_ name: StaticString) {
    self.name = name
  }
}

/// The objects that a polymorphic relationship may point at: computed properties that return
/// ``ReferenceTarget``.
///
/// ```swift
/// struct WhatTargets: ReferenceTargets {
///   var account: ReferenceTarget<Account> { .init() }
///   var opportunity: ReferenceTarget<Opportunity> { .init() }
/// }
/// ```
public protocol ReferenceTargets: Sendable {
  /// The targets.
  init()
}

/// One object that a polymorphic relationship may point at.
public struct ReferenceTarget<Object: SObject>: Sendable {
  /// The target.
  public init() {}
}

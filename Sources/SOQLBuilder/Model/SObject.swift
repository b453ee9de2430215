/// An object that can stand after FROM: a type for the compiler.
///
/// Written by hand it is an enum without values; a generated one is a struct whose values are records.
///
/// ```swift
/// enum Site: SObject {
///   static let apiName: StaticString = "Site__c"
///   static let members = Members()
///   struct Members: Sendable {
///     var id: Column<OwnID<Site>, Use.All> { Column("Id") }
///     var isOpen: Column<Bool, Use.FilterSortGroup> { Column("Open__c") }
///     var account: Parent<Account> { Parent("Account__r") }
///     var visits: Children<Visit> { Children("Visits__r") }
///   }
/// }
/// ```
public protocol SObject: Sendable {
  /// The columns and relationships: computed properties that return ``Column``, ``Parent``,
  /// ``Children`` or ``Polymorphic``, and nothing else.
  associatedtype Members: Sendable
  /// The columns and relationships.
  static var members: Members { get }
  /// The name after FROM.
  static var apiName: StaticString { get }
  /// The first three characters of its records' Ids, where that is known.
  static var keyPrefix: StaticString? { get }
}

extension SObject {
  /// Nothing is known of the Ids.
  public static var keyPrefix: StaticString? { nil }
}

/// An object of which only the name is known, and that at run time.
///
/// Its columns are reached by name: see ``FieldName`` and ``SObjectName``.
public enum AnySObject: SObject {
  /// Nothing; the name comes from ``SObjectName``.
  public static var apiName: StaticString { "" }
  /// No columns.
  public static var members: Members { Members() }

  /// No columns.
  public struct Members: Sendable {}
}

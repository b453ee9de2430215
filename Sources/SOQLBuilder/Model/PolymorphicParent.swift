/// A parent of a record that may be of several objects, those that `Targets` lists.
///
/// ```swift
/// let what = try task.what                        // nil if the lookup is empty
/// what?.type                                      // "Account"
/// try what?.as(\.account)?.industry               // nil if it is no account
/// try what?.name                                  // what all objects have
/// ```
public struct PolymorphicParent<Targets: ReferenceTargets>: RowDecodable, Sendable {
  /// The row of the parent.
  public let row: RowView

  /// The parent of a row.
  public init(row: inout Row) throws(RowError) {
    self.row = RowView(row)
  }

  /// The object that the parent is of; `nil` if the server does not say it.
  public var type: String? { row.attributes?.type }

  /// The name of the parent.
  public var name: String? {
    get throws(RowError) { try row.read("Name") }
  }

  /// The parent as a record of one of the targets; `nil` if it is of another object.
  ///
  /// - Throws: A `RowError` if it cannot be read.
  public func `as`<Object: SObject & RowDecodable>(
    _ target: KeyPath<Targets, ReferenceTarget<Object>>
  ) throws(RowError) -> Object? {
    guard type == Object.apiName.description else { return nil }
    return try row.decoded()
  }
}

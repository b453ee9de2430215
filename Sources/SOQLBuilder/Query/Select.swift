/// The columns of a query, one to a line.
///
/// ```swift
/// Select {                                 // SELECT Id, Owner.Name, (SELECT Email FROM Contacts)
///   a.id
///   a.owner.name
///   a.contacts { c in Select { c.email } }
/// }
/// ```
public struct Select<Root: SObject>: Sendable {
  let list: SelectList

  /// Columns, one to a line.
  public init(@SelectBuilder<Root> _ columns: () -> SelectList) {
    list = columns()
  }

  init(list: SelectList) {
    self.list = list
  }
}

/// The columns of a block.
public struct SelectList: Sendable {
  var items: [Fragment] = []
  var hasAggregates = false
  var problems: [String] = []

  static func joining(_ parts: [SelectList]) -> SelectList {
    var sum = SelectList()
    sum.items.reserveCapacity(parts.count)
    for part in parts { sum.append(part) }
    return sum
  }

  mutating func append(_ other: SelectList) {
    items += other.items
    hasAggregates = hasAggregates || other.hasAggregates
    problems += other.problems
  }
}

/// Columns that several queries share.
///
/// ```swift
/// func name(_ c: Fields<Contact>) -> Columns<Contact> { Columns { c.firstName; c.lastName } }
/// ```
public struct Columns<Root: SObject>: Sendable {
  let list: SelectList

  /// Columns, one to a line.
  public init(@SelectBuilder<Root> _ columns: () -> SelectList) {
    list = columns()
  }
}

/// All fields of a kind: `FIELDS(ALL)`, `FIELDS(CUSTOM)` or `FIELDS(STANDARD)`.
///
/// The first two need a ``Limit`` of at most 200.
public struct FieldSet<Root: SObject>: Sendable {
  let fragment: Fragment

  /// The fields of a kind.
  public init(_ kind: FieldKind) {
    fragment = Fragment("FIELDS(\(kind.rawValue))")
  }
}

/// Kinds of fields.
public enum FieldKind: String, Sendable {
  /// All fields.
  case all = "ALL"
  /// Those of the org.
  case custom = "CUSTOM"
  /// Those of Salesforce.
  case standard = "STANDARD"
}

/// What may stand in a SELECT list.
public protocol Selectable: Sendable {
  /// The object that the query is about.
  associatedtype Root: SObject
  /// The columns that it stands for.
  var selectList: SelectList { get }
}

extension Field: Selectable {
  /// The field.
  public var selectList: SelectList { SelectList(items: [fragment]) }
}

extension FieldSet: Selectable {
  /// The fields.
  public var selectList: SelectList { SelectList(items: [fragment]) }
}

extension Columns: Selectable {
  /// The columns.
  public var selectList: SelectList { list }
}

/// Lists columns.
///
/// That a child query takes no aggregates is a diagnostic.
@resultBuilder
public enum SelectBuilder<Root: SObject> {
  // One function for all: with several, the compiler would not say which name it does not know.
  /// A column, an aggregate, children, or TYPEOF.
  public static func buildExpression<Item: Selectable>(_ item: Item) -> SelectList
  where Item.Root == Root {
    item.selectList
  }

  /// All lines.
  public static func buildBlock(_ parts: SelectList...) -> SelectList { .joining(parts) }
  /// An `if` without `else`.
  public static func buildOptional(_ part: SelectList?) -> SelectList { part ?? SelectList() }
  /// The first branch.
  public static func buildEither(first part: SelectList) -> SelectList { part }
  /// The second branch.
  public static func buildEither(second part: SelectList) -> SelectList { part }
  /// A loop.
  public static func buildArray(_ parts: [SelectList]) -> SelectList { .joining(parts) }
  /// An availability check.
  public static func buildLimitedAvailability(_ part: SelectList) -> SelectList { part }
}

import SOQLSchema
import SOQLSyntax
import SOQLValidator

/// The name of a column, or a path to a parent's, that is known at run time only.
///
/// ```swift
/// let name = try FieldName(validating: request.field, among: ["Name", "Owner.Name"])
/// Query(Account.self) { a in
///   Select { a.id; a[name] }
///   Where { a[name] == "Acme" }
/// }
/// ```
public struct FieldName: Sendable, Hashable, CustomStringConvertible {
  /// The path as it will be written.
  public let path: String

  /// The path as it will be written.
  public var description: String { path }

  /// A name that is one of a list, in the spelling of the list.
  public init(validating text: String, among allowed: [String]) throws(NameError) {
    guard let name = NameSyntax.match(text, among: allowed) else {
      throw NameError("this field is not one of those that are allowed")
    }
    try self.init(validating: name)
  }

  /// A name that the language takes: letters, digits and underscores, with dots after parents.
  ///
  /// That keeps it a name; whether the field may be seen is for a list or a schema to say.
  public init(validating text: String) throws(NameError) {
    guard NameSyntax.isPath(text) else {
      throw NameError(
        "a field is a name of letters, digits and underscores, after at most five parents"
      )
    }
    // The parser knows which words are reserved.
    let tree = SyntaxTree(parsing: "SELECT \(text) FROM A")
    guard tree.isWellFormed,
      case .field(let field)? = tree.statement.selectClause?.items.first?
        .expression, field.text == text
    else { throw NameError("'\(text)' is a word of the language") }
    path = text
  }

  /// A name of a field that an object has, as far as a schema knows.
  public init(validating text: String, of object: String, in schema: Schema) throws(NameError) {
    try self.init(validating: text)
    let object = try SObjectName(validating: object)
    let tree = SyntaxTree(parsing: "SELECT \(path) FROM \(object.name)")
    for finding in Validator(schema: schema).diagnostics(of: tree)
    where finding.severity > .information {
      throw NameError(finding.message)
    }
  }
}

extension Record {
  /// A column whose name is known at run time only; `nil` if it was not selected.
  ///
  /// Where a parent on the way is null, so is the column.
  ///
  /// ```swift
  /// for record in try page.rows(of: query.rows(as: Record.self)) { print(record[name]) }
  /// ```
  public subscript(name: FieldName) -> Value? { self[name.path] }
}

/// The name of an object that is known at run time only.
///
/// ```swift
/// let name = try SObjectName(validating: request.object, among: ["Account", "Contact"])
/// let id = try FieldName(validating: "Id")
/// Query.from(name) { row in Select { row[id] } }
/// ```
public struct SObjectName: Sendable, Hashable, CustomStringConvertible {
  /// The name as it will be written.
  public let name: String

  /// The name as it will be written.
  public var description: String { name }

  /// A name that is one of a list, in the spelling of the list.
  public init(validating text: String, among allowed: [String]) throws(NameError) {
    guard let name = NameSyntax.match(text, among: allowed) else {
      throw NameError("this object is not one of those that are allowed")
    }
    try self.init(validating: name)
  }

  /// A name that the language takes.
  public init(validating text: String) throws(NameError) {
    guard NameSyntax.isName(text) else {
      throw NameError("an object is a name of letters, digits and underscores")
    }
    let tree = SyntaxTree(parsing: "SELECT Id FROM \(text)")
    guard tree.isWellFormed, tree.statement.fromClause?.object?.name == text else {
      throw NameError("'\(text)' is a word of the language")
    }
    name = text
  }

  /// A name of an object that a schema knows.
  public init(validating text: String, in schema: Schema) throws(NameError) {
    try self.init(validating: text)
    guard schema.object(named: text) != nil else {
      throw NameError("nothing is known of an object '\(text)'")
    }
  }
}

extension Query where Root == AnySObject {
  /// A query about an object whose name is known at run time only.
  public static func from(
    _ name: SObjectName,
    @QueryBuilder<AnySObject, WholeQuery> _ body: (Fields<AnySObject>) ->
      QueryDraft<AnySObject, WholeQuery>
  ) -> Query {
    var parts = body(Fields()).parts
    parts.object = Fragment(checkedPath: name.name)
    return Query(parts)
  }
}

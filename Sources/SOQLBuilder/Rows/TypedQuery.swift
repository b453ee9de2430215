import SOQLSchema
import SOQLSyntax
import SOQLValidator

/// A query together with what its rows are read as.
///
/// ```swift
/// let query = Query(Contact.self) { c in Select { c.id; c.lastName } }
/// let people = query.rows(as: Person.self)   // of any Decodable or RowDecodable type
/// let page = try QueryPage(json: body)
/// for person in try page.rows(of: people) { print(person.lastName) }
/// ```
public struct TypedQuery<Base: SOQLQuery, Row: Sendable>: RowQuery {
  /// The query without its rows.
  public let base: Base
  let reader: RowReader<Row>

  /// Reads the rows of a page of the query's result.
  ///
  /// - Throws: A `RowError` about the first value that cannot be read.
  public func rows(of page: QueryPage) throws(RowError) -> [Row] {
    try reader.read(page)
  }

  /// The text for a channel, on one line.
  public func text(channel: Channel) -> String { base.text(channel: channel) }

  /// The text with a question mark for each value, for logs.
  public var redactedText: String { base.redactedText }

  /// Whether deleted and archived rows are asked for.
  public var includesDeleted: Bool { base.includesDeleted }

  /// Queries that are no longer than so many bytes and together find the rows of this one, each once.
  ///
  /// - Throws: A ``SplitError`` if there are none.
  public func split(maximumLength: Int) throws(SplitError) -> [TypedQuery] {
    try base.split(maximumLength: maximumLength).map { TypedQuery(base: $0, reader: reader) }
  }

  /// What is wrong with the query where it is sent, and what the type of its rows asks for beyond what it
  /// selects, in source order.
  ///
  /// To find that out, the type reads rows of sample values, which the schema makes likely ones. Columns that
  /// it can do without are none that it asks for, unless its `RowDecoder` says `requiresSelection`. What a
  /// type would read after it has refused all samples is not known, and no error. A type that stops the
  /// program at values that it does not expect is better read by `page.rows(as:)`, which asks nothing before.
  public func diagnostics(
    channel: Channel,
    apiVersion: APIVersion,
    schema: Schema?
  ) -> [Diagnostic] {
    let found = base.diagnostics(channel: channel, apiVersion: apiVersion, schema: schema)
    guard let check = reader.check else { return found }
    let options = ParseOptions(channel: channel, apiVersion: apiVersion)
    let tree = SyntaxTree(parsing: Array(text(channel: channel).utf8), options: options)
    guard tree.isWellFormed else { return found }
    let names = schema.map { Validator(schema: $0).check(tree).names }
    return (found + check.diagnostics(tree.statement, names))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension SOQLQuery {
  /// The query with rows of a type that decodes itself.
  ///
  /// ```swift
  /// struct Person: Decodable { let id: String, name: String, email: String? }
  /// let people = query.rows(as: Person.self)
  /// try people.checkedText()   // throws if the query does not select Id and Name
  /// ```
  public func rows<Model: Decodable & Sendable>(
    as type: Model.Type,
    decoder: RowDecoder = RowDecoder()
  ) -> TypedQuery<Self, Model> {
    TypedQuery(
      base: self,
      reader: RowReader { page throws(RowError) in try page.rows(as: Model.self, decoder: decoder) }
    )
  }

  /// The query with rows of a type that reads itself, such as a generated model or `Record`.
  public func rows<Model: RowDecodable & Sendable>(as type: Model.Type) -> TypedQuery<Self, Model> {
    TypedQuery(
      base: self,
      reader: RowReader { page throws(RowError) in try page.rows(as: Model.self) }
    )
  }

  /// The query with rows of a type that reads itself, although it can be decoded, too.
  public func rows<Model: RowDecodable & Decodable & Sendable>(
    as type: Model.Type
  ) -> TypedQuery<Self, Model> {
    direct(type)
  }

  private func direct<Model: RowDecodable & Sendable>(
    _ type: Model.Type
  ) -> TypedQuery<Self, Model> {
    rows(as: type)
  }
}

/// A SELECT list.
public struct SelectClause: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// Whether the list is `COUNT()`.
  public var isCountAll: Bool { syntax.child(.countAll) != nil }

  /// The items of the list, in order; none where it is `COUNT()`.
  public var items: [SelectItem] {
    syntax.children.filter { $0.kind == .selectItem }.map(SelectItem.init)
  }
}

/// An item of a SELECT list.
public struct SelectItem: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// What the item is, or `nil` where it makes no sense.
  public var expression: SelectExpression? {
    for child in syntax.children {
      if let expression = SelectExpression(child) { return expression }
    }
    return nil
  }

  /// The name of the item in the result.
  public var alias: String? { syntax.child(.alias)?.text }
}

/// What may stand in a SELECT list.
public enum SelectExpression: Sendable {
  /// A field, also of a parent.
  case field(FieldPath)
  /// A function of one field.
  case function(FunctionCall)
  /// The distance between two locations.
  case distance(DistanceFunction)
  /// `FIELDS(ALL)`, `FIELDS(CUSTOM)` or `FIELDS(STANDARD)`; the word in brackets.
  case fields(String)
  /// The children of each row.
  case childSubquery(SelectStatement)
  /// Fields by the type of a polymorphic parent.
  case typeOf(TypeOf)

  init?(_ node: SyntaxNode) {
    switch node.kind {
    case .fieldPath: self = .field(FieldPath(syntax: node))
    case .functionCall: self = .function(FunctionCall(syntax: node))
    case .distanceFunction: self = .distance(DistanceFunction(syntax: node))
    case .fieldsFunction:
      let word = node.tokens.dropFirst(2).first
      self = .fields(word.map { String(decoding: node.tree.source[$0.range], as: UTF8.self) } ?? "")
    case .childSubquery: self = .childSubquery(SelectStatement(syntax: node))
    case .typeOf: self = .typeOf(TypeOf(syntax: node))
    default: return nil
    }
  }
}

/// A field, reached from the queried object through any number of parents.
public struct FieldPath: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// The name of the field, without the parents before it.
  public var fieldName: String {
    let path = syntax.tree.source[range]
    let start = path.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? path.startIndex
    return String(decoding: path[start...], as: UTF8.self)
  }

  /// The steps of the path, each with its bytes: the parents and, last, the field.
  public var segments: [(name: String, range: Range<Int>)] {
    let source = syntax.tree.source
    return source[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { (String(decoding: $0, as: UTF8.self), $0.startIndex..<$0.endIndex) }
  }
}

/// A function of a field, or of another function of a field.
public struct FunctionCall: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// The name as it is written.
  public var name: String {
    syntax.tokens.first.map { String(decoding: syntax.tree.source[$0.range], as: UTF8.self) } ?? ""
  }

  /// The field, also that of a function inside this one.
  public var field: FieldPath? {
    syntax.child(.fieldPath).map(FieldPath.init) ?? nestedCall?.field
  }

  /// The function inside this one.
  public var nestedCall: FunctionCall? { syntax.child(.functionCall).map(FunctionCall.init) }
}

/// `DISTANCE(field, location, unit)`.
public struct DistanceFunction: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// The location field.
  public var field: FieldPath? { syntax.child(.fieldPath).map(FieldPath.init) }

  /// `'mi'` or `'km'`, with its quotes.
  public var unit: Literal? { syntax.child(.stringLiteral).flatMap(Literal.init) }

  /// The latitude and longitude of the other location, where they are written out.
  public var coordinates: [Value] {
    syntax.child(.geolocation)?.children.compactMap(Value.init) ?? []
  }
}

/// `TYPEOF relationship WHEN type THEN fields … END`.
public struct TypeOf: SyntaxView {
  /// The node that is viewed.
  public let syntax: SyntaxNode

  /// The polymorphic relationship.
  public var relationship: FieldPath? { syntax.child(.fieldPath).map(FieldPath.init) }

  /// The fields for each type, in order.
  public var branches: [Branch] {
    syntax.children.filter { $0.kind == .typeOfWhen || $0.kind == .typeOfElse }.map(Branch.init)
  }

  /// A WHEN or ELSE with its fields.
  public struct Branch: SyntaxView {
    /// The node that is viewed.
    public let syntax: SyntaxNode

    /// The object that the branch is for; `nil` for ELSE.
    public var object: ObjectName? { syntax.child(.objectName).map(ObjectName.init) }

    /// The fields.
    public var fields: [FieldPath] {
      syntax.children.filter { $0.kind == .fieldPath }.map(FieldPath.init)
    }
  }
}

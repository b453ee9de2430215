/// A rule of the catalogue that a finding belongs to.
///
/// Ids and names are stable: an id is never given to another rule.
public enum Rule: String, Sendable, CaseIterable {
  /// The text is not a SOQL query.
  case syntaxError = "SYN001"
  /// The text uses SQL that SOQL does not have.
  case sqlIsm = "SYN002"
  /// AND, OR and NOT stand side by side without brackets.
  case mixedLogicNeedsParens = "SYN003"
  /// A field, alias or relationship is chosen twice.
  case duplicateField = "SYN004"
  /// FIELDS() has no bound, or stands where it must not.
  case fieldsFunctionBound = "SYN005"
  /// OFFSET is too large or stands where it must not.
  case offsetRange = "SYN006"
  /// An aggregate stands where it must not, or in company that it does not take.
  case aggregateShape = "SYN007"
  /// A subquery has a shape that its place does not allow.
  case subqueryShape = "SYN008"
  /// FOR UPDATE stands with a clause that it does not take.
  case lockingCombination = "SYN009"
  /// The channel, version or kind of object does not take this part of the query.
  case wrongContext = "SYN010"
  /// A documented limit of queries is exceeded.
  case queryLimits = "SYN011"
  /// A string, number, date or currency literal is malformed or out of range.
  case literalFormat = "SYN012"
  /// The clauses are right but in the wrong order.
  case clauseOrder = "SYN013"
  /// There is no such object.
  case unknownObject = "SCH101"
  /// There is no such field.
  case unknownField = "SCH102"
  /// There is no such relationship to a parent.
  case unknownRelationship = "SCH103"
  /// There is no such relationship to children.
  case unknownChildRelationship = "SCH104"
  /// Queries may not be about the object.
  case objectNotQueryable = "SCH105"
  /// The field may not stand in WHERE.
  case notFilterable = "SCH106"
  /// The field may not stand in ORDER BY.
  case notSortable = "SCH107"
  /// The field may not stand in GROUP BY.
  case notGroupable = "SCH108"
  /// The function does not take a field of this type.
  case notAggregatable = "SCH109"
  /// The literal is not of the field's type.
  case literalTypeMismatch = "SCH110"
  /// The operator does not work on the field's type.
  case operatorTypeMismatch = "SCH111"
  /// The picklist does not have this value.
  case picklistValue = "SCH112"
  /// The field is never null.
  case constantNullTest = "SCH113"
  /// The text is longer than the field, so they are never equal.
  case literalLongerThanField = "SCH114"
  /// The polymorphic relationship has no such field or type.
  case polymorphicPath = "SCH115"
  /// An address or location is filtered, ordered or grouped by.
  case compoundFieldFilter = "SCH116"
  /// The Id is of another object, or its last characters are wrong.
  case idPrefixMismatch = "SCH117"
  /// The object or field is deprecated and hidden.
  case deprecatedEntity = "SCH119"
  /// The two sides of a semi-join are not Ids of the same object.
  case semiJoinTarget = "SCH120"
  /// The object does not have the scope.
  case invalidScope = "SCH121"
  /// An encrypted field is filtered, ordered or grouped by.
  case encryptedFieldUse = "SCH122"
  /// Nothing is known of the name, so checks are skipped.
  case schemaUnavailable = "SCH190"
  /// A file is not text in UTF-8.
  case unreadableFile = "LNT906"

  /// The stable id, such as `SYN001`.
  public var id: String { rawValue }

  /// The readable name, such as `syntax-error`; accepted wherever the id is.
  public var name: String {
    switch self {
    case .syntaxError: "syntax-error"
    case .sqlIsm: "sql-ism"
    case .mixedLogicNeedsParens: "mixed-logic-needs-parens"
    case .duplicateField: "duplicate-field"
    case .fieldsFunctionBound: "fields-function-bound"
    case .offsetRange: "offset-range"
    case .aggregateShape: "aggregate-shape"
    case .subqueryShape: "subquery-shape"
    case .lockingCombination: "locking-combination"
    case .wrongContext: "wrong-context"
    case .queryLimits: "query-limits"
    case .literalFormat: "literal-format"
    case .clauseOrder: "clause-order"
    case .unknownObject: "unknown-object"
    case .unknownField: "unknown-field"
    case .unknownRelationship: "unknown-relationship"
    case .unknownChildRelationship: "unknown-child-relationship"
    case .objectNotQueryable: "object-not-queryable"
    case .notFilterable: "not-filterable"
    case .notSortable: "not-sortable"
    case .notGroupable: "not-groupable"
    case .notAggregatable: "not-aggregatable"
    case .literalTypeMismatch: "literal-type-mismatch"
    case .operatorTypeMismatch: "operator-type-mismatch"
    case .picklistValue: "picklist-value"
    case .constantNullTest: "constant-null-test"
    case .literalLongerThanField: "literal-longer-than-field"
    case .polymorphicPath: "polymorphic-path"
    case .compoundFieldFilter: "compound-field-filter"
    case .idPrefixMismatch: "id-prefix-mismatch"
    case .deprecatedEntity: "deprecated-entity"
    case .semiJoinTarget: "semi-join-target"
    case .invalidScope: "invalid-scope"
    case .encryptedFieldUse: "encrypted-field-use"
    case .schemaUnavailable: "schema-unavailable"
    case .unreadableFile: "unreadable-file"
    }
  }

  /// One line that says what the rule reports.
  public var summary: String {
    switch self {
    case .syntaxError: "the text does not parse as a SOQL query"
    case .sqlIsm: "SQL that SOQL does not have, such as *, IS NULL, ==, BETWEEN or double quotes"
    case .mixedLogicNeedsParens: "AND with OR, or NOT beside them, without brackets"
    case .duplicateField: "a field, alias or child relationship that is chosen twice"
    case .fieldsFunctionBound:
      "FIELDS() without the LIMIT that it needs, or where it must not stand"
    case .offsetRange: "OFFSET above 2,000, or in a subquery or job that takes none"
    case .aggregateShape:
      "an aggregate in company that the server refuses, such as COUNT() with GROUP BY"
    case .subqueryShape: "a subquery of a shape that its place does not allow"
    case .lockingCombination: "FOR UPDATE with ORDER BY, aggregates or OFFSET"
    case .wrongContext: "what the channel, the API version or the kind of object does not take"
    case .queryLimits: "a query beyond a documented limit, such as five parents in a path"
    case .literalFormat: "a malformed or impossible string, number, date or currency literal"
    case .clauseOrder: "clauses in an order that the server refuses"
    case .unknownObject: "an object that does not exist"
    case .unknownField: "a field that does not exist on its object"
    case .unknownRelationship: "a relationship to a parent that does not exist"
    case .unknownChildRelationship: "a relationship to children that does not exist"
    case .objectNotQueryable: "an object that cannot be queried"
    case .notFilterable: "a field in WHERE that cannot be filtered"
    case .notSortable: "a field in ORDER BY that cannot be sorted"
    case .notGroupable: "a field in GROUP BY that cannot be grouped"
    case .notAggregatable: "a function over a field whose type it does not take"
    case .literalTypeMismatch: "a literal that is not of the field's type"
    case .operatorTypeMismatch: "an operator that does not work on the field's type"
    case .picklistValue: "a value that the picklist does not have"
    case .constantNullTest: "a field compared with NULL that is never null"
    case .literalLongerThanField: "a text longer than its field, which can never match"
    case .polymorphicPath: "a field or type that a polymorphic relationship does not have"
    case .compoundFieldFilter: "an address or location filtered, ordered or grouped by"
    case .idPrefixMismatch: "an Id of another object, or with a wrong checksum"
    case .deprecatedEntity: "an object or field that is deprecated and hidden"
    case .semiJoinTarget: "a semi-join whose sides are not Ids of one object"
    case .invalidScope: "a scope that the object does not have"
    case .encryptedFieldUse: "an encrypted field filtered, ordered or grouped by"
    case .schemaUnavailable: "a name of which nothing is known, so that checks are skipped"
    case .unreadableFile: "a file that is not text in UTF-8"
    }
  }
}

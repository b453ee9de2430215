import SOQLSyntax

/// The rules on what names mean.
extension Rule {
  /// There is no such object.
  public static let unknownObject = Rule(
    "SCH101",
    "unknown-object",
    "an object that does not exist"
  )
  /// There is no such field.
  public static let unknownField = Rule(
    "SCH102",
    "unknown-field",
    "a field that does not exist on its object"
  )
  /// There is no such relationship to a parent.
  public static let unknownRelationship = Rule(
    "SCH103",
    "unknown-relationship",
    "a relationship to a parent that does not exist"
  )
  /// There is no such relationship to children.
  public static let unknownChildRelationship = Rule(
    "SCH104",
    "unknown-child-relationship",
    "a relationship to children that does not exist"
  )
  /// Queries may not be about the object.
  public static let objectNotQueryable = Rule(
    "SCH105",
    "object-not-queryable",
    "an object that cannot be queried"
  )
  /// The field may not stand in WHERE.
  public static let notFilterable = Rule(
    "SCH106",
    "not-filterable",
    "a field in WHERE that cannot be filtered"
  )
  /// The field may not stand in ORDER BY.
  public static let notSortable = Rule(
    "SCH107",
    "not-sortable",
    "a field in ORDER BY that cannot be sorted"
  )
  /// The field may not stand in GROUP BY.
  public static let notGroupable = Rule(
    "SCH108",
    "not-groupable",
    "a field in GROUP BY that cannot be grouped"
  )
  /// The function does not take a field of this type.
  public static let notAggregatable = Rule(
    "SCH109",
    "not-aggregatable",
    "a function over a field whose type it does not take"
  )
  /// The literal is not of the field's type.
  public static let literalTypeMismatch = Rule(
    "SCH110",
    "literal-type-mismatch",
    "a literal that is not of the field's type"
  )
  /// The operator does not work on the field's type.
  public static let operatorTypeMismatch = Rule(
    "SCH111",
    "operator-type-mismatch",
    "an operator that does not work on the field's type"
  )
  /// The picklist does not have this value.
  public static let picklistValue = Rule(
    "SCH112",
    "picklist-value",
    "a value that the picklist does not have"
  )
  /// The field is never null.
  public static let constantNullTest = Rule(
    "SCH113",
    "constant-null-test",
    "a field compared with NULL that is never null"
  )
  /// The text is longer than the field, so they are never equal.
  public static let literalLongerThanField = Rule(
    "SCH114",
    "literal-longer-than-field",
    "a text longer than its field, which can never match"
  )
  /// The polymorphic relationship has no such field or type.
  public static let polymorphicPath = Rule(
    "SCH115",
    "polymorphic-path",
    "a field or type that a polymorphic relationship does not have"
  )
  /// An address or location is filtered, ordered or grouped by.
  public static let compoundFieldFilter = Rule(
    "SCH116",
    "compound-field-filter",
    "an address or location filtered, ordered or grouped by"
  )
  /// The Id is of another object, or its last characters are wrong.
  public static let idPrefixMismatch = Rule(
    "SCH117",
    "id-prefix-mismatch",
    "an Id of another object, or with a wrong checksum"
  )
  /// The object or field is deprecated and hidden.
  public static let deprecatedEntity = Rule(
    "SCH119",
    "deprecated-entity",
    "an object or field that is deprecated and hidden"
  )
  /// The two sides of a semi-join are not Ids of the same object.
  public static let semiJoinTarget = Rule(
    "SCH120",
    "semi-join-target",
    "a semi-join whose sides are not Ids of one object"
  )
  /// The object does not have the scope.
  public static let invalidScope = Rule(
    "SCH121",
    "invalid-scope",
    "a scope that the object does not have"
  )
  /// An encrypted field is filtered, ordered or grouped by.
  public static let encryptedFieldUse = Rule(
    "SCH122",
    "encrypted-field-use",
    "an encrypted field filtered, ordered or grouped by"
  )
  /// Nothing is known of the name, so checks are skipped.
  public static let schemaUnavailable = Rule(
    "SCH190",
    "schema-unavailable",
    "a name of which nothing is known, so that checks are skipped"
  )

  /// The rules on what names mean, in the order of their ids.
  package static let schemaRules: [Rule] = [
    .unknownObject,
    .unknownField,
    .unknownRelationship,
    .unknownChildRelationship,
    .objectNotQueryable,
    .notFilterable,
    .notSortable,
    .notGroupable,
    .notAggregatable,
    .literalTypeMismatch,
    .operatorTypeMismatch,
    .picklistValue,
    .constantNullTest,
    .literalLongerThanField,
    .polymorphicPath,
    .compoundFieldFilter,
    .idPrefixMismatch,
    .deprecatedEntity,
    .semiJoinTarget,
    .invalidScope,
    .encryptedFieldUse,
    .schemaUnavailable,
  ]
}

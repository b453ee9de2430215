import SOQLSyntax

/// The checks on a query that the grammar accepts.
///
/// A check belongs to one rule; its raw value is what ``Diagnostic/check`` holds. Those of the query alone
/// that the parser makes are `A-PLAIN`, `CT-ALONE`, `C-COMMENT`, `N-UNICODE-SPACE` and, on the numbers of
/// LIMIT and OFFSET, `L-INT`.
public enum Check: String, Sendable, CaseIterable {
  /// A string in WHERE is longer than 4,000 characters.
  case stringLength = "S-LEN"
  /// An integer beyond 32 bits is compared with an integer field.
  case integerRange = "L-INT"
  /// A currency literal is compared with a field that holds no currency.
  case currencyLiteral = "L-CUR"
  /// A list holds amounts with and without a currency.
  case currencyMix = "L-CUR-MIX"
  /// The count of a relative date is 0.
  case relativeDateZero = "L-REL-N"
  /// A date stands in quotes.
  case quotedDate = "L-QUOTED-DATE"
  /// A suffix does not fit its place, such as `__c` before a dot.
  case nameSuffix = "N-SUFFIX"
  /// The query is longer than 100,000 characters.
  case queryLength = "Q-LEN"
  /// A bind stands in a query that is not sent from Apex.
  case bindOutsideApex = "C-BIND"
  /// A bind of dynamic SOQL is more than a variable.
  case dynamicBind = "C-BIND-DYN"
  /// The field does not exist.
  case unknownField = "F-UNKNOWN"
  /// The relationship to a parent does not exist.
  case unknownRelationship = "F-REL"
  /// A path has more than five steps.
  case pathDepth = "F-DEPTH"
  /// The query goes to more than 55 parents.
  case relationshipCount = "F-RELS"
  /// A field is chosen twice.
  case duplicateField = "F-DUP"
  /// Two columns have the same name.
  case duplicateAlias = "A-DUP"
  /// An alias stands for its expression outside the SELECT list.
  case aliasUse = "A-USE"
  /// A function over a chosen field needs an alias.
  case aliasNeeded = "A-NEED"
  /// The aggregate does not take the field's type.
  case aggregateType = "AGG-TYPE"
  /// A field stands beside aggregates and is not grouped by.
  case aggregateMix = "AGG-MIX"
  /// LIMIT or OFFSET stands in a query that has one row.
  case aggregateLimit = "AGG-LIMIT"
  /// An aggregate stands in a subquery.
  case aggregateInSubquery = "AGG-SUB"
  /// An aggregate stands in WHERE.
  case aggregateInWhere = "AGG-WHERE"
  /// The function does not exist.
  case unknownFunction = "FN-UNKNOWN"
  /// Functions lie in one another that do not.
  case functionNesting = "FN-NEST"
  /// The function does not take the field's type.
  case functionType = "FN-TYPE"
  /// A date function is chosen and not grouped by.
  case dateFunctionGrouping = "FN-DATE-GROUP"
  /// GROUPING stands without ROLLUP or CUBE, or is over another field.
  case groupingUse = "GROUPING-USE"
  /// FIELDS(ALL) or FIELDS(CUSTOM) stands without a bound of 200.
  case fieldsBound = "FX-BOUND"
  /// The channel takes only FIELDS(STANDARD).
  case fieldsChannel = "FX-CHAN"
  /// FIELDS() has a field that is chosen as well.
  case fieldsDuplicate = "FX-DUP"
  /// FIELDS() holds another word than ALL, CUSTOM or STANDARD.
  case fieldsWord = "FX-WORD"
  /// FIELDS() stands in a grouped query.
  case fieldsAggregate = "FX-AGG"
  /// The relationship to children does not exist.
  case unknownChild = "SQ-REL"
  /// The query has more than 20 subqueries.
  case subqueryCount = "SQ-COUNT"
  /// Subqueries lie deeper in one another than the version takes.
  case subqueryDepth = "SQ-DEPTH"
  /// A subquery has a clause that only whole queries have.
  case subqueryClause = "SQ-CLAUSE"
  /// Two subqueries go by the same relationship.
  case subqueryDuplicate = "SQ-DUP"
  /// TYPEOF is over a relationship to one object.
  case typeOfRelationship = "TY-REL"
  /// The relationship does not point at the type of a branch.
  case typeOfType = "TY-WHEN"
  /// TYPEOF stands in a grouped query.
  case typeOfMix = "TY-MIX"
  /// The relationship of a TYPEOF is chosen by paths as well.
  case typeOfAlso = "TY-ALSO"
  /// convertCurrency is over something else than a currency field.
  case convertCurrency = "CC-FN"
  /// The object does not exist.
  case unknownObject = "O-UNKNOWN"
  /// The object cannot be queried.
  case notQueryable = "O-QUERYABLE"
  /// A further entry of FROM is no path from an earlier one.
  case secondObject = "O-MULTI"
  /// The object does not have the scope.
  case scope = "O-SCOPE"
  /// The object must be filtered by certain fields.
  case requiredFilter = "O-REQUIRED-FILTER"
  /// The operator does not work on the field's type.
  case operatorType = "W-OP"
  /// The literal is not of the field's type.
  case literalType = "W-TYPE"
  /// The field cannot be filtered.
  case filterable = "W-FILTERABLE"
  /// The pattern of LIKE is no text.
  case likePattern = "W-LIKE"
  /// INCLUDES or EXCLUDES is over something else than a multi-select picklist.
  case includes = "W-INCL"
  /// An address or location is compared.
  case compoundFilter = "W-ADDR"
  /// The literal is no Id.
  case malformedID = "W-ID"
  /// A field that is never null is compared with NULL.
  case nullTest = "W-BOOL-NULL"
  /// A DISTANCE has an operator, unit or coordinate that it does not take.
  case distance = "W-DIST"
  /// A date function is compared with a relative date.
  case dateFunctionValue = "W-DATEFN-REL"
  /// WHERE holds a function that it does not take.
  case functionInWhere = "W-FN"
  /// There are more than two semi-joins.
  case semiJoinCount = "J-COUNT"
  /// A semi-join is joined by OR.
  case semiJoinOr = "J-OR"
  /// A semi-join lies in a semi-join.
  case semiJoinNesting = "J-NEST"
  /// A semi-join stands under NOT.
  case semiJoinNot = "J-NOT"
  /// A semi-join stands in brackets with others.
  case semiJoinLevel = "J-LEVEL"
  /// A semi-join stands in HAVING.
  case semiJoinHaving = "J-HAVING"
  /// A semi-join stands in a subquery of the SELECT list.
  case semiJoinChild = "J-CHILD"
  /// The field of a semi-join's subquery holds no Id.
  case semiJoinInner = "J-INNER"
  /// The field before a semi-join holds no Id.
  case semiJoinLeft = "J-LEFT"
  /// A semi-join is over the object of the query itself.
  case semiJoinSame = "J-SAME"
  /// The two sides of a semi-join point at different objects.
  case semiJoinTypes = "J-TYPES"
  /// The object may not stand in a semi-join.
  case semiJoinBarred = "J-BARRED"
  /// HAVING names a field that is not grouped by.
  case havingField = "H-FIELD"
  /// A FORMULA is no sum or difference of two fields.
  case formula = "FM-FORM"
  /// The channel or version does not take the WITH clause.
  case withChannel = "WI-CHAN"
  /// WITH DATA CATEGORY has too many conditions, or a group twice.
  case dataCategory = "WI-CAT"
  /// RecordVisibilityContext has a key or value that it does not take.
  case recordVisibility = "WI-RVC"
  /// SET OPTIONS has an option or value that is not known.
  case optionKey = "SO-KEY"
  /// The channel takes SET OPTIONS in another form.
  case optionsChannel = "SO-CHAN"
  /// The field cannot be grouped by.
  case groupable = "G-GROUPABLE"
  /// A field is grouped by twice.
  case duplicateGrouping = "G-DUP"
  /// ROLLUP or CUBE has more than three fields.
  case rollupSize = "G-ROLLUP"
  /// A grouped query has a subquery.
  case groupedSubquery = "G-SUB"
  /// The field cannot be sorted.
  case sortable = "OR-SORTABLE"
  /// ORDER BY names a field that is not grouped by.
  case orderedField = "OR-GROUP"
  /// ORDER BY holds a function that it does not take.
  case orderFunction = "OR-FN"
  /// OFFSET is above 2,000.
  case offsetMaximum = "OF-MAX"
  /// OFFSET stands in a subquery, and the query is not for one row.
  case offsetInSubquery = "OF-SUB"
  /// FOR UPDATE stands with ORDER BY.
  case lockOrder = "FU-ORDER"
  /// FOR UPDATE stands with aggregates or grouping.
  case lockAggregate = "FU-AGG"
  /// FOR UPDATE stands with OFFSET.
  case lockOffset = "FU-OFFSET"
  /// FOR UPDATE stands outside Apex.
  case lockChannel = "FU-CHAN"
  /// ALL ROWS stands outside Apex.
  case allRowsChannel = "AR-CHAN"
  /// UPDATE TRACKING or VIEWSTAT is over something else than articles.
  case updateObject = "UV-OBJ"
  /// The Bulk API does not take this part of a query.
  case bulk = "BK"
  /// A PushTopic does not take this part of a query.
  case stream = "ST"
  /// External objects do not take this part of a query.
  case externalObject = "XO"
  /// Big objects do not take this part of a query.
  case bigObject = "BO"
  /// Custom metadata types do not take this part of a query.
  case metadataType = "MD"
  /// The picklist does not have the value.
  case picklistValue = "SCH-PICKLIST"
  /// The text is longer than the field.
  case textLength = "SCH-LENGTH"
  /// The Id is of another object.
  case idOfObject = "SCH-ID"
  /// The object or field is deprecated.
  case deprecated = "SCH-DEPRECATED"
  /// The polymorphic relationship does not have the field.
  case polymorphicPath = "SCH-POLYMORPHIC"
  /// The field is encrypted.
  case encrypted = "SCH-ENCRYPTED"
  /// Nothing is known of the object.
  case unavailable = "SCH-UNAVAILABLE"

  /// The rule that the check belongs to.
  public var rule: Rule {
    switch self {
    case .stringLength, .queryLength, .pathDepth, .relationshipCount, .subqueryCount,
      .requiredFilter, .dataCategory:
      .queryLimits
    case .integerRange, .currencyMix, .relativeDateZero, .likePattern, .distance,
      .dateFunctionValue, .formula:
      .literalFormat
    case .currencyLiteral, .quotedDate, .literalType, .malformedID: .literalTypeMismatch
    case .nameSuffix, .unknownRelationship, .secondObject: .unknownRelationship
    case .bindOutsideApex, .dynamicBind, .withChannel, .optionsChannel, .lockChannel,
      .allRowsChannel, .updateObject, .bulk, .stream, .externalObject, .bigObject, .metadataType:
      .wrongContext
    case .unknownField: .unknownField
    case .duplicateField, .duplicateAlias, .aliasNeeded, .fieldsDuplicate, .subqueryDuplicate,
      .typeOfAlso:
      .duplicateField
    case .aliasUse, .aggregateMix, .aggregateLimit, .aggregateInWhere, .dateFunctionGrouping,
      .groupingUse, .typeOfMix, .havingField, .duplicateGrouping, .rollupSize, .groupedSubquery,
      .orderedField:
      .aggregateShape
    case .aggregateType, .functionType, .convertCurrency: .notAggregatable
    case .aggregateInSubquery, .subqueryDepth, .subqueryClause, .semiJoinCount, .semiJoinOr,
      .semiJoinNesting, .semiJoinNot, .semiJoinLevel, .semiJoinHaving, .semiJoinChild,
      .semiJoinSame, .semiJoinBarred:
      .subqueryShape
    case .unknownFunction, .functionNesting, .functionInWhere, .recordVisibility, .optionKey,
      .orderFunction:
      .syntaxError
    case .fieldsBound, .fieldsChannel, .fieldsWord, .fieldsAggregate: .fieldsFunctionBound
    case .unknownChild: .unknownChildRelationship
    case .typeOfRelationship, .typeOfType, .polymorphicPath: .polymorphicPath
    case .unknownObject: .unknownObject
    case .notQueryable: .objectNotQueryable
    case .scope: .invalidScope
    case .operatorType, .includes: .operatorTypeMismatch
    case .filterable: .notFilterable
    case .compoundFilter: .compoundFieldFilter
    case .nullTest: .constantNullTest
    case .semiJoinInner, .semiJoinLeft, .semiJoinTypes: .semiJoinTarget
    case .groupable: .notGroupable
    case .sortable: .notSortable
    case .offsetMaximum, .offsetInSubquery: .offsetRange
    case .lockOrder, .lockAggregate, .lockOffset: .lockingCombination
    case .picklistValue: .picklistValue
    case .textLength: .literalLongerThanField
    case .idOfObject: .idPrefixMismatch
    case .deprecated: .deprecatedEntity
    case .encrypted: .encryptedFieldUse
    case .unavailable: .schemaUnavailable
    }
  }
}

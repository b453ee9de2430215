/// What a node of the syntax tree is.
///
/// Each kind is named after the grammar's production.
public enum SyntaxKind: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// The whole query, or one in brackets inside an Apex bind.
  case query
  /// Tokens that fit nowhere; they are kept, so that the tree covers every byte.
  case unexpected

  case selectClause
  case countAll
  case selectItem
  case fieldPath
  case functionCall
  case distanceFunction
  case geolocation
  case fieldsFunction
  case formulaFunction
  case childSubquery
  case typeOf
  case typeOfWhen
  case typeOfElse
  case alias

  case fromClause
  case fromItem
  case objectName
  case usingClause

  case whereClause
  case logicalCondition
  case notCondition
  case parenthesizedCondition
  case comparison
  case comparisonOperator
  case valueList
  case semiJoin

  case stringLiteral
  case numberLiteral
  case currencyLiteral
  case dateLiteral
  case dateTimeLiteral
  case timeLiteral
  case relativeDateLiteral
  case booleanLiteral
  case nullLiteral
  case bind
  case apexExpression

  case withClause
  case withDataCategory
  case dataCategoryCondition
  case dataCategory
  case withRecordVisibilityContext
  case withFilter
  case option

  case groupByClause
  case groupingSet
  case havingClause
  case orderByClause
  case orderItem
  case limitClause
  case offsetClause
  case forViewClause
  case updateClause
  case setOptionsClause
  case forUpdateClause
  case allRowsClause
}

/// What a token is.
///
/// Keywords are kinds of their own; they are recognised only where a whole undotted word spells
/// them, in any case.
public enum TokenKind: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// The empty token at the end of the source.
  case endOfQuery

  // Words
  /// An undotted word that is no keyword.
  case name
  /// Words joined by dots, one token.
  case path
  /// A word that starts with `_` or `$`, or a path with an empty step.
  case malformedName

  // Literals
  /// Digits.
  case integer
  /// Digits with a fraction.
  case decimal
  /// Digits that run into something that is no number, such as `10L` or `1e3`.
  case malformedNumber
  /// `YYYY-MM-DD`.
  case date
  /// A date, `T`, a time and a zone.
  case dateTime
  /// `hh:mm:ss` with a zone.
  case time
  /// Something that starts like a date or time and is none.
  case malformedDate
  /// Text between single quotes.
  case string
  /// Text between single quotes that holds a line break.
  case multilineString
  /// Text that a single quote opens and nothing closes; it ends with the line.
  case unterminatedString
  /// An Apex literal between three single quotes.
  case apexMultilineString
  /// Text between double quotes, which SOQL does not have.
  case doubleQuotedString
  /// Text between backquotes, which SOQL does not have.
  case backquotedName

  // Punctuation
  case comma
  case leftParen
  case rightParen
  case leftBracket
  case rightBracket
  case leftBrace
  case rightBrace
  case colon
  case semicolon
  case dot
  case questionDot
  case question
  case equal
  case doubleEqual
  case notEqual
  case lessGreater
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case plus
  case minus
  case doubleMinus
  case doublePlus
  case star
  case slash
  case percent
  case ampersand
  case doubleAmpersand
  case pipe
  case doublePipe
  case caret
  case tilde
  case exclamation
  /// A byte that starts no token.
  case invalid

  // Keywords
  case above
  case aboveOrBelow
  case all
  case and
  case `as`
  case asc
  case at
  case below
  case by
  case category
  case count
  case cube
  case data
  case desc
  case distance
  case `else`
  case end
  case excludes
  case `false`
  case fields
  case first
  case `for`
  case formula
  case from
  case geolocation
  case group
  case having
  case `in`
  case includes
  case last
  case like
  case limit
  case new
  case not
  case null
  case nulls
  case offset
  case options
  case or
  case order
  case recordVisibilityContext
  case reference
  case rollup
  case rows
  case scope
  case securityEnforced
  case select
  case set
  case systemMode
  case then
  case tracking
  case `true`
  case typeof
  case update
  case userMode
  case using
  case view
  case viewStat
  case when
  case `where`
  case with
}

extension TokenKind {
  /// Whether the token is a whole word: a keyword or a name without dots.
  package var isWord: Bool { self == .name || isKeyword }

  /// Whether the token is a keyword in some place.
  package var isKeyword: Bool { rawValue >= TokenKind.above.rawValue }

  /// Words that stand for nothing but themselves.
  ///
  /// Source: the words that the SOQL reference bars as aliases, and those that both published
  /// grammars of Salesforce reserve. Apex-only keywords stay names: whether REST reserves them is
  /// not known, and a valid query must pass.
  package var isReserved: Bool {
    switch self {
    case .and, .as, .asc, .by, .desc, .else, .false, .for, .from, .having, .in, .like, .limit, .not,
      .null, .nulls, .or, .select, .true, .update, .using, .where, .with:
      true
    default: false
    }
  }

  /// The bracket that closes this one.
  var closingBracket: TokenKind {
    switch self {
    case .leftParen: .rightParen
    case .leftBracket: .rightBracket
    default: .rightBrace
    }
  }

  /// Whether the word may name an object or a field.
  package var isNameable: Bool { isWord && !isReserved }

  /// Whether the word may be an alias.
  package var isAliasable: Bool {
    switch self {
    case .excludes, .first, .group, .includes, .last: false
    default: isNameable
    }
  }
}

extension TokenKind {
  /// How the keyword is written; empty for what is no keyword.
  package var keyword: String {
    switch self {
    case .above: "ABOVE"
    case .aboveOrBelow: "ABOVE_OR_BELOW"
    case .all: "ALL"
    case .and: "AND"
    case .as: "AS"
    case .asc: "ASC"
    case .at: "AT"
    case .below: "BELOW"
    case .by: "BY"
    case .category: "CATEGORY"
    case .count: "COUNT"
    case .cube: "CUBE"
    case .data: "DATA"
    case .desc: "DESC"
    case .distance: "DISTANCE"
    case .else: "ELSE"
    case .end: "END"
    case .excludes: "EXCLUDES"
    case .false: "FALSE"
    case .fields: "FIELDS"
    case .first: "FIRST"
    case .for: "FOR"
    case .formula: "FORMULA"
    case .from: "FROM"
    case .geolocation: "GEOLOCATION"
    case .group: "GROUP"
    case .having: "HAVING"
    case .in: "IN"
    case .includes: "INCLUDES"
    case .last: "LAST"
    case .like: "LIKE"
    case .limit: "LIMIT"
    case .new: "NEW"
    case .not: "NOT"
    case .null: "NULL"
    case .nulls: "NULLS"
    case .offset: "OFFSET"
    case .options: "OPTIONS"
    case .or: "OR"
    case .order: "ORDER"
    case .recordVisibilityContext: "RecordVisibilityContext"
    case .reference: "REFERENCE"
    case .rollup: "ROLLUP"
    case .rows: "ROWS"
    case .scope: "SCOPE"
    case .securityEnforced: "SECURITY_ENFORCED"
    case .select: "SELECT"
    case .set: "SET"
    case .systemMode: "SYSTEM_MODE"
    case .then: "THEN"
    case .tracking: "TRACKING"
    case .true: "TRUE"
    case .typeof: "TYPEOF"
    case .update: "UPDATE"
    case .userMode: "USER_MODE"
    case .using: "USING"
    case .view: "VIEW"
    case .viewStat: "VIEWSTAT"
    case .when: "WHEN"
    case .where: "WHERE"
    case .with: "WITH"
    default: ""
    }
  }
}

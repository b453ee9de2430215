/// The clauses of a query, in the order that the grammar wants them.
public enum Clause: UInt8, Sendable, Hashable, CaseIterable {
  case select
  case from
  case using
  case `where`
  case with
  case groupBy
  case having
  case orderBy
  case limit
  case offset
  case forView
  case update
  case setOptions
  case allRows
  case forUpdate

  /// The words that start the clause; of FOR VIEW, also FOR REFERENCE counts as such.
  public var keyword: String {
    switch self {
    case .select: "SELECT"
    case .from: "FROM"
    case .using: "USING SCOPE"
    case .where: "WHERE"
    case .with: "WITH"
    case .groupBy: "GROUP BY"
    case .having: "HAVING"
    case .orderBy: "ORDER BY"
    case .limit: "LIMIT"
    case .offset: "OFFSET"
    case .forView: "FOR VIEW"
    case .update: "UPDATE"
    case .setOptions: "SET OPTIONS"
    case .allRows: "ALL ROWS"
    case .forUpdate: "FOR UPDATE"
    }
  }

  /// Whether the clause may stand more than once.
  var isRepeatable: Bool { self == .with || self == .forView }

  /// Whether the clause may stand in a query of a kind.
  func isAllowed(in scope: QueryScope) -> Bool {
    switch scope {
    case .root, .apex: true
    case .child: self < .setOptions
    case .semiJoin: self <= .with
    }
  }
}

extension Clause {
  /// The clause that two tokens start beyond doubt; for finding one's way after a mistake, and for
  /// telling a clause from an alias: `ORDER` alone may be anything.
  init?(evidentIn first: TokenKind, _ second: TokenKind) {
    switch first {
    case .from: self = .from
    case .using where second == .scope: self = .using
    case .where: self = .where
    case .with: self = .with
    case .group where second == .by: self = .groupBy
    case .having: self = .having
    case .order where second == .by: self = .orderBy
    case .limit where second.startsRowCount: self = .limit
    case .offset where second.startsRowCount: self = .offset
    case .for where second == .update: self = .forUpdate
    case .for where second == .view || second == .reference: self = .forView
    case .update where second == .tracking || second == .viewStat: self = .update
    case .set where second == .options: self = .setOptions
    case .all where second == .rows: self = .allRows
    default: return nil
    }
  }

  /// The clause that a token starts where nothing but a clause can follow.
  init?(startingWith first: TokenKind, _ second: TokenKind) {
    switch first {
    case .using: self = .using
    case .group: self = .groupBy
    case .order: self = .orderBy
    case .limit: self = .limit
    case .offset: self = .offset
    case .for: self = second == .update ? .forUpdate : .forView
    case .update: self = .update
    default:
      guard let clause = Clause(evidentIn: first, second) else { return nil }
      self = clause
    }
  }
}

extension TokenKind {
  /// Whether the token can start the number of LIMIT and OFFSET.
  fileprivate var startsRowCount: Bool {
    switch self {
    case .integer, .decimal, .malformedNumber, .plus, .minus, .colon: true
    default: false
    }
  }
}

extension Clause: Comparable {
  /// Whether the left clause stands before the right one.
  public static func < (left: Clause, right: Clause) -> Bool { left.rawValue < right.rawValue }
}

/// A set of clauses, for those that were met.
struct ClauseSet {
  private var bits: UInt16 = 0

  func contains(_ clause: Clause) -> Bool { bits & (1 << clause.rawValue) != 0 }

  mutating func insert(_ clause: Clause) { bits |= 1 << clause.rawValue }

  /// The last clause of the set in the grammar's order.
  var last: Clause? {
    bits == 0 ? nil : Clause(rawValue: UInt8(15 - bits.leadingZeroBitCount))
  }
}

/// What kind of query is being read.
enum QueryScope {
  /// The whole text.
  case root
  /// A query in brackets inside an Apex bind.
  case apex
  /// A subquery in a SELECT list.
  case child
  /// A subquery after IN.
  case semiJoin
}

import SOQLSyntax

/// A query in a file of code.
package struct EmbeddedQuery: Sendable {
  /// The text of the query; of one that is put together, the literal parts with nothing between them.
  package let text: [UInt8]
  /// Where that text stands in the file.
  package let map: SourceMap
  /// The whole of it in the file: the brackets, or the literals and all that joins them.
  package let range: Range<Int>
  /// How the query is written.
  package let form: Form
  /// What is done with its result.
  package let use: Use

  /// How a query is written in code.
  package enum Form: Sendable, Equatable {
    /// In brackets.
    case inline
    /// In string literals that are the whole query: given to a method that runs it, or kept in a variable
    /// that nothing is added to before it is run.
    case whole
    /// In string literals that look like a query, to which more may be added.
    case start
    /// In literals with other expressions between or behind them.
    case template([Part])
  }

  /// A part of a query that is put together at run time.
  package enum Part: Sendable, Equatable {
    /// A string literal: its bytes in the file, quotes included, and what they mean.
    case literal(Range<Int>, [UInt8])
    /// Another expression: its bytes in the file.
    case expression(Range<Int>)
  }

  /// What code does with the rows.
  package enum Use: Sendable, Equatable {
    /// Nothing that is understood.
    case unknown
    /// They are assigned to one record, or a field is read from the query itself, so that no row or several
    /// give an exception.
    case singleRecord
    /// They are assigned to, or returned as, a collection.
    case collection
    /// A for loop goes through them, in chunks.
    case forEach
    /// They are given to a method of Database that runs the text.
    case databaseCall(DatabaseCall)
  }

  /// A call of `Database.query` or its kin.
  package struct DatabaseCall: Sendable, Equatable {
    package enum Method: String, Sendable, CaseIterable {
      case query
      case queryWithBinds
      case getQueryLocator
      case getQueryLocatorWithBinds
      case countQuery
      case countQueryWithBinds

      /// How many arguments there are before the one for the access level.
      package var argumentCount: Int {
        switch self {
        case .query, .getQueryLocator, .countQuery: 1
        case .queryWithBinds, .getQueryLocatorWithBinds, .countQueryWithBinds: 2
        }
      }
    }

    package let method: Method
    /// The bytes of the argument for the access level, if there is one.
    package let accessLevel: Range<Int>?
  }
}

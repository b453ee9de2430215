import SOQLBuilder
import SOQLRows

/// Makes values of a page's records.
struct RowReader<Model>: Sendable {
  /// Adds the rows of a page to others, up to the first that cannot be read; gives the error about that.
  let read: @Sendable (_ page: QueryPage, _ decoder: RowDecoder, _ rows: inout [Model]) -> RowError?
}

extension RowReader where Model: Decodable & SendableMetatype {
  static var decoding: RowReader {
    RowReader { page, decoder, rows in
      do throws(RowError) {
        try page.decode(into: &rows, decoder)
        return nil
      } catch {
        return error
      }
    }
  }
}

extension RowReader where Model: RowDecodable & SendableMetatype {
  static var reading: RowReader {
    RowReader { page, _, rows in
      do throws(RowError) {
        try page.read(into: &rows)
        return nil
      } catch {
        return error
      }
    }
  }
}

extension RowReader where Model: Sendable {
  static func rows<Typed: RowQuery>(of query: Typed) -> RowReader where Typed.Row == Model {
    RowReader { page, _, rows in
      do throws(RowError) {
        rows += try query.rows(of: page)
        return nil
      } catch {
        // Rows before the one that cannot be read have come all the same.
        if let count = error.record, let before = try? query.rows(of: page.page(of: 0..<count)) {
          rows += before
        }
        return error
      }
    }
  }
}

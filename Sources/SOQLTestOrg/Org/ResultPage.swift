/// What a page of a result says besides its rows; faults alter it.
package struct ResultPage: Sendable {
  /// How many rows the result has.
  package var totalSize: Int
  /// Where the next page is, if there is one.
  package var nextRecordsURL: String?
  /// The indices of the rows in the page.
  package var rows: Range<Int>
}

/// Faults of what a page of a query says; its rows are right.
extension Fault {
  /// `nextRecordsUrl` is another text, if there is one.
  package static func nextRecordsURL(
    _ change: @escaping @Sendable (_ url: String) -> String
  ) -> Fault {
    alterPage("nextRecordsUrl") { page in page.nextRecordsURL = page.nextRecordsURL.map(change) }
  }

  /// The next page is said to be on another server, as a whole URL.
  package static func nextRecordsURL(origin: String) -> Fault {
    nextRecordsURL { origin + $0 }
  }

  /// The next page is said to be on another server, such as by `//host`, `@host` or `\\host`.
  package static func nextRecordsURL(prefix: String) -> Fault {
    nextRecordsURL { prefix + $0 }
  }

  /// The next page is said to be this one.
  package static let samePageAgain = alterPage("same page again") { page in
    page.nextRecordsURL = page.nextRecordsURL.map { locator($0, offset: page.rows.lowerBound) }
  }

  /// The next page is said to be the one at an offset, such as one before this: for `request: 2` on ``RequestMatch/queryMore``
  /// and an offset of 2,000, the third page names the second.
  package static func nextPageAgain(offset: Int) -> Fault {
    nextRecordsURL { locator($0, offset: offset) }
  }

  /// The result is said to have more rows than it has, or less.
  package static func countMismatch(_ difference: Int) -> Fault {
    alterPage("count mismatch") { $0.totalSize += difference }
  }

  /// The result is said to end with this page.
  package static let endsEarly = alterPage("ends early") { $0.nextRecordsURL = nil }

  private static func locator(_ url: String, offset: Int) -> String {
    (url.lastIndex(of: "-").map { url[...$0] } ?? url[...]) + String(offset)
  }
}

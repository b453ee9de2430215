import SOQLFiles
import SOQLTestOrg

/// An org in a process of its own, for benchmarks that measure a client alone.
///
/// It answers each query with so many contacts, on pages of 2,000. It prints its URL and the token of a
/// session, and ends with its standard input.
@main
enum ServedOrg {
  static func main() throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) }
    guard let count else {
      print("usage: served-org ROWS")
      exit(2)
    }
    signal(SIGPIPE, SIG_IGN)
    let org = try TestOrg()
    let contacts = GivenRows(count, of: "Contact", fill)
    org.results.match { _ in .rows(contacts) }
    print("\(org.origin) \(org.session())")
    fflush(nil)
    while readLine() != nil {}
    org.stop()
  }

  /// Two hundred bytes of text, and a parent, for a row of half a kilobyte.
  private static func fill(_ index: Int, _ row: inout GivenRow) {
    row["Name"] = "Contact \(index) of Müller & Söhne"
    row["Email"] = "user\(index % 2_000)@example.com"
    row["Title"] = index % 7 == 0 ? nil : "Head of \"\(index % 90)\""
    row["AnnualRevenue__c"] = .number("\(index).25")
    row["CreatedDate"] = "2024-02-29T12:34:56.000+0000"
    row["Description"] = .string(description)
    row["Account"] =
      index % 5 == 0
      ? nil
      : .parent(
        GivenRow("Account") {
          $0["Name"] = "Acme"
          $0["Industry"] = "Energy"
        }
      )
  }

  private static let description = String(repeating: "A text with\nlines. ", count: 10)
}

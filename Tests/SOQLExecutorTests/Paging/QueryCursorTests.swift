import Foundation
import SOQLExecutor
import Testing

@Suite struct QueryCursorTests {
  private static func cursor(
    path: String? = "/services/data/v62.0/query/0r8xx-2000",
    skip: Int = 3,
    delivered: Int = 2_003,
    instance: String = "https://org.example",
    hash: String = "00",
    part: Int = 0
  ) -> QueryCursor {
    QueryCursor(
      path: path,
      rowsToSkip: skip,
      lastID: "001000000000001AAA",
      rowsDelivered: delivered,
      totalSize: 9_000,
      instance: instance,
      queryHash: hash,
      part: part
    )
  }

  @Test func survivesAFile() throws {
    let data = try JSONEncoder().encode(Self.cursor())
    #expect(try JSONDecoder().decode(QueryCursor.self, from: data) == Self.cursor())
  }

  @Test(
    arguments: [
      (cursor(), nil),
      (cursor(path: nil, skip: 0, part: 1), nil),
      (cursor(instance: "https://evil.example"), "it belongs to https://evil.example"),
      (cursor(hash: "01"), "it belongs to another query"),
      (cursor(path: "//evil.example/services/data/"), "it is damaged"),
      (cursor(path: "https://evil.example/"), "it is damaged"),
      (cursor(path: "/services/data/v62.0/query/a b"), "it is damaged"),
      (cursor(path: "/services/data/\\evil"), "it is damaged"),
      (cursor(path: "/services/oauth2/revoke"), "it is damaged"),
      (cursor(skip: -1), "it is damaged"),
      (cursor(delivered: 2), "it is damaged"),
      (cursor(path: nil, skip: 2), "it is damaged"),
      (cursor(part: 2), "it is damaged"),
      (cursor(part: -1), "it is damaged"),
      (cursor(skip: .max, delivered: .max), "it is damaged"),
      (cursor(delivered: .max), "it is damaged"),
    ] as [(QueryCursor, String?)]
  )
  func isCheckedBeforeItIsFollowed(_ cursor: QueryCursor, _ problem: String?) throws {
    let found = cursor.problem(
      instance: try Origin("https://org.example"),
      queryHash: "00",
      parts: 2
    )
    #expect(found == problem.map { .foreignCursor($0) })
  }

  @Test func hashesTellQueriesApart() {
    let hashes = [
      QueryHash.of("SELECT Id FROM A", includesDeleted: false, usesTooling: false),
      QueryHash.of("SELECT Id FROM B", includesDeleted: false, usesTooling: false),
      QueryHash.of("SELECT Id FROM A", includesDeleted: true, usesTooling: false),
      QueryHash.of("SELECT Id FROM A", includesDeleted: false, usesTooling: true),
    ]
    #expect(Set(hashes).count == 4)
    #expect(hashes.allSatisfy { $0.count == 16 })
  }
}

import SOQLBuilder
import SOQLBuilderModels
import SOQLSyntax
import Testing

@Suite struct SplitTests {
  private func query(_ names: [String]) -> Query<Account> {
    Query(Account.self) { a in
      Select { a.id }
      Where {
        a.name.in(names) && a.type != "x"
        a.phone.notIn(["1", "2", "3"])
      }
    }
  }

  /// The values after the first IN of each part.
  private func lists(_ parts: [Query<Account>]) -> [[String]] {
    parts.map { part in
      let list = part.text.split(separator: "(")[1].split(separator: ")")[0]
      return list.split(separator: ", ").map { String($0.dropFirst().dropLast()) }
    }
  }

  @Test func partsAreShortAndHoldEachValueOnce() throws {
    let names = (0..<500).map { "name\($0)" }
    let parts = try query(names).split(maximumLength: 1_000)
    #expect(parts.count > 5)
    #expect(parts.allSatisfy { $0.text.utf8.count <= 1_000 && $0.diagnostics().isEmpty })
    #expect(lists(parts).flatMap(\.self) == names)
    #expect(try query(["a"]).split(maximumLength: 1_000).count == 1)
  }

  @Test func valuesThatMayBeEqualStayTogether() throws {
    let names = ["Acme", "b", "ACME", "c", "acme ", "b", "001000000000001", "001000000000001AAA"]
    let parts = try query(names).split(maximumLength: 140)
    let lists = lists(parts)
    #expect(parts.count > 1)
    #expect(lists.filter { $0.contains { $0.lowercased().hasPrefix("acme") } }.count == 1)
    #expect(lists.filter { $0.contains { $0.hasPrefix("001") } }.count == 1)
    #expect(lists.flatMap(\.self).filter { $0 == "b" }.count == 1)
  }

  @Test func whatCannotBeSplitIsRefused() {
    let names = (0..<100).map { "name\($0)" }
    let whole = query(names)
    #expect(throws: SplitError.self) { try whole.limit(5).split(maximumLength: 500) }
    #expect(throws: SplitError.self) {
      try whole.order { $0.name.ascending }.split(maximumLength: 500)
    }
    #expect(throws: SplitError.self) { try whole.countQuery.split(maximumLength: 500) }
    #expect(throws: SplitError.self) { try whole.split(maximumLength: 20) }
    let other = Query(Account.self) { a in
      Select { a.id }
      Where { a.name.notIn(names) }
      Where { a.name == "x" || a.name.in(names) }
    }
    #expect(throws: SplitError.self) { try other.split(maximumLength: 500) }
  }
}

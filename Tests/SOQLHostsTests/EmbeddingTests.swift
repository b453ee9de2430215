import SOQLSyntax
import SOQLTestSupport
import Testing

@testable import SOQLHosts

/// Queries that are put into Apex at random are found as they are, and each byte where it stands.
@Suite struct EmbeddingTests {
  private static let queries = Fixtures.acceptedQueries.map { Array($0[1].utf8) }
    .filter { !$0.isEmpty }

  @Test func literals() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2 {
      for query in EmbeddingTests.queries {
        let embedding = Embedding.inLiterals(query, &random)
        check(embedding, query, "seed \(random.seed)")
        checkEdits(embedding, query, &random)
      }
    }
  }

  @Test func brackets() {
    var random = SeededGenerator(seed: 12)
    // A semicolon or a comment would end the query, or take its bracket.
    for query in EmbeddingTests.queries where Embedding.mayStandInBrackets(query) {
      let embedding = Embedding.inBrackets(query, &random)
      check(embedding, query, "seed \(random.seed)")
      checkEdits(embedding, query, &random)
    }
  }

  private func check(_ embedding: Embedding, _ query: [UInt8], _ note: String) {
    let file = ApexFile(embedding.code)
    let code = String(decoding: embedding.code, as: UTF8.self)
    guard file.queries.count == 1, let found = file.queries.first else {
      Issue.record("\(file.queries.count) queries, \(note)\n\(code)")
      return
    }
    guard found.text == query else {
      Issue.record("another text, \(note)\n\(code)\n\(String(decoding: found.text, as: UTF8.self))")
      return
    }
    for byte in query.indices {
      let place = found.map.fileRange(of: byte..<byte + 1)
      if place != embedding.places[byte].range {
        Issue.record("byte \(byte) is at \(place), not \(embedding.places[byte]), \(note)\n\(code)")
        return
      }
    }
    let all = found.map.fileRange(of: 0..<query.count)
    #expect(all.lowerBound == embedding.places.first?.range.lowerBound)
    #expect(all.upperBound == embedding.places.last?.range.upperBound)
  }

  /// An edit made in the file changes the query as it should, unless it touches two literals.
  private func checkEdits(
    _ embedding: Embedding,
    _ query: [UInt8],
    _ random: inout SeededGenerator
  ) {
    guard let found = ApexFile(embedding.code).queries.first, found.text == query else { return }
    for _ in 0..<4 {
      let start = Int.random(in: 0..<query.count, using: &random)
      let end = min(query.count, start + Int.random(in: 1...12, using: &random))
      let edit = SourceEdit(
        replacing: start..<end,
        with: random.pick(["x", "", "Id, Name", "a'b", "\\", "é\n"])
      )
      let first = embedding.places[start]
      let last = embedding.places[end - 1]
      let isWhole =
        (start == 0 || embedding.places[start - 1].range != first.range || first.isSingle)
        && (end == query.count || embedding.places[end].range != last.range || last.isSingle)
      let placed = found.map.fileEdit(edit)
      #expect((placed != nil) == (first.literal == last.literal && isWhole))
      // In brackets an edit may make another query of it, or none.
      guard let placed, !embedding.isInline else { continue }
      let code = FixIt("", isSafe: true, [placed]).applied(to: embedding.code)
      let expected = FixIt("", isSafe: true, [edit]).applied(to: query)
      #expect(
        ApexFile(code).queries.first?.text == expected,
        "seed \(random.seed)\n\(String(decoding: code, as: UTF8.self))"
      )
    }
  }
}

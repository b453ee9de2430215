import SOQLCommand
import Testing

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 15, 16, 33, 1_000])
  func resultsAreInOrder(_ count: Int) {
    #expect(Parallel.map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }
}

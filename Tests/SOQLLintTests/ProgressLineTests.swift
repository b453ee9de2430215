import Testing

@testable import SOQLLint

@Suite struct ProgressLineTests {
  @Test func aShortRunShowsNothing() {
    var line = ProgressLine(total: 3, start: 5_000)
    #expect(line.countFile(at: 5_001) == nil)
    #expect(line.countFile(at: 5_999) == nil)
    #expect(line.removal == nil)
  }

  @Test func aLongRunWritesOneLineOverAndRemovesIt() {
    var line = ProgressLine(total: 9, start: 0)
    #expect(line.countFile(at: 400) == nil)
    #expect(line.countFile(at: 1_000) == "\r2 of 9 files checked\u{1B}[K")
    #expect(line.countFile(at: 1_099) == nil)
    #expect(line.countFile(at: 1_100) == "\r4 of 9 files checked\u{1B}[K")
    #expect(line.removal == "\r\u{1B}[K")
  }
}

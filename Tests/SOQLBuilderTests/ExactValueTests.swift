import SOQLBuilder
import SOQLBuilderModels
import SOQLSyntax
import SOQLTestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Random values that are no texts: each is one literal that says exactly the same.
@Suite struct ExactValueTests {
  private let seed = SeededGenerator(seed: 23).seed

  private func literal(_ condition: (Fields<Account>) -> RowCondition<Account>) -> String? {
    let query = Query(Account.self) { a in Select { a.id } }.where { condition($0) }
    guard query.diagnostics(schema: nil).isEmpty else { return nil }
    return query.text.split(separator: " ").last.map(String.init)
  }

  @Test func numbers() {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let number = Double(bitPattern: random.next())
      let text = literal { $0.score == number }
      #expect((text != nil) == number.isFinite, "seed \(seed): \(number)")
      guard let text else { continue }
      #expect(Double(text) == number && !text.contains("e"), "seed \(seed): \(number): \(text)")
    }
    for _ in 0..<1_000 {
      let digits = Int64(bitPattern: random.next())
      let exponent = Int.random(in: -30...30, using: &random)
      let number = Decimal(sign: .plus, exponent: exponent, significand: Decimal(digits))
      let text = literal { $0.rank == number } ?? ""
      #expect(Decimal(string: text) == number, "seed \(seed): \(number): \(text)")
    }
  }

  @Test func moments() {
    var random = SeededGenerator(seed: seed)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    for _ in 0..<500 {
      // From 1750 to 3900.
      let milliseconds = Int.random(in: -6_942_000_000_000...60_900_000_000_000, using: &random)
      let moment = Date(timeIntervalSince1970: Double(milliseconds) / 1_000)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .second],
        from: moment
      )
      let written = SOQLDateTime(moment)
      #expect(
        [written.date.year, written.date.month, written.date.day]
          == [parts.year, parts.month, parts.day],
        "seed \(seed): \(milliseconds)"
      )
      #expect(
        [written.time.hour, written.time.minute, written.time.second]
          == [parts.hour, parts.minute, parts.second],
        "seed \(seed): \(milliseconds)"
      )
      #expect(literal { $0.createdDate == moment } != nil, "seed \(seed): \(milliseconds)")
    }
  }

  @Test func currencyCodesAreNoSyntax() {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let code = HostileText.random(&random)
      #expect(
        literal { $0.annualRevenue > CurrencyAmount(5, code) } == nil,
        "seed \(seed): \(code.debugDescription)"
      )
    }
    #expect(literal { $0.annualRevenue > CurrencyAmount(-5, "USD") } == "USD-5")
    #expect(literal { $0.annualRevenue > CurrencyAmount(5, "ALL") } == "ALL5")
    #expect(literal { $0.annualRevenue > CurrencyAmount(-5, "ALL") } == "ALL-5")
  }

  @Test func identifiers() {
    #expect(RecordID<Account>("001000000000001AAA")?.hasExpectedPrefix == true)
    #expect(RecordID<Account>("005000000000001")?.hasExpectedPrefix == false)
    #expect(RecordID<Standard.CaseComment>("00a000000000001")?.hasExpectedPrefix == nil)
    for text in ["001000000000001AAB", "00100000000000", "0010000000000011", "00100000000000'", ""]
    {
      #expect(RecordID<Account>(text) == nil, "\(text)")
      #expect(AnyRecordID(text) == nil, "\(text)")
    }
  }
}

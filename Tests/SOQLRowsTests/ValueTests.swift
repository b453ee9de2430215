import Foundation
import SOQLTestSupport
import Testing

@testable import SOQLRows

/// Each form of a value, alone and out of a page by every road.
@Suite struct ValueTests {
  @Test(arguments: [
    ("2024-05-01T10:20:30.000+0000", 1_714_558_830.0),
    ("2024-05-01T10:20:30.125Z", 1_714_558_830.125),
    ("2024-05-01T10:20:30Z", 1_714_558_830),
    ("2024-05-01T10:20:30+02:00", 1_714_551_630),
    ("2024-05-01T10:20:30.5-0530", 1_714_578_630.5),
    ("2024-05-01", 1_714_521_600),
    ("1969-12-31T23:59:59.000Z", -1),
    ("1600-02-29", -11_670_998_400),
    ("0000-01-01", -62_167_219_200),
  ])
  func momentsAreRead(_ text: String, _ seconds: Double) throws {
    #expect(try allRoads(Date.self, #""\#(text)""#) == Date(timeIntervalSince1970: seconds))
  }

  @Test(arguments: [
    "", "2024", "2024-13-01", "2024-02-30", "2023-02-29", "2024-05-01T", "2024-05-01T10:20",
    "2024-05-01T10:20:30", "2024-05-01T24:00:00Z", "2024-05-01T10:20:30.Z", "2024-05-01 10:20:30Z",
    "2024-05-01T10:20:30.1234567891Z", "2024-05-01T10:20:30+1", "2024-05-01T10:20:30Zz", "x",
    "٢٠٢٤-05-01",
  ])
  func whatIsNoMomentIsAnError(_ text: String) {
    #expect(throws: RowError.self) { try allRoads(Date.self, #""\#(text)""#) }
  }

  @Test func daysAgreeWithFoundation() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var random = SeededGenerator(seed: 31)
    for _ in 0..<500 {
      let days = Int.random(in: -100_000...200_000, using: &random)
      let date = Date(timeIntervalSince1970: Double(days) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let day = CalendarDate(
        year: try #require(parts.year),
        month: try #require(parts.month),
        day: try #require(parts.day)
      )
      #expect(day?.daysSince1970 == days)
    }
  }

  @Test func daysAndTimes() throws {
    let day = try #require(CalendarDate("2024-02-29"))
    #expect(try allRoads(CalendarDate.self, #""2024-02-29""#) == day)
    #expect(day.description == "2024-02-29")
    #expect(CalendarDate("2024-02-29T00:00:00Z") == nil)
    #expect(CalendarDate("2023-12-31").map { $0 < day } == true)
    let time = try #require(TimeOfDay("10:20:30.007Z"))
    #expect(try allRoads(TimeOfDay.self, #""10:20:30.007Z""#) == time)
    #expect(time.hour == 10 && time.minute == 20 && time.second == 30)
    #expect(time.millisecond == 7)
    #expect(time.description == "10:20:30.007Z")
    #expect(TimeOfDay("10:20:30") != nil)
    for wrong in ["24:00:00Z", "10:60:00Z", "10:20", "10:20:30.0001Z", "10:20:30.000+0000"] {
      #expect(TimeOfDay(wrong) == nil, "\(wrong)")
    }
  }

  @Test(arguments: [
    "0", "-0", "5", "5.0", "1.0E8", "12.34", "-0.01", "123456789012345678.12", "0.1",
    "99999999999999999999999999999999999999", "-123456789012345678901234567890.12345678", "1e-5",
    "18446744073709551616",
  ])
  func decimalsAreExact(_ text: String) throws {
    #expect(try allRoads(Decimal.self, text) == Decimal(string: text))
  }

  @Test(arguments: [
    "999999999999999999999999999999999999999", "1e200", "1e-200", "1e99999999", "true", #""1""#,
    "null",
  ])
  func whatNoDecimalHoldsIsAnError(_ text: String) {
    #expect(throws: RowError.self) { try allRoads(Decimal.self, text) }
  }

  @Test func doublesAreTheNearest() throws {
    var random = SeededGenerator(seed: 32)
    for _ in 0..<3_000 {
      let bits = Double(bitPattern: random.next())
      let digits = Int.random(in: 0..<10_000_000_000_000_000, using: &random)
      let text =
        random.chance(50) && bits.isFinite
        ? "\(bits)" : "\(digits)e\(Int.random(in: -40...40, using: &random))"
      #expect(try allRoads(Double.self, text) == Double(text), "\(text)")
    }
    #expect(throws: RowError.self) { try allRoads(Double.self, "1e999") }
    #expect(throws: RowError.self) {
      try allRoads(Double.self, "-" + String(repeating: "9", count: 400))
    }
    #expect(try allRoads(Double.self, "-0").sign == .minus)
  }

  @Test func integers() throws {
    #expect(try allRoads(Int.self, "5.0") == 5)
    #expect(try allRoads(Int64.self, "-9223372036854775808") == .min)
    #expect(try allRoads(Int.self, "1.0E8") == 100_000_000)
    for text in ["5.5", "9223372036854775808", "1e19", #""5""#, "true"] {
      #expect(throws: RowError.self, "\(text)") { try allRoads(Int.self, text) }
    }
    #expect(throws: RowError.self) { try allRoads(Int32.self, "2147483648") }
  }

  @Test func addressesOfFiles() throws {
    let path = "/services/data/v62.0/sobjects/Attachment/00P000000000001AAA/Body"
    #expect(try allRoads(URL.self, "\"\(path)\"").path == path)
    #expect(throws: RowError.self) { try allRoads(URL.self, "\"\"") }
  }

  @Test func setsOfValues() throws {
    let list = try allRoads(MultiPicklist<String>.self, #""B;A;B""#)
    #expect(list == ["A", "B"])
    #expect(list.hashValue == MultiPicklist<String>(["A", "B"]).hashValue)
    #expect(list.values == ["B", "A"])
    #expect(list.description == "B;A")
    #expect(list.contains("A") && !list.contains("C"))
    #expect(MultiPicklist<String>("").isEmpty)
  }

  @Test func compounds() throws {
    let address = try allRoads(
      Address.self,
      #"{"City":"Köln","country":null,"latitude":50.9,"longitude":6.9,"street":"a\nb"}"#
    )
    #expect(address.city == "Köln")
    #expect(address.street == "a\nb")
    #expect(address.location == Geolocation(latitude: 50.9, longitude: 6.9))
    let point = try allRoads(Geolocation.self, #"{"latitude":1.5,"longitude":-2}"#)
    #expect(point == Geolocation(latitude: 1.5, longitude: -2))
    #expect(throws: RowError.self) { try allRoads(Geolocation.self, #"{"latitude":1.5}"#) }
    #expect(throws: RowError.self) { try allRoads(Address.self, #""Köln""#) }
  }

  @Test func valuesAreWrittenAsTheyAreRead() throws {
    struct Values: Codable, Equatable {
      var id = AnyRecordID("001D000000IqhSL")
      var day = CalendarDate("2024-05-01")
      var time = TimeOfDay("10:20:30.000Z")
      var list = MultiPicklist<String>("A;B")
    }
    let data = try JSONEncoder().encode(Values())
    #expect(try JSONDecoder().decode(Values.self, from: data) == Values())
    #expect(String(decoding: data, as: UTF8.self).contains(#""001D000000IqhSLIAZ""#))
  }

  /// Reads a value as a column of a row, decodes it, and decodes it from a container of its own;
  /// expects that all give the same or none gives any.
  private func allRoads<Value: RowValue & Decodable & Equatable>(
    _ type: Value.Type,
    _ json: String
  ) throws -> Value {
    let page = try QueryPage(json: #"{"totalSize":1,"done":true,"records":[{"value":\#(json)}]}"#)
    var row = page.rows[0]
    let direct = Result { try row.read("value") as Value }
    let decoded = Result { try page.rows(as: [String: Value].self)[0]["value"] }
    let wrapped = Result { try page.rows(as: [String: Wrapper<Value>].self)[0]["value"]?.value }
    #expect((try? direct.get()) == (try? decoded.get()))
    #expect((try? direct.get()) == (try? wrapped.get()))
    return try direct.get()
  }
}

/// A value that is decoded from a container of its own.
private struct Wrapper<Value: Decodable>: Decodable {
  let value: Value

  init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(Value.self)
  }
}

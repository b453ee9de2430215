import SOQLJSON
import SOQLTestSupport
import Testing

/// What values give to those who ask.
@Suite struct JSONValueTests {
  @Test func everyKindAnswersForItselfAlone() throws {
    let root = try read(#" [null, true, false, 12, "s", [1, [2, 3], 4], {"a": {"b": 1}, "c": 2}]"#)
    let values = Array(root.elements)
    #expect(values.map(\.kind) == [.null, .bool, .bool, .number, .string, .array, .object])
    #expect(values.map(\.isNull) == [true, false, false, false, false, false, false])
    #expect(values.map(\.bool) == [nil, true, false, nil, nil, nil, nil])
    #expect(values.map(\.integer) == [nil, nil, nil, 12, nil, nil, nil])
    #expect(values.map(\.numberText) == [nil, nil, nil, "12", nil, nil, nil])
    #expect(values.map(\.string) == [nil, nil, nil, nil, "s", nil, nil])
    #expect(values.map { $0.isString("s") } == [false, false, false, false, true, false, false])
    #expect(values.map(\.count) == [0, 0, 0, 0, 0, 3, 2])
    #expect(values.map { Array($0.elements).count } == [0, 0, 0, 0, 0, 3, 0])
    #expect(values.map { Array($0.members).count } == [0, 0, 0, 0, 0, 0, 2])
    #expect(values.map { $0["c"]?.integer } == [nil, nil, nil, nil, nil, nil, 2])
    #expect(values.map(\.offset) == [2, 8, 14, 21, 25, 30, 46])
    #expect(root.count == 7)
    #expect(root.offset == 1)
  }

  @Test func membersAreFoundByKey() throws {
    let root = try read(
      #"{"a":1,"ab":[{"a":2}],"":3,"A":4,"a\n":5,"\u0062":6,"caf\u00e9":7,"cafe\u0301":8,"b":{"x":9}}"#
    )
    #expect(root["a"]?.integer == 1)
    #expect(root["ab"]?.elements.first { _ in true }?["a"]?.integer == 2)
    #expect(root[""]?.integer == 3)
    #expect(root["A"]?.integer == 4)
    #expect(root["a\n"]?.integer == 5)
    #expect(root["café"]?.integer == 7)
    #expect(root["cafe\u{301}"]?.integer == 8)
    #expect(root["b"]?["x"]?.integer == 9)
    #expect(root["x"] == nil)
    #expect(root["a\\n"] == nil)
    #expect(root.count == 9)
    #expect(root.members.map { $0.key.string }[4...6] == ["a\n", "b", "café"])
  }

  @Test func theLastOfEqualKeysCounts() throws {
    let root = try read(#"{"a":1,"b":2,"\u0061":3,"c":{"a":4}}"#)
    #expect(root["a"]?.integer == 3)
    #expect(root.members.map(\.value.integer) == [1, 2, 3, nil])
  }

  @Test func nothingIsInEmptyOnes() throws {
    for text in ["[]", "{}", "[ ]", "{\n}"] {
      let root = try read(text)
      #expect(root.count == 0)
      #expect(Array(root.elements).isEmpty)
      #expect(Array(root.members).isEmpty)
      #expect(root["a"] == nil)
    }
  }

  @Test(arguments: [
    (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{c}\n\r\t"),
    (#"\u0000\u001f\u007F"#, "\u{0}\u{1f}\u{7f}"),
    (#"\u00e9\u00E9\u07ff\u0800\uD7FF\uE000\uffff"#, "éé\u{7ff}\u{800}\u{d7ff}\u{e000}\u{ffff}"),
    (#"\ud800\udc00\uDBFF\uDFFF\uD83D\uDE00"#, "\u{10000}\u{10FFFF}😀"),
    (#"a\\u0041b\\\\"#, #"a\u0041b\\"#),
    (#"東\n京"#, "東\n京"),
  ])
  func escapes(_ text: String, _ meaning: String) throws {
    let string = try read("\"\(text)\"").string
    #expect(string.map { Array($0.utf8) } == Array(meaning.utf8))
  }

  @Test func stringsCompareByteForByte() throws {
    let root = try read(##"["abc","a\u0062c","abd","ab","abcd","é","e\u0301","","\u0000"]"##)
    #expect(
      root.elements.map { $0.isString("abc") } == [true, true] + .init(repeating: false, count: 7)
    )
    let values = Array(root.elements)
    #expect(values[5].isString("é"))
    #expect(!values[6].isString("é"))
    #expect(values[6].isString("e\u{301}"))
    #expect(values[7].isString(""))
    #expect(!values[8].isString(""))
    #expect(values[8].isString("\u{0}"))
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("1.0", 1), ("1e3", 1_000), ("1E+3", 1_000),
    ("1.5", nil), ("1.50e1", 15), ("1.5e0", nil), ("100e-2", 1), ("100e-3", nil), ("-0.0e-7", 0),
    ("0e999999999999999999999999", 0), ("0.000e-99999999999999999999", 0),
    ("1e18", 1_000_000_000_000_000_000),
    ("999999999999999999", 999_999_999_999_999_999),
    ("9223372036854775807", Int.max), ("9223372036854775808", nil),
    ("-9223372036854775808", Int.min), ("-9223372036854775809", nil),
    ("9223372036854775807.000", Int.max), ("9.223372036854775807e18", Int.max),
    ("922337203685477580700e-2", Int.max), ("-9.223372036854775808e+18", Int.min),
    ("92233720368547758070", nil), ("1e19", nil), ("1e99999999999999999999", nil),
    ("1e-99999999999999999999", nil), ("0.1", nil), ("0.0000000000000000001e19", 1),
    ("123456789012345678901234567890", nil), ("9007199254740993", 9_007_199_254_740_993),
    ("10.10", nil), ("1.0000000000000000000000001", nil), ("1.0000000000000000000000000", 1),
  ])
  func integersAreExact(_ text: String, _ value: Int?) throws {
    let number = try read(text)
    #expect(number.integer == value)
    #expect(number.numberText == text)
  }

  @Test func veryLongNumbersAreExact() throws {
    let zeros = String(repeating: "0", count: 100_000)
    #expect(try read("1\(zeros)e-100000").integer == 1)
    #expect(try read("0.\(zeros)12e100002").integer == 12)
    #expect(try read("1.\(zeros)").integer == 1)
    #expect(try read("1.\(zeros)1").integer == nil)
    #expect(try read("1\(zeros)").integer == nil)
    #expect(try read("1e\(zeros)2").integer == 100)
    #expect(try read("1\(zeros)").numberText?.utf8.count == 100_001)
  }

  private func read(_ text: String) throws -> JSONValue {
    try JSONTape(parsing: Array(text.utf8)).root
  }
}

import SOQLJSON
import SOQLTestSupport
import Testing

/// Which texts are JSON, and what is said of those that are not.
@Suite struct JSONTapeTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "1.5e-3", "1E+2", #""""#, "[]", "{}", " \t\r\n[ ] \n",
    "\u{FEFF}{}", "[[],{},[{}]]", #"{"a":{"b":[1,"x",null]},"c":{}}"#, #"{"":0," ":1}"#,
    #"["\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00"]"#, "\"\u{7F}é東😀\u{10FFFF}\u{FFFF}\"",
    "[1,true,false,null,\"s\"]", "\"\u{2028}\"",
  ])
  func reads(_ text: String) throws {
    _ = try JSONTape(parsing: Array(text.utf8))
  }

  @Test(arguments: [
    ("", 0, "a value must stand here"),
    (" \n", 2, "a value must stand here"),
    ("\u{FEFF}", 3, "a value must stand here"),
    ("\u{FEFF}\u{FEFF}1", 3, "a value must stand here"),
    ("1 2", 2, "nothing may follow the value"),
    ("{}\u{0}", 2, "nothing may follow the value"),
    ("[]]", 2, "nothing may follow the value"),
    ("+1", 0, "a value must stand here"),
    (".5", 0, "a value must stand here"),
    ("'a'", 0, "a value must stand here"),
    ("é", 0, "a value must stand here"),
    ("]", 0, "a value must stand here"),
    ("[1,]", 3, "a value must stand here"),
    ("[,1]", 1, "a value must stand here"),
    (#"{"a":}"#, 5, "a value must stand here"),
    ("[1,/**/2]", 3, "a value must stand here"),
    ("tru", 0, "a word must be true, false or null"),
    ("[True]", 1, "a word must be true, false or null"),
    ("NaN", 0, "a word must be true, false or null"),
    ("-Infinity", 1, "a digit must stand here"),
    ("nullx", 4, "nothing may follow the value"),
    ("-", 1, "a digit must stand here"),
    ("1.", 2, "a digit must stand here"),
    ("1.e5", 2, "a digit must stand here"),
    ("[1e+]", 4, "a digit must stand here"),
    ("01", 0, "a number must not start with a needless zero"),
    ("[-00.5]", 2, "a number must not start with a needless zero"),
    ("0x1", 1, "nothing may follow the value"),
    ("[1 2]", 3, "a comma or ] must stand here"),
    ("[1}", 2, "a comma or ] must stand here"),
    (#"{"a":1]"#, 6, "a comma or } must stand here"),
    (#"{"a":1 "b":2}"#, 7, "a comma or } must stand here"),
    (#"{"a" 1}"#, 5, "a colon must stand here"),
    (#"{"a"}"#, 4, "a colon must stand here"),
    ("{a:1}", 1, "a key in quotes must stand here"),
    ("{1:1}", 1, "a key in quotes must stand here"),
    (#"{"a":1,}"#, 7, "a key in quotes must stand here"),
    ("{]", 1, "a key in quotes must stand here"),
    ("[", 0, "an array is not closed"),
    ("[1, [2], ", 0, "an array is not closed"),
    (#"[{"a":[]"#, 1, "an object is not closed"),
    (#"[{"a""#, 1, "an object is not closed"),
    (#"[{"a":-"#, 1, "an object is not closed"),
    ("[{", 1, "an object is not closed"),
    ("\"abc", 0, "a string is not closed"),
    (#"["a\"#, 1, "a string is not closed"),
    (#"["a\""#, 1, "a string is not closed"),
    (#"["a\u00"#, 1, "a string is not closed"),
    (#"["a\uD83D"#, 1, "a string is not closed"),
    (#"["a\uD83D\u"#, 1, "a string is not closed"),
    (#""a\x""#, 2, "an escape must be one that JSON knows"),
    (#""a\U0041""#, 2, "an escape must be one that JSON knows"),
    (#""\u12g4""#, 1, "four hexadecimal digits must follow \\u"),
    (#""\u12""#, 1, "four hexadecimal digits must follow \\u"),
    (#""\uD83D\u+123""#, 7, "four hexadecimal digits must follow \\u"),
    (#""\uD83D""#, 1, "half of a surrogate pair must not stand alone"),
    (#""\uD83Dx""#, 1, "half of a surrogate pair must not stand alone"),
    (#""\uD83D\n""#, 1, "half of a surrogate pair must not stand alone"),
    (#""\uD83D\uD83D\uDE00""#, 1, "half of a surrogate pair must not stand alone"),
    (#""ab\uDE00\uD83D""#, 3, "half of a surrogate pair must not stand alone"),
    ("\"a\nb\"", 2, "a control character must be escaped"),
    ("\"0123456789\u{1F}\"", 11, "a control character must be escaped"),
    ("\"\u{0}\"", 1, "a control character must be escaped"),
  ])
  func refuses(_ text: String, _ offset: Int, _ message: String) {
    let error = #expect(throws: JSONError.self) { try JSONTape(parsing: Array(text.utf8)) }
    #expect(error?.offset == offset)
    #expect(error?.message == message)
    #expect(error?.description == "at byte \(offset): \(message)")
  }

  @Test(arguments: [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80],
    [0xE0, 0x9F, 0xBF], [0xE6, 0x9D], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
    [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
  ])
  func refusesWhatIsNotUTF8(_ bytes: [UInt8]) {
    for count in 0..<10 {
      let text = [UInt8](repeating: UInt8(ascii: "x"), count: count)
      for before in [text, text + Array("é".utf8)] {
        let error = #expect(throws: JSONError.self) {
          try JSONTape(parsing: [0x22] + before + bytes + text + [0x22])
        }
        #expect(error?.offset == 1 + before.count)
        #expect(error?.message == "the text is not UTF-8")
      }
    }
  }

  @Test func everyScalarOfUnicodePasses() throws {
    var text = ""
    for value in UInt32(0x20)...0x10FFFF where value != 0x22 && value != 0x5C {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    let tape = try JSONTape(parsing: Array("\"\(text)\"".utf8))
    #expect(tape.root.string.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func whatEndsPlainTextIsFoundAtEveryPlace() throws {
    for count in 0..<40 {
      let text = String(repeating: "x", count: count)
      for (escape, meaning) in [(#"\""#, "\""), (#"\n"#, "\n"), ("é", "é"), ("!", "!")] {
        for tail in ["", "y", "0123456789"] {
          let tape = try JSONTape(parsing: Array("[\"\(text)\(escape)\(tail)\",1]".utf8))
          #expect(tape.root.elements.map(\.string) == [text + meaning + tail, nil])
        }
      }
    }
  }

  @Test(arguments: UInt8(0)..<0x80)
  func everyCharacterOfASCIIAtEveryPlace(_ character: UInt8) throws {
    let escaped: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "\\")]
    let isEscaped = escaped.contains(character)
    for count in 0..<18 {
      let before = [UInt8](repeating: UInt8(ascii: "x"), count: count)
      for after in [[], [0x21], Array("yyyyyyyyy".utf8)] {
        let text = before + (isEscaped ? [UInt8(ascii: "\\")] : []) + [character] + after
        let json = [0x22] + text + [0x22]
        guard character >= 0x20 else {
          let error = #expect(throws: JSONError.self) { try JSONTape(parsing: json) }
          #expect(error?.offset == 1 + count)
          continue
        }
        let tape = try JSONTape(parsing: json)
        #expect(tape.root.string.map { Array($0.utf8) } == before + [character] + after)
        if isEscaped { continue }
        #expect(tape.bytes(at: 0).elementsEqual(text))
      }
    }
  }

  @Test(arguments: [0, 1, 2, 256])
  func depthIsBounded(_ limit: Int) throws {
    for (opening, inside, closing) in [("[", "", "]"), (#"{"a":"#, "1", "}"), ("[[],", "1", "]")] {
      // The third shape holds an array beside the one that goes on.
      let extra = opening.hasPrefix("[[") ? 1 : 0
      func text(_ depth: Int) -> [UInt8] {
        let openings = String(repeating: opening, count: depth)
        return Array((openings + inside + String(repeating: closing, count: depth)).utf8)
      }
      if limit > extra {
        _ = try JSONTape(parsing: text(limit - extra), maximumDepth: limit)
      }
      let error = #expect(throws: JSONError.self) {
        try JSONTape(parsing: text(limit + 1 - min(extra, limit)), maximumDepth: limit)
      }
      #expect(error?.message == "arrays and objects are nested more than \(limit) deep")
    }
    _ = try JSONTape(parsing: Array("1".utf8), maximumDepth: -1)
  }

  @Test func errorsCompare() {
    let errors: Set = [
      JSONError(parsing: "["), JSONError(parsing: "["), JSONError(parsing: "{"),
    ]
    #expect(errors.count == 2)
  }
}

extension JSONError {
  fileprivate init?(parsing text: String) {
    do throws(JSONError) {
      _ = try JSONTape(parsing: Array(text.utf8))
      return nil
    } catch {
      self = error
    }
  }
}

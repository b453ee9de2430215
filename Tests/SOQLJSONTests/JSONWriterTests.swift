import Foundation
import SOQLJSON
import SOQLTestSupport
import Testing

@Suite struct JSONWriterTests {
  @Test func nestsAndSeparates() {
    var json = JSONWriter()
    json.beginObject()
    json.key("a")
    json.beginArray()
    json.integer(-1)
    json.bool(true)
    json.null()
    json.beginObject()
    json.endObject()
    json.endArray()
    json.key("b")
    json.string("x")
    json.endObject()
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":[-1,true,null,{}],"b":"x"}"#)
  }

  @Test func escapesWhatJSONWants() {
    var json = JSONWriter()
    json.string("\"\\\u{8}\t\n\u{c}\r\u{0}\u{1f}/é東😀")
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #""\"\\\b\t\n\f\r\u0000\u001f/é東😀""#
    )
  }

  @Test func anotherReaderReadsAnyString() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let scalars = (0..<8).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &random))
      }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      var json = JSONWriter()
      json.beginArray()
      json.string(text)
      json.endArray()
      let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
      #expect(read?.first.map { Array($0.utf8) } == Array(text.utf8), "seed \(random.seed)")
    }
  }
}

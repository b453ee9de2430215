import Foundation
import SOQLSchema
import SOQLTestSupport
import Testing

/// Files that are broken, or made to break: one clear error each, and the rest is read.
@Suite struct HostileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "good/Good__c.json",
      #"{"name":"Good__c","fields":[{"name":"Id","type":"id"}]}"#
    )
  }

  private static let deep = String(repeating: "[", count: 100_000)
  private static let nested = "<CustomObject>" + String(repeating: "<a>", count: 5_000)
  private static let bomb = """
    <!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
    <CustomObject><label>&b;</label></CustomObject>
    """

  @Test(arguments: [
    ("deep.json", deep, "deep"), ("cut.json", #"{"name":"A","fields":[{"na"#, "no JSON"),
    ("tail.json", "{} {}", "no JSON"), ("bomb.object", bomb, "document type"),
    ("deep.object", nested, "deep"), ("cut.object", "<CustomObject><label>x", "ends before"),
    ("entity.object", "<CustomObject><label>&x;</label></CustomObject>", "&x;"),
    ("other.object", "<html></html>", "describes no object"),
    ("crossed.object", "<CustomObject><a></b></CustomObject>", "is not open"),
    ("empty.object", "", "no element"), ("empty.json", "", "no JSON"),
    (
      "markup.json", #"{"name":"A__c","fields":[{"name":"<b>x</b>","type":"id"}]}"#, "<b>x</b>"
    ),
    ("name.json", #"{"name":"../A","fields":[{"name":"Id","type":"id"}]}"#, "../A"),
    (
      "objects/A__c/fields/x.field-meta.xml",
      "<CustomField><fullName>&lt;script&gt;</fullName></CustomField>", "<script>"
    ),
  ])
  func oneErrorAndTheRestIsRead(_ name: String, _ text: String, _ reason: String) throws {
    try folder.write(name, text)
    let (schema, errors) = Schema.load([folder.path])
    #expect(errors.count == 1, "\(errors)")
    #expect(errors.first?.path.hasSuffix(name) == true)
    #expect(errors.first?.reason.contains(reason) == true, "\(errors)")
    #expect(errors.first?.reason.contains("\n") == false)
    #expect(schema.object(named: "Good__c") != nil)
  }

  @Test func otherEncodings() throws {
    let text = #"{"name":"A__c","fields":[]}"#
    try folder.write(
      "utf16.json",
      bytes: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    )
    try folder.write(
      "latin.json",
      bytes: Array(#"{"name":"A__c","label":""#.utf8) + [0xE9] + Array(#""}"#.utf8)
    )
    let (_, errors) = Schema.load([folder.path])
    #expect(errors.count == 2)
    #expect(errors.allSatisfy { $0.reason.contains("UTF-") })
  }

  @Test func aHugeFileIsNotRead() throws {
    let path = folder.path + "/huge.json"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    // A hole in the file takes no room on the disk.
    try handle.truncate(atOffset: 500 << 20)
    try handle.close()
    let (schema, errors) = Schema.load([folder.path])
    #expect(errors.map(\.reason) == ["it has more than the 128 MB that are read"])
    #expect(schema.object(named: "Good__c") != nil)
  }

  @Test func whatIsMissing() {
    #expect(Schema.load([folder.path + "/nothing.json"]).errors.count == 1)
    #expect(Schema.load([folder.path + "/good/Good__c.json"]).errors.isEmpty)
  }

  @Test func aFolderWithoutSchemaIsAnError() throws {
    try folder.write("empty/package.json", #"{"name":"app","version":"1.0"}"#)
    #expect(Schema.load([folder.path + "/empty"]).errors.count == 1)
  }

  /// Mutations of good files give errors or objects, and never a trap.
  @Test func mutatedFilesNeverTrap() throws {
    var generator = SeededGenerator(seed: 11)
    let texts = [
      #"{"name":"A__c","fields":[{"name":"Id","type":"id","picklistValues":[{"value":"\u00e9"}]}]}"#,
      "<CustomObject><fields><fullName>A__c</fullName><type>Text</type></fields></CustomObject>",
      "soql-schema 1\nobject A__c key=001\nstring Name +name label=\"a\\\"b\" values=\"x;y\"\n",
    ]
    let names = ["m.json", "m.object", "m.schema"]
    for round in 0..<600 {
      var bytes = Array(texts[round % 3].utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(place...)
        default: bytes.insert(contentsOf: bytes[..<place], at: place)
        }
        if bytes.isEmpty { break }
      }
      try folder.write("m/" + names[round % 3], bytes: bytes)
      _ = Schema.load([folder.path + "/m/" + names[round % 3]])
    }
  }
}

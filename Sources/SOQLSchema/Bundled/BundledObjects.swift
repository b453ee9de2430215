/// The standard objects that come with the toolkit.
///
/// They were put together from public facts about a feature-rich org and have gaps, so nothing follows
/// from a missing name alone. An object is read when it is asked for.
package struct BundledObjects: SchemaSource {
  package init() {}

  package var objectNames: [String] { BundledObjects.index.names }
  package var objectCompleteness: Completeness { .partial }

  package func object(named name: String) -> ObjectDraft? {
    let index = BundledObjects.index
    guard let place = index.table.find(name) else { return nil }
    let text = index.texts[place]
    let bytes = Array(UnsafeBufferPointer(rebasing: text.file.bytes[text.range]))
    // The tests read every object.
    return try? SchemaTextReader.objects(in: bytes, origin: .bundled).first
  }

  /// Where the text of each object stands.
  private struct Index: Sendable {
    var names: [String] = []
    var table = NameTable()
    var texts: [(file: StaticString, range: Range<Int>)] = []
  }

  private static let index = makeIndex()

  /// Finds the lines that start objects, and looks at no other.
  private static func makeIndex() -> Index {
    var index = Index()
    for file in StandardObjects.files {
      let bytes = file.bytes
      var starts: [Int] = []
      var offset = 0
      while offset < bytes.count {
        if startsObject(bytes, offset) { starts.append(offset) }
        while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
        offset += 1
      }
      for (number, start) in starts.enumerated() {
        let end = number + 1 < starts.count ? starts[number + 1] : bytes.count
        var nameEnd = start + 7
        while nameEnd < end, bytes[nameEnd] > 0x20 { nameEnd += 1 }
        let name = String(decoding: bytes[start + 7..<nameEnd], as: UTF8.self)
        index.names.append(name)
        index.table.add(name)
        index.texts.append((file, start..<end))
      }
    }
    return index
  }

  private static func startsObject(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    offset + 7 < bytes.count && bytes[offset] == UInt8(ascii: "o")
      && bytes[offset + 1] == UInt8(ascii: "b") && bytes[offset + 6] == 0x20
  }
}

extension StaticString {
  /// The text in the binary itself, which lives as long as the process.
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}

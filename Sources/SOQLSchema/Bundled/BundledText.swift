import SOQLFiles
import SOQLSyntax

/// A part of the bundled objects: schema text in the binary itself.
struct BundledText: Sendable {
  /// The name of the first object in it.
  let first: StaticString
  private let text: StaticString

  init(first: StaticString, _ text: StaticString) {
    self.first = first
    self.text = text
  }

  /// The schema text of an object, by its name in any case.
  func object(_ name: [UInt8]) -> [UInt8]? {
    var found: [UInt8]?
    forEachObject { other, body in
      guard other.count == name.count, found == nil else { return }
      if zip(other, name).allSatisfy({ $0.lowercased == $1.lowercased }) {
        found = Array(body)
      }
    }
    return found
  }

  /// The names of the objects, in order.
  var names: [String] {
    var names: [String] = []
    forEachObject { name, _ in names.append(String(decoding: name, as: UTF8.self)) }
    return names
  }

  /// Whether a name stands before the first object's.
  func startsAfter(_ name: [UInt8]) -> Bool {
    let start = UnsafeBufferPointer(start: first.utf8Start, count: first.utf8CodeUnitCount)
    return name.lazy.map(\.lowercased).lexicographicallyPrecedes(
      start.lazy.map(\.lowercased)
    )
  }

  /// Calls a function with the name and the text of each object.
  ///
  /// The pointers are into the binary, which stays as long as the process. Only the starts of lines are
  /// looked at.
  private func forEachObject(
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var start: Int?
    var line = 0
    while line < bytes.count {
      if startsObject(bytes, line) {
        if let start { report(bytes, start..<line, body) }
        start = line
      }
      let rest = UnsafeRawPointer(text.utf8Start + line)
      guard let end = memchr(rest, 0x0A, bytes.count - line) else { break }
      line += rest.distance(to: UnsafeRawPointer(end)) + 1
    }
    if let start { report(bytes, start..<bytes.count, body) }
  }

  private func report(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let nameStart = range.lowerBound + 7
    var nameEnd = nameStart
    while nameEnd < range.upperBound, bytes[nameEnd] > 0x20 { nameEnd += 1 }
    body(
      UnsafeBufferPointer(rebasing: bytes[nameStart..<nameEnd]),
      UnsafeBufferPointer(rebasing: bytes[range])
    )
  }

  /// Whether a line is `object …`.
  private func startsObject(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int) -> Bool {
    line + 7 < bytes.count && bytes[line] == UInt8(ascii: "o")
      && bytes[line + 1] == UInt8(ascii: "b") && bytes[line + 6] == 0x20
  }
}

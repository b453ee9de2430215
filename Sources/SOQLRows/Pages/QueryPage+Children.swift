import SOQLJSON

/// A subquery's rows of which more are to be asked for.
package struct UnfinishedChildren: Sendable {
  /// Where the next rows are; `nil` if the page says only that there are some.
  package let nextRecordsPath: String?
  /// How many rows there are in all.
  package let totalSize: Int
  /// How many of them the page has.
  package let count: Int
  /// The place of the envelope.
  let place: Int
}

/// Subqueries whose rows did not all come with the page.
extension QueryPage {
  /// The unfinished children of all records at any depth; those inside of others come before them.
  ///
  /// The server forgets cursors of children when the parents' next page is asked for, so that they are read
  /// from the inside out.
  ///
  /// - Throws: A `RowError` if the page holds something else where children should be.
  package func unfinishedChildren() throws(RowError) -> [UnfinishedChildren] {
    var found: [UnfinishedChildren] = []
    for (number, place) in records.enumerated() {
      do throws(Mismatch) {
        try collect(tape.value(at: place), into: &found)
      } catch {
        let record = RecordPlace(number: number, place: place)
        throw record.error(tape, at: place, expected: error.expected)
      }
    }
    return found
  }

  private func collect(
    _ object: JSONValue,
    into found: inout [UnfinishedChildren]
  ) throws(Mismatch) {
    for (_, value) in object.members where value.kind == .object {
      guard value["records"]?.kind == .array else {
        try collect(value, into: &found)
        continue
      }
      let envelope = try Envelope(tape, at: value.place)
      for record in envelope.records { try collect(tape.value(at: record), into: &found) }
      guard !envelope.isDone else { continue }
      found.append(
        UnfinishedChildren(
          nextRecordsPath: envelope.nextRecordsPath,
          totalSize: envelope.totalSize,
          count: envelope.records.count,
          place: value.place
        )
      )
    }
  }

  /// How many bytes the page has.
  package var size: Int { tape.source.count }

  /// The records as text, with commas between them and no brackets around them.
  package var recordsText: ArraySlice<UInt8> {
    guard let list = tape.value(at: 0)["records"], list.kind == .array, !records.isEmpty else {
      return []
    }
    let range = tape.range(ofValueAt: list.place)
    return tape.source[range.lowerBound + 1..<range.upperBound - 1]
  }

  /// The page with the rest of its unfinished children, each of which is then complete.
  ///
  /// The rest is the missing records of each as text, in the order of ``unfinishedChildren()``.
  ///
  /// - Throws: A `RowError` if what comes out is no page.
  package func completed(
    _ children: [UnfinishedChildren],
    with rest: [[UInt8]]
  ) throws(RowError) -> QueryPage {
    var edits: [(range: Range<Int>, text: [UInt8])] = []
    for (child, text) in zip(children, rest) {
      let envelope = tape.value(at: child.place)
      if let done = envelope["done"] {
        edits.append((tape.range(ofValueAt: done.place), Array("true".utf8)))
      }
      if let path = envelope["nextRecordsUrl"] {
        edits.append((tape.range(ofValueAt: path.place), Array("null".utf8)))
      }
      if let list = envelope["records"], !text.isEmpty {
        let end = tape.range(ofValueAt: list.place).upperBound - 1
        let comma = child.count > 0 ? [UInt8(ascii: ",")] : []
        edits.append((end..<end, comma + text))
      }
    }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    let source = tape.source
    var spliced: [UInt8] = []
    spliced.reserveCapacity(source.count + rest.reduce(0) { $0 + $1.count })
    var offset = 0
    for edit in edits {
      spliced += source[offset..<edit.range.lowerBound]
      spliced += edit.text
      offset = edit.range.upperBound
    }
    spliced += source[offset...]
    return try QueryPage(json: spliced)
  }
}

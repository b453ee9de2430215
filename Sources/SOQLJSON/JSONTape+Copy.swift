/// Values that leave their tape.
extension JSONTape {
  /// A tape of a value alone, with a copy of its bytes.
  package func copy(at place: Int) -> JSONTape {
    let range = place..<storage.index(after: place)
    let start = Int(storage.entries[place].start)
    let entries = storage.entries[range].map { entry in
      var moved = entry
      moved.start -= UInt32(start)
      moved.end -= UInt32(entry.isContainer ? place : start)
      return moved
    }
    let source = storage.source[start..<storage.endOfValue(at: place)]
    return JSONTape(Storage(source: Array(source), entries: entries))
  }

  /// Where a value stands in the source, with its quotes, brackets or braces.
  package func range(ofValueAt place: Int) -> Range<Int> {
    Int(storage.entries[place].start)..<storage.endOfValue(at: place)
  }

  /// The text that was read.
  package var source: [UInt8] { storage.source }
}

extension JSONTape.Storage {
  /// Where a value ends in the source.
  ///
  /// Entries do not tell where a container ends, but behind the last scalar in it stand only brackets,
  /// braces and what separates them.
  fileprivate func endOfValue(at place: Int) -> Int {
    var offset = Int(entries[place].start)
    var depth = 0
    if let last = entries[place..<index(after: place)].lastIndex(where: { !$0.isContainer }) {
      offset = Int(entries[last].end) + (entries[last].kind == .string ? 1 : 0)
      depth = entries[place..<last].count { $0.isContainer && $0.end > last }
      if depth == 0 { return offset }
    }
    repeat {
      switch source[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      offset += 1
    } while depth > 0
    return offset
  }
}

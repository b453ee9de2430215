import SOQLJSON

/// Where the columns of a page's records are.
///
/// Records of a page have the same columns in the same order, so one of them tells where those of all
/// others are, but for parents and subqueries, of which each takes its own room: what stands behind them
/// is moved by as much as they take in the record at hand. The index only guesses; a key's depth and its
/// text prove each guess, so a record that is unlike the others costs a search and no mistake.
final class ColumnIndex: Sendable {
  /// A column of an object of the sample.
  private struct Column {
    let hash: UInt32
    /// How far it is from the start of the object in the first record.
    let distance: Int
    /// How many columns of the object stand before it.
    let number: Int32
    /// Where those of them that may hold others are listed.
    let holders: Range<Int32>
  }

  private let columns: [Column]
  /// The numbers of columns that are no scalars, or null, which a parent may be.
  private let holders: [Int32]
  /// The columns, each in the first free slot from that of its hash on, counted from one; zero is free.
  private let slots: [UInt16]

  /// No page of the server has so many columns; the rest of one is searched.
  private static let most = 4_096
  /// A name stands in several objects, but in no more than this; then it is searched, too.
  private static let mostGuesses = 16

  /// The columns of records that are alike, and of the objects in them.
  ///
  /// The first record tells their names, all of them whether a column that is null there is a parent.
  init(_ tape: JSONTape, samples records: [Int]) {
    var columns: [Column] = []
    var holders: [Int32] = []
    var groups = [records]
    while let group = groups.popLast(), columns.count < ColumnIndex.most {
      let objects = group.map { ObjectPlace(tape, at: $0) }
      var keys = group.map { $0 + 1 }
      let firstHolder = Int32(holders.count)
      var number: Int32 = 0
      while let object = objects.first, keys[0] < object.end, columns.count < ColumnIndex.most {
        columns.append(
          Column(
            hash: tape.withBytes(at: keys[0]) { ColumnIndex.hash($0, object.keyDepth) },
            distance: keys[0] - object.place,
            number: number,
            holders: firstHolder..<Int32(holders.count)
          )
        )
        let values = keys.indices.filter { keys[$0] < objects[$0].end }.map { keys[$0] + 1 }
        if !values.contains(where: { ColumnIndex.isScalar($0, tape) }) { holders.append(number) }
        let inner = values.compactMap { ColumnIndex.object(in: $0, tape) }
        if !inner.isEmpty { groups.append(inner) }
        number += 1
        for index in keys.indices where keys[index] < objects[index].end {
          keys[index] = tape.place(after: keys[index] + 1)
        }
      }
    }
    self.columns = columns
    self.holders = holders
    slots = ColumnIndex.slots(for: columns)
  }

  /// Whether a value neither holds others nor is null, which a parent may be.
  private static func isScalar(_ value: Int, _ tape: JSONTape) -> Bool {
    switch tape.kind(at: value) {
    case .bool, .number, .string: true
    case .array, .object, .null: false
    }
  }

  /// The object that a value is, or the first of the rows that it holds, which are alike, too.
  private static func object(in value: Int, _ tape: JSONTape) -> Int? {
    switch tape.kind(at: value) {
    case .object: value
    case .array where tape.place(after: value) > value + 1 && tape.kind(at: value + 1) == .object:
      value + 1
    default: nil
    }
  }

  private static func slots(for columns: [Column]) -> [UInt16] {
    var slots = [UInt16](repeating: 0, count: 16)
    while slots.count < columns.count * 2 { slots += slots }
    for (index, column) in columns.enumerated() {
      var slot = Int(column.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt16(index + 1)
    }
    return slots
  }

  /// The place of the key of a name in an object that is like one of the sample; `nil` if it is elsewhere.
  ///
  /// A key that differs only in the case of ASCII letters is found, too, if the index knows no other.
  func find(
    _ name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> Int? {
    let hash = ColumnIndex.hash(name, object.keyDepth)
    var similar: Int?
    var guesses = 0
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0, guesses < ColumnIndex.mostGuesses {
      let column = columns[Int(slots[slot]) - 1]
      if column.hash == hash {
        guesses += 1
        // Mostly what stands before it takes as much room as in the first record.
        let usual = object.place + Int(column.distance)
        if object.hasKey(at: usual, tape), tape.isString(at: usual, name) { return usual }
        let key = place(of: column, in: object, tape)
        if object.hasKey(at: key, tape) {
          if tape.isString(at: key, name) { return key }
          if similar == nil, KeyFinder.isSimilar(tape, key, name) { similar = key }
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return similar
  }

  /// Where a column's key is in an object, if it is like that of the sample.
  @inline(__always)
  private func place(of column: Column, in object: ObjectPlace, _ tape: JSONTape) -> Int {
    var moved = 0
    for index in column.holders {
      let value = object.place + 2 + 2 * Int(holders[Int(index)]) + moved
      guard value < object.end else { return object.end }
      moved += tape.place(after: value) - value - 1
    }
    return object.place + 1 + 2 * Int(column.number) + moved
  }

  /// A hash of a name at a depth that is the same for letters of either case.
  @inline(__always)
  private static func hash(_ name: UnsafeBufferPointer<UInt8>, _ depth: UInt16) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(name)
    let lower: UInt64 = 0x2020_2020_2020_2020
    var hash = UInt64(bytes.count) << 16 | UInt64(depth)
    func add(_ word: UInt64) {
      hash = (hash ^ (word | lower)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    if bytes.count >= 8 {
      // The last eight bytes perhaps for the second time.
      for offset in stride(from: 0, to: bytes.count - 8, by: 8) {
        add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
      add(bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
    } else {
      var word: UInt64 = 0
      for byte in bytes { word = word << 8 | UInt64(byte) }
      add(word)
    }
    return UInt32(truncatingIfNeeded: hash)
  }
}

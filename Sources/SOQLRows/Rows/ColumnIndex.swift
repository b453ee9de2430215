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
    /// How many columns of the object stand before it.
    let number: Int32
    /// Where those of them that may hold others are listed.
    let holders: Range<Int32>
  }

  private struct Slot {
    /// Of the name and of how deep it stands.
    let hash: UInt32
    /// How far the column is from the start of the object in the first record.
    let distance: UInt32
    /// Which column it is, counted from one; zero if the slot is free.
    let column: UInt32
  }

  private let columns: [Column]
  /// The numbers of columns that are no scalars, or null, which a parent may be.
  private let holders: [Int32]
  /// The columns, each in the first free slot from that of its hash on.
  private let slots: [Slot]

  /// No page of the server has so many columns; the rest of one is searched.
  private static let most = 4_096
  /// A name stands in several objects, but in no more than this; then it is searched, too.
  private static let mostGuesses = 16

  /// The columns of records that are alike, and of the objects in them.
  ///
  /// The first record tells their names, all of them whether a column that is null there is a parent.
  init(_ tape: JSONTape, samples records: [Int]) {
    var columns: [Column] = []
    var slots: [Slot] = []
    var holders: [Int32] = []
    var groups = [records]
    while let group = groups.popLast(), columns.count < ColumnIndex.most {
      let objects = group.map { ObjectPlace(tape, at: $0) }
      var keys = group.map { $0 + 1 }
      let firstHolder = Int32(holders.count)
      var number: Int32 = 0
      while let object = objects.first, keys[0] < object.end, columns.count < ColumnIndex.most {
        columns.append(Column(number: number, holders: firstHolder..<Int32(holders.count)))
        let name = tape.withBytes(at: keys[0]) { ColumnName.hash($0) }
        slots.append(
          Slot(
            hash: ColumnIndex.hash(name, at: object.keyDepth),
            distance: UInt32(keys[0] - object.place),
            column: UInt32(columns.count)
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
    self.slots = ColumnIndex.spread(slots)
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

  /// Slots where their hashes say, three quarters of them free.
  private static func spread(_ used: [Slot]) -> [Slot] {
    var count = 16
    while count < used.count * 4 { count *= 2 }
    var slots = [Slot](repeating: Slot(hash: 0, distance: 0, column: 0), count: count)
    for slot in used {
      var number = Int(slot.hash) & (count - 1)
      while slots[number].column != 0 { number = (number + 1) & (count - 1) }
      slots[number] = slot
    }
    return slots
  }

  /// The place of the value of a name in an object that is like one of the sample, or wherever it is.
  func value(
    of name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> Int? {
    value(of: name, hash: ColumnName.hash(name), in: object, tape)
  }

  /// The same for a name of which the hash is known.
  @inline(__always)
  func value(
    of name: UnsafeBufferPointer<UInt8>,
    hash nameHash: UInt32,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> Int? {
    let hash = ColumnIndex.hash(nameHash, at: object.keyDepth)
    var slot = slots[Int(hash) & (slots.count - 1)]
    var number = Int(hash)
    while slot.hash != hash, slot.column != 0 {
      number &+= 1
      slot = slots[number & (slots.count - 1)]
    }
    // Mostly it is the first column with that hash, and what stands before it takes as much room as in the
    // first record.
    let usual = object.place &+ Int(slot.distance)
    if object.hasKey(name, at: usual, tape) { return usual &+ 1 }
    return valueElsewhere(of: name, hash, in: object, tape)
  }

  @inline(never)
  private func valueElsewhere(
    of name: UnsafeBufferPointer<UInt8>,
    _ hash: UInt32,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> Int? {
    (guess(name, hash, in: object, tape) ?? object.search(for: name, tape)).map { $0 + 1 }
  }

  /// The place of the key of a name in an object that is like one of the sample.
  ///
  /// A key that differs only in the case of ASCII letters is found, too, if the index knows no other.
  private func guess(
    _ name: UnsafeBufferPointer<UInt8>,
    _ hash: UInt32,
    in object: ObjectPlace,
    _ tape: JSONTape
  ) -> Int? {
    var similar: Int?
    var guesses = 0
    var number = Int(hash) & (slots.count - 1)
    while slots[number].column != 0, guesses < ColumnIndex.mostGuesses {
      let slot = slots[number]
      if slot.hash == hash {
        guesses += 1
        let usual = object.place + Int(slot.distance)
        if object.hasKey(name, at: usual, tape) { return usual }
        let key = place(of: columns[Int(slot.column) - 1], in: object, tape)
        if object.hasKey(name, at: key, tape) { return key }
        if similar == nil, object.hasKey(at: key, tape), ObjectPlace.isSimilar(tape, key, name) {
          similar = key
        }
      }
      number = (number + 1) & (slots.count - 1)
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

  /// The hash of a name at a depth: names such as `Id` stand in records and in their parents.
  @inline(__always)
  private static func hash(_ name: UInt32, at depth: UInt16) -> UInt32 {
    name ^ UInt32(depth) << 4
  }
}

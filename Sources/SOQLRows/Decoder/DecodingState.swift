import SOQLJSON

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the containers of a page share.
///
/// It is a class because containers are values that cannot remember where the next key is.
final class DecodingState {
  let tape: JSONTape
  let options: RowDecoder
  var record = RecordPlace(number: nil, place: 0)
  /// Where the next key is expected.
  ///
  /// Its functions call nothing that could come back here, so checks at run time that no two write to it
  /// at once would be a twentieth of the time for nothing.
  @exclusivity(unchecked) private var cursor = KeyCursor(at: 0)
  private var columns: ColumnIndex?
  @exclusivity(unchecked) private(set) var containers = KeptContainers()

  init(_ tape: JSONTape, _ options: RowDecoder) {
    self.tape = tape
    self.options = options
  }

  /// Gives up what is only of use to records that follow.
  func finish() { containers.finish() }

  /// Goes to the next record, of which an object is about to be decoded.
  func start(_ record: RecordPlace, at object: Int) {
    self.record = record
    cursor.enter(object)
  }

  /// The place of the value of a key in an object of the record.
  @inline(__always)
  func find(_ name: UnsafeBufferPointer<UInt8>, in object: ObjectPlace) -> Int? {
    guard let value = cursor.value(of: name, in: object, tape) else {
      return findElsewhere(name, in: object)
    }
    cursor.move(to: value.end)
    return value.place
  }

  @inline(never)
  private func findElsewhere(
    _ name: UnsafeBufferPointer<UInt8>,
    in object: ObjectPlace
  ) -> Int? {
    let columns = columns ?? ColumnIndex(tape, samples: [record.place])
    self.columns = columns
    guard let value = columns.value(of: name, in: object, tape) else { return nil }
    leave(value)
    return value
  }

  /// Goes on behind a value.
  @inline(__always)
  func leave(_ value: Int) { cursor.move(to: tape.place(after: value)) }

  /// Decodes a record; whatever a type throws becomes an error that knows the record.
  func decodeRecord<Model: Decodable>(_ type: Model.Type, at place: Int) throws(RowError) -> Model {
    do {
      return try decode(type, at: place)
    } catch let error as RowError {
      throw error
    } catch let error as DecodingError {
      throw rowError(error, at: place)
    } catch {
      throw record.error(tape, at: place, .custom("\(error)"))
    }
  }

  /// Decodes a value of any type, which may be one that we read ourselves.
  @inline(__always)
  func decode<Value: Decodable>(_ type: Value.Type, at place: Int) throws -> Value {
    if DecodingState.isKnown(type) { return try decodeKnown(type, at: place) }
    return try Value(from: RowValueDecoder(state: self, place: place))
  }

  private static func isKnown(_ type: Any.Type) -> Bool {
    type == Date.self || type == Decimal.self || type == URL.self || type == AnyRecordID.self
      || type == CalendarDate.self || type == DateTime.self || type == TimeOfDay.self
      || type == MultiPicklist<String>.self
  }

  /// Decodes a type whose own way would be another one, or longer.
  @inline(never)
  private func decodeKnown<Value: Decodable>(_ type: Value.Type, at place: Int) throws -> Value {
    // The types are the same; a cast that finds that out once more takes a tenth of the time.
    func cast<Known>(_ known: Known) -> Value { unsafeBitCast(known, to: Value.self) }
    if type == Date.self { return try cast(read(place, Scalars.date)) }
    if type == Decimal.self { return try cast(read(place, Scalars.decimal)) }
    if type == URL.self { return try cast(read(place, Scalars.url)) }
    if type == AnyRecordID.self { return try cast(read(place, AnyRecordID.read)) }
    if type == CalendarDate.self { return try cast(read(place, CalendarDate.read)) }
    if type == DateTime.self { return try cast(read(place, DateTime.read)) }
    if type == TimeOfDay.self { return try cast(read(place, TimeOfDay.read)) }
    return try cast(read(place, MultiPicklist<String>.read))
  }

  /// The container of an object.
  func container<Key>(
    keyedBy keys: Key.Type,
    at place: Int
  ) throws(RowError) -> KeyedDecodingContainer<Key> {
    guard tape.kind(at: place) == .object else { throw mismatch("an object", at: place) }
    let object = ObjectPlace(tape, at: place)
    cursor.enter(place)
    if let kept = containers.reuse(for: keys, of: object) { return kept.use() }
    return containers.make(for: keys, of: object, self)
  }

  /// Reads a value, and says where it was if it is something else.
  @inline(__always)
  func read<Value>(
    _ place: Int,
    _ read: (JSONTape, Int) throws(Mismatch) -> Value
  ) throws(RowError) -> Value {
    do throws(Mismatch) {
      return try read(tape, place)
    } catch {
      throw mismatch(error.expected, at: place)
    }
  }

  @inline(never)
  func mismatch(_ expected: String, at place: Int) -> RowError {
    record.error(tape, at: place, expected: expected)
  }

  /// An error that a type threw by itself, with the place that it gave.
  private func rowError(_ error: DecodingError, at place: Int) -> RowError {
    let context: DecodingError.Context
    switch error {
    case .typeMismatch(_, let inner), .valueNotFound(_, let inner), .keyNotFound(_, let inner),
      .dataCorrupted(let inner):
      context = inner
    @unknown default:
      return record.error(tape, at: place, .custom("\(error)"))
    }
    let target = self.place(of: context.codingPath)
    return record.error(tape, at: target, .custom(context.debugDescription))
  }

  /// How far a path leads into the record.
  private func place(of path: [any CodingKey]) -> Int {
    var place = record.place
    for key in path {
      switch tape.kind(at: place) {
      case .object:
        let object = ObjectPlace(tape, at: place)
        var name = key.stringValue
        if key.intValue != nil, let records = tape.value(at: place)["records"] {
          place = records.place
          fallthrough
        }
        guard let key = name.withUTF8({ object.search(for: $0, tape) }) else {
          return place
        }
        place = key + 1
      case .array:
        guard let index = key.intValue else { return place }
        var elements = tape.value(at: place).elements
        for _ in 0..<max(index, 0) { _ = elements.next() }
        guard let element = elements.next() else { return place }
        place = element.place
      default: return place
      }
    }
    return place
  }
}

import SOQLJSON

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Record {
  /// What a column holds; each property is `nil` if it is something else.
  public struct Value: Sendable, CustomStringConvertible {
    let tape: JSONTape
    let place: Int

    /// Whether the column is null.
    public var isNull: Bool { tape.kind(at: place) == .null }
    /// A text.
    public var string: String? { tape.string(at: place) }
    /// A checkbox.
    public var bool: Bool? { tape.bool(at: place) }
    /// An integer; `5.0` is one.
    public var int: Int? { tape.integer(at: place) }
    /// A number, rounded to the nearest `Double`.
    public var double: Double? { try? Scalars.double(tape, place) }
    /// A number, exactly.
    public var decimal: Decimal? { try? Scalars.decimal(tape, place) }
    /// A date and time; a date alone is its first moment in UTC.
    public var date: Date? { try? Scalars.date(tape, place) }
    /// A day.
    public var calendarDate: CalendarDate? { try? CalendarDate.read(tape, place) }
    /// A time of a day.
    public var timeOfDay: TimeOfDay? { try? TimeOfDay.read(tape, place) }
    /// An Id.
    public var id: AnyRecordID? { try? AnyRecordID.read(tape, place) }
    /// An address, or the path of a file's bytes.
    public var url: URL? { try? Scalars.url(tape, place) }
    /// The values of a multi-select picklist.
    public var multiPicklist: MultiPicklist<String>? {
      try? MultiPicklist<String>.read(tape, place)
    }
    /// A compound address.
    public var address: Address? { read() }
    /// A point.
    public var geolocation: Geolocation? { read() }

    /// A parent.
    public var record: Record? {
      tape.kind(at: place) == .object ? Record(tape, at: place) : nil
    }

    /// The rows of a subquery; none if the value is null, since that is how the server says so.
    public var children: ChildRows<Record>? {
      guard let envelope = try? Envelope(tape, at: place) else { return nil }
      return ChildRows(
        rows: envelope.records.map { Record(tape, at: $0) },
        totalSize: envelope.totalSize,
        isDone: envelope.isDone,
        nextRecordsPath: envelope.nextRecordsPath
      )
    }

    /// The value as JSON has it, with parents and children as records.
    public var description: String {
      switch tape.kind(at: place) {
      case .null: return "null"
      case .string: return string?.debugDescription ?? ""
      case .bool, .number: return String(decoding: tape.bytes(at: place), as: UTF8.self)
      case .array:
        return tape.value(at: place).elements.map { element in
          Value(tape: tape, place: element.place).description
        }.description
      case .object:
        guard tape.value(at: place)["records"] != nil, let children else {
          return record?.description ?? ""
        }
        return "[" + children.map(\.description).joined(separator: ", ") + "]"
      }
    }

    private func read<Compound: RowDecodable>() -> Compound? {
      guard tape.kind(at: place) == .object else { return nil }
      let record = RecordPlace(number: nil, place: place)
      var row = Row(RowSource(tape), at: place, of: record)
      return try? Compound(row: &row)
    }
  }
}

extension Record.Value: RowValue {
  /// Takes the value as it is; it keeps its page.
  public static func read(_ row: borrowing Row, at place: Row.Place) throws(RowError) -> Self {
    Record.Value(tape: row.tape, place: place.index)
  }
}

import SOQLCommand
import SOQLExecutor
import SOQLJSON

/// The plans of a query, with what to make of them.
struct PlanReport {
  private let plans: [QueryPlan]

  init(_ plans: [QueryPlan]) {
    self.plans = plans
  }

  /// A table with a line for each plan, the notes of each, and advice.
  func text(_ style: Style) -> String {
    guard !plans.isEmpty else { return "the server tells no plan\n" }
    let lines = plans.map { plan in
      [
        plan.relativeCost.map { "\($0)" } ?? "", plan.leadingOperation,
        plan.fields.joined(separator: ", "), plan.cardinality.map(grouped) ?? "",
        plan.objectCardinality.map(grouped) ?? "", plan.object,
      ].map { DisplayText($0) }
    }
    let table = TextTable(
      [
        TextTable.Column("Cost", isNumeric: true), TextTable.Column("Operation"),
        TextTable.Column("Fields"), TextTable.Column("Rows found", isNumeric: true),
        TextTable.Column("Rows of object", isNumeric: true), TextTable.Column("Object"),
      ],
      fitting: lines,
      width: nil,
      style: style
    )
    var text = table.head + lines.map { table.line($0) }.joined()
    let notes = notes
    if !notes.isEmpty { text += "\n" + notes.map { DisplayText($0).text + "\n" }.joined() }
    return text + "\n" + advice(style) + "\n"
  }

  /// Why indexes are not used; each reason once.
  private var notes: [String] {
    var notes: [String] = []
    for note in plans.flatMap(\.notes) {
      let place = ([note.object].compactMap(\.self) + note.fields).joined(separator: ", ")
      let text = "note: \(note.description)" + (place.isEmpty ? "" : " (\(place))")
      if !notes.contains(text) { notes.append(text) }
    }
    return notes
  }

  /// What the cheapest plan means.
  ///
  /// Source: "Query Plan Tool FAQ": above one, the query is not selective.
  private func advice(_ style: Style) -> String {
    guard let plan = plans.first, let cost = plan.relativeCost else {
      return "the server tells no cost"
    }
    if plan.isSelective == true {
      return style.green("selective") + ": the first plan costs \(cost), and up to 1 is selective"
    }
    return style.yellow("not selective")
      + ": the cheapest plan costs \(cost), more than 1; filter by an indexed field (Id, Name, a lookup, "
      + "an external Id, CreatedDate, SystemModstamp) so that few rows are left, or ask Salesforce for an "
      + "index"
  }

  /// The plans as JSON, with the server's names.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("plans")
    writer.beginArray()
    for plan in plans {
      writer.beginObject()
      writer.key("cardinality")
      writer.integer(plan.cardinality)
      writer.key("fields")
      writer.strings(plan.fields)
      writer.key("leadingOperationType")
      writer.string(plan.leadingOperation)
      writer.key("notes")
      writer.beginArray()
      for note in plan.notes { write(note, to: &writer) }
      writer.endArray()
      writer.key("relativeCost")
      if let cost = plan.relativeCost { writer.number("\(cost)") } else { writer.null() }
      writer.key("sobjectCardinality")
      writer.integer(plan.objectCardinality)
      writer.key("sobjectType")
      writer.string(plan.object)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ note: QueryPlan.Note, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("description")
    writer.string(note.description)
    writer.key("fields")
    writer.strings(note.fields)
    writer.key("tableEnumOrId")
    if let object = note.object { writer.string(object) } else { writer.null() }
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { null() }
  }

  fileprivate mutating func strings(_ values: [String]) {
    beginArray()
    for value in values { string(value) }
    endArray()
  }
}

import SOQLCommand
import SOQLExecutor
import SOQLJSON

/// The limits of an org, those that are nearly used up first.
struct LimitReport {
  private let limits: [OrgLimit]

  /// From this part on, a limit is warned of.
  private static let warningLevel = 0.8

  init(_ limits: OrgLimits) {
    self.limits = limits.limits.enumerated()
      .sorted { ($1.element.usedPart, $0.offset) < ($0.element.usedPart, $1.offset) }
      .map(\.element)
  }

  /// A table with a line for each limit, and behind it one for each connected app with a quota.
  func text(_ style: Style) -> String {
    let lines = limits.flatMap { limit in
      [line(limit, name: limit.name)]
        + limit.apps.filter { $0.maximum > 0 }.map { line($0, name: "  \($0.name)") }
    }
    let table = TextTable(
      [
        TextTable.Column("Limit"), TextTable.Column("Used", isNumeric: true),
        TextTable.Column("Of", isNumeric: true), TextTable.Column("Left", isNumeric: true),
        TextTable.Column("%", isNumeric: true),
      ],
      fitting: lines.map(\.cells),
      width: nil,
      style: style
    )
    return table.head
      + lines.map { line in
        table.line(line.cells) { line.isNearEnd ? style.yellow($0) : $0 }
      }.joined()
  }

  private func line(_ limit: OrgLimit, name: String) -> (cells: [DisplayText], isNearEnd: Bool) {
    let cells = [
      name, grouped(limit.used), grouped(limit.maximum), grouped(limit.remaining),
      limit.maximum > 0 ? "\(limit.percent)" : "",
    ]
    return (cells.map { DisplayText($0) }, limit.usedPart >= LimitReport.warningLevel)
  }

  /// A sentence for each limit that is nearly used up.
  var warnings: [String] {
    limits.flatMap { limit in
      [(limit, limit.name)] + limit.apps.map { ($0, "\(limit.name) of \($0.name)") }
    }
    .filter { limit, _ in limit.usedPart >= LimitReport.warningLevel }
    .map { limit, name in
      "\(limit.percent) % of \(name) are used, \(grouped(limit.remaining)) are left"
    }
  }

  /// The limits as JSON, by name, with the server's words.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    for limit in limits {
      writer.key(limit.name)
      write(limit, to: &writer)
    }
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ limit: OrgLimit, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("Max")
    writer.integer(limit.maximum)
    writer.key("Remaining")
    writer.integer(limit.remaining)
    for app in limit.apps {
      writer.key(app.name)
      write(app, to: &writer)
    }
    writer.endObject()
  }
}

extension OrgLimit {
  fileprivate var used: Int { maximum.subtractingReportingOverflow(remaining).partialValue }

  /// From zero to one; more if more is used than allowed.
  fileprivate var usedPart: Double { maximum > 0 ? 1 - Double(remaining) / Double(maximum) : 0 }

  fileprivate var percent: Int { Int(min(max(usedPart, 0), 1e6) * 100) }
}

import SOQLJSON
import SOQLRows

extension AttemptFailure {
  fileprivate static func unexpected(_ what: String) -> AttemptFailure {
    .response(ResponseError(.unexpectedShape, "the server's answer is no \(what)"))
  }
}

extension HTTPResponse {
  /// The records of a search; older versions of the API send an array alone.
  func searchRecords() -> Result<[Record], AttemptFailure> {
    json().flatMap { tape in
      let list = tape.root.kind == .array ? tape.root : tape.root["searchRecords"]
      guard let list, list.kind == .array else {
        return .failure(.unexpected("result of a search"))
      }
      return .success(Record.records(tape, in: list.place))
    }
  }
}

extension ServerVersion {
  static func list(_ value: JSONValue) -> Result<[ServerVersion], AttemptFailure> {
    guard value.kind == .array else { return .failure(.unexpected("list of versions")) }
    return .success(
      value.elements.compactMap { version in
        // Compared as numbers: as texts, 100.0 comes before 99.0.
        guard let text = version["version"]?.string ?? version["version"]?.numberText,
          let number = Int(text.prefix { $0 != "." })
        else { return nil }
        return ServerVersion(
          label: version["label"]?.string ?? "",
          number: number,
          path: version["url"]?.string ?? "/services/data/v\(number).0"
        )
      }
    )
  }
}

extension OrgLimits {
  static func read(_ value: JSONValue) -> Result<OrgLimits, AttemptFailure> {
    guard value.kind == .object else { return .failure(.unexpected("object of limits")) }
    return .success(OrgLimits(limits: value.members.compactMap { OrgLimit($0.key, $0.value) }))
  }
}

extension OrgLimit {
  /// Reads a limit; `nil` if the value is something else, as new releases may send.
  fileprivate init?(_ key: JSONValue, _ value: JSONValue) {
    guard let name = key.string, let maximum = value["Max"]?.integer,
      let remaining = value["Remaining"]?.integer
    else { return nil }
    self.name = name
    self.maximum = maximum
    self.remaining = remaining
    apps = value.members.compactMap { OrgLimit($0.key, $0.value) }
  }
}

extension QueryPlan {
  static func list(_ value: JSONValue) -> Result<[QueryPlan], AttemptFailure> {
    guard let plans = value["plans"], plans.kind == .array else {
      return .failure(.unexpected("list of plans"))
    }
    return .success(plans.elements.map { QueryPlan($0) })
  }

  private init(_ value: JSONValue) {
    cardinality = value["cardinality"]?.integer
    fields = QueryPlan.names(value["fields"])
    leadingOperation = value["leadingOperationType"]?.string ?? "Other"
    relativeCost = value["relativeCost"]?.numberText.flatMap(Double.init)
    objectCardinality = value["sobjectCardinality"]?.integer
    object = value["sobjectType"]?.string ?? ""
    notes =
      value["notes"]?.elements.map { note in
        Note(
          description: note["description"]?.string ?? "",
          fields: QueryPlan.names(note["fields"]),
          object: note["tableEnumOrId"]?.string
        )
      } ?? []
  }

  private static func names(_ value: JSONValue?) -> [String] {
    value?.elements.compactMap(\.string) ?? []
  }
}

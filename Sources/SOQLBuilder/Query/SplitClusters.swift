/// Which values of a list the server may hold for equal: they must stay in one query, or a row would be
/// found by two.
enum SplitClusters {
  /// The places of the values without repetitions, those together that may be equal.
  ///
  /// All are one cluster if the list has a value of which only the server knows what it is equal to.
  static func clusters(of values: [LiteralPayload]) -> [[Int]] {
    var clusters: [[Int]] = []
    var places: [String: Int] = [:]
    var seen: Set<LiteralPayload> = []
    var isOpen = false
    for (index, value) in values.enumerated() where seen.insert(value).inserted {
      let key = key(of: value)
      isOpen = isOpen || key == nil
      if let place = places[key ?? ""] {
        clusters[place].append(index)
      } else {
        places[key ?? ""] = clusters.count
        clusters.append([index])
      }
    }
    return isOpen ? [clusters.flatMap(\.self).sorted()] : clusters
  }

  /// What two values share that may be equal to the server; `nil` if the value may be equal to any.
  ///
  /// Texts are compared without regard to case and to blanks around them, and an Id has two forms, of
  /// which the first 15 characters are the same. Relative dates and amounts of other currencies overlap
  /// with plain ones.
  private static func key(of value: LiteralPayload) -> String? {
    switch value {
    case .text(let text):
      if AnyRecordID(text) != nil { return text.prefix(15).lowercased() }
      let words = text.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
      return "'" + words.joined(separator: " ").lowercased()
    case .number(let digits): return digits
    case .date(let date): return date.description
    case .dateTime(let moment): return moment.description
    default: return nil
    }
  }
}

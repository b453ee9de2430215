import SOQLHosts
import SOQLSyntax

/// Sorted tables of a file of code, so that a rule that asks for each query, call or loop what stands round
/// it does not go through the whole file each time.
///
/// Each table is made when it is first asked for: most files need few of them.
final class CodeIndex {
  private let file: ApexFile
  private var outline: ApexOutline { file.outline }

  init(_ file: ApexFile) {
    self.file = file
  }

  // MARK: - What stands round a place

  private(set) lazy var types = NestedRanges(outline.types.map(\.body))
  private(set) lazy var methods = NestedRanges(outline.methods.map(\.body))
  private(set) lazy var loops = NestedRanges(outline.loops.map(\.body))
  /// The collections of for-each loops; one that a query in text gives comes in chunks, too.
  private(set) lazy var loopHeaders = NestedRanges(
    outline.loops.filter { $0.kind == .forEach }.map(\.once)
  )
  private(set) lazy var tries = NestedRanges(outline.tries)
  private(set) lazy var inlineQueries = NestedRanges(
    file.queries.filter { $0.form == .inline }.map(\.range)
  )
  /// The scopes of variables, by name.
  private(set) lazy var scopes = NestedRanges(
    outline.variables.map(\.scope),
    names: outline.variables.map { name($0.name) }
  )

  // MARK: - What stands in a range

  /// The values that are assigned, by the names of their targets.
  private(set) lazy var assignments = NamedPlaces(
    outline.assignments.map(\.target.lowerBound),
    names: outline.assignments.map { name($0.target) }
  )
  /// The calls, by the names of their methods.
  private(set) lazy var callsByName = NamedPlaces(
    outline.calls.map(\.name.lowerBound),
    names: outline.calls.map { name($0.name) }
  )
  private(set) lazy var calls = NamedPlaces(outline.calls.map(\.name.lowerBound))
  private(set) lazy var allAssignments = NamedPlaces(outline.assignments.map(\.target.lowerBound))
  private(set) lazy var queries = NamedPlaces(file.queries.map(\.range.lowerBound))
  /// The methods by the places of their parameters among the variables.
  private(set) lazy var methodsByParameter = NestedRanges(outline.methods.map(\.parameters))

  // MARK: - The whole file

  private(set) lazy var mentionsToolingAPI = TextSearch.contains("tooling", in: file.source)
  private(set) lazy var isTrigger = outline.types.contains { $0.kind == .trigger }
  /// What rules remember of methods and parameters, by what they look for.
  var memory: [String: Set<Int>] = [:]
  /// The values given to variables, by where the names of these are declared.
  var assignmentsByVariable: [Int: [ApexOutline.Assignment]] = [:]
  /// The first place at which a parameter is checked; `Int.max` if none is.
  var checksOfParameters: [Int: Int] = [:]

  /// A number for a name, the same in any case.
  func name(_ range: Range<Int>) -> UInt64 {
    var hash = FNV1a()
    for byte in file.source[range] { hash.add(byte.lowercased) }
    return hash.value
  }
}

/// Ranges that lie in one another or apart, sorted, to find those round a place.
struct NestedRanges {
  private struct Entry {
    let name: UInt64
    let range: Range<Int>
    /// Where the range stands in the list that it comes from.
    let place: Int
    /// The entry round this one; -1 if there is none.
    var parent = -1
  }

  private var entries: [Entry]

  /// Ranges lie in one another only where their names are the same.
  init(_ ranges: [Range<Int>], names: [UInt64]? = nil) {
    entries = ranges.indices.map {
      Entry(name: names?[$0] ?? 0, range: ranges[$0], place: $0)
    }
    entries.sort { left, right in
      if left.name != right.name { return left.name < right.name }
      if left.range.lowerBound != right.range.lowerBound {
        return left.range.lowerBound < right.range.lowerBound
      }
      if left.range.upperBound != right.range.upperBound {
        return left.range.upperBound > right.range.upperBound
      }
      return left.place < right.place
    }
    for index in entries.indices.dropFirst() {
      var parent = index - 1
      while parent >= 0,
        entries[parent].name != entries[index].name
          || entries[parent].range.upperBound <= entries[index].range.lowerBound
      {
        parent = entries[parent].name == entries[index].name ? entries[parent].parent : -1
      }
      entries[index].parent = parent
    }
  }

  /// The places of the ranges round a byte, the innermost first.
  func around(_ byte: Int, name: UInt64 = 0) -> [Int] {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      let entry = entries[middle]
      let isBefore =
        entry.name < name || entry.name == name && entry.range.lowerBound <= byte
      if isBefore { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    var index = low - 1
    while index >= 0, entries[index].name == name {
      if entries[index].range.contains(byte) { found.append(entries[index].place) }
      index = entries[index].parent
    }
    return found
  }
}

/// Places of a file, sorted by name and where they stand, to find those in a range.
struct NamedPlaces {
  private struct Entry {
    let name: UInt64
    let byte: Int
    /// Where it stands in the list that it comes from.
    let place: Int
  }

  private let entries: [Entry]

  init(_ bytes: [Int], names: [UInt64]? = nil) {
    entries = bytes.indices.map { Entry(name: names?[$0] ?? 0, byte: bytes[$0], place: $0) }
      .sorted { left, right in
        if left.name != right.name { return left.name < right.name }
        return left.byte != right.byte ? left.byte < right.byte : left.place < right.place
      }
  }

  /// What stands in a range of the file, in source order.
  func places(in range: Range<Int>, name: UInt64 = 0) -> some Sequence<Int> {
    let start = firstEntry(at: range.lowerBound, name)
    let end = firstEntry(at: range.upperBound, name)
    return entries[start..<max(start, end)].lazy.map(\.place)
  }

  /// The first entry of a name that does not stand before a byte.
  private func firstEntry(at byte: Int, _ name: UInt64) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      let entry = entries[middle]
      if entry.name < name || entry.name == name && entry.byte < byte {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

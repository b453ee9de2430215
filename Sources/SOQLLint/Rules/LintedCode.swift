import SOQLHosts
import SOQLSyntax

/// A file of code as rules see it.
final class LintedCode {
  let path: String
  let file: ApexFile
  /// The API version that the code is compiled with.
  let apiVersion: APIVersion
  /// Its queries that follow the grammar; none while they are looked at one by one.
  let queries: [LintedQuery]

  var outline: ApexOutline { file.outline }

  /// Whether the text speaks of the Tooling API, whose objects have other fields.
  private(set) lazy var mentionsToolingAPI = TextSearch.contains("tooling", in: file.source)

  /// The calls of `Database.query` and its kin.
  private(set) lazy var databaseCalls = findDatabaseCalls()

  init(path: String, file: ApexFile, apiVersion: APIVersion, queries: [LintedQuery] = []) {
    self.path = path
    self.file = file
    self.apiVersion = apiVersion
    self.queries = queries
  }

  private func findDatabaseCalls()
    -> [(call: ApexOutline.Call, method: EmbeddedQuery.DatabaseCall.Method)]
  {
    outline.calls.compactMap { call in
      guard let receiver = call.receiver,
        spells(receiver, "database") || spells(receiver, "system.database"),
        let method = EmbeddedQuery.DatabaseCall.Method(named: word(call.name))
      else { return nil }
      return (call, method)
    }
  }

  /// Whether the file is a trigger.
  var isTrigger: Bool { outline.types.contains { $0.kind == .trigger } }

  /// Whether a place lies in a test class or test method.
  func isTest(_ range: Range<Int>) -> Bool {
    outline.types.contains { $0.isTest && $0.body.contains(range.lowerBound) }
      || outline.methods.contains { $0.isTest && $0.body.contains(range.lowerBound) }
  }

  /// Whether a place lies in a bracketed query.
  func isInQuery(_ place: Int) -> Bool {
    file.queries.contains { $0.form == .inline && $0.range.contains(place) }
  }

  /// Whether a place lies between the braces of a `try`.
  func isInTry(_ place: Int) -> Bool {
    outline.tries.contains { $0.contains(place) }
  }

  /// The place in the outline of the innermost method round a place.
  func method(at place: Int) -> Int? {
    // Bodies come in the order of their starts: the last one that starts before the place, or one round it.
    let methods = file.outline.methods
    let end = LintedCode.firstPlace(in: methods.count) { methods[$0].body.lowerBound > place }
    return methods[..<end].lastIndex { $0.body.contains(place) }
  }

  /// The place in the outline of the variable that a name means at a place.
  func variable(_ name: Range<Int>, at place: Int) -> Int? {
    outline.variables.lastIndex { $0.scope.contains(place) && isSameName($0.name, name) }
  }

  /// The calls whose names lie in a range, in source order.
  func calls(in range: Range<Int>) -> ArraySlice<ApexOutline.Call> {
    let calls = file.outline.calls
    let start = LintedCode.firstPlace(in: calls.count) {
      calls[$0].name.lowerBound >= range.lowerBound
    }
    let end = LintedCode.firstPlace(in: calls.count) {
      calls[$0].name.lowerBound >= range.upperBound
    }
    return calls[start..<max(start, end)]
  }

  /// The first of some places in order for which something is true, as it is for all behind it.
  private static func firstPlace(in count: Int, where isTrue: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isTrue(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The values that are given to a variable anywhere, in source order.
  func assignments(to variable: ApexOutline.Variable) -> [ApexOutline.Assignment] {
    outline.assignments.filter {
      (variable.scope.contains($0.target.lowerBound) || variable.name == $0.target)
        && isSameName($0.target, variable.name)
    }
  }

  /// The first byte behind a range that is neither white space nor comment.
  func byte(behind range: Range<Int>) -> UInt8? {
    let place = ApexReader(file.source).skipTrivia(range.upperBound, file.source.count)
    return place < file.source.count ? file.source[place] : nil
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: file.source[range], as: UTF8.self) }

  /// The text of a range in lower case, without white space.
  func word(_ range: Range<Int>) -> String {
    let bytes = file.source[range].lazy.filter { $0 > 0x20 }
    return String(decoding: bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether two ranges hold the same name, in any case.
  func isSameName(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    var other = right.lowerBound
    for place in left {
      let (one, two) = (file.source[place], file.source[other])
      if one != two, one ^ two != 0x20 || (one | 0x20) &- 0x61 >= 26 { return false }
      other += 1
    }
    return true
  }

  /// Whether a range holds a word, given in lower case.
  func spells(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    var index = 0
    for place in range {
      let byte = file.source[place]
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != word.utf8Start[index] { return false }
      index += 1
    }
    return true
  }
}

extension EmbeddedQuery.DatabaseCall.Method {
  /// The method of a name in lower case.
  init?(named name: String) {
    guard let method = Self.allCases.first(where: { $0.rawValue.lowercased() == name }) else {
      return nil
    }
    self = method
  }

  /// How many arguments there are before the one for the access level.
  var argumentCount: Int {
    switch self {
    case .query, .getQueryLocator, .countQuery: 1
    case .queryWithBinds, .getQueryLocatorWithBinds, .countQueryWithBinds: 2
    }
  }
}

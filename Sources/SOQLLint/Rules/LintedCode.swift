import SOQLHosts
import SOQLSyntax

/// A file of code as rules see it.
final class LintedCode {
  let path: String
  let file: ApexFile
  /// The API version that the code is compiled with.
  let apiVersion: APIVersion
  /// Its queries that follow the grammar; none while they are looked at one by one.
  var queries: [LintedQuery] = []
  /// What finds the things of the outline by where they stand.
  private(set) lazy var index = CodeIndex(file)
  /// The calls of `Database.query` and its kin.
  private(set) lazy var databaseCalls = findDatabaseCalls()

  init(path: String, file: ApexFile, apiVersion: APIVersion) {
    self.path = path
    self.file = file
    self.apiVersion = apiVersion
  }

  var outline: ApexOutline { file.outline }

  /// Whether the text speaks of the Tooling API, whose objects have other fields.
  var mentionsToolingAPI: Bool { index.mentionsToolingAPI }

  /// Whether the file is a trigger.
  var isTrigger: Bool { index.isTrigger }

  /// Whether a place lies in a test class or test method.
  func isTest(_ range: Range<Int>) -> Bool {
    index.types.around(range.lowerBound).contains { outline.types[$0].isTest }
      || index.methods.around(range.lowerBound).contains { outline.methods[$0].isTest }
  }

  /// Whether a place lies in a bracketed query.
  func isInQuery(_ place: Int) -> Bool { !index.inlineQueries.around(place).isEmpty }

  /// Whether a place lies between the braces of a `try`.
  func isInTry(_ place: Int) -> Bool { !index.tries.around(place).isEmpty }

  /// The place in the outline of the innermost method round a place.
  func method(at place: Int) -> Int? { index.methods.around(place).first }

  /// The place in the outline of the variable that a name means at a place.
  func variable(_ name: Range<Int>, at place: Int) -> Int? {
    index.scopes.around(place, name: index.name(name)).first {
      isSameName(outline.variables[$0].name, name)
    }
  }

  /// The values that are given to a variable anywhere, in source order.
  func assignments(to variable: ApexOutline.Variable) -> [ApexOutline.Assignment] {
    if let known = index.assignmentsByVariable[variable.name.lowerBound] { return known }
    // The name of a parameter stands before its scope.
    let start = min(variable.scope.lowerBound, variable.name.lowerBound)
    let places = index.assignments.places(
      in: start..<max(start, variable.scope.upperBound),
      name: index.name(variable.name)
    )
    let found = places.map { outline.assignments[$0] }.filter {
      (variable.scope.contains($0.target.lowerBound) || variable.name == $0.target)
        && isSameName($0.target, variable.name)
    }
    index.assignmentsByVariable[variable.name.lowerBound] = found
    return found
  }

  /// The calls in a range, in source order.
  func calls(in range: Range<Int>) -> some Sequence<ApexOutline.Call> {
    let calls = outline.calls
    return index.calls.places(in: range).lazy.map { calls[$0] }
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

  /// Whether a range holds a word, given in lower case.
  func spells(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    var index = 0
    for place in range {
      if file.source[place].lowercased != word.utf8Start[index] { return false }
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
}

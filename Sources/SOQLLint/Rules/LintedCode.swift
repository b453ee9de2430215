import SOQLHosts
import SOQLSyntax

/// A file of code as rules see it.
struct LintedCode {
  let path: String
  let file: ApexFile
  /// The API version that the code is compiled with.
  let apiVersion: APIVersion

  var outline: ApexOutline { file.outline }

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
    outline.methods.lastIndex { $0.body.contains(place) }
  }

  /// The place in the outline of the variable that a name means at a place.
  func variable(_ name: Range<Int>, at place: Int) -> Int? {
    outline.variables.lastIndex { $0.scope.contains(place) && isSameName($0.name, name) }
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
    left.count == right.count
      && zip(file.source[left], file.source[right]).allSatisfy {
        $0 == $1 || ($0 | 0x20 == $1 | 0x20 && ($0 | 0x20) &- 0x61 < 26)
      }
  }

  /// The calls of `Database.query` and its kin.
  var databaseCalls: [(call: ApexOutline.Call, method: EmbeddedQuery.DatabaseCall.Method)] {
    outline.calls.compactMap { call in
      guard let receiver = call.receiver, ["database", "system.database"].contains(word(receiver)),
        let method = EmbeddedQuery.DatabaseCall.Method(named: word(call.name))
      else { return nil }
      return (call, method)
    }
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

import SOQLHosts

/// Where the text of an Apex expression may come from, as far as one file tells.
///
/// What is not understood is ``unknown``, of which no rule says anything.
enum TextOrigin: Equatable {
  /// From the code itself, or from a type that cannot hold syntax, such as a number or an Id.
  case safe
  /// From `String.escapeSingleQuotes`.
  case escaped
  case unknown
  /// From a parameter that other code fills.
  case parameter(String)
  /// From a request: a page parameter, or a parameter of a method that the network calls.
  case request(String)

  /// The origin of a text that may be either of two.
  func merged(_ other: TextOrigin) -> TextOrigin { rank >= other.rank ? self : other }

  private var rank: Int {
    switch self {
    case .safe: 0
    case .escaped: 1
    case .unknown: 2
    case .parameter: 3
    case .request: 4
    }
  }
}

/// Finds out where texts come from, by following variables through a file.
struct TextOriginFinder {
  let code: LintedCode
  /// How many variables and calls are followed, one after another.
  private static let limit = 6
  /// How many expressions are looked at for one text; what needs more is unknown.
  private static let mostSteps = 200
  private let steps = Steps()

  private final class Steps {
    var count = 0
  }

  init(_ code: LintedCode) {
    self.code = code
  }

  /// The origin of the expression in a range.
  func origin(of range: Range<Int>) -> TextOrigin {
    steps.count = 0
    return origin(of: range, TextOriginFinder.limit)
  }

  private func origin(of range: Range<Int>, _ depth: Int) -> TextOrigin {
    steps.count += 1
    guard depth > 0, steps.count <= TextOriginFinder.mostSteps else { return .unknown }
    switch ApexExpression(range, in: code.file.source) {
    case .string, .scalar: return .safe
    case .sum(let parts): return merged(parts, depth)
    case .choice(let first, let second): return merged([first, second], depth)
    case .cast(let type, let inner):
      return isHarmless(code.word(type)) ? .safe : origin(of: inner, depth - 1)
    case .variable(let path): return origin(ofVariable: path, depth)
    case .call(let receiver, let name, let arguments):
      return origin(ofCall: code.word(name), of: receiver, arguments, depth)
    case .unknown: return .unknown
    }
  }

  private func merged(_ parts: [Range<Int>], _ depth: Int) -> TextOrigin {
    var found = TextOrigin.safe
    for part in parts {
      guard steps.count <= TextOriginFinder.mostSteps else { return found.merged(.unknown) }
      found = found.merged(origin(of: part, depth - 1))
    }
    return found
  }

  // MARK: - Calls

  private func origin(
    ofCall name: String,
    of receiver: Range<Int>?,
    _ arguments: [Range<Int>],
    _ depth: Int
  ) -> TextOrigin {
    guard let receiver else { return .unknown }
    let owner = code.word(receiver)
    if owner == "string" {
      switch name {
      case "escapesinglequotes": return .escaped
      case "valueof", "join": return merged(Array(arguments.prefix(1)), depth)
      default: return .unknown
      }
    }
    if owner.contains("getparameters()") || owner.hasPrefix("restcontext.request") {
      return .request("a parameter of the request")
    }
    // Methods of String that keep what may do harm.
    let keeping: Set<String> = [
      "trim", "tolowercase", "touppercase", "substring", "left", "right", "replace", "replaceall",
      "capitalize", "removeend", "removestart", "normalizespace", "abbreviate",
    ]
    return keeping.contains(name) ? origin(of: receiver, depth - 1) : .unknown
  }

  // MARK: - Variables

  private func origin(ofVariable path: Range<Int>, _ depth: Int) -> TextOrigin {
    guard let index = code.variable(path, at: path.lowerBound) else { return .unknown }
    let variable = code.outline.variables[index]
    let type = code.word(variable.type)
    if isHarmless(type) { return .safe }
    guard type == "string" || type == "object" || isCollectionOfText(type) else { return .unknown }
    let assigned = code.assignments(to: variable)
    if variable.isParameter, let method = method(ofParameter: index) {
      return origin(ofParameter: index, of: method, assigned, at: path.lowerBound, depth)
    }
    guard !assigned.isEmpty, type == "string" else { return .unknown }
    return merged(assigned.prefix(TextOriginFinder.mostSteps).map(\.value), depth)
  }

  private func origin(
    ofParameter index: Int,
    of method: ApexOutline.Method,
    _ assigned: [ApexOutline.Assignment],
    at place: Int,
    _ depth: Int
  ) -> TextOrigin {
    let variable = code.outline.variables[index]
    // The last value before the place counts; what was given is gone.
    if let last = assigned.last(where: { $0.target.lowerBound < place && !$0.isAddition }) {
      let origin = origin(of: last.value, depth - 1)
      if origin != .unknown { return origin }
    }
    if firstCheck(of: index, in: method) < place { return .unknown }
    let name = "the parameter '\(code.text(variable.name))'"
    let modifiers = modifiers(of: method)
    let isCalledByTheNetwork = ["@auraenabled", "@remoteaction", "@http", "webservice"].contains {
      modifiers.contains($0)
    }
    if isCalledByTheNetwork { return .request(name) }
    guard modifiers.contains("private") || !hasAccess(modifiers) else { return .parameter(name) }
    return origins(ofArgument: index - method.parameters.lowerBound, of: method, depth)
  }

  /// The origin of what the file itself gives to a method that no other file can call.
  private func origins(
    ofArgument position: Int,
    of method: ApexOutline.Method,
    _ depth: Int
  ) -> TextOrigin {
    var found: TextOrigin?
    let calls = code.index.callsByName.places(
      in: 0..<code.file.source.count,
      name: code.index.name(method.name)
    )
    for call in calls.map({ code.outline.calls[$0] })
    where call.receiver == nil && code.isSameName(call.name, method.name) {
      let arguments = ApexReader(code.file.source).arguments(in: call.arguments)
      guard arguments.count == method.parameters.count else { continue }
      let origin = origin(of: arguments[position], depth - 1)
      found = found?.merged(origin) ?? origin
    }
    return found ?? .unknown
  }

  private func method(ofParameter index: Int) -> ApexOutline.Method? {
    code.index.methodsByParameter.around(index).first.map { code.outline.methods[$0] }
  }

  /// Where a parameter is first compared with a list of what is allowed, or checked in some other way.
  private func firstCheck(of index: Int, in method: ApexOutline.Method) -> Int {
    if let known = code.index.checksOfParameters[index] { return known }
    let variable = code.outline.variables[index]
    let check = code.calls(in: method.body).first { call in
      let name = code.word(call.name)
      let checks =
        name.hasPrefix("contains") || name.hasPrefix("is") || name.hasPrefix("validate")
        || name.hasPrefix("check") || name == "matches" || name == "get"
      return checks
        && ApexReader(code.file.source).arguments(in: call.arguments).contains {
          code.isSameName($0, variable.name)
        }
    }
    let place = check?.name.lowerBound ?? .max
    code.index.checksOfParameters[index] = place
    return place
  }

  /// What stands before a method's name, back to the member before it, in lower case.
  private func modifiers(of method: ApexOutline.Method) -> String {
    var start = method.name.lowerBound
    let ends: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}")]
    while start > 0, !ends.contains(code.file.source[start - 1]) { start -= 1 }
    return ApexReader(code.file.source).lowercased(start..<method.name.lowerBound)
  }

  private func hasAccess(_ modifiers: String) -> Bool {
    ["public", "global", "protected", "override", "virtual"].contains { modifiers.contains($0) }
  }

  // MARK: - Types

  /// Whether values of a type cannot hold syntax.
  private func isHarmless(_ type: String) -> Bool {
    let harmless: Set<String> = [
      "integer", "long", "double", "decimal", "boolean", "id", "date", "datetime", "time",
      "sobjecttype", "sobjectfield",
    ]
    return harmless.contains(type) || type.hasPrefix("schema.")
  }

  private func isCollectionOfText(_ type: String) -> Bool {
    ["list<string>", "set<string>", "string[]"].contains(type)
  }
}

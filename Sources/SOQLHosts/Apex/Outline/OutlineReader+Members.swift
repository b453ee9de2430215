extension OutlineReader {
  /// What stands before a declaration.
  private struct Modifiers {
    var isTest = false
    var isFinal = false
    var isVisible = false
    var areThere = false
  }

  /// Reads a type, a member of one or, in anonymous Apex, a statement.
  mutating func readMember() {
    let isFile = frames.count == 1
    let start = index
    let modifiers = readModifiers()
    guard index < frameEnd else { return }
    switch tokens.kind(index) {
    case .class, .interface, .enum:
      guard tokens.kind(index + 1).isName else {
        index += 1
        return
      }
      readType(modifiers)
    case .trigger where isFile && tokens.kind(index + 1).isName && tokens.kind(index + 2) == .on:
      readTrigger(modifiers)
    case .leftBrace where !isFile: openMethod(name: nil, 0..<0, 0..<0, modifiers)
    case .semicolon, .rightBrace: index += 1
    default:
      if isFile, !startsMethod() {
        // Only `final` may stand before a statement.
        if modifiers.isFinal { index = start }
        readStatement()
      } else if !readDeclaration(modifiers) {
        skipMember()
      }
    }
  }

  /// Whether a word stands here that only a member of a type starts with.
  ///
  /// In a block it tells that a brace is missing before it.
  var startsMember: Bool {
    switch tokens.kind(index) {
    case .public, .private, .protected, .global, .webservice, .override, .virtual, .abstract: true
    case .static: tokens.kind(index + 1) != .leftBrace
    default: false
    }
  }

  private mutating func readModifiers() -> Modifiers {
    var modifiers = Modifiers()
    while index < frameEnd {
      switch tokens.kind(index) {
      case .at where tokens.kind(index + 1).isWord:
        if tokens.spells("istest", at: index + 1) { modifiers.isTest = true }
        index += 2
        if tokens.kind(index) == .leftParen { index = tokens.behind(index) }
      case .testmethod:
        modifiers.isTest = true
        index += 1
      case .final:
        modifiers.isFinal = true
        index += 1
      case .public, .global, .protected, .webservice:
        modifiers.isVisible = true
        index += 1
      case .inherited, .sharing, .with, .without:
        // These may be names, too.
        guard tokens.kind(index + 1).isWord else { return modifiers }
        index += 1
      case .abstract, .override, .private, .static, .transient, .virtual: index += 1
      default: return modifiers
      }
      modifiers.areThere = true
    }
    return modifiers
  }

  /// Passes over a member that was not understood.
  private mutating func skipMember() {
    while index < frameEnd {
      switch tokens.kind(index) {
      case .semicolon:
        index += 1
        return
      case .leftBrace, .rightBrace, .class, .interface, .enum: return
      default: index += 1
      }
    }
  }

  // MARK: - Types

  private var isInTest: Bool {
    openTypes.last.map { code.outline.types[$0].isTest } ?? false
  }

  private mutating func readType(_ modifiers: Modifiers) {
    let kind: ApexOutline.TypeDeclaration.Kind =
      switch tokens.kind(index) {
      case .interface: .interface
      case .enum: .enumType
      default: .classType
      }
    let name = index + 1
    index += 2
    guard skipToBrace() else { return }
    addType(kind, name, isTest: modifiers.isTest || isInTest)
    if kind == .enumType {
      index = tokens.behind(index)
    } else {
      openTypes.append(code.outline.types.count - 1)
      openBraces(.type)
    }
  }

  private mutating func readTrigger(_ modifiers: Modifiers) {
    let name = index + 1
    index += 2
    guard skipToBrace() else { return }
    addType(.trigger, name, isTest: false)
    addMethod(tokens.tokens[name].range, 0..<0, 0..<0, isTest: false, code.outline.types.count - 1)
    openBraces(.block)
  }

  private mutating func addType(
    _ kind: ApexOutline.TypeDeclaration.Kind,
    _ name: Int,
    isTest: Bool
  ) {
    code.outline.types.append(
      ApexOutline.TypeDeclaration(
        kind: kind,
        name: tokens.tokens[name].range,
        isTest: isTest,
        body: tokens.contents(index)
      )
    )
  }

  /// Moves to the brace that opens a body; false if the header ends without one.
  private mutating func skipToBrace() -> Bool {
    while index < frameEnd {
      switch tokens.kind(index) {
      case .leftBrace: return true
      case .semicolon, .rightBrace, .class, .interface: return false
      case .leftParen: index = max(index + 1, tokens.behind(index))
      default: index += 1
      }
    }
    return false
  }

  // MARK: - Members

  /// Whether a method is declared here, as anonymous Apex may.
  private func startsMethod() -> Bool {
    guard let name = tokens.endOfType(index), tokens.kind(name).isName,
      tokens.kind(name + 1) == .leftParen
    else { return false }
    return tokens.kind(tokens.behind(name + 1)) == .leftBrace
  }

  private mutating func readDeclaration(_ modifiers: Modifiers) -> Bool {
    guard let name = tokens.endOfType(index) else { return false }
    let type = index..<name
    if tokens.kind(name) == .leftParen {
      let constructor = index
      index = name
      readMethod(tokens.tokens[constructor].range, 0..<0, modifiers)
      return true
    }
    guard tokens.kind(name).isName else { return false }
    switch tokens.kind(name + 1) {
    case .leftParen:
      index = name + 1
      readMethod(tokens.tokens[name].range, type, modifiers)
    case .leftBrace:
      declareField(type, name, modifiers, hasValue: false)
      index = name + 1
      openBraces(.property, isTest: modifiers.isTest, type: type)
    default:
      index = name
      readFields(type, modifiers)
    }
    return true
  }

  private mutating func declareField(
    _ type: Range<Int>,
    _ name: Int,
    _ modifiers: Modifiers,
    hasValue: Bool
  ) {
    var scope = 0..<tokens.count - 1
    if let frame = frames.last(where: { $0.kind == .type }), let type = openTypes.last {
      let start = code.outline.types[type].body.lowerBound
      scope = firstToken(from: start, before: name)..<frame.end
    }
    declare(
      type,
      name,
      scope: scope,
      isFinal: modifiers.isFinal && hasValue,
      isField: true,
      isVisible: modifiers.isVisible
    )
  }

  /// The first token at or behind a byte.
  private func firstToken(from byte: Int, before end: Int) -> Int {
    var low = 0
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens.tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func readFields(_ type: Range<Int>, _ modifiers: Modifiers) {
    let end = statementEnd(from: index)
    while index < end, tokens.kind(index).isName {
      let hasValue = tokens.kind(index + 1) == .assign
      declareField(type, index, modifiers, hasValue: hasValue)
      readInitialValue(before: end)
    }
    index = end
    if tokens.kind(index) == .semicolon { index += 1 }
  }

  /// Reads the bracket of parameters and what follows it.
  private mutating func readMethod(_ name: Range<Int>, _ type: Range<Int>, _ modifiers: Modifiers) {
    let opening = index
    let body = tokens.behind(opening)
    guard tokens.kind(body) == .leftBrace, body < frameEnd else {
      // Methods of interfaces and abstract ones have no body.
      index = max(body, opening + 1)
      return
    }
    let first = code.variables.count
    var place = opening + 1
    while place < body - 1 {
      while tokens.kind(place) == .final || tokens.kind(place) == .at {
        place += tokens.kind(place) == .at ? 2 : 1
      }
      guard let parameter = tokens.endOfType(place), tokens.kind(parameter).isName, parameter < body
      else {
        break
      }
      let scope = body + 1..<tokens.partner(body)
      declare(place..<parameter, parameter, scope: scope, isParameter: true)
      place = parameter + 1
      guard tokens.kind(place) == .comma else { break }
      place += 1
    }
    index = body
    openMethod(name: name, type, first..<code.variables.count, modifiers)
  }

  private mutating func openMethod(
    name: Range<Int>?,
    _ type: Range<Int>,
    _ parameters: Range<Int>,
    _ modifiers: Modifiers
  ) {
    let start = Int(tokens.tokens[index].start)
    let isTest = modifiers.isTest || isInTest
    addMethod(name ?? start..<start, type, parameters, isTest: isTest, openTypes.last)
    openBraces(.block)
  }

  private mutating func addMethod(
    _ name: Range<Int>,
    _ returnType: Range<Int>,
    _ parameters: Range<Int>,
    isTest: Bool,
    _ type: Int?
  ) {
    code.outline.methods.append(
      ApexOutline.Method(
        name: name,
        isTest: isTest,
        body: tokens.contents(index),
        type: type,
        parameters: parameters
      )
    )
    code.returnTypes.append(returnType)
    code.bodies.append(index + 1..<max(index + 1, tokens.partner(index)))
  }

  /// Reads a getter or setter.
  mutating func readAccessor() {
    let modifiers = readModifiers()
    guard index < frameEnd else { return }
    let frame = frames[frames.count - 1]
    guard tokens.kind(index) == .leftBrace else {
      index += 1
      return
    }
    let isGetter = tokens.kind(index - 1) == .get
    var inherited = modifiers
    inherited.isTest = frame.isTest
    openMethod(name: nil, isGetter ? frame.type : 0..<0, 0..<0, inherited)
  }
}

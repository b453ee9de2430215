/// Reads the tokens of a file once, from the first to the last, and notes what the outline tells.
///
/// What is open lies on a stack of its own, so that deep nesting costs memory and no call stack. Each step
/// takes at least one token; what is not understood is passed over.
struct OutlineReader {
  let tokens: ApexTokens
  var code: ApexCode
  var index = 0
  var frames: [Frame] = []
  /// Types, an inner one last.
  var openTypes: [Int] = []

  /// What is open in the expression that is being read; kept, so that not each needs memory of its own.
  var open: [OpenBracket] = []
  var pending: [OpenAssignment] = []

  /// Deeper nesting than this is no code; reading ends there.
  private static let deepest = 2_000

  struct Frame {
    enum Kind {
      /// Types and, in anonymous Apex, statements.
      case file
      case type
      /// The braces of a property.
      case property
      case block
      /// A statement that another one holds without braces round it, or in a block that is to come.
      case single
    }

    /// What is due when a single statement ends.
    enum Completion {
      case nothing
      case thenBranch
      case loop(Int)
      case doLoop(Int)
    }

    let kind: Kind
    /// The token before which it ends.
    let end: Int
    var completion = Completion.nothing
    /// Variables of a loop's header, whose scope ends with the loop.
    var variables = 0..<0
    /// The tokens of a property's type.
    var type = 0..<0
    var isTest = false
  }

  static func read(_ tokens: ApexTokens) -> ApexCode {
    var reader = OutlineReader(tokens: tokens, code: ApexCode(tokens: tokens))
    reader.read()
    return reader.code
  }

  private mutating func read() {
    let end = tokens.count - 1
    frames.append(Frame(kind: .file, end: end))
    while index < end, frames.count < OutlineReader.deepest {
      let frame = frames[frames.count - 1]
      if index >= frame.end {
        if frames.count == 1 { break }
        closeFrame()
        continue
      }
      let before = index
      switch frame.kind {
      case .file, .type: readMember()
      case .property: readAccessor()
      case .block, .single: readStatement()
      }
      if index == before { index += 1 }
    }
    // What is still open ends with the file.
    index = end
    while frames.count > 1 { closeFrame() }
  }

  // MARK: - Frames

  var frameEnd: Int { frames[frames.count - 1].end }

  /// Opens the braces at the place of reading.
  mutating func openBraces(_ kind: Frame.Kind, isTest: Bool = false, type: Range<Int> = 0..<0) {
    frames.append(
      Frame(kind: kind, end: tokens.partner(index), type: type, isTest: isTest)
    )
    index += 1
  }

  private mutating func closeFrame() {
    let frame = frames[frames.count - 1]
    if frame.kind == .single {
      // The statement is missing or its block ends before it does.
      completeStatement()
      return
    }
    frames.removeLast()
    if frame.kind == .type, !openTypes.isEmpty { openTypes.removeLast() }
    if index == frame.end, tokens.kind(index) == .rightBrace { index += 1 }
    if frame.kind == .block { completeStatement() }
  }

  /// Ends the statements that end with the one just read.
  mutating func completeStatement() {
    if tokens.kind(index) == .catch || tokens.kind(index) == .finally { return }
    while let frame = frames.last, frame.kind == .single {
      frames.removeLast()
      switch frame.completion {
      case .nothing: break
      case .thenBranch:
        guard tokens.kind(index) == .else, index < frame.end else { continue }
        index += 1
        frames.append(Frame(kind: .single, end: frame.end))
        return
      case .doLoop(let loop):
        if tokens.kind(index) == .while, tokens.kind(index + 1) == .leftParen, index < frame.end {
          index += 1
          walk(to: tokens.behind(index))
          endLoop(loop, frame)
          if tokens.kind(index) == .semicolon { index += 1 }
        } else {
          endLoop(loop, frame)
        }
      case .loop(let loop): endLoop(loop, frame)
      }
    }
  }

  private mutating func endLoop(_ place: Int, _ frame: Frame) {
    let loop = code.outline.loops[place]
    let end = max(loop.body.lowerBound, Int(tokens.tokens[max(index - 1, 0)].end))
    code.outline.loops[place] = ApexOutline.Loop(
      kind: loop.kind,
      once: loop.once,
      body: loop.body.lowerBound..<end
    )
    for place in frame.variables { endScope(of: place, at: index) }
  }

  private mutating func endScope(of place: Int, at end: Int) {
    let variable = code.variables[place]
    let listed = code.outline.variables[place]
    let scope = variable.scope.lowerBound..<max(variable.scope.lowerBound, end)
    code.variables[place] = ApexCode.Variable(
      type: variable.type,
      name: variable.name,
      scope: scope,
      isField: variable.isField,
      isVisible: variable.isVisible
    )
    code.outline.variables[place] = ApexOutline.Variable(
      type: listed.type,
      name: listed.name,
      scope: tokens.bytes(scope),
      isParameter: listed.isParameter,
      isFinal: listed.isFinal
    )
  }

  // MARK: - Variables

  mutating func declare(
    _ type: Range<Int>,
    _ name: Int,
    scope: Range<Int>,
    isParameter: Bool = false,
    isFinal: Bool = false,
    isField: Bool = false,
    isVisible: Bool = false
  ) {
    let scope = scope.lowerBound..<max(scope.lowerBound, scope.upperBound)
    code.variables.append(
      ApexCode.Variable(
        type: type,
        name: name,
        scope: scope,
        isField: isField,
        isVisible: isVisible
      )
    )
    code.outline.variables.append(
      ApexOutline.Variable(
        type: tokens.bytes(type),
        name: tokens.tokens[name].range,
        scope: tokens.bytes(scope),
        isParameter: isParameter,
        isFinal: isFinal
      )
    )
  }
}

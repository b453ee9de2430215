extension OutlineReader {
  /// Reads a statement, or the part of it before the statement that it holds.
  mutating func readStatement() {
    switch tokens.kind(index) {
    case .leftBrace: openBraces(.block)
    case .rightBrace: index += 1
    case .semicolon:
      index += 1
      completeStatement()
    case .for where tokens.kind(index + 1) == .leftParen: readFor()
    case .while where tokens.kind(index + 1) == .leftParen: readWhile()
    case .do: readDo()
    case .if where tokens.kind(index + 1) == .leftParen:
      index += 1
      walk(to: tokens.behind(index))
      openSingle(.thenBranch)
    case .else, .finally: index += 1
    case .try:
      index += 1
      if tokens.kind(index) == .leftBrace { code.outline.tries.append(tokens.contents(index)) }
    case .catch where tokens.kind(index + 1) == .leftParen: readCatch()
    case .switch:
      index += tokens.kind(index + 1) == .on ? 2 : 1
      walk(to: statementEnd(from: index))
    case .when where tokens.kind(index + 1) != .assign && tokens.kind(index + 1) != .dot: readWhen()
    case .return, .throw:
      index += 1
      readExpression()
    case .insert, .update, .upsert, .delete, .undelete, .merge:
      if !tokens.kind(index + 1).continuesOperand { index += 1 }
      readExpression()
    case .class, .interface, .enum: readMember()
    default:
      if startsMember, frames.contains(where: { $0.kind == .type }) {
        readMember()
      } else if !readDeclaration() {
        readExpression()
      }
    }
  }

  /// Opens the place of a statement that belongs to the one just read.
  private mutating func openSingle(_ completion: Frame.Completion, variables: Range<Int> = 0..<0) {
    frames.append(
      Frame(kind: .single, end: frameEnd, completion: completion, variables: variables)
    )
  }

  /// Where a statement ends: at its `;`, at the brace of a block, or at the end of what it lies in.
  func statementEnd(from start: Int) -> Int {
    let end = frameEnd
    var place = start
    while place < end {
      switch tokens.kind(place) {
      case .semicolon, .rightBrace, .endOfFile: return place
      case .leftParen, .leftBracket: place = max(place + 1, tokens.behind(place))
      case .leftBrace:
        // Braces behind a type hold the elements of a list, set or map.
        let previous = tokens.kind(place - 1)
        guard place > start, previous == .greater || previous == .rightBracket else { return place }
        place = max(place + 1, tokens.behind(place))
      default: place += 1
      }
    }
    return min(place, end)
  }

  private mutating func readExpression() {
    walk(to: statementEnd(from: index))
    if tokens.kind(index) == .semicolon, index < frameEnd {
      index += 1
      completeStatement()
    }
  }

  // MARK: - Variables

  /// Reads a declaration of local variables, if one stands here.
  private mutating func readDeclaration() -> Bool {
    let start = index
    let isFinal = tokens.kind(start) == .final
    let typeStart = isFinal ? start + 1 : start
    guard let name = tokens.endOfType(typeStart), tokens.kind(name).isName, name < frameEnd else {
      if isFinal { index += 1 }
      return isFinal
    }
    switch tokens.kind(name + 1) {
    case .assign, .semicolon, .comma, .rightBrace, .endOfFile: break
    default: return false
    }
    index = name
    let end = statementEnd(from: index)
    readVariables(typeStart..<name, before: end, isFinal: isFinal)
    index = end
    if tokens.kind(index) == .semicolon, index < frameEnd {
      index += 1
      completeStatement()
    }
    return true
  }

  private mutating func readVariables(_ type: Range<Int>, before end: Int, isFinal: Bool) {
    while index < end, tokens.kind(index).isName {
      let isConstant = isFinal && tokens.kind(index + 1) == .assign
      declare(type, index, scope: index..<frameEnd, isFinal: isConstant)
      readInitialValue(before: end)
    }
  }

  /// Reads the value behind a name that was declared, and the comma behind that.
  mutating func readInitialValue(before end: Int) {
    let name = index
    index += 1
    if tokens.kind(index) == .assign, index < end {
      index += 1
      let value = index..<tokens.endOfElement(from: index, before: end)
      addAssignment(name..<name + 1, isAddition: false, value)
      walk(to: value.upperBound)
    }
    if tokens.kind(index) == .comma, index < end { index += 1 }
  }

  // MARK: - Loops

  private mutating func readFor() {
    let opening = index + 1
    let behind = min(tokens.behind(opening), frameEnd)
    let header = opening + 1..<max(opening + 1, min(tokens.partner(opening), frameEnd))
    let place = code.outline.loops.count
    let firstVariable = code.variables.count
    let typeStart =
      tokens.kind(header.lowerBound) == .final ? header.lowerBound + 1 : header.lowerBound
    index = header.lowerBound
    if let name = tokens.endOfType(typeStart), tokens.kind(name).isName,
      tokens.kind(name + 1) == .colon,
      name + 1 < header.upperBound
    {
      let collection = name + 2..<max(name + 2, header.upperBound)
      addLoop(.forEach, once: tokens.bytes(collection), from: behind)
      declare(typeStart..<name, name, scope: name..<frameEnd)
      code.forEachCollections.append(collection.lowerBound)
      index = collection.lowerBound
    } else {
      let first = statementEnd(from: index)
      let start = index..<max(index, min(first, header.upperBound))
      addLoop(.forCount, once: tokens.bytes(start), from: min(start.upperBound + 1, behind))
      if let name = tokens.endOfType(typeStart), tokens.kind(name).isName, name < start.upperBound {
        index = name
        readVariables(typeStart..<name, before: start.upperBound, isFinal: false)
      }
    }
    walk(to: header.upperBound)
    index = behind
    openSingle(.loop(place), variables: firstVariable..<code.variables.count)
  }

  private mutating func readWhile() {
    let place = code.outline.loops.count
    index += 1
    let start = Int(tokens.tokens[index].start)
    addLoop(.whileLoop, once: start..<start, from: index)
    walk(to: tokens.behind(index))
    openSingle(.loop(place))
  }

  private mutating func readDo() {
    let place = code.outline.loops.count
    index += 1
    let start = Int(tokens.tokens[index].start)
    addLoop(.doWhile, once: start..<start, from: index)
    openSingle(.doLoop(place))
  }

  private mutating func addLoop(
    _ kind: ApexOutline.Loop.Kind,
    once: Range<Int>,
    from token: Int
  ) {
    let start = Int(tokens.tokens[token].start)
    code.outline.loops.append(ApexOutline.Loop(kind: kind, once: once, body: start..<start))
  }

  // MARK: - Blocks with a header

  private mutating func readCatch() {
    let opening = index + 1
    index = tokens.behind(opening)
    guard let name = tokens.endOfType(opening + 1), tokens.kind(name).isName, name < index,
      tokens.kind(index) == .leftBrace
    else { return }
    declare(opening + 1..<name, name, scope: index..<tokens.partner(index))
  }

  private mutating func readWhen() {
    index += 1
    let end = statementEnd(from: index)
    if let name = tokens.endOfType(index), tokens.kind(name).isName, name + 1 == end,
      tokens.kind(end) == .leftBrace
    {
      declare(index..<name, name, scope: end..<tokens.partner(end))
      index = end
    } else if tokens.kind(index) == .else {
      index += 1
    } else {
      walk(to: end)
    }
  }
}

extension ApexTokenKind {
  /// Whether it goes on with the name before it, which is no word of its own then.
  fileprivate var continuesOperand: Bool {
    switch self {
    case .assign, .addAssign, .changeAssign, .dot, .questionDot, .leftBracket: true
    default: false
    }
  }
}

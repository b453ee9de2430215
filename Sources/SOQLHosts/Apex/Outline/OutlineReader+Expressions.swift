extension OutlineReader {
  /// An opening bracket that is not yet closed.
  struct OpenBracket {
    let token: Int
    /// Where the operand starts that the bracket belongs to.
    let operand: Int
  }

  /// An assignment whose value is not yet read to its end.
  struct OpenAssignment {
    let place: Int
    let depth: Int
    let value: Int
  }

  /// Goes through the tokens before an end, and notes calls and assignments.
  ///
  /// Where the operand starts that is being read is kept up to date, so that no chain of calls has to be gone
  /// back over.
  mutating func walk(to end: Int) {
    open.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    var operand = index
    while index < end {
      let kind = tokens.kind(index)
      let previous = tokens.kind(index - 1)
      let continues = previous == .dot || previous == .questionDot
      switch kind {
      case .new where !continues:
        operand = index
        index = min(tokens.endOfType(index + 1) ?? index + 1, end)
        if index < end, tokens.kind(index) == .leftParen {
          open.append(OpenBracket(token: index, operand: operand))
          index += 1
        }
        continue
      case .leftParen:
        if isCall(index, operand) {
          addCall(opening: index, operand)
        } else if !(previous.isWord && tokens.kind(index - 2).isDot) {
          operand = index
        }
        open.append(OpenBracket(token: index, operand: operand))
      case .leftBracket, .leftBrace: open.append(OpenBracket(token: index, operand: operand))
      case .rightParen, .rightBracket, .rightBrace:
        let partner = tokens.partner(index)
        guard partner != index else { break }
        while let last = open.last, last.token >= partner {
          open.removeLast()
          operand = last.operand
        }
        close(deeperThan: open.count, at: index)
      case .comma: close(deeperThan: open.count - 1, at: index)
      case .semicolon: close(deeperThan: -1, at: index)
      case .assign, .addAssign, .changeAssign:
        pending.append(
          OpenAssignment(place: code.assignments.count, depth: open.count, value: index + 1)
        )
        addAssignment(operand..<max(operand, index), isAddition: kind == .addAssign, index..<index)
      default:
        if !continues, kind.isWord || kind.isString || kind == .query || kind == .search {
          operand = index
        }
      }
      index += 1
    }
    close(deeperThan: -1, at: end)
    index = max(index, end)
  }

  /// Ends the assignments that lie deeper than a number of brackets.
  private mutating func close(deeperThan depth: Int, at end: Int) {
    while let last = pending.last, last.depth > depth {
      pending.removeLast()
      let assignment = code.assignments[last.place]
      let value = last.value..<max(last.value, end)
      setAssignment(last.place, assignment.target, isAddition: assignment.isAddition, value)
    }
  }

  mutating func addAssignment(_ target: Range<Int>, isAddition: Bool, _ value: Range<Int>) {
    code.assignments.append(
      ApexCode.Assignment(target: target, isAddition: isAddition, value: value)
    )
    code.outline.assignments.append(
      ApexOutline.Assignment(
        target: tokens.bytes(target),
        isAddition: isAddition,
        value: tokens.bytes(value)
      )
    )
  }

  private mutating func setAssignment(
    _ place: Int,
    _ target: Range<Int>,
    isAddition: Bool,
    _ value: Range<Int>
  ) {
    code.assignments[place] = ApexCode.Assignment(
      target: target,
      isAddition: isAddition,
      value: value
    )
    code.outline.assignments[place] = ApexOutline.Assignment(
      target: tokens.bytes(target),
      isAddition: isAddition,
      value: tokens.bytes(value)
    )
  }

  // MARK: - Calls

  /// Whether the bracket at a place belongs to a call of a method.
  private func isCall(_ opening: Int, _ operand: Int) -> Bool {
    let name = opening - 1
    guard name >= operand, tokens.kind(name).isWord else { return false }
    return tokens.kind(name - 1).isDot || tokens.kind(name).isName
  }

  private mutating func addCall(opening: Int, _ operand: Int) {
    let name = opening - 1
    let hasReceiver = tokens.kind(name - 1).isDot && operand < name - 1
    let receiver = hasReceiver ? operand..<name - 1 : name..<name
    code.calls.append(ApexCode.Call(receiver: receiver, name: name, opening: opening))
    code.outline.calls.append(
      ApexOutline.Call(
        receiver: hasReceiver ? tokens.bytes(receiver) : nil,
        name: tokens.tokens[name].range,
        arguments: tokens.contents(opening)
      )
    )
  }
}

extension ApexTokenKind {
  fileprivate var isDot: Bool { self == .dot || self == .questionDot }
}

extension Parser {
  /// Reports `&&` or `||` where AND or OR must stand.
  mutating func reportForeignOperator(at token: Int) {
    let range = tokens[token].range
    let isOr = tokens[token].kind == .doublePipe
    let meant: LogicalOperator = isOr ? .or : .and
    reportReplacement(
      of: range,
      "SOQL has no '\(text(range))'",
      by: meant.text,
      written: spaced(meant.text, replacing: range),
      isSafe: true
    )
  }

  /// A word with the blanks that it needs in the place of an operator that needed none.
  private func spaced(_ word: String, replacing range: Range<Int>) -> String {
    let needsBefore = range.lowerBound > 0 && source[range.lowerBound - 1].continuesWord
    let needsAfter = range.upperBound < source.count && source[range.upperBound].continuesWord
    return (needsBefore ? " " : "") + word + (needsAfter ? " " : "")
  }

  /// Reports `NOT NOT`, after its operand has been read.
  mutating func reportDoubleNegation(operand: Int) {
    let whole = range(ofTokens: operand..<position)
    report(
      Diagnostic(
        .mixedLogicNeedsParens,
        at: tokens[operand].range,
        "NOT may not follow NOT without brackets",
        notes: [Diagnostic.Note("write NOT (NOT …), or leave both out")],
        fixes: [FixIt("add brackets", isSafe: true, bracketing(whole))],
        server: .malformedQuery("unexpected token: 'NOT'")
      )
    )
  }

  private func bracketing(_ range: Range<Int>) -> [SourceEdit] {
    [
      SourceEdit(inserting: "(", at: range.lowerBound),
      SourceEdit(inserting: ")", at: range.upperBound),
    ]
  }

  /// Reports terms at one level that AND, OR and NOT join without brackets.
  mutating func reportMixedLogic(in node: Int, isMixed: Bool) {
    let chain = logicChain(of: node)
    markBroken(node)
    if isMixed {
      reportMixedOperators(chain)
    } else if let negated = chain.terms.first(where: \.isNegated) {
      let edits = chain.terms.filter(\.isNegated).flatMap { bracketing($0.range) }
      report(
        Diagnostic(
          .mixedLogicNeedsParens,
          at: negated.range.lowerBound..<negated.range.lowerBound + 3,
          "NOT beside AND or OR needs brackets",
          notes: [Diagnostic.Note("write (NOT …)")],
          fixes: [FixIt("put NOT and its condition in brackets", isSafe: true, edits)],
          server: .malformedQuery("unexpected token: 'NOT'")
        )
      )
    }
  }

  private mutating func reportMixedOperators(_ chain: LogicChain) {
    // Beside a term that makes no sense the operators may not be meant as they stand.
    guard !chain.isBroken, let first = chain.operators.first,
      let odd = chain.operators.first(where: { $0.meaning != first.meaning })
    else { return }
    var edits: [SourceEdit] = []
    var index = 0
    while index < chain.terms.count {
      // A run of terms joined by AND binds first, as in SQL.
      var end = index
      while end < chain.operators.count, chain.operators[end].meaning == .and { end += 1 }
      if end > index {
        edits.append(SourceEdit(inserting: "(", at: chain.terms[index].range.lowerBound))
        for term in chain.terms[index...end] where term.isNegated {
          edits += bracketing(term.range)
        }
        edits.append(SourceEdit(inserting: ")", at: chain.terms[end].range.upperBound))
      } else if chain.terms[index].isNegated {
        edits += bracketing(chain.terms[index].range)
      }
      index = end + 1
    }
    report(
      Diagnostic(
        .mixedLogicNeedsParens,
        at: odd.range,
        "AND and OR at one level need brackets",
        notes: [Diagnostic.Note("SOQL has no precedence between them; the fix binds AND first")],
        fixes: [FixIt("put the terms joined by AND in brackets", isSafe: false, edits)],
        server: .malformedQuery("unexpected token: '\(text(odd.range))'")
      )
    )
  }

  private struct LogicChain {
    var isBroken = false
    var terms: [(range: Range<Int>, isNegated: Bool)] = []
    var operators: [(range: Range<Int>, meaning: LogicalOperator)] = []
  }

  /// The terms of a condition and the operators between them, read from the nodes.
  private func logicChain(of node: Int) -> LogicChain {
    var chain = LogicChain()
    let end = node + Int(nodes[node].size)
    var child = node + 1
    while child < end {
      let record = nodes[child]
      child += Int(record.size)
      if record.kind == .unexpected { continue }
      // An operator stands right before each term but the first.
      if !chain.terms.isEmpty {
        let joint = tokens[Int(record.firstToken) - 1]
        let isOr = joint.kind == .or || joint.kind == .doublePipe
        chain.operators.append((joint.range, isOr ? .or : .and))
      }
      let tokenRange = Int(record.firstToken)..<Int(record.endToken)
      chain.terms.append((range(ofTokens: tokenRange), record.kind == .notCondition))
      if record.isBroken, record.kind == .comparison { chain.isBroken = true }
    }
    return chain
  }
}

import SOQLSyntax

extension DocumentBuilder {
  /// Reads the comments between a token that was taken and the next one.
  mutating func readComments(after index: Int) {
    for comment in placedComments(after: index) {
      read(comment)
      if comment.place == .forward { comments.inline.append(comment) }
    }
  }

  /// Takes AND or OR at a place for a line end.
  ///
  /// Comments that end a line or stand on their own after the operator go before it, where the line
  /// ends now.
  mutating func logicalOperator() {
    logicalOperatorCount += 1
    guard !comments.isEmpty else {
      line(.blank)
      return keyword()
    }
    let placed = placedComments(after: position)
    for comment in placed { read(comment) }
    line(.blank)
    token(.upperCase, readsComments: false)
    comments.inline = placed.filter { $0.place == .forward }
    blank()
  }

  private mutating func read(_ comment: PlacedComment) {
    switch comment.place {
    case .backward where comments.hasOpenTrailing:
      // Behind a comment that waits for the end of the line, it waits, too.
      add(comment.placed(.trailing))
      comments.depth = openGroups.count
    case .trailing:
      add(comment)
      comments.depth = openGroups.count
      comments.hasOpenTrailing = true
    case .ownLine:
      comments.ownLines.append(comment)
      return
    case .backward:
      comments.backward.append(comment)
    case .forward: break
    }
    for index in openGroups.indices where openGroups[index].kind == .list {
      openGroups[index].breaking = .always
    }
  }

  /// Writes the comments that stand behind the text so far, where groups that end with it have ended.
  mutating func writeBackwardComments() {
    for comment in comments.backward { add(comment) }
    comments.backward.removeAll()
  }

  /// Writes the comments that stand before the next token.
  mutating func writePendingComments(before kind: TokenKind) {
    writeBackwardComments()
    breakGroups(upTo: comments.depth)
    comments.depth = 0
    // A line may start with a comma only in the source: its comments wait for the line after it.
    if kind != .comma, !comments.ownLines.isEmpty {
      plainLine(.hard)
      writeOwnLines()
    }
    for comment in comments.inline {
      if let last = lastByte, last != UInt8(ascii: "(") { blank() }
      writeWhole(comment.range)
      blank()
    }
    comments.inline.removeAll()
    comments.isIgnoring = false
  }

  /// Writes the comments that stand on lines of their own, at the start of a line.
  mutating func writeOwnLines() {
    for comment in comments.ownLines {
      writeWhole(comment.range)
      comments.isIgnoring = isIgnoreMark(comment.range)
      plainLine(.hard)
    }
    if !comments.ownLines.isEmpty { comments.hasOpenTrailing = false }
    comments.ownLines.removeAll()
  }

  /// Breaks the groups that a line makes sure to hold a comment.
  mutating func breakGroupsHolding(commentBefore line: Document.Line) {
    // Something follows a line, if only the bracket that closes its group.
    if comments.depth >= openGroups.count { breakGroups(upTo: openGroups.count) }
    if line == .hard || openGroups.last?.breaking == .always { comments.hasOpenTrailing = false }
  }

  private mutating func breakGroups(upTo depth: Int) {
    for index in openGroups.indices.prefix(depth) where openGroups[index].kind != .single {
      openGroups[index].breaking = .always
    }
  }

  /// Writes the comments before the query, keeping one blank line where there are some.
  mutating func header() {
    guard !comments.isEmpty else { return }
    var isFirst = true
    for comment in placedComments(after: -1) {
      guard comment.place == .ownLine else {
        comments.inline.append(comment)
        continue
      }
      if comment.followsBlankLine, !isFirst { plainLine(.hard) }
      writeWhole(comment.range)
      plainLine(.hard)
      isFirst = false
    }
    if let last = trivia(between: -1, and: 0).last, !isFirst, comments.inline.isEmpty,
      lineEndCount(last) > 1
    {
      plainLine(.hard)
    }
  }

  /// Writes the comments after the query.
  mutating func footer() {
    writeBackwardComments()
    for comment in comments.ownLines {
      plainLine(.hard)
      writeWhole(comment.range)
    }
    comments.ownLines.removeAll()
    endRun()
  }
}

extension DocumentBuilder {
  /// Whether the header asks to leave the query as it is.
  var isIgnored: Bool {
    !comments.isEmpty && placedComments(after: -1).contains { isIgnoreMark($0.range) }
  }
}

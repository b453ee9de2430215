extension SelectStatement {
  /// The statement with another item in its SELECT list: a field, a function, a subquery or TYPEOF.
  ///
  /// The item goes to a place counted from 0, or to the end; on a line of its own where its neighbour
  /// has one.
  ///
  /// ```swift
  /// try SyntaxTree(parsing: "SELECT Id FROM Contact").statement.addingField("Email").tree.text
  /// // SELECT Id, Email FROM Contact
  /// ```
  ///
  /// - Throws: ``EditError`` if the text is not exactly one item, or the list is `COUNT()`.
  public func addingField(_ item: String, at index: Int? = nil) throws(EditError) -> SelectStatement
  {
    var splice = try Splice(self)
    let items = selectClause?.items ?? []
    guard let last = items.last else { throw .notFound("list of fields to add to") }
    let layout = LineLayout(tree)
    let kinds = [SyntaxKind.selectItem]
    if let index, index < items.count {
      let place = items[max(index, 0)].range.lowerBound
      let gap = layout.indentation(before: place).map { layout.lineEnd(before: place) + $0 } ?? " "
      splice.replace(
        place..<place,
        with: item,
        after: "," + gap,
        expecting: kinds,
        "one item of a SELECT list"
      )
    } else {
      let end = last.range.upperBound
      var place = end
      var before = ", "
      if let indent = layout.indentation(before: last.range.lowerBound) {
        place = layout.endOfLine(after: end)
        before = layout.lineEnd(before: last.range.lowerBound) + indent
        if place == end {
          before = "," + before
        } else {
          splice.add(SourceEdit(inserting: ",", at: end))
        }
      }
      splice.replace(
        place..<place,
        with: item,
        before: before,
        expecting: kinds,
        "one item of a SELECT list"
      )
    }
    return try splice.applied()
  }

  /// The statement without the items of its SELECT list that are written so or have the alias, in any
  /// case.
  ///
  /// - Throws: ``EditError`` if there is none, or nothing else in the list.
  public func removingField(_ name: String) throws(EditError) -> SelectStatement {
    var splice = try Splice(self)
    let items = selectClause?.items ?? []
    let matches = items.indices.filter { index in
      items[index].text.isSameName(as: name) || items[index].alias?.isSameName(as: name) == true
    }
    guard !matches.isEmpty else { throw .notFound("'\(name)' in its SELECT list") }
    guard matches.count < items.count else { throw .required("last item of the SELECT list") }
    let layout = LineLayout(tree)
    // The last items that stay has no comma after it, whatever followed it.
    let lastKept = items.indices.last { !matches.contains($0) } ?? 0
    for index in matches {
      if index < lastKept {
        splice.add(SourceEdit(deleting: items[index].range))
        let comma = commaBetween(items[index], items[index + 1])
        splice.add(SourceEdit(deleting: tree.source.withBlanksAfter(comma)))
      } else {
        splice.add(SourceEdit(deleting: commaBetween(items[index - 1], items[index])))
        splice.add(SourceEdit(deleting: layout.withBlanksBefore(items[index].range)))
      }
    }
    return try splice.applied()
  }

  private func commaBetween(_ item: SelectItem, _ next: SelectItem) -> Range<Int> {
    for index in Int(item.syntax.record.endToken)..<Int(next.syntax.record.firstToken)
    where tree.tokens[index].kind == .comma {
      return tree.tokens[index].range
    }
    return item.range.upperBound..<item.range.upperBound
  }
}

extension String {
  /// Whether the names are the same to SOQL, which looks at no case.
  func isSameName(as other: String) -> Bool { asciiLowercased == other.asciiLowercased }

  /// The text with the letters A to Z in lower case.
  var asciiLowercased: String {
    String(decoding: utf8.map(\.lowercased), as: UTF8.self)
  }
}

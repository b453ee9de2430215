import SOQLSyntax

extension Literal {
  /// The bytes between the quotes of a string, escapes as they are written; `nil` for other literals.
  var quotedBytes: ArraySlice<UInt8>? {
    guard kind == .string else { return nil }
    let bytes = tree.source[range]
    let quotes = bytes.count >= 6 && bytes.starts(with: [0x27, 0x27, 0x27]) ? 3 : 1
    return bytes.dropFirst(quotes).dropLast(quotes)
  }

  /// Whether the string is a pattern of LIKE that starts with a percent sign.
  var startsWithWildcard: Bool { quotedBytes?.first == UInt8(ascii: "%") }
}

extension Value {
  /// The one literal that it is; `nil` for lists, binds and subqueries.
  var literal: Literal? {
    if case .literal(let literal) = self { return literal }
    return nil
  }

  /// Whether it is NULL.
  var isNull: Bool { literal?.kind == .null }
}

import SOQLTestSupport

/// Texts that try to be more than a value.
struct HostileText {
  private static let pieces = [
    "'", "\\", "''", "\\'", "\\\\'", "'''", "\"", "%", "_", "\\%", "\\_", "\\u0027", "\\n", "\n",
    "\r",
    "\t", "\u{8}", "\u{c}", "\u{1}", "\u{1f}", "\u{7f}", "\u{80}", "\u{85}", "\u{a0}", "\u{2028}",
    "\u{feff}", "\u{200b}", "\u{301}", "%\u{301}", "_\u{20e3}", "e\u{301}", "é", "😀", "\u{10ffff}",
    "\u{ffff}", " OR Id != NULL", ") OR (Name LIKE '%", "' OR Name != '", "-- ", "/*", "*/", "//",
    "; DROP TABLE", "{ }", ":bind", "?", "NULL", "TRUE", "TODAY", "2024-01-01", "USD5", "SELECT",
    " FROM ", "LIMIT 1", "#", "&", "+", "=", "C:\\temp", "O'Neil", "a", "Z", "0", " ", "",
  ]

  /// A text of some of these.
  static func random(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in random.pick(pieces) }.joined()
  }
}

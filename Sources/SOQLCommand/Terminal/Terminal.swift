/// What is known of the terminal that a command writes to.
package enum Terminal {
  /// When to write colours.
  package enum Color: String, CaseIterable, Sendable {
    case auto
    case always
    case never
  }

  /// Whether to colour what goes to a file descriptor.
  ///
  /// `auto` colours on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb;
  /// `FORCE_COLOR` and `CLICOLOR_FORCE` colour without a terminal.
  package static func usesColor(_ color: Color, on descriptor: Int32) -> Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      if isSet("NO_COLOR") { return false }
      if isSet("FORCE_COLOR") || isSet("CLICOLOR_FORCE") { return true }
      return isatty(descriptor) == 1 && environment("TERM") != "dumb"
    }
  }

  /// Whether a line on the standard error may be written over while a command runs.
  package static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && !isSet("NO_COLOR") && environment("TERM") != "dumb"
  }

  /// The width of the terminal in columns; 80 where there is none.
  package static var width: Int {
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  package static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func isSet(_ name: String) -> Bool {
    guard let value = environment(name) else { return false }
    return !value.isEmpty && value != "0"
  }
}

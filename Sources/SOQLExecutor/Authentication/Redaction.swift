/// Text of others, made fit for a message.
enum Redaction {
  /// A text on one line and of bounded length, without control characters, without the given secrets, and
  /// without what looks like a token, a JWT or an SFDX auth URL.
  static func redact(_ text: String, hiding secrets: [Secret] = []) -> String {
    var clean = text.withoutControlCharacters
    for secret in secrets where secret.reveal().utf8.count >= 6 {
      clean = secret.hidden(in: clean)
    }
    let words = clean.split { $0.isWhitespace }.map { looksSecret($0) ? "<redacted>" : $0 }
    let line = words.joined(separator: " ")
    return line.count > 400 ? line.prefix(400) + "…" : line
  }

  /// Whether a token of some kind stands in a word.
  ///
  /// Source of the shapes: session Ids are the org's Id, an exclamation mark and the rest; JWTs start with
  /// `{"`, which is `eyJ` in Base64; refresh tokens start with `5Aep`.
  static func looksSecret(_ word: Substring) -> Bool {
    if word.contains("force://") { return true }
    let parts = word.split { !($0.isASCII && ($0.isLetter || $0.isNumber || "!._-=".contains($0))) }
    return parts.contains { part in
      if part.hasPrefix("5Aep") { return true }
      if part.hasPrefix("eyJ"), part.count > 20 { return true }
      guard part.hasPrefix("00D"), let mark = part.firstIndex(of: "!") else { return false }
      return (15...18).contains(part.distance(from: part.startIndex, to: mark))
    }
  }
}

extension Secret {
  /// A text of others without this one: a server that sends back what it got must not bring it into a log.
  ///
  /// Compared by bytes, since a mark behind the secret would make another character of its last one.
  func hidden(in text: String) -> String {
    let secret = Array(reveal().utf8)
    guard !secret.isEmpty else { return text }
    return String(
      decoding: Array(text.utf8).replacing(secret, with: "<redacted>".utf8),
      as: UTF8.self
    )
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }

  /// The text without escape sequences of terminals; other control characters become blanks, but for line
  /// ends.
  var withoutControlCharacters: String {
    var result = String.UnicodeScalarView()
    var scalars = unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1B}" || scalar == "\u{9B}" {
        scalars.dropEscapeSequence(introducer: scalar)
      } else if scalar.properties.generalCategory == .control, scalar != "\n" {
        result.append(" ")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Substring.UnicodeScalarView {
  /// Drops what follows ESC or CSI, as ECMA-48 has it: parameters, intermediates and a final character.
  fileprivate mutating func dropEscapeSequence(introducer: Unicode.Scalar) {
    if introducer == "\u{1B}" {
      guard first == "[" else {
        if let next = first, ("\u{40}"..."\u{5F}").contains(next) { removeFirst() }
        return
      }
      removeFirst()
    }
    while let next = first, ("\u{20}"..."\u{3F}").contains(next) { removeFirst() }
    if let final = first, ("\u{40}"..."\u{7E}").contains(final) { removeFirst() }
  }
}

/// Lines of Swift code, indented by how deep they stand.
struct CodeWriter {
  private(set) var text = ""
  private var depth = 0

  private var indent: String { String(repeating: "  ", count: depth) }

  mutating func line(_ line: String = "") {
    text += line.isEmpty ? "\n" : indent + line + "\n"
  }

  mutating func documentation(_ paragraphs: String?...) {
    for line in SwiftText.documentation(paragraphs, indent: indent) { text += line + "\n" }
  }

  /// A declaration with what stands between its braces.
  mutating func block(_ head: String, _ body: (inout CodeWriter) -> Void) {
    line(head + " {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  /// A declaration with one expression in braces, on one line if it fits.
  mutating func brief(_ head: String, _ body: String) {
    let whole = "\(head) { \(body) }"
    if indent.utf8.count + whole.utf8.count <= 100 {
      line(whole)
    } else {
      block(head) { $0.line(body) }
    }
  }
}

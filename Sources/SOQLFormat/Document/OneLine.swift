/// Lays a document out on one line, without its comments.
enum OneLine {
  static func text(of document: Document) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(document.text.count + 32)
    for element in document.elements {
      switch element {
      case .run(let start, let end, _, let followsBlank),
        .block(let start, let end, let followsBlank):
        if followsBlank { output.append(UInt8(ascii: " ")) }
        output.append(document.text, Int(start)..<Int(end))
      case .line(let line, _, _):
        if line != .soft { output.append(UInt8(ascii: " ")) }
      case .trailingComment, .inlineComment, .group: break
      }
    }
    return output
  }
}

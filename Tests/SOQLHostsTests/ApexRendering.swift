@testable import SOQLHosts

/// Texts that say what was found in an Apex file.
enum ApexRendering {
  /// A line for each query: form, use and text; of one that is put together, its expressions in braces.
  static func queries(_ file: ApexFile) -> [String] {
    file.queries.map { query in
      var text = String(decoding: query.text, as: UTF8.self)
      if case .template(let parts) = query.form { text = parts.map { part($0, file) }.joined() }
      return "\(form(query.form)) \(use(query.use, file)): \(text)"
    }
  }

  private static func part(_ part: EmbeddedQuery.Part, _ file: ApexFile) -> String {
    switch part {
    case .literal(_, let meaning): String(decoding: meaning, as: UTF8.self)
    case .expression(let range): "{" + text(range, file) + "}"
    }
  }

  private static func form(_ form: EmbeddedQuery.Form) -> String {
    switch form {
    case .inline: "inline"
    case .whole: "whole"
    case .start: "start"
    case .template: "template"
    }
  }

  private static func use(_ use: EmbeddedQuery.Use, _ file: ApexFile) -> String {
    switch use {
    case .unknown: "unknown"
    case .singleRecord: "single"
    case .collection: "collection"
    case .forEach: "forEach"
    case .databaseCall(let call):
      call.method.rawValue + (call.accessLevel.map { "(" + text($0, file) + ")" } ?? "")
    }
  }

  /// A line for each thing of the outline.
  static func outline(_ file: ApexFile) -> [String] {
    let outline = file.outline
    var lines: [String] = []
    for type in outline.types {
      lines.append(
        "type \(type.kind) \(text(type.name, file))\(type.isTest ? " test" : ""): \(ends(type.body, file))"
      )
    }
    for method in outline.methods {
      let parameters = method.parameters.map { text(outline.variables[$0].name, file) }
      let owner = method.type.map { text(outline.types[$0].name, file) } ?? "-"
      lines.append(
        "method \(owner).\(text(method.name, file))(\(parameters.joined(separator: ", ")))"
          + "\(method.isTest ? " test" : ""): \(ends(method.body, file))"
      )
    }
    for loop in outline.loops {
      lines.append("loop \(loop.kind) once «\(text(loop.once, file))»: \(ends(loop.body, file))")
    }
    for call in outline.calls {
      let receiver = call.receiver.map { "«\(text($0, file))»." } ?? ""
      lines.append("call \(receiver)\(text(call.name, file))«\(text(call.arguments, file))»")
    }
    for variable in outline.variables {
      let marks = (variable.isParameter ? " parameter" : "") + (variable.isFinal ? " final" : "")
      lines.append(
        "variable «\(text(variable.type, file))» \(text(variable.name, file))\(marks): "
          + ends(variable.scope, file)
      )
    }
    for assignment in outline.assignments {
      lines.append(
        "assignment «\(text(assignment.target, file))» \(assignment.isAddition ? "+=" : "=")"
          + " «\(text(assignment.value, file))»"
      )
    }
    return lines
  }

  /// A text on one line.
  private static func text(_ range: Range<Int>, _ file: ApexFile) -> String {
    String(decoding: file.source[range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The start and the end of a long text.
  private static func ends(_ range: Range<Int>, _ file: ApexFile) -> String {
    let text = text(range, file)
    return text.count <= 60 ? text : text.prefix(28) + " … " + text.suffix(28)
  }
}

import SOQLJSON

/// Reads what the server says of an error: JSON as an array or an object, XML, a page, or nothing.
package enum ErrorBody {
  /// At least one detail, whatever came.
  package static func details(_ body: [UInt8], hiding secret: Secret?) -> [SalesforceError.Detail] {
    var details = json(body)
    if details.isEmpty { details = [markup(body)] }
    return details.map { detail in
      SalesforceError.Detail(
        code: detail.code,
        message: secret?.hidden(in: detail.message) ?? detail.message,
        fields: detail.fields.map { secret?.hidden(in: $0) ?? $0 }
      )
    }
  }

  private static func json(_ body: [UInt8]) -> [SalesforceError.Detail] {
    guard let tape = try? JSONTape(parsing: body, maximumDepth: 64) else { return [] }
    switch tape.root.kind {
    case .array: return tape.root.elements.compactMap(detail)
    case .object: return [detail(tape.root)].compactMap(\.self)
    default: return []
    }
  }

  private static func detail(_ value: JSONValue) -> SalesforceError.Detail? {
    guard value.kind == .object else { return nil }
    let code = value["errorCode"]?.string ?? value["statusCode"]?.string ?? value["error"]?.string
    let message = value["message"]?.string ?? value["error_description"]?.string
    guard code != nil || message != nil else { return nil }
    return SalesforceError.Detail(
      code: code.map(ErrorCode.init(rawValue:)),
      message: message ?? "",
      fields: value["fields"]?.elements.compactMap(\.string) ?? []
    )
  }

  /// What stands in the elements that tell, of an XML answer; else the title, or the text, of a page.
  private static func markup(_ body: [UInt8]) -> SalesforceError.Detail {
    let text = String(decoding: body.prefix(20_000), as: UTF8.self)
    let code = ["errorCode", "faultcode", "exceptionCode", "error"].lazy
      .compactMap { element($0, in: text) }.first
    let messages = [
      "message", "faultstring", "exceptionMessage", "error_description", "title", "h1",
    ]
    let message = messages.lazy.compactMap { element($0, in: text) }.first
    return SalesforceError.Detail(
      code: code.map { code in
        // As `sf:INVALID_SESSION_ID`, and with words in brackets behind it.
        let name = code.prefix { $0 != "(" }
        return ErrorCode(rawValue: String(name.split(separator: ":").last ?? name))
      },
      message: message ?? plainText(text),
      fields: []
    )
  }

  /// The text of the first element of a name.
  private static func element(_ name: String, in text: String) -> String? {
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      guard rest.prefix(name.count).lowercased() == name.lowercased() else { continue }
      let behind = rest.dropFirst(name.count)
      guard let next = behind.first, next == ">" || next.isWhitespace,
        let end = behind.firstIndex(of: ">")
      else { continue }
      let content = behind[behind.index(after: end)...].prefix { $0 != "<" }
      let plain = PlainText.line(String(content), limit: 500)
      return plain.isEmpty ? nil : plain
    }
    return nil
  }

  /// The text of a page without its tags.
  private static func plainText(_ text: String) -> String {
    var plain = ""
    var isTag = false
    for character in text.prefix(4_000) {
      switch character {
      case "<": isTag = true
      case ">" where isTag:
        isTag = false
        plain.append(" ")
      default: if !isTag { plain.append(character) }
      }
    }
    return PlainText.line(plain, limit: 300)
  }
}

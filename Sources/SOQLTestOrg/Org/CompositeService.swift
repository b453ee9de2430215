import SOQLJSON

/// Answers several requests that came as one.
struct CompositeService {
  let org: OrgService

  private struct Part {
    let name: String
    let response: ServerResponse
  }

  /// The answer of `/composite`.
  func answer(_ request: ServerRequest) throws(OrgError) -> ServerResponse {
    let document: JSONValue
    do {
      document = try JSONTape(parsing: request.body).root
    } catch {
      throw OrgError(400, "JSON_PARSER_ERROR", "\(error)")
    }
    guard let requests = document["compositeRequest"], requests.kind == .array else {
      throw OrgError(400, "JSON_PARSER_ERROR", "compositeRequest is missing")
    }
    guard (1...25).contains(requests.count) else {
      throw OrgError(400, "INVALID_INPUT", "Limit of 25 subrequests exceeded")
    }
    var queries = 0
    var parts: [Part] = []
    for part in requests.elements { parts.append(try answer(part, of: request, &queries)) }
    if document["allOrNone"]?.bool == true, parts.contains(where: { $0.response.status >= 400 }) {
      for index in parts.indices where parts[index].response.status < 400 {
        let error = OrgError(
          400,
          "PROCESSING_HALTED",
          "The transaction was rolled back since another operation in the same transaction failed."
        )
        parts[index] = Part(name: parts[index].name, response: error.response)
      }
    }
    return .json(200, json(parts))
  }

  private func answer(
    _ part: JSONValue,
    of request: ServerRequest,
    _ queries: inout Int
  ) throws(OrgError) -> Part {
    guard let method = part["method"]?.string, let url = part["url"]?.string,
      let name = part["referenceId"]?.string, url.hasPrefix("/services/data/")
    else {
      throw OrgError(400, "JSON_PARSER_ERROR", "method, url or referenceId is missing or wrong")
    }
    var headers = HeaderFields()
    headers["Authorization"] = request.headers["Authorization"]
    if let fields = part["httpHeaders"]?.members {
      for (key, value) in fields {
        if let key = key.string, let value = value.string { headers[key] = value }
      }
    }
    let inner = ServerRequest(method, url, headers: headers)
    let route = OrgRoute(inner)
    guard route.kind != .composite else { throw .notFound }
    if route.kind == .query || route.kind == .queryMore { queries += 1 }
    guard queries <= 5 else {
      throw OrgError(400, "INVALID_INPUT", "Limit of 5 query subrequests exceeded")
    }
    return Part(name: name, response: org.answer(inner, route))
  }

  private func json(_ parts: [Part]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("compositeResponse")
    writer.beginArray()
    for part in parts {
      writer.beginObject()
      writer.key("body")
      writer.number(String(decoding: part.response.body, as: UTF8.self))
      writer.key("httpHeaders")
      writer.beginObject()
      writer.endObject()
      writer.key("httpStatusCode")
      writer.integer(part.response.status)
      writer.key("referenceId")
      writer.string(part.name)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}

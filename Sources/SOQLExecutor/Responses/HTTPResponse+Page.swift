import SOQLJSON
import SOQLRows

/// What answers hold.
extension HTTPResponse {
  /// The page of a query's result.
  func queryPage() -> Result<QueryPage, AttemptFailure> {
    if let error = unreadable { return .failure(.response(error)) }
    do throws(RowError) {
      return .success(try QueryPage(json: body))
    } catch {
      // Text that is JSON is wrong for good; else it may have been cut off.
      let isJSON = (try? JSONTape(parsing: body)) != nil
      return .failure(
        .response(
          ResponseError(isJSON ? .unexpectedShape : .malformed, "the server's answer: \(error)")
        )
      )
    }
  }

  /// A JSON value.
  func json() -> Result<JSONTape, AttemptFailure> {
    if let error = unreadable { return .failure(.response(error)) }
    do throws(JSONError) {
      return .success(try JSONTape(parsing: body, maximumDepth: 64))
    } catch {
      return .failure(
        .response(ResponseError(.malformed, "the server's answer is no JSON, \(error)"))
      )
    }
  }

  /// The answer to the only request inside of a composite one.
  func compositePart(hiding token: Secret?) -> Result<HTTPResponse, AttemptFailure> {
    json().flatMap { tape in
      guard let part = tape.root["compositeResponse"]?.elements.first(where: { _ in true }),
        let status = part["httpStatusCode"]?.integer, let body = part["body"]
      else {
        return .failure(
          .response(
            ResponseError(.unexpectedShape, "the composite resource answered something else")
          )
        )
      }
      return .success(
        HTTPResponse(
          status: status,
          headers: headers,
          body: Array(tape.source[tape.range(ofValueAt: body.place)])
        )
      )
    }
  }

  /// Why the body can be no JSON.
  private var unreadable: ResponseError? {
    // Some send a byte order mark, which JSON may start with.
    let start = body.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = body[start...].first(where: { !" \t\r\n".utf8.contains($0) }) else {
      return ResponseError(.empty, "the server answered \(status) with nothing in it")
    }
    guard first == UInt8(ascii: "<") else { return nil }
    let message = ErrorBody.details(body, hiding: nil).first?.message ?? ""
    return ResponseError(
      .webPage,
      "the server answered \(status) with a page instead of JSON: '\(PlainText.line(message, limit: 200))'; "
        + "check the instance URL"
    )
  }
}

extension Call {
  /// A request inside of a composite one; it changes nothing if the inner one does not.
  init(composite path: String, target: String, _ headers: HTTPHeaders) {
    self.init(path)
    method = .post
    self.headers["Content-Type"] = "application/json"
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("allOrNone")
    writer.bool(true)
    writer.key("compositeRequest")
    writer.beginArray()
    writer.beginObject()
    writer.key("method")
    writer.string("GET")
    writer.key("url")
    writer.string(target)
    writer.key("referenceId")
    writer.string("query")
    // Accept and the like may not be repeated inside.
    if let options = headers["Sforce-Query-Options"] {
      writer.key("httpHeaders")
      writer.beginObject()
      writer.key("Sforce-Query-Options")
      writer.string(options)
      writer.endObject()
    }
    writer.endObject()
    writer.endArray()
    writer.endObject()
    body = writer.bytes
  }
}

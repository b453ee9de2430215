/// The token endpoint of a login host: `POST /services/oauth2/token`.
///
/// Secrets go in the body alone, redirects are not followed. What may pass is tried again, three times at
/// most, since logins are limited themselves.
struct TokenEndpoint: Sendable {
  let host: LoginHost
  let context: SessionContext

  private static let retries = 3

  /// Asks for a token by a form, which is made anew for each try, since an assertion gets old.
  func token(
    _ makeForm: () throws(SessionError) -> TokenForm
  ) async throws(SessionError) -> TokenResponse {
    var attempt = 0
    while true {
      let form = try makeForm()
      switch await answer(to: form) {
      case .token(let response): return response
      case .failure(let error): throw error
      case .passing(let error, let wanted):
        guard let delay = delay(before: attempt, wanted) else { throw error }
        try await wait(delay)
      }
      attempt += 1
    }
  }

  private enum Answer {
    case token(TokenResponse)
    /// An error that stays.
    case failure(SessionError)
    /// One that may pass, maybe after a time that the server names.
    case passing(SessionError, after: Duration?)
  }

  /// Full jitter up to 0.5, 1 and 2 seconds, or what the server asks for if that is no more than a minute.
  private func delay(before retry: Int, _ wanted: Duration?) -> Duration? {
    guard retry < Self.retries else { return nil }
    if let wanted { return wanted <= .seconds(60) ? wanted : nil }
    return .seconds(0.5 * Double(1 << retry) * context.clock.random())
  }

  private func wait(_ delay: Duration) async throws(SessionError) {
    do throws(CancellationError) {
      try await context.clock.sleep(delay)
    } catch {
      throw SessionError(.cancelled, "cancelled while logging in to '\(host)'")
    }
  }

  private func request(_ form: TokenForm) -> HTTPRequest {
    var request = HTTPRequest(
      .post,
      host.origin,
      "/services/oauth2/token",
      headers: [
        "Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json",
      ],
      body: form.body
    )
    request.deadlines.idle = .seconds(60)
    request.deadlines.total = .seconds(120)
    // The answer is short, and what is not compressed cannot be compressed wrongly.
    request.acceptsCompression = false
    return request
  }

  private func answer(to form: TokenForm) async -> Answer {
    do throws(TransportError) {
      return judge(try await context.transport.send(request(form)), form)
    } catch {
      let what = "cannot log in to '\(host)': \(error)"
      switch error.kind {
      case .cancelled: return .failure(SessionError(.cancelled, what))
      case .insecure, .shutDown, .invalidRequest:
        return .failure(SessionError(.unreachable, what))
      case .unreachable, .timedOut, .lostBeforeResponse, .lostWithinResponse, .undecodable,
        .invalidResponse:
        return .passing(SessionError(.unreachable, what), after: nil)
      }
    }
  }

  private func judge(_ response: HTTPResponse, _ form: TokenForm) -> Answer {
    if response.status == 200 {
      do throws(TokenResponse.Malformed) {
        return .token(try TokenResponse(parsing: response.body))
      } catch {
        let what = "'\(host)' answered as no token endpoint does: the answer \(error.problem)"
        return .failure(SessionError(.notConfigured, what + "; check the login host"))
      }
    }
    if (300..<400).contains(response.status) { return .failure(redirect(response)) }
    let failure = TokenFailure(parsing: response.body)
    let error = SessionError(
      reason(response, failure),
      message(response, failure, form)
    )
    let isTransient =
      failure.isTransient || [500, 502, 503, 504].contains(response.status)
      || response.status == 429
    guard isTransient else { return .failure(error) }
    let wanted = response.headers["Retry-After"].flatMap {
      RetryAfter.duration($0, now: context.clock.secondsSince1970())
    }
    return .passing(error, after: wanted)
  }

  /// A code counts as refusal; a page without one comes from a host that has no token endpoint.
  private func reason(
    _ response: HTTPResponse,
    _ failure: TokenFailure
  ) -> SessionError.Reason {
    if failure.isTransient || response.status >= 500 || response.status == 429 {
      return .unreachable
    }
    guard let code = failure.code else { return .notConfigured }
    // Too many logins in an hour: it passes, but not soon.
    return code == "rate_limit_exceeded" ? .unreachable : .refused(code: code)
  }

  private func message(
    _ response: HTTPResponse,
    _ failure: TokenFailure,
    _ form: TokenForm
  ) -> String {
    var text = "'\(host)' refused \(form.subject)"
    if let code = failure.code {
      text += ": " + Redaction.redact(code, hiding: form.secrets)
      if let detail = failure.detail {
        text += " (" + Redaction.redact(detail, hiding: form.secrets) + ")"
      }
    } else {
      text += " with status \(response.status) and no OAuth error"
    }
    if let advice = failure.advice { return text + "; " + advice }
    if response.status >= 500 || failure.isTransient { return text + "; try again later" }
    if failure.code == nil { return text + "; check the login host" }
    return text
  }

  private func redirect(_ response: HTTPResponse) -> SessionError {
    var text = "'\(host)' redirects (status \(response.status))"
    if let location = response.headers["Location"], let target = try? Origin(location) {
      text += " to '\(target)'"
    }
    return SessionError(
      .notConfigured,
      text + ", which is not followed, so that no secret goes astray; use the org's My Domain as "
        + "login host"
    )
  }
}

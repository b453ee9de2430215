import CCurl
import SOQLExecutor

extension TransportError {
  /// What a code of libcurl means for a transfer; `nil` if the answer is whole.
  init?(_ code: CURLcode, _ handle: EasyHandle, _ transfer: Transfer) {
    if let refusal = transfer.refusal {
      self = refusal
      return
    }
    // libcurl takes a header that breaks off for a whole answer.
    if code == CURLE_OK, transfer.head.isComplete { return nil }
    let kind = Self.kind(of: code, handle, transfer)
    let origin = transfer.request.origin
    var text =
      switch kind {
      case .unreachable: "\(origin) cannot be reached"
      case .insecure: "no safe connection to \(origin)"
      case .lostBeforeResponse: "the connection to \(origin) broke before the answer"
      case .lostWithinResponse: "the connection to \(origin) broke within the answer"
      case .undecodable: "the answer of \(origin) cannot be decompressed"
      case .invalidResponse: "the answer of \(origin) is no HTTP"
      default: "the request to \(origin) cannot be sent"
      }
    let detail = handle.errorMessage
    if !detail.isEmpty {
      text += ": " + detail
    } else if code != CURLE_OK {
      text += ": " + String(cString: curl_easy_strerror(code))
    }
    self.init(kind, mayHaveBeenSent: transfer.mayHaveBeenSent, text + Self.advice(kind))
  }

  private static func advice(_ kind: Kind) -> String {
    switch kind {
    case .unreachable: " (check host, network and proxy)"
    case .insecure:
      " (if a certificate of your own network is meant, name it by SSL_CERT_FILE or certificateAuthorities)"
    default: ""
    }
  }

  private static func kind(of code: CURLcode, _ handle: EasyHandle, _ transfer: Transfer) -> Kind {
    let isAnswered = !transfer.head.isEmpty
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT,
      CURLE_PROXY,
      CURLE_INTERFACE_FAILED:
      return .unreachable
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CRL_BADFILE,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_USE_SSL_FAILED,
      CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED:
      return .insecure
    case CURLE_SSL_CONNECT_ERROR:
      return isBrokenConnection(handle) ? .lostBeforeResponse : .insecure
    // The callbacks say why they refuse bytes, so it was what decompresses.
    case CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR: return .undecodable
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: return .invalidResponse
    case CURLE_URL_MALFORMAT, CURLE_BAD_FUNCTION_ARGUMENT, CURLE_OUT_OF_MEMORY:
      return .invalidRequest
    // A proxy that does not let the connection through answers instead of the server.
    case _ where !transfer.mayHaveBeenSent && handle.number(CURLINFO_HTTP_CONNECTCODE) != 0:
      return .unreachable
    default: return isAnswered ? .lostWithinResponse : .lostBeforeResponse
    }
  }

  /// Whether a handshake ended because the connection did, which only the text tells.
  ///
  /// The last is what OpenSSL says if it found no fault.
  private static func isBrokenConnection(_ handle: EasyHandle) -> Bool {
    let text = handle.errorMessage
    return ["SSL_ERROR_SYSCALL", "unexpected eof", "reset by peer", "error:00000000"]
      .contains { text.contains($0) }
  }

  /// libcurl refuses the request, or an option that it is built without.
  static func refused(_ code: CURLcode, _ transfer: Transfer) -> TransportError {
    TransportError(
      .invalidRequest,
      mayHaveBeenSent: false,
      "libcurl cannot send the request to \(transfer.request.origin): "
        + String(cString: curl_easy_strerror(code))
    )
  }

  static func timedOut(_ phase: Phase, _ transfer: Transfer) -> TransportError {
    let (origin, deadlines) = (transfer.request.origin, transfer.request.deadlines)
    let text =
      switch phase {
      case .connect: "no connection to \(origin) within \(deadlines.connect)"
      case .idle: "nothing came from \(origin) for \(deadlines.idle)"
      case .total: "the request to \(origin) took longer than \(deadlines.total)"
      }
    return TransportError(
      .timedOut(phase),
      mayHaveBeenSent: transfer.mayHaveBeenSent,
      "\(text); Deadlines.\(phase.rawValue) allows no more"
    )
  }

  static func cancelled(_ transfer: Transfer) -> TransportError {
    TransportError(
      .cancelled,
      mayHaveBeenSent: transfer.mayHaveBeenSent,
      "the request to \(transfer.request.origin) was cancelled"
    )
  }

  static func shutDown(_ transfer: Transfer) -> TransportError {
    shutDown(sent: transfer.mayHaveBeenSent)
  }

  static func shutDown(sent: Bool) -> TransportError {
    TransportError(.shutDown, mayHaveBeenSent: sent, "the transport was shut down")
  }

  static func notStarted(_ what: String) -> TransportError {
    TransportError(
      .unreachable,
      mayHaveBeenSent: false,
      "\(what) could not be started; the system has no memory or no threads left"
    )
  }
}

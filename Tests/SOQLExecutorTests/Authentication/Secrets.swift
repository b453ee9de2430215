import Foundation
import SOQLExecutor
import Testing

/// Texts that may be in no message.
enum Secrets {
  static let accessToken = "00D5g000004xYzA!AQEAQHunter2.access_token"
  static let refreshToken = "5Aep861Hunter2.refresh_token"
  static let clientSecret = "HUNTER2CLIENTSECRET0123456789"

  /// Fails the test if an error, its description or its dump shows a secret.
  static func expectNone(in value: Any, _ location: SourceLocation = #_sourceLocation) {
    var text = "\(value) \(String(reflecting: value))"
    dump(value, to: &text)
    #expect(!text.lowercased().contains("hunter2"), "\(text)", sourceLocation: location)
  }
}

/// The error that a source gives, which shows no secret.
func sessionError(
  of source: any SessionProvider,
  replacing expired: Session? = nil,
  _ context: SessionContext,
  _ location: SourceLocation = #_sourceLocation
) async -> SessionError? {
  let error = await #expect(throws: SessionError.self, sourceLocation: location) {
    try await source.session(replacing: expired, context: context)
  }
  if let error { Secrets.expectNone(in: error, location) }
  return error
}

extension HTTPRequest {
  /// The fields of the form in the body.
  var form: [String: String] {
    let text = String(decoding: body ?? [], as: UTF8.self)
    let pairs = text.split(separator: "&").map { pair in
      pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { String($0).removingPercentEncoding ?? "" }
    }
    return Dictionary(pairs.map { ($0[0], $0[1]) }) { _, last in last }
  }
}

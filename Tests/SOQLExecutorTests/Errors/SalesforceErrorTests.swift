import SOQLExecutor
import Testing

@Suite struct SalesforceErrorTests {
  private static func details(_ text: String) -> [SalesforceError.Detail] {
    ErrorBody.details(Array(text.utf8), hiding: nil)
  }

  @Test(
    arguments: [
      (
        #"[{"message":"no such column","errorCode":"INVALID_FIELD","fields":["Nme"]}]"#,
        "INVALID_FIELD", "no such column", ["Nme"]
      ),
      (#"{"message":"no","errorCode":"NOT_FOUND"}"#, "NOT_FOUND", "no", []),
      (
        #"[{"statusCode":"UNABLE_TO_LOCK_ROW","message":"locked","fields":[]}]"#,
        "UNABLE_TO_LOCK_ROW", "locked", []
      ),
      (#"{"error":"invalid_grant","error_description":"expired"}"#, "invalid_grant", "expired", []),
      (#"{"error":"invalid_grant"}"#, "invalid_grant", "", []),
      (
        "<Errors><Error><errorCode>INVALID_SESSION_ID</errorCode><message>Session expired</message></Error></Errors>",
        "INVALID_SESSION_ID", "Session expired", []
      ),
      (
        "<response><faultcode>LOGIN_OAUTH_INVALID_TOKEN(a, b)</faultcode></response>",
        "LOGIN_OAUTH_INVALID_TOKEN", "LOGIN_OAUTH_INVALID_TOKEN(a, b)", []
      ),
      (
        "<s:Fault><faultcode>sf:INVALID_SESSION_ID</faultcode><faultstring>gone</faultstring></s:Fault>",
        "INVALID_SESSION_ID", "gone", []
      ),
      ("<h1>Bad Message 414</h1><pre>reason: URI Too Long</pre>", nil, "Bad Message 414", []),
      (
        "<!DOCTYPE html><html><head><title>Down for\n Maintenance</title></head></html>",
        nil, "Down for Maintenance", []
      ),
      ("<p>We are <b>down</b></p>", nil, "We are down", []),
      ("", nil, "", []),
      ("   ", nil, "", []),
      ("Bad_OAuth_Token", nil, "Bad_OAuth_Token", []),
      ("[]", nil, "[]", []),
      ("{}", nil, "{}", []),
      ("[1, 2]", nil, "[1, 2]", []),
      ("<title", nil, "", []),
      (
        "\u{FEFF}[{\"errorCode\":\"NOT_FOUND\",\"message\":\"with a mark\"}]", "NOT_FOUND",
        "with a mark", []
      ),
    ] as [(String, String?, String, [String])]
  )
  func readsAnyBody(_ body: String, _ code: String?, _ message: String, _ fields: [String]) {
    let details = Self.details(body)
    #expect(details.count == 1)
    #expect(details[0].code?.rawValue == code)
    #expect(details[0].message == message)
    #expect(details[0].fields == fields)
  }

  @Test func keepsWhatElseIsWrong() {
    let details = Self.details(
      #"[{"errorCode":"A","message":"a"},{"errorCode":"B","message":"b"}]"#
    )
    let error = SalesforceError(status: 400, details: details)
    #expect(error.code == "A")
    #expect(error.others.map(\.code) == ["B"])
  }

  @Test func bytesThatAreNoTextDoNoHarm() {
    for body in [[0xFF, 0xFE, 0x00], [UInt8](repeating: 0x3C, count: 50_000), [0x80]] as [[UInt8]] {
      #expect(ErrorBody.details(body, hiding: nil).count == 1)
    }
  }

  @Test func aTokenThatTheServerSendsBackIsHidden() {
    let token = Secret("00D!AQ.secret")
    for body in [
      #"[{"errorCode":"X","message":"you sent Bearer 00D!AQ.secret, and 00D!AQ.secret","fields":["00D!AQ.secret"]}]"#,
      "<title>00D!AQ.secret</title>", "<p>00D!AQ.secret</p>", "00D!AQ.secret",
    ] {
      let details = ErrorBody.details(Array(body.utf8), hiding: token)
      let text = "\(SalesforceError(status: 400, details: details)) \(details)"
      #expect(!text.contains("00D!AQ.secret"))
      #expect(text.contains("<redacted>"))
    }
  }

  @Test(
    arguments: [
      (
        "An unexpected error occurred. Please include this ErrorId if you contact support: 1194583911-212031 (-1234567890)",
        "1194583911-212031 (-1234567890)"
      ),
      ("UNKNOWN_EXCEPTION ErrorId: 12345-678", "12345-678"),
      ("ErrorId: 12345-678 (gone)", "12345-678"),
      ("Error ID: 12-34, again", "12-34"),
      ("no number here", nil), ("ErrorId: none", nil), ("call 555-1234", nil),
    ] as [(String, String?)]
  )
  func findsTheGackID(_ message: String, _ id: String?) {
    let detail = SalesforceError.Detail(code: .unknownException, message: message, fields: [])
    #expect(SalesforceError(status: 500, details: [detail]).gackID == id)
  }

  @Test func saysWhatToDo() {
    let detail = SalesforceError.Detail(
      code: .invalidField,
      message: "No such column 'Nme'\nERROR at Row:1:Column:8",
      fields: ["Nme"]
    )
    #expect(
      SalesforceError(status: 400, details: [detail]).description
        == "the server answered 400 INVALID_FIELD: No such column 'Nme' ERROR at Row:1:Column:8 "
        + "(fields: Nme); check the name, and whether the user may see it (field-level security)"
    )
    let empty = SalesforceError.Detail(code: nil, message: "", fields: [])
    #expect(
      SalesforceError(status: 418, details: [empty]).description == "the server answered 418"
    )
  }

  /// Each line of the table that a user can do something about says so.
  @Test(arguments: RetryRuleTests.table)
  func isRetryableAsTheTableSays(_ line: RetryLine) {
    guard case .server(let error) = line.failure else { return }
    #expect(error.isRetryable == (line.reads > 0 || line.writes > 0))
  }

  @Test(arguments: [
    ("plain", "plain"), ("two\r\nlines", "two lines"), ("\u{1B}[31mred\u{7}", "[31mred"),
    ("a\u{202E}b", "a b"), ("  much   space  ", "much space"), ("é😀", "é😀"), ("\u{0}", ""),
  ])
  func showsNoControlCharacters(_ text: String, _ expected: String) {
    #expect(PlainText.line(text) == expected)
  }

  @Test func shortensLongText() {
    let line = PlainText.line(String(repeating: "x", count: 5_000), limit: 10)
    #expect(line == "xxxxxxxxxx…")
  }
}

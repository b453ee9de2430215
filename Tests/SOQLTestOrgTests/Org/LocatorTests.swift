import SOQLTestOrg
import Testing

@Suite struct LocatorTests {
  private static let soql = "SELECT Id FROM Account"

  /// An org with a result of which one page was fetched, and the path of the next page.
  private func started(
    _ configure: (inout OrgOptions) -> Void = { _ in }
  ) throws -> (org: TestOrg, client: OrgClient, next: String) {
    let org = try TestOrg { options in
      options.pageSize = 10
      configure(&options)
    }
    org.results.register(Self.soql, rows: 25)
    let client = OrgClient(org)
    let next = try #require(try client.query(Self.soql).json["nextRecordsUrl"]?.string)
    return (org, client, next)
  }

  @Test func aLocatorIsAnIdAndAnOffset() throws {
    let (org, _, next) = try started()
    defer { org.stop() }
    let locator = try #require(next.split(separator: "/").last)
    #expect(next.hasPrefix("/services/data/v66.0/query/0r8"))
    #expect(locator.utf8.count == 21)
    #expect(locator.hasSuffix("-10"))
  }

  @Test func aPageCanBeFetchedAgain() throws {
    let (org, client, next) = try started()
    defer { org.stop() }
    #expect(try client.get(next).text == client.get(next).text)
  }

  @Test(arguments: ["-25", "-26", "--1", "-+5", "-x", "-", ""])
  func wrongOffsetsAreRefused(end: String) throws {
    let (org, client, next) = try started()
    defer { org.stop() }
    let answer = try client.get(next.replacing("-10", with: end))
    #expect(answer.status == 400)
    #expect(
      answer.text == #"[{"message":"invalid query locator","errorCode":"INVALID_QUERY_LOCATOR"}]"#
    )
  }

  @Test func itLastsForTwoDays() throws {
    let (org, client, next) = try started()
    defer { org.stop() }
    org.clock.advance(by: .seconds(2 * 86_400 - 60))
    #expect(try client.get(next).status == 200)
    org.clock.advance(by: .seconds(61))
    #expect(try client.get(next).errorCode == "INVALID_QUERY_LOCATOR")
  }

  @Test func itCanBeForgotten() throws {
    let (org, client, next) = try started()
    defer { org.stop() }
    org.expireLocators()
    #expect(try client.get(next).errorCode == "INVALID_QUERY_LOCATOR")
  }

  @Test func theNextSessionOfALoginGoesOn() throws {
    let (org, client, next) = try started()
    defer { org.stop() }
    org.expire(client.token)
    #expect(try client.get(next).errorCode == "INVALID_SESSION_ID")
    client.token = org.session()
    #expect(try client.get(next).status == 200)
  }

  @Test func itMayBeBoundToItsSession() throws {
    let (org, client, next) = try started { $0.locatorsSurviveRefresh = false }
    defer { org.stop() }
    client.token = org.session()
    #expect(try client.get(next).errorCode == "INVALID_QUERY_LOCATOR")
  }

  @Test(arguments: [false, true]) func rotationEndsIt(rotates: Bool) throws {
    let (org, client, _) = try started { $0.rotatesRefreshTokens = rotates }
    defer { org.stop() }
    var refreshToken = org.refreshToken()
    func refresh() throws -> RawClient.Answer {
      try client.post(
        "/services/oauth2/token",
        form: [
          ("grant_type", "refresh_token"), ("refresh_token", refreshToken),
          ("client_id", OAuthClient.test.id),
        ]
      )
    }
    client.token = try #require(try refresh().json["access_token"]?.string)
    let old = client.token
    if rotates {
      // The first answer held the token that is needed now.
      refreshToken = org.refreshToken()
      let answer = try refresh().json
      client.token = try #require(answer["access_token"]?.string)
      refreshToken = try #require(answer["refresh_token"]?.string)
    }
    let mine = try #require(try client.query(Self.soql).json["nextRecordsUrl"]?.string)
    client.token = try #require(try refresh().json["access_token"]?.string)
    #expect(try client.get(mine).errorCode == (rotates ? "INVALID_SESSION_ID" : nil))
    #expect(try client.query(Self.soql).status == 200)
    #expect(org.isValid(old))
  }
}

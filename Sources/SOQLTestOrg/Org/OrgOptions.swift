/// How an org behaves.
package struct OrgOptions: Sendable {
  /// Whether it speaks TLS.
  package var usesTLS = false
  /// What is right or wrong with its certificate.
  package var certificate = TestCertificate.Kind.valid
  /// The largest page, in rows; clients may ask for less.
  package var pageSize = 2_000
  /// How many rows of a child subquery come with their parent, and with each page after that.
  package var childPageSize = 200
  /// A seed with which pages get sizes by chance, from 1 to what was asked for; `nil` for full pages.
  package var shrinkingSeed: UInt64?
  /// Whether answers are compressed for clients that accept it.
  package var usesGzip = false
  /// Whether answers come in chunks.
  package var usesChunks = false
  /// Whether a refresh gives a new refresh token, and ends the old one, its session and the session's
  /// locators.
  package var rotatesRefreshTokens = false
  /// Whether the locators of a session serve the one that follows it by a refresh without rotation.
  package var locatorsSurviveRefresh = true
  /// How the header `Sforce-Limit-Info` looks.
  package var limitInfo = LimitInfo.plain
  /// How many calls the org allows a day; it only tells, and refuses none.
  package var dailyLimit = 15_000
  /// The versions of the API.
  package var versions = 31...68
  /// Where assertions may say that they are for, besides the org itself.
  package var audiences = ["https://login.salesforce.com", "https://test.salesforce.com"]
  /// How many seconds an assertion may be valid for; `nil` for any time.
  package var maximumAssertionLifetime: Int? = 300
  /// What the token endpoint calls the org's URL; its own if `nil`.
  package var instanceURL: String?

  /// How the header `Sforce-Limit-Info` looks.
  package enum LimitInfo: Sendable {
    /// `api-usage=18/15000`
    case plain
    /// `api-usage=18/15000; per-app-api-usage=17/250(appName=…)`
    case perApp(String)
    /// There is none.
    case absent
  }

  /// The default behaviour.
  package init() {}
}

import CCurl

/// The library itself.
enum CurlLibrary {
  /// Whether it could be made ready, which is tried once.
  static let isUsable = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// Whether a cancelled transfer of HTTP/2 leaves the others of its connection alone.
  ///
  /// With 7.88.1 they were seen to stall, with 8.12.1 and 8.23.0 not; others were not tried.
  static let hasSoundHTTP2 = soql_curl_version() >= 0x08_0C_00
}

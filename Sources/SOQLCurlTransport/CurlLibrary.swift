import CCurl

/// The library itself.
enum CurlLibrary {
  /// Whether it could be made ready, which is tried once.
  static let isUsable = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}

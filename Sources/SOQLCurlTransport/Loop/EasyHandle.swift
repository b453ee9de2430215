import CCurl
import SOQLExecutor

/// A handle of libcurl, used for one transfer after the other.
///
/// What is the same for all transfers is set once; what differs is set for each, also to nothing.
final class EasyHandle {
  let pointer: UnsafeMutableRawPointer
  /// The transfer that it is used for.
  private(set) var transfer: Transfer?
  /// For the buffers of bodies and the time.
  unowned let loop: CurlLoop
  private let message: UnsafeMutablePointer<CChar>
  /// The first option that libcurl refused.
  private var refusedOption: CURLcode?

  /// Makes a handle; `nil` if there is no memory.
  init?(loop: CurlLoop, options: ResolvedOptions) {
    guard let pointer = curl_easy_init() else { return nil }
    self.pointer = pointer
    self.loop = loop
    message = .allocate(capacity: Int(CURL_ERROR_SIZE))
    message.update(repeating: 0, count: Int(CURL_ERROR_SIZE))
    setCallbacks()
    setSecurity(options)
    setConnection(options)
  }

  deinit {
    curl_easy_cleanup(pointer)
    message.deallocate()
  }

  /// Makes it ready for a transfer.
  ///
  /// - Returns: What libcurl refused, if anything; then the handle must not be used.
  func prepare(for transfer: Transfer) -> CURLcode? {
    self.transfer = transfer
    message.pointee = 0
    let request = transfer.request
    // Apart, so that nothing in the target is taken for a part of the server, or changed.
    set(CURLOPT_URL, request.origin.description + "/")
    set(CURLOPT_REQUEST_TARGET, request.target)
    set(CURLOPT_HTTPGET, 1)
    set(CURLOPT_CUSTOMREQUEST, nil)
    set(CURLOPT_INFILESIZE_LARGE, size: -1)
    if let body = request.body {
      set(CURLOPT_UPLOAD, 1)
      set(CURLOPT_INFILESIZE_LARGE, size: body.count)
    }
    switch request.method {
    case .get: break
    case .head: set(CURLOPT_NOBODY, 1)
    default: set(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
    }
    note(soql_curl_set_headers(pointer, request.headerLines))
    set(CURLOPT_ACCEPT_ENCODING, request.acceptsCompression ? "gzip" : "identity")
    // Servers on this machine take the request from nobody else, and in clear text only they get it.
    set(CURLOPT_NOPROXY, request.origin.isLoopback ? "*" : nil)
    return refusedOption
  }

  /// Notes that a name is looked up or a connection tried for the transfer.
  func noteConnecting() {
    guard let transfer else { return }
    if case .connecting = transfer.phase { return }
    transfer.phase = .connecting(since: loop.now)
    loop.noteDeadline(of: transfer)
  }

  /// Forgets the transfer.
  func release() {
    transfer = nil
    note(soql_curl_set_headers(pointer, nil))
  }

  /// What libcurl says of the failure, without characters that a terminal would obey.
  var errorMessage: String {
    let text = String(cString: message)
    return String(
      text.unicodeScalars.lazy.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(300)
        .map(Character.init)
    )
  }

  func number(_ info: CURLINFO) -> Int {
    var value = 0
    return soql_curl_get_long(pointer, info, &value) == CURLE_OK ? value : 0
  }

  /// The size that the server tells of the body, as it is sent.
  var announcedBodySize: Int? {
    var value: curl_off_t = -1
    guard
      soql_curl_get_size(pointer, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &value) == CURLE_OK,
      value >= 0
    else { return nil }
    return Int(value)
  }

  private func setCallbacks() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    note(soql_curl_set_data_function(pointer, CURLOPT_WRITEFUNCTION, receiveBody))
    note(soql_curl_set_data_function(pointer, CURLOPT_HEADERFUNCTION, receiveHeader))
    note(soql_curl_set_data_function(pointer, CURLOPT_READFUNCTION, sendBody))
    note(soql_curl_set_seek_function(pointer, seekBody))
    note(soql_curl_set_resolver_start_function(pointer, startLookup))
    note(soql_curl_set_socket_function(pointer, openSocket))
    note(soql_curl_set_prerequest_function(pointer, startRequest))
    for option in [
      CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_READDATA, CURLOPT_SEEKDATA,
      CURLOPT_RESOLVER_START_DATA, CURLOPT_SOCKOPTDATA, CURLOPT_PREREQDATA, CURLOPT_PRIVATE,
    ] {
      set(option, pointer: context)
    }
    set(CURLOPT_ERRORBUFFER, pointer: message)
  }

  private func setSecurity(_ options: ResolvedOptions) {
    note(soql_curl_restrict_protocols(pointer))
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    _ = soql_curl_set_long(pointer, CURLOPT_PROXY_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    set(CURLOPT_HEADEROPT, Int(CURLHEADER_SEPARATE))
    if case .replaced(let file) = options.certificateFile {
      set(CURLOPT_CAINFO, file)
      trySetting(CURLOPT_PROXY_CAINFO, file)
    }
    if case .replaced(let folder) = options.certificateFolder {
      set(CURLOPT_CAPATH, folder)
      trySetting(CURLOPT_PROXY_CAPATH, folder)
    }
  }

  private func setConnection(_ options: ResolvedOptions) {
    set(CURLOPT_NOSIGNAL, 1)
    note(soql_curl_leave_lookups(pointer))
    // Deadlines are the loop's.
    set(CURLOPT_CONNECTTIMEOUT_MS, Int(Int32.max))
    set(CURLOPT_TCP_KEEPALIVE, 1)
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    set(CURLOPT_USERAGENT, options.userAgent)
    set(
      CURLOPT_HTTP_VERSION,
      options.usesHTTP2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1
    )
    set(CURLOPT_BUFFERSIZE, 128 << 10)
    if let proxy = options.proxy { set(CURLOPT_PROXY, proxy) }
    if let user = options.proxyUser { set(CURLOPT_PROXYUSERNAME, user) }
    if let password = options.proxyPassword { set(CURLOPT_PROXYPASSWORD, password.reveal()) }
  }

  private func note(_ code: CURLcode) {
    if code != CURLE_OK, refusedOption == nil { refusedOption = code }
  }

  private func set(_ option: CURLoption, _ value: Int) {
    note(soql_curl_set_long(pointer, option, value))
  }

  /// Sets what is for encrypted connections to proxies, which not every libcurl has; it then makes none.
  private func trySetting(_ option: CURLoption, _ value: String?) {
    _ = soql_curl_set_text(pointer, option, value)
  }

  private func set(_ option: CURLoption, size: Int) {
    note(soql_curl_set_size(pointer, option, curl_off_t(size)))
  }

  private func set(_ option: CURLoption, _ value: String?) {
    note(soql_curl_set_text(pointer, option, value))
  }

  private func set(_ option: CURLoption, pointer value: UnsafeMutableRawPointer) {
    note(soql_curl_set_pointer(pointer, option, value))
  }
}

import SOQLFiles

/// A Salesforce org on this machine, as far as clients of queries need one.
///
/// It speaks HTTP or TLS on real sockets, knows sessions, tokens, pages and locators, and answers as the REST
/// API does. Results are given by the test (``results``), and so is what goes wrong (``faults``).
///
/// ```swift
/// let org = try TestOrg { $0.pageSize = 100 }
/// defer { org.stop() }
/// org.results.register("SELECT Id, Name FROM Account", rows: 5_000) { index, row in
///   row["Name"] = "Account \(index)"
/// }
/// org.faults.add(.unauthorized, on: .queryMore, request: 3)
/// // GET \(org.origin)/services/data/v66.0/query?q=… with org.session() as the bearer
/// ```
///
/// A test must ``stop()`` it.
package final class TestOrg: Sendable {
  /// How it behaves.
  package let options: OrgOptions
  /// What queries give.
  package let results = QueryResults()
  /// What goes wrong, and when.
  package let faults = FaultPlan()
  /// The file with the certificate that a client must trust; `nil` without TLS.
  package let certificatePath: String?

  private let server: HTTPServer
  let service: OrgService
  private let folder: String?

  /// Starts an org.
  ///
  /// - Parameter configure: Changes how it behaves.
  /// - Throws: A ``ServerError`` if it cannot listen.
  package init(_ configure: (inout OrgOptions) -> Void = { _ in }) throws(ServerError) {
    var options = OrgOptions()
    configure(&options)
    self.options = options
    let service = OrgService(options: options, results: results, faults: faults)
    self.service = service
    var encryption: TLSContext?
    if options.usesTLS {
      let certificate = try TestCertificate(options.certificate)
      encryption = try TLSContext(certificate)
      let folder = try Self.makeFolder()
      self.folder = folder
      certificatePath = folder + "/certificate.pem"
      do {
        try FileWriter.write(Array(certificate.pem.utf8), to: folder + "/certificate.pem")
      } catch {
        throw ServerError(error.message)
      }
    } else {
      folder = nil
      certificatePath = nil
    }
    server = try HTTPServer(encryption: encryption) { service.answer($0) }
    service.origin = server.origin
  }

  /// Its URL, such as `https://localhost:41237`.
  package var origin: String { server.origin }

  /// The port at which it listens.
  package var port: Int { server.port }

  /// What it was asked.
  package var log: RequestLog { server.log }

  /// Its time, which can be moved on.
  package var clock: OrgClock { service.clock }

  /// How many connections are open now.
  package var openConnections: Int { server.openConnections }

  /// What its threads are called.
  package var threadName: String { server.threadName }

  /// Breaks all connections off; new ones are taken.
  package func closeConnections() { server.closeConnections() }

  /// Closes all connections, waits for all threads, and gives the port back.
  package func stop() {
    server.stop()
    if let folder, let certificatePath {
      unlink(certificatePath)
      rmdir(folder)
    }
  }

  private static func makeFolder() throws(ServerError) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/testorg-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ServerError("no folder in \(parent)", errno: errno)
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

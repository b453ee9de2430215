import SOQLCurlTransport
import SOQLExecutor
import SOQLFiles

/// A process that shares a login with others: it asks for the limits of the org again and again, until a file
/// is there, and gets itself another session as often as the server refuses the one that it has.
///
/// Its source of sessions is the environment. Arguments are its name and the path of the file.
@main
enum SessionHelper {
  static func main() async {
    let transport = CurlTransport()
    let context = SessionContext(transport: transport)
    let keeper = SessionKeeper(provider: SessionSource.environment(), context: context)
    do {
      while access(CommandLine.arguments[2], F_OK) != 0 {
        try await round(keeper, transport)
        try await context.clock.sleep(.milliseconds(40))
      }
      print("well")
    } catch {
      print("badly: \(error)")
    }
    await transport.shutdown()
  }

  private static func round(_ keeper: SessionKeeper, _ transport: CurlTransport) async throws {
    var session = try await keeper.session()
    for _ in 0..<3 {
      let request = HTTPRequest(
        .get,
        session.instance,
        "/services/data/v66.0/limits",
        headers: ["X-Process": CommandLine.arguments[1]],
        bearer: session.accessToken
      )
      let status = try await transport.send(request).status
      if status == 200 { return }
      guard status == 401 else { throw SessionError(.unreachable, "status \(status)") }
      session = try await keeper.session(replacing: session)
    }
    throw SessionError(.unreachable, "three sessions in turn were refused")
  }
}

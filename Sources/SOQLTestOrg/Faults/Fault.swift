/// Something that goes wrong with a request.
package struct Fault: Sendable {
  /// What the log calls it.
  package let name: String
  /// Answers in place of the org, which then does nothing.
  var answer: (@Sendable (ServerRequest) -> ServerResponse)?
  /// Whether the session that came with the request ends first.
  var endsSession = false
  /// Alters what a page of a query says before it is written.
  var alterPage: (@Sendable (inout ResultPage) -> Void)?
  /// Alters the answer, or what becomes of it on its way.
  var alter: (@Sendable (ServerRequest, inout ServerResponse) -> Void)?

  private init(_ name: String) { self.name = name }

  /// A fault that answers in place of the org.
  package static func answer(
    _ name: String,
    _ answer: @escaping @Sendable (ServerRequest) -> ServerResponse
  ) -> Fault {
    var fault = Fault(name)
    fault.answer = answer
    return fault
  }

  /// A fault that alters the org's answer.
  package static func alter(
    _ name: String,
    _ alter: @escaping @Sendable (ServerRequest, inout ServerResponse) -> Void
  ) -> Fault {
    var fault = Fault(name)
    fault.alter = alter
    return fault
  }

  /// A fault that alters what a page of a query says.
  package static func alterPage(
    _ name: String,
    _ alter: @escaping @Sendable (inout ResultPage) -> Void
  ) -> Fault {
    var fault = Fault(name)
    fault.alterPage = alter
    return fault
  }

  /// The session that comes with the request ends; the org itself answers, now and later, that it did.
  package static let sessionEnd: Fault = {
    var fault = Fault("session end")
    fault.endsSession = true
    return fault
  }()

  /// An answer of one's own.
  package static func respond(_ response: ServerResponse) -> Fault {
    answer("respond \(response.status)") { _ in response }
  }

  /// An error in Salesforce's form.
  package static func error(_ error: OrgError) -> Fault {
    answer(error.code) { _ in error.response }
  }

  /// Bytes in place of an answer.
  package static func raw(_ bytes: [UInt8]) -> Fault {
    alter("raw") { $1.delivery = .raw(bytes) }
  }
}

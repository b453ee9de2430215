import Foundation
import SOQLBuilder
import SOQLCurlTransport
import SOQLExecutor
import SOQLRows
import SOQLSyntax

/// Reads a large result from the org that the environment names, and says how much memory that took.
///
///     QueryBenchmark read ROWS codable    reads so many rows, by Codable, directly, or as records
///     QueryBenchmark command SOQL csv     has the command soql write all rows in a format

struct Contact: Decodable, RowDecodable {
  let id: String
  let name: String
  let email: String
  let title: String?
  let revenue: Double
  let createdDate: Date
  let account: Account?

  struct Account: Decodable, RowDecodable {
    let name: String
    let industry: String?

    init(row: inout Row) throws(RowError) {
      name = try row.read("Name")
      industry = try row.read("Industry")
    }
  }

  enum CodingKeys: String, CodingKey {
    case id, name, email, title, createdDate, account
    case revenue = "AnnualRevenue__c"
  }

  init(row: inout Row) throws(RowError) {
    id = try row.read("Id")
    name = try row.read("Name")
    email = try row.read("Email")
    title = try row.read("Title")
    revenue = try row.read("AnnualRevenue__c")
    createdDate = try row.read("CreatedDate")
    account = try row.parent("Account")
  }
}

/// The same by `Decodable` alone.
struct DecodedContact: Decodable {
  let contact: Contact

  init(from decoder: any Decoder) throws { contact = try Contact(from: decoder) }
}

/// Reads all rows and checks that they come in their order.
func read<Model>(_ rows: QueryRows<Model>, _ email: (Model) -> String?) async throws -> Int {
  var count = 0
  for try await row in rows {
    guard email(row) == "user\(count % 2_000)@example.com" else {
      throw Failure(text: "row \(count) is another one")
    }
    count += 1
  }
  return count
}

/// The most memory that the process has had, in kilobytes.
func mostMemory() -> Int {
  var usage = rusage()
  #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss / 1_024
  #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  #endif
}

let text =
  "SELECT Id, Name, Email, Title, AnnualRevenue__c, CreatedDate, Description, Account.Name, "
  + "Account.Industry FROM Contact"
let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "read" where arguments.count == 4:
  let connection = Connection(.environment(), transport: CurlTransport())
  let query = try TextQuery.unchecked(text)
  let start = ContinuousClock.now
  let count: Int
  switch arguments[3] {
  case "codable":
    count = try await read(connection.query(query, as: DecodedContact.self)) { $0.contact.email }
  case "direct": count = try await read(connection.query(query, as: Contact.self)) { $0.email }
  default: count = try await read(connection.query(query, as: Record.self)) { $0["Email"]?.string }
  }
  let seconds = (ContinuousClock.now - start) / .seconds(1)
  await connection.shutdown()
  guard count == Int(arguments[2]) else { throw Failure(text: "\(count) rows came") }
  print("rows \(count)")
  print("memory_mb \(mostMemory() / 1_024)")
  print("seconds \(String(format: "%.1f", seconds))")
case "command" where arguments.count == 4:
  try CommandMeasure.run(arguments[2], format: arguments[3], text)
default:
  print(
    "usage: QueryBenchmark read ROWS codable|direct|record | command SOQL csv|json|ndjson|table"
  )
  exit(64)
}

struct Failure: Error {
  let text: String
}

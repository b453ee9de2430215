import BenchmarkSupport
import Foundation
import SOQLCurlTransport
import SOQLExecutor

/// Fetches from a server, for a script that measures it beside other programs.
///
///     TransportBenchmark page FILE
///         writes a query page of 2,000 records
///     TransportBenchmark fetch URL COUNT [CA [h2]]
///         fetches a URL so many times, one after the other
///     TransportBenchmark rate URL TASKS SECONDS [CA [h2]]
///         fetches it by so many tasks at a time, and prints how many requests a second were answered

struct Place: Sendable {
  let origin: Origin
  let target: String

  init(_ url: String) throws {
    let afterScheme = url.range(of: "://").map { $0.upperBound } ?? url.startIndex
    let path = url[afterScheme...].firstIndex(of: "/") ?? url.endIndex
    origin = try Origin(String(url[..<path]))
    target = path < url.endIndex ? String(url[path...]) : "/"
  }
}

/// Fetches a place; the number of bytes that came.
func fetch(_ place: Place, by transport: CurlTransport) async throws -> Int {
  let response = try await transport.send(HTTPRequest(.get, place.origin, place.target))
  guard response.status == 200 else { throw Failure(text: "status \(response.status)") }
  return response.body.count
}

struct Failure: Error {
  let text: String
}

/// A transport for what stands behind the other arguments.
func transport(_ arguments: ArraySlice<String>) -> CurlTransport {
  var options = CurlTransportOptions()
  if let file = arguments.first { options.certificateAuthorities = .file(file) }
  options.httpVersion = arguments.dropFirst().first == "h2" ? .automatic : .http1
  return CurlTransport(options)
}

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "page" where arguments.count == 3:
  var generator = PageGenerator(seed: 1)
  try Data(generator.page(records: 2_000)).write(to: URL(fileURLWithPath: arguments[2]))
case "fetch" where arguments.count >= 4:
  let transport = transport(arguments.dropFirst(4))
  let place = try Place(arguments[2])
  var bytes = 0
  for _ in 0..<(Int(arguments[3]) ?? 1) { bytes += try await fetch(place, by: transport) }
  await transport.shutdown()
  print("bytes \(bytes)")
case "rate" where arguments.count >= 5:
  let transport = transport(arguments.dropFirst(5))
  let place = try Place(arguments[2])
  let tasks = Int(arguments[3]) ?? 16
  let seconds = Double(arguments[4]) ?? 1
  let start = ContinuousClock.now
  let end = start + .seconds(seconds)
  let requests = try await withThrowingTaskGroup(of: Int.self) { group in
    for _ in 0..<tasks {
      group.addTask {
        var count = 0
        while ContinuousClock.now < end {
          _ = try await fetch(place, by: transport)
          count += 1
        }
        return count
      }
    }
    var total = 0
    for try await count in group { total += count }
    return total
  }
  let (whole, fraction) = (ContinuousClock.now - start).components
  await transport.shutdown()
  print("requests_per_second \(Double(requests) / (Double(whole) + Double(fraction) * 1e-18))")
default:
  print(
    "usage: TransportBenchmark page FILE | fetch URL COUNT [CA [h2]] | rate URL TASKS SECONDS [CA [h2]]"
  )
  exit(2)
}

import BenchmarkSupport
import Foundation
import SOQLRows

/// Prints how many times faster than Foundation's JSONDecoder a page is read: its structure alone, as
/// `Decodable` rows, and as rows that read themselves.
///
/// All read the same page into the same values, which are compared first. Each round times one after the
/// other in CPU time; the ratios are medians of the rounds.

func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Milliseconds that work takes, of so many repetitions.
func milliseconds(_ repetitions: Int, _ work: () throws -> Int) rethrows -> Double {
  var total = 0
  let start = cpuSeconds()
  for _ in 0..<repetitions { total += try work() }
  precondition(total > 0)
  return (cpuSeconds() - start) * 1_000 / Double(repetitions)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func printed(_ value: Double) -> String { String(format: "%.2f", value) }

let arguments = CommandLine.arguments
let isKnown =
  arguments.count > 1
  && ["rows", "structure", "codable", "direct", "views", "page"].contains(arguments[1])
guard isKnown, arguments[1] != "page" || arguments.count > 2 else {
  print(
    "usage: RowBenchmark rows|structure|codable|direct|views [rounds], or RowBenchmark page FILE"
  )
  exit(2)
}
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 15 : 15
var generator = PageGenerator(seed: 1)
let json = generator.page(records: 2_000)
let data = Data(json)

func readStructure() throws -> Int { try QueryPage(json: json).recordCount }
func readCodable() throws -> Int { try QueryPage(json: json).rows(as: CodableContact.self).count }
func readDirect() throws -> Int { try QueryPage(json: json).rows(as: ContactModel.self).count }
func readViews() throws -> Int {
  try QueryPage(json: json).rows(as: ContactView.self).map { try ContactModel($0) }.count
}
func readFoundation() throws -> Int {
  try JSONDecoder().decode(PageModel.self, from: data).records.count
}

switch arguments[1] {
case "rows":
  let page = try QueryPage(json: json)
  let expected = try JSONDecoder().decode(PageModel.self, from: data).records
  guard try page.rows(as: CodableContact.self).map(\.model) == expected,
    try page.rows(as: ContactModel.self) == expected,
    try page.rows(as: ContactView.self).map({ try ContactModel($0) }) == expected
  else {
    print("the decoders differ")
    exit(1)
  }
  var foundation: [Double] = []
  var structure: [Double] = []
  var codable: [Double] = []
  var direct: [Double] = []
  var views: [Double] = []
  for _ in 0..<rounds {
    foundation.append(try milliseconds(1, readFoundation))
    structure.append(try milliseconds(5, readStructure))
    codable.append(try milliseconds(5, readCodable))
    direct.append(try milliseconds(5, readDirect))
    views.append(try milliseconds(5, readViews))
  }
  func ratio(_ times: [Double]) -> String { printed(median(zip(foundation, times).map(/))) }
  print("structure_ratio \(ratio(structure))")
  print("codable_ratio \(ratio(codable))")
  print("direct_ratio \(ratio(direct))")
  print("views_ratio \(ratio(views))")
  print(
    "page \(json.count) bytes: JSONDecoder \(printed(median(foundation))) ms,"
      + " structure \(printed(median(structure))) ms, Codable \(printed(median(codable))) ms,"
      + " direct \(printed(median(direct))) ms,"
      + " views \(printed(median(views))) ms"
  )
case "page": try data.write(to: URL(fileURLWithPath: arguments[2]))
case "structure": print(try milliseconds(rounds, readStructure))
case "views": print(try milliseconds(rounds, readViews))
case "codable": print(try milliseconds(rounds, readCodable))
default: print(try milliseconds(rounds, readDirect))
}

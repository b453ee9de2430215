import Foundation

let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
  print("usage: GenerateQueries FILE [count] [seed] [typed]")
  print("       GenerateQueries FOLDER [count] [seed] apex")
  exit(2)
}
let count = arguments.count > 2 ? Int(arguments[2]) ?? 50_000 : 50_000
let seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
if arguments.last == "apex" {
  try ApexProject(folder: arguments[1], seed: seed).write(classCount: count)
  exit(0)
}
var generator = QueryGenerator(seed: seed)
var typedGenerator = TypedQueryGenerator(seed: seed)
let isTyped = arguments.last == "typed"
var seen: Set<String> = []
var lines: [String] = []
while lines.count < count {
  let query = isTyped ? typedGenerator.query() : generator.query()
  if seen.insert(query).inserted { lines.append(query) }
}
try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: arguments[1]))

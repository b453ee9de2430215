import Foundation

/// Writes one program with many queries, built by the library or as nested literals of enumerations: what
/// type-checking the one costs beside the other.

let arguments = CommandLine.arguments
guard arguments.count >= 3, ["builder", "literals"].contains(arguments[1]) else {
  print("usage: GenerateBuilderPrograms builder|literals FILE [count] [seed]")
  exit(2)
}
let count = arguments.count > 3 ? Int(arguments[3]) ?? 200 : 200
let seed = arguments.count > 4 ? UInt64(arguments[4]) ?? 1 : 1
var maker = DraftMaker(seed: seed)
let drafts = (0..<count).map { _ in maker.draft() }
let program = arguments[1] == "builder" ? BuilderProgram.text(drafts) : LiteralProgram.text(drafts)
try Data(program.utf8).write(to: URL(fileURLWithPath: arguments[2]))

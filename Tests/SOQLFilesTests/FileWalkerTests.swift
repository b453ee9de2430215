import Foundation
import SOQLFiles
import SOQLTestSupport
import Testing

@Suite struct FileWalkerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func walk(_ paths: String...) -> (files: [String], errors: [String]) {
    let result = FileWalker(extensions: ["soql"]).files(in: paths.map { folder.path + "/" + $0 })
    let prefix = folder.path + "/"
    return (
      result.files.map { $0.replacingOccurrences(of: prefix, with: "") },
      result.errors.map(\.reason)
    )
  }

  @Test func findsFilesByEndingInOrder() throws {
    for name in ["b.soql", "a/c.SOQL", "a/d.txt", "a.soql", ".soql", "node_modules/e.soql"] {
      try folder.write(name, "")
    }
    #expect(
      walk("").files.map { String($0.drop { $0 == "/" }) } == ["a.soql", "a/c.SOQL", "b.soql"]
    )
  }

  @Test func namedFilesAreAlwaysTakenOnce() throws {
    try folder.write(".gitignore", "*.soql\n")
    try folder.makeFolder(".git")
    try folder.write("a.txt", "")
    try folder.write("a.soql", "")
    #expect(walk("a.txt", "a.soql", "a.soql").files == ["a.soql", "a.txt"])
  }

  @Test func whatIsMissingIsAnError() {
    let result = walk("none.soql")
    #expect(result.files == [])
    #expect(result.errors == ["No such file or directory"])
  }

  @Test func linksToFoldersAreNotFollowed() throws {
    try folder.write("a/b.soql", "")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/loop",
      withDestinationPath: folder.path
    )
    #expect(walk("a").files == ["a/b.soql"])
  }

  @Test func aDeepTreeIsWalked() throws {
    let deep = (0..<400).map { _ in "d" }.joined(separator: "/")
    try folder.write(deep + "/a.soql", "")
    #expect(walk("d").files == [deep + "/a.soql"])
  }

  /// git itself says what is ignored.
  @Test func ignoresWhatGitIgnores() throws {
    #expect(try Command("/usr/bin/env", ["git", "init", "-q", folder.path]).status == 0)
    let names = ["a", "b", "build", "x.soql", "deep"]
    var files: [String] = []
    for first in names {
      for second in names {
        for third in ["x.soql", "y.soql", "a b.soql", "#c.soql"] {
          files.append("\(first)1/\(second)2/\(third)")
        }
      }
    }
    for file in files { try folder.write(file, "") }
    let pieces = [
      "*.soql", "!x.soql", "/a1/", "a1/b2", "**/b2/", "build2", "deep1/**", "**/y.soql",
      "a1/**/x.soql",
      "!/a1/a2/y.soql", "?1/?2/y.soql", "[ab]1/build2/*", "\\#c.soql", "a b.soql", "#c.soql", "  ",
      "!a1/a2/", "/*1/deep2/", "b1/*/x.soql", "x.soql2", "*2/", "!build2/", "*", "!*/", "y.soql   ",
      "[!a]2", "deep1/a2/../a2", "a1/*", "!a1/b2",
    ]
    var random = SeededGenerator(seed: 4)
    for round in 0..<40 {
      for place in ["", "a1/", "deep1/b2/"] {
        let count = Int.random(in: 0...3, using: &random)
        let lines = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
        let end = Bool.random(using: &random) ? "\n" : "\r\n"
        try folder.write(place + ".gitignore", lines.joined(separator: round % 8 == 0 ? end : "\n"))
      }
      let listed = try Command(
        "/usr/bin/env",
        ["git", "-C", folder.path, "ls-files", "-z", "--others", "--exclude-standard"]
      )
      let expected = listed.output.split(separator: "\0").map(String.init)
        .filter { $0.hasSuffix(".soql") }.sorted()
      let found = walk("").files.map { String($0.drop { $0 == "/" }) }.sorted()
      let rules = try ["", "a1/", "deep1/b2/"].map {
        try String(contentsOfFile: "\(folder.path)/\($0).gitignore", encoding: .utf8)
      }
      let difference = Set(found).symmetricDifference(expected).sorted()
      #expect(difference == [], "seed \(random.seed), round \(round), rules \(rules)")
    }
  }

  @Test func ignoresWhatTheProjectIgnores() throws {
    try folder.write("sfdx-project.json", "{}")
    try folder.makeFolder("app/.git")
    try folder.write(".forceignore", "# not pushed\n**/old/**\n/app/x.cls\nb.cls\n")
    try folder.write("app/.gitignore", "c.cls\n")
    // What one kind of file lets in again stays out by the other.
    try folder.write("app/new/.forceignore", "!b.cls\n!c.cls\nd.cls\n")
    for file in [
      "x.cls", "old/a.cls", "a.cls", "b.cls", "c.cls", "new/b.cls", "new/c.cls", "new/d.cls",
    ] {
      try folder.write("app/" + file, "")
    }
    let walker = FileWalker(extensions: ["cls"], ignoring: .whatProjectsIgnore)
    // The rules above a folder hold in it, too.
    for top in ["", "/app"] {
      let found = walker.files(in: [folder.path + top]).files
      let names = found.map { $0.dropFirst(folder.path.utf8.count) }
      #expect(names == ["/app/a.cls", "/app/new/b.cls"], "\(top)")
    }
    #expect(walk("app").files == [])
    let named = walker.files(in: [folder.path + "/app/x.cls"]).files
    #expect(named == [folder.path + "/app/x.cls"])
  }

  @Test func sizesHaveALimit() throws {
    try folder.write("big", bytes: [UInt8](repeating: 0, count: (1 << 20) + 1))
    #expect(try FileReader.read(folder.path + "/big", limit: 2 << 20).count == (1 << 20) + 1)
    #expect(
      throws: FileError(
        path: folder.path + "/big",
        reason: "it has more than the 1 MB that are read"
      )
    ) {
      try FileReader.read(folder.path + "/big", limit: 1 << 20)
    }
    #expect(throws: FileError.self) { try FileReader.read("/dev/zero", limit: 1 << 16) }
  }

  @Test func readsWholeFiles() throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write("big", bytes: bytes)
    #expect(try FileReader.read(folder.path + "/big") == bytes)
    #expect(throws: FileError(path: folder.path, reason: "Is a directory")) {
      try FileReader.read(folder.path)
    }
  }
}

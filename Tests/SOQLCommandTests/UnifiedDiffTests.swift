import SOQLTestSupport
import Testing

@testable import SOQLCommand

/// Differences of texts as patches.
@Suite struct UnifiedDiffTests {
  private func report(_ old: String, _ new: String) -> String {
    let diff = UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8))
    let bytes = diff.report(path: "a", style: Style(isColored: false), isForTerminal: false)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func changesFarApartAreHunksOfTheirOwn() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = (1...20).map { $0 == 2 ? "two\n" : $0 == 19 ? "" : "\($0)\n" }.joined()
    #expect(
      report(old, new)
        == "--- a\n+++ a\n@@ -1,5 +1,5 @@\n 1\n-2\n+two\n 3\n 4\n 5\n@@ -16,5 +16,4 @@\n 16\n 17\n 18\n-19\n 20\n"
    )
  }

  @Test func changesNearEachOtherAreOneHunk() {
    let old = (1...9).map { "\($0)\n" }.joined()
    let new = (1...9).map { $0 == 1 || $0 == 8 ? "x\n" : "\($0)\n" }.joined()
    #expect(report(old, new).contains("@@ -1,9 +1,9 @@"))
  }

  @Test func emptyTexts() {
    #expect(report("", "a\n") == "--- a\n+++ a\n@@ -0,0 +1 @@\n+a\n")
    #expect(report("a\n", "") == "--- a\n+++ a\n@@ -1 +0,0 @@\n-a\n")
  }

  @Test func longDifferencesAreShownWhole() {
    let old = (0..<3_000).map { "a\($0)\n" }
    let new = (0..<3_000).map { "b\($0)\n" }
    let text = report((["x\n"] + old + ["y\n"]).joined(), (["x\n"] + new + ["y\n"]).joined())
    #expect(text.hasPrefix("--- a\n+++ a\n@@ -1,3002 +1,3002 @@\n x\n-a0\n"))
    #expect(text.hasSuffix("+b2999\n y\n"))
  }

  @Test func controlCharactersReachNoTerminal() {
    let diff = UnifiedDiff(from: Array("a\u{1B}[31m\n".utf8), to: Array("b\n".utf8))
    let shown = diff.report(path: "a\u{7}", style: Style(isColored: false), isForTerminal: true)
    #expect(!shown.contains(0x1B) && !shown.contains(7))
  }

  @Test func patchesLeadFromOneTextToTheOther() throws {
    var random = SeededGenerator(seed: 7)
    let folder = try TemporaryFolder()
    for round in 0..<20 {
      let old = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        random.pick(["a", "b", "c"])
      }
      var new = old
      for _ in 0..<4 where !new.isEmpty {
        let index = Int.random(in: new.indices, using: &random)
        if random.chance(50) { new.remove(at: index) } else { new.insert("d", at: index) }
      }
      let end = random.chance(50) ? "\n" : ""
      let texts = [old, new].map { $0.isEmpty ? "" : $0.joined(separator: "\n") + end }
      guard texts[0] != texts[1], !texts[0].isEmpty, !texts[1].isEmpty else { continue }
      try folder.write("a", texts[0])
      let patch = try Command(
        "/usr/bin/env",
        ["git", "apply", "-p0", "-"],
        in: folder.path,
        input: Array(report(texts[0], texts[1]).utf8)
      )
      #expect(patch.status == 0, "seed \(random.seed), round \(round): \(patch.errors)")
      let patched = try FileReader.read(folder.path + "/a")
      #expect(patched == Array(texts[1].utf8), "seed \(random.seed), round \(round)")
    }
  }
}

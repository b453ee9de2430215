import SOQLLint
import SOQLTestSupport
import Testing

/// Which project a file belongs to.
@Suite struct ProjectFinderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The top folders of the projects of some files, from the temporary folder on.
  private func roots(_ files: [String], operands: [String] = [""]) -> [String] {
    var finder = ProjectFinder(operands: operands.map { folder.path + "/" + $0 })
    return files.map { file in
      guard let place = finder.project(ofFile: folder.path + "/" + file) else { return "none" }
      return String(finder.projects[place].root.dropFirst(folder.path.utf8.count))
    }
  }

  @Test func theNearestSettingsCount() throws {
    try folder.write("sfdx-project.json", "{}")
    try folder.write("apps/a/sfdx-project.json", "{}")
    try folder.write("apps/a/force-app/classes/A.cls", "")
    try folder.write("apps/b/package.xml", "")
    try folder.write("apps/b/classes/B.cls", "")
    let found = roots(["apps/a/force-app/classes/A.cls", "apps/b/classes/B.cls", "C.cls"])
    #expect(found == ["/apps/a", "", ""])
  }

  @Test func withoutSettingsAManifestARepositoryOrTheOperandCounts() throws {
    try folder.write("one/src/package.xml", "")
    try folder.write("one/src/classes/A.cls", "")
    try folder.makeFolder("two/.git")
    try folder.write("two/src/classes/B.cls", "")
    try folder.write("three/src/classes/C.cls", "")
    let files = ["one/src/classes/A.cls", "two/src/classes/B.cls", "three/src/classes/C.cls"]
    #expect(roots(files, operands: ["one", "two", "three"]) == ["/one/src", "/two", "/three"])
    #expect(roots(["three/src/classes/C.cls"], operands: ["three/src/classes/C.cls"]) == ["none"])
    #expect(roots(["gone/C.cls"]) == ["none"])
  }
}

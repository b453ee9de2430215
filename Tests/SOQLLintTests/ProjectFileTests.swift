import SOQLLint
import SOQLSyntax
import SOQLTestSupport
import Testing

/// `sfdx-project.json`, and which project a file belongs to.
@Suite struct ProjectFileTests {
  private func read(_ text: String) -> ProjectFile {
    ProjectFile(Array(text.utf8), root: "/p")
  }

  @Test func settingsAreRead() {
    let file = read(
      #"""
      {"packageDirectories":[
         {"path":"./force-app/","default":true,"package":"App","versionNumber":"1.0.0.NEXT",
          "dependencies":[{"package":"Core@1.0.0.LATEST"}]},
         {"path":"core/main","package":"Core"},{"path":"a/../core/main"}],
       "namespace":"acme","sourceApiVersion":"58.0","plugins":{"x":[1,null]},"sfdcLoginUrl":"x"}
      """#
    )
    #expect(file.problems == [])
    #expect(file.project.packageDirectories == ["force-app", "core/main"])
    #expect(file.project.sourceAPIVersion == APIVersion(58))
    #expect(file.project.namespace == "acme")
    #expect(!file.project.hasForeignDependencies)
  }

  @Test(arguments: [
    (#"{"packageDirectories":[{"path":"."}]}"#, [""]),
    (#"{"packageDirectories":[{"path":"a"},{"path":7},8]}"#, ["a"]),
    (#"{"packageDirectories":{}}"#, [""]),
    (#"{}"#, [""]),
  ])
  func theWholeFolderIsThePackageWhereNoneIsNamed(_ text: String, _ directories: [String]) {
    #expect(read(text).project.packageDirectories == directories)
    #expect(read(text).problems == [])
  }

  @Test(arguments: ["../x", "/etc", "a/../../x"])
  func pathsThatLeaveTheProjectAreRefused(_ path: String) {
    let file = read(#"{"packageDirectories":[{"path":"\#(path)"},{"path":"app"}]}"#)
    #expect(file.project.packageDirectories == ["app"])
    #expect(
      file.problems == ["the package directory '\(path)' leaves the project and is not read"]
    )
  }

  @Test(arguments: [
    ("48.0", 50), ("61.0", 61), ("66", 66), ("latest", nil), ("", nil), ("-3", nil), ("99999", nil),
  ])
  func versionsAreRead(_ text: String, _ number: Int?) {
    let file = read(#"{"sourceApiVersion":"\#(text)"}"#)
    #expect(file.project.sourceAPIVersion?.number == number)
  }

  @Test(arguments: ["{} // mine", #"{"a":1,}"#, "", "[1]", "\u{0}"])
  func brokenSettingsGiveOneMessageAndDefaults(_ text: String) {
    let file = read(text)
    #expect(file.problems.count == 1)
    #expect(file.problems.allSatisfy { $0.hasPrefix("this is no JSON") })
    #expect(file.project == Project(root: "/p"))
  }

  @Test func dependenciesOnOtherPackagesAreSeen() {
    let file = read(
      #"{"packageDirectories":[{"path":"a","package":"A","dependencies":[{"package":"Base"}]}]}"#
    )
    #expect(file.project.hasForeignDependencies)
  }
}

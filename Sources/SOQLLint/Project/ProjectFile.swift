import SOQLCommand
import SOQLJSON
import SOQLSchema
import SOQLSyntax

/// The settings in `sfdx-project.json`.
///
/// Source: the Salesforce DX Developer Guide, "Project Configuration File". What is unknown is left alone;
/// what is wrong costs only itself.
package struct ProjectFile {
  static let name = "sfdx-project.json"
  /// Beyond this a file is no settings.
  static let sizeLimit = 1 << 20

  /// The project.
  package private(set) var project: Project
  /// What is wrong with the settings.
  package private(set) var problems: [String] = []

  /// Reads the settings of the project in a folder.
  package init(_ bytes: [UInt8], root: String) {
    project = Project(root: root)
    do throws(JSONError) {
      read(try JSONTape(parsing: bytes).root)
    } catch {
      problems.append("this is no JSON: \(error.description); the whole folder is read instead")
    }
  }

  private mutating func read(_ settings: JSONValue) {
    guard settings.kind == .object else {
      problems.append("this is no JSON object; the whole folder is read instead")
      return
    }
    if let version = settings["sourceApiVersion"]?.string.flatMap(APIVersion.number) {
      project.sourceAPIVersion = APIVersion(max(version, APIVersion.oldest.number))
    }
    if let namespace = settings["namespace"]?.string, !namespace.isEmpty {
      project.namespace = namespace
    }
    if let directories = settings["packageDirectories"], directories.kind == .array {
      read(directories: directories)
    }
  }

  private mutating func read(directories: JSONValue) {
    var paths: [String] = []
    var packages: [String] = []
    var dependencies: [String] = []
    for directory in directories.elements {
      if let name = directory["package"]?.string { packages.append(name) }
      if let list = directory["dependencies"], list.kind == .array {
        dependencies += list.elements.compactMap { $0["package"]?.string }
      }
      guard let text = directory["path"]?.string else { continue }
      if let path = ProjectFile.normalized(text) {
        if !paths.contains(path) { paths.append(path) }
      } else {
        problems.append("the package directory '\(text)' leaves the project and is not read")
      }
    }
    if !paths.isEmpty { project.packageDirectories = paths }
    // `name@version` names a package as well.
    project.hasForeignDependencies = dependencies.contains { dependency in
      !packages.contains(String(dependency.prefix { $0 != "@" }))
    }
  }

  /// A path below the project without `.` and `..`, or `nil` if it leaves the project.
  private static func normalized(_ path: String) -> String? {
    if path.hasPrefix("/") { return nil }
    var steps: [Substring] = []
    for step in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
      guard step == ".." else {
        steps.append(step)
        continue
      }
      if steps.popLast() == nil { return nil }
    }
    return steps.joined(separator: "/")
  }
}

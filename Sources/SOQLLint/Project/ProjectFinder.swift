import SOQLCommand
import SOQLSchema

/// Finds the project that each file belongs to.
///
/// It is that of the nearest `sfdx-project.json` above the file. Without one, sources lie in the format of the
/// Metadata API, or nobody knows: then the nearest folder with a `package.xml` or a repository counts as the
/// project, and else the folder that the user has named.
package struct ProjectFinder {
  /// The projects that were found, in order.
  package private(set) var projects: [Project] = []
  /// What is wrong with their settings.
  package private(set) var problems: [SchemaError] = []
  /// The folders that were named.
  private let named: [String]
  /// The folder at hand, which messages leave out.
  private let workingFolder: String?
  /// The folder that was looked at first, and its place in ``projects``, if it has one.
  private var first: (folder: String, place: Int?)?
  /// The same of all other folders: a run in one folder needs no dictionary, whose making takes longer.
  private var places: [String: Int?] = [:]

  /// A finder for the files below some files and folders.
  package init(operands: [String]) {
    workingFolder = ProjectFinder.resolved(".")
    named = operands.compactMap(ProjectFinder.resolved)
  }

  /// The place in ``projects`` of the project that a file belongs to; the file need not be there.
  package mutating func project(ofFile path: String) -> Int? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return project(ofFolder: ".")
    }
    return project(ofFolder: slash == path.startIndex ? "/" : String(path[..<slash]))
  }

  /// The place of the project that a folder belongs to.
  package mutating func project(ofFolder path: String) -> Int? {
    if let first, first.folder == path { return first.place }
    if !places.isEmpty, let known = places[path] { return known }
    let place = ProjectFinder.resolved(path).flatMap { find($0) }
    if first == nil { first = (path, place) } else { places[path] = .some(place) }
    return place
  }

  private mutating func find(_ folder: String) -> Int? {
    var root: String?
    for above in ProjectFinder.foldersUp(from: folder) {
      let file = Folder.join(above, ProjectFile.name)
      if access(file, F_OK) == 0 {
        return place(of: above) { finder in finder.read(file, root: above) }
      }
      let isTop =
        access(Folder.join(above, "package.xml"), F_OK) == 0
        || access(Folder.join(above, ".git"), F_OK) == 0
      if root == nil, isTop { root = above }
    }
    let operand = named.filter { ProjectFinder.contains($0, folder) }.max {
      $0.utf8.count < $1.utf8.count
    }
    return (root ?? operand).map { root in place(of: root) { _ in Project(root: root) } }
  }

  private mutating func place(of root: String, _ make: (inout ProjectFinder) -> Project) -> Int {
    if let known = projects.firstIndex(where: { $0.root == root }) { return known }
    projects.append(make(&self))
    return projects.count - 1
  }

  private mutating func read(_ path: String, root: String) -> Project {
    do throws(FileError) {
      let bytes = try FileReader.read(path, limit: ProjectFile.sizeLimit)
      let file = ProjectFile(bytes, root: root)
      problems += file.problems.map { SchemaError(shown(path), $0) }
      return file.project
    } catch {
      problems.append(SchemaError(shown(path), error.reason + "; the whole folder is read instead"))
      return Project(root: root)
    }
  }

  /// A path as messages show it: from the folder at hand on, where it lies in there.
  package func shown(_ path: String) -> String {
    guard let workingFolder, ProjectFinder.contains(workingFolder, path), path != workingFolder
    else { return path }
    return String(path.dropFirst(workingFolder == "/" ? 1 : workingFolder.count + 1))
  }

  private static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }

  /// A folder and those above it, up to the top of the file system.
  private static func foldersUp(from folder: String) -> [String] {
    var folders = [folder]
    var rest = folder[...]
    while let slash = rest.lastIndex(of: "/"), rest != "/" {
      rest = slash == rest.startIndex ? "/" : rest[..<slash]
      folders.append(String(rest))
    }
    return folders
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

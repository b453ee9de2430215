import SOQLCommand

/// The files of a project that describe objects and fields, in source format or that of the Metadata API.
///
/// What git or Salesforce's commands ignore is among them: it is in the org all the same.
struct MetadataFiles {
  /// Those of the packages, in order.
  private(set) var own: [String] = []
  /// Those elsewhere below its folder: what comes before or after the packages, a sample, another project.
  ///
  /// Nothing follows from what they leave out.
  private(set) var others: [String] = []

  /// Folders that hold many files and never objects.
  private static let skipped: Set<String> = [
    "node_modules", "classes", "lwc", "aura", "staticresources",
  ]
  /// How many entries are looked at; a folder with more is no project but all that somebody has.
  private static let limit = 500_000

  private var entryCount = 0

  init(of project: Project) {
    let packages = project.packageDirectories.map { project.path($0) }
    for package in packages where !MetadataFiles.isLink(package) {
      collect(below: package, except: [], isOwn: true)
    }
    if !packages.contains(project.root) {
      collect(below: project.root, except: Set(packages), isOwn: false)
    }
    others.sort()
  }

  private struct Place {
    let path: String
    /// Whether it belongs to the packages.
    var isOwn: Bool
    /// Whether the folders in it are those of an object's parts, of which only the fields count.
    var isObject = false
    /// Whether the folders in it are those of objects.
    var holdsObjects = false
  }

  /// Collects the files below a folder; those of the packages in the order of their paths.
  private mutating func collect(below top: String, except left: Set<String>, isOwn: Bool) {
    var files: [String] = []
    var pending = [Place(path: top, isOwn: isOwn)]
    while var place = pending.popLast(), entryCount < MetadataFiles.limit {
      guard let entries = try? Folder.entries(of: place.path) else { continue }
      entryCount += entries.count
      if place.path != top, entries.contains(where: { $0.name == ProjectFile.name }) {
        place.isOwn = false
      }
      for entry in entries {
        switch entry.kind {
        case .file:
          guard MetadataFiles.isMetadata(entry.name) else { continue }
          let path = Folder.join(place.path, entry.name)
          if place.isOwn { files.append(path) } else { others.append(path) }
        case .folder:
          if place.isObject ? entry.name != "fields" : isLeftOut(entry.name) { continue }
          let path = Folder.join(place.path, entry.name)
          if left.contains(path) { continue }
          pending.append(
            Place(
              path: path,
              isOwn: place.isOwn,
              isObject: place.holdsObjects,
              holdsObjects: entry.name == "objects"
            )
          )
        case .other: continue
        }
      }
    }
    own += files.sorted()
  }

  private func isLeftOut(_ folder: String) -> Bool {
    folder.hasPrefix(".") || MetadataFiles.skipped.contains(folder)
  }

  private static func isMetadata(_ name: String) -> Bool {
    name.hasSuffix(".field-meta.xml") || name.hasSuffix(".object-meta.xml")
      || name.hasSuffix(".object")
  }

  /// A link may lead out of the project.
  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

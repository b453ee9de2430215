/// Finds the files that a command is to read.
package struct FileWalker {
  /// What was found, in the order of the bytes of the paths.
  package struct Result {
    package var files: [String] = []
    package var errors: [FileError] = []
  }

  /// What a walk leaves out of folders.
  package enum Ignoring: Sendable {
    /// What git ignores, and folders that hold no sources of the user's.
    case whatGitIgnores
    /// Nothing: the user has named a folder that git need not know.
    case nothing
  }

  private let extensions: Set<String>
  private let ignoring: Ignoring
  /// Folders that hold no sources of the user's.
  private static let skipped: Set<String> = [".git", ".hg", ".svn", "node_modules", ".sfdx", ".sf"]

  /// A walker that takes files with some endings, given without their dot.
  package init(extensions: Set<String>, ignoring: Ignoring = .whatGitIgnores) {
    self.extensions = extensions
    self.ignoring = ignoring
  }

  /// The files below folders, and files that are named themselves.
  ///
  /// A named file is always taken. In folders only files with the right ending are, and none that git
  /// ignores. Links to folders are not followed, so that a walk always ends.
  package func files(in paths: [String]) -> Result {
    var result = Result()
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0 else {
        result.errors.append(FileError(path: path, errno: errno))
        continue
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        walk(path, into: &result)
      } else {
        result.files.append(path)
      }
    }
    result.files = Array(Set(result.files)).sorted { strcmp($0, $1) < 0 }
    return result
  }

  private func walk(_ top: String, into result: inout Result) {
    // A list instead of recursion: a tree of folders may be deeper than the stack.
    let above = ignoring == .whatGitIgnores ? IgnoreRules(above: top) : IgnoreRules()
    var pending = [(path: top, rules: above)]
    while let next = pending.popLast() {
      let path = next.path
      var rules = next.rules
      guard let directory = opendir(path) else {
        result.errors.append(FileError(path: path, errno: errno))
        continue
      }
      defer { closedir(directory) }
      if ignoring == .whatGitIgnores { rules.readRules(in: path) }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        let full = FileWalker.join(path, name)
        switch kind(of: full, as: entry.pointee.d_type) {
        case S_IFDIR:
          if !isSkipped(name), !rules.ignores(name, isDirectory: true) {
            pending.append((full, rules.entering(name)))
          }
        case S_IFREG:
          if hasExtension(name), !rules.ignores(name, isDirectory: false) {
            result.files.append(full)
          }
        default: break
        }
      }
    }
  }

  /// The kind of an entry; a link to a file counts as one, a link to a folder as nothing.
  ///
  /// Most file systems say it in the folder itself, so that nothing more needs to be asked.
  private func kind(of path: String, as type: UInt8) -> mode_t {
    if type == UInt8(DT_DIR) { return S_IFDIR }
    if type == UInt8(DT_REG) { return S_IFREG }
    var status = stat()
    guard lstat(path, &status) == 0 else { return 0 }
    guard status.st_mode & S_IFMT == S_IFLNK else { return status.st_mode & S_IFMT }
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return S_IFREG
  }

  private func isSkipped(_ folder: String) -> Bool {
    ignoring == .whatGitIgnores
      ? FileWalker.skipped.contains(folder) : folder == ".git" || folder == "node_modules"
  }

  private func hasExtension(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  private static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

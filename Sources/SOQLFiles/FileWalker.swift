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
    /// That, and what the commands of Salesforce ignore in a project.
    case whatProjectsIgnore
    /// Nothing: the user has named a folder that git need not know.
    case nothing

    /// The files that say what is ignored.
    fileprivate var files: [IgnoreRules.File] {
      switch self {
      case .whatGitIgnores: [.git]
      case .whatProjectsIgnore: [.git, .force]
      case .nothing: []
      }
    }
  }

  private let extensions: [String]
  private let ignoring: Ignoring
  /// Folders that hold no sources of the user's.
  private static let skipped: Set<String> = [".git", ".hg", ".svn", "node_modules", ".sfdx", ".sf"]

  /// A walker that takes files with some endings, given without their dot.
  package init(extensions: [String], ignoring: Ignoring = .whatGitIgnores) {
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
    if paths.count > 1 { result.files = Array(Set(result.files)) }
    // Strings that are passed as they are would be copied for each comparison.
    result.files.sort { left, right in
      left.withCString { left in right.withCString { right in strcmp(left, right) } } < 0
    }
    return result
  }

  private func walk(_ top: String, into result: inout Result) {
    // A list instead of recursion: a tree of folders may be deeper than the stack.
    var pending = [(path: top, rules: ignoring.files.map { IgnoreRules($0, above: top) })]
    while let next = pending.popLast() {
      let path = next.path
      var rules = next.rules
      let entries: [Folder.Entry]
      do throws(FileError) {
        entries = try Folder.entries(of: path)
      } catch {
        result.errors.append(error)
        continue
      }
      for index in rules.indices { rules[index].readRules(in: path) }
      for entry in entries {
        let name = entry.name
        switch entry.kind {
        case .folder:
          if !isSkipped(name), !rules.contains(where: { $0.ignores(name, isDirectory: true) }) {
            pending.append((Folder.join(path, name), rules.map { $0.entering(name) }))
          }
        case .file:
          if hasExtension(name), !rules.contains(where: { $0.ignores(name, isDirectory: false) }) {
            result.files.append(Folder.join(path, name))
          }
        case .other: break
        }
      }
    }
  }

  private func isSkipped(_ folder: String) -> Bool {
    ignoring == .nothing
      ? folder == ".git" || folder == "node_modules" : FileWalker.skipped.contains(folder)
  }

  private func hasExtension(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return false
    }
    return extensions.contains(name[name.utf8.index(after: dot)...].lowercased())
  }
}

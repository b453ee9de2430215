/// Lists what is in a folder.
package enum Folder {
  /// Something in a folder.
  package struct Entry: Sendable {
    package let name: String
    package let kind: Kind
  }

  /// What an entry is; a link to a file counts as one, a link to a folder as nothing.
  package enum Kind: Sendable {
    case folder
    case file
    case other
  }

  /// The entries of a folder, in no order.
  package static func entries(of path: String) throws(FileError) -> [Entry] {
    guard let directory = opendir(path) else { throw FileError(path: path, errno: errno) }
    defer { closedir(directory) }
    var entries: [Entry] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let kind = kind(of: name, in: path, as: entry.pointee.d_type)
      entries.append(Entry(name: name, kind: kind))
    }
    return entries
  }

  /// The path of an entry of a folder.
  package static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Most file systems say it in the folder itself, so that nothing more needs to be asked.
  private static func kind(of name: String, in folder: String, as type: UInt8) -> Kind {
    if type == UInt8(DT_DIR) { return .folder }
    if type == UInt8(DT_REG) { return .file }
    let path = join(folder, name)
    var status = stat()
    guard lstat(path, &status) == 0 else { return .other }
    if status.st_mode & S_IFMT == S_IFDIR { return .folder }
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .other }
    return .file
  }
}

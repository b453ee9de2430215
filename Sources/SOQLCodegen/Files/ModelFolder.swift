import SOQLFiles

/// The folder, or the single file, that generated models go to.
package struct ModelFolder: Sendable {
  /// What must be done that a path holds what was generated.
  package struct Change: Sendable, Hashable {
    package enum Kind: String, Sendable {
      case create
      case update
      case remove
    }

    package let kind: Kind
    package let path: String
    let bytes: [UInt8]
  }

  /// The changes, in the order of their paths; files that are right are none.
  package let changes: [Change]

  /// Compares a folder with the files that it should have.
  ///
  /// - Throws: A `FileError` if a file cannot be read, or was made by somebody else.
  package init(_ folder: String, files: [ModelGenerator.File]) throws(FileError) {
    var changes: [Change] = []
    let base = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    for file in files {
      changes += try ModelFolder.change(base + file.name, Array(file.text.utf8))
    }
    let names = Set(files.map(\.name))
    for name in try ModelFolder.swiftFiles(in: folder) where !names.contains(name) {
      let bytes = try FileReader.read(base + name)
      if GeneratedHeader.isAtStart(of: bytes) {
        changes.append(Change(kind: .remove, path: base + name, bytes: []))
      }
    }
    self.changes = changes.sorted { $0.path < $1.path }
  }

  /// Compares one file with what it should hold.
  package init(path: String, text: String) throws(FileError) {
    changes = try ModelFolder.change(path, Array(text.utf8))
  }

  /// Makes all changes, new files before others go.
  package func write() throws(FileError) {
    for change in changes where change.kind != .remove {
      try FileWriter.write(change.bytes, to: change.path)
    }
    for change in changes where change.kind == .remove {
      guard unlink(change.path) == 0 || errno == ENOENT else {
        throw FileError(.write, path: change.path, errno: errno)
      }
    }
  }

  private static func change(_ path: String, _ bytes: [UInt8]) throws(FileError) -> [Change] {
    guard access(path, F_OK) == 0 else { return [Change(kind: .create, path: path, bytes: bytes)] }
    let old = try FileReader.read(path)
    if old == bytes { return [] }
    guard GeneratedHeader.isAtStart(of: old) || old.isEmpty else {
      throw FileError(
        .write,
        path: path,
        reason: "it was not made by soql-generate; move it or choose another '--output'"
      )
    }
    return [Change(kind: .update, path: path, bytes: bytes)]
  }

  /// The names of the Swift files that stand directly in a folder.
  private static func swiftFiles(in folder: String) throws(FileError) -> [String] {
    guard let directory = opendir(folder.isEmpty ? "." : folder) else {
      if errno == ENOENT { return [] }
      throw FileError(path: folder, errno: errno)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".swift"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}

import SOQLFiles

/// The objects of a cache folder, each read when it is asked for.
package final class CachedObjects: SchemaSource {
  /// A file by which a cache is known for one: other folders have objects, too.
  static let markName = "soql-schema"
  static let objectsFolder = "objects"
  static let ending = ".schema"
  static let listName = "all-objects.schema"

  private let path: String
  private let hasList: Bool
  private let state = Locked(State())

  private struct State {
    /// The files of the folder and their names, once a name was not found as it is spelled.
    var files: [String]?
    var table = NameTable()
    var list: ObjectCollection?
    var errors: [SchemaError] = []
  }

  /// The objects in a folder, or `nil` if it is no cache.
  init?(_ path: String) {
    guard access("\(path)/\(CachedObjects.markName)", F_OK) == 0 else { return nil }
    hasList = access("\(path)/\(CachedObjects.listName)", F_OK) == 0
    self.path = path
  }

  package var objectCompleteness: Completeness { hasList ? .complete : .partial }

  package var errors: [SchemaError] { state.withLock { $0.errors } }

  package var objectNames: [String] {
    state.withLock { state in
      files(&state).map { String($0.dropLast(CachedObjects.ending.utf8.count)) }
        + (list(&state)?.objectNames ?? [])
    }
  }

  package func object(named name: String) -> ObjectDraft? {
    // The name comes from a query and becomes part of a path.
    guard APIName.isValid(name) else { return nil }
    return state.withLock { state in
      read(name, &state) ?? list(&state)?.object(named: name)
    }
  }

  private func read(_ name: String, _ state: inout State) -> ObjectDraft? {
    let folder = "\(path)/\(CachedObjects.objectsFolder)/"
    let exact = name + CachedObjects.ending
    if access(folder + exact, F_OK) == 0 { return read(file: folder + exact, &state) }
    // A standard object has one spelling, under which it would be there; most queries ask for one that
    // is not, and listing the folder takes longer than all else.
    if let standard = BundledObjects.spelling(of: name) {
      let file = folder + standard + CachedObjects.ending
      return access(file, F_OK) == 0 ? read(file: file, &state) : nil
    }
    let files = files(&state)
    return state.table.find(exact).flatMap { read(file: folder + files[$0], &state) }
  }

  private func read(file: String, _ state: inout State) -> ObjectDraft? {
    do throws(FileError) {
      let bytes = try FileReader.read(file, limit: SchemaFileReader.sizeLimit)
      return try objects(in: bytes, file).first
    } catch {
      state.errors.append(SchemaError(error.path, error.reason))
      return nil
    }
  }

  private func objects(in bytes: [UInt8], _ file: String) throws(FileError) -> [ObjectDraft] {
    do throws(SchemaTextReader.Failure) {
      return try SchemaTextReader.objects(in: bytes, origin: .describe)
    } catch {
      throw FileError(path: file, reason: "line \(error.line): \(error.reason)")
    }
  }

  private func list(_ state: inout State) -> ObjectCollection? {
    guard hasList else { return nil }
    if let list = state.list { return list }
    var list = ObjectCollection()
    let file = "\(path)/\(CachedObjects.listName)"
    do throws(FileError) {
      let bytes = try FileReader.read(file, limit: SchemaFileReader.sizeLimit)
      for object in try objects(in: bytes, file) { list.add(object) }
    } catch {
      state.errors.append(SchemaError(error.path, error.reason))
    }
    state.list = list
    return list
  }

  private func files(_ state: inout State) -> [String] {
    if let files = state.files { return files }
    let files = CachedObjects.files(in: "\(path)/\(CachedObjects.objectsFolder)")
    state.files = files
    state.table = NameTable(files)
    return files
  }

  private static func files(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var files: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ending), !name.hasPrefix(".") { files.append(name) }
    }
    return files
  }
}

import SOQLFiles

/// Objects that are read together once the first of them is asked for.
package final class LazyObjects: SchemaSource {
  /// What was read.
  package struct Loaded: Sendable {
    package var objects: ObjectCollection
    package var errors: [SchemaError]

    package init(_ objects: ObjectCollection, errors: [SchemaError] = []) {
      self.objects = objects
      self.errors = errors
    }
  }

  private let read: @Sendable () -> Loaded
  private let state = Locked<Loaded?>(nil)

  package init(_ read: @escaping @Sendable () -> Loaded) {
    self.read = read
  }

  /// The caches that the Salesforce extensions of VS Code keep in a project.
  package static func ofVSCode(in root: String) -> LazyObjects {
    LazyObjects {
      var reader = SchemaFileReader()
      let folder = root + "/.sfdx/tools/soqlMetadata"
      if access(folder, F_OK) == 0 { reader.read(folder) }
      let orgs = (try? Folder.entries(of: root + "/.sf/orgs")) ?? []
      for org in orgs.map(\.name).sorted() {
        let catalog = "\(root)/.sf/orgs/\(org)/metadata-catalog/catalog.json"
        if access(catalog, F_OK) == 0 { reader.read(catalog) }
      }
      reader.finish()
      return Loaded(reader.data, errors: reader.errors)
    }
  }

  package func object(named name: String) -> ObjectDraft? {
    loaded { $0.objects.object(named: name) }
  }

  package var objectNames: [String] { loaded { $0.objects.objectNames } }

  package var objectCompleteness: Completeness { loaded { $0.objects.objectCompleteness } }

  /// What could not be read; nothing as long as nothing was asked for.
  package var errors: [SchemaError] { state.withLock { $0?.errors ?? [] } }

  private func loaded<Result>(_ body: (Loaded) -> Result) -> Result {
    state.withLock { state in
      if let state { return body(state) }
      let loaded = read()
      state = loaded
      return body(loaded)
    }
  }
}

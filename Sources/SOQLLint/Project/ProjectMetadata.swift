import SOQLCommand
import SOQLSchema
import SOQLSyntax

/// Reads the metadata of a project, on all processors, once a query names an object.
enum ProjectMetadata {
  /// Objects and fields in XML are far smaller.
  private static let sizeLimit = 32 << 20

  /// The objects of a project, which are read when the first one is asked for.
  static func objects(
    of project: Project,
    shown: @escaping @Sendable (String) -> String
  ) -> LazyObjects {
    LazyObjects {
      let files = MetadataFiles(of: project)
      let own = read(files.own, namespace: project.namespace)
      var objects = ObjectCollection()
      for object in own.collector.drafts() {
        objects.add(project.hasForeignDependencies ? object.withPartialChildren : object)
      }
      if own.collector.definesAllObjects, !project.hasForeignDependencies {
        objects.objectCompleteness = .ownCustom
      }
      // What lies beside the packages only adds; a mistake in there is nobody's concern.
      for object in read(files.others, namespace: project.namespace).collector.drafts() {
        objects.add(object.withPartialFields.withPartialChildren)
      }
      return LazyObjects.Loaded(
        objects,
        errors: own.errors.map { SchemaError(shown($0.path), $0.reason) }
      )
    }
  }

  private struct Contents: Sendable {
    var collector: MetadataCollector
    var errors: [FileError] = []
  }

  private static func read(_ paths: [String], namespace: String?) -> Contents {
    let files = Parallel.map(paths.count) { index in
      var contents = Contents(collector: MetadataCollector(namespace: namespace))
      do throws(FileError) {
        let bytes = try FileReader.read(paths[index], limit: sizeLimit)
        if let problem = UTF8Text.problem(in: bytes) {
          throw FileError(path: paths[index], reason: problem.message)
        }
        try contents.collector.read(bytes, path: paths[index])
      } catch {
        contents.collector.noteUnread(paths[index])
        contents.errors.append(error)
      }
      return contents
    }
    var all = Contents(collector: MetadataCollector(namespace: namespace))
    for file in files {
      all.collector.merge(file.collector)
      all.errors += file.errors
    }
    return all
  }
}

extension ObjectDraft {
  /// The same, but nothing follows from a missing field.
  fileprivate var withPartialFields: ObjectDraft {
    var object = self
    object.fieldCompleteness = .partial
    return object
  }

  /// The same, but nothing follows from a missing relationship to children.
  fileprivate var withPartialChildren: ObjectDraft {
    var object = self
    object.childCompleteness = .partial
    return object
  }
}

import SOQLCommand
import SOQLSchema
import SOQLSyntax

/// The projects of a run, and what the files of each are checked against.
///
/// A class that the command keeps to its end: freeing all objects takes half as long as reading them.
final class ProjectSchemas {
  private let given: GivenSchema
  private var finder: ProjectFinder
  private let apiVersion: APIVersion?
  /// What files of each project are checked against.
  private var contexts: [FileContext] = []
  /// What files without a project are checked against, once there was one.
  private var contextWithoutProject: FileContext?

  /// The projects of some files and folders, with the schema files and the version that the user has named.
  init(operands: [String], schema: [String], apiVersion: APIVersion?) {
    given = GivenSchema(schema)
    finder = ProjectFinder(operands: operands)
    self.apiVersion = apiVersion
  }

  /// What a file is checked against.
  func context(ofFile path: String) -> FileContext {
    finder.project(ofFile: path).map { context($0) } ?? noProject
  }

  /// What files in a folder are checked against.
  func context(ofFolder path: String) -> FileContext {
    finder.project(ofFolder: path).map { context($0) } ?? noProject
  }

  /// What could not be read of what the user keeps for the linter.
  var errors: [SchemaError] { given.errors + schemas.flatMap(\.errors) }

  /// What could not be read of the projects, which do not exist for the linter's sake.
  var warnings: [SchemaError] { finder.problems + schemas.flatMap(\.warnings) }

  private var schemas: [Schema] {
    (contexts + (contextWithoutProject.map { [$0] } ?? [])).map(\.schema)
  }

  private var noProject: FileContext {
    if let contextWithoutProject { return contextWithoutProject }
    let context = FileContext(
      schema: given.schema(cache: SchemaCache.nearest(to: ".").flatMap(SchemaCache.init)),
      apiVersion: apiVersion ?? .latest,
      isVersionFixed: apiVersion != nil
    )
    contextWithoutProject = context
    return context
  }

  /// What a project itself tells of objects, the most trustworthy first; read when it is needed.
  static func sources(of project: Project, _ finder: ProjectFinder) -> [any SchemaSource] {
    [
      LazyObjects.ofVSCode(in: project.root),
      ProjectMetadata.objects(of: project) { finder.shown($0) },
    ]
  }

  private func context(_ place: Int) -> FileContext {
    while contexts.count <= place { contexts.append(make(finder.projects[contexts.count])) }
    return contexts[place]
  }

  private func make(_ project: Project) -> FileContext {
    let cache = SchemaCache.nearest(to: project.root) ?? SchemaCache.nearest(to: ".")
    let schema = given.schema(
      cache: cache.flatMap(SchemaCache.init),
      found: ProjectSchemas.sources(of: project, finder),
      namespace: project.namespace
    )
    return FileContext(
      schema: schema,
      apiVersion: apiVersion ?? project.sourceAPIVersion ?? .latest,
      isVersionFixed: apiVersion != nil
    )
  }
}

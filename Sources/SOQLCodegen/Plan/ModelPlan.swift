import SOQLSchema
import SOQLSyntax

/// Which objects get models, with which fields, under which names.
struct ModelPlan {
  /// The objects, in the order of their API names.
  let objects: [ModelObject]
  let options: ModelOptions
  private let names: [String: ObjectName]

  init(_ schema: Schema, _ options: ModelOptions) throws(CodegenError) {
    if let namespace = options.namespace, !SwiftName.isTypeName(namespace),
      namespace != ObjectName.shelter
    {
      throw CodegenError(
        "'\(namespace)' is no name for a namespace; it takes one such as 'Org' that models do not use"
      )
    }
    self.options = options
    let descriptions = try ModelPlan.descriptions(schema, options)
    var names: [String: ObjectName] = [:]
    // Some disks hold two names for one that differ in case alone.
    var used: Set<String> = []
    // Standard objects come first and keep their names.
    let ranked =
      descriptions.filter { NameSuffix(of: $0.name) == nil }
      + descriptions.filter { NameSuffix(of: $0.name) != nil }
    for object in ranked {
      var name = ObjectName(of: object.name, in: options.namespace)
      if used.contains(name.type.lowercased()) {
        name = ObjectName(whole: object.name, in: options.namespace)
      }
      used.insert(name.type.lowercased())
      names[object.name.lowercased()] = name
    }
    self.names = names
    let fields = try ModelPlan.fields(descriptions, options, schema)
    objects = descriptions.compactMap { object in
      names[object.name.lowercased()].map { name in
        ModelObject(object, name, allowed: fields[object.name.lowercased()])
      }
    }
  }

  /// The Swift type of an object, or `nil` if it gets no model.
  func name(of object: String) -> ObjectName? { names[object.lowercased()] }

  /// The enums that hold models.
  var namespaces: [String] { Set(objects.compactMap(\.name.namespace)).sorted() }

  private static func descriptions(
    _ schema: Schema,
    _ options: ModelOptions
  ) throws(CodegenError) -> [ObjectDescription] {
    var names = options.objects ?? schema.objectNamesBesideBundled
    if names.contains("*") { names = schema.objectNames }
    if names.isEmpty {
      throw CodegenError(
        "no objects are named and only the bundled ones are known; name some with '--objects', or "
          + "'*' for all"
      )
    }
    var found: [String: ObjectDescription] = [:]
    for name in names {
      guard let object = schema.object(named: name) else {
        throw unknown("nothing is known of the object", name, in: schema.objectNames)
      }
      try checkNames(of: object)
      let isNamed = options.objects.map { !$0.contains("*") } ?? false
      if !isNamed, object.fields.isEmpty || object.isQueryable == .no { continue }
      found[object.name.lowercased()] = object
    }
    return found.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Names become code, so that nothing but an API name may get there.
  private static func checkNames(of object: ObjectDescription) throws(CodegenError) {
    let names =
      [object.name] + object.fields.map(\.name) + object.fields.compactMap(\.relationshipName)
      + object.childRelationships.map(\.name)
    for name in names where !APIName.isValid(name) {
      throw CodegenError("'\(name.prefix(60))' is no API name; correct the schema")
    }
  }

  private static func fields(
    _ objects: [ObjectDescription],
    _ options: ModelOptions,
    _ schema: Schema
  ) throws(CodegenError) -> [String: Set<String>] {
    var allowed: [String: Set<String>] = [:]
    for (name, fields) in options.fields.sorted(by: { $0.key < $1.key }) {
      guard let object = objects.first(where: { $0.name.lowercased() == name.lowercased() }) else {
        throw unknown(
          "'fields' names an object that is not generated,",
          name,
          in: objects.map(\.name)
        )
      }
      var set: Set<String> = []
      for field in fields {
        guard let found = object.field(named: field) else {
          throw unknown("\(object.name) has no field", field, in: object.fields.map(\.name))
        }
        set.insert(found.name)
      }
      allowed[object.name.lowercased()] = set
    }
    return allowed
  }

  private static func unknown(_ what: String, _ name: String, in names: [String]) -> CodegenError {
    let near = EditDistance.nearest(to: name, in: names).map { "; did you mean '\($0)'?" }
    return CodegenError("\(what) '\(name.prefix(60))'\(near ?? "")")
  }
}

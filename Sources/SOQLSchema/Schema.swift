/// What is known of an org's objects, from one or more sources.
///
/// An object exists if any source knows it. What two sources say of the same attribute is taken from the
/// first: what was named, the cache, describe results, the cache of VS Code, the project's metadata, and
/// last the bundled standard objects. Objects are read when they are asked for.
///
/// ```swift
/// let (schema, errors) = Schema.load(["describes/"])
/// schema.object(named: "Site__c")?.field(named: "Open__c")?.type  // .boolean
/// ```
public final class Schema: Sendable {
  /// The bundled standard objects alone.
  public static let bundled = Schema(sources: [])
  /// The objects of the Tooling API, which are others even where names are the same; `nil` if no source
  /// knows any.
  public let tooling: Schema?
  /// The sources, the most trustworthy first.
  private let sources: [any SchemaSource]
  /// What a missing object means.
  public let objectCompleteness: Completeness
  /// Whether nothing but the bundled standard objects is known.
  public let isBundledAlone: Bool
  private let loaded = Locked(Loaded())

  /// The objects that were asked for, also in vain.
  private struct Loaded {
    var table = NameTable()
    var objects: [ObjectDescription?] = []
  }

  package init(sources: [any SchemaSource], tooling: [any SchemaSource] = []) {
    self.sources = sources + [BundledObjects()]
    isBundledAlone = sources.isEmpty
    self.tooling = tooling.isEmpty ? nil : Schema(toolingSources: tooling)
    objectCompleteness = self.sources.map(\.objectCompleteness).max() ?? .partial
  }

  private init(toolingSources: [any SchemaSource]) {
    sources = toolingSources
    isBundledAlone = false
    tooling = nil
    objectCompleteness = sources.map(\.objectCompleteness).max() ?? .partial
  }

  /// The object of a name, in any case; `nil` if no source knows it.
  public func object(named name: String) -> ObjectDescription? {
    loaded.withLock { loaded in
      if let place = loaded.table.find(name) { return loaded.objects[place] }
      return load(name, &loaded)
    }
  }

  /// The names of all objects that some source knows, in order; reading them takes a moment.
  public var objectNames: [String] {
    var table = NameTable()
    var names: [String] = []
    for source in sources {
      for name in source.objectNames where table.find(name) == nil {
        table.add(name)
        names.append(name)
      }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The names of all objects that a source other than the bundled ones knows, in order.
  package var objectNamesBesideBundled: [String] {
    let names = sources.filter { !($0 is BundledObjects) }.flatMap(\.objectNames)
    return Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What could not be read of what was asked for so far: a file is read when its object is needed.
  public var errors: [SchemaError] { sources.flatMap(\.errors) + (tooling?.errors ?? []) }

  /// The object of a name that stands in a source.
  package func object(_ range: Range<Int>, in source: [UInt8]) -> ObjectDescription? {
    loaded.withLock { loaded in
      if let place = loaded.table.find(range, in: source) { return loaded.objects[place] }
      return load(String(decoding: source[range], as: UTF8.self), &loaded)
    }
  }

  private func load(_ name: String, _ loaded: inout Loaded) -> ObjectDescription? {
    let object = read(name)
    loaded.table.add(name)
    loaded.objects.append(object)
    return object
  }

  private func read(_ name: String) -> ObjectDescription? {
    guard let draft = draft(named: name) ?? withNamespace(name) else {
      return Companions.object(named: name) { draft(named: $0) }.map(ObjectDescription.init)
    }
    return ObjectDescription(draft)
  }

  /// What the sources know of an object together.
  private func draft(named name: String) -> ObjectDraft? {
    var merged: ObjectDraft?
    for source in sources {
      guard let object = source.object(named: name) else { continue }
      if merged == nil { merged = object } else { merged?.merge(over: object) }
    }
    return merged
  }

  /// An object of the project's own namespace, which its code may leave out.
  private func withNamespace(_ name: String) -> ObjectDraft? {
    guard let suffix = NameSuffix(of: name), !suffix.hasNamespace else { return nil }
    for source in sources {
      let found = source.objectNames.first { candidate in
        guard candidate.utf8.count > name.utf8.count, let other = NameSuffix(of: candidate) else {
          return false
        }
        return other.hasNamespace && other.localName.lowercased() == name.lowercased()
      }
      if let found { return draft(named: found) }
    }
    return nil
  }
}

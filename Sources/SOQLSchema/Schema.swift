import SOQLFiles

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
  /// How many of them the user has given.
  private let givenCount: Int
  /// The namespace of the project, which may stand before names that its metadata has without it.
  private let namespace: String?
  private let loaded = Locked(Loaded())

  /// The objects by number: those that were asked for, also in vain, and those that they point at.
  private struct Loaded {
    var table = NameTable()
    /// The names of all objects, once they were asked for.
    var names: [String]?
    var objects: [Entry] = []

    enum Entry {
      case named(String)
      case missing
      case known(ObjectDescription)
    }

    mutating func number(of name: String) -> Int {
      if let number = table.find(name) { return number }
      table.add(name)
      objects.append(.named(name))
      return objects.count - 1
    }
  }

  /// A schema of some sources, and behind them those that were found without being given.
  package init(
    sources: [any SchemaSource],
    found: [any SchemaSource] = [],
    tooling: [any SchemaSource] = [],
    namespace: String? = nil
  ) {
    self.sources = sources + found + [BundledObjects()]
    givenCount = sources.count
    self.tooling = tooling.isEmpty ? nil : Schema(toolingSources: tooling)
    self.namespace = namespace
  }

  private init(toolingSources: [any SchemaSource]) {
    sources = toolingSources
    givenCount = sources.count
    tooling = nil
    namespace = nil
  }

  /// Whether the user has given a part of it, and so wants to hear of what is missing.
  public var isGiven: Bool { givenCount > 0 }

  /// What a missing object means.
  public var objectCompleteness: Completeness {
    sources.map(\.objectCompleteness).max() ?? .partial
  }

  /// The object of a name, in any case; `nil` if no source knows it.
  public func object(named name: String) -> ObjectDescription? {
    loaded.withLock { loaded in object(loaded.number(of: name), &loaded) }
  }

  /// The names of all objects that some source knows, in order; reading them takes a moment.
  public var objectNames: [String] {
    loaded.withLock { loaded in
      let names = loaded.names ?? allNames
      loaded.names = names
      return names
    }
  }

  private var allNames: [String] {
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
  public var errors: [SchemaError] {
    sources.prefix(givenCount).flatMap(\.errors) + (tooling?.errors ?? [])
  }

  /// What could not be read of what was found without being given.
  package var warnings: [SchemaError] { sources.dropFirst(givenCount).flatMap(\.errors) }

  /// The object of a name, given by its bytes.
  package func object(_ name: UnsafeRawBufferPointer) -> ObjectDescription? {
    loaded.withLock { loaded in
      let number =
        loaded.table.find(name) ?? loaded.number(of: String(decoding: name, as: UTF8.self))
      return object(number, &loaded)
    }
  }

  /// The object that paths through a field of this schema lead to; through a polymorphic one, `Name`.
  ///
  /// The field knows its number: a path costs no more look-ups than it has steps.
  package func target(of field: FieldTraits) -> ObjectDescription? {
    guard field.hasTarget else { return nil }
    return loaded.withLock { loaded in object(Int(field.targetNumber), &loaded) }
  }

  private func object(_ number: Int, _ loaded: inout Loaded) -> ObjectDescription? {
    switch loaded.objects[number] {
    case .known(let object): return object
    case .missing: return nil
    case .named(let name):
      let object = read(name, &loaded)
      loaded.objects[number] = object.map { .known($0) } ?? .missing
      return object
    }
  }

  private func read(_ name: String, _ loaded: inout Loaded) -> ObjectDescription? {
    let draft =
      draft(named: name) ?? withoutNamespace(name) ?? withNamespace(name)
      ?? Companions.object(named: name) { self.draft(named: $0) }
    return draft.map { ObjectDescription($0) { loaded.number(of: $0) } }
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

  /// An object of the project's own namespace, which its metadata leaves out.
  private func withoutNamespace(_ name: String) -> ObjectDraft? {
    guard let namespace, let suffix = NameSuffix(of: name), suffix.hasNamespace,
      name.lowercased().hasPrefix(namespace.lowercased() + "__")
    else { return nil }
    return draft(named: suffix.localName)
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

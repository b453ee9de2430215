/// Something that knows objects.
package protocol SchemaSource: Sendable {
  /// What it knows of an object, in any case; `nil` if nothing.
  func object(named name: String) -> ObjectDraft?
  /// The names that it knows.
  var objectNames: [String] { get }
  /// What it means that it does not know an object.
  var objectCompleteness: Completeness { get }
  /// What could not be read of what was asked for so far.
  var errors: [SchemaError] { get }
}

extension SchemaSource {
  package var errors: [SchemaError] { [] }
}

/// Objects that were read, held in memory.
package struct ObjectCollection: SchemaSource {
  /// The objects, in the order in which they were found.
  package private(set) var objects: [ObjectDraft] = []
  package var objectCompleteness = Completeness.partial
  private var table = NameTable()

  package init() {}

  package var objectNames: [String] { objects.map(\.name) }

  package func object(named name: String) -> ObjectDraft? {
    table.find(name).map { objects[$0] }
  }

  /// Adds an object; what is known of it from a more trustworthy origin stays.
  package mutating func add(_ object: ObjectDraft) {
    guard let place = table.find(object.name) else {
      table.add(object.name)
      objects.append(object)
      return
    }
    if rank(object) < rank(objects[place]) {
      var better = object
      better.merge(over: objects[place])
      objects[place] = better
    } else {
      objects[place].merge(over: object)
    }
  }

  /// Changes an object that is there.
  package mutating func update(_ name: String, _ change: (inout ObjectDraft) -> Void) {
    guard let place = table.find(name) else { return }
    change(&objects[place])
  }

  private func rank(_ object: ObjectDraft) -> Int {
    object.origins.first.flatMap(Origin.allCases.firstIndex) ?? Origin.allCases.count
  }
}

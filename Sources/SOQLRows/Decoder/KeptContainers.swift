/// The objects that containers are about, and containers for the next objects with the same keys.
///
/// The standard library puts a container into a box of its own, a new one for each object, and looks up
/// the types of both each time, which takes as long as ten columns. A box that nobody else holds any
/// more therefore moves to the next object.
struct KeptContainers {
  /// The object of each container that was made.
  private var objects: [ObjectPlace] = []
  private var kept: [(keys: ObjectIdentifier, container: AnyObject)] = []
  /// What types that hold their containers back leave to others.
  private static let mostKept = 16

  /// The object of a container.
  @inline(__always)
  subscript(slot: Int) -> ObjectPlace { objects[slot] }

  /// Gives an object to a container for such keys that nobody else holds.
  @inline(__always)
  mutating func reuse<Key>(
    for keys: Key.Type,
    of object: ObjectPlace
  ) -> KeptContainer<KeyedDecodingContainer<Key>>? {
    let keys = ObjectIdentifier(keys)
    // Until the count, since indices hold on to what they are of.
    for index in 0..<kept.count where kept[index].keys == keys {
      let container = unsafeDowncast(
        kept[index].container,
        to: KeptContainer<KeyedDecodingContainer<Key>>.self
      )
      if container.isUnused {
        objects[container.slot] = object
        return container
      }
    }
    return nil
  }

  /// Makes a container, and keeps it if it can be used again.
  @inline(never)
  mutating func make<Key>(
    for keys: Key.Type,
    of object: ObjectPlace,
    _ state: DecodingState
  ) -> KeyedDecodingContainer<Key> {
    let slot = objects.count
    objects.append(object)
    let container = KeyedDecodingContainer(RowKeyedContainer<Key>(state, slot))
    if kept.count < KeptContainers.mostKept, let new = KeptContainer(container, slot) {
      kept.append((ObjectIdentifier(keys), new))
    }
    return container
  }

  /// Gives up the containers, which hold what holds them.
  mutating func finish() { kept = [] }
}

/// A container that can get another object.
final class KeptContainer<Container> {
  /// Nobody else sees it, so nobody can write to it at once.
  @exclusivity(unchecked) private var container: Container
  let slot: Int

  /// Fails if a container is something else than a reference to a box.
  init?(_ container: Container, _ slot: Int) {
    guard MemoryLayout<Container>.size == MemoryLayout<AnyObject>.size else { return nil }
    self.container = container
    self.slot = slot
  }

  /// Whether the box is held here alone: whoever keeps a container keeps its object.
  var isUnused: Bool {
    withUnsafeMutablePointer(to: &container) { container in
      container.withMemoryRebound(to: AnyObject.self, capacity: 1) {
        isKnownUniquelyReferenced(&$0.pointee)
      }
    }
  }

  /// The container, which is someone else's now, too.
  func use() -> Container { container }
}

/// Buffers of large bodies, for use again: to grow a fresh array of a page costs more than to receive it.
///
/// The pool and the user hold the same array. Once the user has let go of it, the pool alone does, and it
/// receives the next body. Whether somebody else holds an array is asked in a way that only steers the
/// choice: the array itself checks before each write that nobody else has it.
struct BufferPool {
  /// Buffers that were handed out, the oldest first.
  private var buffers: [[UInt8]] = []
  private var heldBytes = 0

  /// Smaller ones are not worth keeping.
  static let smallestCapacity = 64 << 10
  private static let mostBuffers = 16
  private static let mostBytes = 64 << 20

  var isEmpty: Bool { buffers.isEmpty }

  /// An empty buffer, with room if one is free.
  mutating func take() -> [UInt8] {
    guard let free = buffers.indices.first(where: { Self.isUniquelyHeld(&buffers[$0]) }) else {
      return []
    }
    var buffer = buffers.remove(at: free)
    heldBytes -= buffer.capacity
    buffer.removeAll(keepingCapacity: true)
    return buffer
  }

  /// The array to hand out for a received body; its buffer is used again once nobody holds it.
  mutating func handOut(_ body: consuming [UInt8]) -> [UInt8] {
    let capacity = body.capacity
    guard capacity >= Self.smallestCapacity else { return body }
    // A few bytes must not keep the room of a page from the next one.
    if body.count < capacity / 4 {
      let copy = [UInt8](unsafeUninitializedCapacity: body.count) { target, count in
        count = body.withUnsafeBufferPointer { target.update(fromContentsOf: $0) }
      }
      keep(body)
      return copy
    }
    keep(body)
    return body
  }

  /// Takes back a buffer whose body nobody wants.
  mutating func giveBack(_ body: consuming [UInt8]) {
    if body.capacity >= Self.smallestCapacity { keep(body) }
  }

  /// Lets go of all buffers.
  mutating func removeAll() {
    buffers = []
    heldBytes = 0
  }

  private mutating func keep(_ body: [UInt8]) {
    guard body.capacity <= Self.mostBytes else { return }
    heldBytes += body.capacity
    buffers.append(body)
    while buffers.count > Self.mostBuffers || heldBytes > Self.mostBytes {
      heldBytes -= buffers.removeFirst().capacity
    }
  }

  /// Whether this array alone refers to its elements.
  ///
  /// An array is one reference to an object that counts its references. That the object is of another class
  /// than `Storage` does not matter to the count. `AnyObject` would be retained for the question.
  private static func isUniquelyHeld(_ array: inout [UInt8]) -> Bool {
    guard MemoryLayout<[UInt8]>.size == MemoryLayout<Storage>.size else { return false }
    return withUnsafeMutablePointer(to: &array) { pointer in
      UnsafeMutableRawPointer(pointer).withMemoryRebound(to: Storage.self, capacity: 1) {
        isKnownUniquelyReferenced(&$0.pointee)
      }
    }
  }

  private final class Storage {}
}

/// A node as the tree stores it: 16 bytes, in pre-order, a parent before its children.
package struct NodeRecord: Sendable, Equatable, BitwiseCopyable {
  package let kind: SyntaxKind
  /// Whether the text of the node does not follow the grammar.
  package var isBroken: Bool
  /// What the kind does not say by itself, such as the operator of a comparison.
  package var detail: UInt16
  /// The index of the first token.
  package let firstToken: UInt32
  /// The index after the last token.
  package var endToken: UInt32
  /// How many records the node and all that is below it take: the way to the next sibling.
  package var size: UInt32

  @inline(__always)
  init(_ kind: SyntaxKind, firstToken: Int) {
    self.kind = kind
    self.isBroken = false
    self.detail = 0
    self.firstToken = UInt32(truncatingIfNeeded: firstToken)
    self.endToken = UInt32(truncatingIfNeeded: firstToken)
    self.size = 1
  }

  /// A node of one token.
  @inline(__always)
  init(_ kind: SyntaxKind, token: Int) {
    self.init(kind, firstToken: token)
    endToken = firstToken &+ 1
  }

  @inline(__always)
  mutating func end(beforeToken token: Int, size: Int, isBroken: Bool) {
    if isBroken { self.isBroken = true }
    endToken = UInt32(truncatingIfNeeded: token)
    self.size = UInt32(truncatingIfNeeded: size)
  }
}

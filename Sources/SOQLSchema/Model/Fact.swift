/// What is known about an attribute: yes, no, or nothing.
///
/// Sources differ in what they tell; a check reports nothing on an unknown fact.
public enum Fact: UInt8, Sendable, Hashable {
  /// No source tells.
  case unknown
  /// It does not hold.
  case no
  /// It holds.
  case yes

  /// The fact that an optional answer states.
  public init(_ answer: Bool?) {
    self = answer.map { $0 ? .yes : .no } ?? .unknown
  }
}

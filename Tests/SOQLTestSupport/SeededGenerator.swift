import Foundation

/// A random number generator that gives the same numbers for the same seed (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  /// The seed, for messages.
  public let seed: UInt64

  /// A generator with a seed; the environment's `SOQL_SEED` overrides it.
  public init(seed: UInt64) {
    let chosen = ProcessInfo.processInfo.environment["SOQL_SEED"].flatMap { UInt64($0) } ?? seed
    self.seed = chosen
    state = chosen
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether a chance of some per cent comes true.
  public mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }

  /// One of several things.
  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }
}

import Foundation
import SOQLBuilder
import SOQLSyntax
import SOQLTestSupport
import Testing

/// Whatever a value holds, it is one literal, says exactly what it was, and leaves the query as it is.
@Suite struct InjectionTests {
  private let seed = SeededGenerator(seed: 11).seed
  private let count =
    ProcessInfo.processInfo.environment["SOQL_COUNT"].flatMap { Int($0) } ?? 2_000

  @Test func valuesStayValues() throws {
    var random = SeededGenerator(seed: seed)
    let positions = ValuePosition.dsl + ValuePosition.templates
    let shapes = try positions.map { shape(try $0.query("benign")) }
    for round in 0..<count {
      let index = round % positions.count
      let position = positions[index]
      let text = HostileText.random(&random)
      let name = "seed \(seed), \(position.name): \(text.debugDescription)"
      guard let query = try? position.query(text) else {
        #expect(!canBeSaid(text, position.kind), "\(name) is refused")
        continue
      }
      let errors = query.diagnostics(channel: .rest, schema: nil).filter { $0.severity == .error }
      guard canBeSaid(text, position.kind) else {
        #expect(!errors.isEmpty, "\(name) is said")
        #expect(!SyntaxTree(parsing: query.text).isWellFormed, "\(name) can be sent")
        continue
      }
      #expect(errors.isEmpty, "\(name): \(errors.map(\.message)) in \(query.text)")
      #expect(shape(query) == shapes[index], "\(name): \(query.text)")
      let texts = strings(of: query, isPattern: position.kind == .pattern)
      let isRead = texts.contains { $0.utf8.elementsEqual(text.utf8) }
      let isPart = position.kind != .text && texts.contains { Array($0.utf8).holds(text.utf8) }
      #expect(isRead || isPart, "\(name) is read as \(texts)")
      #expect(!query.redactedText.contains("'"), "\(name): \(query.redactedText)")
    }
  }

  /// Whether SOQL can say a text in a place.
  private func canBeSaid(_ text: String, _ kind: ValuePosition.Kind) -> Bool {
    kind != .choice || !text.isEmpty && !text.utf8.contains(UInt8(ascii: ";"))
  }

  /// The kinds of all nodes, in order.
  private func shape(_ query: any SOQLQuery) -> [SyntaxKind] {
    SyntaxTree(parsing: query.text).nodeRecords.map(\.kind)
  }

  /// The texts of all strings, without the wildcards of patterns.
  private func strings(of query: any SOQLQuery, isPattern: Bool) -> [String] {
    func strings(_ node: SyntaxNode) -> [String] {
      node.kind == .stringLiteral
        ? [unescaped(node.text, isPattern)] : node.children.flatMap(strings)
    }
    return strings(SyntaxTree(parsing: query.text).root)
  }

  /// What a string says, read in the plainest way.
  private func unescaped(_ literal: String, _ isPattern: Bool) -> String {
    var scalars = Array(literal.unicodeScalars.dropFirst().dropLast())[...]
    var text = String.UnicodeScalarView()
    let names: [Unicode.Scalar: Unicode.Scalar] = [
      "n": "\n", "r": "\r", "t": "\t", "b": "\u{8}", "f": "\u{c}",
    ]
    while let scalar = scalars.popFirst() {
      if isPattern, scalar == "%" || scalar == "_" { continue }
      guard scalar == "\\", let next = scalars.popFirst() else {
        text.append(scalar)
        continue
      }
      if next == "u" {
        var digits = String.UnicodeScalarView()
        for _ in 0..<4 { if let digit = scalars.popFirst() { digits.append(digit) } }
        UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init).map { text.append($0) }
      } else {
        text.append(names[next] ?? next)
      }
    }
    return String(text)
  }
}

extension Array where Element == UInt8 {
  /// Whether other bytes are among these, in order and without a gap.
  fileprivate func holds(_ other: String.UTF8View) -> Bool {
    let other = Array(other)
    guard count >= other.count else { return false }
    return (0...(count - other.count)).contains { Array(self[$0..<$0 + other.count]) == other }
  }
}

import SOQLFormat
import SOQLTestSupport
import Testing

@testable import SOQLSyntax

/// Tests edits on what the grammar derives: the parts of the edited query are those of the query with
/// the same change made to them, and its comments are still there.
struct EditTests {
  private let seed = SeededGenerator(seed: 5).seed

  /// The parts of a query that edits change, each on one line.
  private struct Parts: Equatable {
    var clauses: [String: String]
    var fields: [String]
    var conditions: [String]

    init(_ statement: SelectStatement) {
      clauses = [:]
      for child in statement.syntax.children {
        let name = "\(child.kind)"
        if child.kind != .selectClause, child.kind != .whereClause {
          clauses[name] = (clauses[name].map { $0 + " " } ?? "") + Parts.words(child)
        }
      }
      fields = statement.selectClause?.items.map { Parts.words($0.syntax) } ?? []
      conditions = Parts.operands(of: statement.whereCondition)
    }

    static func words(_ node: SyntaxNode) -> String {
      node.tokens.map { String(decoding: node.tree.source[$0.range], as: UTF8.self) }
        .joined(separator: " ")
    }

    /// What AND joins; everything else is one operand.
    static func operands(of condition: Condition?) -> [String] {
      switch condition {
      case .logical(.and, let operands, _): operands.map { words($0.syntax) }
      case .logical(.or, _, let node), .not(_, let node): ["( \(words(node)) )"]
      case .some(let condition): [words(condition.syntax)]
      case nil: []
      }
    }
  }

  @Test func editsChangeTheirPartsAlone() throws {
    var queries = try QueryTexts(seed: seed)
    var random = SeededGenerator(seed: seed)
    var edited = 0
    for _ in 0..<2000 {
      let tree = SyntaxTree(parsing: queries.next().text)
      guard tree.isWellFormed else { continue }
      let statement = tree.statement
      var parts = Parts(statement)
      guard let result = try edit(statement, &parts, using: &random) else { continue }
      edited += 1
      let comment: Comment =
        "seed \(seed): \(tree.text.debugDescription) to \(result.tree.text.debugDescription)"
      #expect(Parts(result) == parts, comment)
      #expect(result.tree.isWellFormed, comment)
      expectComments(of: statement, in: result, comment)
    }
    #expect(edited > 1000)
  }

  /// Makes a random edit to a statement and to its parts; `nil` where it has no such part.
  private func edit(
    _ statement: SelectStatement,
    _ parts: inout Parts,
    using random: inout SeededGenerator
  ) throws -> SelectStatement? {
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      parts.clauses["limitClause"] = "LIMIT 42"
      return try statement.settingLimit(42)
    case 1:
      parts.clauses["orderByClause"] = nil
      return try statement.removing(.orderBy)
    case 2:
      parts.clauses["withClause"] = "WITH USER_MODE"
      return try statement.setting("WITH USER_MODE")
    case 3:
      guard !parts.fields.isEmpty else { return nil }
      let index = Int.random(in: 0...parts.fields.count, using: &random)
      parts.fields.insert("Added__c", at: index)
      return try statement.addingField("Added__c", at: index)
    case 4:
      let items = statement.selectClause?.items ?? []
      let item = items.isEmpty ? "" : random.pick(items).text
      guard items.contains(where: { !$0.text.isSameName(as: item) }), !item.isEmpty else {
        return nil
      }
      let isAlias = items.contains { $0.alias?.isSameName(as: item) == true }
      guard !isAlias else { return nil }
      parts.fields = items.filter { !$0.text.isSameName(as: item) }.map { Parts.words($0.syntax) }
      return try statement.removingField(item)
    case 5:
      parts.conditions.append("Added__c = NULL")
      if parts.conditions.count > 1 { return try statement.addingCondition("Added__c = NULL") }
      parts.conditions = ["Added__c = NULL"]
      return try statement.addingCondition("Added__c = NULL")
    default:
      guard case .logical(.and, let operands, _) = statement.whereCondition else { return nil }
      let index = Int.random(in: operands.indices, using: &random)
      parts.conditions.remove(at: index)
      return try statement.removing(operands[index])
    }
  }

  /// Expects that the comments outside what was taken out are still there.
  private func expectComments(
    of statement: SelectStatement,
    in result: SelectStatement,
    _ comment: Comment
  ) {
    func texts(_ tree: SyntaxTree) -> [String] {
      tree.comments.map { String(decoding: tree.source[$0.range], as: UTF8.self) }
    }
    let before = texts(statement.tree)
    let after = texts(result.tree)
    let removed = statement.tree.text.count - result.tree.text.count
    if removed <= 0 {
      #expect(before == after, comment)
    } else {
      #expect(after.count <= before.count, comment)
    }
  }

  @Test func strippedQueriesAreTheSame() throws {
    var queries = try QueryTexts(seed: seed)
    for _ in 0..<1000 {
      let tree = SyntaxTree(parsing: queries.next().text)
      let stripped = tree.strippingComments()
      let isSame = SameQuery.holds(tree, stripped, ignoringComments: true)
      if !isSame || !stripped.comments.isEmpty || tree.fingerprint != stripped.fingerprint {
        Issue.record(
          "seed \(seed): \(tree.text.debugDescription) to \(stripped.text.debugDescription)"
        )
      }
      let formatted = (try? tree.formatted()).map { SyntaxTree(parsing: $0) }
      if formatted?.fingerprint != tree.fingerprint {
        Issue.record("seed \(seed): other fingerprint: \(tree.text.debugDescription)")
      }
    }
  }
}

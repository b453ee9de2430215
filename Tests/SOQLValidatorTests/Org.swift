import Foundation
import SOQLSchema
import SOQLSyntax
import SOQLTestSupport
import SOQLValidator

/// The org that queries of tests are checked against.
enum Org {
  static let schema = Schema.load([Fixtures.folder(beside: #filePath) + "/org.schema"]).schema

  /// What is wrong with a query; the setting is `[bundled|nothing] channel [version]`.
  static func diagnostics(of query: String, in setting: String) -> [Diagnostic] {
    var words = setting.split(separator: " ").map(String.init)
    var schema = Org.schema
    if words.first == "bundled" {
      schema = .bundled
      words.removeFirst()
    }
    var options = ParseOptions(channel: words.first.flatMap(Channel.init) ?? .any)
    if words.count > 1, let version = Int(words[1]).flatMap(APIVersion.init) {
      options.apiVersion = version
    }
    let tree = SyntaxTree(parsing: query, options: options)
    return Validator(schema: schema).diagnostics(of: tree)
  }

  static func describe(_ diagnostic: Diagnostic, _ query: String) -> String {
    "\(diagnostic.check ?? "") \(diagnostic.severity.rawValue) \(diagnostic.message): "
      + MarkedText.mark(diagnostic.range, in: Array(query.utf8))
  }
}

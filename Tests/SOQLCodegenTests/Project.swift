import Foundation
import SOQLCodegen
import SOQLSchema

/// The schemas and models of this package that tests look at.
enum Project {
  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The describe results of the test models, which hold what a hostile org may hold.
  static let describes = "\(root)/Tests/SOQLCodegenModels/describes"

  /// The files that a folder holds, by their names.
  static func files(in folder: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      files[name] = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
    return files
  }

  /// The files that a configuration makes, by their names.
  static func generate(_ configuration: String) throws -> [String: String] {
    let configuration = try ModelConfiguration(path: "\(root)/\(configuration)")
    let schema = Schema.load(configuration.schema).schema
    return try generate(schema, configuration.options)
  }

  static func generate(_ schema: Schema, _ options: ModelOptions) throws -> [String: String] {
    let files = try ModelGenerator(schema, options).files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
  }
}

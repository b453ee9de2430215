import Foundation
import PackagePlugin

/// Generates the models of targets that hold `soql-generate.json` whenever they are built.
///
/// They go to one file in the plugin's work directory: SwiftPM must know the name before the command runs.
@main
struct SOQLModelsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) async throws -> [Command] {
    let configuration = target.directoryURL.appendingPathComponent("soql-generate.json")
    guard FileManager.default.fileExists(atPath: configuration.path) else {
      Diagnostics.error("'\(target.name)' uses SOQLModelsPlugin and has no soql-generate.json")
      return []
    }
    let output = context.pluginWorkDirectoryURL.appendingPathComponent("SOQLModels.swift")
    let cache = context.package.directoryURL.appendingPathComponent(".soql-lint/schema")
    let schema = try SOQLModelsPlugin.schema(of: configuration) + [cache]
    return [
      .buildCommand(
        displayName: "Generating SOQL models of \(target.name)",
        executable: try context.tool(named: "soql-generate").url,
        arguments: ["--config", configuration.path, "--output", output.path],
        inputFiles: [configuration] + schema.flatMap(SOQLModelsPlugin.files),
        outputFiles: [output]
      )
    ]
  }

  /// The part of the configuration that says when to generate again.
  private struct Configuration: Decodable {
    var schema: [String]?
  }

  private static func schema(of configuration: URL) throws -> [URL] {
    let decoded = try JSONDecoder().decode(
      Configuration.self,
      from: try Data(contentsOf: configuration)
    )
    return (decoded.schema ?? []).map { path in
      URL(fileURLWithPath: path, relativeTo: configuration.deletingLastPathComponent())
        .standardizedFileURL
    }
  }

  /// A file, or all files of a folder.
  private static func files(in url: URL) -> [URL] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      return []
    }
    guard isFolder.boolValue else { return [url] }
    let paths = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
    return (paths?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
      .sorted { $0.path < $1.path }
  }
}

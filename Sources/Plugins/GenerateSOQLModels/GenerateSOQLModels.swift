import Foundation
import PackagePlugin

/// `swift package generate-soql-models`: generates the models of all targets that hold
/// `soql-generate.json`, or of those that `--target` names, to be checked in.
///
/// Other arguments, such as `--check`, are those of soql-generate.
@main
struct GenerateSOQLModels: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var extractor = ArgumentExtractor(arguments)
    let names = extractor.extractOption(named: "target")
    let tool = try context.tool(named: "soql-generate").url
    let targets =
      try names.isEmpty
      ? context.package.targets : context.package.targets(named: names)
    var count = 0
    for target in targets {
      let configuration = target.directoryURL.appendingPathComponent("soql-generate.json")
      guard FileManager.default.fileExists(atPath: configuration.path) else { continue }
      count += 1
      var all = ["--config", configuration.path]
      if try !GenerateSOQLModels.hasOutput(configuration) {
        all += ["--output", target.directoryURL.appendingPathComponent("Models").path]
      }
      let process = Process()
      process.executableURL = tool
      process.arguments = all + extractor.remainingArguments
      process.currentDirectoryURL = context.package.directoryURL
      try process.run()
      process.waitUntilExit()
      if process.terminationStatus != 0 {
        Diagnostics.error("the models of '\(target.name)' are not as they should be")
      }
    }
    if count == 0 { Diagnostics.error("no target holds a soql-generate.json") }
  }

  /// Whether a configuration says itself where the models go.
  private static func hasOutput(_ configuration: URL) throws -> Bool {
    struct Configuration: Decodable {
      var output: String?
    }
    let data = try Data(contentsOf: configuration)
    return try JSONDecoder().decode(Configuration.self, from: data).output != nil
  }
}

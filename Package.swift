// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "soql-toolkit",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "SOQLSyntax", targets: ["SOQLSyntax"]),
    .executable(name: "soql-lint", targets: ["soql-lint"]),
  ],
  targets: [
    // MARK: - Library
    .target(name: "SOQLSyntax"),
    .target(name: "SOQLJSON"),

    // MARK: - Commands
    .target(name: "SOQLCommand", dependencies: ["SOQLSyntax"]),
    .target(name: "SOQLLint", dependencies: ["SOQLSyntax", "SOQLJSON", "SOQLCommand"]),
    .executableTarget(name: "soql-lint", dependencies: ["SOQLLint", "SOQLCommand"]),

    // MARK: - Tests
    .target(name: "SOQLTestSupport", path: "Tests/SOQLTestSupport"),
    .testTarget(
      name: "SOQLSyntaxTests",
      dependencies: ["SOQLSyntax", "SOQLTestSupport"],
      exclude: ["Fixtures", "Golden"]
    ),
    .testTarget(name: "SOQLJSONTests", dependencies: ["SOQLJSON", "SOQLTestSupport"]),
    .testTarget(name: "SOQLCommandTests", dependencies: ["SOQLCommand", "SOQLTestSupport"]),
    .testTarget(
      name: "SOQLLintTests",
      dependencies: ["SOQLLint", "soql-lint", "SOQLTestSupport"]
    ),
    .testTarget(name: "GrammarTests", dependencies: ["SOQLSyntax", "SOQLTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

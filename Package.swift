// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "soql-toolkit",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "SOQL", targets: ["SOQL"]),
    .library(name: "SOQLSyntax", targets: ["SOQLSyntax"]),
    .library(name: "SOQLFormat", targets: ["SOQLFormat"]),
    .library(name: "SOQLSchema", targets: ["SOQLSchema"]),
    .library(name: "SOQLValidator", targets: ["SOQLValidator"]),
    .library(name: "SOQLHosts", targets: ["SOQLHosts"]),
    .library(name: "SOQLBuilder", targets: ["SOQLBuilder"]),
    .library(name: "SOQLRows", targets: ["SOQLRows"]),
    .library(name: "SOQLStandardModels", targets: ["SOQLStandardModels"]),
    .library(name: "SOQLExecutor", targets: ["SOQLExecutor"]),
    .library(name: "SOQLCurlTransport", targets: ["SOQLCurlTransport"]),
    .executable(name: "soql-lint", targets: ["soql-lint"]),
    .executable(name: "soql-format", targets: ["soql-format"]),
    .executable(name: "soql-generate", targets: ["soql-generate"]),
    // Not in a folder of its own name: on some disks it would be the one of SOQL.
    .executable(name: "soql", targets: ["soql-command"]),
    .plugin(name: "SOQLModelsPlugin", targets: ["SOQLModelsPlugin"]),
    .plugin(name: "GenerateSOQLModels", targets: ["GenerateSOQLModels"]),
  ],
  targets: [
    // MARK: - Library
    .target(name: "SOQLSyntax"),
    .target(name: "SOQLFormat", dependencies: ["SOQLSyntax"]),
    .target(name: "SOQLJSON"),
    .target(name: "SOQLFiles"),
    .target(name: "SOQLSchema", dependencies: ["SOQLSyntax", "SOQLJSON", "SOQLFiles"]),
    .target(name: "SOQLValidator", dependencies: ["SOQLSyntax", "SOQLSchema"]),
    .target(name: "SOQLRows", dependencies: ["SOQLJSON"]),
    .target(
      name: "SOQLBuilder",
      dependencies: ["SOQLSyntax", "SOQLSchema", "SOQLValidator", "SOQLRows"]
    ),
    .target(
      name: "SOQL",
      dependencies: ["SOQLSyntax", "SOQLFormat", "SOQLSchema", "SOQLValidator", "SOQLBuilder"]
    ),

    .target(
      name: "SOQLCodegen",
      dependencies: ["SOQLSyntax", "SOQLJSON", "SOQLFiles", "SOQLSchema"]
    ),

    .target(name: "SOQLHosts", dependencies: ["SOQLSyntax"]),

    .target(
      name: "SOQLStandardModels",
      dependencies: ["SOQLBuilder"],
      exclude: ["soql-generate.json"]
    ),

    // MARK: - Running queries
    .target(
      name: "SOQLExecutor",
      dependencies: [
        "SOQLSyntax", "SOQLJSON", "SOQLFiles", "SOQLSchema", "SOQLRows", "SOQLBuilder", "CCrypto",
      ]
    ),
    .systemLibrary(name: "CCurl", path: "Sources/CCurl"),
    .systemLibrary(name: "CCrypto", path: "Sources/CCrypto"),
    .target(
      name: "SOQLCurlTransport",
      dependencies: ["SOQLExecutor", "SOQLFiles", "CCurl", "CCrypto"]
    ),
    .target(
      name: "SOQLTestOrg",
      dependencies: ["SOQLJSON", "SOQLSyntax", "SOQLFiles", "CCrypto"]
    ),

    // MARK: - Commands
    .target(name: "SOQLCommand", dependencies: ["SOQLSyntax", "SOQLFiles"]),
    .target(
      name: "SOQLLint",
      dependencies: [
        "SOQLSyntax", "SOQLFormat", "SOQLJSON", "SOQLCommand", "SOQLSchema", "SOQLValidator",
        "SOQLHosts",
      ]
    ),
    .executableTarget(name: "soql-lint", dependencies: ["SOQLLint", "SOQLCommand"]),
    .executableTarget(
      name: "soql-format",
      dependencies: ["SOQLFormat", "SOQLCommand", "SOQLSyntax"]
    ),

    .executableTarget(
      name: "soql-generate",
      dependencies: ["SOQLCodegen", "SOQLCommand", "SOQLSchema"]
    ),

    .target(
      name: "SOQLRun",
      dependencies: [
        "SOQLCommand", "SOQLSyntax", "SOQLJSON", "SOQLFiles", "SOQLSchema", "SOQLValidator",
        "SOQLBuilder", "SOQLRows", "SOQLExecutor", "SOQLCurlTransport",
      ]
    ),
    .executableTarget(name: "soql-command", dependencies: ["SOQLRun", "SOQLCommand"]),

    // MARK: - Plugins
    .plugin(
      name: "SOQLModelsPlugin",
      capability: .buildTool(),
      dependencies: ["soql-generate"],
      path: "Sources/Plugins/SOQLModelsPlugin"
    ),
    .plugin(
      name: "GenerateSOQLModels",
      capability: .command(
        intent: .custom(
          verb: "generate-soql-models",
          description: "Generates Swift models of the objects that soql-generate.json names."
        ),
        permissions: [.writeToPackageDirectory(reason: "It writes the models into the targets.")]
      ),
      dependencies: ["soql-generate"],
      path: "Sources/Plugins/GenerateSOQLModels"
    ),

    // MARK: - Tests
    .target(
      name: "SOQLTestSupport",
      dependencies: ["SOQLSyntax", "SOQLFormat"],
      path: "Tests/SOQLTestSupport"
    ),
    .testTarget(
      name: "SOQLSyntaxTests",
      dependencies: ["SOQLSyntax", "SOQLTestSupport"],
      exclude: ["Fixtures", "Golden"]
    ),
    .testTarget(
      name: "SOQLFormatTests",
      dependencies: ["SOQLFormat", "SOQLSyntax", "soql-format", "SOQLTestSupport"],
      exclude: ["Fixtures", "Golden"]
    ),
    .testTarget(
      name: "SOQLExecutorTests",
      dependencies: [
        "SOQLExecutor", "SOQLBuilder", "SOQLRows", "SOQLJSON", "SOQLFiles", "SOQLSyntax",
        "SOQLTestSupport",
      ]
    ),
    .executableTarget(
      name: "session-helper",
      dependencies: ["SOQLCurlTransport", "SOQLExecutor", "SOQLFiles"],
      path: "Tests/SessionHelper"
    ),
    .executableTarget(
      name: "served-org",
      dependencies: ["SOQLFiles", "SOQLTestOrg"],
      path: "Tests/ServedOrg"
    ),
    .testTarget(
      name: "SOQLCurlTransportTests",
      dependencies: [
        "SOQLCurlTransport", "SOQLExecutor", "SOQLFiles", "SOQLTestOrg", "session-helper",
        "SOQLTestSupport",
      ]
    ),
    .testTarget(
      name: "SOQLEndToEndTests",
      dependencies: [
        "SOQLCurlTransport", "SOQLExecutor", "SOQLBuilder", "SOQLRows", "SOQLFiles",
        "SOQLStandardModels", "SOQLTestOrg", "SOQLTestSupport",
      ]
    ),
    .testTarget(
      name: "SOQLTestOrgTests",
      dependencies: ["SOQLTestOrg", "SOQLJSON", "SOQLFiles", "SOQLTestSupport"]
    ),
    .testTarget(name: "SOQLJSONTests", dependencies: ["SOQLJSON", "SOQLTestSupport"]),
    .testTarget(
      name: "SOQLRowsTests",
      dependencies: ["SOQLRows", "SOQLJSON", "SOQLTestSupport"]
    ),
    .testTarget(
      name: "SOQLSchemaTests",
      dependencies: ["SOQLSchema", "SOQLSyntax", "SOQLJSON", "SOQLFiles", "SOQLTestSupport"],
      exclude: ["Fixtures", "compare-facts"]
    ),
    .testTarget(
      name: "SOQLValidatorTests",
      dependencies: ["SOQLValidator", "SOQLSchema", "SOQLSyntax", "SOQLTestSupport"],
      exclude: ["Fixtures"]
    ),
    .target(
      name: "SOQLBuilderModels",
      dependencies: ["SOQLBuilder"],
      path: "Tests/SOQLBuilderModels"
    ),
    .testTarget(
      name: "SOQLBuilderTests",
      dependencies: [
        "SOQL", "SOQLBuilder", "SOQLBuilderModels", "SOQLSchema", "SOQLSyntax", "SOQLTestSupport",
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "CompileFailTests",
      dependencies: ["SOQLBuilder", "SOQLBuilderModels", "SOQLTestSupport"],
      exclude: ["Programs"]
    ),
    .target(
      name: "SOQLCodegenModels",
      dependencies: ["SOQLBuilder"],
      path: "Tests/SOQLCodegenModels",
      exclude: ["describes", "soql-generate.json"]
    ),
    .testTarget(
      name: "SOQLCodegenTests",
      dependencies: [
        "SOQLCodegen", "SOQLCodegenModels", "SOQLStandardModels", "SOQLBuilder", "SOQLSchema",
        "soql-generate", "SOQLTestSupport",
      ]
    ),
    .testTarget(
      name: "SOQLHostsTests",
      dependencies: ["SOQLHosts", "SOQLSyntax", "SOQLTestSupport"],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "SOQLFilesTests",
      dependencies: ["SOQLFiles", "SOQLTestSupport"]
    ),
    .testTarget(
      name: "SOQLRunTests",
      dependencies: [
        "SOQLRun", "soql-command", "soql-lint", "SOQLCommand", "SOQLFiles", "SOQLJSON", "SOQLRows",
        "SOQLSyntax",
        "SOQLTestOrg", "SOQLTestSupport",
      ]
    ),
    .testTarget(name: "SOQLCommandTests", dependencies: ["SOQLCommand", "SOQLTestSupport"]),
    .testTarget(
      name: "SOQLLintTests",
      dependencies: [
        "SOQLLint", "SOQLHosts", "soql-lint", "SOQLSchema", "SOQLSyntax", "SOQLTestSupport",
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "GrammarTests",
      dependencies: ["SOQLSyntax", "SOQLFormat", "SOQLSchema", "SOQLLint", "SOQLTestSupport"]
    ),
  ],
  swiftLanguageModes: [.v6]
)

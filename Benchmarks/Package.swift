// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "soql-benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "soql-toolkit", path: "..")],
  targets: [
    .target(name: "BenchmarkSupport"),
    .executableTarget(
      name: "GenerateQueries",
      dependencies: ["BenchmarkSupport", .product(name: "SOQLSchema", package: "soql-toolkit")]
    ),
    .executableTarget(
      name: "RowBenchmark",
      dependencies: ["BenchmarkSupport", .product(name: "SOQLRows", package: "soql-toolkit")]
    ),
    .executableTarget(name: "GenerateBuilderPrograms", dependencies: ["BenchmarkSupport"]),
    .executableTarget(
      name: "BuilderBenchmark",
      dependencies: [.product(name: "SOQLBuilder", package: "soql-toolkit")]
    ),
    .executableTarget(
      name: "TransportBenchmark",
      dependencies: [
        "BenchmarkSupport",
        .product(name: "SOQLCurlTransport", package: "soql-toolkit"),
        .product(name: "SOQLExecutor", package: "soql-toolkit"),
      ]
    ),
    .executableTarget(
      name: "QueryBenchmark",
      dependencies: [
        .product(name: "SOQLBuilder", package: "soql-toolkit"),
        .product(name: "SOQLCurlTransport", package: "soql-toolkit"),
        .product(name: "SOQLExecutor", package: "soql-toolkit"),
        .product(name: "SOQLRows", package: "soql-toolkit"),
        .product(name: "SOQLSyntax", package: "soql-toolkit"),
      ]
    ),
    .target(name: "CAllocations"),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "CAllocations",
        .product(name: "SOQLSyntax", package: "soql-toolkit"),
        .product(name: "SOQLFormat", package: "soql-toolkit"),
        .product(name: "SOQLValidator", package: "soql-toolkit"),
        .product(name: "SOQLHosts", package: "soql-toolkit"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

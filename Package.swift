// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "soql-toolkit",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "SOQLSyntax", targets: ["SOQLSyntax"])
  ],
  targets: [
    .target(name: "SOQLSyntax"),
    .testTarget(name: "GrammarTests", dependencies: ["SOQLSyntax"]),
  ],
  swiftLanguageModes: [.v6]
)

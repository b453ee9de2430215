// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "soql-toolkit",
  platforms: [.macOS(.v13)],
  targets: [
    .target(name: "SOQLJSON"),
    .target(name: "SOQLCommand"),
    .testTarget(name: "SOQLJSONTests", dependencies: ["SOQLJSON"]),
    .testTarget(name: "SOQLCommandTests", dependencies: ["SOQLCommand"]),
  ],
  swiftLanguageModes: [.v6]
)

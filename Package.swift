// swift-tools-version: 6.1
import PackageDescription

// One target a module of docs/architecture.md; arrows never turn back.
let package = Package(
  name: "lofte",
  products: [
    .executable(name: "lofte", targets: ["LofteCommand"]),
    .library(name: "Lofte", targets: ["Lofte"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CMarkup", dependencies: ["CLibxml2"]),
    .target(name: "Markup", dependencies: ["CMarkup"]),
    .target(name: "SavedPages", dependencies: ["CZlib", "CCrypto"]),
    .target(name: "Blocks", dependencies: ["Markup"]),
    .target(name: "Swedish"),
    .target(name: "Records"),
    .target(name: "Extraction", dependencies: ["Blocks", "Swedish", "Records"]),
    .target(name: "Comparison", dependencies: ["Records", "Swedish"]),
    .target(name: "Reports", dependencies: ["Records", "Comparison"]),
    .target(
      name: "Lofte",
      dependencies: [
        "Markup", "SavedPages", "Blocks", "Swedish", "Records", "Extraction", "Comparison", "Reports",
        .product(name: "Logging", package: "swift-log"), .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    // Not named like its product: `Lofte` and `lofte` are one folder on a file system that ignores case.
    .executableTarget(
      name: "LofteCommand",
      dependencies: ["Lofte", "Comparison", "Reports", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(name: "BlocksTests", dependencies: ["Blocks", "Markup"]),
    .testTarget(name: "SavedPagesTests", dependencies: ["SavedPages"]),
    .testTarget(name: "BatchTests", dependencies: ["Lofte", "SavedPages", "Records"]),
    .testTarget(name: "RecordsTests", dependencies: ["Records"]),
    .target(
      name: "ComparisonTestSupport", dependencies: ["Records", "Comparison"], path: "Tests/ComparisonTestSupport"),
    .testTarget(name: "ComparisonTests", dependencies: ["Comparison", "ComparisonTestSupport"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Lofte", "ComparisonTestSupport"], exclude: ["Browser"]),
    .testTarget(name: "SwedishTests", dependencies: ["Swedish"]),
    .target(name: "FixtureSupport", dependencies: ["Records"], path: "Tests/FixtureSupport"),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction", "Blocks", "Markup", "Swedish", "Records", "FixtureSupport"]),
    .testTarget(name: "PageTests", dependencies: ["Records", "FixtureSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

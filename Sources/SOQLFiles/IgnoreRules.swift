/// What is ignored in a folder and below: its own rules and those of the folders above it.
struct IgnoreRules {
  /// A kind of file with patterns, and where the first one lies.
  enum File: String {
    /// From the top of the repository down.
    case git = ".gitignore"
    /// From the top of the Salesforce project down; its patterns are written like git's.
    ///
    /// Source: the Salesforce DX Developer Guide, "How to Exclude Source When Syncing".
    case force = ".forceignore"

    /// What lies in the top folder.
    fileprivate var mark: String {
      switch self {
      case .git: ".git"
      case .force: "sfdx-project.json"
      }
    }
  }

  private let file: File
  /// The patterns of each folder from the top folder down, with the depth of the folder.
  private var layers: [(depth: Int, patterns: [IgnorePattern])] = []
  /// The steps from the root of the rules to the folder at hand.
  private(set) var steps: [String] = []

  /// The rules that hold in a folder because of the folders above it.
  init(_ file: File, above folder: String) {
    self.file = file
    guard let resolved = realpath(folder, nil) else { return }
    defer { free(resolved) }
    let parts = String(cString: resolved).split(separator: "/").map(String.init)
    guard let root = (0...parts.count).reversed().first(where: { isTop(parts.prefix($0)) })
    else { return }
    if file == .git { add(IgnoreRules.path(parts.prefix(root)) + "/.git/info/exclude") }
    for depth in root..<max(parts.count, root) {
      readRules(in: IgnoreRules.path(parts.prefix(depth)))
      steps.append(parts[depth])
    }
  }

  private func isTop(_ parts: ArraySlice<String>) -> Bool {
    access(IgnoreRules.path(parts) + "/" + file.mark, F_OK) == 0
  }

  private static func path(_ parts: ArraySlice<String>) -> String {
    "/" + parts.joined(separator: "/")
  }

  /// Reads the rules that lie in the folder at hand.
  mutating func readRules(in folder: String) {
    add(folder + "/" + file.rawValue)
  }

  /// The rules for a folder in the one at hand.
  func entering(_ name: String) -> IgnoreRules {
    var inner = self
    inner.steps.append(name)
    return inner
  }

  /// Whether an entry of the folder at hand is ignored.
  ///
  /// The last pattern that matches decides.
  func ignores(_ name: String, isDirectory: Bool) -> Bool {
    if layers.isEmpty { return false }
    let path = steps + [name]
    for layer in layers.reversed() {
      for pattern in layer.patterns.reversed()
      where pattern.matches(path[layer.depth...], isDirectory: isDirectory) {
        return !pattern.isNegated
      }
    }
    return false
  }

  private mutating func add(_ file: String) {
    guard let bytes = try? FileReader.read(file) else { return }
    let patterns = String(decoding: bytes, as: UTF8.self)
      .split { $0 == "\n" || $0 == "\r\n" }
      .compactMap(IgnorePattern.init)
    if !patterns.isEmpty { layers.append((steps.count, patterns)) }
  }
}

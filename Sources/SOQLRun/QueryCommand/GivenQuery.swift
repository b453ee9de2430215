import SOQLCommand
import SOQLSchema
import SOQLSyntax
import SOQLValidator

/// A query as the user gave it.
struct GivenQuery: Sendable {
  /// What messages call the place that it came from.
  let name: String
  /// The bytes as they were given.
  let source: [UInt8]
  /// The query as it is sent: without comments, which the server does not take.
  let tree: SyntaxTree
  /// The source with blanks for comments, so that findings stand where they stand in the source.
  private let checked: [UInt8]

  private static let sizeLimit = 4 << 20

  /// A query from its bytes.
  init(_ source: [UInt8], name: String) {
    self.name = name
    self.source = source
    let given = SyntaxTree(parsing: source)
    tree = given.strippingComments()
    var checked = source
    for comment in given.comments {
      for place in comment.range where checked[place] >= 0x20 { checked[place] = 0x20 }
    }
    self.checked = checked
  }

  /// The query that the arguments name.
  ///
  /// - Throws: A `UsageError` if they name none, or more than one.
  /// - Returns: The query, or why it cannot be read.
  static func read(
    _ arguments: ParsedArguments
  ) throws(UsageError) -> Result<GivenQuery, FileError> {
    let operands = arguments.operands
    let file = arguments.value("file")
    guard operands.count + (file == nil ? 0 : 1) <= 1 else {
      throw UsageError(
        file == nil ? "a query is one argument: put it in quotes" : "'--file' is the query already"
      )
    }
    if let text = operands.first, text != "-" {
      guard !text.hasSuffix(".soql") else {
        throw UsageError("'\(DisplayText(text).text)' is a file; give it by '--file'")
      }
      return .success(GivenQuery(Array(text.utf8), name: "<query>"))
    }
    guard file != nil || !operands.isEmpty else {
      throw UsageError("no query: give one in quotes, '--file', or '-' for the standard input")
    }
    do throws(FileError) {
      let bytes =
        if let file {
          try FileReader.read(file, limit: sizeLimit)
        } else {
          try FileReader.readStandardInput(limit: sizeLimit)
        }
      return .success(GivenQuery(bytes, name: file ?? "<stdin>"))
    } catch {
      return .failure(error)
    }
  }

  /// How the usage of a command says where the query stands.
  static let usage = ["[options] <query>", "[options] --file <path>", "[options] -"]

  static let operand = CommandSpecification.Operand(
    "query",
    help: "The query, as one argument; - reads it from the standard input."
  )

  static let fileOption = OptionSpecification(
    "file",
    .file(name: "path"),
    help: "A file with the query; comments in it are not sent."
  )

  static let toolingOption = OptionSpecification("tooling", help: "Ask the Tooling API.")

  /// The text that is sent.
  var text: String {
    var bytes = tree.source[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    bytes = bytes.drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is wrong with the query where it is sent; ranges are those of the source.
  func errors(channel: Channel, apiVersion: APIVersion, schema: Schema) -> [Diagnostic] {
    if let problem = UTF8Text.problem(in: source) { return [problem] }
    let tree = SyntaxTree(
      parsing: checked,
      options: ParseOptions(channel: channel, apiVersion: apiVersion)
    )
    return (tree.diagnostics + Validator(schema: schema).diagnostics(of: tree))
      .filter { $0.severity == .error }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

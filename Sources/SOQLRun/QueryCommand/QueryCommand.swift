import SOQLCommand
import SOQLExecutor

/// The command `soql query`.
struct QueryCommand {
  private let arguments: ParsedArguments
  private let org: OrgOptions
  /// The path of the file that rows go to; `nil` for the standard output.
  private let path: String?
  /// Whether rows go to a terminal.
  private let isWatched: Bool
  private let format: RowFormat
  private let maxRows: Int?
  private let batchSize: Int?
  private let messages: Messages

  /// Runs the command and returns how it ended.
  static func run(_ arguments: [String]) -> ExitCode {
    CommandRun.run(name: "soql query", version: RunCommand.version, .query, arguments) {
      arguments,
      _,
      _ throws(UsageError) in
      try QueryCommand(arguments).run()
    }
  }

  private init(_ arguments: ParsedArguments) throws(UsageError) {
    self.arguments = arguments
    org = try OrgOptions(arguments)
    maxRows = try arguments.number("max-rows", in: 1...Int.max)
    batchSize = try arguments.number("batch-size", in: 200...2_000)
    messages = Messages(isQuiet: arguments.has("quiet"))
    path = arguments.value("output").flatMap { $0 == "-" ? nil : $0 }
    isWatched = path == nil && isatty(STDOUT_FILENO) == 1
    format =
      arguments.value("format").flatMap { RowFormat(rawValue: $0) }
      ?? path.flatMap { RowFormat(path: $0) }
      ?? (isWatched ? .table : .csv)
    if arguments.has("csv-safe"), format != .csv {
      throw UsageError("'--csv-safe' is for the format csv")
    }
    if arguments.value("resume") != nil, format == .table {
      throw UsageError("a table cannot be resumed; use the format csv, json or ndjson")
    }
  }

  private func run() throws(UsageError) -> ExitCode {
    let given = try GivenQuery.read(arguments)
    let query: GivenQuery
    let resumed: SavedCursor?
    let output: any RowOutput
    do throws(FileError) {
      query = try given.get()
      if let check = QueryCheck(arguments, org), !check.passes(query, messages) { return .findings }
      resumed = try arguments.value("resume").map { path throws(FileError) in
        try SavedCursor.load(path)
      }
    } catch {
      messages.error(error.message)
      return .failure
    }
    if let resumed, resumed.format != format {
      throw UsageError("the rows were written as \(resumed.format); add --format \(resumed.format)")
    }
    do throws(OutputError) {
      output = try makeOutput(resumed)
    } catch {
      if case .failed(let message) = error { messages.error(message) }
      return .failure
    }
    let printer = printer(query, resumed)
    let options = options(resumed)
    return OrgRun.run(org, messages) { run in
      var output = output
      var pages = run.connection.pages(SentQuery(query.text), options: options)
      if let resumed { pages = pages.resumed(at: resumed.cursor) }
      var delivery = RowDelivery(
        run,
        printer,
        rowsBefore: resumed?.cursor.rowsDelivered ?? 0,
        isWatched: isWatched
      )
      return await delivery.deliver(pages, to: &output)
    }
  }

  private func makeOutput(_ resumed: SavedCursor?) throws(OutputError) -> any RowOutput {
    if let path { return try PartialFile(path, resuming: resumed) }
    guard resumed?.bytes == nil else {
      throw .failed("the cursor is of a run with --output; resume it with the same")
    }
    return StandardOutput()
  }

  private func printer(_ query: GivenQuery, _ resumed: SavedCursor?) -> RowPrinter {
    RowPrinter(
      query.tree.statement,
      RowPrinter.Options(
        format: format,
        isSafe: arguments.has("csv-safe"),
        terminalWidth: isWatched ? Terminal.width : nil,
        style: path == nil ? Style(for: arguments) : Style(isColored: false)
      ),
      resuming: resumed
    )
  }

  private func options(_ resumed: SavedCursor?) -> QueryOptions {
    var options = QueryOptions()
    options.maxRows = maxRows.map { max(0, $0 - (resumed?.cursor.rowsDelivered ?? 0)) }
    options.batchSize = batchSize
    options.includesDeleted = arguments.has("all-rows")
    options.usesTooling = arguments.has("tooling")
    return options
  }
}

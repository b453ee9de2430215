import SOQLCommand
import SOQLFormat
import SOQLSyntax

/// A file with what became of it.
struct FormattedFile: Sendable {
  enum Outcome: Sendable {
    /// The file is as it should be.
    case formatted([UInt8])
    /// The file should be something else.
    case changed(from: [UInt8], to: [UInt8])
    /// The file cannot be formatted; a finding says why.
    case refused(Diagnostic, [UInt8])
    /// The file cannot be read or written.
    case failed(FileError)
  }

  let path: String
  let outcome: Outcome

  init(path: String, failure: FileError) {
    self.path = path
    outcome = .failed(failure)
  }

  init(_ source: [UInt8], path: String, _ options: FormatOptions) {
    self.path = path
    outcome = FormattedFile.outcome(of: source, path: path, options)
  }

  private static func outcome(
    of source: [UInt8],
    path: String,
    _ options: FormatOptions
  ) -> Outcome {
    if let problem = UTF8Text.problem(in: source) { return .refused(problem, source) }
    let tree = SyntaxTree(parsing: source)
    do throws(SyntaxError) {
      let formatted = try tree.formattedBytes(options)
      if formatted == source { return .formatted(source) }
      // Nobody's query is put at risk by a mistake of ours.
      guard SameQuery.holds(tree, SyntaxTree(parsing: formatted)) else {
        let reason = "the formatted text would be another query; please report this as a bug"
        return .failed(FileError(.format, path: path, reason: reason))
      }
      return .changed(from: source, to: formatted)
    } catch {
      return error.diagnostics.first.map { .refused($0, source) } ?? .formatted(source)
    }
  }

  /// The file after its new text was written.
  func written() -> FormattedFile {
    guard case .changed(_, let text) = outcome else { return self }
    do throws(FileError) {
      try FileWriter.replace(path, with: text)
      return self
    } catch {
      return FormattedFile(path: path, failure: error)
    }
  }
}

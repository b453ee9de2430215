import SOQLCommand
import SOQLSchema

/// Lints the input of a run, each file against the objects of its project.
struct LintRun {
  let linter: Linter
  let projects: ProjectSchemas
  /// Whether a terminal is told how far the run is.
  let showsProgress: Bool

  /// What a run gives.
  struct Outcome {
    /// The files, in the order of their paths.
    var files: [LintedFile] = []
    /// What could not be read.
    var failures: [FileError] = []
  }

  /// What a file gives.
  private enum FileResult {
    case linted(LintedFile)
    case failed(FileError)
  }

  /// The endings of the files that are linted in folders.
  static let extensions = ["soql", "cls", "trigger", "apex"]
  /// Beyond this nobody has written a file.
  private static let sizeLimit = 32 << 20

  /// Lints files or the standard input.
  func lint(_ input: SourceInput) -> Outcome {
    switch input {
    case .standardInput(let name): lintStandardInput(name)
    case .paths(let found): lint(found)
    }
  }

  private func lintStandardInput(_ name: String) -> Outcome {
    do throws(FileError) {
      let source = try FileReader.readStandardInput(limit: LintRun.sizeLimit)
      return Outcome(files: [linter.lint(source, path: name, in: projects.context(ofFile: name))])
    } catch {
      return Outcome(failures: [error])
    }
  }

  private func lint(_ found: FileWalker.Result) -> Outcome {
    let paths = found.files
    let contexts = paths.map { projects.context(ofFile: $0) }
    let progress = showsProgress ? Progress(total: paths.count) : nil
    let linter = linter
    let results = Parallel.map(paths.count) { index -> FileResult in
      defer { progress?.countFile() }
      do throws(FileError) {
        let source = try FileReader.read(paths[index], limit: LintRun.sizeLimit)
        return .linted(linter.lint(source, path: paths[index], in: contexts[index]))
      } catch {
        return .failed(error)
      }
    }
    progress?.end()
    var outcome = Outcome(failures: found.errors)
    for result in results {
      switch result {
      case .linted(let file): outcome.files.append(file)
      case .failed(let error): outcome.failures.append(error)
      }
    }
    return outcome
  }
}

import SOQLFiles

/// Why rows cannot be written.
enum OutputError: Error {
  /// Whoever read them has gone, as `head` does; that is no failure.
  case closed
  /// Something else; what happened and what to do.
  case failed(String)

  init(_ error: FileError) { self = .failed(error.message) }
}

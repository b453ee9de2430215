/// A file or folder that could not be read.
package struct FileError: Error, Hashable, Sendable {
  package let path: String
  package let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// An error with the system's own word for it.
  package init(path: String, errno code: Int32) {
    self.init(path: path, reason: String(cString: strerror(code)))
  }

  package var message: String { "cannot read '\(path)': \(reason)" }
}

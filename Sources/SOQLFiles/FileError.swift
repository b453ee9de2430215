/// A file or folder that could not be read or written.
package struct FileError: Error, Hashable, Sendable {
  /// What was tried.
  package enum Action: String, Sendable {
    case read
    case write
    case format
  }

  package let action: Action
  package let path: String
  package let reason: String

  package init(_ action: Action = .read, path: String, reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// An error with the system's own word for it.
  package init(_ action: Action = .read, path: String, errno code: Int32) {
    self.init(action, path: path, reason: String(cString: strerror(code)))
  }

  package var message: String { "cannot \(action.rawValue) '\(path)': \(reason)" }
}

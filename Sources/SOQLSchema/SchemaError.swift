/// A schema file, or a part of one, that could not be read.
///
/// One is raised for each file; what else there is to read is read.
public struct SchemaError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, as the user named it or as it was found.
  public let path: String
  /// What is wrong with it, where, and what to do.
  public let reason: String

  package init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The file and what is wrong with it.
  public var description: String { "\(path): \(reason)" }
}

import SOQLCommand
import SOQLSchema
import SOQLSyntax

/// What a file is checked against: the objects of its project, and an API version.
package struct FileContext: Sendable {
  package let schema: Schema
  /// The version of files that do not say theirs.
  package let apiVersion: APIVersion
  /// Whether the user has named the version, so that no file may say another.
  private let isVersionFixed: Bool

  package init(schema: Schema, apiVersion: APIVersion = .latest, isVersionFixed: Bool = false) {
    self.schema = schema
    self.apiVersion = apiVersion
    self.isVersionFixed = isVersionFixed
  }

  /// The version of a file of code, which the file beside it tells.
  func apiVersion(ofCode path: String) -> APIVersion {
    guard !isVersionFixed, let bytes = try? FileReader.read(path + "-meta.xml", limit: 1 << 20),
      let number = CodeMetadata.apiVersion(in: bytes)
    else { return apiVersion }
    return APIVersion(max(number, APIVersion.oldest.number)) ?? apiVersion
  }
}

import SOQLCommand
import SOQLSyntax

/// A Salesforce project: the folders that its sources lie in, and what its settings say of them.
package struct Project: Sendable, Equatable {
  /// The top folder.
  package let root: String
  /// The folders of its packages, from the top folder on; the empty path is the top folder itself.
  package var packageDirectories = [""]
  /// The API version of sources that do not say theirs.
  package var sourceAPIVersion: APIVersion?
  /// The namespace, which code may leave out.
  package var namespace: String?
  /// Whether it builds on packages that lie elsewhere, whose objects need no namespace.
  package var hasForeignDependencies = false

  /// The project of a folder without settings.
  package init(root: String) {
    self.root = root
  }

  /// The path of a folder or file of the project.
  func path(_ relative: String) -> String {
    relative.isEmpty ? root : Folder.join(root, relative)
  }
}

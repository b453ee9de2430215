import SOQLExecutor
import SOQLFiles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A place in a result, kept in a file together with what is needed to write on from there.
struct SavedCursor: Codable, Sendable, Equatable {
  /// How the rows were written.
  var format: RowFormat
  /// The columns that were written, in formats that have a line of them.
  var columns: [String]
  /// How many bytes of the output file count; `nil` if the rows went to the standard output.
  var bytes: Int?
  /// Where the result goes on.
  var cursor: QueryCursor

  private static let sizeLimit = 1 << 20

  /// Reads a cursor.
  static func load(_ path: String) throws(FileError) -> SavedCursor {
    let bytes = try FileReader.read(path, limit: sizeLimit)
    do {
      return try JSONDecoder().decode(SavedCursor.self, from: Data(bytes))
    } catch {
      throw FileError(path: path, reason: "it is no cursor of 'soql query'")
    }
  }

  /// Writes the cursor, all of it or nothing.
  func save(_ path: String) throws(FileError) {
    try PrivateFile.write(try json(path), to: path)
  }

  /// Writes the cursor to a new file; gives its path.
  func saveTemporarily() throws(FileError) -> String {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array(Folder.join(folder, "soql-XXXXXX.cursor").utf8CString)
    let descriptor = mkstemps(&template, 7)
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard descriptor >= 0 else { throw FileError(.write, path: path, errno: errno) }
    systemClose(descriptor)
    try save(path)
    return path
  }

  private func json(_ path: String) throws(FileError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    } catch {
      throw FileError(.write, path: path, reason: "the cursor has no JSON")
    }
  }
}

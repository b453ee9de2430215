import Foundation
import SOQLFiles
import SOQLTestSupport
import Testing

@Suite struct FileWriterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func aFileGetsItsNewBytesAndKeepsItsMode() throws {
    try folder.write("a", "old")
    let path = folder.path + "/a"
    #expect(chmod(path, 0o755) == 0)
    try FileWriter.replace(path, with: Array("new".utf8))
    #expect(try FileReader.read(path) == Array("new".utf8))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o755)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
  }

  @Test func aMissingFileIsNotMade() {
    #expect(throws: FileError.self) { try FileWriter.replace(folder.path + "/none", with: []) }
    #expect(FileError(.write, path: "a", reason: "b").message == "cannot write 'a': b")
  }
}

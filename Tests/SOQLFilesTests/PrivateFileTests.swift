import Foundation
import SOQLFiles
import SOQLTestSupport
import Testing

@Suite struct PrivateFileTests {
  private let folder: TemporaryFolder
  private let inner: String

  init() throws {
    folder = try TemporaryFolder()
    inner = folder.path + "/a/b"
  }

  @Test func isClosedToOthers() throws {
    try PrivateFile.makeFolder(inner)
    try PrivateFile.makeFolder(inner)
    let path = inner + "/file"
    #expect(try PrivateFile.read(path, limit: 10) == nil)
    try PrivateFile.write([1], to: path)
    try PrivateFile.write([2], to: path)
    #expect(try PrivateFile.read(path, limit: 10) == [2])
    #expect(try mode(path) == 0o600)
    #expect(try mode(inner) == 0o700)
    #expect(try mode(folder.path + "/a") == 0o700)
    #expect(try FileManager.default.contentsOfDirectory(atPath: inner) == ["file"])
  }

  @Test func refusesWhatOthersMayRead() throws {
    try PrivateFile.makeFolder(inner)
    let path = inner + "/file"
    try PrivateFile.write([1], to: path)
    chmod(path, 0o640)
    expectError("others may read or change it") { _ = try PrivateFile.read(path, limit: 10) }
    chmod(inner, 0o755)
    expectError("the folder is open to others") { try PrivateFile.makeFolder(inner) }
    #expect(try mode(inner) == 0o755)
  }

  @Test func followsNoLinks() throws {
    try PrivateFile.makeFolder(inner)
    try folder.write("other", "secret")
    let path = inner + "/file"
    #expect(symlink(folder.path + "/other", path) == 0)
    expectError("no plain file") { _ = try PrivateFile.read(path, limit: 10) }
    expectError("Too many levels") { _ = try FileLock.lock(path) }
    try PrivateFile.write([1], to: path)
    #expect(try PrivateFile.read(path, limit: 10) == [1])
    #expect(try String(contentsOfFile: folder.path + "/other", encoding: .utf8) == "secret")
  }

  @Test func saysWhyAFolderCannotBe() throws {
    try folder.write("plain", "")
    expectError("Not a directory") { try PrivateFile.makeFolder(folder.path + "/plain") }
    expectError("Not a directory") { try PrivateFile.makeFolder(folder.path + "/plain/a/b") }
  }

  @Test func oneAtATimeHoldsALock() throws {
    let path = folder.path + "/lock"
    let first = try #require(try FileLock.lock(path))
    #expect(try FileLock.lock(path) == nil)
    first.unlock()
    first.unlock()
    var second = try FileLock.lock(path)
    #expect(second != nil)
    #expect(try FileLock.lock(path) == nil)
    second = nil
    #expect(try FileLock.lock(path) != nil)
    #expect(try mode(path) == 0o600)
  }

  private func expectError(_ words: String, _ body: () throws -> Void) {
    let error = #expect(throws: FileError.self, performing: body)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}

import SOQLFiles
import Testing

@Suite struct FileReaderTests {
  @Test func aDeviceWithoutEndIsReadToTheLimit() {
    let error = #expect(throws: FileError.self) {
      try FileReader.read("/dev/zero", limit: 1 << 20)
    }
    #expect(error?.reason == "it has more than the 1 MB that are read")
  }

  @Test func anEmptyDeviceIsAnEmptyFile() throws {
    #expect(try FileReader.read("/dev/null", limit: 0) == [])
  }
}

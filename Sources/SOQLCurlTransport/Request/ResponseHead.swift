import SOQLExecutor

/// The header lines of an answer, as libcurl hands them over one by one.
struct ResponseHead {
  /// The lines of the last header that began, the status line first.
  private(set) var bytes: [UInt8] = []
  /// Whether the empty line after it has come.
  private(set) var isComplete = false

  /// What answers may spend on their header.
  private static let mostBytes = 256 << 10

  var isEmpty: Bool { bytes.isEmpty }

  /// Whether the body is encoded, so that its length is not that of what was encoded.
  var saysEncoding: Bool { Self.fields(of: bytes)["Content-Encoding"] != nil }

  /// Takes a line with its end; `false` if the header is too long.
  ///
  /// A status line after a complete header starts the answer proper: what came before was interim. Lines
  /// after the body are no part of the header.
  mutating func take(_ line: UnsafeRawBufferPointer, bodyHasBegun: Bool) -> Bool {
    if isComplete {
      guard !bodyHasBegun, line.starts(with: "HTTP/".utf8) else { return true }
      bytes.removeAll(keepingCapacity: true)
      isComplete = false
    }
    bytes.append(contentsOf: line)
    isComplete = line.allSatisfy { $0 == 0x0D || $0 == 0x0A }
    return bytes.count <= Self.mostBytes
  }

  /// Reads the fields; lines that are none are left out.
  static func fields(of bytes: [UInt8]) -> HTTPHeaders {
    var headers = HTTPHeaders()
    for line in bytes.split(separator: 0x0A).dropFirst() {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[line.startIndex] > 0x20
      else { continue }
      let value = line[(colon + 1)...]
      let start = value.firstIndex { !isBlank($0) } ?? value.endIndex
      let end = value.lastIndex { !isBlank($0) } ?? value.startIndex
      headers.append(
        String(decoding: line[..<colon], as: UTF8.self),
        start < value.endIndex ? String(decoding: value[start...end], as: UTF8.self) : ""
      )
    }
    return headers
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}

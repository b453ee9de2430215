/// Reads what stands beside a class or trigger, in `X.cls-meta.xml`.
package enum CodeMetadata {
  /// The number of the API version that the code is compiled with; `nil` if the file does not tell.
  package static func apiVersion(in bytes: [UInt8]) -> Int? {
    var reader = XMLReader(bytes)
    do throws(XMLReader.Failure) {
      guard case .start = try reader.next() else { return nil }
      while let event = try reader.next() {
        if case .start("apiVersion") = event { return number(try reader.elementText()) }
        if case .start = event { try reader.skipElement() }
      }
    } catch {
      return nil
    }
    return nil
  }

  /// The number of a version such as `66.0`.
  package static func number(_ text: String) -> Int? {
    let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
    guard digits.utf8.count <= 3 else { return nil }
    return Int(digits).flatMap { $0 > 0 ? $0 : nil }
  }
}

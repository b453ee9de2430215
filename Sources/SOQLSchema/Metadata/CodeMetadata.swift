import SOQLSyntax

/// Reads what stands beside a class or trigger, in `X.cls-meta.xml`.
package enum CodeMetadata {
  /// The number of the API version that the code is compiled with; `nil` if the file does not tell.
  package static func apiVersion(in bytes: [UInt8]) -> Int? {
    var reader = XMLReader(bytes)
    do throws(XMLReader.Failure) {
      guard case .start = try reader.next() else { return nil }
      while let event = try reader.next() {
        if case .start("apiVersion") = event { return APIVersion.number(try reader.elementText()) }
        if case .start = event { try reader.skipElement() }
      }
    } catch {
      return nil
    }
    return nil
  }
}

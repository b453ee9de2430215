/// The standard objects that come with the toolkit.
///
/// They were put together from public facts about a feature-rich org and have gaps, so nothing follows
/// from a missing name alone. An object is read when it is asked for.
package struct BundledObjects: SchemaSource {
  package init() {}

  package var objectNames: [String] { StandardObjects.files.flatMap(\.names) }
  package var objectCompleteness: Completeness { .partial }

  package func object(named name: String) -> ObjectDraft? {
    guard let text = BundledObjects.text(of: name) else { return nil }
    // The tests read every object.
    return try? SchemaTextReader.objects(in: text, origin: .bundled).first
  }

  /// How the name of an object is spelled, if it is a bundled one.
  static func spelling(of name: String) -> String? {
    guard let text = text(of: name) else { return nil }
    return String(decoding: text.dropFirst(7).prefix(name.utf8.count), as: UTF8.self)
  }

  private static func text(of name: String) -> [UInt8]? {
    let bytes = Array(name.utf8)
    return StandardObjects.files.last { !$0.startsAfter(bytes) }?.object(bytes)
  }
}

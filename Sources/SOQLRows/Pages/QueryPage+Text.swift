import SOQLJSON

/// The records as the server wrote them, for whoever passes them on.
extension QueryPage {
  /// The page's text with the places of its values.
  package var document: JSONTape { tape }

  /// The places of the records.
  package var recordPlaces: [Int] { records }
}

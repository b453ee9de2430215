/// The text form of descriptions, which people can read, compare and correct.
///
/// ```
/// object Account key=001
/// id Id
/// string Name +name length=255 Site
/// reference OwnerId to=User ParentId to=Account
/// children Contacts=Contact.AccountId
/// scopes mine team
/// ```
///
/// A line holds the fields of one type, each followed by what the type and the name do not tell. The
/// cache and the bundled objects are written in it. CONTRIBUTING.md describes it.
enum SchemaText {
  /// The first line of a file.
  static let header = "soql-schema 1"

  /// Words for fields of type textarea that hold more than a filter can read; their `extraTypeInfo`.
  static let longTextTypes = [("longtextarea", "plaintextarea"), ("richtextarea", "richtextarea")]

  /// A text between quotes, with `\` before quotes, backslashes and, as `\n`, before line ends.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted.unicodeScalars.append("\\")
        quoted.unicodeScalars.append(scalar)
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

import SOQLSyntax

extension LintedStatement {
  /// The object by the name it is known by, or as it is written, in quotes.
  var quotedObject: String { "'\(object?.name ?? objectName)'" }

  /// A field with its object, such as `'Owner.Name' of 'Account'`.
  func quoted(_ path: FieldPath) -> String { "'\(path.text)' of \(quotedObject)" }
}

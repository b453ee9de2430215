import SOQLSyntax

extension LintedStatement {
  /// A field and its object as messages name them: `'Rating' of 'Account'`.
  func name(of path: FieldPath) -> String { "'\(path.text)' of '\(objectName)'" }
}

import SOQLHosts

extension LintedQuery {
  /// Whether code may add more to the query, so that nothing can be said about what is missing.
  var mayHaveMore: Bool {
    switch site?.query.form {
    case .start, .template: true
    case .inline, .whole, nil: false
    }
  }
}

/// What models are made of, and how they look.
package struct ModelOptions: Sendable {
  /// Who may use the models.
  package enum Access: String, Sendable, CaseIterable {
    case `public`
    case package
    case `internal`

    /// What stands before a declaration.
    var prefix: String { self == .internal ? "" : rawValue + " " }
  }

  /// The objects; `nil` for all that sources other than the bundled ones know, `*` for all.
  package var objects: [String]?
  /// The fields of objects that are not to have all, beside `Id`.
  package var fields: [String: [String]] = [:]
  package var access = Access.internal
  /// The enum that holds all models; `nil` for none.
  package var namespace: String?
  /// Whether there is nothing but what queries need.
  package var isSchemaOnly = false

  package init() {}
}

/// Why no models can be made.
package struct CodegenError: Error, Hashable, Sendable {
  /// What is wrong and what to do, without a capital or full stop.
  package let message: String

  package init(_ message: String) {
    self.message = message
  }
}

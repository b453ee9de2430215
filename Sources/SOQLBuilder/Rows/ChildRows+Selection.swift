extension Selection where Content == ChildRows<Record> {
  /// The children as rows of a type that reads itself, such as a generated model.
  ///
  /// ```swift
  /// a.contacts { c in Select { c.lastName } }.rows(as: Contact.self)   // ChildRows<Contact>
  /// ```
  public func rows<Model: RowDecodable & Sendable>(
    as type: Model.Type
  ) -> Selection<Root, ChildRows<Model>> {
    Selection<Root, ChildRows<Model>>(fragment: fragment, reader: .children(of: .direct))
  }

  /// The children as rows of a type that decodes itself.
  public func rows<Model: Decodable & Sendable>(
    as type: Model.Type,
    decoder: RowDecoder = RowDecoder()
  ) -> Selection<Root, ChildRows<Model>> {
    Selection<Root, ChildRows<Model>>(
      fragment: fragment,
      reader: .children(of: .decoding(with: decoder))
    )
  }

  /// The children as rows of a type that reads itself, although it can be decoded, too.
  public func rows<Model: RowDecodable & Decodable & Sendable>(
    as type: Model.Type
  ) -> Selection<Root, ChildRows<Model>> {
    direct(type)
  }

  private func direct<Model: RowDecodable & Sendable>(
    _ type: Model.Type
  ) -> Selection<Root, ChildRows<Model>> {
    rows(as: type)
  }
}

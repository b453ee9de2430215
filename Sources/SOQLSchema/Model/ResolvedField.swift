/// A field of an object that a name was found to mean.
///
/// It does not keep its object alive, since counting references took longer than most checks. A schema
/// keeps every object that it gave.
package struct ResolvedField {
  package unowned(unsafe) let object: ObjectDescription
  package let index: Int
  /// What nearly every check needs.
  package let traits: FieldTraits

  fileprivate init(_ object: ObjectDescription, _ index: Int) {
    self.object = object
    self.index = index
    traits = object.traits[index]
  }
}

extension ObjectDescription {
  /// The field of a name, given by its bytes.
  package func resolvedField(_ name: UnsafeRawBufferPointer) -> ResolvedField? {
    fieldIndex(name).map { ResolvedField(self, $0) }
  }

  package func resolvedField(at index: Int) -> ResolvedField { ResolvedField(self, index) }
}

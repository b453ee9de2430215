/// What rules need to know of an Apex file: no syntax tree, and no types but those that are written down.
///
/// All ranges are bytes of the file; names are looked up in it. A file that does not compile gives an outline
/// of what can be made out.
package struct ApexOutline: Sendable {
  /// Classes, interfaces, enums and triggers, an outer one before those in it.
  package var types: [TypeDeclaration] = []
  /// Methods, constructors, property accessors and the bodies of triggers, in source order.
  package var methods: [Method] = []
  /// Loops, an outer one before those in it.
  package var loops: [Loop] = []
  /// What stands between the braces of each `try`, in source order.
  package var tries: [Range<Int>] = []
  /// Calls of methods, in source order.
  package var calls: [Call] = []
  /// Variables, parameters and fields, in source order.
  package var variables: [Variable] = []
  /// Assignments, initial values included, in source order.
  package var assignments: [Assignment] = []

  package init() {}

  package struct TypeDeclaration: Sendable {
    package enum Kind: Sendable {
      case classType
      case interface
      case enumType
      case trigger
    }

    package let kind: Kind
    package let name: Range<Int>
    /// Whether `@isTest` stands before it, or before a type that it lies in.
    package let isTest: Bool
    /// What stands between its braces.
    package let body: Range<Int>
  }

  package struct Method: Sendable {
    package let name: Range<Int>
    /// Whether it is a test, or lies in a test class.
    package let isTest: Bool
    /// What stands between its braces.
    package let body: Range<Int>
    /// The place of its type in ``ApexOutline/types``.
    package let type: Int
    /// The places of its parameters in ``ApexOutline/variables``.
    package let parameters: Range<Int>
  }

  package struct Loop: Sendable {
    package enum Kind: Sendable {
      case forEach
      case forCount
      case whileLoop
      case doWhile
    }

    package let kind: Kind
    /// What is computed once, before the loop: the collection of a for-each, the start of a counting loop.
    package let once: Range<Int>
    /// What is computed each time round, the condition of `while` included.
    package let body: Range<Int>
  }

  package struct Call: Sendable {
    /// What stands before the last dot, such as `Database`; `nil` for a method of the own class.
    package let receiver: Range<Int>?
    package let name: Range<Int>
    /// What stands between its brackets.
    package let arguments: Range<Int>
  }

  package struct Variable: Sendable {
    /// The type as it is written, such as `List<Account>`.
    package let type: Range<Int>
    package let name: Range<Int>
    /// Where the name means this variable.
    package let scope: Range<Int>
    package let isParameter: Bool
    /// Whether it is a constant: `final`, with its value beside it.
    package let isFinal: Bool
  }

  package struct Assignment: Sendable {
    /// The variable, or the path of fields, on the left.
    package let target: Range<Int>
    /// Whether the value is added: `+=`.
    package let isAddition: Bool
    package let value: Range<Int>
  }
}

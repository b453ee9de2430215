/// SOQL with values left out of the text.
///
/// The text is compile-time text only; each value becomes one literal, or a list of them after IN.
///
/// ```swift
/// let template: SOQLTemplate = "SELECT Id FROM Account WHERE Name = \(name) AND Industry IN \(industries)"
/// let query = try TextQuery(template)
/// query.text   // SELECT Id FROM Account WHERE Name = 'O\'Neil' AND Industry IN ('Energy', 'Media')
/// ```
///
/// A value brings its own quotes; after LIKE stands a ``LikePattern``.
public struct SOQLTemplate: ExpressibleByStringInterpolation, Sendable {
  enum Segment: Sendable {
    case text(StaticString)
    case value(SOQLLiteral)
    case list([SOQLLiteral])
    case name(String)
  }

  let segments: [Segment]

  /// A text without values.
  public init(stringLiteral value: StaticString) {
    segments = [.text(value)]
  }

  /// A text with values in it.
  public init(stringInterpolation: StringInterpolation) {
    segments = stringInterpolation.segments
  }

  /// What a template is made of.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var segments: [Segment] = []

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds text of compile time.
    public mutating func appendLiteral(_ literal: StaticString) {
      segments.append(.text(literal))
    }

    /// Adds a value.
    public mutating func appendInterpolation(_ value: some SOQLValue) {
      segments.append(.value(value.soqlLiteral))
    }

    /// Adds values in brackets; no values are an error, since a template cannot say what they mean.
    public mutating func appendInterpolation(_ values: [some SOQLValue]) {
      segments.append(.list(values.map(\.soqlLiteral)))
    }

    /// Adds the name of a field that was checked.
    public mutating func appendInterpolation(_ name: FieldName) {
      segments.append(.name(name.path))
    }

    /// Adds the name of an object that was checked.
    public mutating func appendInterpolation(_ name: SObjectName) {
      segments.append(.name(name.name))
    }
  }
}

extension Writer {
  /// Writes a template with its values.
  mutating func write(_ template: SOQLTemplate) {
    for segment in template.segments {
      switch segment {
      case .text(let text): write(text.description)
      case .value(let value): write(value)
      case .list(let values):
        if values.isEmpty {
          refuse("an empty list has no text; a template cannot say what it means")
        } else {
          write(list: values)
        }
      case .name(let name): write(name)
      }
    }
  }
}

/// Queries as the library builds them.
enum BuilderProgram {
  static func text(_ drafts: [Draft]) -> String {
    "import SOQLBuilder\nimport SOQLBuilderModels\n\n"
      + drafts.enumerated().map { query($0.offset, $0.element) }.joined()
  }

  private static func query(_ index: Int, _ draft: Draft) -> String {
    let tail = draft.order.map { "OrderBy(\(field($0)).descending)" } ?? "Limit(\(draft.limit))"
    return """
      func query\(index)() -> Query<\(draft.object)> {
        Query(\(draft.object).self) { o in
          Select {
            \(draft.fields.map(field).joined(separator: "\n      "))
          }
          Where {
            \(draft.conditions.map(condition).joined(separator: "\n      "))
          }
          \(tail)
        }
      }

      """
  }

  private static func field(_ name: Name) -> String {
    (["o"] + name.swift).joined(separator: ".")
  }

  private static func condition(_ name: Name, _ test: Test) -> String {
    let field = field(name)
    return switch test {
    case .equal(let text): "\(field) == \"\(text)\""
    case .prefix(let text): "\(field).hasPrefix(\"\(text)\")"
    case .list(let texts): "\(field).in(\(texts))"
    case .atLeast(let number): "\(field) >= \(number)"
    case .below(let number): "\(field) < \(number)"
    case .flag(let value): "\(field) == \(value)"
    case .lastDays(let count): "\(field) >= .lastNDays(\(count))"
    }
  }
}

/// The same queries as literals of a small syntax tree, which checks nothing but its own shape.
enum LiteralProgram {
  static func text(_ drafts: [Draft]) -> String {
    declarations + drafts.enumerated().map { query($0.offset, $0.element) }.joined()
  }

  private static let declarations = """
    enum Account {}
    enum Contact {}
    enum Opportunity {}
    indirect enum Path<Root> { case column(String), parent(String, Path<Root>) }
    enum Sign { case equal, below, atLeast, like, among }
    enum Value { case text(String), number(Double), flag(Bool), lastDays(Int), list([Value]) }
    indirect enum Test<Root> { case compare(Path<Root>, Sign, Value), all([Test<Root>]) }
    enum Order<Root> { case ascending(Path<Root>), descending(Path<Root>) }
    enum Clause<Root> {
      case select([Path<Root>]), filter(Test<Root>), order([Order<Root>]), limit(Int)
    }
    enum Statement<Root> { case query([Clause<Root>]) }


    """

  private static func query(_ index: Int, _ draft: Draft) -> String {
    let tail =
      draft.order.map { ".order([.descending(\(path($0.soql)))])" } ?? ".limit(\(draft.limit))"
    return """
      func query\(index)() -> Statement<\(draft.object)> {
        .query([
          .select([
            \(draft.fields.map { path($0.soql) }.joined(separator: ",\n      "))
          ]),
          .filter(.all([
            \(draft.conditions.map(condition).joined(separator: ",\n      "))
          ])),
          \(tail),
        ])
      }

      """
  }

  private static func path(_ steps: [String]) -> String {
    guard let first = steps.first, steps.count > 1 else { return ".column(\"\(steps[0])\")" }
    return ".parent(\"\(first)\", \(path(Array(steps.dropFirst()))))"
  }

  private static func condition(_ name: Name, _ test: Test) -> String {
    let (sign, value) =
      switch test {
      case .equal(let text): ("equal", ".text(\"\(text)\")")
      case .prefix(let text): ("like", ".text(\"\(text)%\")")
      case .list(let texts):
        ("among", ".list([" + texts.map { ".text(\"\($0)\")" }.joined(separator: ", ") + "])")
      case .atLeast(let number): ("atLeast", ".number(\(number))")
      case .below(let number): ("below", ".number(\(number))")
      case .flag(let flag): ("equal", ".flag(\(flag))")
      case .lastDays(let count): ("atLeast", ".lastDays(\(count))")
      }
    return ".compare(\(path(name.soql)), .\(sign), \(value))"
  }
}

import SOQLBuilder
import SOQLSyntax

/// A recipe of `Cookbook.md`: a function whose source stands there, and whose queries have the text that
/// stands there.
struct Recipe: Sendable {
  /// A query that a recipe makes, and the text that it shows.
  struct Made: Sendable {
    let query: any SOQLQuery
    let text: String
  }

  /// What stands over the recipe, and over its function.
  let title: String
  /// Where its queries are sent.
  let channel: Channel
  /// Makes its queries.
  let make: @Sendable () throws -> [Made]

  init(
    _ title: String,
    in channel: Channel = .rest,
    _ query: @escaping @Sendable () throws -> any SOQLQuery
  ) {
    self.title = title
    self.channel = channel
    make = {
      let query = try query()
      return [Made(query: query, text: query.text(channel: channel))]
    }
  }

  init(_ title: String, several queries: @escaping @Sendable () throws -> [any SOQLQuery]) {
    self.title = title
    channel = .rest
    make = { try queries().map { Made(query: $0, text: $0.text) } }
  }

  init(_ title: String, showing made: @escaping @Sendable () throws -> Made) {
    self.title = title
    channel = .rest
    make = { [try made()] }
  }
}

/// Recipes that stand under one heading.
struct Chapter: Sendable {
  let title: String
  let recipes: [Recipe]

  init(_ title: String, _ recipes: [Recipe]) {
    self.title = title
    self.recipes = recipes
  }

  /// All of them, as they follow one another in `Cookbook.md`.
  static let all: [Chapter] = [
    SelectRecipes.chapter, ParentRecipes.chapter, PolymorphicRecipes.chapter,
    ConditionRecipes.chapter, ValueRecipes.chapter, DateRecipes.chapter, ListRecipes.chapter,
    PatternRecipes.chapter, SemiJoinRecipes.chapter, GroupRecipes.chapter, OrderRecipes.chapter,
    ClauseRecipes.chapter, RowRecipes.chapter, NameRecipes.chapter, TextRecipes.chapter,
    SendingRecipes.chapter,
  ]
}

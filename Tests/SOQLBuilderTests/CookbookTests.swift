import SOQLBuilder
import SOQLSyntax
import Testing

/// What the cookbook shows is what the recipes are, and what they make.
@Suite struct CookbookTests {
  private static let recipes = Chapter.all.flatMap(\.recipes)

  @Test func pageAndRecipesAreTheSame() throws {
    let page = try CookbookPage()
    #expect(page.sections.map(\.title) == Chapter.all.map(\.title))
    #expect(page.entries.map(\.title) == CookbookTests.recipes.map(\.title))
    #expect(Set(page.entries.map(\.title)).count == page.entries.count)
    #expect(page.entries.count >= 40)
  }

  @Test(arguments: recipes.map(\.title))
  func isShownAsItIs(_ title: String) throws {
    let entry = try #require(try CookbookPage().entries.first { $0.title == title })
    let body = try RecipeSources.body(of: title)
    // What the function returns beside what the recipe shows.
    let isReturned = body.last?.hasPrefix("return ") == true
    #expect(!entry.swift.isEmpty)
    #expect(entry.swift == (isReturned ? Array(body.dropLast()) : body))
  }

  @Test(arguments: recipes.map(\.title))
  func makesWhatIsShown(_ title: String) throws {
    let recipe = try #require(CookbookTests.recipes.first { $0.title == title })
    let made = try recipe.make()
    let entry = try #require(try CookbookPage().entries.first { $0.title == title })
    #expect(entry.soql == made.map(\.text))
    for query in made.map(\.query) {
      let text = query.text(channel: recipe.channel)
      #expect(SyntaxTree(parsing: text).isValid, "\(text)")
      let findings = Org.findings(query, recipe.channel)
      #expect(findings.isEmpty, "\(text): \(findings.map(\.message))")
    }
  }
}

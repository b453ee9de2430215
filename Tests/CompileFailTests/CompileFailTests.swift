import Foundation
import SOQLTestSupport
import Testing

/// Wrong programs must not compile, and the compiler must say why where the mistake is.
@Suite struct CompileFailTests {
  static let wrong = ["values", "capabilities", "places", "semi-joins", "templates", "rows"]
    .flatMap { Program.all(in: $0) }
  static let articles =
    ["CompilerPerformance", "Migration", "SafeText", "SOQLBuilder"]
    .flatMap { Program.all(inArticle: $0) } + [Program.readme("Build a query")]
  static let compiler = Compiler()

  @Test func thereAreEnough() {
    #expect(CompileFailTests.wrong.count >= 40)
  }

  @Test(arguments: wrong)
  func isRefusedForTheRightReason(_ program: Program) throws {
    let errors = try CompileFailTests.compiler.errors(of: program)
    let first = try #require(errors.first, "it compiles")
    #expect(first.line == program.markedLine, "\(first)")
    #expect(first.message.contains(program.reason), "\(first)")
    #expect(errors.count <= 4, "\(errors)")
  }

  @Test(arguments: Program.all(in: "right") + articles)
  func compiles(_ program: Program) throws {
    let errors = try CompileFailTests.compiler.errors(of: program)
    #expect(errors.isEmpty)
  }

  @Test func articlesHoldCode() {
    #expect(CompileFailTests.articles.count >= 13)
    #expect(CompileFailTests.articles.allSatisfy { !$0.lines.isEmpty })
  }
}

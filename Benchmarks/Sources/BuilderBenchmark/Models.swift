import SOQLBuilder

enum User: SObject {
  static let apiName: StaticString = "User"
  static let members = Members()

  struct Members: Sendable {
    var name: Column<String, Use.All> { Column("Name") }
  }
}

enum Account: SObject {
  static let apiName: StaticString = "Account"
  static let members = Members()

  struct Members: Sendable {
    var name: Column<String, Use.All> { Column("Name") }
  }
}

enum Opportunity: SObject {
  static let apiName: StaticString = "Opportunity"
  static let members = Members()

  struct Members: Sendable {
    var id: Column<OwnID<Opportunity>, Use.All> { Column("Id") }
    var name: Column<String, Use.All> { Column("Name") }
    var stageName: Column<String, Use.All> { Column("StageName") }
    var type: Column<String, Use.All> { Column("Type") }
    var amount: Column<SOQLCurrency, Use.FilterSortAggregate> { Column("Amount") }
    var probability: Column<Double, Use.FilterSortAggregate> { Column("Probability") }
    var closeDate: Column<CalendarDate, Use.All> { Column("CloseDate") }
    var createdDate: Column<DateTime, Use.FilterSortAggregate> { Column("CreatedDate") }
    var account: Parent<Account> { Parent("Account") }
    var owner: Parent<User> { Parent("Owner") }
  }
}

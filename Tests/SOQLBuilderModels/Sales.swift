// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import SOQLBuilder

public enum Contact: SObject {
  public static let apiName: StaticString = "Contact"
  public static let keyPrefix: StaticString? = "003"
  public static let members = Members()

  public struct Members: Sendable {
    public var id: Column<OwnID<Contact>, Use.All> { Column("Id") }
    public var firstName: Column<String, Use.All> { Column("FirstName") }
    public var lastName: Column<String, Use.All> { Column("LastName") }
    public var email: Column<String, Use.All> { Column("Email") }
    public var leadSource: Column<String, Use.All> { Column("LeadSource") }
    public var interests: Column<MultiPicklist<String>, Use.Filter> { Column("Interests__c") }
    public var birthdate: Column<CalendarDate, Use.All> { Column("Birthdate") }
    public var accountId: Column<RecordID<Account>, Use.All> { Column("AccountId") }
    public var reportsToId: Column<RecordID<Contact>, Use.All> { Column("ReportsToId") }
    public var account: Parent<Account> { Parent("Account") }
    public var cases: Children<Standard.Case> { Children("Cases") }
  }
}

public enum Opportunity: SObject {
  public static let apiName: StaticString = "Opportunity"
  public static let keyPrefix: StaticString? = "006"
  public static let members = Members()

  public struct Members: Sendable {
    public var id: Column<OwnID<Opportunity>, Use.All> { Column("Id") }
    public var name: Column<String, Use.All> { Column("Name") }
    public var stageName: Column<String, Use.All> { Column("StageName") }
    public var type: Column<String, Use.All> { Column("Type") }
    public var amount: Column<SOQLCurrency, Use.FilterSortAggregate> { Column("Amount") }
    public var expectedRevenue: Column<SOQLCurrency, Use.FilterSortAggregate> {
      Column("ExpectedRevenue")
    }
    public var probability: Column<Double, Use.FilterSortAggregate> { Column("Probability") }
    public var closeDate: Column<CalendarDate, Use.All> { Column("CloseDate") }
    public var createdDate: Column<DateTime, Use.FilterSortAggregate> { Column("CreatedDate") }
    public var isWon: Column<Bool, Use.FilterSortGroup> { Column("IsWon") }
    public var accountId: Column<RecordID<Account>, Use.All> { Column("AccountId") }
    public var ownerId: Column<RecordID<User>, Use.All> { Column("OwnerId") }
    public var account: Parent<Account> { Parent("Account") }
    public var owner: Parent<User> { Parent("Owner") }
  }
}

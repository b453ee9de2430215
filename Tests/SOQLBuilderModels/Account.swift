// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import SOQLBuilder

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Models as a generator would write them from describe results, for tests.
public enum Account: SObject {
  public static let apiName: StaticString = "Account"
  public static let keyPrefix: StaticString? = "001"
  public static let members = Members()

  public struct Members: Sendable {
    public var id: Column<OwnID<Account>, Use.All> { Column("Id") }
    public var name: Column<String, Use.All> { Column("Name") }
    public var type: Column<String, Use.All> { Column("Type") }
    public var industry: Column<Industry, Use.All> { Column("Industry") }
    public var annualRevenue: Column<SOQLCurrency, Use.FilterSortAggregate> {
      Column("AnnualRevenue")
    }
    public var numberOfEmployees: Column<Int, Use.All> { Column("NumberOfEmployees") }
    public var phone: Column<String, Use.All> { Column("Phone") }
    public var description: Column<String, Use.Select> { Column("Description") }
    public var createdDate: Column<DateTime, Use.FilterSortAggregate> { Column("CreatedDate") }
    public var isDeleted: Column<Bool, Use.FilterSortGroup> { Column("IsDeleted") }
    public var billingAddress: Column<Address, Use.Select> { Column("BillingAddress") }
    public var place: Column<Geolocation, Use.Select> { Column("Place__c") }
    public var score: Column<Double, Use.FilterSortAggregate> { Column("Score__c") }
    public var rank: Column<Decimal, Use.FilterSortAggregate> { Column("Rank__c") }
    public var founded: Column<CalendarDate, Use.All> { Column("Founded__c") }
    public var opens: Column<TimeOfDay, Use.FilterSort> { Column("Opens__c") }
    public var ownerId: Column<RecordID<User>, Use.All> { Column("OwnerId") }
    public var parentId: Column<RecordID<Account>, Use.All> { Column("ParentId") }
    public var owner: Parent<User> { Parent("Owner") }
    public var parent: Parent<Account> { Parent("Parent") }
    public var contacts: Children<Contact> { Children("Contacts") }
    public var opportunities: Children<Opportunity> { Children("Opportunities") }
    public var cases: Children<Standard.Case> { Children("Cases") }
  }

  public enum IndustryPicklist {}
  public typealias Industry = PicklistValue<IndustryPicklist>
}

extension PicklistValue<Account.IndustryPicklist> {
  public static var energy: Self { Self("Energy") }
  public static var media: Self { Self("Media") }
  public static var technology: Self { Self("Technology") }
}

public enum User: SObject {
  public static let apiName: StaticString = "User"
  public static let keyPrefix: StaticString? = "005"
  public static let members = Members()

  public struct Members: Sendable {
    public var id: Column<OwnID<User>, Use.All> { Column("Id") }
    public var name: Column<String, Use.All> { Column("Name") }
    public var isActive: Column<Bool, Use.FilterSortGroup> { Column("IsActive") }
    public var managerId: Column<RecordID<User>, Use.All> { Column("ManagerId") }
    public var manager: Parent<User> { Parent("Manager") }
  }
}

// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import SOQLBuilder

/// Objects whose names Swift or Foundation use for something else.
public enum Standard {
  public enum Case: SObject {
    public static let apiName: StaticString = "Case"
    public static let keyPrefix: StaticString? = "500"
    public static let members = Members()

    public struct Members: Sendable {
      public var id: Column<OwnID<Case>, Use.All> { Column("Id") }
      public var subject: Column<String, Use.All> { Column("Subject") }
      public var status: Column<String, Use.All> { Column("Status") }
      public var isClosed: Column<Bool, Use.FilterSortGroup> { Column("IsClosed") }
      public var createdDate: Column<DateTime, Use.FilterSortAggregate> {
        Column("CreatedDate")
      }
      public var ownerId: Column<AnyRecordID, Use.All> { Column("OwnerId") }
      public var accountId: Column<RecordID<Account>, Use.All> { Column("AccountId") }
      public var account: Parent<Account> { Parent("Account") }
      public var owner: Polymorphic<OwnerTargets> { Polymorphic("Owner") }
      public var comments: Children<CaseComment> { Children("CaseComments") }
    }

    public struct OwnerTargets: ReferenceTargets {
      public init() {}
      public var user: ReferenceTarget<User> { ReferenceTarget() }
    }
  }

  public enum CaseComment: SObject {
    public static let apiName: StaticString = "CaseComment"
    public static let members = Members()

    public struct Members: Sendable {
      public var id: Column<OwnID<CaseComment>, Use.All> { Column("Id") }
      public var isPublished: Column<Bool, Use.FilterSortGroup> { Column("IsPublished") }
    }
  }

  public enum Task: SObject {
    public static let apiName: StaticString = "Task"
    public static let keyPrefix: StaticString? = "00T"
    public static let members = Members()

    public struct Members: Sendable {
      public var id: Column<OwnID<Task>, Use.All> { Column("Id") }
      public var subject: Column<String, Use.All> { Column("Subject") }
      public var whatId: Column<AnyRecordID, Use.All> { Column("WhatId") }
      public var accountId: Column<RecordID<Account>, Use.All> { Column("AccountId") }
      public var what: Polymorphic<WhatTargets> { Polymorphic("What") }
    }

    public struct WhatTargets: ReferenceTargets {
      public init() {}
      public var account: ReferenceTarget<Account> { ReferenceTarget() }
      public var opportunity: ReferenceTarget<Opportunity> { ReferenceTarget() }
    }
  }
}

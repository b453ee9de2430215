/// What all targets of polymorphic relationships have: the object `Name`.
///
/// Source: the Object Reference, "Name".
public enum NameObject: SObject {
  /// The name of the object.
  public static var apiName: StaticString { "Name" }
  /// The columns.
  public static var members: Members { Members() }

  /// The columns.
  public struct Members: Sendable {
    /// The Id.
    public var id: Column<AnyRecordID, Use.All> { Column("Id") }
    /// The name.
    public var name: Column<String, Use.All> { Column("Name") }
    /// The object that the record is of, such as `Account`.
    public var type: Column<String, Use.All> { Column("Type") }
    /// The first name of a person.
    public var firstName: Column<String, Use.All> { Column("FirstName") }
    /// The last name of a person.
    public var lastName: Column<String, Use.All> { Column("LastName") }
    /// The alias of a user.
    public var alias: Column<String, Use.All> { Column("Alias") }
    /// The email address.
    public var email: Column<String, Use.All> { Column("Email") }
    /// Whether a user is active.
    public var isActive: Column<Bool, Use.FilterSortGroup> { Column("IsActive") }
    /// The phone number.
    public var phone: Column<String, Use.All> { Column("Phone") }
    /// The title.
    public var title: Column<String, Use.All> { Column("Title") }
    /// The name that a user logs in with.
    public var username: Column<String, Use.All> { Column("Username") }
  }
}

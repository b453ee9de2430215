import SOQLRows

/// The models into which every decoder reads the whole of a page; dates and Ids stay text, as a plain
/// JSON decoder has them.

struct Attributes: Decodable, Equatable {
  let type: String
  let url: String
}

struct AccountModel: Decodable, Equatable {
  let attributes: Attributes
  let id: String
  let name: String
  let industry: String?

  enum CodingKeys: String, CodingKey {
    case attributes
    case id = "Id"
    case name = "Name"
    case industry = "Industry"
  }
}

struct ContactModel: Decodable, Equatable {
  let attributes: Attributes
  let id: String
  let isDeleted: Bool
  let accountID: String
  let lastName: String
  let firstName: String?
  let salutation: String?
  let name: String
  let otherStreet: String?
  let mailingStreet: String?
  let mailingCity: String?
  let mailingLatitude: Double?
  let phone: String
  let email: String
  let title: String?
  let annualRevenue: Double
  let numberOfEmployees: Double?
  let birthdate: String
  let createdDate: String
  let lastModifiedDate: String
  let description: String?
  let account: AccountModel?

  enum CodingKeys: String, CodingKey {
    case attributes
    case id = "Id"
    case isDeleted = "IsDeleted"
    case accountID = "AccountId"
    case lastName = "LastName"
    case firstName = "FirstName"
    case salutation = "Salutation"
    case name = "Name"
    case otherStreet = "OtherStreet"
    case mailingStreet = "MailingStreet"
    case mailingCity = "MailingCity"
    case mailingLatitude = "MailingLatitude"
    case phone = "Phone"
    case email = "Email"
    case title = "Title"
    case annualRevenue = "AnnualRevenue__c"
    case numberOfEmployees = "NumberOfEmployees__c"
    case birthdate = "Birthdate"
    case createdDate = "CreatedDate"
    case lastModifiedDate = "LastModifiedDate"
    case description = "Description"
    case account = "Account"
  }
}

struct PageModel: Decodable {
  let totalSize: Int
  let done: Bool
  let nextRecordsUrl: String?
  let records: [ContactModel]
}

/// A contact that can only be decoded, so that it is not read directly.
struct CodableContact: Decodable {
  let model: ContactModel

  init(from decoder: any Decoder) throws {
    model = try ContactModel(from: decoder)
  }
}

/// The same models, read without `Decodable`.
extension Attributes: RowDecodable {
  init(row: inout Row) throws(RowError) {
    self.init(
      type: try row.read("type"),
      url: try row.read("url")
    )
  }
}

extension AccountModel: RowDecodable {
  init(row: inout Row) throws(RowError) {
    self.init(
      attributes: try row.parent("attributes"),
      id: try row.read("Id"),
      name: try row.read("Name"),
      industry: try row.read("Industry")
    )
  }
}

extension ContactModel: RowDecodable {
  init(row: inout Row) throws(RowError) {
    self.init(
      attributes: try row.parent("attributes"),
      id: try row.read("Id"),
      isDeleted: try row.read("IsDeleted"),
      accountID: try row.read("AccountId"),
      lastName: try row.read("LastName"),
      firstName: try row.read("FirstName"),
      salutation: try row.read("Salutation"),
      name: try row.read("Name"),
      otherStreet: try row.read("OtherStreet"),
      mailingStreet: try row.read("MailingStreet"),
      mailingCity: try row.read("MailingCity"),
      mailingLatitude: try row.read("MailingLatitude"),
      phone: try row.read("Phone"),
      email: try row.read("Email"),
      title: try row.read("Title"),
      annualRevenue: try row.read("AnnualRevenue__c"),
      numberOfEmployees: try row.read("NumberOfEmployees__c"),
      birthdate: try row.read("Birthdate"),
      createdDate: try row.read("CreatedDate"),
      lastModifiedDate: try row.read("LastModifiedDate"),
      description: try row.read("Description"),
      account: try row.parent("Account")
    )
  }
}

/// The same models as generated code has them: views of rows, with a getter for each column.
struct AccountView: RowDecodable {
  let row: RowView
  init(row: inout Row) throws(RowError) { self.row = RowView(row) }
  var id: String { get throws(RowError) { try row.read("Id") } }
  var name: String { get throws(RowError) { try row.read("Name") } }
  var industry: String? { get throws(RowError) { try row.read("Industry") } }
}

struct ContactView: RowDecodable {
  let row: RowView
  init(row: inout Row) throws(RowError) { self.row = RowView(row) }
  var id: String { get throws(RowError) { try row.read("Id") } }
  var isDeleted: Bool { get throws(RowError) { try row.read("IsDeleted") } }
  var accountID: String { get throws(RowError) { try row.read("AccountId") } }
  var lastName: String { get throws(RowError) { try row.read("LastName") } }
  var firstName: String? { get throws(RowError) { try row.read("FirstName") } }
  var salutation: String? { get throws(RowError) { try row.read("Salutation") } }
  var name: String { get throws(RowError) { try row.read("Name") } }
  var otherStreet: String? { get throws(RowError) { try row.read("OtherStreet") } }
  var mailingStreet: String? { get throws(RowError) { try row.read("MailingStreet") } }
  var mailingCity: String? { get throws(RowError) { try row.read("MailingCity") } }
  var mailingLatitude: Double? { get throws(RowError) { try row.read("MailingLatitude") } }
  var phone: String { get throws(RowError) { try row.read("Phone") } }
  var email: String { get throws(RowError) { try row.read("Email") } }
  var title: String? { get throws(RowError) { try row.read("Title") } }
  var annualRevenue: Double { get throws(RowError) { try row.read("AnnualRevenue__c") } }
  var numberOfEmployees: Double? { get throws(RowError) { try row.read("NumberOfEmployees__c") } }
  var birthdate: String { get throws(RowError) { try row.read("Birthdate") } }
  var createdDate: String { get throws(RowError) { try row.read("CreatedDate") } }
  var lastModifiedDate: String { get throws(RowError) { try row.read("LastModifiedDate") } }
  var description: String? { get throws(RowError) { try row.read("Description") } }
  var account: AccountView? { get throws(RowError) { try row.parent("Account") } }
}

extension Attributes {
  init(_ attributes: RecordAttributes?) throws {
    guard let attributes, let url = attributes.url else { throw MissingAttributes() }
    self.init(type: attributes.type, url: url)
  }
}

struct MissingAttributes: Error {}

extension AccountModel {
  init(_ view: AccountView) throws {
    self.init(
      attributes: try Attributes(view.row.attributes),
      id: try view.id,
      name: try view.name,
      industry: try view.industry
    )
  }
}

extension ContactModel {
  init(_ view: ContactView) throws {
    self.init(
      attributes: try Attributes(view.row.attributes),
      id: try view.id,
      isDeleted: try view.isDeleted,
      accountID: try view.accountID,
      lastName: try view.lastName,
      firstName: try view.firstName,
      salutation: try view.salutation,
      name: try view.name,
      otherStreet: try view.otherStreet,
      mailingStreet: try view.mailingStreet,
      mailingCity: try view.mailingCity,
      mailingLatitude: try view.mailingLatitude,
      phone: try view.phone,
      email: try view.email,
      title: try view.title,
      annualRevenue: try view.annualRevenue,
      numberOfEmployees: try view.numberOfEmployees,
      birthdate: try view.birthdate,
      createdDate: try view.createdDate,
      lastModifiedDate: try view.lastModifiedDate,
      description: try view.description,
      account: try view.account.map { try AccountModel($0) }
    )
  }
}

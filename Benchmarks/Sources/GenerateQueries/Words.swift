/// The names and texts that the queries are made of.
enum Words {
  static let objects = [
    "Account", "Contact", "Opportunity", "Case", "Lead", "Task", "User", "Order", "Invoice__c",
    "acme__Deal__c", "Setting__mdt",
  ]
  static let children = ["Contacts", "Opportunities", "Cases", "Line_Items__r", "acme__Deals__r"]
  static let fields = [
    "Id", "Name", "OwnerId", "Account.Name", "CreatedDate", "LastModifiedDate", "Amount",
    "StageName",
    "Status__c", "Parent__r.Value__c", "Owner.Profile.Name", "Email", "IsActive__c", "Type",
    "BillingCity", "acme__Tier__c", "RecordType.DeveloperName", "Account.Owner.Manager.Name",
    "Description", "External_Id__c", "AccountId", "FirstName", "LastName", "Phone", "CloseDate",
  ]
  static let binds = [
    "ids", "accountIds", "account.Id", "request.owner.Id", "names[0]", "trigger.newMap.keySet()",
    "new Set<Id>(ids)", "Date.today().addDays(30)", "recordId",
  ]
  static let texts = [
    "Prospecting", "Closed Won", "O\\'Neil", "a_b", "C:\\\\tmp", "Zürich", "東京", "new business",
    "high", "2024 Q1",
  ]
}

/// The names and texts that Apex files are made of.
enum ApexWords {
  struct Field {
    let name: String
    let type: String
    let details: String
  }

  static let customFields = [
    Field(name: "Tier__c", type: "Text", details: "<length>40</length>"),
    Field(name: "Is_Partner__c", type: "Checkbox", details: "<defaultValue>false</defaultValue>"),
    Field(
      name: "Score__c",
      type: "Number",
      details: "<precision>10</precision><scale>2</scale>"
    ),
    Field(name: "Reviewed_On__c", type: "Date", details: ""),
  ]
  static let customObjects = [
    "Invoice__c", "Shipment__c", "Quota__c", "Discount__c", "Region__c", "Survey__c",
  ]
  static let nouns = [
    "Account", "Invoice", "Shipment", "Contract", "Quota", "Partner", "Discount", "Region",
    "Survey",
    "Onboarding", "Renewal", "Territory",
  ]
  static let verbs = [
    "load", "update", "merge", "calculate", "notify", "validate", "assign", "archive", "collect",
    "recalculate", "publish", "convert",
  ]
  static let sentences = [
    "Collects what is due in this period and leaves the rest for the next run.",
    "The caller's sharing rules decide what is seen, don't change that without asking.",
    "See https://example.com/wiki/rules#renewal for the reasons.",
    "Called once a record; keep it cheap.",
    "Values that are missing count as zero, as they did before the migration.",
    "Must stay in step with the flow of the same name.",
  ]
  static let messages = [
    "Nothing to do for this record", "Can\\'t be changed after approval", "Limit reached: ",
    "Please select a region from the list", "Done", "Unknown state ", "C:\\\\temp\\\\", "a/b",
  ]
}

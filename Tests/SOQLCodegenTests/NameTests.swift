import SOQLTestSupport
import Testing

@testable import SOQLCodegen

/// API names and picklist values as names of Swift.
@Suite struct NameTests {
  @Test(arguments: [
    ("Id", "id"), ("Name", "name"), ("AnnualRevenue", "annualRevenue"), ("IsVIP__c", "isVIP"),
    ("Is_VIP__c", "isVIP"), ("URL__c", "url"), ("URLPath__c", "urlPath"),
    ("DUNSNumber", "dunsNumber"),
    ("X__c", "x"), ("ns__Score__c", "nsScore"), ("Score__pc", "scorePc"), ("Site__r", "site"),
    ("Level_3__c", "level3"), ("lower_case__c", "lowerCase"),
    ("Place__Latitude__s", "placeLatitude"),
    ("A1B2", "a1B2"), ("SSOUser", "ssoUser"), ("Product2Id", "product2Id"),
  ])
  func properties(_ apiName: String, _ name: String) {
    #expect(SwiftName.property(of: apiName) == name)
  }

  @Test(arguments: [
    ("Account", "Account"), ("My_Site__c", "MySite"), ("Case", "Standard.Case"),
    ("Task", "Standard.Task"), ("Event", "Standard.Event"), ("Group", "Standard.Group"),
    ("Order", "Standard.Order"), ("Address", "AddressObject"), ("Column__c", "ColumnObject"),
    ("Members__c", "MembersObject"), ("Standard__c", "StandardObject"), ("ns__Site__c", "NsSite"),
    ("Setting_Value__c", "SettingValueObject"), ("Thing__mdt", "ThingMdt"),
    ("Type__c", "TypeObject"), ("Call_Picklist__c", "CallPicklistObject"),
    ("My_Targets__c", "MyTargetsObject"), ("Operand__c", "Operand"),
  ])
  func objects(_ apiName: String, _ path: String) {
    #expect(ObjectName(of: apiName, in: nil).path == path)
  }

  @Test func theNamespaceHoldsAll() {
    #expect(ObjectName(of: "Case", in: "Org").path == "Org.Case")
    #expect(ObjectName(of: "Account", in: "Org").path == "Org.Account")
  }

  @Test func valuesOfPicklistsHaveDifferentNames() {
    var random = SeededGenerator(seed: 1)
    let parts = ["A", "a", "B", "-", " ", "_", "1", "é", "日", "\n", "none", "self", "\"", "`", "/"]
    for _ in 0..<300 {
      let values = (0..<Int.random(in: 1...20, using: &random)).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          parts.randomElement(using: &random) ?? ""
        }.joined()
      }
      let names = ChoiceNames(of: values).all
      #expect(Set(names.map(\.name)).count == names.count)
      #expect(Set(names.map { Array($0.value.utf8) }) == Set(values.map { Array($0.utf8) }))
      for (name, _) in names {
        let isName = name.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
        #expect(isName && name.unicodeScalars.first?.properties.isXIDStart == true, "\(name)")
      }
    }
  }

  @Test func textStaysInItsPlace() {
    #expect(SwiftText.literal("a\"\\(b)\n\u{202E}\u{0}") == #""a\"\\(b)\n\u{202E}\u{0}""#)
    let lines = SwiftText.documentation(["a\nb\u{2028}*/ c", nil, "\u{85}", "d"], indent: "  ")
    #expect(lines == ["  /// a b */ c", "  ///", "  /// d"])
  }
}

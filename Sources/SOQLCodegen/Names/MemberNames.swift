import SOQLSchema

/// The names of an object's properties.
///
/// Each API name gives one Swift name. Where two give the same, the one that comes first by kind and by
/// its bytes keeps it, and the others keep their whole API name; that all members of the object take part,
/// whether generated or not, keeps names stable while lists of fields change.
struct MemberNames {
  /// What a property stands for.
  enum Kind: String {
    case field
    case parent
    case child
  }

  private var names: [String: String] = [:]
  private var used: Set<String> = MemberNames.reserved

  init(of object: ObjectDescription) {
    var wishes: [(rank: Int, kind: Kind, apiName: String, wish: String)] = []
    for field in object.fields {
      let wish = MemberNames.wish(for: field)
      let rank = MemberNames.rank(of: field.name)
      wishes.append((rank * 2, .field, field.name, wish))
      if let parent = field.relationshipName {
        wishes.append((rank * 2 + 1, .parent, parent, SwiftName.property(of: parent)))
      }
    }
    for child in object.childRelationships {
      wishes.append((6, .child, child.name, SwiftName.property(of: child.name)))
    }
    wishes.sort {
      $0.rank == $1.rank
        ? $0.apiName.utf8.lexicographicallyPrecedes($1.apiName.utf8) : $0.rank < $1.rank
    }
    for wish in wishes { add(wish.kind, wish.apiName, wish.wish) }
  }

  /// The name of a member, as it is written in code.
  func name(_ kind: Kind, _ apiName: String) -> String {
    SwiftName.escaped(names["\(kind.rawValue) \(apiName)"] ?? apiName)
  }

  /// The name of a type that belongs to a member, such as `IndustryValue`.
  func type(_ kind: Kind, _ apiName: String, _ ending: String) -> String {
    SwiftName.uppercasingFirst(names["\(kind.rawValue) \(apiName)"] ?? apiName) + ending
  }

  private mutating func add(_ kind: Kind, _ apiName: String, _ wish: String) {
    let key = "\(kind.rawValue) \(apiName)"
    guard names[key] == nil else { return }
    let whole = SwiftName.lowercasingFirstWord(apiName)
    let candidates = [wish, whole, whole + SwiftName.uppercasingFirst(kind.rawValue)]
    var name = candidates.first { !used.contains($0) }
    var number = 2
    while name == nil {
      if !used.contains("\(whole)\(number)") { name = "\(whole)\(number)" }
      number += 1
    }
    names[key] = name
    used.insert(name ?? whole)
  }

  /// What a field would be called: a custom lookup makes way for its parent, as standard ones do.
  private static func wish(for field: FieldDescription) -> String {
    let name = SwiftName.property(of: field.name)
    return field.type == .reference && field.name.hasSuffix("__c") ? name + "Id" : name
  }

  /// Standard names come first, then custom ones, then those of packages.
  private static func rank(of apiName: String) -> Int {
    guard let suffix = NameSuffix(of: apiName) else { return 0 }
    return suffix.hasNamespace ? 2 : 1
  }

  /// What generated types have anyway, or Swift gives a meaning of its own.
  private static let reserved: Set<String> = [
    "self", "init", "row", "members", "apiName", "keyPrefix", "type(of:)",
  ]
}

/// Reads objects from the schema text.
struct SchemaTextReader {
  /// What is wrong with a text.
  struct Failure: Error {
    let line: Int
    let reason: String
  }

  private let bytes: [UInt8]
  private let origin: Origin
  private var offset = 0
  private var line = 1
  private var draft: ObjectDraft?
  /// The fields of the object, which get them when all were read: so each is changed where it lies.
  private var fields: [FieldDescription] = []

  /// The objects of a text; fields have the origin unless the text says otherwise.
  static func objects(in bytes: [UInt8], origin: Origin) throws(Failure) -> [ObjectDraft] {
    var reader = SchemaTextReader(bytes: bytes, origin: origin)
    var objects: [ObjectDraft] = []
    while let object = try reader.next() { objects.append(object) }
    return objects
  }

  private init(bytes: [UInt8], origin: Origin) {
    self.bytes = bytes
    self.origin = origin
  }

  private mutating func next() throws(Failure) -> ObjectDraft? {
    while offset < bytes.count {
      let start = offset
      let isObject = startsWith("object ")
      if isObject, draft != nil { return finishedObject() }
      offset = start
      try readLine()
    }
    return finishedObject()
  }

  private mutating func finishedObject() -> ObjectDraft? {
    guard var object = draft.take() else { return nil }
    swap(&object.fields, &fields)
    return object
  }

  private func startsWith(_ text: StaticString) -> Bool {
    guard bytes.count - offset >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[offset + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  private mutating func readLine() throws(Failure) {
    guard let first = try word() else { return endLine() }
    if first.first == UInt8(ascii: "#") { return endLine() }
    let keyword = text(first)
    if let type = FieldType(name: bytes[first.range]) {
      try readFields(keyword, type, longText: nil)
    } else {
      switch keyword {
      case "object": try readObject()
      case "children": try readChildren()
      case "scopes": try readScopes()
      case "soql-schema":
        guard let version = try word(), text(version) == "1" else {
          throw failure("this version of the schema text is not known; import the schema again")
        }
      default:
        guard let long = SchemaText.longTextTypes.first(where: { $0.0 == keyword }) else {
          throw failure("'\(keyword)' is no type of a field")
        }
        try readFields(keyword, .textarea, longText: long.1)
      }
    }
    endLine()
  }

  private mutating func readObject() throws(Failure) {
    guard let first = try word() else { throw failure("an object needs a name") }
    var object = ObjectDraft(try name(first), origin: origin)
    while let word = try word() {
      guard let key = word.key else {
        switch text(word) {
        case "-queryable": object.isQueryable = .no
        case "+queryable": object.isQueryable = .yes
        case "+customsetting": object.isCustomSetting = .yes
        case "-customsetting": object.isCustomSetting = .no
        case "+deprecated": object.isDeprecatedAndHidden = .yes
        case let other: throw failure("'\(other)' says nothing of an object")
        }
        continue
      }
      switch key {
      case "key": object.keyPrefix = text(word)
      case "label": object.label = text(word)
      case "fields": object.fieldCompleteness = try completeness(word)
      case "children": object.childCompleteness = try completeness(word)
      case "from":
        let origins = list(word, ",").compactMap(Origin.init)
        if !origins.isEmpty { object.origins = origins }
      default: throw failure("'\(key)=' says nothing of an object")
      }
    }
    draft = object
  }

  private func completeness(_ word: Word) throws(Failure) -> Completeness {
    switch text(word) {
    case "complete": .complete
    case "own": .ownCustom
    default: throw failure("a list is 'complete' or 'own'")
    }
  }

  private mutating func readChildren() throws(Failure) {
    guard draft != nil else { throw failure("children stand before any object") }
    while let word = try word() {
      guard let name = word.key else { throw failure("a child relationship is NAME=Object.Field") }
      let dot = bytes[word.range].firstIndex(of: UInt8(ascii: ".")) ?? word.range.upperBound
      guard dot > word.range.lowerBound else { throw failure("'\(name)=' names no object") }
      let field = dot + 1 < word.range.upperBound ? dot + 1..<word.range.upperBound : nil
      let relationship = ChildRelationship(
        name,
        childObject: text(word.range.lowerBound..<dot, isEscaped: word.isEscaped),
        field: field.map { text($0, isEscaped: word.isEscaped) }
      )
      draft?.childRelationships.append(relationship)
    }
  }

  private mutating func readScopes() throws(Failure) {
    guard draft != nil else { throw failure("scopes stand before any object") }
    var scopes: [String] = []
    while let word = try word() { scopes.append(text(word)) }
    draft?.supportedScopes = scopes
  }

  private mutating func readFields(
    _ typeName: String,
    _ type: FieldType,
    longText: String?
  ) throws(Failure) {
    guard draft != nil else { throw failure("'\(typeName)' stands before any object") }
    let origin = draft?.origins.first ?? origin
    let first = fields.count
    var prefix = ""
    var extras = Extras()
    while let word = try word() {
      if word.key == nil, (word.first | 0x20) &- UInt8(ascii: "a") < 26 {
        if fields.count > first { finishField(extras, isLongText: longText != nil) }
        extras = Extras()
        let name = try name(word)
        fields.append(FieldDescription(prefix.isEmpty ? name : prefix + name, type, origin: origin))
        if let longText { fields[fields.count - 1].extraTypeInfo = longText }
      } else if fields.count == first {
        guard word.key == "prefix" else { throw failure("an attribute stands before any field") }
        prefix = try name(word)
      } else {
        try readAttribute(word, &extras)
      }
    }
    if fields.count > first { finishField(extras, isLongText: longText != nil) }
  }

  /// What was said of a field beside its attributes.
  private struct Extras {
    var hasRelationship = false
    var unknown: [FieldAttribute] = []
  }

  private mutating func readAttribute(
    _ word: Word,
    _ extras: inout Extras
  ) throws(Failure) {
    let last = fields.count - 1
    if let key = word.key {
      guard key == "via" else { return try set(key, word) }
      extras.hasRelationship = true
      let name = text(word)
      fields[last].relationshipName = name.isEmpty ? nil : name
      return
    }
    let name = String(text(word).dropFirst())
    guard let attribute = FieldAttribute.allCases.first(where: { $0.word == name }) else {
      throw failure("'\(text(word))' says nothing of a field")
    }
    switch word.first {
    case UInt8(ascii: "+"): fields[last].attributes[attribute] = .yes
    case UInt8(ascii: "-"): fields[last].attributes[attribute] = .no
    case UInt8(ascii: "?"): extras.unknown.append(attribute)
    default: throw failure("'\(text(word))' says nothing of a field")
    }
  }

  /// Fills in what the type and the name tell about the last field.
  private mutating func finishField(_ extras: Extras, isLongText: Bool) {
    let last = fields.count - 1
    if fields[last].type == .reference, !extras.hasRelationship {
      fields[last].relationshipName = FieldDescription.defaultRelationshipName(
        of: fields[last].name
      )
    }
    if isLongText {
      var none = FieldAttributes()
      for attribute in FieldAttribute.capabilities { none[attribute] = .no }
      fields[last].attributes = fields[last].attributes.merged(over: none)
    } else {
      fields[last].addCapabilitiesOfType()
    }
    // What was stated as unknown would be filled in by the type.
    for attribute in extras.unknown { fields[last].attributes[attribute] = .unknown }
  }

  private mutating func set(_ key: String, _ word: Word) throws(Failure) {
    let last = fields.count - 1
    switch key {
    case "to": fields[last].referenceTo = list(word, ",")
    case "length": fields[last].length = try number(word)
    case "digits": fields[last].digits = try number(word)
    case "precision": fields[last].precision = try number(word)
    case "scale": fields[last].scale = try number(word)
    case "compound": fields[last].compoundFieldName = text(word)
    case "controller": fields[last].controllerName = text(word)
    case "formula": fields[last].calculatedFormula = text(word)
    case "extra": fields[last].extraTypeInfo = text(word)
    case "label": fields[last].label = text(word)
    case "help": fields[last].inlineHelpText = text(word)
    case "values": add(list(word, ";"), isActive: true)
    case "inactive": add(list(word, ";"), isActive: false)
    default: throw failure("'\(key)=' says nothing of a field")
    }
  }

  private mutating func add(_ values: [String], isActive: Bool) {
    let last = fields.count - 1
    let added = values.map { FieldDescription.PicklistValue($0, isActive: isActive) }
    fields[last].picklistValues = (fields[last].picklistValues ?? []) + added
  }

  // MARK: - Words

  /// A word: a name, a flag, or `key=value`, where the value may stand in quotes.
  private struct Word {
    /// The bytes of the value, without its quotes.
    var range: Range<Int>
    /// The byte that the word starts with.
    let first: UInt8
    var key: String?
    var isEscaped = false
  }

  /// The next word of the line.
  private mutating func word() throws(Failure) -> Word? {
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    guard offset < bytes.count, !bytes[offset].endsLine else { return nil }
    var word = Word(range: offset..<offset, first: bytes[offset])
    while offset < bytes.count, !bytes[offset].isBlank, !bytes[offset].endsLine {
      if bytes[offset] == UInt8(ascii: "="), word.key == nil {
        word.key = String(decoding: bytes[word.range.lowerBound..<offset], as: UTF8.self)
        offset += 1
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
          return try quoted(word)
        }
        word.range = offset..<offset
      } else {
        offset += 1
      }
    }
    word.range = word.range.lowerBound..<offset
    return word
  }

  private mutating func quoted(_ word: Word) throws(Failure) -> Word {
    var word = word
    offset += 1
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\""), !bytes[offset].endsLine {
      if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.count {
        word.isEscaped = true
        offset += 1
      }
      offset += 1
    }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      throw failure("a quote is not closed")
    }
    word.range = start..<offset
    offset += 1
    return word
  }

  private mutating func endLine() {
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    offset += 1
    line += 1
  }

  private func name(_ word: Word) throws(Failure) -> String {
    guard APIName.isValid(bytes[word.range]) else {
      throw failure("'\(text(word).prefix(60))' is no API name")
    }
    return String(decoding: bytes[word.range], as: UTF8.self)
  }

  private func text(_ word: Word) -> String { text(word.range, isEscaped: word.isEscaped) }

  private func text(_ range: Range<Int>, isEscaped: Bool) -> String {
    guard isEscaped else { return String(decoding: bytes[range], as: UTF8.self) }
    var plain: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound {
        index += 1
        byte = bytes[index]
        if byte == UInt8(ascii: "n") { byte = 0x0A }
        if byte == UInt8(ascii: "r") { byte = 0x0D }
      }
      plain.append(byte)
      index += 1
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The parts of a value; a separator behind a backslash separates nothing.
  private func list(_ word: Word, _ separator: Character) -> [String] {
    guard let mark = separator.asciiValue else { return [] }
    var parts: [String] = []
    var start = word.range.lowerBound
    var index = start
    while index < word.range.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if bytes[index] == mark {
        if index > start { parts.append(text(start..<index, isEscaped: word.isEscaped)) }
        start = index + 1
      }
      index += 1
    }
    if start < word.range.upperBound {
      parts.append(text(start..<word.range.upperBound, isEscaped: word.isEscaped))
    }
    return parts
  }

  private func number(_ word: Word) throws(Failure) -> Int {
    guard let number = Int(text(word)) else { throw failure("'\(text(word))' is no number") }
    return number
  }

  private func failure(_ reason: String) -> Failure { Failure(line: line, reason: reason) }
}

/// Recognition of keywords by first letter, length and letters.
enum Keywords {
  /// The keyword that the bytes spell, in any case, or `.name`.
  @inline(__always)
  static func kind(of source: Span<UInt8>, from start: Int, to end: Int) -> TokenKind {
    let count = end - start

    @inline(__always)
    func spells(_ keyword: StaticString) -> Bool {
      guard keyword.utf8CodeUnitCount == count else { return false }
      for offset in 1..<count
      where source[start + offset] | 0x20 != keyword.utf8Start[offset] | 0x20 {
        return false
      }
      return true
    }

    // No keyword is shorter or longer; most field names end here or at the first letter's lengths.
    guard count >= 2, count <= 23 else { return .name }
    switch source[start] | 0x20 {
    case UInt8(ascii: "a"):
      if spells("and") { return .and }
      if spells("asc") { return .asc }
      if spells("as") { return .as }
      if spells("all") { return .all }
      if spells("at") { return .at }
      if spells("above") { return .above }
      if spells("above_or_below") { return .aboveOrBelow }
    case UInt8(ascii: "b"):
      if spells("by") { return .by }
      if spells("below") { return .below }
    case UInt8(ascii: "c"):
      if spells("count") { return .count }
      if spells("cube") { return .cube }
      if spells("category") { return .category }
    case UInt8(ascii: "d"):
      if spells("desc") { return .desc }
      if spells("data") { return .data }
      if spells("distance") { return .distance }
    case UInt8(ascii: "e"):
      if spells("end") { return .end }
      if spells("else") { return .else }
      if spells("excludes") { return .excludes }
    case UInt8(ascii: "f"):
      if spells("from") { return .from }
      if spells("for") { return .for }
      if spells("false") { return .false }
      if spells("first") { return .first }
      if spells("fields") { return .fields }
      if spells("formula") { return .formula }
    case UInt8(ascii: "g"):
      if spells("group") { return .group }
      if spells("geolocation") { return .geolocation }
    case UInt8(ascii: "h"):
      if spells("having") { return .having }
    case UInt8(ascii: "i"):
      if spells("in") { return .in }
      if spells("includes") { return .includes }
    case UInt8(ascii: "l"):
      if spells("limit") { return .limit }
      if spells("like") { return .like }
      if spells("last") { return .last }
    case UInt8(ascii: "n"):
      if spells("not") { return .not }
      if spells("null") { return .null }
      if spells("nulls") { return .nulls }
      if spells("new") { return .new }
    case UInt8(ascii: "o"):
      if spells("or") { return .or }
      if spells("order") { return .order }
      if spells("offset") { return .offset }
      if spells("options") { return .options }
    case UInt8(ascii: "r"):
      if spells("rows") { return .rows }
      if spells("rollup") { return .rollup }
      if spells("reference") { return .reference }
      if spells("recordvisibilitycontext") { return .recordVisibilityContext }
    case UInt8(ascii: "s"):
      if spells("select") { return .select }
      if spells("set") { return .set }
      if spells("scope") { return .scope }
      if spells("system_mode") { return .systemMode }
      if spells("security_enforced") { return .securityEnforced }
    case UInt8(ascii: "t"):
      if spells("true") { return .true }
      if spells("then") { return .then }
      if spells("typeof") { return .typeof }
      if spells("tracking") { return .tracking }
    case UInt8(ascii: "u"):
      if spells("update") { return .update }
      if spells("using") { return .using }
      if spells("user_mode") { return .userMode }
    case UInt8(ascii: "v"):
      if spells("view") { return .view }
      if spells("viewstat") { return .viewStat }
    case UInt8(ascii: "w"):
      if spells("where") { return .where }
      if spells("with") { return .with }
      if spells("when") { return .when }
    default: break
    }
    return .name
  }
}

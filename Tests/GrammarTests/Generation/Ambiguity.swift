/// Texts that the grammar can read in two ways, of which its README says which one counts.
enum Ambiguity {
  /// Whether `)` stands before OFFSET and a sign or colon: in a bind the clause starts there, and the
  /// grammar could also read a cast.
  static func holdsCastOrOffset(_ sentence: [String]) -> Bool {
    sentence.indices.dropFirst().dropLast().contains { index in
      sentence[index - 1] == ")" && sentence[index].asciiUppercased == "OFFSET"
        && ["+", "-", ":"].contains(sentence[index + 1])
    }
  }
}

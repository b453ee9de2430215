/// A number with its word, such as `1 row` or `12,000 rows`.
func counted(_ count: Int, _ word: String) -> String {
  "\(grouped(count)) \(word)\(count == 1 ? "" : "s")"
}

/// A number with commas between its thousands.
func grouped(_ number: Int) -> String {
  var groups: [Substring] = []
  var digits = Substring(String(number.magnitude))
  while digits.count > 3 {
    groups.append(digits.suffix(3))
    digits = digits.dropLast(3)
  }
  groups.append(digits)
  return (number < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
}

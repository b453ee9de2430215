/// The nearest of some names, for "did you mean".
package enum EditDistance {
  /// The candidate nearest to a word, if it is near enough to be a slip of the pen: within so many edits,
  /// or one for each four letters.
  package static func nearest<Candidates: Sequence<String>>(
    to word: String,
    in candidates: Candidates,
    within limit: Int? = nil
  ) -> String? {
    let letters = Array(word.uppercased().utf8)
    guard letters.count <= 80 else { return nil }
    let bound = limit ?? max(1, letters.count / 4)
    var best: (name: String, distance: Int)?
    for candidate in candidates where abs(candidate.utf8.count - letters.count) <= bound {
      let distance = between(letters, Array(candidate.uppercased().utf8))
      if distance <= bound, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The least number of insertions, deletions, replacements and swaps of neighbours.
  private static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let isEqual = left[row] == right[column]
        var cost = min(last[column] + (isEqual ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}

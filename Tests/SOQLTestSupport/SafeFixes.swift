import SOQLSyntax

/// Makes the safe fixes of findings, as a user would who takes all of them.
public enum SafeFixes {
  /// The source after as many safe fixes as do not touch one another; `nil` where there is none.
  public static func applied(_ findings: [Diagnostic], to source: [UInt8]) -> [UInt8]? {
    var edits: [SourceEdit] = []
    for finding in findings {
      guard let fix = finding.fixes.first(where: \.isSafe) else { continue }
      let isApart = fix.edits.allSatisfy { edit in
        !edits.contains { touch($0.range, edit.range) }
      }
      if isApart { edits += fix.edits }
    }
    if edits.isEmpty { return nil }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    var result: [UInt8] = []
    var position = 0
    for edit in edits {
      result += source[position..<edit.range.lowerBound]
      result += edit.text.utf8
      position = edit.range.upperBound
    }
    return result + source[position...]
  }

  /// Two insertions at one place have no order, so that they touch as well.
  private static func touch(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.overlaps(right) || left.isEmpty && right.isEmpty && left == right
      || left.isEmpty && right.lowerBound < left.lowerBound && left.lowerBound < right.upperBound
      || right.isEmpty && left.lowerBound < right.lowerBound && right.lowerBound < left.upperBound
  }
}

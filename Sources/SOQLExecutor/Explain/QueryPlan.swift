/// A way in which the server could run a query, the cheapest first.
///
/// Source: REST API, "Get Feedback on Query Performance".
public struct QueryPlan: Sendable, Hashable {
  /// How many records the first step is expected to find.
  public let cardinality: Int?
  /// The indexed fields that the first step uses.
  public let fields: [String]
  /// What the first step is: `Index`, `Sharing`, `TableScan` or `Other`.
  public let leadingOperation: String
  /// The cost beside the threshold of a selective query; above one the query is not selective.
  public let relativeCost: Double?
  /// How many records the object has, about.
  public let objectCardinality: Int?
  /// The object that is queried.
  public let object: String
  /// Why other ways are not taken.
  public let notes: [Note]

  /// Why an index is not used.
  public struct Note: Sendable, Hashable {
    /// The reason.
    public let description: String
    /// The fields that it is about.
    public let fields: [String]
    /// The object.
    public let object: String?
  }

  /// Whether the query is selective, if the server told a cost.
  public var isSelective: Bool? { relativeCost.map { $0 <= 1 } }
}

import SOQLBuilder
import SOQLBuilderModels

/// `if`, `else`, `switch`, `for` and optionals in every block, and what several queries share.
func blockRows() -> [Row] {
  enum Kind {
    case customer, partner, other
  }
  func query(
    minimum: Double?,
    owner: RecordID<User>?,
    stages: [String],
    kind: Kind,
    limit: Int?
  ) -> Query<Opportunity> {
    Query(Opportunity.self) { o in
      Select {
        o.id
        if minimum != nil { o.amount } else { o.name }
        for _ in stages.prefix(1) { o.stageName }
      }
      Where {
        if let minimum { o.amount >= minimum }
        if let owner {
          o.ownerId == owner
        } else {
          o.owner.isActive == true
        }
        switch kind {
        case .customer: o.type == "Customer"
        case .partner: o.type.hasPrefix("Partner")
        case .other: not { o.type == "Customer" }
        }
        for stage in stages { o.stageName != stage }
        anyOf {
          for stage in stages { o.name == stage }
          if stages.isEmpty { o.name.isNull }
        }
        recent(o)
      }
      if kind == .partner { OrderBy(o.amount.descending) } else { OrderBy(o.name.ascending) }
      if let limit { Limit(limit) }
    }
  }
  func recent(_ o: Fields<Opportunity>) -> RowCondition<Opportunity> {
    o.createdDate >= .lastNDays(7) && o.isWon == false
  }
  let owner = RecordID<User>("005000000000001")
  let recently = "CreatedDate >= LAST_N_DAYS:7 AND IsWon = FALSE"
  return [
    Row(
      "SELECT Id, Amount, StageName FROM Opportunity WHERE Amount >= 5000 AND OwnerId = "
        + "'005000000000001AAA' AND Type LIKE 'Partner%' AND StageName != 'a' AND StageName != 'b' "
        + "AND (Name = 'a' OR Name = 'b') AND \(recently) ORDER BY Amount DESC LIMIT 3",
      query(minimum: 5_000, owner: owner, stages: ["a", "b"], kind: .partner, limit: 3)
    ),
    Row(
      "SELECT Id, Name FROM Opportunity WHERE Owner.IsActive = TRUE AND Type = 'Customer' AND "
        + "Name = NULL AND \(recently) ORDER BY Name",
      query(minimum: nil, owner: nil, stages: [], kind: .customer, limit: nil)
    ),
    Row(
      "SELECT Id, Name FROM Opportunity WHERE Owner.IsActive = TRUE AND (NOT Type = 'Customer') "
        + "AND Name = NULL AND \(recently) ORDER BY Name",
      query(minimum: nil, owner: nil, stages: [], kind: .other, limit: nil)
    ),
  ]
}

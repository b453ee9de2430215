import SOQLBuilder
import SOQLBuilderModels

/// All that the builder can say, by name.
enum EntryPoints {
  typealias Make<Root: SObject, Made> = @Sendable (Fields<Root>) -> Made

  static let columns: [(String, Make<Account, Columns<Account>>)] = [
    ("a column", { a in Columns { a.id } }),
    ("long text", { a in Columns { a.description } }),
    ("an address", { a in Columns { a.billingAddress } }),
    ("a path", { a in Columns { a.owner.manager.name } }),
    ("toLabel", { a in Columns { toLabel(a.industry).as("label") } }),
    ("FORMAT", { a in Columns { format(a.createdDate).as("made") } }),
    ("convertCurrency", { a in Columns { format(convertCurrency(a.annualRevenue)).as("money") } }),
    ("FIELDS", { _ in Columns { FieldSet(.standard) } }),
    (
      "DISTANCE",
      { a in
        Columns {
          distance(a.place, Geolocation(latitude: 1.5, longitude: -2), .kilometers).as("far")
        }
      }
    ),
    (
      "children",
      { a in
        Columns {
          a.contacts { c in
            Select {
              c.id
              c.cases { s in Select { s.id } }
            }
            Where { c.email.isNotNull }
            OrderBy(c.lastName.ascending)
            For(.view)
            Limit(3)
          }
        }
      }
    ),
    (
      "TYPEOF",
      { a in
        Columns {
          a.cases { c in
            Select {
              c.owner.typeOf { w in
                w.user { $0.isActive }
                w.otherwise { $0.name }
              }
            }
          }
        }
      }
    ),
  ]

  static let conditions: [(String, Make<Account, RowCondition<Account>>)] = [
    ("= text", { $0.name == "it's" }),
    ("!= text", { $0.name != "x" }),
    ("< text", { $0.name < "x" }),
    ("IN", { $0.name.in(["x", "y"]) }),
    ("NOT IN", { $0.name.notIn(["x", "y"]) }),
    ("an empty IN", { $0.name.in([]) }),
    ("LIKE", { $0.phone.like("0_1%") }),
    ("hasPrefix", { $0.phone.hasPrefix("100%") }),
    ("= NULL", { $0.phone.isNull }),
    ("a checkbox", { $0.isDeleted == false }),
    ("a picklist", { $0.industry.in([.energy, .media]) }),
    ("an integer", { $0.numberOfEmployees >= 5 }),
    ("a number", { $0.score.in([0.5, 2]) }),
    ("an amount", { $0.annualRevenue > 5.5 }),
    ("an amount in a currency", { $0.annualRevenue <= CurrencyAmount(7, "USD") }),
    ("a date", { $0.founded > CalendarDate(2000, 2, 29) }),
    ("a datetime", { $0.createdDate < DateTime(utc: CalendarDate(2024, 1, 1), TimeOfDay(1, 2)) }),
    ("a time", { $0.opens >= TimeOfDay(8, 30) }),
    ("a relative date", { $0.createdDate == .lastNFiscalQuarters(2) }),
    ("a fixed relative date", { $0.founded.notIn([.today, .thisFiscalYear]) }),
    ("a date function", { calendarYear($0.founded) == 2024 }),
    ("a date function in a zone", { hourInDay(convertTimezone($0.createdDate)) < 5 }),
    ("DAY_ONLY", { dayOnly($0.createdDate) == CalendarDate(2024, 1, 1) }),
    ("toLabel in WHERE", { toLabel($0.industry) == "Energie" }),
    ("a parent's column", { $0.owner.isActive == true }),
    ("an Id", { $0.parentId.isNotNull }),
    (
      "DISTANCE in WHERE",
      { distance($0.place, Geolocation(latitude: 1, longitude: 2), .miles) < 20 }
    ),
    ("FORMULA", { formula($0.score, .plus, $0.rank) > 5 }),
  ]

  static let joins: [(String, Make<Account, SemiJoin<Account>>)] = [
    ("a semi-join", { $0.id.in(Contact.self, \.accountId) { c in c.email.isNotNull } }),
    ("an anti-join", { $0.id.notIn(Opportunity.self, \.accountId) }),
    ("a semi-join of a reference", { $0.ownerId.in(User.self, \.id) { u in u.isActive == true } }),
  ]

  static let orderings: [(String, Make<Account, Ordering<Account>>)] = [
    ("ascending", { $0.name.ascending }),
    ("descending", { $0.createdDate.descending.nullsLast }),
    ("nulls first", { $0.annualRevenue.ascending.nullsFirst }),
    ("a parent's", { $0.owner.name.ascending }),
    (
      "by distance",
      { distance($0.place, Geolocation(latitude: 1, longitude: 2), .miles).ascending }
    ),
  ]

  static let clauses: [(String, Make<Account, Clauses<Account, WholeQuery>>)] = [
    ("a scope", { _ in Clauses { _ in Scope(.everything) } }),
    ("an offset", { _ in Clauses { _ in Offset(5) } }),
    ("FOR VIEW", { _ in Clauses { _ in For(.view) } }),
    ("FOR REFERENCE", { _ in Clauses { _ in For(.reference) } }),
    ("FOR UPDATE", { _ in Clauses { _ in For(.update) } }),
    ("UPDATE", { _ in Clauses { _ in Update(.tracking, .viewStat) } }),
    ("WITH", { _ in Clauses { _ in With(.userMode) } }),
    ("SET OPTIONS", { _ in Clauses { _ in Options(.honorEmptyStrings(true)) } }),
    ("ALL ROWS", { _ in Clauses { _ in IncludingDeleted() } }),
  ]

  static let groupColumns: [(String, Make<Opportunity, Columns<Opportunity>>)] = [
    ("a grouped column", { o in Columns { o.stageName.as("stage") } }),
    ("COUNT", { o in Columns { count(o.id) } }),
    ("COUNT_DISTINCT", { o in Columns { countDistinct(o.ownerId).as("owners") } }),
    ("SUM", { o in Columns { sum(o.amount) } }),
    ("AVG", { o in Columns { average(o.probability) } }),
    ("MIN", { o in Columns { min(o.closeDate) } }),
    ("MAX", { o in Columns { max(o.name) } }),
    ("FORMAT of an aggregate", { o in Columns { format(max(o.closeDate)).as("latest") } }),
  ]

  static let groupConditions: [(String, Make<Opportunity, GroupCondition<Opportunity>>)] = [
    ("COUNT in HAVING", { count($0.id) > 5 }),
    ("SUM in HAVING", { sum($0.amount) <= 5.5 }),
    ("MIN in HAVING", { min($0.name) != "x" }),
    ("IN in HAVING", { max($0.name).in(["x", "y"]) }),
    ("NOT in HAVING", { !(count($0.id) == 3) }),
    ("OR in HAVING", { count($0.id) == 3 || sum($0.amount) > 9 }),
  ]

  static let groupings: [(String, Make<Opportunity, Clauses<Opportunity, WholeQuery>>)] = [
    ("GROUP BY", { _ in Clauses { o in GroupBy(o.stageName, calendarYear(o.closeDate)) } }),
    ("ROLLUP", { _ in Clauses { o in GroupBy(rollup: o.stageName, o.type) } }),
    ("CUBE", { _ in Clauses { o in GroupBy(cube: o.stageName) } }),
    (
      "GROUP BY, a block",
      { _ in
        Clauses { o in
          GroupBy {
            o.stageName
            o.account.name
          }
        }
      }
    ),
  ]
}

/// What queries may do with a column, or with what a function makes of it.
public protocol FieldUse: Sendable {}
/// FORMAT takes it.
public protocol FormattableUse: FieldUse {}
/// The use of a plain column, also of a parent's: functions take it.
public protocol ColumnUse: FormattableUse {}
/// The use of a column of the queried object itself: semi-joins take it.
public protocol OwnColumnUse: ColumnUse {}
/// May stand in WHERE.
public protocol Filterable: FieldUse {}
/// May stand in ORDER BY.
public protocol Sortable: FieldUse {}
/// May stand in GROUP BY.
public protocol Groupable: FieldUse {}
/// Aggregates take it.
public protocol Aggregatable: FieldUse {}

/// Everything that describe's `filterable`, `sortable`, `groupable` and `aggregatable` may say together.
///
/// A name lists what holds, in this order.
public enum Use {
  /// Nothing but SELECT, as for long text.
  public enum Select: OwnColumnUse {}
  /// WHERE, as for multi-select picklists.
  public enum Filter: OwnColumnUse, Filterable {}
  /// ORDER BY.
  public enum Sort: OwnColumnUse, Sortable {}
  /// GROUP BY.
  public enum Group: OwnColumnUse, Groupable {}
  /// Aggregates.
  public enum Aggregate: OwnColumnUse, Aggregatable {}
  /// WHERE and ORDER BY.
  public enum FilterSort: OwnColumnUse, Filterable, Sortable {}
  /// WHERE and GROUP BY.
  public enum FilterGroup: OwnColumnUse, Filterable, Groupable {}
  /// WHERE and aggregates.
  public enum FilterAggregate: OwnColumnUse, Filterable, Aggregatable {}
  /// ORDER BY and GROUP BY.
  public enum SortGroup: OwnColumnUse, Sortable, Groupable {}
  /// ORDER BY and aggregates.
  public enum SortAggregate: OwnColumnUse, Sortable, Aggregatable {}
  /// GROUP BY and aggregates.
  public enum GroupAggregate: OwnColumnUse, Groupable, Aggregatable {}
  /// All but aggregates, as for checkboxes.
  public enum FilterSortGroup: OwnColumnUse, Filterable, Sortable, Groupable {}
  /// All but GROUP BY, as for amounts and datetimes.
  public enum FilterSortAggregate: OwnColumnUse, Filterable, Sortable, Aggregatable {}
  /// All but ORDER BY.
  public enum FilterGroupAggregate: OwnColumnUse, Filterable, Groupable, Aggregatable {}
  /// All but WHERE.
  public enum SortGroupAggregate: OwnColumnUse, Sortable, Groupable, Aggregatable {}
  /// Everything, as for short text.
  public enum All: OwnColumnUse, Filterable, Sortable, Groupable, Aggregatable {}
}

/// The use of a parent's column, which is that of the column itself but for semi-joins.
public enum Through<Base: ColumnUse>: ColumnUse {}
extension Through: Filterable where Base: Filterable {}
extension Through: Sortable where Base: Sortable {}
extension Through: Groupable where Base: Groupable {}
extension Through: Aggregatable where Base: Aggregatable {}

/// What functions make of a column.
public enum FunctionUse {
  /// The part of a date: it may be filtered, grouped by and, once grouped, ordered by.
  public enum DatePart: Filterable, Sortable, Groupable {}
  /// An aggregate: it may be compared in HAVING.
  public enum Aggregate: Filterable {}
  /// A translated label: it may be filtered.
  public enum Label: Filterable {}
  /// A sum or difference of two columns: it may be filtered.
  public enum Formula: Filterable {}
  /// An amount in the user's currency, which FORMAT takes.
  public enum Converted: FormattableUse {}
  /// A formatted value.
  public enum Formatted: FieldUse {}
}

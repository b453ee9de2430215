// Values are the same in queries and in what they return.
@_exported import SOQLRows

// All of the library. It declares nothing, least of all a type named SOQL, which would hide the module.
@_exported import SOQLBuilder
@_exported import SOQLFormat
@_exported import SOQLSchema
@_exported import SOQLSyntax
@_exported import SOQLValidator

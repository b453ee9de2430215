import Testing

@Suite struct SourceMapTests {}

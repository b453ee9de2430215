import SOQLCommand

exit(FormatCommand.run(Array(CommandLine.arguments.dropFirst())).rawValue)

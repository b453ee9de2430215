import SOQLCommand

exit(GenerateCommand.run(Array(CommandLine.arguments.dropFirst())).rawValue)

import SOQLCommand
import SOQLRun

exit(RunCommand.run(Array(CommandLine.arguments.dropFirst())).rawValue)

import SOQLCommand
import SOQLLint

exit(LintCommand.run(Array(CommandLine.arguments.dropFirst())).rawValue)

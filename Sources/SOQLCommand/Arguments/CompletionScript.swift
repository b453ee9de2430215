/// Shell completions, made from the specification of a command.
package struct CompletionScript {
  private let command: CommandSpecification

  package init(_ command: CommandSpecification) {
    self.command = command
  }

  /// The script for a shell, `bash`, `zsh` or `fish`.
  package func text(for shell: String) -> String {
    switch shell {
    case "zsh": zsh
    case "fish": fish
    default: bash
    }
  }

  private var functionName: String { "_" + String(command.name.map { $0 == "-" ? "_" : $0 }) }

  private var bash: String {
    let cases = command.options.filter { !$0.choices.isEmpty }.map { option in
      """
          --\(option.name))
            COMPREPLY=($(compgen -W "\(option.choices.joined(separator: " "))" -- "$word"))
            return ;;
      """
    }
    let takers = command.options.filter { !$0.isFlag && $0.choices.isEmpty }.map { "--\($0.name)" }
    let files =
      takers.isEmpty
      ? ""
      : """
          \(takers.joined(separator: "|")))
            COMPREPLY=($(compgen -f -- "$word"))
            return ;;

      """
    let names = command.options.map { "--\($0.name)" }.joined(separator: " ")
    let filter = command.fileExtensions.joined(separator: "|")
    return """
      \(functionName)() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
        COMPREPLY=()
      \(bashSubcommands)  case "$before" in
      \(cases.joined(separator: "\n"))
      \(files)  esac
        if [[ "$word" == -* ]]; then
          COMPREPLY=($(compgen -W "\(names)" -- "$word"))
          return
        fi
        local IFS=$'\\n' file
        for file in $(compgen -f -- "$word"); do
          if [[ -d "$file" ]]; then COMPREPLY+=("$file/"); fi
          if [[ "$file" =~ \\.(\(filter))$ ]]; then COMPREPLY+=("$file"); fi
        done
      }
      complete -o nospace -F \(functionName) \(command.name)

      """
  }

  /// What stands behind a subcommand, and the subcommands themselves in the first place.
  private var bashSubcommands: String {
    let subcommands = command.subcommands()
    guard !subcommands.isEmpty else { return "" }
    let cases = subcommands.map { subcommand in
      let files = subcommand.specification.fileExtensions.isEmpty ? "" : " -f"
      return """
            \(subcommand.word))
              COMPREPLY=($(compgen\(files) -W "\(words(behind: subcommand))" -- "$word"))
              return ;;

        """
    }
    let names = subcommands.map(\.word).joined(separator: " ")
    return """
        if [[ "$COMP_CWORD" -gt 1 ]]; then
          case "${COMP_WORDS[1]}" in
      \(cases.joined())    esac
        elif [[ -n "$word" ]]; then
          COMPREPLY=($(compgen -W "\(names)" -- "$word"))
        fi

      """
  }

  /// The words and options of a subcommand.
  private func words(behind subcommand: CommandSpecification.Subcommand) -> String {
    (subcommand.words + subcommand.specification.options.map { "--\($0.name)" })
      .joined(separator: " ")
  }

  private var zsh: String {
    let lines = command.options.map { option in
      let help = plain(option.help)
      let value =
        switch option.value {
        case .flag: ""
        case .choice(let name, let words): ":\(name):(\(words.joined(separator: " ")))"
        case .text(let name): ":\(name):"
        case .file(let name): ":\(name):_files"
        }
      return "    '*--\(option.name)[\(help)]\(value)' \\"
    }
    let filter = command.fileExtensions.joined(separator: "|")
    return """
      #compdef \(command.name)
      \(functionName)() {
      \(zshSubcommands)  _arguments -s \\
      \(lines.joined(separator: "\n"))
          '*:file:_files -g "*.(\(filter))(-.)"'
      }
      compdef \(functionName) \(command.name)

      """
  }

  private var zshSubcommands: String {
    let subcommands = command.subcommands()
    guard !subcommands.isEmpty else { return "" }
    let cases = subcommands.map { subcommand in
      let files = subcommand.specification.fileExtensions.isEmpty ? "" : "; _files"
      return "    \(subcommand.word)) compadd -- \(words(behind: subcommand))\(files); return ;;\n"
    }
    let names = subcommands.map(\.word).joined(separator: " ")
    return """
        if (( CURRENT == 2 )); then compadd -- \(names); fi
        case "${words[2]}" in
      \(cases.joined())  esac

      """
  }

  /// A help text without the characters that quoting in shells would be about.
  private func plain(_ help: String) -> String {
    String(help.filter { !"[]':".contains($0) })
  }

  private var fish: String {
    fishSubcommands
      + command.options.map { option in
        var line = "complete -c \(command.name) -l \(option.name)"
        if let short = option.short { line += " -s \(short)" }
        switch option.value {
        case .flag: break
        case .choice(_, let words): line += " -x -a '\(words.joined(separator: " "))'"
        case .text: line += " -x"
        case .file: line += " -r -F"
        }
        return line + " -d '\(plain(option.help))'\n"
      }
      .joined()
  }

  private var fishSubcommands: String {
    command.subcommands().map { subcommand in
      let start = "complete -c \(command.name) -n"
      let seen = "'__fish_seen_subcommand_from \(subcommand.word)'"
      let help = plain(subcommand.specification.abstract)
      return "\(start) __fish_use_subcommand -a \(subcommand.word) -d '\(help)'\n"
        + "\(start) \(seen) -a '\(words(behind: subcommand))'\n"
    }
    .joined()
  }
}

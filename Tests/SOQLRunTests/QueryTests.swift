import SOQLFiles
import SOQLTestOrg
import SOQLTestSupport
import Testing

/// Queries as they are given, checked and sent.
@Suite struct QueryTests {
  private func runner(_ query: String = "SELECT Id FROM Account") throws -> SoqlRunner {
    let runner = try SoqlRunner()
    runner.org.results.register(query, rows: 1)
    return runner
  }

  @Test("A query comes as an argument, from a file or by the standard input")
  func sources() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let query = "SELECT Id FROM Account"
    try runner.folder.write("a.soql", "\u{FEFF}// all\n\(query) /* of them */\n")
    let expected = "Id\n001000000000001AAA\n"
    #expect(try await runner.run("query", query).output == expected)
    #expect(try await runner.run("query", "--file", "a.soql").output == expected)
    #expect(try await runner.run("query", "-", input: "\(query)\n").output == expected)
    #expect(runner.org.log.requests.compactMap(\.query) == [query, query, query])
  }

  @Test(
    "A query with mistakes costs no call",
    arguments: [
      ("SELECT Id, Nmae FROM Account", "<query>:1:12: error: Account has no field 'Nmae'"),
      ("SELECT Id FROM Account WHERE Name IS NULL", "SOQL has no 'IS NULL'"),
      ("SELECT Id FROM Account WHERE Id = :id", "error:"),
      ("FIND {Acme}", "error:"),
      ("", "error:"),
    ]
  )
  func mistakes(query: String, message: String) async throws {
    for command in ["query", "explain"] {
      let runner = try runner()
      defer { runner.org.stop() }
      let result = try await runner.run(command, query)
      #expect(result.status == 1)
      #expect(result.output == "")
      #expect(result.errors.contains(message))
      #expect(
        result.errors.hasSuffix("hint: nothing was sent; --no-check sends the query as it is\n")
      )
      #expect(runner.org.log.count == 0)
    }
  }

  @Test("Findings stand where they stand in the file")
  func places() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    try runner.folder.write("a.soql", "/* one\n two */ SELECT Id, // key\n  Nmae FROM Account\n")
    let result = try await runner.run("query", "--file", "a.soql")
    #expect(result.errors.hasPrefix("a.soql:3:3: error: Account has no field 'Nmae'"))
    #expect(result.errors.contains(" 3 |   Nmae FROM Account\n   |   ^^^^\n"))
  }

  @Test("--no-check sends what is given")
  func unchecked() async throws {
    let runner = try runner("SELECT Id, Nmae FROM Account")
    defer { runner.org.stop() }
    let known = try await runner.run("query", "--no-check", "SELECT Id, Nmae FROM Account")
    #expect(known.status == 0)
    let nonsense = try await runner.run("query", "--no-check", "SELECT nonsense, from")
    #expect(nonsense.status == 2)
    #expect(nonsense.errors.contains("MALFORMED_QUERY"))
  }

  @Test("The project's cache is what names are checked against")
  func cache() async throws {
    let runner = try runner("SELECT Id, Open__c FROM Site__c")
    defer { runner.org.stop() }
    try runner.folder.write(
      "Site__c.json",
      """
      {"name": "Site__c", "fields": [{"name": "Id", "type": "id"}, {"name": "Open__c", "type": "boolean"}]}
      """
    )
    let imported = try await runner.run(
      ["schema", "import", "Site__c.json"],
      program: Command.product("soql-lint")
    )
    #expect(imported.status == 0)
    let wrong = try await runner.run("query", "SELECT Id, Opend__c FROM Site__c")
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("Site__c has no field 'Opend__c'"))
    #expect(runner.org.log.count == 0)
    #expect(try await runner.run("query", "SELECT Id, Open__c FROM Site__c").status == 0)
  }

  @Test("What is not known is sent")
  func unknown() async throws {
    let runner = try runner("SELECT Id, Foo__c FROM Bar__c")
    defer { runner.org.stop() }
    let result = try await runner.run("query", "SELECT Id, Foo__c FROM Bar__c")
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test("Options reach the server")
  func options() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let query = "SELECT Id FROM Account"
    _ = try await runner.run(
      "query",
      query,
      "--all-rows",
      "--batch-size",
      "300",
      "--api-version",
      "60.0"
    )
    let deleted = try #require(runner.org.log.requests.last)
    #expect(deleted.path == "/services/data/v60.0/queryAll")
    #expect(deleted.headers["Sforce-Query-Options"] == "batchSize=300")
    #expect(deleted.headers["Sforce-Call-Options"] == "client=soql")
    #expect(deleted.session == runner.token)
    runner.org.results.register("SELECT Id FROM ApexClass", rows: 1)
    _ = try await runner.run("query", "SELECT Id FROM ApexClass", "--tooling")
    #expect(runner.org.log.requests.last?.path == "/services/data/v68.0/tooling/query")
  }

  @Test("By TLS, with a certificate that the environment names")
  func encrypted() async throws {
    let runner = try SoqlRunner { $0.usesTLS = true }
    defer { runner.org.stop() }
    runner.org.results.register("SELECT Id FROM Account", rows: 1)
    #expect(try await runner.run("query", "SELECT Id FROM Account").status == 0)
    let distrusted = try await runner.run(
      ["query", "SELECT Id FROM Account"],
      with: ["SSL_CERT_FILE": "/dev/null"]
    )
    #expect(distrusted.status == 2)
  }

  @Test("A session that ended is an error that says what to do")
  func session() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    runner.org.expire(runner.token)
    let ended = try await runner.run("query", "SELECT Id FROM Account")
    #expect(ended.status == 2)
    #expect(ended.errors.contains("SF_ACCESS_TOKEN"))
    let none = try await runner.run(
      ["limits"],
      with: ["PATH": "/nonexistent", "SF_ACCESS_TOKEN": "", "SFDX_AUTH_URL": ""]
    )
    #expect(none.status == 2)
    #expect(none.errors.contains("sf org login web"))
    #expect(none.errors.contains("SF_ACCESS_TOKEN and SF_ORG_INSTANCE_URL"))
    #expect(none.errors.split(separator: "\n").count > 2)
  }

  @Test("A private key logs in, and whoever has one that others can read is told")
  func privateKey() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let key = runner.folder.path + "/key.pem"
    let made = try Command("/usr/bin/env", ["openssl", "genrsa", "-out", key, "2048"])
    try #require(made.status == 0, "\(made.errors)")
    let publicKey = try Command("/usr/bin/env", ["openssl", "rsa", "-in", key, "-pubout"]).output
    runner.org.register(OAuthClient(id: "jwt", publicKey: publicKey))
    let variables = [
      "SF_ACCESS_TOKEN": "", "SF_CLIENT_ID": "jwt", "SF_USERNAME": OrgUser.ann.username,
      "SF_LOGIN_URL": runner.org.origin, "SF_JWT_KEY_FILE": key,
    ]
    let query = ["query", "SELECT Id FROM Account"]
    for (mode, isQuiet) in [(0o600, false), (0o644, true), (0o644, false)] as [(mode_t, Bool)] {
      chmod(key, mode)
      let result = try await runner.run(query + (isQuiet ? ["--quiet"] : []), with: variables)
      #expect(result.output == "Id\n001000000000001AAA\n")
      let warning = "warning: other users can read the private key '\(key)'; make it yours alone"
      #expect(result.errors == (mode == 0o600 || isQuiet ? "" : "\(warning): chmod 600\n"))
    }
  }

  @Test("An org that the Salesforce CLI knows, whose token no argument holds")
  func targetOrg() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    // The CLI as it is since May 2026; it notes how it was called.
    try runner.folder.write(
      "bin/sf",
      """
      #!/bin/sh
      echo "$@" >> "$HOME/calls"
      case "$*" in
        "org display"*)
          echo '{"status":0,"result":{"instanceUrl":"\(runner.org.origin)","username":"ann@example.com",'
          echo '"accessToken":"[REDACTED] Use sf org auth show-access-token to view"},"warnings":[]}' ;;
        "org auth show-access-token"*)
          echo '{"status":0,"result":{"accessToken":"\(runner.token)"},"warnings":[]}' ;;
        *) exit 2 ;;
      esac

      """
    )
    chmod(runner.folder.path + "/bin/sf", 0o700)
    let result = try await runner.run(
      ["query", "SELECT Id FROM Account", "--target-org", "staging"],
      with: [
        "PATH": runner.folder.path + "/bin:/usr/bin:/bin",
        // Whoever names an org does not mean the one of the environment.
        "SF_ACCESS_TOKEN": "00Dxx0000000001!wrong",
      ]
    )
    #expect(result.errors == "")
    #expect(result.output == "Id\n001000000000001AAA\n")
    let calls = runner.text("calls") ?? ""
    #expect(calls.contains("--target-org=staging"))
    #expect(!calls.contains(runner.token))
  }

  @Test(
    "Wrong usage is told with the usage",
    arguments: [
      (["frobnicate"], "'soql' takes query, explain or limits, not 'frobnicate'"),
      ([], "'soql' needs query, explain or limits"),
      (["query"], "no query: give one in quotes"),
      (["query", "SELECT", "Id"], "a query is one argument: put it in quotes"),
      (["query", "a.soql"], "'a.soql' is a file; give it by '--file'"),
      (["query", "--file", "a.soql", "SELECT"], "'--file' is the query already"),
      (
        ["query", "SELECT", "--max-rows", "0"],
        "'0' is no value of '--max-rows'; it takes a number from 1 on"
      ),
      (["query", "SELECT", "--batch-size", "100"], "from 200 to 2000"),
      (["query", "SELECT", "--api-version", "12"], "it takes a version from 50 on"),
      (["query", "SELECT", "--timeout", "soon"], "'soon' is no value of '--timeout'"),
      (["query", "SELECT", "--format", "cvs"], "did you mean 'csv'?"),
      (
        ["query", "SELECT", "--format", "json", "--csv-safe"], "'--csv-safe' is for the format csv"
      ),
      (["query", "SELECT", "--format", "table", "--resume", "x"], "a table cannot be resumed"),
      (["limits", "all"], "'limits' takes options alone"),
    ]
  )
  func usage(arguments: [String], message: String) async throws {
    let result = try await SoqlRunner.alone(arguments)
    #expect(result.status == 2)
    #expect(result.errors.contains(message))
    #expect(result.errors.contains("Usage: soql"))
  }

  @Test(
    "Help, version and completions need no org",
    arguments: [
      "query", "explain", "limits",
    ]
  )
  func information(command: String) async throws {
    #expect(try await SoqlRunner.alone(["--version"]).output == "soql 0.1.0\n")
    #expect(try await SoqlRunner.alone(["--help"]).output.contains("explain [options] <query>"))
    let help = try await SoqlRunner.alone([command, "--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("Usage: soql \(command) "))
    #expect(help.output.contains("--target-org <org>"))
    for shell in ["bash", "zsh", "fish"] {
      let script = try await SoqlRunner.alone(["--completions", shell])
      #expect(script.output.contains(command))
      #expect(script.status == 0)
    }
    let bash = try await SoqlRunner.alone(["--completions", "bash"]).output
    let check = try await SoqlRunner.alone(["-n"], input: bash, program: "/bin/bash")
    #expect(check.status == 0, "\(check.errors)")
  }
}

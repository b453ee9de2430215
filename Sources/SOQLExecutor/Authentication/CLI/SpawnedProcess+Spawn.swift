import SOQLFiles

#if canImport(Darwin)
  private typealias FileActions = posix_spawn_file_actions_t?
  private typealias Attributes = posix_spawnattr_t?
#else
  private typealias FileActions = posix_spawn_file_actions_t
  private typealias Attributes = posix_spawnattr_t
#endif

extension SpawnedProcess {
  /// Starts a program in a process group of its own, without input and without other files.
  static func spawn(
    _ path: String,
    _ arguments: [String],
    _ environment: [String],
    output: Int32,
    errors: Int32
  ) throws(CommandError) -> pid_t {
    guard !(arguments + environment).contains(where: { $0.utf8.contains(0) }) else {
      throw .cannotStart("an argument or a variable holds a zero byte")
    }
    #if canImport(Darwin)
      var actions: FileActions = nil
      var attributes: Attributes = nil
    #else
      var actions = FileActions()
      var attributes = Attributes()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    #if canImport(Darwin)
      flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
    #else
      for descriptor in openDescriptors where descriptor > STDERR_FILENO {
        posix_spawn_file_actions_addclose(&actions, descriptor)
      }
    #endif
    posix_spawnattr_setpgroup(&attributes, 0)
    // Signals that we ignore or block are not ignored or blocked there.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var identifier: pid_t = 0
    let code = withCStrings(arguments) { arguments in
      withCStrings(environment) { environment in
        // A file that was just written is busy as long as a child of its writer, made meanwhile, has not
        // yet closed it.
        for _ in 0..<100 {
          let code = posix_spawn(&identifier, path, &actions, &attributes, arguments, environment)
          guard code == ETXTBSY else { return code }
          usleep(10_000)
        }
        return ETXTBSY
      }
    }
    guard code == 0 else { throw .cannotStart(String(cString: strerror(code))) }
    return identifier
  }

  #if !canImport(Darwin)
    /// The files that this process has open; one that is closed meanwhile is no matter.
    private static var openDescriptors: [Int32] {
      let entries = (try? Folder.entries(of: "/proc/self/fd")) ?? []
      return entries.compactMap { Int32($0.name) }
    }
  #endif

  /// Lends strings as C has them, with a null pointer behind the last one.
  private static func withCStrings<Value>(
    _ strings: [String],
    _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}

extension pollfd {
  init(descriptor: Int32, events: Int16) {
    self.init(fd: descriptor, events: events, revents: 0)
  }
}

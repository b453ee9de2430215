import SOQLFiles

/// A program that runs, and the pipes that it prints to.
///
/// Foundation's Process ends the program alone, not what it has started: `sf` is a script that starts
/// another program, which would keep the pipes open.
struct SpawnedProcess: ~Copyable {
  private let identifier: pid_t
  private var pipes: [Pipe]

  private struct Pipe {
    var descriptor: Int32
    var bytes: [UInt8] = []
    var isOpen = true
  }

  /// Starts a program, given by its whole path.
  init(
    _ path: String,
    _ arguments: [String],
    environment: [String: String]
  ) throws(CommandError) {
    let output = try Self.makePipe()
    let errors: (read: Int32, write: Int32)
    do throws(CommandError) {
      errors = try Self.makePipe()
    } catch {
      close(output.read)
      close(output.write)
      throw error
    }
    defer {
      close(output.write)
      close(errors.write)
    }
    do throws(CommandError) {
      identifier = try Self.spawn(
        path,
        [path] + arguments,
        environment.map { "\($0)=\($1)" },
        output: output.write,
        errors: errors.write
      )
    } catch {
      close(output.read)
      close(errors.read)
      throw error
    }
    pipes = [Pipe(descriptor: output.read), Pipe(descriptor: errors.read)]
  }

  deinit {
    for pipe in pipes { close(pipe.descriptor) }
  }

  /// Reads what the program prints until it has ended.
  ///
  /// What is still open then belongs to something that goes on in the background, and is not waited for.
  /// The check is called twenty times a second and more; if it throws, the program is ended.
  consuming func finish(
    outputLimit: Int,
    check: () throws(CommandError) -> Void
  ) throws(CommandError) -> CommandResult {
    while true {
      let status = exitStatus()
      read(waiting: status == nil)
      if let status {
        return CommandResult(status: status, output: pipes[0].bytes, errors: pipes[1].bytes)
      }
      do throws(CommandError) {
        try check()
        if pipes.contains(where: { $0.bytes.count > outputLimit }) { throw .tooMuchOutput }
      } catch {
        kill(-identifier, SIGKILL)
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        throw error
      }
    }
  }

  /// The status if the program has ended, as shells count it; -1 if somebody else took it, as happens where
  /// SIGCHLD is ignored.
  private func exitStatus() -> Int? {
    var status: Int32 = 0
    let ended = waitpid(identifier, &status, WNOHANG)
    if ended < 0, errno == ECHILD { return -1 }
    guard ended == identifier else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
  }

  /// Reads what is there, waiting for it no longer than 50 milliseconds.
  private mutating func read(waiting: Bool) {
    var polled = pipes.map { pipe in
      pollfd(descriptor: pipe.isOpen ? pipe.descriptor : -1, events: Int16(POLLIN))
    }
    guard poll(&polled, nfds_t(polled.count), waiting ? 50 : 0) > 0 else { return }
    for index in pipes.indices where polled[index].revents != 0 {
      var isEmpty = false
      // After the end of the program, all that is left; before it, one piece at a time.
      repeat { isEmpty = !readPiece(index) } while !waiting && !isEmpty
    }
  }

  /// Reads a piece from a pipe; false if there is none now.
  private mutating func readPiece(_ index: Int) -> Bool {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = piece.withUnsafeMutableBytes { systemRead(pipes[index].descriptor, $0) }
    if count > 0 {
      pipes[index].bytes += piece[..<count]
      return true
    }
    if count == 0 || errno != EAGAIN && errno != EINTR { pipes[index].isOpen = false }
    return false
  }

  private static func makePipe() throws(CommandError) -> (read: Int32, write: Int32) {
    guard let ends = systemPipe() else { throw .cannotStart(String(cString: strerror(errno))) }
    _ = fcntl(ends.read, F_SETFL, fcntl(ends.read, F_GETFL) | O_NONBLOCK)
    return ends
  }
}

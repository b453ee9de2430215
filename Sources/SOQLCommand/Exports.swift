// Commands read and write files, and talk to the system, all the time.
@_exported import SOQLFiles

// Runs two commands in turn in a folder, with their output going nowhere, and prints the median wall time of
// each in microseconds and the most memory of the first in KB. How they end does not count.
// inturn ROUNDS FOLDER COMMAND-A [ARGUMENT…] -- COMMAND-B [ARGUMENT…]
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double run(char **command, long *memory) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  struct timespec start, end;
  struct rusage usage;
  pid_t child;
  int status = 0;
  clock_gettime(CLOCK_MONOTONIC, &start);
  if (posix_spawnp(&child, command[0], &actions, NULL, command, environ) != 0) exit(2);
  wait4(child, &status, 0, &usage);
  clock_gettime(CLOCK_MONOTONIC, &end);
  posix_spawn_file_actions_destroy(&actions);
  if (!WIFEXITED(status) || WEXITSTATUS(status) == 127) exit(2);
#ifdef __APPLE__
  long used = usage.ru_maxrss / 1024;
#else
  long used = usage.ru_maxrss;
#endif
  if (used > *memory) *memory = used;
  return (end.tv_sec - start.tv_sec) * 1e6 + (end.tv_nsec - start.tv_nsec) / 1e3;
}

static int ascending(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return (difference > 0) - (difference < 0);
}

int main(int count, char **arguments) {
  int divider = 3;
  while (divider < count && strcmp(arguments[divider], "--") != 0) divider++;
  if (count < 6 || divider + 1 >= count || chdir(arguments[2]) != 0) return 2;
  arguments[divider] = NULL;
  int rounds = atoi(arguments[1]);
  char **commands[2] = {arguments + 3, arguments + divider + 1};
  double *times[2] = {malloc(rounds * sizeof(double)), malloc(rounds * sizeof(double))};
  long memory[2] = {0, 0};
  // The first round brings the files into the page cache and does not count.
  for (int round = -1; round < rounds; round++)
    for (int side = 0; side < 2; side++) {
      double time = run(commands[side], &memory[side]);
      if (round >= 0) times[side][round] = time;
    }
  for (int side = 0; side < 2; side++) qsort(times[side], rounds, sizeof(double), ascending);
  printf("%.0f %.0f %ld\n", times[0][rounds / 2], times[1][rounds / 2], memory[0]);
  return 0;
}

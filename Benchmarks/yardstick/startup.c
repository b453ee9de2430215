// Starts two programs in turn and prints the median wall time of each in microseconds:
// startup ROUNDS PROGRAM-A PROGRAM-B [ARGUMENT], where PROGRAM-A is run with --version and PROGRAM-B
// with the argument.
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double run(char *program, char *argument) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  char *arguments[] = {program, argument, NULL};
  struct timespec start, end;
  pid_t child;
  int status = 0;
  clock_gettime(CLOCK_MONOTONIC, &start);
  if (posix_spawn(&child, program, &actions, NULL, arguments, environ) != 0) exit(2);
  waitpid(child, &status, 0);
  clock_gettime(CLOCK_MONOTONIC, &end);
  posix_spawn_file_actions_destroy(&actions);
  if (status != 0) exit(2);
  return (end.tv_sec - start.tv_sec) * 1e6 + (end.tv_nsec - start.tv_nsec) / 1e3;
}

static int ascending(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return (difference > 0) - (difference < 0);
}

int main(int count, char **arguments) {
  if (count < 4) return 2;
  int rounds = atoi(arguments[1]);
  double *times[2] = {malloc(rounds * sizeof(double)), malloc(rounds * sizeof(double))};
  for (int round = 0; round < rounds; round++) {
    times[0][round] = run(arguments[2], "--version");
    times[1][round] = run(arguments[3], count > 4 ? arguments[4] : NULL);
  }
  for (int side = 0; side < 2; side++) qsort(times[side], rounds, sizeof(double), ascending);
  printf("%.0f %.0f\n", times[0][rounds / 2], times[1][rounds / 2]);
  return 0;
}

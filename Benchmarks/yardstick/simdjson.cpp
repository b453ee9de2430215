// Prints the milliseconds of CPU time that simdjson's DOM takes for a page, of so many rounds.
#include <simdjson.h>
#include <cstdio>
#include <cstdlib>
#include <ctime>

static double seconds() {
  timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

int main(int count, char **arguments) {
  if (count < 3) return 2;
  simdjson::padded_string page;
  if (simdjson::padded_string::load(arguments[1]).get(page)) return 1;
  int rounds = atoi(arguments[2]);
  // A parser for each page, as each of ours keeps the structure of one.
  double start = seconds();
  for (int round = 0; round < rounds; round++) {
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (parser.parse(page).get(root)) return 1;
  }
  double fresh = (seconds() - start) * 1000 / rounds;
  simdjson::dom::parser parser;
  start = seconds();
  for (int round = 0; round < rounds; round++) {
    simdjson::dom::element root;
    if (parser.parse(page).get(root)) return 1;
  }
  printf("%.4f %.4f\n", (seconds() - start) * 1000 / rounds, fresh);
}

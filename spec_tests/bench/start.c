/* SPDX-License-Identifier: MIT
 *
 * start PROGRAM FILE1 FILE2: runs the program 20 times on each of the files, in
 * turn, and prints the medians of the wall-clock milliseconds that took.
 */
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>

enum { RUNS = 20 };

extern char **environ;

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

/* Milliseconds from the start of the process to its end; it must succeed. */
static double run(char *program, char *file) {
  char *args[3];
  double start = now_ms();
  pid_t pid;
  int status;
  args[0] = program;
  args[1] = file;
  args[2] = NULL;
  if (posix_spawnp(&pid, program, NULL, NULL, args, environ) != 0 ||
      waitpid(pid, &status, 0) != pid || status != 0) {
    fprintf(stderr, "start: %s %s failed\n", program, file);
    exit(1);
  }
  return now_ms() - start;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median(double *list) {
  qsort(list, RUNS, sizeof *list, ascending);
  return (list[RUNS / 2 - 1] + list[RUNS / 2]) / 2;
}

int main(int argc, char **argv) {
  double a[RUNS], b[RUNS];
  int i;
  if (argc != 4) return 2;
  run(argv[1], argv[2]); /* the disk's share is not measured */
  run(argv[1], argv[3]);
  for (i = 0; i < RUNS; i++) {
    a[i] = run(argv[1], argv[2]);
    b[i] = run(argv[1], argv[3]);
  }
  printf("%.3f %.3f\n", median(a), median(b));
  return 0;
}

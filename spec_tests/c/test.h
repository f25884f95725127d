/* SPDX-License-Identifier: MIT
 *
 * The C tests' harness. A file test_x.c holds tests and one table
 * `const struct test suite_x[]` closed by {NULL, NULL}; suites.h lists the
 * tables; main.c runs them, all or those whose "suite.name" contains the
 * argument.
 */
#ifndef PARLEY_TEST_H
#define PARLEY_TEST_H

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "parley/base.h"

struct test {
  const char *name;
  void (*fn)(void);
};

/* Counts a failed check and prints it; a test goes on after it. */
void test_fail(const char *file, int line, const char *format, ...)
  __attribute__((format(printf, 3, 4)));
/* Failed checks of the running test so far. */
int test_failures(void);

#define CHECK(cond)                                                            \
  do {                                                                         \
    if (!(cond)) test_fail(__FILE__, __LINE__, "%s is false", #cond);          \
  } while (0)

#define CHECK_INT(got, want)                                                   \
  do {                                                                         \
    long long got_ = (long long)(got), want_ = (long long)(want);              \
    if (got_ != want_)                                                         \
      test_fail(__FILE__, __LINE__, "%s is %lld, not %lld", #got, got_,        \
                want_);                                                        \
  } while (0)

#define CHECK_ERR(got, want)                                                   \
  do {                                                                         \
    parley_err got_ = (got), want_ = (want);                                   \
    if (got_ != want_)                                                         \
      test_fail(__FILE__, __LINE__, "%s is %s, not %s", #got,                  \
                parley_err_name(got_), parley_err_name(want_));                \
  } while (0)

#define CHECK_STR(got, want)                                                   \
  do {                                                                         \
    const char *got_ = (got), *want_ = (want);                                 \
    if (got_ == NULL || strcmp(got_, want_) != 0)                              \
      test_fail(__FILE__, __LINE__, "%s is \"%s\", not \"%s\"", #got,          \
                got_ ? got_ : "(null)", want_);                                \
  } while (0)

/* Compares bytes with hex text. */
#define CHECK_HEX(slice, hex)                                                  \
  test_check_hex(__FILE__, __LINE__, #slice, (slice), (hex))
void test_check_hex(const char *file, int line, const char *what,
                    parley_slice got, const char *hex);

/* Hex text to bytes, appended to |out|; spaces are skipped. */
void test_unhex(const char *hex, parley_buf *out);

/* Reads a whole file (path from the project's root) and appends it to |out|;
 * a file that is not there fails the test. */
bool test_read_file(const char *path, parley_buf *out);

/* An allocator that counts, and fails the |fail_at|th allocation (from 1; 0:
 * never). |live| is the bytes now held; wrong osize values are failures. */
struct test_alloc {
  parley_alloc alloc;
  size_t count, fail_at, live;
};
void test_alloc_init(struct test_alloc *alloc, size_t fail_at);

/* Runs |fn| with the first allocation failing, then the second, and so on,
 * until it runs through; checks that nothing leaks. |fn| returns true when
 * it was not stopped by ENOMEM. */
void test_every_alloc(bool (*fn)(const parley_alloc *alloc));

/* The same random bytes for the same seed. */
parley_random test_random(uint64_t *seed);

#endif

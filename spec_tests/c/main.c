/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stdlib.h>

#include "test.h"

#define DECLARE(name) extern const struct test suite_##name[];
#include "suites.h"
SUITES(DECLARE)

static int failures; /* of the running test */

void test_fail(const char *file, int line, const char *format, ...) {
  va_list args;
  failures++;
  fprintf(stderr, "%s:%d: ", file, line);
  va_start(args, format);
  vfprintf(stderr, format, args);
  va_end(args);
  fputc('\n', stderr);
}

int test_failures(void) {
  return failures;
}

static int hex_digit(int c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

void test_unhex(const char *hex, parley_buf *out) {
  while (*hex != '\0') {
    int high, low;
    if (*hex == ' ') {
      hex++;
      continue;
    }
    high = hex_digit(hex[0]);
    low = high < 0 ? -1 : hex_digit(hex[1]);
    if (low < 0) {
      test_fail(__FILE__, __LINE__, "bad hex text: %.20s", hex);
      return;
    }
    CHECK_ERR(parley_buf_putc(out, high * 16 + low), PARLEY_OK);
    hex += 2;
  }
}

void test_check_hex(const char *file, int line, const char *what,
                    parley_slice got, const char *hex) {
  parley_buf want;
  parley_buf_init(&want, NULL);
  test_unhex(hex, &want);
  if (!parley_slice_eq(got, parley_buf_slice(&want))) {
    size_t i;
    test_fail(file, line, "%s is not %s but:", what, hex);
    for (i = 0; i < got.size && i < 200; i++)
      fprintf(stderr, "%02x", got.data[i]);
    fputc('\n', stderr);
  }
  parley_buf_clear(&want);
}

bool test_read_file(const char *path, parley_buf *out) {
  FILE *file = fopen(path, "rb");
  uint8_t chunk[4096];
  size_t n;
  if (file == NULL) {
    test_fail(__FILE__, __LINE__, "can not open %s", path);
    return false;
  }
  while ((n = fread(chunk, 1, sizeof chunk, file)) > 0)
    CHECK_ERR(parley_buf_append(out, chunk, n), PARLEY_OK);
  fclose(file);
  return true;
}

/* Each block is malloc'ed exactly, so that ASan sees every step beyond, and
 * has its size in front, so that wrong osize values are seen. */
static void *counting_alloc(void *ud, void *ptr, size_t osize, size_t nsize) {
  struct test_alloc *self = ud;
  size_t *block = ptr != NULL ? (size_t *)ptr - 2 : NULL;
  size_t *out;
  if (block != NULL && block[0] != osize)
    test_fail(__FILE__, __LINE__, "osize %zu given for a block of %zu", osize,
              block[0]);
  if (nsize == 0) {
    if (block != NULL) self->live -= block[0];
    free(block);
    return NULL;
  }
  if (++self->count == self->fail_at) return NULL;
  out = malloc(2 * sizeof(size_t) + nsize);
  if (out == NULL) return NULL;
  out[0] = nsize;
  if (block != NULL) {
    size_t keep = block[0] < nsize ? block[0] : nsize;
    memcpy(out + 2, block + 2, keep);
    self->live -= block[0];
    free(block);
  }
  self->live += nsize;
  return out + 2;
}

void test_alloc_init(struct test_alloc *alloc, size_t fail_at) {
  memset(alloc, 0, sizeof *alloc);
  alloc->fail_at = fail_at;
  alloc->alloc.fn = counting_alloc;
  alloc->alloc.ud = alloc;
}

void test_every_alloc(bool (*fn)(const parley_alloc *alloc)) {
  size_t n;
  for (n = 1; n < 100000; n++) {
    struct test_alloc alloc;
    bool done;
    test_alloc_init(&alloc, n);
    done = fn(&alloc.alloc);
    CHECK_INT(alloc.live, 0);
    if (failures > 0) {
      fprintf(stderr, "(with allocation %zu failing)\n", n);
      return;
    }
    if (alloc.count < n) {
      CHECK(done);
      return;
    }
  }
  test_fail(__FILE__, __LINE__, "never ran through");
}

static parley_err seeded(void *ud, uint8_t *out, size_t size) {
  uint64_t *x = ud;
  size_t i;
  for (i = 0; i < size; i++) {
    *x ^= *x << 13; /* xorshift64 */
    *x ^= *x >> 7;
    *x ^= *x << 17;
    out[i] = (uint8_t)(*x >> 24);
  }
  return PARLEY_OK;
}

parley_random test_random(uint64_t *seed) {
  parley_random random;
  random.fn = seeded;
  random.ud = seed;
  return random;
}

static void run_suite(const char *suite, const struct test *tests,
                      const char *filter, int *passed, int *failed) {
  for (; tests->name != NULL; tests++) {
    char full[128];
    snprintf(full, sizeof full, "%s.%s", suite, tests->name);
    if (filter != NULL && strstr(full, filter) == NULL) continue;
    failures = 0;
    tests->fn();
    if (failures == 0) {
      ++*passed;
    } else {
      ++*failed;
      fprintf(stderr, "FAILED %s\n", full);
    }
  }
}

int main(int argc, char **argv) {
  const char *filter = argc > 1 ? argv[1] : NULL;
  int passed = 0, failed = 0;
#define RUN(name) run_suite(#name, suite_##name, filter, &passed, &failed);
  SUITES(RUN)
  printf("C: %d passed, %d failed\n", passed, failed);
  return failed == 0 && passed > 0 ? 0 : 1;
}

/* SPDX-License-Identifier: MIT */
#include "base/arena.h"
#include "base/utf8.h"
#include "parley/version.h"
#include "test.h"

static void errors_have_names(void) {
  CHECK_STR(parley_err_name(PARLEY_ETRUNCATED), "ETRUNCATED");
  CHECK_STR(parley_err_name(PARLEY_OK), "OK");
  CHECK_STR(parley_strerror(PARLEY_ENOMEM), "out of memory");
  CHECK_STR(parley_version(), "0.1.0");
}

static void fail_fills_and_cuts(void) {
  parley_diag diag;
  char big[1000];
  memset(big, 'x', sizeof big);
  big[999] = '\0';
  CHECK_ERR(parley_fail(&diag, PARLEY_ERANGE, 7, "%s", big), PARLEY_ERANGE);
  CHECK_INT(strlen(diag.text), PARLEY_TEXT_MAX - 1);
  CHECK_INT(diag.offset, 7);
  CHECK_ERR(parley_fail(NULL, PARLEY_ERANGE, 7, "x"), PARLEY_ERANGE);
}

static bool fill_buf(const parley_alloc *alloc) {
  parley_buf buf;
  int i;
  bool ok = true;
  parley_buf_init(&buf, alloc);
  for (i = 0; i < 500 && ok; i++)
    ok = parley_buf_printf(&buf, "%d,", i) == PARLEY_OK;
  if (ok) {
    CHECK(memcmp(buf.data, "0,1,2,", 6) == 0);
    parley_buf_consume(&buf, 2);
    CHECK(memcmp(buf.data, "1,2,", 4) == 0);
    parley_buf_consume(&buf, 1u << 20);
    CHECK_INT(buf.size, 0);
  }
  parley_buf_clear(&buf);
  return ok;
}

static void buf_survives_failing_memory(void) {
  test_every_alloc(fill_buf);
}

static bool fill_arena(const parley_alloc *alloc) {
  parley_arena arena;
  int i;
  bool ok = true;
  parley__arena_init(&arena, alloc);
  for (i = 1; i < 300 && ok; i++) {
    char *text = parley__arena_copy(&arena, "hello", 5);
    uint8_t *bytes = parley__arena_get(&arena, (size_t)i);
    ok = text != NULL && bytes != NULL;
    if (ok) {
      CHECK_STR(text, "hello");
      memset(bytes, 1, (size_t)i);
    }
    if (i == 200) parley__arena_reset(&arena);
  }
  parley__arena_clear(&arena);
  return ok;
}

static void arena_survives_failing_memory(void) {
  test_every_alloc(fill_arena);
}

static void utf8_is_strict(void) {
  static const char *good[] = {"",
                               "a",
                               "\xC3\xA9",
                               "\xE2\x82\xAC",
                               "\xF0\x9F\x98\x80",
                               "\xF4\x8F\xBF\xBF"};
  static const char *bad[] = {
    "\x80",         "\xC0\x80",         "\xC3",     "\xE0\x80\x80",
    "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF0\x9F", "\xFF"};
  size_t i;
  for (i = 0; i < sizeof good / sizeof *good; i++)
    CHECK(parley__utf8_valid(parley_slice_of(good[i])));
  for (i = 0; i < sizeof bad / sizeof *bad; i++)
    CHECK(!parley__utf8_valid(parley_slice_of(bad[i])));
  for (i = 0; i < 0x110000; i++) {
    uint8_t out[4];
    size_t n;
    if (i >= 0xD800 && i < 0xE000) continue;
    n = parley__utf8_put(out, (uint32_t)i);
    if (parley__utf8_sequence(out, n) != n)
      test_fail(__FILE__, __LINE__, "%zx", i);
  }
}

const struct test suite_base[] = {
  {"errors_have_names", errors_have_names},
  {"fail_fills_and_cuts", fail_fills_and_cuts},
  {"buf_survives_failing_memory", buf_survives_failing_memory},
  {"arena_survives_failing_memory", arena_survives_failing_memory},
  {"utf8_is_strict", utf8_is_strict},
  {NULL, NULL},
};

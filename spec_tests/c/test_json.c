/* SPDX-License-Identifier: MIT
 *
 * The JSON reader and writer against jansson, an independent one. They differ
 * on purpose in this: a half of a surrogate pair becomes U+FFFD here and is an
 * error there; "-0" is a double here, so that the sign is kept; integers
 * beyond 64 bits are doubles here (there with JSON_DECODE_INT_AS_REAL).
 */
#include <jansson.h>
#include <math.h>
#include <stdlib.h>

#include "codec/json_text.h"
#include "codec_kit.h"
#include "spec_files.h"

enum { FLAGS = JSON_DECODE_ANY | JSON_ALLOW_NUL | JSON_REJECT_DUPLICATES };

/* ---- comparing ------------------------------------------------------- */

static bool same_value(const parley_value *ours, const json_t *theirs) {
  size_t i, n;
  switch (json_typeof(theirs)) {
    case JSON_OBJECT:
      n = json_object_size(theirs);
      if (ours->given != PARLEY_GIVEN_RECORD || ours->count != n) return false;
      for (i = 0; i < n; i++) {
        const parley_member *member = &ours->u.members[i];
        const json_t *other = json_object_get(theirs, member->name);
        if (other == NULL || !same_value(member->value, other)) return false;
      }
      return true;
    case JSON_ARRAY:
      n = json_array_size(theirs);
      if (ours->given != PARLEY_GIVEN_LIST || ours->count != n) return false;
      for (i = 0; i < n; i++)
        if (!same_value(ours->u.items[i], json_array_get(theirs, i)))
          return false;
      return true;
    case JSON_STRING:
      return ours->given == PARLEY_GIVEN_STRING &&
             ours->u.string.size == json_string_length(theirs) &&
             memcmp(ours->u.string.data, json_string_value(theirs),
                    ours->u.string.size) == 0;
    case JSON_INTEGER:
      if (ours->given == PARLEY_GIVEN_NUMBER) /* "-0" */
        return ours->u.number == 0 && signbit(ours->u.number) &&
               json_integer_value(theirs) == 0;
      return ours->given == PARLEY_GIVEN_INTEGER &&
             ours->u.integer == json_integer_value(theirs);
    case JSON_REAL:
      return ours->given == PARLEY_GIVEN_NUMBER &&
             ours->u.number == json_real_value(theirs);
    case JSON_NULL:
      return ours->given == PARLEY_GIVEN_NULL;
    default:
      return ours->given == PARLEY_GIVEN_BOOLEAN &&
             (ours->u.integer != 0) == json_is_true(theirs);
  }
}

/* Reads |text| with both; if both take it, what ours writes is the same value
 * to jansson. True if it was taken. */
static bool check_text(const char *text, size_t size) {
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *ours = NULL;
  uint8_t *block = exact_copy(text, size);
  parley_slice in;
  parley_diag diag;
  json_error_t error;
  json_t *theirs = json_loadb(text, size, FLAGS, &error);
  bool taken;
  in.data = block;
  in.size = size;
  taken = parley_json_value(in, NULL, tree, &ours, &diag) == PARLEY_OK;
  if (taken != (theirs != NULL))
    test_fail(__FILE__, __LINE__, "%.*s: we say %s, jansson %s", (int)size,
              text, taken ? "good" : diag.text,
              theirs != NULL ? "good" : error.text);
  if (taken && theirs != NULL) {
    parley_buf out;
    json_t *again;
    parley_buf_init(&out, NULL);
    CHECK(same_value(ours, theirs));
    CHECK_ERR(parley_value_json(ours, &out), PARLEY_OK);
    again = json_loadb((const char *)out.data, out.size, FLAGS, &error);
    if (again == NULL || !same_value(ours, again))
      test_fail(__FILE__, __LINE__, "%.*s becomes %.*s", (int)size, text,
                (int)out.size, (const char *)out.data);
    json_decref(again);
    parley_buf_clear(&out);
  }
  if (!taken) CHECK(diag.offset <= size);
  json_decref(theirs);
  parley_tree_free(tree);
  free(block);
  return taken;
}

static void check_string(const char *text, bool good) {
  if (check_text(text, strlen(text)) != good)
    test_fail(__FILE__, __LINE__, "%s is %s", text, good ? "refused" : "taken");
}

/* ---- by hand --------------------------------------------------------- */

static void test_good(void) {
  static const char *const texts[] = {"{}",
                                      "[]",
                                      " [ ] ",
                                      "\t{\r\n}",
                                      "null",
                                      "true",
                                      "false",
                                      "0",
                                      "-0",
                                      "1",
                                      "-1",
                                      "10",
                                      "1.5",
                                      "-0.0",
                                      "1e2",
                                      "1E+2",
                                      "1e-2",
                                      "0.1e1",
                                      "0e0",
                                      "9223372036854775807",
                                      "-9223372036854775808",
                                      "1e-400",
                                      "5e-324",
                                      "2.2250738585072011e-308",
                                      "1.7976931348623157e308",
                                      "\"\"",
                                      "\"a\"",
                                      "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                                      "\"\\u0000\"",
                                      "\"\\u00fC\\uD83D\\ude00\"",
                                      "\"\x7f\"",
                                      "\"\xc3\xbc\xf0\x9f\x98\x80\"",
                                      "[1,[2,[3,[]]],{}]",
                                      "{\"a\":{\"b\":[]},\"c\":null}",
                                      "{\"\":1}",
                                      "{\"a\":1,\"A\":1}",
                                      "[\"\\u2028\"]",
                                      "0.30000000000000004",
                                      "123456789.123456789e-5"};
  size_t i;
  for (i = 0; i < sizeof texts / sizeof texts[0]; i++)
    check_string(texts[i], true);
}

static const struct {
  const char *text;
  size_t offset;
  const char *message;
} bad_texts[] = {
  {"", 0, "the text ends too early"},
  {"  ", 2, "the text ends too early"},
  {"[", 1, "the text ends too early"},
  {"[1", 2, "the text ends too early"},
  {"[1,", 3, "the text ends too early"},
  {"[1,]", 3, "a value expected"},
  {"[,1]", 1, "a value expected"},
  {"[1 2]", 3, "',' or ']' expected"},
  {"[1}", 2, "',' or ']' expected"},
  {"{", 1, "the text ends too early"},
  {"{1:2}", 1, "a member name expected"},
  {"{\"a\"}", 4, "':' expected"},
  {"{\"a\":}", 5, "a value expected"},
  {"{\"a\":1,}", 7, "a member name expected"},
  {"{\"a\":1]", 6, "',' or '}' expected"},
  {"{\"a\":1,\"a\":2}", 7, "the member \"a\" stands twice"},
  {"{\"a\\u0000b\":1}", 1, "a NUL in a member name"},
  {"]", 0, "a value expected"},
  {"1 2", 2, "something behind the value"},
  {"{} x", 3, "something behind the value"},
  {"01", 1, "a bad number"},
  {"-", 1, "a bad number"},
  {"+1", 0, "a value expected"},
  {".5", 0, "a value expected"},
  {"1.", 2, "a bad number"},
  {"1.e5", 2, "a bad number"},
  {"1e", 2, "a bad number"},
  {"1e+", 3, "a bad number"},
  {"1e400", 0, "a number too large"},
  {"-1e400", 0, "a number too large"},
  {"0x1", 1, "something behind the value"},
  {"NaN", 0, "a value expected"},
  {"tru", 0, "a bad word"},
  {"nul", 0, "a bad word"},
  {"True", 0, "a value expected"},
  {"'a'", 0, "a value expected"},
  {"\"a", 2, "the string has no end"},
  {"\"\\", 1, "a cut escape"},
  {"\"\\x\"", 1, "an unknown escape"},
  {"\"\\u12\"", 1, "a bad \\u escape"},
  {"\"\\u12g4\"", 1, "a bad \\u escape"},
  {"\"\n\"", 1, "a control character in a string"},
  {"\"\xff\"", 1, "a string that is not UTF-8"},
  {"\"\xc0\x80\"", 1, "a string that is not UTF-8"},
  {"\"\xed\xa0\x80\"", 1, "a string that is not UTF-8"},
  {"\"\xf4\x90\x80\x80\"", 1, "a string that is not UTF-8"},
  {"\"\xc3\"", 1, "a string that is not UTF-8"},
  {"\xef\xbb\xbf{}", 0, "a value expected"},
  {"[1]/**/", 3, "something behind the value"},
};

static void test_bad(void) {
  size_t i;
  for (i = 0; i < sizeof bad_texts / sizeof bad_texts[0]; i++) {
    parley_tree *tree = parley_tree_new(NULL);
    const parley_value *root;
    parley_diag diag;
    check_string(bad_texts[i].text, false);
    CHECK_ERR(parley_json_value(parley_slice_of(bad_texts[i].text), NULL, tree,
                                &root, &diag),
              PARLEY_EJSON);
    CHECK(root == NULL);
    CHECK_STR(diag.text, bad_texts[i].message);
    if (diag.offset != bad_texts[i].offset)
      test_fail(__FILE__, __LINE__, "%s: offset %zu, not %zu",
                bad_texts[i].text, diag.offset, bad_texts[i].offset);
    parley_tree_free(tree);
  }
}

/* What the two readers differ in. */
static void test_differences(void) {
  static const struct {
    const char *text, *ours;
  } texts[] = {
    {"\"\\ud800\"", "\"\xef\xbf\xbd\""},
    {"\"\\udc00x\"", "\"\xef\xbf\xbdx\""},
    {"\"\\ud83d\\ud83d\\ude00\"", "\"\xef\xbf\xbd\xf0\x9f\x98\x80\""},
    {"\"\\ud83d\\u0041\"", "\"\xef\xbf\xbd"
                           "A\""},
    {"9223372036854775808", "9.223372036854776e+18"},
    {"-9223372036854775809", "-9.223372036854778e+18"},
    {"12345678901234567890123", "1.2345678901234568e+22"},
    {"{\"$bytes\":\"0a\"}", "{\"$bytes\":\"0a\"}"},
  };
  size_t i;
  for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    parley_tree *tree = parley_tree_new(NULL);
    const parley_value *root;
    parley_buf out;
    parley_buf_init(&out, NULL);
    CHECK_ERR(parley_json_value(parley_slice_of(texts[i].text), NULL, tree,
                                &root, NULL),
              PARLEY_OK);
    if (root != NULL) parley_value_json(root, &out);
    parley_buf_putc(&out, 0);
    CHECK_STR((const char *)out.data, texts[i].ours);
    parley_buf_clear(&out);
    parley_tree_free(tree);
  }
}

/* Numbers of any length, and what their last digits do. */
static void test_long_numbers(void) {
  static char text[3000];
  static const char half[] = "9007199254740993"; /* between two doubles */
  size_t i, n;
  for (n = 380; n <= 2000; n += 405) {
    memset(text, '0', sizeof text);
    memcpy(text, "1.", 2);
    strcpy(text + 2 + n, "e5");
    check_string(text, true);
    memcpy(text, "0.", 2);
    snprintf(text + 2 + n, 20, "25e%zu", n);
    check_string(text, true);
    memset(text, '0', sizeof text);
    text[0] = '1';
    snprintf(text + n, 20, ".5e-%zu", n - 3);
    check_string(text, true);
    memset(text, '0', sizeof text);
    for (i = 0; i < 2; i++) { /* exactly half, and a bit above it */
      memcpy(text, half, 16);
      text[16] = '.';
      text[17 + n] = i == 0 ? '0' : '1';
      text[18 + n] = '\0';
      check_string(text, true);
    }
  }
  check_string("1e00000000000000000000000000000000000002", true);
  check_string("1e-99999999999999999999999999", true);
  check_string("0e99999999999999999999999999", true);
}

static void test_depth(void) {
  static char text[1100];
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *root;
  parley_limits limits;
  parley_diag diag;
  size_t n;
  memset(&limits, 0, sizeof limits);
  for (n = 63; n <= 65; n++) {
    parley_slice in = {(const uint8_t *)text, 2 * n};
    memset(text, '[', n);
    memset(text + n, ']', n);
    CHECK_ERR(parley_json_value(in, NULL, tree, &root, &diag),
              n <= 64 ? PARLEY_OK : PARLEY_ELIMIT);
  }
  CHECK_STR(diag.text, "nested deeper than 64");
  CHECK_INT(diag.offset, 64);
  limits.depth = 100000; /* more than the reader ever takes */
  for (n = 511; n <= 513; n++) {
    parley_slice in = {(const uint8_t *)text, 2 * n};
    memset(text, '[', n);
    memset(text + n, ']', n);
    CHECK_ERR(parley_json_value(in, &limits, tree, &root, &diag),
              n <= PARLEY_JSON_DEPTH ? PARLEY_OK : PARLEY_ELIMIT);
  }
  parley_tree_free(tree);
}

/* Members are told apart in large objects, too, and in no more time. */
static void test_members(void) {
  static const int counts[] = {63, 64, 65, 66, 1000, 100000};
  size_t i;
  for (i = 0; i < sizeof counts / sizeof counts[0]; i++) {
    int n, twice;
    for (twice = 0; twice < 2; twice++) {
      parley_tree *tree = parley_tree_new(NULL);
      const parley_value *root;
      parley_buf text;
      parley_diag diag;
      parley_buf_init(&text, NULL);
      for (n = 0; n < counts[i]; n++)
        parley_buf_printf(&text, "%s\"m%d\":%d", n == 0 ? "{" : ",",
                          twice && n == counts[i] - 1 ? counts[i] / 2 : n, n);
      parley_buf_puts(&text, "}");
      CHECK_ERR(
        parley_json_value(parley_buf_slice(&text), NULL, tree, &root, &diag),
        twice ? PARLEY_EJSON : PARLEY_OK);
      if (!twice && root != NULL) CHECK_INT(root->count, counts[i]);
      parley_buf_clear(&text);
      parley_tree_free(tree);
    }
  }
}

/* ---- generated ------------------------------------------------------- */

struct maker {
  parley_random random;
  parley_buf out;
};

static unsigned dice(struct maker *maker, unsigned sides) {
  uint8_t bytes[2];
  maker->random.fn(maker->random.ud, bytes, 2);
  return ((unsigned)bytes[0] << 8 | bytes[1]) % sides;
}

static void make_string(struct maker *maker) {
  static const char *const pieces[] = {"a",
                                       "b",
                                       "xyz",
                                       " ",
                                       "\\n",
                                       "\\\\",
                                       "\\\"",
                                       "\\/",
                                       "\\u0041",
                                       "\\u0000",
                                       "\\u00e9",
                                       "\\ud83d\\ude00",
                                       "\xc3\xbc",
                                       "\xe2\x82\xac",
                                       "\xf0\x9f\x98\x80",
                                       "\x7f",
                                       "{",
                                       "]",
                                       ",",
                                       ":"};
  unsigned n = dice(maker, 6);
  parley_buf_putc(&maker->out, '"');
  while (n-- > 0)
    parley_buf_puts(&maker->out,
                    pieces[dice(maker, sizeof pieces / sizeof pieces[0])]);
  parley_buf_putc(&maker->out, '"');
}

static void make_number(struct maker *maker) {
  unsigned n = dice(maker, 18);
  if (dice(maker, 3) == 0) parley_buf_putc(&maker->out, '-');
  parley_buf_printf(&maker->out, "%u", dice(maker, 10));
  if (maker->out.data[maker->out.size - 1] != '0')
    while (n-- > 0) parley_buf_printf(&maker->out, "%u", dice(maker, 10));
  if (dice(maker, 3) == 0)
    for (n = 0; n <= dice(maker, 20); n++)
      parley_buf_printf(&maker->out, "%s%u", n == 0 ? "." : "",
                        dice(maker, 10));
  if (dice(maker, 4) == 0)
    parley_buf_printf(&maker->out, "%s%u",
                      dice(maker, 2)   ? "e"
                      : dice(maker, 2) ? "E+"
                                       : "e-",
                      dice(maker, 280));
}

static void make_blank(struct maker *maker) {
  static const char *const blanks[] = {"", "", "", " ", "\n\t"};
  parley_buf_puts(&maker->out, blanks[dice(maker, 5)]);
}

static void make_value(struct maker *maker, unsigned depth) {
  static const char *const words[] = {"null", "true", "false"};
  unsigned kind = dice(maker, depth > 5 ? 3 : 5), n, i;
  make_blank(maker);
  if (kind == 0) {
    parley_buf_puts(&maker->out, words[dice(maker, 3)]);
  } else if (kind == 1) {
    make_number(maker);
  } else if (kind == 2) {
    make_string(maker);
  } else {
    parley_buf_putc(&maker->out, kind == 3 ? '[' : '{');
    make_blank(maker);
    n = dice(maker, 5);
    for (i = 0; i < n; i++) {
      if (i > 0) parley_buf_putc(&maker->out, ',');
      make_blank(maker);
      if (kind == 4) parley_buf_printf(&maker->out, "\"k%u\" :", i);
      make_value(maker, depth + 1);
    }
    parley_buf_putc(&maker->out, kind == 3 ? ']' : '}');
  }
  make_blank(maker);
}

/* Numbers that jansson refuses because it has no such integer, and escapes
 * that are half of a pair, are left out of the comparison. */
static bool is_different(const char *text, size_t size) {
  json_error_t error;
  json_t *theirs = json_loadb(text, size, FLAGS, &error);
  bool different = theirs == NULL && (strstr(error.text, "too big") != NULL ||
                                      strstr(error.text, "Unicode") != NULL ||
                                      strstr(error.text, "unicode") != NULL);
  json_decref(theirs);
  return different;
}

static void test_generated(void) {
  uint64_t seed = 2024;
  struct maker maker;
  int i, taken = 0, refused = 0;
  maker.random = test_random(&seed);
  parley_buf_init(&maker.out, NULL);
  for (i = 0; i < 3000 && test_failures() == 0; i++) {
    unsigned k;
    maker.out.size = 0;
    make_value(&maker, 0);
    if (!is_different((char *)maker.out.data, maker.out.size))
      CHECK(check_text((char *)maker.out.data, maker.out.size));
    for (k = 0; k < 4; k++) { /* and with a byte of it changed */
      static const char bytes[] = "\"\\{}[],:0123456789-+.eEu \n\tantf\x80\xc3";
      size_t at = dice(&maker, (unsigned)maker.out.size);
      uint8_t was = maker.out.data[at];
      maker.out.data[at] = (uint8_t)bytes[dice(&maker, sizeof bytes - 1)];
      if (!is_different((char *)maker.out.data, maker.out.size)) {
        if (check_text((char *)maker.out.data, maker.out.size))
          taken++;
        else
          refused++;
      }
      maker.out.data[at] = was;
    }
  }
  CHECK(taken > 500 && refused > 500);
  parley_buf_clear(&maker.out);
}

/* ---- packets --------------------------------------------------------- */

/* Takes nulls out of all objects of |value|, as free-form packets have none. */
static void drop_nulls(json_t *value) {
  const char *key;
  json_t *member;
  void *next;
  size_t i;
  json_array_foreach(value, i, member) drop_nulls(member);
  json_object_foreach_safe(value, next, key, member) {
    if (json_is_null(member))
      json_object_del(value, key);
    else
      drop_nulls(member);
  }
}

/* The lenient reader of packets, strict where the text is JSON, and the
 * writer, whose text is JSON to everyone. */
static void check_packet(const parley_schema *schema, parley_slice text) {
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *ours = NULL;
  json_t *theirs = json_loadb((const char *)text.data, text.size, FLAGS, NULL);
  json_t *again;
  parley_buf out;
  parley_diag diag;
  parley_buf_init(&out, NULL);
  CHECK(theirs != NULL);
  drop_nulls(theirs);
  CHECK_ERR(
    parley_decode_tree(schema, NULL, NULL, text, tree, &ours, NULL, &diag),
    PARLEY_OK);
  if (ours != NULL && theirs != NULL) {
    CHECK(same_value(ours, theirs));
    CHECK_ERR(parley_encode_tree(schema, NULL, NULL, ours, &out, &diag),
              PARLEY_OK);
    again = json_loadb((const char *)out.data, out.size, FLAGS, NULL);
    CHECK(again != NULL && same_value(ours, again));
    json_decref(again);
  }
  if (test_failures() > 0)
    fprintf(stderr, "(%.*s becomes %.*s)\n", (int)text.size,
            (const char *)text.data, (int)out.size, (const char *)out.data);
  json_decref(theirs);
  parley_buf_clear(&out);
  parley_tree_free(tree);
}

static void test_packets(void) {
  uint64_t seed = 2025;
  parley_schema *schema = spec_load_text("protocol: t\nwire: json\n");
  struct maker maker;
  int i, taken = 0;
  maker.random = test_random(&seed);
  parley_buf_init(&maker.out, NULL);
  for (i = 0; i < 3000 && test_failures() == 0; i++) {
    maker.out.size = 0;
    parley_buf_puts(&maker.out, "{\"a\":");
    make_value(&maker, 0);
    parley_buf_puts(&maker.out, ",\"<b>\":");
    make_value(&maker, 0);
    parley_buf_puts(&maker.out, "}");
    if (is_different((char *)maker.out.data, maker.out.size)) continue;
    check_packet(schema, parley_buf_slice(&maker.out));
    taken++;
  }
  CHECK(taken > 2000);
  parley_buf_clear(&maker.out);
  parley_schema_free(schema);
}

/* No cut of an object or array is a text of its own. */
static void test_cuts(void) {
  uint64_t seed = 5;
  struct maker maker;
  int i;
  maker.random = test_random(&seed);
  parley_buf_init(&maker.out, NULL);
  for (i = 0; i < 100 && test_failures() == 0; i++) {
    size_t size;
    maker.out.size = 0;
    parley_buf_putc(&maker.out, '[');
    make_value(&maker, 0);
    parley_buf_putc(&maker.out, ']');
    for (size = 0; size < maker.out.size; size++)
      CHECK(!check_text((char *)maker.out.data, size));
  }
  parley_buf_clear(&maker.out);
}

/* ---- the writer ------------------------------------------------------ */

static void test_writer(void) {
  static const char plain[] = "\"\\\b\f\n\r\t\x01\x1f /\x7f\xc3\xbc";
  parley_buf out;
  parley_slice text = {(const uint8_t *)plain, sizeof plain};
  parley_buf_init(&out, NULL);
  CHECK_ERR(parley__json_put_string(&out, text), PARLEY_OK);
  parley_buf_putc(&out, 0);
  CHECK_STR((const char *)out.data, "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f /"
                                    "\x7f\xc3\xbc\\u0000\"");
  parley_buf_clear(&out);
}

/* As Java's Double.toString and Float.toString write them. */
static const struct {
  double value;
  bool single;
  const char *text;
} java_numbers[] = {
  {0.0, false, "0.0"},
  {-0.0, false, "-0.0"},
  {1.0, false, "1.0"},
  {-1.5, false, "-1.5"},
  {10.0, false, "10.0"},
  {100.0, false, "100.0"},
  {123.0, false, "123.0"},
  {123456.7, false, "123456.7"},
  {0.1, false, "0.1"},
  {0.3, false, "0.3"},
  {0.1 + 0.2, false, "0.30000000000000004"},
  {1.0 / 3, false, "0.3333333333333333"},
  {2.0 / 3, false, "0.6666666666666666"},
  {0.01, false, "0.01"},
  {0.012, false, "0.012"},
  {0.001, false, "0.001"},
  {0.00123, false, "0.00123"},
  {9.999E-4, false, "9.999E-4"},
  {1e-4, false, "1.0E-4"},
  {1e-5, false, "1.0E-5"},
  {9999999.0, false, "9999999.0"},
  {9999999.5, false, "9999999.5"},
  {1e7, false, "1.0E7"},
  {-1e7, false, "-1.0E7"},
  {12345678.0, false, "1.2345678E7"},
  {1e21, false, "1.0E21"},
  {1e22, false, "1.0E22"},
  {123456789012345680.0, false, "1.2345678901234568E17"},
  {9007199254740992.0, false, "9.007199254740992E15"},
  {9223372036854775808.0, false, "9.223372036854776E18"},
  {4.9E-324, false, "4.9E-324"},
  {9.9E-324, false, "9.9E-324"},
  {2.2250738585072014E-308, false, "2.2250738585072014E-308"},
  {1.7976931348623157E308, false, "1.7976931348623157E308"},
  {5.684341886080802E-14, false, "5.684341886080802E-14"}, /* 2^-44 */
  {1.0, true, "1.0"},
  {(double)0.1f, true, "0.1"},
  {(double)0.3f, true, "0.3"},
  {(double)3.4028235E38f, true, "3.4028235E38"},
  {(double)1.4E-45f, true, "1.4E-45"},
  {(double)1.17549435E-38f, true, "1.1754944E-38"},
  {(double)16777216.0f, true, "1.6777216E7"},
  {(double)1e7f, true, "1.0E7"},
  {(double)9999999.0f, true, "9999999.0"},
  {(double)0.001f, true, "0.001"},
  {(double)3.1415927f, true, "3.1415927"},
  {(double)12.5f, true, "12.5"},
};

static void test_java_numbers(void) {
  size_t i;
  for (i = 0; i < sizeof java_numbers / sizeof java_numbers[0]; i++) {
    parley_buf out;
    parley_buf_init(&out, NULL);
    CHECK_ERR(parley__json_put_java_number(&out, java_numbers[i].value,
                                           java_numbers[i].single),
              PARLEY_OK);
    parley_buf_putc(&out, 0);
    CHECK_STR((const char *)out.data, java_numbers[i].text);
    parley_buf_clear(&out);
  }
}

/* Any double and any float reads back to itself, and nothing is written with
 * more digits than it needs. */
static void test_java_random(void) {
  uint64_t seed = 99, bits = 0;
  parley_random random = test_random(&seed);
  int i;
  for (i = 0; i < 20000 && test_failures() == 0; i++) {
    bool single = i % 2 == 1;
    double value = 0;
    float narrow;
    char text[64];
    parley_buf out;
    random.fn(random.ud, (uint8_t *)&bits, sizeof bits);
    memcpy(&value, &bits, sizeof value);
    if (single) {
      uint32_t half = (uint32_t)bits;
      memcpy(&narrow, &half, sizeof narrow);
      value = (double)narrow;
    }
    if (!isfinite(value)) continue;
    parley_buf_init(&out, NULL);
    CHECK_ERR(parley__json_put_java_number(&out, value, single), PARLEY_OK);
    parley_buf_putc(&out, 0);
    CHECK(out.size <= (single ? 16u : 26u));
    CHECK(single ? strtof((char *)out.data, NULL) == (float)value
                 : strtod((char *)out.data, NULL) == value);
    snprintf(text, sizeof text, "{\"a\":%s}", (char *)out.data);
    CHECK(check_text(text, strlen(text)));
    parley_buf_clear(&out);
  }
}

const struct test suite_json[] = {
  {"good", test_good},
  {"bad", test_bad},
  {"differences", test_differences},
  {"long_numbers", test_long_numbers},
  {"depth", test_depth},
  {"members", test_members},
  {"generated", test_generated},
  {"cuts", test_cuts},
  {"packets", test_packets},
  {"writer", test_writer},
  {"java_numbers", test_java_numbers},
  {"java_random", test_java_random},
  {NULL, NULL},
};

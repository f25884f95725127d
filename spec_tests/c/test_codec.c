/* SPDX-License-Identifier: MIT
 *
 * Reading and writing each construct of the spec language.
 */
#include "codec_kit.h"

static void test_integers(void) {
  static const struct {
    const char *type, *low_hex, *low, *high_hex, *high;
  } kinds[] = {
    {"i8", "80", "-128", "7f", "127"},
    {"u8", "00", "0", "ff", "255"},
    {"i16", "8000", "-32768", "7fff", "32767"},
    {"u16", "0000", "0", "ffff", "65535"},
    {"i32", "80000000", "-2147483648", "7fffffff", "2147483647"},
    {"u32", "00000000", "0", "ffffffff", "4294967295"},
    {"i64", "8000000000000000", "-9223372036854775808", "7fffffffffffffff",
     "9223372036854775807"},
  };
  size_t i;
  for (i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
    char fields[80], hex[80], json[120];
    snprintf(fields, sizeof fields, F("a: %s") F("b: %s"), kinds[i].type,
             kinds[i].type);
    snprintf(hex, sizeof hex, "%s%s", kinds[i].low_hex, kinds[i].high_hex);
    snprintf(json, sizeof json, "{\"a\":%s,\"b\":%s}", kinds[i].low,
             kinds[i].high);
    fields_same(fields, hex, json);
  }
}

static void test_out_of_range(void) {
  static const struct {
    const char *type, *value, *text;
  } bad[] = {
    {"i8", "-129", "-129 is out of range for i8 (-128 to 127)"},
    {"i8", "128", "128 is out of range for i8 (-128 to 127)"},
    {"u8", "-1", "-1 is out of range for u8 (0 to 255)"},
    {"u8", "256", "256 is out of range for u8 (0 to 255)"},
    {"i16", "-32769", "-32769 is out of range for i16 (-32768 to 32767)"},
    {"i16", "32768", "32768 is out of range for i16 (-32768 to 32767)"},
    {"u16", "65536", "65536 is out of range for u16 (0 to 65535)"},
    {"i32", "-2147483649", NULL},
    {"i32", "2147483648", NULL},
    {"u32", "-1", NULL},
    {"u32", "4294967296", NULL},
    {"i32", "1e10", NULL},
    {"i64", "9223372036854775808", NULL},
    {"i64", "-9223372036854775809", NULL},
    {"i64", "1e300", NULL},
    {"f32", "3.5e38", "3.5e+38 is out of range for f32"},
  };
  size_t i;
  for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    char fields[80], json[80];
    snprintf(fields, sizeof fields, F("a: %s"), bad[i].type);
    snprintf(json, sizeof json, "{\"a\":%s}", bad[i].value);
    fields_reject(fields, json, PARLEY_ERANGE, "a", bad[i].text);
  }
}

static void test_types(void) {
  static const struct {
    const char *type, *value, *text;
  } bad[] = {
    {"i32", "\"7\"", "i32 expected, got string"},
    {"i32", "true", "i32 expected, got boolean"},
    {"i32", "1.5", "i32 expected, got a number that is not integral"},
    {"i32", "null", "i32 expected, got null"},
    {"i32", "[]", "i32 expected, got list"},
    {"i64", "\"\"", "i64 expected, got string"},
    {"i64", "\"-\"", "i64 expected, got string"},
    {"i64", "\"1x\"", "i64 expected, got string"},
    {"i64", "\"9223372036854775808\"", "i64 expected, got string"},
    {"i64", "{\"$bytes\":\"31\"}", "i64 expected, got bytes"},
    {"f64", "\"inf\"", "f64 expected, got string"},
    {"f64", "false", "f64 expected, got boolean"},
    {"bool", "1", "bool expected, got integer"},
    {"string", "1", "string expected, got integer"},
    {"string", "{}", "string expected, got record"},
    {"bytes", "[1]", "bytes expected, got list"},
    {"list<i32>", "7", "list expected, got integer"},
    {"list<i32>", "{\"a\":1}", "list expected, got record"},
    {"{record: [{x: i32}]}", "[1]", "record expected, got list"},
    {"{record: [{x: i32}]}", "\"x\"", "record expected, got string"},
  };
  size_t i;
  for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    char fields[80], json[80];
    snprintf(fields, sizeof fields, F("before: u8") F("a: %s"), bad[i].type);
    snprintf(json, sizeof json, "{\"before\":1,\"a\":%s}", bad[i].value);
    fields_reject(fields, json, PARLEY_ETYPE, "a", bad[i].text);
  }
}

/* 64 bits come as integers, as decimal text, or as whole numbers. */
static void test_decimal(void) {
  struct codec codec;
  codec_open(&codec, "", F("a: i64"));
  codec_encodes(&codec, "{\"a\":\"-9223372036854775808\"}", "8000000000000000");
  codec_encodes(&codec, "{\"a\":\"9223372036854775807\"}", "7fffffffffffffff");
  codec_encodes(&codec, "{\"a\":\"0\"}", "0000000000000000");
  codec_encodes(&codec, "{\"a\":1e3}", "00000000000003e8");
  codec_encodes(&codec, "{\"a\":-0.0}", "0000000000000000");
  codec_encodes(&codec, "{\"a\":-9.223372036854775808e18}", "8000000000000000");
  codec_close(&codec);
}

static void test_f64(void) {
  static const struct {
    const char *hex, *text;
  } values[] = {
    {"0000000000000000", "0.0"},
    {"8000000000000000", "-0.0"},
    {"3ff0000000000000", "1.0"},
    {"3fb999999999999a", "0.1"},
    {"3fd5555555555555", "0.3333333333333333"},
    {"3fd3333333333334", "0.30000000000000004"},
    {"0000000000000001", "5e-324"},
    {"7fefffffffffffff", "1.7976931348623157e+308"},
    {"40f86a0000000000", "100000.0"},
    {"433fffffffffffff", "9007199254740991.0"},
    {"4340000000000000", "9007199254740992.0"},
    {"3ee4f8b588e368f1", "1e-05"},
    {"7ff0000000000000", "\"Infinity\""},
    {"fff0000000000000", "\"-Infinity\""},
    {"7ff8000000000000", "\"NaN\""},
  };
  size_t i;
  for (i = 0; i < sizeof values / sizeof values[0]; i++) {
    char json[80];
    snprintf(json, sizeof json, "{\"a\":%s}", values[i].text);
    fields_same(F("a: f64"), values[i].hex, json);
  }
}

static void test_f32(void) {
  static const struct {
    const char *hex, *text;
  } values[] = {
    {"00000000", "0.0"},
    {"80000000", "-0.0"},
    {"3dcccccd", "0.1"},
    {"40490fdb", "3.1415927"},
    {"00000001", "1e-45"},
    {"7f7fffff", "3.4028235e+38"},
    {"4b800001", "16777218.0"},
    {"7f800000", "\"Infinity\""},
    {"ff800000", "\"-Infinity\""},
    {"7fc00000", "\"NaN\""},
    /* 7.038531e-26 is nearest to this float, but the double nearest to it is
     * narrowed to the next one. */
    {"15ae43fd", "7.0385307e-26"},
  };
  size_t i;
  for (i = 0; i < sizeof values / sizeof values[0]; i++) {
    char json[80];
    snprintf(json, sizeof json, "{\"a\":%s}", values[i].text);
    fields_same(F("a: f32"), values[i].hex, json);
  }
}

/* Whatever the bits, the text reads back to them. */
static void test_float_bits(void) {
  uint64_t seed = 7;
  parley_random random = test_random(&seed);
  struct codec codec;
  parley_buf json, again;
  int i;
  codec_open(&codec, "", F("a: f32") F("b: f64"));
  if (codec.schema == NULL) return;
  parley_buf_init(&json, NULL);
  parley_buf_init(&again, NULL);
  for (i = 0; i < 3000; i++) {
    uint8_t bytes[12];
    parley_slice in = {bytes, sizeof bytes};
    random.fn(random.ud, bytes, sizeof bytes);
    /* Not those that are no numbers: all but one of them change. */
    if ((bytes[0] & 0x7f) == 0x7f) bytes[0] = 0x3f;
    if ((bytes[4] & 0x7f) == 0x7f) bytes[4] = 0x3f;
    json.size = again.size = 0;
    CHECK_ERR(parley_decode_json(codec.schema, codec.packet, NULL, in, &json,
                                 NULL, NULL),
              PARLEY_OK);
    CHECK_ERR(parley_encode_json(codec.schema, codec.packet, NULL,
                                 parley_buf_slice(&json), &again, NULL),
              PARLEY_OK);
    CHECK(parley_slice_eq(in, parley_buf_slice(&again)));
  }
  parley_buf_clear(&json);
  parley_buf_clear(&again);
  codec_close(&codec);
}

/* As the real client: 1 is true, any other byte false. */
static void test_bool(void) {
  struct codec codec;
  codec_open(&codec, "", F("a: bool") F("b: {type: u8, when: a}"));
  codec_same(&codec, "0105", "{\"a\":true,\"b\":5}");
  codec_same(&codec, "00", "{\"a\":false}");
  codec_decodes(&codec, "02", "{\"a\":false}", 0);
  codec_decodes(&codec, "ff05", "{\"a\":false}", 1);
  codec_close(&codec);
}

static void test_texts(void) {
  struct codec codec;
  codec_open(&codec, "", F("a: string"));
  codec_same(&codec, "0000", "{\"a\":\"\"}");
  codec_same(&codec, "0003c3bc7a", "{\"a\":\"\xc3\xbcz\"}");
  codec_same(&codec, "000400220a5c", "{\"a\":\"\\u0000\\\"\\n\\\\\"}");
  codec_same(&codec, "0001ff", "{\"a\":{\"$bytes\":\"ff\"}}");
  codec_same(&codec, "0003eda080", "{\"a\":{\"$bytes\":\"eda080\"}}");
  codec_encodes(&codec, "{\"a\":{\"$bytes\":\"4A4b\"}}", "00024a4b");
  codec_refuses(&codec, "00", PARLEY_ETRUNCATED, "a", 0,
                "string needs 2 bytes, the packet has 1 left");
  codec_refuses(&codec, "000361", PARLEY_ETRUNCATED, "a", 0,
                "string needs 5 bytes, the packet has 3 left");
  codec_rejects(&codec, "{\"a\":{\"$bytes\":\"4\"}}", PARLEY_EJSON, "", NULL);
  codec_rejects(&codec, "{\"a\":{\"$bytes\":7}}", PARLEY_EJSON, "", NULL);
  codec_close(&codec);
  codec_open(&codec, "", F("a: bytes") F("b: {type: bytes, count: u8}"));
  codec_same(&codec, "0000000241ff00",
             "{\"a\":{\"$bytes\":\"41ff\"},\"b\":{\"$bytes\":\"\"}}");
  codec_encodes(&codec, "{\"a\":\"hi\",\"b\":\"\"}", "00000002686900");
  codec_refuses(&codec, "0000000341ff", PARLEY_ECOUNT, "a#", 0,
                "3 elements of at least 1 bytes do not fit in the 2 bytes "
                "left");
  codec_refuses(&codec, "00000000ff", PARLEY_ECOUNT, "b#", 4, NULL);
  codec_close(&codec);
}

/* A string's length has 16 bits, a count of bytes what it says. */
static void test_long_texts(void) {
  static char json[70100];
  struct codec codec;
  parley_buf out;
  parley_diag diag;
  size_t n;
  codec_open(&codec, "", F("a: string"));
  if (codec.schema == NULL) return;
  parley_buf_init(&out, NULL);
  for (n = 65534; n <= 65536; n++) {
    parley_slice in = {(const uint8_t *)json, n + 8};
    out.size = 0;
    memcpy(json, "{\"a\":\"", 6);
    memset(json + 6, 'x', n);
    memcpy(json + 6 + n, "\"}", 2);
    CHECK_ERR(
      parley_encode_json(codec.schema, codec.packet, NULL, in, &out, &diag),
      n <= 65535 ? PARLEY_OK : PARLEY_ERANGE);
    CHECK_INT(out.size, n <= 65535 ? n + 2 : 0);
  }
  CHECK_STR(diag.path, "a");
  CHECK_STR(diag.text, "a string of 65536 bytes, at most 65535 fit");
  parley_buf_clear(&out);
  codec_close(&codec);
}

static void test_counts(void) {
  struct codec codec;
  fields_same(F("a: list<i32>"), "000000020000000700000008", "{\"a\":[7,8]}");
  fields_same(F("a: {type: list<u8>, count: i16}"), "00020708",
              "{\"a\":[7,8]}");
  fields_same(F("a: {type: list<string>, count: u8}"), "02000161 0000",
              "{\"a\":[\"a\",\"\"]}");
  fields_same(F("a: list<list<u8>>"), "0000000200000001050000 0000",
              "{\"a\":[[5],[]]}");
  fields_same(F("a: {list: [], count: u8}"), "03", "{\"a\":[{},{},{}]}");
  codec_open(&codec, "", F("n: u8") F("a: list<i32>"));
  codec_refuses(&codec, "01ffffffff", PARLEY_ECOUNT, "a#", 1,
                "the count is negative: -1");
  codec_refuses(&codec, "0180000000", PARLEY_ECOUNT, "a#", 1,
                "the count is negative: -2147483648");
  codec_refuses(&codec, "017fffffff00000000", PARLEY_ECOUNT, "a#", 1,
                "2147483647 elements of at least 4 bytes do not fit in the 4 "
                "bytes left");
  codec_refuses(&codec, "01000000", PARLEY_ETRUNCATED, "a#", 1,
                "a count needs 4 bytes, the packet has 3 left");
  codec_refuses(&codec, "010000000100", PARLEY_ECOUNT, "a#", 1, NULL);
  codec_close(&codec);
  codec_open(&codec, "", F("a: {list: [{s: string}], count: i16}"));
  codec_refuses(&codec, "ffff", PARLEY_ECOUNT, "a#", 0,
                "the count is negative: -1");
  codec_refuses(&codec, "00020001610005", PARLEY_ETRUNCATED, "a[1].s", 5,
                "string needs 7 bytes, the packet has 2 left");
  codec_close(&codec);
  codec_open(&codec, "", F("a: list<list<i8>>"));
  codec_refuses(&codec, "0000000100000002 07", PARLEY_ECOUNT, "a[0]#", 4, NULL);
  codec_close(&codec);
}

/* The count of a list that is too long for it. */
static void test_count_overflow(void) {
  static const struct {
    const char *fields;
    int most;
    const char *text;
  } lists[] = {
    {F("a: {list: [], count: u8}"), 255,
     "256 elements, the count holds at most 255"},
    {F("a: {list: [], count: i16}"), 32767,
     "32768 elements, the count holds at most 32767"},
    {F("a: {list: [], count: u8, per: 3}"), 85,
     "258 elements, the count holds at most 255"},
  };
  size_t i;
  for (i = 0; i < sizeof lists / sizeof lists[0]; i++) {
    struct codec codec;
    parley_tree *tree = parley_tree_new(NULL);
    parley_value *root = parley_tree_record(tree);
    parley_value *list = parley_tree_list(tree);
    parley_buf out;
    parley_diag diag;
    int n;
    codec_open(&codec, "", lists[i].fields);
    parley_value_set(tree, root, "a", list);
    for (n = 0; n < lists[i].most; n++)
      parley_value_add(tree, list, parley_tree_record(tree));
    parley_buf_init(&out, NULL);
    CHECK_ERR(
      parley_encode_tree(codec.schema, codec.packet, NULL, root, &out, &diag),
      PARLEY_OK);
    parley_value_add(tree, list, parley_tree_record(tree));
    CHECK_ERR(
      parley_encode_tree(codec.schema, codec.packet, NULL, root, &out, &diag),
      PARLEY_ECOUNT);
    CHECK_STR(diag.path, "a");
    CHECK_STR(diag.text, lists[i].text);
    parley_buf_clear(&out);
    parley_tree_free(tree);
    codec_close(&codec);
  }
}

static void test_per(void) {
  struct codec codec;
  codec_open(&codec, "",
             F("a: {list: [{x: i8}, {y: i8}], per: 2, count: i16}"));
  codec_same(&codec, "000401020304",
             "{\"a\":[{\"x\":1,\"y\":2},{\"x\":3,\"y\":4}]}");
  codec_same(&codec, "0000", "{\"a\":[]}");
  codec_refuses(&codec, "00030102030405", PARLEY_ECOUNT, "a#", 0,
                "the count 3 is not a multiple of 2");
  codec_refuses(&codec, "ffff", PARLEY_ECOUNT, "a#", 0,
                "the count is negative: -1");
  codec_close(&codec);
}

/* The count shows only where its list is absent. */
static void test_count_of(void) {
  struct codec codec;
  codec_open(&codec, "",
             F("kind: u8") F("total: {type: i16, count_of: rows}")
               F("note: string")
                 F("rows: {type: list<u8>, when: {kind: {in: [1, 2]}}}"));
  codec_same(&codec, "01 0002 0001 6e 0708",
             "{\"kind\":1,\"note\":\"n\",\"rows\":[7,8]}");
  codec_same(&codec, "03 0002 0000", "{\"kind\":3,\"total\":2,\"note\":\"\"}");
  codec_same(&codec, "03 ffff 0000", "{\"kind\":3,\"total\":-1,\"note\":\"\"}");
  codec_refuses(&codec, "01 ffff 0000", PARLEY_ECOUNT, "total", 1,
                "the count is negative: -1");
  codec_refuses(&codec, "01 0003 0000 0102", PARLEY_ECOUNT, "rows", 5,
                "3 elements of at least 1 bytes do not fit in the 2 bytes "
                "left");
  codec_rejects(&codec, "{\"kind\":1,\"total\":2,\"note\":\"\",\"rows\":[7,8]}",
                PARLEY_EUNEXPECTED, "total",
                "the count is taken from the list and must not be given");
  codec_rejects(&codec, "{\"kind\":3,\"note\":\"\"}", PARLEY_EMISSING, "total",
                "missing, i16 expected");
  codec_rejects(&codec, "{\"kind\":1,\"note\":\"\"}", PARLEY_EMISSING, "rows",
                "missing, list expected");
  codec_rejects(&codec, "{\"kind\":1,\"note\":\"\",\"rows\":7}", PARLEY_ETYPE,
                "rows", "list expected, got integer");
  codec_rejects(&codec, "{\"kind\":3,\"total\":1,\"note\":\"\",\"rows\":[]}",
                PARLEY_EUNEXPECTED, "rows",
                "only there if kind is one of 1, 2");
  codec_close(&codec);
  codec_open(&codec, "",
             F("n: {type: u8, count_of: a}") F("a: {list: [{x: u8}], per: 3}")
               F("m: {type: i8, count_of: b}") F("b: bytes"));
  codec_same(&codec, "06 0102 01 ff",
             "{\"a\":[{\"x\":1},{\"x\":2}],\"b\":{\"$bytes\":\"ff\"}}");
  codec_refuses(&codec, "04 0102 01 ff", PARLEY_ECOUNT, "n", 0,
                "the count 4 is not a multiple of 3");
  codec_refuses(&codec, "00 05 ff", PARLEY_ECOUNT, "b", 2, NULL);
  codec_close(&codec);
}

static void test_rest(void) {
  struct codec codec;
  fields_same(F("a: {type: bytes, count: rest}"), "",
              "{\"a\":{\"$bytes\":\"\"}}");
  fields_same(F("a: u8") F("b: {type: bytes, count: rest}"), "01cafe",
              "{\"a\":1,\"b\":{\"$bytes\":\"cafe\"}}");
  codec_open(&codec, "", F("a: {type: list<i16>, count: rest}"));
  codec_same(&codec, "", "{\"a\":[]}");
  codec_same(&codec, "00010002", "{\"a\":[1,2]}");
  codec_refuses(&codec, "000102", PARLEY_ETRUNCATED, "a[1]", 2,
                "i16 needs 2 bytes, the packet has 1 left");
  codec_close(&codec);
}

/* What the layout does not reach is handed over and may be sent again. */
static void test_unread(void) {
  struct codec codec;
  parley_encode_options options;
  parley_buf out;
  codec_open(&codec, "", F("a: u8"));
  codec_decodes(&codec, "01cafe", "{\"a\":1}", 2);
  if (codec.schema == NULL) return;
  memset(&options, 0, sizeof options);
  options.rest = parley_slice_of("xy");
  parley_buf_init(&out, NULL);
  CHECK_ERR(parley_encode_json(codec.schema, codec.packet, &options,
                               parley_slice_of("{\"a\":1}"), &out, NULL),
            PARLEY_OK);
  CHECK_HEX(parley_buf_slice(&out), "017879");
  parley_buf_clear(&out);
  codec_close(&codec);
}

static void secrets_are_not_shown(void) {
  fields_reject(F("pin: {type: u8, secret: true}"), "{\"pin\":4711}",
                PARLEY_ERANGE, "pin",
                "the value is out of range for u8 (0 to 255)");
}

const struct test suite_codec[] = {
  {"integers", test_integers},
  {"secrets_are_not_shown", secrets_are_not_shown},
  {"out_of_range", test_out_of_range},
  {"types", test_types},
  {"decimal", test_decimal},
  {"f64", test_f64},
  {"f32", test_f32},
  {"float_bits", test_float_bits},
  {"bool", test_bool},
  {"texts", test_texts},
  {"long_texts", test_long_texts},
  {"counts", test_counts},
  {"count_overflow", test_count_overflow},
  {"per", test_per},
  {"count_of", test_count_of},
  {"rest", test_rest},
  {"unread", test_unread},
  {NULL, NULL},
};

/* SPDX-License-Identifier: MIT
 *
 * Lines of the batch form and their exact answers, through tree and JSON.
 */
#include "parley/codec.h"
#include "spec_files.h"
#include "test.h"

static const char spec[] =
  "protocol: test\nwire: binary\nrealm: Test\n"
  "c2s:\n"
  "  room.say:\n    id: 7\n    header: ROOM_SAY\n"
  "    fields:\n      - text: string\n      - style: {type: u8, default: 1}\n"
  "  room.kinds:\n    id: 9\n    fields:\n"
  "      - a: i8\n      - b: u8\n      - c: i16\n      - d: u16\n"
  "      - e: i32\n      - f: u32\n      - g: i64\n      - h: f32\n"
  "      - i: f64\n      - j: bool\n      - k: {type: bytes, count: u8}\n"
  "  room.nameless:\n    fields:\n      - a: u8\n"
  "s2c:\n"
  "  room.units:\n    id: 7\n    fields:\n"
  "      - units:\n          list:\n            - id: u8\n"
  "            - name: string\n            - skills: {type: list<i16>, count: "
  "u8}\n          count: i16\n"
  "      - {optional: tail, fields: [{gold: bool}]}\n"
  "  room.counted:\n    id: 8\n    fields:\n"
  "      - on: bool\n      - n: {type: u8, count_of: ids}\n"
  "      - ids: {type: list<u8>, when: on}\n";

static parley_schema *schema;

static void check_answer(bool encode, const char *line, const char *want) {
  static const parley_batch_through *const ways[] = {&parley_batch_tree,
                                                     &parley_batch_json};
  parley_idmap *ids = parley_idmap_new(schema, NULL);
  size_t i;
  for (i = 0; i < 2; i++) {
    parley_buf out;
    parley_buf_init(&out, NULL);
    parley_buf_puts(&out, "<");
    CHECK_ERR((encode ? parley_batch_encode : parley_batch_decode)(
                schema, ids, ways[i], parley_slice_of(line), &out),
              PARLEY_OK);
    parley_buf_putc(&out, 0);
    CHECK_STR((const char *)out.data + 1, want);
    parley_buf_clear(&out);
  }
  parley_idmap_free(ids);
}

static void decode(const char *line, const char *want) {
  check_answer(false, line, want);
}
static void encode(const char *line, const char *want) {
  check_answer(true, line, want);
}

static bool setup(void) {
  schema = spec_load_text(spec);
  return schema != NULL;
}

static void test_decode(void) {
  if (!setup()) return;
  decode("{\"dir\":\"c2s\",\"id\":7,\"hex\":\"0002686905\"}",
         "{\"id\":7,\"name\":\"room.say\",\"fields\":{\"text\":\"hi\","
         "\"style\":5},\"rest\":0,\"trace\":["
         "{\"path\":\"text\",\"type\":\"str\",\"offset\":0,\"size\":4,"
         "\"value\":\"hi\"},"
         "{\"path\":\"style\",\"type\":\"u8\",\"offset\":4,\"size\":1,"
         "\"value\":5}]}");
  decode("{\"name\":\"ROOM_SAY\",\"hex\":\"0001FF00CAFE\",\"dir\":\"c2s\"}",
         "{\"id\":7,\"name\":\"room.say\",\"fields\":{\"text\":{\"$bytes\":"
         "\"ff\"},\"style\":0},\"rest\":2,\"restHex\":\"cafe\",\"trace\":["
         "{\"path\":\"text\",\"type\":\"str\",\"offset\":0,\"size\":3,"
         "\"value\":\"ff\"},"
         "{\"path\":\"style\",\"type\":\"u8\",\"offset\":3,\"size\":1,"
         "\"value\":0}]}");
  decode("{\"dir\":\"s2c\",\"name\":\"room.units\",\"hex\":"
         "\"000101000161020005ffff\"}",
         "{\"id\":7,\"name\":\"room.units\",\"fields\":{\"units\":[{\"id\":1,"
         "\"name\":\"a\",\"skills\":[5,-1]}]},\"rest\":0,\"trace\":["
         "{\"path\":\"units#\",\"type\":\"i16\",\"offset\":0,\"size\":2,"
         "\"value\":1},"
         "{\"path\":\"units[0].id\",\"type\":\"u8\",\"offset\":2,\"size\":1,"
         "\"value\":1},"
         "{\"path\":\"units[0].name\",\"type\":\"str\",\"offset\":3,\"size\":3,"
         "\"value\":\"a\"},"
         "{\"path\":\"units[0].skills#\",\"type\":\"u8\",\"offset\":6,"
         "\"size\":1,\"value\":2},"
         "{\"path\":\"units[0].skills[0]\",\"type\":\"i16\",\"offset\":7,"
         "\"size\":2,\"value\":5},"
         "{\"path\":\"units[0].skills[1]\",\"type\":\"i16\",\"offset\":9,"
         "\"size\":2,\"value\":-1}]}");
  decode("{\"dir\":\"s2c\",\"id\":8,\"hex\":\"010109\"}",
         "{\"id\":8,\"name\":\"room.counted\",\"fields\":{\"on\":true,"
         "\"ids\":[9]},\"rest\":0,\"trace\":["
         "{\"path\":\"on\",\"type\":\"bool\",\"offset\":0,\"size\":1,"
         "\"value\":true},"
         "{\"path\":\"n\",\"type\":\"u8\",\"offset\":1,\"size\":1,\"value\":1},"
         "{\"path\":\"ids[0]\",\"type\":\"u8\",\"offset\":2,\"size\":1,"
         "\"value\":9}]}");
  decode("{\"dir\":\"s2c\",\"id\":8,\"hex\":\"0005\"}",
         "{\"id\":8,\"name\":\"room.counted\",\"fields\":{\"on\":false,"
         "\"n\":5},\"rest\":0,\"trace\":["
         "{\"path\":\"on\",\"type\":\"bool\",\"offset\":0,\"size\":1,"
         "\"value\":false},"
         "{\"path\":\"n\",\"type\":\"u8\",\"offset\":1,\"size\":1,"
         "\"value\":5}]}");
  decode("{\"dir\":\"c2s\",\"name\":\"room.nameless\",\"hex\":\"05\"}",
         "{\"id\":null,\"name\":\"room.nameless\",\"fields\":{\"a\":5},"
         "\"rest\":0,\"trace\":[{\"path\":\"a\",\"type\":\"u8\",\"offset\":0,"
         "\"size\":1,\"value\":5}]}");
  parley_schema_free(schema);
}

static void test_kinds(void) {
  if (!setup()) return;
  decode("{\"dir\":\"c2s\",\"id\":9,\"hex\":\"80ff8000ffff80000000ffffffff"
         "80000000000000003dcccccd3ff800000000000001 \"}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"the hex text is not pairs of hex digits\"}}");
  decode("{\"dir\":\"c2s\",\"id\":9,\"hex\":\"80ff8000ffff80000000ffffffff"
         "80000000000000003dcccccd7ff00000000000000100\"}",
         "{\"id\":9,\"name\":\"room.kinds\",\"fields\":{\"a\":-128,\"b\":255,"
         "\"c\":-32768,\"d\":65535,\"e\":-2147483648,\"f\":4294967295,\"g\":"
         "-9223372036854775808,\"h\":0.1,\"i\":\"Infinity\",\"j\":true,\"k\":{"
         "\"$bytes\":\"\"}},\"rest\":0,\"trace\":["
         "{\"path\":\"a\",\"type\":\"i8\",\"offset\":0,\"size\":1,\"value\":"
         "-128},"
         "{\"path\":\"b\",\"type\":\"u8\",\"offset\":1,\"size\":1,\"value\":"
         "255},"
         "{\"path\":\"c\",\"type\":\"i16\",\"offset\":2,\"size\":2,\"value\":"
         "-32768},"
         "{\"path\":\"d\",\"type\":\"u16\",\"offset\":4,\"size\":2,\"value\":"
         "65535},"
         "{\"path\":\"e\",\"type\":\"i32\",\"offset\":6,\"size\":4,\"value\":"
         "-2147483648},"
         "{\"path\":\"f\",\"type\":\"u32\",\"offset\":10,\"size\":4,\"value\":"
         "4294967295},"
         "{\"path\":\"g\",\"type\":\"i64\",\"offset\":14,\"size\":8,\"value\":"
         "-9223372036854775808},"
         "{\"path\":\"h\",\"type\":\"f32\",\"offset\":22,\"size\":4,\"value\":"
         "0.1},"
         "{\"path\":\"i\",\"type\":\"f64\",\"offset\":26,\"size\":8,\"value\":"
         "\"Infinity\"},"
         "{\"path\":\"j\",\"type\":\"bool\",\"offset\":34,\"size\":1,"
         "\"value\":true},"
         "{\"path\":\"k#\",\"type\":\"u8\",\"offset\":35,\"size\":1,\"value\":"
         "0},"
         "{\"path\":\"k\",\"type\":\"bytes\",\"offset\":36,\"size\":0,"
         "\"value\":\"\"}]}");
  encode("{\"dir\":\"c2s\",\"id\":9,\"fields\":{\"a\":-128,\"b\":255,\"c\":"
         "-32768,\"d\":65535,\"e\":-2147483648,\"f\":4294967295,\"g\":"
         "\"9223372036854775807\",\"h\":0.1,\"i\":\"-Infinity\",\"j\":false,"
         "\"k\":{\"$bytes\":\"0AfF\"}}}",
         "{\"id\":9,\"name\":\"room.kinds\",\"hex\":\"80ff8000ffff80000000"
         "ffffffff7fffffffffffffff3dcccccdfff000000000000000020aff\"}");
  parley_schema_free(schema);
}

static void test_only(void) {
  if (!setup()) return;
  decode("{\"dir\":\"c2s\",\"id\":7,\"hex\":\"000005\",\"only\":[\"style\"]}",
         "{\"id\":7,\"name\":\"room.say\",\"fields\":{\"style\":5},\"rest\":0,"
         "\"trace\":[{\"path\":\"text\",\"type\":\"str\",\"offset\":0,"
         "\"size\":2,\"value\":\"\"},{\"path\":\"style\",\"type\":\"u8\","
         "\"offset\":2,\"size\":1,\"value\":5}]}");
  decode("{\"dir\":\"s2c\",\"id\":7,\"hex\":\"000109000000\",\"only\":["
         "\"units[].id\"]}",
         "{\"id\":7,\"name\":\"room.units\",\"fields\":{\"units\":[{\"id\":9}]}"
         ",\"rest\":0,\"trace\":["
         "{\"path\":\"units#\",\"type\":\"i16\",\"offset\":0,\"size\":2,"
         "\"value\":1},"
         "{\"path\":\"units[0].id\",\"type\":\"u8\",\"offset\":2,\"size\":1,"
         "\"value\":9},"
         "{\"path\":\"units[0].name\",\"type\":\"str\",\"offset\":3,\"size\":2,"
         "\"value\":\"\"},"
         "{\"path\":\"units[0].skills#\",\"type\":\"u8\",\"offset\":5,"
         "\"size\":1,\"value\":0}]}");
  decode("{\"dir\":\"c2s\",\"id\":7,\"hex\":\"000005\",\"only\":[\"stile\"]}",
         "{\"error\":{\"code\":\"EUNKNOWN\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"no field 'stile' in the path 'stile', did you mean "
         "'style'?\"}}");
  decode("{\"dir\":\"c2s\",\"id\":7,\"hex\":\"\",\"only\":\"style\"}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"\\\"only\\\" is no list of at most 256 paths\"}}");
  decode("{\"dir\":\"c2s\",\"id\":7,\"hex\":\"\",\"only\":[7]}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"\\\"only\\\" is no list of strings\"}}");
  parley_schema_free(schema);
}

static void test_errors(void) {
  if (!setup()) return;
  decode("{\"dir\":\"c2s\",\"id\":7,\"hex\":\"0001610\"}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"the hex text is not pairs of hex digits\"}}");
  decode("{\"dir\":\"s2c\",\"id\":7,\"hex\":\"00010100016102\"}",
         "{\"error\":{\"code\":\"ECOUNT\",\"path\":\"units[0].skills#\","
         "\"offset\":6,\"message\":\"2 elements of at least 2 bytes do not fit "
         "in the 0 bytes left\"},\"trace\":["
         "{\"path\":\"units#\",\"type\":\"i16\",\"offset\":0,\"size\":2,"
         "\"value\":1},"
         "{\"path\":\"units[0].id\",\"type\":\"u8\",\"offset\":2,\"size\":1,"
         "\"value\":1},"
         "{\"path\":\"units[0].name\",\"type\":\"str\",\"offset\":3,\"size\":3,"
         "\"value\":\"a\"}]}");
  decode("{\"dir\":\"c2s\",\"id\":7,\"hex\":\"\"}",
         "{\"error\":{\"code\":\"ETRUNCATED\",\"path\":\"text\",\"offset\":0,"
         "\"message\":\"string needs 2 bytes, the packet has 0 left\"},"
         "\"trace\":[]}");
  decode("{\"dir\":\"c2s\",\"id\":77,\"hex\":\"00FF\"}",
         "{\"id\":77,\"name\":null,\"raw\":\"00ff\"}");
  decode("{\"tag\":1,\"dir\":\"s2c\",\"id\":0,\"hex\":\"\"}",
         "{\"tag\":1,\"id\":0,\"name\":null,\"raw\":\"\"}");
  decode("{\"dir\":\"c2s\",\"name\":\"room.units\",\"hex\":\"\"}",
         "{\"error\":{\"code\":\"ENOENT\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"no c2s packet 'room.units', did you mean "
         "'room.kinds'?\"}}");
  decode("{\"dir\":\"c2s\",\"name\":\"room.sya\",\"hex\":\"\"}",
         "{\"error\":{\"code\":\"ENOENT\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"no c2s packet 'room.sya', did you mean "
         "'room.say'?\"}}");
  parley_schema_free(schema);
}

/* A line that is no request gets an answer, too, with its tag. */
static const struct {
  const char *line, *message;
} bad_lines[] = {
  {"[]", "the line is not an object"},
  {"7", "the line is not an object"},
  {"{}", "\\\"dir\\\" is missing or no string"},
  {"{\"dir\":7,\"id\":7,\"hex\":\"\"}", "\\\"dir\\\" is missing or no string"},
  {"{\"dir\":\"up\",\"id\":7,\"hex\":\"\"}",
   "\\\"dir\\\" is neither \\\"c2s\\\" nor \\\"s2c\\\""},
  {"{\"dir\":\"c2s\",\"hex\":\"\"}",
   "one of \\\"name\\\" and \\\"id\\\" is needed"},
  {"{\"dir\":\"c2s\",\"id\":7,\"name\":\"room.say\",\"hex\":\"\"}",
   "one of \\\"name\\\" and \\\"id\\\" is needed"},
  {"{\"dir\":\"c2s\",\"id\":7}", "\\\"hex\\\" is missing"},
  {"{\"dir\":\"c2s\",\"id\":7,\"hex\":7}", "the hex text is no string"},
  {"{\"dir\":\"c2s\",\"id\":7,\"hex\":\"0g\"}",
   "the hex text is not pairs of hex digits"},
  {"{\"dir\":\"c2s\",\"id\":-1,\"hex\":\"\"}",
   "\\\"id\\\" is no number from 0 to 65535"},
  {"{\"dir\":\"c2s\",\"id\":65536,\"hex\":\"\"}",
   "\\\"id\\\" is no number from 0 to 65535"},
  {"{\"dir\":\"c2s\",\"id\":\"7\",\"hex\":\"\"}",
   "\\\"id\\\" is no number from 0 to 65535"},
  {"{\"dir\":\"c2s\",\"name\":7,\"hex\":\"\"}", "\\\"name\\\" is no string"},
  {"{\"dir\":\"c2s\",\"name\":\"room.say\\u0000x\",\"hex\":\"\"}",
   "\\\"name\\\" is no string"},
  {"{\"dir\":\"c2s\",\"id\":7,\"hex\":\"\",\"fields\":{}}",
   "unknown member \\\"fields\\\""},
  {"{\"dir\":\"c2s\",\"id\":7,\"hex\":\"\",\"di\\\"r\":1}",
   "unknown member \\\"di\\\"r\\\""},
};

static void test_usage(void) {
  size_t i;
  if (!setup()) return;
  for (i = 0; i < sizeof bad_lines / sizeof bad_lines[0]; i++) {
    char want[300];
    snprintf(want, sizeof want,
             "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,"
             "\"message\":\"%s\"}}",
             bad_lines[i].message);
    decode(bad_lines[i].line, want);
  }
  decode("", "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,"
             "\"message\":\"the text ends too early\"}}");
  decode("{\"dir\":\"c2s\",}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":13,"
         "\"message\":\"a member name expected\"}}");
  decode("{\"dir\":\"c2s\",\"dir\":\"s2c\",\"id\":1,\"hex\":\"\"}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":13,"
         "\"message\":\"the member \\\"dir\\\" stands twice\"}}");
  decode("{\"dir\":\"c2s\",\"id\":7,\"hex\":\"\xff\"}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":27,"
         "\"message\":\"a string that is not UTF-8\"}}");
  encode("{\"dir\":\"c2s\",\"id\":7}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"\\\"fields\\\" is missing\"}}");
  encode("{\"dir\":\"c2s\",\"id\":7,\"fields\":[]}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"\\\"fields\\\" is no object\"}}");
  encode("{\"dir\":\"c2s\",\"id\":7,\"fields\":{},\"hex\":\"\"}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"unknown member \\\"hex\\\"\"}}");
  parley_schema_free(schema);
}

/* The tag comes back as it was written, wherever it stands. */
static void test_tags(void) {
  static const char *const tags[] = {
    "7",          "\"a\\u0041\\\"{ }\"",
    "null",       "true",
    "[1,[2],{}]", "{\"a\":{\"tag\":3},\"$bytes\":1}",
    "1e3",        "12345678901234567890123",
    "\"\""};
  size_t i;
  if (!setup()) return;
  for (i = 0; i < sizeof tags / sizeof tags[0]; i++) {
    char line[200], want[200];
    snprintf(line, sizeof line,
             "{\"dir\":\"c2s\",\"id\":77,\"hex\":\"\",\"tag\":%s}", tags[i]);
    snprintf(want, sizeof want,
             "{\"tag\":%s,\"id\":77,\"name\":null,\"raw\":\"\"}", tags[i]);
    decode(line, want);
    snprintf(line, sizeof line, "{\"bogus\":[\"tag\",1],\"tag\":%s}", tags[i]);
    snprintf(want, sizeof want,
             "{\"tag\":%s,\"error\":{\"code\":\"EUSAGE\",\"path\":\"\","
             "\"offset\":0,\"message\":\"unknown member \\\"bogus\\\"\"}}",
             tags[i]);
    encode(line, want);
  }
  decode("{ \"tag\" : [ 1 ,\n \" \\\\\" ] , \"dir\":\"c2s\",\"id\":77,\"hex\":"
         "\"\"}",
         "{\"tag\":[1,\" \\\\\"],\"id\":77,\"name\":null,\"raw\":\"\"}");
  decode("{\"tag\":1e999,\"dir\":\"c2s\",\"id\":77,\"hex\":\"\"}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":7,"
         "\"message\":\"a number too large\"}}");
  decode("{\"tag\":5,\"dir\":", "{\"tag\":5,\"error\":{\"code\":\"EUSAGE\","
                                "\"path\":\"\",\"offset\":15,\"message\":\"the "
                                "text ends too early\"}}");
  parley_schema_free(schema);
}

static void test_encode(void) {
  if (!setup()) return;
  encode("{\"dir\":\"c2s\",\"name\":\"room.say\",\"fields\":{\"text\":\"hi\"}}",
         "{\"id\":7,\"name\":\"room.say\",\"hex\":\"0002686901\"}");
  encode("{\"dir\":\"c2s\",\"id\":7,\"fields\":{\"text\":{\"$bytes\":\"ff\"},"
         "\"style\":0},\"restHex\":\"cafe\"}",
         "{\"id\":7,\"name\":\"room.say\",\"hex\":\"0001ff00cafe\"}");
  encode("{\"dir\":\"c2s\",\"id\":7,\"fields\":{\"text\":\"\",\"style\":256}}",
         "{\"error\":{\"code\":\"ERANGE\",\"path\":\"style\",\"offset\":2,"
         "\"message\":\"256 is out of range for u8 (0 to 255)\"}}");
  encode("{\"dir\":\"s2c\",\"id\":7,\"fields\":{\"units\":[{\"id\":1,\"name\":"
         "\"\",\"skills\":[1,\"x\"]}]}}",
         "{\"error\":{\"code\":\"ETYPE\",\"path\":\"units[0].skills[1]\","
         "\"offset\":8,\"message\":\"i16 expected, got string\"}}");
  encode("{\"dir\":\"c2s\",\"id\":7,\"fields\":{\"text\":\"\",\"stile\":1}}",
         "{\"error\":{\"code\":\"EUNKNOWN\",\"path\":\"stile\",\"offset\":3,"
         "\"message\":\"no such field, did you mean 'style'?\"}}");
  encode("{\"dir\":\"c2s\",\"id\":77,\"fields\":{}}",
         "{\"error\":{\"code\":\"ENOENT\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"no c2s packet has the number 77\"}}");
  encode("{\"dir\":\"c2s\",\"id\":7,\"fields\":{\"text\":\"\"},\"restHex\":"
         "\"f\"}",
         "{\"error\":{\"code\":\"EUSAGE\",\"path\":\"\",\"offset\":0,"
         "\"message\":\"the hex text is not pairs of hex digits\"}}");
  parley_schema_free(schema);
}

/* Numbers are those of the map. */
static void test_revision(void) {
  parley_idmap *ids;
  parley_buf out;
  if (!setup()) return;
  ids = parley_idmap_new(schema, NULL);
  parley_idmap_set(ids, parley_schema_find(schema, PARLEY_C2S, "room.say"), 99);
  parley_buf_init(&out, NULL);
  CHECK_ERR(parley_batch_encode(
              schema, ids, &parley_batch_tree,
              parley_slice_of("{\"dir\":\"c2s\",\"id\":99,\"fields\":{\"text\":"
                              "\"\"}}"),
              &out),
            PARLEY_OK);
  parley_buf_putc(&out, 0);
  CHECK_STR((const char *)out.data,
            "{\"id\":99,\"name\":\"room.say\",\"hex\":\"000001\"}");
  parley_buf_clear(&out);
  parley_idmap_free(ids);
  parley_schema_free(schema);
}

const struct test suite_batch[] = {
  {"decode", test_decode}, {"kinds", test_kinds},       {"only", test_only},
  {"errors", test_errors}, {"usage", test_usage},       {"tags", test_tags},
  {"encode", test_encode}, {"revision", test_revision}, {NULL, NULL},
};

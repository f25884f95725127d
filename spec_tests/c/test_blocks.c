/* SPDX-License-Identifier: MIT
 *
 * Conditions, optional tails, recursion, defaults, limits, and fields that
 * are missing or too many.
 */
#include <stdlib.h>

#include "codec_kit.h"

static void test_when(void) {
  struct codec codec;
  codec_open(&codec, "",
             F("kind: i8") F("when: {kind: {gt: 5}}\n"
                             "        fields: [{a: u8}, {b: u8}]\n"
                             "        else: [{a: string}]"));
  codec_same(&codec, "060102", "{\"kind\":6,\"a\":1,\"b\":2}");
  codec_same(&codec, "0500017a", "{\"kind\":5,\"a\":\"z\"}");
  codec_rejects(&codec, "{\"kind\":6,\"a\":\"z\"}", PARLEY_ETYPE, "a",
                "u8 expected, got string");
  codec_rejects(&codec, "{\"kind\":6,\"a\":1}", PARLEY_EMISSING, "b",
                "missing, u8 expected");
  codec_rejects(&codec, "{\"kind\":5,\"a\":\"z\",\"b\":1}", PARLEY_EUNEXPECTED,
                "b", "only there if kind is greater than 5");
  codec_close(&codec);
  codec_open(&codec, "",
             F("kind: i8") F("when: {kind: 1}\n"
                             "        fields: [{a: u8}]\n"
                             "        else: [{b: u8}]"));
  codec_rejects(&codec, "{\"kind\":1,\"a\":1,\"b\":2}", PARLEY_EUNEXPECTED, "b",
                "only there unless kind is 1");
  codec_close(&codec);
}

/* Each comparison, where it holds and where it does not. */
static void test_comparisons(void) {
  static const struct {
    const char *cond, *yes, *no, *text;
  } conds[] = {
    {"{k: 1}", "01", "00", "k is 1"},
    {"{k: {ne: 1}}", "02", "01", "k is not 1"},
    {"{k: {lt: 0}}", "ff", "00", "k is less than 0"},
    {"{k: {gt: 0}}", "01", "00", "k is greater than 0"},
    {"{k: {le: -1}}", "ff", "00", "k is at most -1"},
    {"{k: {ge: 5}}", "05", "04", "k is at least 5"},
    {"{k: {in: [1, 3]}}", "03", "02", "k is one of 1, 3"},
    {"{k: {not_in: [1, 3]}}", "02", "03", "k is none of 1, 3"},
    {"{k: {bits: 6}}", "0c", "09", "k has one of the bits 6"},
    {"{k: {masked: {mask: 15, eq: 3}}}", "73", "74", "k & 15 is 3"},
    {"{k: {ge: 2, lt: 9}}", "08", "09", "k is at least 2 and k is less than 9"},
  };
  size_t i;
  for (i = 0; i < sizeof conds / sizeof conds[0]; i++) {
    char fields[160], hex[16], json[64], text[120];
    struct codec codec;
    long yes = strtol(conds[i].yes, NULL, 16),
         no = strtol(conds[i].no, NULL, 16);
    snprintf(fields, sizeof fields, F("k: i8") F("x: {type: u8, when: %s}"),
             conds[i].cond);
    codec_open(&codec, "", fields);
    snprintf(hex, sizeof hex, "%s07", conds[i].yes);
    snprintf(json, sizeof json, "{\"k\":%ld,\"x\":7}",
             yes > 127 ? yes - 256 : yes);
    codec_same(&codec, hex, json);
    snprintf(json, sizeof json, "{\"k\":%ld}", no > 127 ? no - 256 : no);
    codec_same(&codec, conds[i].no, json);
    snprintf(json, sizeof json, "{\"k\":%ld,\"x\":7}",
             no > 127 ? no - 256 : no);
    snprintf(text, sizeof text, "only there if %s", conds[i].text);
    codec_rejects(&codec, json, PARLEY_EUNEXPECTED, "x", text);
    codec_close(&codec);
  }
}

static void test_words(void) {
  struct codec codec;
  codec_open(&codec, "",
             F("k: string") F("a: {type: u8, when: {k: ab}}")
               F("b: {type: u8, when: {k: {not_in: ['', ab]}}}")
                 F("c: {type: u8, when: {k: {not_empty: true}}}"));
  codec_same(&codec, "0000", "{\"k\":\"\"}");
  codec_same(&codec, "000261620102", "{\"k\":\"ab\",\"a\":1,\"c\":2}");
  codec_same(&codec, "000261420102", "{\"k\":\"aB\",\"b\":1,\"c\":2}");
  codec_same(&codec, "00036162000102", "{\"k\":\"ab\\u0000\",\"b\":1,\"c\":2}");
  codec_rejects(&codec, "{\"k\":\"x\",\"a\":1,\"b\":1,\"c\":1}",
                PARLEY_EUNEXPECTED, "a", "only there if k is \"ab\"");
  codec_rejects(&codec, "{\"k\":\"\",\"b\":1}", PARLEY_EUNEXPECTED, "b",
                "only there if k is none of \"\", \"ab\"");
  codec_rejects(&codec, "{\"k\":\"\",\"c\":1}", PARLEY_EUNEXPECTED, "c",
                "only there if k is not empty");
  codec_close(&codec);
}

static void test_switch(void) {
  struct codec codec;
  codec_open(&codec, "",
             F("flags: i16") F("switch: {flags: {mask: 0xFF}}\n"
                               "        cases:\n"
                               "          0: [{data: string}]\n"
                               "          \"1, 2\": [{data: list<u8>}]\n"
                               "          3: []\n"
                               "        else: error")
               F("number: {type: u8, when: {flags: {bits: 256}}}"));
  codec_same(&codec, "0000 000178", "{\"flags\":0,\"data\":\"x\"}");
  codec_same(&codec, "0102 00000001 09 05",
             "{\"flags\":258,\"data\":[9],\"number\":5}");
  codec_same(&codec, "0003", "{\"flags\":3}");
  codec_refuses(&codec, "0004", PARLEY_EREFUSED, "", 2,
                "no case of the layout fits");
  codec_rejects(&codec, "{\"flags\":4}", PARLEY_EREFUSED, "",
                "no case of the layout fits");
  codec_rejects(&codec, "{\"flags\":3,\"data\":\"x\"}", PARLEY_EUNEXPECTED,
                "data", NULL);
  codec_close(&codec);
}

/* There if bytes are left; a cut inside is an error. */
static void test_tail(void) {
  struct codec codec;
  codec_open(&codec, "",
             F("id: u8") F("{optional: tail, fields: [{gold: bool}, {level: "
                           "i16}]}"));
  codec_same(&codec, "07", "{\"id\":7}");
  codec_same(&codec, "07010003", "{\"id\":7,\"gold\":true,\"level\":3}");
  codec_refuses(&codec, "0701", PARLEY_ETRUNCATED, "level", 2,
                "i16 needs 2 bytes, the packet has 0 left");
  codec_refuses(&codec, "070100", PARLEY_ETRUNCATED, "level", 2, NULL);
  codec_decodes(&codec, "0701000309", "{\"id\":7,\"gold\":true,\"level\":3}",
                1);
  codec_rejects(&codec, "{\"id\":7,\"level\":3}", PARLEY_EMISSING, "gold",
                "missing, bool expected");
  codec_rejects(&codec, "{\"id\":7,\"gold\":true}", PARLEY_EMISSING, "level",
                "missing, i16 expected");
  codec_close(&codec);
  codec_open(&codec, "",
             F("id: u8") F("{optional: tail, fields: [{a: u8}, {optional: "
                           "tail, fields: [{b: u8}]}]}"));
  codec_same(&codec, "01", "{\"id\":1}");
  codec_same(&codec, "0102", "{\"id\":1,\"a\":2}");
  codec_same(&codec, "010203", "{\"id\":1,\"a\":2,\"b\":3}");
  codec_rejects(&codec, "{\"id\":1,\"b\":3}", PARLEY_EMISSING, "a", NULL);
  codec_close(&codec);
  codec_open(&codec, "",
             F("id: u8") F("a: {type: string, optional: tail}")
               F("b: {type: string, optional: tail}"));
  codec_same(&codec, "01", "{\"id\":1}");
  codec_same(&codec, "01000141", "{\"id\":1,\"a\":\"A\"}");
  codec_same(&codec, "01000141000142", "{\"id\":1,\"a\":\"A\",\"b\":\"B\"}");
  codec_rejects(&codec, "{\"id\":1,\"b\":\"B\"}", PARLEY_EMISSING, "a",
                "missing, and an optional field behind it is given");
  codec_close(&codec);
}

/* Condition first, then bytes left. A name of an optional block may stand
 * outside it, too, where it can not be in both. */
static void test_tail_when(void) {
  struct codec codec;
  codec_open(&codec, "",
             F("k: u8") F("a: {type: u8, when: {k: 2}}")
               F("{optional: tail, fields: [{when: {k: 1}, fields: [{a: u8}]},"
                 " {b: u8}]}"));
  codec_same(&codec, "01 05 06", "{\"k\":1,\"a\":5,\"b\":6}");
  codec_same(&codec, "02 05", "{\"k\":2,\"a\":5}");
  codec_same(&codec, "02 05 06", "{\"k\":2,\"a\":5,\"b\":6}");
  codec_same(&codec, "03", "{\"k\":3}");
  codec_same(&codec, "03 06", "{\"k\":3,\"b\":6}");
  codec_rejects(&codec, "{\"k\":1,\"a\":5}", PARLEY_EMISSING, "b", NULL);
  codec_rejects(&codec, "{\"k\":3,\"a\":5}", PARLEY_EUNEXPECTED, "a", NULL);
  codec_close(&codec);
  codec_open(&codec, "",
             F("k: u8") F("{optional: tail, fields: [{on: bool}, {x: {type: "
                          "u8, when: on}}]}"));
  codec_same(&codec, "01", "{\"k\":1}");
  codec_same(&codec, "0100", "{\"k\":1,\"on\":false}");
  codec_same(&codec, "010107", "{\"k\":1,\"on\":true,\"x\":7}");
  codec_rejects(&codec, "{\"k\":1,\"x\":7}", PARLEY_EMISSING, "on", NULL);
  codec_close(&codec);
}

static void test_recursion(void) {
  struct codec codec;
  codec_open(&codec,
             "types:\n  Node: [{id: u8}, {kids: {type: list<Node>, count: "
             "u8}}]\n",
             F("node: Node"));
  codec_same(&codec, "01 02 02 00 03 01 04 00",
             "{\"node\":{\"id\":1,\"kids\":[{\"id\":2,\"kids\":[]},{\"id\":3,"
             "\"kids\":[{\"id\":4,\"kids\":[]}]}]}}");
  codec_refuses(&codec, "01 02 02 00 03 01", PARLEY_ECOUNT,
                "node.kids[1].kids#", 5, NULL);
  codec_refuses(&codec, "01 01 02 ff", PARLEY_ECOUNT, "node.kids[0].kids#", 3,
                NULL);
  codec_close(&codec);
}

/* The packet is one level, and each node and each list one more: with 31
 * children in each other, the last list is the 65th. */
static void test_depth(void) {
  struct codec codec;
  char hex[300] = "", json[1200] = "{\"node\":", path[400] = "node";
  int i;
  codec_open(&codec,
             "types:\n  Node: [{id: u8}, {kids: {type: list<Node>, count: "
             "u8}}]\n",
             F("node: Node"));
  for (i = 0; i < 31; i++) {
    strcat(hex, "0101");
    strcat(json, "{\"id\":1,\"kids\":[");
    strcat(path, ".kids[0]");
  }
  strcat(hex, "0100");
  strcat(json, "{\"id\":1,\"kids\":[]}");
  strcat(path, ".kids");
  for (i = 0; i < 31; i++) strcat(json, "]}");
  strcat(json, "}");
  path[PARLEY_PATH_MAX - 1] = '\0'; /* what has no room is cut */
  codec_refuses(&codec, hex, PARLEY_ELIMIT, path, 63, "nested deeper than 64");
  codec_rejects(&codec, json, PARLEY_ELIMIT, path, "nested deeper than 64");
  codec.limits.depth = 65;
  codec_decodes(&codec, hex, json, 0);
  codec_encodes(&codec, json, hex);
  codec_close(&codec);
}

/* Conditions of an unnamed record may look at the record around it. */
static void test_enclosing(void) {
  struct codec codec;
  codec_open(&codec, "",
             F("full: bool") F("rows:\n          list:\n"
                               "            - id: u8\n"
                               "            - x: {type: u8, when: full}\n"
                               "            - y: {type: u8, when: {id: 2}}\n"
                               "          count: u8")
               F("box: {record: [{z: {type: u8, when: full}}]}"));
  codec_same(&codec, "01 02 010a 020b0c 0d",
             "{\"full\":true,\"rows\":[{\"id\":1,\"x\":10},{\"id\":2,\"x\":11,"
             "\"y\":12}],\"box\":{\"z\":13}}");
  /* Each element has its own |id|, whatever the one before had. */
  codec_same(&codec, "00 03 02 0c 01 02 0d",
             "{\"full\":false,\"rows\":[{\"id\":2,\"y\":12},{\"id\":1},{"
             "\"id\":2,\"y\":13}],\"box\":{}}");
  codec_rejects(&codec,
                "{\"full\":false,\"rows\":[{\"id\":1,\"x\":1}],\"box\":"
                "{}}",
                PARLEY_EUNEXPECTED, "rows[0].x", "only there if full is 1");
  codec_rejects(&codec, "{\"full\":false,\"rows\":[{\"id\":1},{}],\"box\":{}}",
                PARLEY_EMISSING, "rows[1].id", "missing, u8 expected");
  codec_rejects(&codec, "{\"full\":true,\"rows\":[],\"box\":{}}",
                PARLEY_EMISSING, "box.z", NULL);
  codec_close(&codec);
}

static void test_defaults(void) {
  struct codec codec;
  codec_open(&codec, "",
             F("a: {type: i8, default: -1}") F("b: {type: bool, default: true}")
               F("c: {type: f32, default: 0.5}")
                 F("d: {type: string, default: hi}")
                   F("e: {type: u8, when: {a: -1}}"));
  codec_encodes(&codec, "{\"e\":1}", "ff 01 3f000000 00026869 01");
  codec_encodes(&codec, "{\"a\":0,\"b\":false,\"c\":1,\"d\":\"\"}",
                "00 00 3f800000 0000");
  codec_rejects(&codec, "{\"a\":null,\"e\":1}", PARLEY_ETYPE, "a",
                "i8 expected, got null");
  codec_rejects(&codec, "{}", PARLEY_EMISSING, "e", NULL);
  codec_close(&codec);
}

static void test_unknown(void) {
  struct codec codec;
  codec_open(&codec, "",
             F("roomIndex: u8")
               F("units: {list: [{motto: string}], count: u8}"));
  codec_rejects(&codec, "{\"roomIndex\":1,\"units\":[],\"x\":null}",
                PARLEY_EUNKNOWN, "x", "no such field");
  codec_rejects(&codec, "{\"roomIndex\":1,\"units\":[],\"unit\":1}",
                PARLEY_EUNKNOWN, "unit",
                "no such field, did you mean 'units'?");
  codec_rejects(&codec, "{\"roomindex\":1,\"units\":[]}", PARLEY_EMISSING,
                "roomIndex",
                "missing, u8 expected; 'roomindex' is given, which is no "
                "field");
  codec_rejects(&codec,
                "{\"roomIndex\":1,\"units\":[{\"motto\":\"a\"},{\"motto\":"
                "\"b\",\"mottos\":1}]}",
                PARLEY_EUNKNOWN, "units[1].mottos",
                "no such field, did you mean 'motto'?");
  codec_rejects(&codec, "{\"units\":[]}", PARLEY_EMISSING, "roomIndex",
                "missing, u8 expected");
  codec_rejects(&codec, "{\"roomIndex\":1,\"units\":[7]}", PARLEY_ETYPE,
                "units[0]", "record expected, got integer");
  codec_rejects(&codec, "{\"roomIndex\":1,\"roomIndex\":2,\"units\":[]}",
                PARLEY_EJSON, "", "the member \"roomIndex\" stands twice");
  codec_rejects(&codec, "[]", PARLEY_ETYPE, "", "record expected");
  codec_rejects(&codec, "{\"roomIndex\":1,", PARLEY_EJSON, "",
                "the text ends too early");
  codec_close(&codec);
}

/* Trees made by hand may hold a name twice. */
static void test_twice(void) {
  struct codec codec;
  parley_tree *tree = parley_tree_new(NULL);
  parley_value *root = parley_tree_record(tree);
  parley_buf out;
  parley_diag diag;
  codec_open(&codec, "", F("a: u8"));
  parley_value_set(tree, root, "a", parley_tree_integer(tree, 1));
  parley_value_set(tree, root, "a", parley_tree_integer(tree, 2));
  parley_buf_init(&out, NULL);
  CHECK_ERR(
    parley_encode_tree(codec.schema, codec.packet, NULL, root, &out, &diag),
    PARLEY_EUNEXPECTED);
  CHECK_STR(diag.text, "a field is given twice");
  CHECK_INT(out.size, 0);
  parley_buf_clear(&out);
  parley_tree_free(tree);
  codec_close(&codec);
}

static void test_limits(void) {
  struct codec codec;
  codec_open(&codec, "", F("a: string") F("b: list<list<u8>>") F("c: bytes"));
  codec.limits.string = 3;
  codec_same(&codec, "0003616263 00000000 00000003 010203",
             "{\"a\":\"abc\",\"b\":[],\"c\":{\"$bytes\":\"010203\"}}");
  codec_refuses(&codec, "000461626364 00000000 00000000", PARLEY_ELIMIT, "a", 0,
                "a string of 4 bytes, the limit is 3");
  codec_refuses(&codec, "0000 00000000 00000004 01020304", PARLEY_ELIMIT, "c#",
                6, "4 elements, the limit is 3");
  codec_rejects(&codec, "{\"a\":\"abcd\",\"b\":[],\"c\":\"\"}", PARLEY_ELIMIT,
                "a", "a string of 4 bytes, the limit is 3");
  codec_rejects(&codec, "{\"a\":\"\",\"b\":[],\"c\":\"abcd\"}", PARLEY_ELIMIT,
                "c", "4 bytes, the limit is 3");
  memset(&codec.limits, 0, sizeof codec.limits);
  codec.limits.list = 1;
  codec_refuses(&codec, "0000 00000002 00000000 00000000 00000000",
                PARLEY_ELIMIT, "b#", 2, "2 elements, the limit is 1");
  codec_rejects(&codec, "{\"a\":\"\",\"b\":[[1,2]],\"c\":\"\"}", PARLEY_ELIMIT,
                "b[0]", "2 elements, the limit is 1");
  memset(&codec.limits, 0, sizeof codec.limits);
  codec.limits.elements = 3;
  codec_same(&codec, "0000 00000001 00000002 0102 00000000",
             "{\"a\":\"\",\"b\":[[1,2]],\"c\":{\"$bytes\":\"\"}}");
  codec_refuses(&codec, "0000 00000001 00000003 010203 00000000", PARLEY_ELIMIT,
                "b[0]", 10, "more than 3 list elements in the packet");
  memset(&codec.limits, 0, sizeof codec.limits);
  codec.limits.depth = 2;
  codec_refuses(&codec, "0000 00000001 00000000 00000000", PARLEY_ELIMIT,
                "b[0]", 6, "nested deeper than 2");
  codec_rejects(&codec, "{\"a\":\"\",\"b\":[[]],\"c\":\"\"}", PARLEY_ELIMIT,
                "b[0]", "nested deeper than 2");
  memset(&codec.limits, 0, sizeof codec.limits);
  codec.limits.message = 10;
  codec_same(&codec, "0000 00000000 00000000",
             "{\"a\":\"\",\"b\":[],\"c\":{\"$bytes\":\"\"}}");
  codec_refuses(&codec, "0001 61 00000000 00000000", PARLEY_ELIMIT, "", 0,
                "11 bytes, the limit is 10");
  codec_rejects(&codec, "{\"a\":\"a\",\"b\":[],\"c\":\"\"}", PARLEY_ELIMIT, "",
                "11 bytes, the limit is 10");
  codec_close(&codec);
}

/* Elements without bytes cost memory all the same. */
static void test_cheap_elements(void) {
  struct codec codec;
  codec_open(&codec, "", F("a: {list: []}") F("b: {list: []}"));
  codec_refuses(&codec, "7fffffff 00000000", PARLEY_ELIMIT, "a#", 0,
                "2147483647 elements, the limit is 1048576");
  codec.limits.elements = 5;
  codec_refuses(&codec, "00000003 00000003", PARLEY_ELIMIT, "b", 8,
                "more than 5 list elements in the packet");
  codec_close(&codec);
}

const struct test suite_blocks[] = {
  {"when", test_when},
  {"comparisons", test_comparisons},
  {"words", test_words},
  {"switch", test_switch},
  {"tail", test_tail},
  {"tail_when", test_tail_when},
  {"recursion", test_recursion},
  {"depth", test_depth},
  {"enclosing", test_enclosing},
  {"defaults", test_defaults},
  {"unknown", test_unknown},
  {"twice", test_twice},
  {"limits", test_limits},
  {"cheap_elements", test_cheap_elements},
  {NULL, NULL},
};

/* SPDX-License-Identifier: MIT
 *
 * Packets that are JSON objects: reading as lenient as gson, writing as
 * strict as every encode.
 */
#include <stdlib.h>

#include "codec_kit.h"
#include "json_kit.h"
#include "spec_files.h"

static const char types[] =
  "enums:\n"
  "  Mode:\n    open: false\n    values:\n      on: ON\n      off: OFF\n"
  "      late: {text: LATE, since: 6}\n"
  "  Strict: {open: false, no_null: true, values: [YES, NO]}\n"
  "  Word: {values: [A, B]}\n"
  "types:\n"
  "  Point:\n"
  "    - x: {type: i32, wire: a}\n"
  "    - y: {type: i32?, wire: b, also: [why]}\n"
  "    - tag: {type: string?, wire: c}\n";

/* ---- reading --------------------------------------------------------- */

/* Every kind, with short names on the wire in another order than by name. */
static void test_kinds(void) {
  struct json_wire wire;
  json_open(&wire, types,
            F("text: {type: string, wire: z}") F("n: {type: i32, wire: a}")
              F("big: i64") F("small: i8") F("byte: u8") F("half: i16")
                F("word: u16") F("count: u32") F("single: f32") F("double: f64")
                  F("flag: bool") F("id: uuid") F("time: datetime")
                    F("money: currency") F("blob: sbytes") F("mode: Mode")
                      F("point: Point") F("points: list<Point>")
                        F("ids: set<i64>") F("names: map<string,i32>")
                          F("either: one_of<string,i32,list<i32>>")
                            F("any: any"));
  json_same(
    &wire,
    "{\"z\":\"h\\u0026i\",\"a\":-1,\"big\":-9223372036854775808,"
    "\"small\":-128,\"byte\":255,\"half\":-32768,\"word\":65535,"
    "\"count\":4294967295,\"single\":0.1,\"double\":1.0E21,\"flag\":true,"
    "\"id\":\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\",\"time\":1700000000000,"
    "\"money\":\"EUR\",\"blob\":[0,127,-128,-1],\"mode\":\"ON\","
    "\"point\":{\"a\":1,\"b\":2,\"c\":\"t\"},\"points\":[{\"a\":3},"
    "{\"a\":4}],\"ids\":[9223372036854775807,1],\"names\":{\"b\":1,\"a\":2},"
    "\"either\":[1,2],\"any\":{\"k\":[null,1,1.5,\"s\",false,{}]}}",
    "{\"text\":\"h&i\",\"n\":-1,\"big\":-9223372036854775808,"
    "\"small\":-128,\"byte\":255,\"half\":-32768,\"word\":65535,"
    "\"count\":4294967295,\"single\":0.1,\"double\":1e+21,\"flag\":true,"
    "\"id\":\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\",\"time\":1700000000000,"
    "\"money\":\"EUR\",\"blob\":{\"$bytes\":\"007f80ff\"},\"mode\":\"ON\","
    "\"point\":{\"x\":1,\"y\":2,\"tag\":\"t\"},\"points\":[{\"x\":3},"
    "{\"x\":4}],\"ids\":[9223372036854775807,1],\"names\":{\"b\":1,\"a\":2},"
    "\"either\":[1,2],\"any\":{\"k\":[null,1,1.5,\"s\",false,{}]}}");
  /* All that is no number or boolean of Java may be absent. */
  json_reads(&wire, "{}",
             "{\"n\":0,\"big\":0,\"small\":0,\"byte\":0,\"half\":0,"
             "\"word\":0,\"count\":0,\"single\":0.0,\"double\":0.0,"
             "\"flag\":false}");
  json_close(&wire);
}

/* In any order on the wire, told in the order of the layout. */
static void test_order(void) {
  struct json_wire wire;
  json_open(&wire, types, F("a: i32") F("b: string") F("p: Point"));
  json_reads(&wire, " {\"p\" : {\"c\":\"t\" , \"a\":1},\n\"b\":\"x\",\"a\":7}",
             "{\"a\":7,\"b\":\"x\",\"p\":{\"x\":1,\"tag\":\"t\"}}");
  json_writes(&wire, "{\"p\":{\"tag\":\"t\",\"x\":1},\"b\":\"x\",\"a\":7}",
              "{\"a\":7,\"b\":\"x\",\"p\":{\"a\":1,\"c\":\"t\"}}");
  json_close(&wire);
}

static void test_lenient_numbers(void) {
  struct json_wire wire;
  json_open(&wire, types,
            F("n: {type: i32?}") F("l: {type: i64?}") F("d: {type: f64?}")
              F("f: {type: f32?}"));
  json_reads(&wire, "{\"n\":\"7\"}", "{\"n\":7}");
  json_reads(&wire, "{\"n\":3.0}", "{\"n\":3}");
  json_reads(&wire, "{\"n\":1e3}", "{\"n\":1000}");
  json_reads(&wire, "{\"n\":\"1.5e1\"}", "{\"n\":15}");
  json_reads(&wire, "{\"n\":-0}", "{\"n\":0}");
  json_reads(&wire, "{\"n\":-2147483648}", "{\"n\":-2147483648}");
  json_refuses(&wire, "{\"n\":3.5}", PARLEY_ETYPE, "n", 5,
               "i32 expected, got a number that is not integral");
  json_refuses(&wire, "{\"n\":2147483648}", PARLEY_ERANGE, "n", 5,
               "out of range for i32 (-2147483648 to 2147483647)");
  json_refuses(&wire, "{\"n\":\"-2147483649\"}", PARLEY_ERANGE, "n", 5, NULL);
  json_refuses(&wire, "{\"n\":1e10}", PARLEY_ERANGE, "n", 5, NULL);
  json_refuses(&wire, "{\"n\":\"\"}", PARLEY_ETYPE, "n", 5,
               "i32 expected, got a string that is no number");
  json_refuses(&wire, "{\"n\":\"7x\"}", PARLEY_ETYPE, "n", 5, NULL);
  json_refuses(&wire, "{\"n\":NaN}", PARLEY_ETYPE, "n", 5, NULL);
  json_refuses(&wire, "{\"n\":true}", PARLEY_ETYPE, "n", 5,
               "i32 expected, got boolean");
  json_refuses(&wire, "{\"n\":[]}", PARLEY_ETYPE, "n", 5,
               "i32 expected, got array");
  json_refuses(&wire, "{\"n\":{}}", PARLEY_ETYPE, "n", 5,
               "i32 expected, got object");
  json_reads(&wire, "{\"l\":9223372036854775807}",
             "{\"l\":9223372036854775807}");
  json_reads(&wire, "{\"l\":9223372036854775808}",
             "{\"l\":9223372036854775807}");
  json_reads(&wire, "{\"l\":-99999999999999999999}",
             "{\"l\":-9223372036854775808}");
  json_reads(&wire, "{\"l\":\"1e30\"}", "{\"l\":9223372036854775807}");
  json_refuses(&wire, "{\"l\":0.5}", PARLEY_ETYPE, "l", 5, NULL);
  json_reads(&wire, "{\"d\":\"1.5\"}", "{\"d\":1.5}");
  json_reads(&wire, "{\"d\":5}", "{\"d\":5.0}");
  json_reads(&wire, "{\"d\":-0}", "{\"d\":-0.0}");
  json_reads(&wire, "{\"f\":0.1}", "{\"f\":0.1}");
  json_reads(&wire, "{\"f\":16777217}", "{\"f\":16777216.0}");
  json_refuses(&wire, "{\"f\":1e39}", PARLEY_ERANGE, "f", 5,
               "out of range for f32");
  json_refuses(&wire, "{\"d\":\"x\"}", PARLEY_ETYPE, "d", 5, NULL);
  json_close(&wire);
}

static void test_lenient_texts(void) {
  struct json_wire wire;
  json_open(&wire, types, F("s: {type: string?}") F("b: {type: bool?}"));
  json_reads(&wire, "{\"s\":12}", "{\"s\":\"12\"}");
  json_reads(&wire, "{\"s\":1.50e+1}", "{\"s\":\"1.50e+1\"}");
  json_reads(&wire, "{\"s\":true}", "{\"s\":\"true\"}");
  json_reads(&wire, "{\"s\":false}", "{\"s\":\"false\"}");
  json_reads(&wire, "{\"s\":word}", "{\"s\":\"word\"}");
  json_reads(&wire, "{\"s\":'it\\'s'}", "{\"s\":\"it's\"}");
  json_reads(&wire, "{\"s\":\"\\ud800\"}", "{\"s\":\"?\"}");
  json_reads(&wire, "{\"s\":\"\\ud83d\\ude00\"}",
             "{\"s\":\"\xf0\x9f\x98\x80\"}");
  json_reads(&wire, "{\"s\":\"a\tb\"}", "{\"s\":\"a\\tb\"}");
  json_reads(&wire, "{\"s\":\"\xff\"}", "{\"s\":\"\xef\xbf\xbd\"}");
  json_refuses(&wire, "{\"s\":{}}", PARLEY_ETYPE, "s", 5,
               "string expected, got object");
  json_refuses(&wire, "{\"s\":[1]}", PARLEY_ETYPE, "s", 5,
               "string expected, got array");
  json_reads(&wire, "{\"b\":\"true\"}", "{\"b\":true}");
  json_reads(&wire, "{\"b\":\"tRUe\"}", "{\"b\":true}");
  json_reads(&wire, "{\"b\":\"yes\"}", "{\"b\":false}");
  json_reads(&wire, "{\"b\":\"\"}", "{\"b\":false}");
  json_reads(&wire, "{\"b\":TRUE}", "{\"b\":true}");
  json_refuses(&wire, "{\"b\":1}", PARLEY_ETYPE, "b", 5,
               "bool expected, got number");
  json_refuses(&wire, "{\"b\":[]}", PARLEY_ETYPE, "b", 5, NULL);
  json_close(&wire);
}

static void test_lenient_syntax(void) {
  static const char *const bad[] = {"",
                                    "{",
                                    "{\"a\":1",
                                    "{\"a\":1,}",
                                    "{\"a\":1}x",
                                    "{\"a\":1}{}",
                                    "{a}",
                                    "{a:}",
                                    "{,}",
                                    "{\"a\" 1}",
                                    "{\"a\":1 \"b\":2}",
                                    "{a:1 /* x }",
                                    "{\"a\":'x}",
                                    "{\"a\":\"\\x\"}",
                                    "{\"a\":\"\\u12g4\"}",
                                    "{\"l\":[1,]}",
                                    "{\"l\":[,1]}",
                                    "{\"l\":[1}",
                                    "{\"l\":[1]]",
                                    "}"};
  struct json_wire wire;
  size_t i;
  json_open(&wire, types, F("a: {type: i32?}") F("l: {type: list<i32>?}"));
  json_reads(&wire, "{a:1}", "{\"a\":1}");
  json_reads(&wire, "{'a':1}", "{\"a\":1}");
  json_reads(&wire, "{a=1}", "{\"a\":1}");
  json_reads(&wire, "{a=>1;l:[1;2]}", "{\"a\":1,\"l\":[1,2]}");
  json_reads(&wire, "// one\n{/* two */a# three\n:1}// four", "{\"a\":1}");
  json_reads(&wire, "{\"\\u0061\":1}", "{\"a\":1}");
  json_reads(&wire, "{a:nUll,l:NULL}", "{}");
  for (i = 0; i < sizeof bad / sizeof *bad; i++) {
    parley_buf out;
    parley_diag diag;
    parley_buf_init(&out, NULL);
    if (parley_decode_json(wire.schema, wire.packet, NULL,
                           parley_slice_of(bad[i]), &out, NULL,
                           &diag) != PARLEY_EJSON)
      test_fail(__FILE__, __LINE__, "%s is taken", bad[i]);
    parley_buf_clear(&out);
  }
  json_refuses(&wire, "[]", PARLEY_ETYPE, "", 0, "object expected, got array");
  json_refuses(&wire, "null", PARLEY_ETYPE, "", 0, "object expected, got null");
  json_refuses(&wire, "{\"l\":{}}", PARLEY_ETYPE, "l", 5,
               "list expected, got object");
  json_refuses(&wire, "{\"l\":[1,\"x\"]}", PARLEY_ETYPE, "l[1]", 8, NULL);
  json_close(&wire);
}

static void test_twice(void) {
  struct json_wire wire;
  json_open(
    &wire, types,
    F("n: i32") F("s: {type: string?, wire: t, also: [u, v]}")
      F("m: {type: 'map<string,i32>?'}") F("e: {type: 'map<Mode,i32>?'}")
        F("k: {type: 'map<uuid,Point>?'}") F("i: {type: 'map<i32,string>?'}"));
  json_reads(&wire, "{\"n\":1,\"n\":2}", "{\"n\":2}");
  json_reads(&wire, "{\"t\":\"a\",\"u\":\"b\"}", "{\"n\":0,\"s\":\"b\"}");
  json_reads(&wire, "{\"v\":\"a\",\"t\":\"b\"}", "{\"n\":0,\"s\":\"b\"}");
  json_reads(&wire, "{\"s\":\"a\"}", "{\"n\":0}"); /* no name of the wire */
  json_reads(&wire, "{\"t\":\"a\",\"u\":null}", "{\"n\":0}");
  json_reads(&wire, "{\"n\":1,\"n\":null}", "{\"n\":1}");
  json_refuses(&wire, "{\"m\":{\"a\":1,\"b\":2,\"a\":1}}", PARLEY_EJSON, "m",
               18, "the key stands twice");
  json_refuses(&wire, "{\"m\":{\"a\":1,\"\\u0061\":1}}", PARLEY_EJSON, "m", 12,
               NULL);
  json_reads(&wire, "{\"e\":{\"ON\":1,\"WHAT\":2}}",
             "{\"n\":0,\"e\":{\"ON\":1}}");
  json_refuses(&wire, "{\"e\":{\"WHY\":1,\"WHAT\":2}}", PARLEY_EJSON, "e", 14,
               "a second key that the enum does not have");
  json_reads(&wire,
             "{\"k\":{\"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6\":{\"a\":1,"
             "\"c\":\"a text that moves the memory, \\u0026 more of it\"},"
             "\"1-2-3-4-5\":{}}}",
             "{\"n\":0,\"k\":{\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\":"
             "{\"x\":1,\"tag\":\"a text that moves the memory, & more of it\"},"
             "\"00000001-0002-0003-0004-000000000005\":{\"x\":0}}}");
  json_refuses(&wire,
               "{\"k\":{\"1-2-3-4-5\":{},"
               "\"00000001-0002-0003-0004-000000000005\":{}}}",
               PARLEY_EJSON, "k", 21, "the key stands twice");
  json_refuses(&wire, "{\"k\":{\"x\":{}}}", PARLEY_ERANGE, "k.x", 6,
               "uuid expected");
  json_reads(&wire, "{\"i\":{\"7\":\"a\",\"-1\":\"b\"}}",
             "{\"n\":0,\"i\":{\"7\":\"a\",\"-1\":\"b\"}}");
  json_refuses(&wire, "{\"i\":{\"x\":\"a\"}}", PARLEY_ETYPE, "i.x", 6, NULL);
  json_close(&wire);
}

static void test_enums(void) {
  struct json_wire wire;
  json_open(&wire, types,
            F("m: {type: Mode?}") F("s: {type: Strict?}") F("w: {type: Word?}")
              F("l: {type: list<Mode>?}") F("t: {type: set<Mode>?}"));
  json_reads(&wire, "{\"m\":\"ON\",\"s\":\"NO\",\"w\":\"C\"}",
             "{\"m\":\"ON\",\"s\":\"NO\",\"w\":\"C\"}");
  json_reads(&wire, "{\"m\":\"on\",\"s\":\"MAYBE\"}", "{}");
  json_reads(&wire, "{\"m\":\"LATE\"}", "{}");
  json_reads(&wire, "{\"m\":null}", "{}");
  json_reads(&wire, "{\"m\":12}", "{}");
  json_refuses(&wire, "{\"m\":{}}", PARLEY_ETYPE, "m", 5, NULL);
  json_refuses(&wire, "{\"s\":null}", PARLEY_ETYPE, "s", 5,
               "null is refused here");
  json_reads(&wire, "{\"l\":[\"ON\",\"WHAT\",null,\"OFF\"]}",
             "{\"l\":[\"ON\",null,null,\"OFF\"]}");
  json_reads(&wire, "{\"t\":[\"OFF\",\"WHAT\",\"ON\",\"OFF\",null,\"WHY\"]}",
             "{\"t\":[\"OFF\",null,\"ON\"]}");
  json_rejects(&wire, "{\"m\":\"LATE\"}", PARLEY_ERANGE, "m", NULL);
  json_rejects(&wire, "{\"m\":\"OF\"}", PARLEY_ERANGE, "m",
               "'OF' is no value of Mode in version 5, did you mean 'ON'?");
  json_writes(&wire, "{\"w\":\"C\"}", "{\"w\":\"C\"}");
  wire.version = 6;
  json_same(&wire, "{\"m\":\"LATE\"}", "{\"m\":\"LATE\"}");
  json_close(&wire);
}

static void test_one_of(void) {
  struct json_wire wire;
  json_open(&wire, types,
            F("a: {type: 'one_of<Mode,string>?'}")
              F("b: {type: 'one_of<Mode,i32>?'}")
                F("c: {type: 'one_of<Point,list<i32>,bool,f64>?'}"));
  json_same(&wire, "{\"a\":\"ON\",\"b\":\"ON\"}",
            "{\"a\":\"ON\",\"b\":\"ON\"}");
  json_same(&wire, "{\"a\":\"WHAT\",\"b\":7}", "{\"a\":\"WHAT\",\"b\":7}");
  json_same(&wire, "{\"c\":{\"a\":1}}", "{\"c\":{\"x\":1}}");
  json_same(&wire, "{\"c\":[]}", "{\"c\":[]}");
  json_same(&wire, "{\"c\":false}", "{\"c\":false}");
  json_same(&wire, "{\"c\":1.5}", "{\"c\":1.5}");
  json_refuses(&wire, "{\"b\":\"WHAT\"}", PARLEY_ETYPE, "b", 5,
               "one_of expected, got string");
  json_refuses(&wire, "{\"c\":\"x\"}", PARLEY_ETYPE, "c", 5, NULL);
  json_rejects(&wire, "{\"b\":\"WHAT\"}", PARLEY_ETYPE, "b",
               "one_of expected, got string");
  json_rejects(&wire, "{\"b\":{}}", PARLEY_ETYPE, "b", NULL);
  json_close(&wire);
}

static void test_sets(void) {
  struct json_wire wire;
  json_open(&wire, types,
            F("s: {type: set<string>?}") F("i: {type: set<i32>?}")
              F("u: {type: set<uuid>?}") F("p: {type: set<Point>?}")
                F("d: {type: set<f64>?}") F("c: {type: list<currency>?}"));
  json_reads(&wire, "{\"s\":[\"b\",\"a\",\"b\",\"\\u0061\",\"\",\"\"]}",
             "{\"s\":[\"b\",\"a\",\"\"]}");
  json_reads(&wire, "{\"s\":[1,\"1\",true,\"true\"]}",
             "{\"s\":[\"1\",\"true\"]}");
  json_reads(&wire, "{\"s\":[null,\"a\",null]}", "{\"s\":[null,\"a\"]}");
  json_reads(&wire, "{\"i\":[3,1,3.0,\"1\",2]}", "{\"i\":[3,1,2]}");
  json_reads(&wire,
             "{\"u\":[\"1-2-3-4-5\",\"00000001-0002-0003-0004-000000000005\"]}",
             "{\"u\":[\"00000001-0002-0003-0004-000000000005\"]}");
  json_same(&wire, "{\"p\":[{\"a\":1,\"b\":1},{\"a\":1}],\"d\":[1.5,2.0]}",
            "{\"p\":[{\"x\":1,\"y\":1},{\"x\":1}],\"d\":[1.5,2.0]}");
  json_refuses(&wire, "{\"i\":[1,\"x\"]}", PARLEY_ETYPE, "i[1]", 8, NULL);
  json_rejects(&wire, "{\"s\":[\"a\",\"b\",\"a\"]}", PARLEY_ERANGE, "s[2]",
               "stands twice in the set");
  json_rejects(&wire,
               "{\"u\":[\"0000000A-0002-0003-0004-000000000005\","
               "\"0000000a-0002-0003-0004-000000000005\"]}",
               PARLEY_ERANGE, "u[1]", NULL);
  json_reads(&wire, "{\"c\":[\"EUR\",\"USD\"]}", "{\"c\":[\"EUR\",\"USD\"]}");
  json_refuses(&wire, "{\"c\":[\"eur\"]}", PARLEY_ERANGE, "c[0]", 6,
               "currency expected");
  json_refuses(&wire, "{\"c\":[12]}", PARLEY_ETYPE, "c[0]", 6, NULL);
  json_close(&wire);
}

static void test_bytes(void) {
  struct json_wire wire;
  json_open(&wire, types, F("b: {type: sbytes?}"));
  json_reads(&wire, "{\"b\":[-128,-1,0,127,128,255,\"7\",1.0]}",
             "{\"b\":{\"$bytes\":\"80ff007f80ff0701\"}}");
  json_same(&wire, "{\"b\":[]}", "{\"b\":{\"$bytes\":\"\"}}");
  json_refuses(&wire, "{\"b\":[0,256]}", PARLEY_ERANGE, "b[1]", 8, NULL);
  json_refuses(&wire, "{\"b\":[-129]}", PARLEY_ERANGE, "b[0]", 6, NULL);
  json_refuses(&wire, "{\"b\":[null]}", PARLEY_ETYPE, "b[0]", 6, NULL);
  json_refuses(&wire, "{\"b\":\"AA==\"}", PARLEY_ETYPE, "b", 5, NULL);
  json_writes(&wire, "{\"b\":\"\\u0001\xc3\xbc\"}", "{\"b\":[1,-61,-68]}");
  json_rejects(&wire, "{\"b\":[1]}", PARLEY_ETYPE, "b", NULL);
  json_close(&wire);
}

/* Null is left out of records and maps and kept in lists. */
static void test_nulls(void) {
  struct json_wire wire;
  json_open(&wire, types,
            F("n: i32") F("b: bool") F("d: f64") F("p: {type: Point?}")
              F("l: {type: 'list<string>?'}")
                F("m: {type: 'map<string,Point>?'}") F("a: {type: any?}"));
  json_reads(&wire,
             "{\"n\":null,\"b\":null,\"d\":null,\"p\":null,\"l\":[null,\"a\"],"
             "\"m\":{\"x\":null,\"y\":{\"b\":null}},\"a\":[null]}",
             "{\"n\":0,\"b\":false,\"d\":0.0,\"l\":[null,\"a\"],"
             "\"m\":{\"y\":{\"x\":0}},\"a\":[null]}");
  json_writes(&wire,
              "{\"n\":0,\"b\":false,\"d\":0,\"p\":null,\"l\":[null,\"a\"],"
              "\"m\":{\"x\":null,\"y\":{\"x\":0,\"y\":null}},\"a\":[null]}",
              "{\"n\":0,\"b\":false,\"d\":0.0,\"l\":[null,\"a\"],"
              "\"m\":{\"y\":{\"a\":0}},\"a\":[null]}");
  json_writes(&wire,
              "{\"n\":0,\"b\":false,\"d\":0,\"l\":[],\"m\":{},"
              "\"a\":{\"x\":null,\"y\":{\"z\":null}}}",
              "{\"n\":0,\"b\":false,\"d\":0.0,\"l\":[],\"m\":{},"
              "\"a\":{\"y\":{}}}");
  json_close(&wire);
}

static void test_unknown(void) {
  struct json_wire wire;
  json_open(&wire, types,
            F("a: i32") F("p: {type: Point?}") F("z: {type: i32, since: 6}"));
  json_reads(&wire, "{\"q\":[1,{\"w\":2}],\"a\":1,\"r\":null}", "{\"a\":1}");
  wire.unknown = true;
  json_same(&wire, "{\"a\":1}", "{\"a\":1}");
  json_reads(&wire,
             "{\"q\":[1,{\"w\":2}],\"a\":1,\"p\":{\"b\":2,\"x\":5},\"q\":7,"
             "\"z\":3}",
             "{\"a\":1,\"p\":{\"x\":0,\"y\":2,\"$unknown\":{\"x\":5}},"
             "\"$unknown\":{\"q\":7,\"z\":3}}");
  json_writes(&wire,
              "{\"a\":1,\"p\":{\"x\":0,\"y\":2,\"$unknown\":{\"x\":5}},"
              "\"$unknown\":{\"q\":[7,null],\"n\":null,\"s\":\"<\"}}",
              "{\"a\":1,\"p\":{\"a\":0,\"b\":2,\"x\":5},\"q\":[7,null],"
              "\"s\":\"\\u003c\"}");
  json_rejects(&wire, "{\"a\":1,\"$unknown\":7}", PARLEY_ETYPE, "$unknown",
               NULL);
  json_rejects(&wire, "{\"a\":1,\"$unknown\":{},\"b\":1}", PARLEY_EUNKNOWN, "b",
               NULL);
  json_rejects(&wire, "{\"a\":1,\"$unknown\":{\"b\":1,\"a\":1}}",
               PARLEY_EUNEXPECTED, "$unknown.a",
               "is the field 'a' on the wire");
  json_close(&wire);
}

static void test_versions(void) {
  struct json_wire wire;
  json_open(&wire, types,
            F("old: {type: i32?, until: 4}") F("now: {type: i32?, since: 5}")
              F("v: {type: string?, wire: d, until: 5}")
                F("v: {type: i32?, wire: e, since: 6}"));
  json_reads(&wire, "{\"old\":1,\"now\":2,\"d\":\"x\",\"e\":3}",
             "{\"now\":2,\"v\":\"x\"}");
  json_writes(&wire, "{\"now\":2,\"v\":\"x\"}", "{\"now\":2,\"d\":\"x\"}");
  json_rejects(&wire, "{\"old\":1}", PARLEY_EUNEXPECTED, "old",
               "not part of version 5 (until 4)");
  json_rejects(&wire, "{\"v\":3}", PARLEY_ETYPE, "v",
               "string expected, got integer");
  wire.version = 4;
  json_reads(&wire, "{\"old\":1,\"now\":2}", "{\"old\":1}");
  json_rejects(&wire, "{\"now\":1}", PARLEY_EUNEXPECTED, "now",
               "not part of version 4 (since 5)");
  wire.version = 6;
  json_same(&wire, "{\"now\":2,\"e\":3}", "{\"now\":2,\"v\":3}");
  json_close(&wire);
}

/* ---- writing --------------------------------------------------------- */

static void test_strict(void) {
  struct json_wire wire;
  json_open(&wire, types,
            F("count: i32") F("p: Point") F("id: {type: uuid?}")
              F("c: {type: currency?}") F("l: {type: list<i8>?}")
                F("m: {type: 'map<i8,string>?'}") F("d: {type: f64?}")
                  F("x: {type: 'one_of<i32,bool>?'}")
                    F("e: {type: 'map<Mode,i32>?'}")
                      F("k: {type: 'map<uuid,i32>?'}"));
#define REST "\"count\":1,\"p\":{\"x\":1}"
  json_rejects(&wire, "{\"p\":{\"x\":1}}", PARLEY_EMISSING, "count",
               "missing, i32 expected");
  json_rejects(&wire, "{\"cuont\":1,\"p\":{\"x\":1}}", PARLEY_EMISSING, "count",
               "missing, i32 expected; 'cuont' is given, which is no field");
  json_rejects(&wire, "{\"count\":null,\"p\":{\"x\":1}}", PARLEY_EMISSING,
               "count", NULL);
  json_rejects(&wire, "{\"count\":1,\"p\":{}}", PARLEY_EMISSING, "p.x", NULL);
  json_rejects(&wire, "{" REST ",\"counts\":1}", PARLEY_EUNKNOWN, "counts",
               "no such field, did you mean 'count'?");
  json_rejects(&wire, "{\"count\":1,\"p\":{\"x\":1,\"a\":2}}", PARLEY_EUNKNOWN,
               "p.a", NULL);
  json_rejects(&wire, "{\"count\":\"1\",\"p\":{\"x\":1}}", PARLEY_ETYPE,
               "count", "i32 expected, got string");
  json_rejects(&wire, "{\"count\":1.5,\"p\":{\"x\":1}}", PARLEY_ETYPE, "count",
               NULL);
  json_rejects(&wire, "{\"count\":2147483648,\"p\":{\"x\":1}}", PARLEY_ERANGE,
               "count", NULL);
  json_rejects(&wire, "{\"count\":1,\"p\":[]}", PARLEY_ETYPE, "p", NULL);
  json_rejects(&wire, "{" REST ",\"id\":\"1-2-3-4-5\"}", PARLEY_ERANGE, "id",
               NULL);
  json_writes(&wire,
              "{" REST ",\"id\":\"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6\"}",
              "{\"count\":1,\"p\":{\"a\":1},"
              "\"id\":\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"}");
  json_rejects(&wire, "{" REST ",\"c\":\"EURO\"}", PARLEY_ERANGE, "c", NULL);
  json_rejects(&wire, "{" REST ",\"l\":[1,128]}", PARLEY_ERANGE, "l[1]", NULL);
  json_rejects(&wire, "{" REST ",\"m\":{\"200\":\"x\"}}", PARLEY_ERANGE,
               "m.200", NULL);
  json_rejects(&wire, "{" REST ",\"m\":{\"x\":\"x\"}}", PARLEY_ETYPE, "m.x",
               NULL);
  json_rejects(&wire, "{" REST ",\"m\":{\"1\":\"a\",\"01\":\"b\"}}",
               PARLEY_ERANGE, "m", NULL);
  json_rejects(&wire,
               "{" REST ",\"k\":{\"0000000A-0002-0003-0004-000000000005\""
               ":1,\"0000000a-0002-0003-0004-000000000005\":2}}",
               PARLEY_ERANGE, "k", NULL);
  json_rejects(&wire, "{" REST ",\"e\":{\"NO\":1}}", PARLEY_ERANGE, "e.NO",
               NULL);
  json_rejects(&wire, "{" REST ",\"d\":\"NaN\"}", PARLEY_ERANGE, "d",
               "JSON has no NaN and no infinity");
  json_rejects(&wire, "{" REST ",\"x\":\"a\"}", PARLEY_ETYPE, "x", NULL);
  json_writes(&wire, "{" REST ",\"x\":true}",
              "{\"count\":1,\"p\":{\"a\":1},\"x\":true}");
  json_rejects(&wire, "[]", PARLEY_ETYPE, "", "record expected");
  json_rejects(&wire,
               "{\"p\":{\"tag\":{\"$bytes\":\"ff\"},\"x\":1},\"count\":1}",
               PARLEY_ETYPE, "p.tag", NULL);
#undef REST
  json_close(&wire);
}

static void test_texts(void) {
  struct json_wire wire;
  static const struct {
    const char *json, *text;
  } cases[] = {
    {"", ""},
    {"\\u0000\\u0001\\u001f\\u007f", "\\u0000\\u0001\\u001f\x7f"},
    {"\\b\\t\\n\\f\\r\\\"\\\\/", "\\b\\t\\n\\f\\r\\\"\\\\/"},
    {"<>&='", "\\u003c\\u003e\\u0026\\u003d\\u0027"},
    {"\xe2\x80\xa8\xe2\x80\xa9\xe2\x80\xaa", "\\u2028\\u2029\xe2\x80\xaa"},
    {"\xc2\x85\xc3\xbc\xef\xbf\xbf", "\xc2\x85\xc3\xbc\xef\xbf\xbf"},
    {"\\ud83d\\ude00", "\xf0\x9f\x98\x80"},
    {"a\\ud83d", "a?"},
    {"\\udc00\\ud800x", "??x"},
  };
  size_t i;
  json_open(&wire, types, F("s: string"));
  for (i = 0; i < sizeof cases / sizeof *cases; i++) {
    char json[128], text[128];
    snprintf(json, sizeof json, "{\"s\":\"%s\"}", cases[i].json);
    snprintf(text, sizeof text, "{\"s\":\"%s\"}", cases[i].text);
    json_writes(&wire, json, text);
  }
  json_close(&wire);
}

/* Texts that come from C: halves of pairs as three bytes, and no UTF-8. */
static void test_utf8(void) {
  struct json_wire wire;
  static const char *const bad[] = {"\xff", "a\xc3", "\xc0\x80",
                                    "\xf4\x90\x80\x80"};
  parley_tree *tree = parley_tree_new(NULL);
  parley_value *root;
  parley_buf out;
  parley_diag diag;
  size_t i;
  json_open(&wire, types, F("s: string"));
  parley_buf_init(&out, NULL);
  for (i = 0; i < sizeof bad / sizeof *bad; i++) {
    root = parley_tree_record(tree);
    parley_value_set(tree, root, "s",
                     parley_tree_string(tree, parley_slice_of(bad[i])));
    CHECK_ERR(
      parley_encode_tree(wire.schema, wire.packet, NULL, root, &out, &diag),
      PARLEY_EUTF8);
    CHECK_STR(diag.path, "s");
  }
  CHECK_INT(out.size, 0);
  root = parley_tree_record(tree);
  parley_value_set(
    tree, root, "s",
    parley_tree_string(tree, parley_slice_of("\xed\xa0\x80|\xed\xbf\xbf")));
  CHECK_ERR(
    parley_encode_tree(wire.schema, wire.packet, NULL, root, &out, &diag),
    PARLEY_OK);
  parley_buf_putc(&out, 0);
  CHECK_STR((const char *)out.data, "{\"s\":\"?|?\"}");
  parley_buf_clear(&out);
  parley_tree_free(tree);
  json_close(&wire);
}

/* Names of the wire are texts like all others. */
static void test_names(void) {
  struct json_wire wire;
  json_open(&wire, "",
            F("a: {type: i32, wire: 'a\"<b>'}")
              F("b: {type: i32, wire: '\xc3\xbc'}"));
  json_same(&wire, "{\"a\\\"\\u003cb\\u003e\":1,\"\xc3\xbc\":2}",
            "{\"a\":1,\"b\":2}");
  json_close(&wire);
}

/* ---- free-form ------------------------------------------------------- */

static void test_free(void) {
  struct json_wire wire;
  json_open(&wire, types, F("a: i32"));
  wire.packet = NULL;
  json_same(&wire,
            "{\"b\":[1,1.5,1.0E30,-9223372036854775808,null],\"a\":{\"c\":"
            "true,\"\":\"\\u003d\"}}",
            "{\"b\":[1,1.5,1e+30,-9223372036854775808,null],\"a\":{\"c\":true,"
            "\"\":\"=\"}}");
  json_same(&wire, "{}", "{}");
  json_reads(&wire, "{a:x,a:1,b:null,c:[null,[]]}",
             "{\"a\":1,\"c\":[null,[]]}");
  json_refuses(&wire, "{\"a\":1e999}", PARLEY_ERANGE, "a", 5, NULL);
  json_refuses(&wire, "{\"a\\u0000\":1}", PARLEY_EJSON, "a\\u0000", 1, NULL);
  json_refuses(&wire, "7", PARLEY_ETYPE, "", 0, NULL);
  json_rejects(&wire, "[]", PARLEY_ETYPE, "", "record expected");
  json_close(&wire);
}

static void test_free_packet(void) {
  struct json_wire wire;
  memset(&wire, 0, sizeof wire);
  wire.schema = spec_load_text("protocol: t\nwire: json\nrealm: T\nc2s:\n"
                               "  t.Any: {layout: unknown}\n");
  if (wire.schema == NULL) return;
  wire.packet = &wire.schema->packets[0];
  json_same(&wire, "{\"b\":1,\"a\":[{}]}", "{\"b\":1,\"a\":[{}]}");
  json_close(&wire);
}

/* ---- limits ---------------------------------------------------------- */

static void test_limits(void) {
  struct json_wire wire;
  json_open(&wire, types,
            F("l: {type: list<i32>?}") F("s: {type: string?}")
              F("a: {type: any?}") F("b: {type: sbytes?}")
                F("m: {type: 'map<string,i32>?'}"));
  wire.limits.list = 2;
  json_same(&wire, "{\"l\":[1,2]}", "{\"l\":[1,2]}");
  json_refuses(&wire, "{\"l\":[1,2,3]}", PARLEY_ELIMIT, "l", 5,
               "3 elements, the limit is 2");
  json_rejects(&wire, "{\"l\":[1,2,3]}", PARLEY_ELIMIT, "l",
               "3 elements, the limit is 2");
  json_refuses(&wire, "{\"m\":{\"a\":1,\"b\":2,\"c\":3}}", PARLEY_ELIMIT, "m",
               5, NULL);
  memset(&wire.limits, 0, sizeof wire.limits);
  wire.limits.string = 3;
  json_same(&wire, "{\"s\":\"abc\",\"b\":[1,2,3]}",
            "{\"s\":\"abc\",\"b\":{\"$bytes\":\"010203\"}}");
  json_refuses(&wire, "{\"s\":\"abcd\"}", PARLEY_ELIMIT, "s", 5,
               "a string of 4 bytes, the limit is 3");
  json_rejects(&wire, "{\"s\":\"abcd\"}", PARLEY_ELIMIT, "s", NULL);
  json_refuses(&wire, "{\"b\":[1,2,3,4]}", PARLEY_ELIMIT, "b", 5, NULL);
  json_rejects(&wire, "{\"b\":{\"$bytes\":\"01020304\"}}", PARLEY_ELIMIT, "b",
               NULL);
  memset(&wire.limits, 0, sizeof wire.limits);
  wire.limits.depth = 3;
  json_same(&wire, "{\"a\":[[]]}", "{\"a\":[[]]}");
  json_refuses(&wire, "{\"a\":[[[]]]}", PARLEY_ELIMIT, "", 7,
               "nested deeper than 3");
  json_rejects(&wire, "{\"a\":[[[]]]}", PARLEY_ELIMIT, "a[0][0]",
               "nested deeper than 3");
  memset(&wire.limits, 0, sizeof wire.limits);
  wire.limits.elements = 3;
  json_refuses(&wire, "{\"a\":[[1,2],[3,4]]}", PARLEY_ELIMIT, "a[0]", 6, NULL);
  json_refuses(&wire, "{\"z\":[1,1,1,1,1,1,1,1,1,1,1]}", PARLEY_ELIMIT, "", 24,
               "too many values in the packet");
  memset(&wire.limits, 0, sizeof wire.limits);
  wire.limits.message = 10;
  json_same(&wire, "{\"s\":\"ab\"}", "{\"s\":\"ab\"}");
  json_refuses(&wire, "{\"s\":\"abc\"}", PARLEY_ELIMIT, "", 0,
               "11 bytes, the limit is 10");
  json_rejects(&wire, "{\"s\":\"abc\"}", PARLEY_ELIMIT, "", NULL);
  json_close(&wire);
}

static void test_selection(void) {
  struct json_wire wire;
  static const char *const paths[] = {"p.y", "l[].tag"};
  parley_decode_options options = {.unknown = true};
  parley_selection *only = NULL;
  parley_buf out;
  parley_diag diag;
  json_open(&wire, types, F("a: i32") F("p: Point") F("l: list<Point>"));
  CHECK_ERR(parley_selection_new(wire.schema, wire.packet, paths, 2, NULL,
                                 &only, &diag),
            PARLEY_OK);
  options.only = only;
  parley_buf_init(&out, NULL);
  CHECK_ERR(parley_decode_json(
              wire.schema, wire.packet, &options,
              parley_slice_of("{\"l\":[{\"a\":1,\"c\":\"t\"},{\"q\":1}],"
                              "\"p\":{\"a\":1,\"b\":2},\"z\":1}"),
              &out, NULL, &diag),
            PARLEY_OK);
  parley_buf_putc(&out, 0);
  CHECK_STR((const char *)out.data,
            "{\"p\":{\"y\":2},\"l\":[{\"tag\":\"t\"},{}]}");
  parley_buf_clear(&out);
  parley_selection_free(only);
  json_close(&wire);
}

/* ---- sinks ----------------------------------------------------------- */

static parley_err ignore_at(void *ud, const parley_at *at) {
  (void)at;
  ++*(int *)ud;
  return PARLEY_OK;
}

static parley_err ignore_count(void *ud, const parley_at *at, uint32_t count) {
  (void)count;
  return ignore_at(ud, at);
}

/* A sink without null takes packets without null, and gets names as C has
 * them with maps. */
static parley_err check_name(void *ud, const parley_at *at,
                             parley_slice value) {
  CHECK_INT(at->key, PARLEY_NONE);
  CHECK(at->name.data == NULL || at->name.size == 36);
  if (at->name.data != NULL) CHECK_INT(at->name_kind, PARLEY_KIND_UUID);
  CHECK(value.size > 0);
  ++*(int *)ud;
  return PARLEY_OK;
}

static void test_sink(void) {
  static const parley_sink_ops ops = {
    ignore_count, ignore_at, ignore_count, ignore_at, NULL,
    NULL,         NULL,      check_name,   NULL,      NULL};
  struct json_wire wire;
  parley_buf scratch;
  parley_decode_options options = {0};
  parley_diag diag;
  int calls = 0;
  json_open(&wire, types,
            F("m: {type: 'map<uuid,string>?'}") F("l: {type: list<string>?}"));
  if (wire.schema == NULL) return;
  parley_buf_init(&scratch, NULL);
  options.scratch = &scratch;
  CHECK_ERR(parley_decode(wire.schema, wire.packet, &options,
                          parley_slice_of("{\"m\":{\"1-2-3-4-5\":\"\\u0061\"},"
                                          "\"l\":[\"x\"]}"),
                          &ops, &calls, NULL, &diag),
            PARLEY_OK);
  CHECK_INT(calls, 8);
  CHECK_ERR(parley_decode(wire.schema, wire.packet, &options,
                          parley_slice_of("{\"l\":[\"x\",null]}"), &ops, &calls,
                          NULL, &diag),
            PARLEY_ETYPE);
  CHECK_STR(diag.path, "l[1]");
  CHECK_STR(diag.text, "null in a list");
  CHECK_ERR(parley_decode_trace(wire.schema, wire.packet, NULL,
                                parley_slice_of("{}"), &scratch, NULL, &diag),
            PARLEY_EUSAGE); /* a text has no byte map */
  parley_buf_clear(&scratch);
  json_close(&wire);
}

/* ---- memory ---------------------------------------------------------- */

static const char memory_text[] =
  "{\"k\":{\"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6\":{\"a\":1,\"c\":\"\\u0026\"}"
  "},\"s\":[\"b\",\"\\u0061\",\"a\",\"b\"],\"a\":{\"x\":[1,null,\"\\n\"]},"
  "\"b\":[1,2],\"q\":1}";
static const char memory_json[] =
  "{\"k\":{\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\":{\"x\":1,\"tag\":\"&\"}},"
  "\"s\":[\"b\",\"a\"],\"a\":{\"x\":[1,null,\"\\n\"]},\"b\":{\"$bytes\":"
  "\"0102\"},\"$unknown\":{\"q\":1}}";

static const parley_schema *memory_schema;

static bool memory_decode(const parley_alloc *alloc) {
  parley_decode_options options = {.unknown = true};
  parley_tree *tree = parley_tree_new(alloc);
  const parley_value *root = NULL;
  parley_buf out;
  parley_err err = PARLEY_ENOMEM, json;
  parley_buf_init(&out, alloc);
  if (tree != NULL)
    err =
      parley_decode_tree(memory_schema, &memory_schema->packets[0], &options,
                         parley_slice_of(memory_text), tree, &root, NULL, NULL);
  json = parley_decode_json(memory_schema, &memory_schema->packets[0], &options,
                            parley_slice_of(memory_text), &out, NULL, NULL);
  if (json == PARLEY_OK)
    CHECK(
      parley_slice_eq(parley_buf_slice(&out), parley_slice_of(memory_json)));
  else
    CHECK_INT(out.size, 0);
  parley_buf_clear(&out);
  parley_tree_free(tree);
  return err == PARLEY_OK && json == PARLEY_OK;
}

static bool memory_encode(const parley_alloc *alloc) {
  parley_buf out;
  parley_err err;
  parley_buf_init(&out, alloc);
  err = parley_encode_json(memory_schema, &memory_schema->packets[0], NULL,
                           parley_slice_of(memory_json), &out, NULL);
  CHECK(err == PARLEY_OK || err == PARLEY_ENOMEM);
  CHECK((err == PARLEY_OK) == (out.size > 0));
  parley_buf_clear(&out);
  return err == PARLEY_OK;
}

static void test_memory(void) {
  struct json_wire wire;
  json_open(&wire, types,
            F("k: 'map<uuid,Point>'") F("s: set<string>") F("a: any")
              F("b: sbytes"));
  if (wire.schema == NULL) return;
  memory_schema = wire.schema;
  test_every_alloc(memory_decode);
  test_every_alloc(memory_encode);
  json_close(&wire);
}

const struct test suite_json_packet[] = {
  {"kinds", test_kinds},
  {"order", test_order},
  {"lenient_numbers", test_lenient_numbers},
  {"lenient_texts", test_lenient_texts},
  {"lenient_syntax", test_lenient_syntax},
  {"twice", test_twice},
  {"enums", test_enums},
  {"one_of", test_one_of},
  {"sets", test_sets},
  {"bytes", test_bytes},
  {"nulls", test_nulls},
  {"unknown", test_unknown},
  {"versions", test_versions},
  {"strict", test_strict},
  {"texts", test_texts},
  {"utf8", test_utf8},
  {"names", test_names},
  {"free", test_free},
  {"free_packet", test_free_packet},
  {"limits", test_limits},
  {"selection", test_selection},
  {"sink", test_sink},
  {"memory", test_memory},
  {NULL, NULL},
};

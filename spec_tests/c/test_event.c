/* SPDX-License-Identifier: MIT
 *
 * Events: arrays of a name and arguments, read and written as JavaScript does,
 * with attachments beside them; and free-form JSON by the same rules.
 */
#include <jansson.h>
#include <stdlib.h>

#include "codec/json_text.h"
#include "codec/json_walk.h"
#include "codec_kit.h"
#include "spec_files.h"

static const char spec[] =
  "protocol: test\nwire: json\nversion: 2\nrealm: Test\n"
  "enums:\n"
  "  Result: {open: false, values: [ok, bad]}\n"
  "types:\n"
  "  User:\n"
  "    - id: one_of<i64,string>\n"
  "    - name: string\n"
  "    - seen: {type: string?}\n"
  "  Post:\n"
  "    - content: string\n"
  "    - files: {type: list<string>, optional: true}\n"
  "c2s:\n"
  "  t.none:\n    args: []\n"
  "  t.number:\n    args:\n      - n: i32\n"
  "  t.several:\n    args:\n      - a: i64\n"
  "      - b: {type: string, optional: true}\n"
  "      - c: {type: bool?, optional: true}\n"
  "  t.post:\n    args:\n      - post: Post\n"
  "  t.any:\n    args:\n      - value: any\n"
  "  t.upload:\n    args:\n      - file: binary\n"
  "      - more: {type: list<binary>, optional: true}\n"
  "  t.either:\n    args:\n      - author: one_of<i64,User>\n"
  "  t.blob:\n    args:\n      - blob: one_of<string,User,binary>\n"
  "  t.user:\n    args:\n      - user: User\n"
  "  t.result:\n    args:\n      - result: Result\n"
  "  t.real:\n    args:\n      - d: f64\n      - f: {type: f32, optional: "
  "true}\n"
  "  t.map:\n    args:\n      - map: \"map<i64,bool>\"\n"
  "  t.aged:\n    args:\n      - old: {type: i32, until: 1}\n"
  "      - now: i32\n"
  "  t.small:\n    args:\n      - n: {type: i32, default: 7}\n";

static parley_schema *schema;

static bool setup(void) {
  schema = spec_load_text(spec);
  return schema != NULL;
}

/* Attachments in hex, separated by commas: "cafe,,00". */
struct files {
  parley_attachments list;
};

static void files_open(struct files *files, const char *hex) {
  parley_buf bytes;
  parley_attachments_init(&files->list, NULL);
  while (hex != NULL) {
    const char *comma = strchr(hex, ',');
    char part[64];
    size_t n = comma != NULL ? (size_t)(comma - hex) : strlen(hex);
    memcpy(part, hex, n);
    part[n] = '\0';
    parley_buf_init(&bytes, NULL);
    test_unhex(part, &bytes);
    CHECK_ERR(parley_attachments_add(&files->list, parley_buf_slice(&bytes)),
              PARLEY_OK);
    parley_buf_clear(&bytes);
    hex = comma != NULL ? comma + 1 : NULL;
  }
}

static void files_check(const struct files *files, const char *hex) {
  struct files want;
  uint32_t i;
  files_open(&want, hex);
  CHECK_INT(files->list.count, want.list.count);
  for (i = 0; i < files->list.count && i < want.list.count; i++)
    CHECK(parley_slice_eq(files->list.items[i], want.list.items[i]));
  parley_attachments_clear(&want.list);
}

/* Reads through both sinks, which must agree; |name| NULL: free-form. */
static parley_err read_both(const char *name, const char *text, size_t size,
                            const struct files *files, bool unknown,
                            parley_buf *json, parley_diag *diag) {
  parley_decode_options options = {0};
  const parley_packet *packet =
    name != NULL ? parley_schema_find(schema, PARLEY_C2S, name) : NULL;
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *root = NULL;
  uint8_t *block = exact_copy(text, size);
  parley_slice in = {block, size};
  parley_buf other;
  parley_diag second;
  parley_err err;
  options.unknown = unknown;
  options.attachments = files->list.items;
  options.nattachments = files->list.count;
  parley_buf_init(&other, NULL);
  memset(diag, 0, sizeof *diag);
  memset(&second, 0, sizeof second);
  if (packet != NULL) {
    err = parley_decode_json(schema, packet, &options, in, json, NULL, diag);
    CHECK_ERR(parley_decode_tree(schema, packet, &options, in, tree, &root,
                                 NULL, &second),
              err);
  } else {
    CHECK(name == NULL);
    err = parley__decode_any_json(&options, in, json, diag);
    CHECK_ERR(parley_decode_any_tree(&options, in, tree, &root, &second), err);
  }
  if (err == PARLEY_OK) {
    CHECK_ERR(parley__value_json(root, true, &other), PARLEY_OK);
    CHECK(parley_slice_eq(parley_buf_slice(&other), parley_buf_slice(json)));
  } else {
    CHECK_INT(json->size, 0);
    CHECK(root == NULL);
    CHECK_ERR(diag->code, err);
    CHECK(diag->offset <= size);
    CHECK_STR(second.path, diag->path);
    CHECK_STR(second.text, diag->text);
  }
  parley_buf_putc(json, 0);
  parley_buf_clear(&other);
  parley_tree_free(tree);
  free(block);
  return err;
}

static void reads_with(const char *name, const char *text, const char *hex,
                       bool unknown, const char *want) {
  struct files files;
  parley_buf json;
  parley_diag diag;
  parley_buf_init(&json, NULL);
  files_open(&files, hex);
  if (read_both(name, text, strlen(text), &files, unknown, &json, &diag) !=
      PARLEY_OK)
    test_fail(__FILE__, __LINE__, "%s: %s: %s", text, diag.path, diag.text);
  else
    CHECK_STR((const char *)json.data, want);
  parley_attachments_clear(&files.list);
  parley_buf_clear(&json);
}

static void reads(const char *name, const char *text, const char *want) {
  reads_with(name, text, NULL, false, want);
}

static void refuses_with(const char *name, const char *text, const char *hex,
                         parley_err err, const char *path, size_t offset,
                         const char *message) {
  int before = test_failures();
  struct files files;
  parley_buf json;
  parley_diag diag;
  parley_buf_init(&json, NULL);
  files_open(&files, hex);
  CHECK_ERR(read_both(name, text, strlen(text), &files, true, &json, &diag),
            err);
  CHECK_STR(diag.path, path);
  CHECK_INT(diag.offset, offset);
  if (message != NULL) CHECK_STR(diag.text, message);
  if (test_failures() > before) fprintf(stderr, "(reading %s)\n", text);
  parley_attachments_clear(&files.list);
  parley_buf_clear(&json);
}

static void refuses(const char *name, const char *text, parley_err err,
                    const char *path, size_t offset, const char *message) {
  refuses_with(name, text, NULL, err, path, offset, message);
}

static parley_err write_json(const char *name, const char *json,
                             parley_attachments *list, parley_buf *out,
                             parley_diag *diag) {
  parley_encode_options options = {0};
  parley_tree *tree;
  const parley_value *root = NULL;
  parley_err err;
  options.attachments = list;
  memset(diag, 0, sizeof *diag);
  if (name != NULL)
    return parley_encode_json(schema,
                              parley_schema_find(schema, PARLEY_C2S, name),
                              &options, parley_slice_of(json), out, diag);
  tree = parley_tree_new(NULL);
  err = parley__json_value(parley_slice_of(json), PARLEY_JSON_JS, NULL, tree,
                           &root, diag);
  CHECK_ERR(err, PARLEY_OK);
  if (err == PARLEY_OK) err = parley_encode_any_tree(&options, root, out, diag);
  parley_tree_free(tree);
  return err;
}

static void writes_with(const char *name, const char *json, const char *text,
                        const char *hex) {
  struct files files;
  parley_buf out;
  parley_diag diag;
  parley_buf_init(&out, NULL);
  parley_buf_puts(&out, "x");
  files_open(&files, NULL);
  if (write_json(name, json, &files.list, &out, &diag) != PARLEY_OK)
    test_fail(__FILE__, __LINE__, "%s: %s: %s", json, diag.path, diag.text);
  parley_buf_putc(&out, 0);
  CHECK_STR((const char *)out.data + 1, text);
  files_check(&files, hex);
  parley_attachments_clear(&files.list);
  parley_buf_clear(&out);
}

static void writes(const char *name, const char *json, const char *text) {
  writes_with(name, json, text, NULL);
}

static void rejects(const char *name, const char *json, parley_err err,
                    const char *path, const char *message) {
  int before = test_failures();
  struct files files;
  parley_buf out;
  parley_diag diag;
  parley_buf_init(&out, NULL);
  parley_buf_puts(&out, "x");
  files_open(&files, "aa");
  CHECK_ERR(write_json(name, json, &files.list, &out, &diag), err);
  CHECK_INT(out.size, 1);
  CHECK_STR(diag.path, path);
  if (message != NULL) CHECK_STR(diag.text, message);
  files_check(&files, "aa"); /* what was there before stays, alone */
  if (test_failures() > before) fprintf(stderr, "(writing %s)\n", json);
  parley_attachments_clear(&files.list);
  parley_buf_clear(&out);
}

/* Both ways, and no beginning of |text| is read. */
static void same_with(const char *name, const char *text, const char *hex,
                      const char *json) {
  struct files files;
  size_t size;
  reads_with(name, text, hex, false, json);
  writes_with(name, json, text, hex);
  files_open(&files, hex);
  for (size = 0; size < strlen(text); size++) {
    parley_buf out;
    parley_diag diag;
    parley_buf_init(&out, NULL);
    CHECK_ERR(read_both(name, text, size, &files, false, &out, &diag),
              PARLEY_EJSON);
    parley_buf_clear(&out);
  }
  parley_attachments_clear(&files.list);
}

static void same(const char *name, const char *text, const char *json) {
  same_with(name, text, NULL, json);
}

/* ---- arguments ------------------------------------------------------- */

static void test_arguments(void) {
  if (!setup()) return;
  same("t.none", "[\"t.none\"]", "{}");
  same("t.number", "[\"t.number\",-5]", "{\"n\":-5}");
  same("t.several", "[\"t.several\",1]", "{\"a\":1}");
  same("t.several", "[\"t.several\",1,\"x\"]", "{\"a\":1,\"b\":\"x\"}");
  same("t.several", "[\"t.several\",9007199254740993,null,true]",
       "{\"a\":9007199254740993,\"c\":true}");
  same("t.post", "[\"t.post\",{\"content\":\"<&'>=\",\"files\":[\"a\"]}]",
       "{\"post\":{\"content\":\"<&'>=\",\"files\":[\"a\"]}}");
  reads("t.post", " [ \"\\u0074.post\" ,\n{\"content\":\"\\u00e9\"}\t] ",
        "{\"post\":{\"content\":\"\xc3\xa9\"}}");
  reads("t.post", "[\"t.post\",{\"content\":\"a\",\"content\":\"b\"}]",
        "{\"post\":{\"content\":\"b\"}}");
  /* Reading is tolerant: what is missing or null is absent. */
  reads("t.several", "[\"t.several\"]", "{}");
  reads("t.several", "[\"t.several\",null,null]", "{}");
  reads("t.post", "[\"t.post\",{}]", "{\"post\":{}}");
  reads("t.post", "[\"t.post\",{\"content\":null,\"x\":1}]", "{\"post\":{}}");
  reads("t.number", "[\"t.number\",1,2,[3]]", "{\"n\":1}");
  reads_with("t.number", "[\"t.number\",1,2,[null]]", NULL, true,
             "{\"n\":1,\"$unknown\":[2,[null]]}");
  writes("t.number", "{\"n\":1,\"$unknown\":[2,[null]]}",
         "[\"t.number\",1,2,[null]]");
  writes("t.several", "{\"a\":1,\"$unknown\":[null]}",
         "[\"t.several\",1,null,null,null]");
  writes("t.several", "{\"a\":1,\"b\":null,\"c\":null}",
         "[\"t.several\",1,null,null]");
  writes("t.small", "{}", "[\"t.small\",7]");
  reads("t.small", "[\"t.small\"]", "{}");
  reads("t.aged", "[\"t.aged\",3]", "{\"now\":3}");
  writes("t.aged", "{\"now\":3}", "[\"t.aged\",3]");
  parley_schema_free(schema);
}

static void test_bad_arguments(void) {
  if (!setup()) return;
  refuses("t.none", "{}", PARLEY_EPROTO, "", 0, "array expected, got object");
  refuses("t.none", "[]", PARLEY_EPROTO, "", 0,
          "the name of the event expected");
  refuses("t.none", "[5]", PARLEY_EPROTO, "", 0, NULL);
  refuses("t.none", "[\"t.post\"]", PARLEY_EPROTO, "", 1,
          "the event 't.none' expected, got 't.post'");
  refuses("t.post", "[\"t.post\",{\"content\":12}]", PARLEY_ETYPE,
          "post.content", 21, "string expected, got number");
  refuses("t.post", "[\"t.post\",{\"content\":true}]", PARLEY_ETYPE,
          "post.content", 21, NULL);
  refuses("t.post", "[\"t.post\",{\"files\":[\"a\",{}]}]", PARLEY_ETYPE,
          "post.files[1]", 24, NULL);
  refuses("t.post", "[\"t.post\",5]", PARLEY_ETYPE, "post", 10,
          "object expected, got number");
  refuses("t.several", "[\"t.several\",1,\"b\",\"true\"]", PARLEY_ETYPE, "c",
          19, "bool expected, got string");
  refuses("t.real", "[\"t.real\",\"1.5\"]", PARLEY_ETYPE, "d", 10, NULL);
  rejects("t.post", "{\"post\":{}}", PARLEY_EMISSING, "post.content",
          "missing, string expected");
  rejects("t.post", "{}", PARLEY_EMISSING, "post", NULL);
  rejects("t.post", "{\"post\":null}", PARLEY_EMISSING, "post", NULL);
  rejects("t.post", "{\"post\":{\"content\":1}}", PARLEY_ETYPE, "post.content",
          NULL);
  rejects("t.post", "{\"post\":{\"content\":\"\",\"file\":[]}}",
          PARLEY_EUNKNOWN, "post.file", NULL);
  rejects("t.number", "{\"n\":1,\"m\":2}", PARLEY_EUNKNOWN, "m", NULL);
  rejects("t.number", "{\"n\":2147483648}", PARLEY_ERANGE, "n", NULL);
  rejects("t.number", "{\"n\":1,\"$unknown\":{}}", PARLEY_ETYPE, "$unknown",
          NULL);
  rejects("t.aged", "{\"old\":1,\"now\":3}", PARLEY_EUNEXPECTED, "old",
          "not part of version 2 (until 1)");
  parley_schema_free(schema);
}

static void test_integers(void) {
  if (!setup()) return;
  reads("t.number", "[\"t.number\",\"10\"]", "{\"n\":10}");
  reads("t.number", "[\"t.number\",\" 10 \"]", "{\"n\":10}");
  reads("t.number", "[\"t.number\",\"0x0a\"]", "{\"n\":10}");
  reads("t.number", "[\"t.number\",\" 0B11\"]", "{\"n\":3}");
  reads("t.number", "[\"t.number\",\"0o17\"]", "{\"n\":15}");
  reads("t.number", "[\"t.number\",\"-1e1\"]", "{\"n\":-10}");
  reads("t.number", "[\"t.number\",3.0]", "{\"n\":3}");
  reads("t.number", "[\"t.number\",-0]", "{\"n\":0}");
  refuses("t.number", "[\"t.number\",\"\"]", PARLEY_ETYPE, "n", 12, NULL);
  refuses("t.number", "[\"t.number\",\"0x\"]", PARLEY_ETYPE, "n", 12, NULL);
  refuses("t.number", "[\"t.number\",\"0xg\"]", PARLEY_ETYPE, "n", 12, NULL);
  refuses("t.number", "[\"t.number\",\"-0x1\"]", PARLEY_ETYPE, "n", 12, NULL);
  refuses("t.number", "[\"t.number\",\"0xffffffffffffffff\"]", PARLEY_ETYPE,
          "n", 12, NULL);
  refuses("t.number", "[\"t.number\",\"0xffffffff\"]", PARLEY_ERANGE, "n", 12,
          NULL);
  refuses("t.number", "[\"t.number\",\"NaN\"]", PARLEY_ETYPE, "n", 12, NULL);
  refuses("t.number", "[\"t.number\",\"Infinity\"]", PARLEY_ETYPE, "n", 12,
          NULL);
  refuses("t.number", "[\"t.number\",true]", PARLEY_ETYPE, "n", 12, NULL);
  refuses("t.number", "[\"t.number\",1.5]", PARLEY_ETYPE, "n", 12, NULL);
  same("t.several", "[\"t.several\",-9223372036854775808]",
       "{\"a\":-9223372036854775808}");
  reads("t.several", "[\"t.several\",\"9223372036854775807\"]",
        "{\"a\":9223372036854775807}");
  refuses("t.several", "[\"t.several\",9223372036854775808]", PARLEY_ERANGE,
          "a", 13, "out of range for i64");
  refuses("t.several", "[\"t.several\",-1e19]", PARLEY_ERANGE, "a", 13, NULL);
  same("t.map", "[\"t.map\",{\"-1\":true,\"5\":false}]",
       "{\"map\":{\"-1\":true,\"5\":false}}");
  parley_schema_free(schema);
}

static void test_one_of(void) {
  if (!setup()) return;
  same("t.user", "[\"t.user\",{\"id\":7,\"name\":\"a\"}]",
       "{\"user\":{\"id\":7,\"name\":\"a\"}}");
  same("t.user", "[\"t.user\",{\"id\":\"7\",\"name\":\"a\"}]",
       "{\"user\":{\"id\":\"7\",\"name\":\"a\"}}");
  writes("t.user", "{\"user\":{\"id\":7,\"name\":\"a\",\"seen\":null}}",
         "[\"t.user\",{\"id\":7,\"name\":\"a\",\"seen\":null}]");
  reads("t.user", "[\"t.user\",{\"id\":7,\"name\":\"a\",\"seen\":null}]",
        "{\"user\":{\"id\":7,\"name\":\"a\"}}");
  same("t.either", "[\"t.either\",-9007199254740993]",
       "{\"author\":-9007199254740993}");
  same("t.either", "[\"t.either\",{\"id\":1,\"name\":\"b\"}]",
       "{\"author\":{\"id\":1,\"name\":\"b\"}}");
  reads("t.either", "[\"t.either\",\" 12\"]", "{\"author\":12}");
  refuses("t.either", "[\"t.either\",\"x\"]", PARLEY_ETYPE, "author", 12, NULL);
  refuses("t.either", "[\"t.either\",[]]", PARLEY_ETYPE, "author", 12, NULL);
  rejects("t.either", "{\"author\":\"x\"}", PARLEY_ETYPE, "author", NULL);
  same("t.result", "[\"t.result\",\"bad\"]", "{\"result\":\"bad\"}");
  reads("t.result", "[\"t.result\",\"other\"]", "{}");
  refuses("t.result", "[\"t.result\",1]", PARLEY_ETYPE, "result", 12, NULL);
  rejects("t.result", "{\"result\":\"baad\"}", PARLEY_ERANGE, "result", NULL);
  parley_schema_free(schema);
}

/* ---- attachments ----------------------------------------------------- */

#define HOLDER(n) "{\"_placeholder\":true,\"num\":" n "}"
#define BYTES(hex) "{\"$bytes\":\"" hex "\"}"

static void test_attachments(void) {
  if (!setup()) return;
  same_with("t.upload", "[\"t.upload\"," HOLDER("0") "]", "cafe",
            "{\"file\":" BYTES("cafe") "}");
  same_with(
    "t.upload",
    "[\"t.upload\"," HOLDER("0") ",[" HOLDER("1") "," HOLDER("2") "]]",
    "cafe,,00",
    "{\"file\":" BYTES("cafe") ",\"more\":[" BYTES("") "," BYTES("00") "]}");
  writes_with("t.upload", "{\"file\":\"text\"}",
              "[\"t.upload\"," HOLDER("0") "]", "74657874");
  /* The same one twice, none at all, further members. */
  reads_with("t.upload", "[\"t.upload\"," HOLDER("1") ",[" HOLDER("1") "]]",
             "00,01", false,
             "{\"file\":" BYTES("01") ",\"more\":[" BYTES("01") "]}");
  reads_with("t.upload",
             "[\"t.upload\",{\"num\":5,\"x\":{\"num\":9},\"\\u006eum\":0.0e1,"
             "\"_placeholder\":0,\"_placeholder\":true}]",
             "cafe", false, "{\"file\":" BYTES("cafe") "}");
  refuses_with("t.upload", "[\"t.upload\"," HOLDER("1") "]", "cafe",
               PARLEY_ECOUNT, "file", 12,
               "a placeholder for number 1 of 1 attachments");
  refuses("t.upload", "[\"t.upload\"," HOLDER("0") "]", PARLEY_ECOUNT, "file",
          12, NULL);
  refuses_with("t.upload", "[\"t.upload\"," HOLDER("99999999999") "]", "cafe",
               PARLEY_ECOUNT, "file", 12, NULL);
  refuses_with("t.upload", "[\"t.upload\"," HOLDER("1e300") "]", "cafe",
               PARLEY_ECOUNT, "file", 12, NULL);
  refuses_with("t.upload", "[\"t.upload\"," HOLDER("-1") "]", "cafe",
               PARLEY_ERANGE, "file", 12,
               "a placeholder without the number of an attachment");
  refuses_with("t.upload", "[\"t.upload\"," HOLDER("0.5") "]", "cafe",
               PARLEY_ERANGE, "file", 12, NULL);
  refuses_with("t.upload", "[\"t.upload\"," HOLDER("\"0\"") "]", "cafe",
               PARLEY_ERANGE, "file", 12, NULL);
  refuses_with("t.upload", "[\"t.upload\",{\"_placeholder\":true}]", "cafe",
               PARLEY_ERANGE, "file", 12, NULL);
  refuses_with("t.upload", "[\"t.upload\",{\"_placeholder\":1,\"num\":0}]",
               "cafe", PARLEY_ETYPE, "file", 12, "binary expected, got object");
  refuses_with("t.upload", "[\"t.upload\",\"cafe\"]", "cafe", PARLEY_ETYPE,
               "file", 12, "binary expected, got string");
  refuses_with("t.upload", "[\"t.upload\"," HOLDER("0") ",[" HOLDER("2") "]]",
               "cafe", PARLEY_ECOUNT, "more[0]", 43, NULL);
  rejects("t.upload", "{\"file\":5}", PARLEY_ETYPE, "file", NULL);
  rejects("t.upload", "{\"file\":" BYTES("ca") ",\"more\":[" BYTES("fe") ",1]}",
          PARLEY_ETYPE, "more[1]", NULL);
  parley_schema_free(schema);
}

static void test_attachments_in_any(void) {
  if (!setup()) return;
  same_with("t.any", "[\"t.any\",{\"a\":[" HOLDER("0") "," HOLDER("1") "]}]",
            "cafe,", "{\"value\":{\"a\":[" BYTES("cafe") "," BYTES("") "]}}");
  same_with("t.any", "[\"t.any\"," HOLDER("0") "]", "00",
            "{\"value\":" BYTES("00") "}");
  /* Without attachments it is an object like others. */
  same("t.any", "[\"t.any\"," HOLDER("0") "]", "{\"value\":" HOLDER("0") "}");
  reads_with("t.any", "[\"t.any\",{\"_placeholder\":false,\"num\":0}]", "00",
             false, "{\"value\":{\"_placeholder\":false,\"num\":0}}");
  refuses_with("t.any", "[\"t.any\",{\"a\":[1," HOLDER("1") "]}]", "00",
               PARLEY_ECOUNT, "value.a[1]", 17, NULL);
  same_with("t.blob", "[\"t.blob\"," HOLDER("0") "]", "00",
            "{\"blob\":" BYTES("00") "}");
  same("t.blob", "[\"t.blob\",\"s\"]", "{\"blob\":\"s\"}");
  same("t.blob", "[\"t.blob\",{\"id\":1,\"name\":\"\"}]",
       "{\"blob\":{\"id\":1,\"name\":\"\"}}");
  reads_with("t.blob", "[\"t.blob\",{\"id\":1,\"name\":\"\"}]", "00", false,
             "{\"blob\":{\"id\":1,\"name\":\"\"}}");
  parley_schema_free(schema);
}

/* Without a list for them bytes can not be written. */
static void test_no_list(void) {
  parley_buf out;
  parley_diag diag;
  if (!setup()) return;
  parley_buf_init(&out, NULL);
  CHECK_ERR(
    write_json("t.upload", "{\"file\":" BYTES("00") "}", NULL, &out, &diag),
    PARLEY_EUSAGE);
  CHECK_STR(diag.path, "file");
  CHECK_ERR(
    write_json("t.any", "{\"value\":[" BYTES("00") "]}", NULL, &out, &diag),
    PARLEY_EUSAGE);
  CHECK_STR(diag.path, "value[0]");
  CHECK_ERR(write_json(NULL, BYTES("00"), NULL, &out, &diag), PARLEY_EUSAGE);
  CHECK_INT(out.size, 0);
  parley_buf_clear(&out);
  parley_schema_free(schema);
}

/* ---- JavaScript's texts ---------------------------------------------- */

static void test_strings(void) {
  if (!setup()) return;
  same("t.any", "[\"t.any\",\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f\x7f/\"]",
       "{\"value\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f\x7f/\"}");
  writes("t.any", "{\"value\":\"\\u2028\\u0085\xf0\x9f\x98\x80\"}",
         "[\"t.any\",\"\xe2\x80\xa8\xc2\x85\xf0\x9f\x98\x80\"]");
  /* Halves of surrogate pairs stay what they are. */
  same("t.any", "[\"t.any\",[\"\\ud83d\",\"\\ude00x\",\"\\ude00\\ud83d\"]]",
       "{\"value\":[\"\\ud83d\",\"\\ude00x\",\"\\ude00\\ud83d\"]}");
  reads("t.any", "[\"t.any\",\"\\uD83D\\uDE00\"]",
        "{\"value\":\"\xf0\x9f\x98\x80\"}");
  same("t.any", "[\"t.any\",{\"\\udfff\":1,\"\":2}]",
       "{\"value\":{\"\\udfff\":1,\"\":2}}");
  refuses("t.any", "[\"t.any\",\"\xed\xa0\x80\"]", PARLEY_EJSON, "", 10, NULL);
  refuses("t.any", "[\"t.any\",\"\xff\"]", PARLEY_EJSON, "", 10, NULL);
  parley_schema_free(schema);
}

static void check_number(double value, const char *text) {
  parley_buf out;
  parley_buf_init(&out, NULL);
  CHECK_ERR(parley__json_put_js_number(&out, value, false), PARLEY_OK);
  parley_buf_putc(&out, 0);
  CHECK_STR((const char *)out.data, text);
  parley_buf_clear(&out);
}

static void test_numbers(void) {
  check_number(0, "0");
  check_number(-0.0, "0");
  check_number(1, "1");
  check_number(-1.5, "-1.5");
  check_number(100, "100");
  check_number(123456.789, "123456.789");
  check_number(0.1, "0.1");
  check_number(0.1 + 0.2, "0.30000000000000004");
  check_number(1e21, "1e+21");
  check_number(1e20, "100000000000000000000");
  check_number(123e18, "123000000000000000000");
  check_number(1.5e300, "1.5e+300");
  check_number(-1.7976931348623157e308, "-1.7976931348623157e+308");
  check_number(0.000001, "0.000001");
  check_number(0.0000012, "0.0000012");
  check_number(1e-7, "1e-7");
  check_number(1.25e-7, "1.25e-7");
  check_number(5e-324, "5e-324");
  check_number(2.2250738585072014e-308, "2.2250738585072014e-308");
  check_number(9007199254740993.0, "9007199254740992");
  check_number(9.5367431640625e-7, "9.5367431640625e-7");
  check_number(2e-44, "2e-44");
  if (!setup()) return;
  same("t.real", "[\"t.real\",1.5,0.1]", "{\"d\":1.5,\"f\":0.1}");
  writes("t.real", "{\"d\":-0.0}", "[\"t.real\",0]");
  writes("t.real", "{\"d\":5}", "[\"t.real\",5]");
  writes("t.any", "{\"value\":[1e21,1e-7,5.0,-9223372036854775808]}",
         "[\"t.any\",[1e+21,1e-7,5,-9223372036854775808]]");
  /* The doubles around the least of 64 bits, as JavaScript writes them. */
  writes("t.any", "{\"value\":[-9223372036854775808.0,-9223372036854777856.0]}",
         "[\"t.any\",[-9223372036854776000,-9223372036854778000]]");
  reads("t.any", "[\"t.any\",[-9223372036854776000,-9223372036854778000]]",
        "{\"value\":[-9.223372036854776e+18,-9.223372036854778e+18]}");
  refuses("t.several", "[\"t.several\",-9223372036854775809]", PARLEY_ERANGE,
          "a", 13, NULL);
  reads("t.any", "[\"t.any\",[1e999,-0,5.0,5]]",
        "{\"value\":[\"Infinity\",-0.0,5.0,5]}");
  rejects("t.real", "{\"d\":\"NaN\"}", PARLEY_ERANGE, "d",
          "JSON has no NaN and no infinity");
  rejects("t.real", "{\"d\":\"-Infinity\"}", PARLEY_ERANGE, "d", NULL);
  parley_schema_free(schema);
}

static void test_syntax(void) {
  static const char *const bad[] = {"",
                                    "[",
                                    "[1,]",
                                    "[,1]",
                                    "{a:1}",
                                    "{'a':1}",
                                    "\xef\xbb\xbf[]",
                                    "[]x",
                                    "// x\n1",
                                    "/**/1",
                                    "TRUE",
                                    "nUll",
                                    "NaN",
                                    "Infinity",
                                    "01",
                                    "+1",
                                    "1.",
                                    ".5",
                                    "\"\t\"",
                                    "\"\\x\"",
                                    "\"\\u12\"",
                                    "{\"a\"=1}",
                                    "{\"a\":1,}",
                                    "\xc2\xa0 1",
                                    "'a'",
                                    "[1 2]",
                                    "-",
                                    "1e",
                                    "{\"a\"}",
                                    "]"};
  size_t i;
  for (i = 0; i < sizeof bad / sizeof *bad; i++) {
    struct files files;
    parley_buf out;
    parley_diag diag;
    files_open(&files, NULL);
    parley_buf_init(&out, NULL);
    if (read_both(NULL, bad[i], strlen(bad[i]), &files, false, &out, &diag) !=
        PARLEY_EJSON)
      test_fail(__FILE__, __LINE__, "%s is taken", bad[i]);
    parley_buf_clear(&out);
  }
}

/* ---- free-form values ------------------------------------------------ */

static void test_any(void) {
  same(NULL, "{\"b\":null,\"a\":[],\"c\":{}}",
       "{\"b\":null,\"a\":[],\"c\":{}}");
  same(NULL, "[null,true,false,\"x\",1.5,[[]]]",
       "[null,true,false,\"x\",1.5,[[]]]");
  same(NULL, "\"\"", "\"\"");
  reads(NULL, " null ", "null");
  writes(NULL, "null", "null");
  writes(NULL, "5", "5");
  writes(NULL, "true", "true");
  same_with(NULL, "[" HOLDER("0") ",{\"a\":" HOLDER("1") "}]", "00,01",
            "[" BYTES("00") ",{\"a\":" BYTES("01") "}]");
  same_with(NULL, HOLDER("0"), "", BYTES(""));
  reads(NULL, "{\"a\":1,\"a\":{\"x\":[2]},\"b\":3}",
        "{\"a\":{\"x\":[2]},\"b\":3}");
  refuses(NULL, "{\"a\\u0000\":1}", PARLEY_EJSON, "a\\u0000", 1,
          "a NUL in a member name");
  refuses_with(NULL, "[1,[" HOLDER("3") "]]", "00", PARLEY_ECOUNT, "[1][0]", 4,
               NULL);
}

static void test_deep(void) {
  char text[2048];
  struct files files;
  parley_buf out;
  parley_diag diag;
  memset(text, '[', 1000);
  memset(text + 1000, ']', 1000);
  files_open(&files, NULL);
  parley_buf_init(&out, NULL);
  CHECK_ERR(read_both(NULL, text, 2000, &files, false, &out, &diag),
            PARLEY_ELIMIT);
  out.size = 0;
  CHECK_ERR(read_both(NULL, text + 936, 128, &files, false, &out, &diag),
            PARLEY_OK);
  parley_buf_clear(&out);
}

/* What is written is the same value to jansson. */
static void test_oracle(void) {
  static const char *const texts[] = {
    "[1,-1,9223372036854775807,1.5,1e21,1e-7,5e-324,0.1,123456789.125]",
    "{\"a\":{\"b\":[true,false,null]},\"\\\"\\\\\\/"
    "\":\"\\b\\f\\n\\r\\t\\u0001\"}",
    "[\"\\u00e9\\u2028\\ud83d\\ude00\",\"<>&='\",\"\\u007f\"]", "{}", "[]"};
  size_t i;
  for (i = 0; i < sizeof texts / sizeof *texts; i++) {
    json_t *want = json_loads(texts[i], 0, NULL), *got;
    parley_tree *tree = parley_tree_new(NULL);
    const parley_value *root = NULL;
    parley_buf out;
    parley_buf_init(&out, NULL);
    CHECK_ERR(parley_decode_any_tree(NULL, parley_slice_of(texts[i]), tree,
                                     &root, NULL),
              PARLEY_OK);
    CHECK_ERR(parley_encode_any_tree(NULL, root, &out, NULL), PARLEY_OK);
    got = json_loadb((const char *)out.data, out.size, 0, NULL);
    CHECK(want != NULL && got != NULL && json_equal(want, got));
    json_decref(want);
    json_decref(got);
    parley_buf_clear(&out);
    parley_tree_free(tree);
  }
}

/* ---- memory ---------------------------------------------------------- */

static bool run_memory(const parley_alloc *alloc) {
  static const char text[] =
    "[\"t.any\",{\"\\u0061\":[" HOLDER("0") ",null,1.5],\"b\":\"\\n\"}]";
  static const uint8_t bytes[] = {0xca, 0xfe};
  parley_slice file = {bytes, 2};
  parley_decode_options decode = {0};
  parley_encode_options encode = {0};
  const parley_packet *packet = parley_schema_find(schema, PARLEY_C2S, "t.any");
  parley_tree *tree = parley_tree_new(alloc);
  const parley_value *root;
  parley_attachments list;
  parley_buf out;
  parley_err err;
  if (tree == NULL) return false;
  parley_attachments_init(&list, alloc);
  parley_buf_init(&out, alloc);
  decode.attachments = &file;
  decode.nattachments = 1;
  encode.attachments = &list;
  err = parley_decode_json(schema, packet, &decode, parley_slice_of(text), &out,
                           NULL, NULL);
  out.size = 0;
  if (err == PARLEY_OK)
    err = parley_decode_tree(schema, packet, &decode, parley_slice_of(text),
                             tree, &root, NULL, NULL);
  if (err == PARLEY_OK)
    err = parley_encode_tree(schema, packet, &encode, root, &out, NULL);
  if (err == PARLEY_OK)
    err =
      parley_decode_any_tree(&decode, parley_slice_of(text), tree, &root, NULL);
  if (err == PARLEY_OK) err = parley_encode_any_tree(&encode, root, &out, NULL);
  if (err == PARLEY_OK) {
    CHECK_INT(list.count, 2);
  } else {
    CHECK_ERR(err, PARLEY_ENOMEM);
  }
  parley_attachments_clear(&list);
  parley_buf_clear(&out);
  parley_tree_free(tree);
  return err == PARLEY_OK;
}

static void test_memory(void) {
  if (!setup()) return;
  test_every_alloc(run_memory);
  parley_schema_free(schema);
}

const struct test suite_event[] = {
  {"arguments", test_arguments},
  {"bad_arguments", test_bad_arguments},
  {"integers", test_integers},
  {"one_of", test_one_of},
  {"attachments", test_attachments},
  {"attachments_in_any", test_attachments_in_any},
  {"no_list", test_no_list},
  {"strings", test_strings},
  {"numbers", test_numbers},
  {"syntax", test_syntax},
  {"any", test_any},
  {"deep", test_deep},
  {"oracle", test_oracle},
  {"memory", test_memory},
  {NULL, NULL},
};

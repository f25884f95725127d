/* SPDX-License-Identifier: MIT
 *
 * "Only these fields", and the recorded packets of nitro: cut everywhere, in
 * the trace without gaps, and selected from. jansson does the comparing.
 */
#include <jansson.h>
#include <stdlib.h>

#include "codec_kit.h"

/* ---- selections by hand ---------------------------------------------- */

static parley_err select_json(const struct codec *codec,
                              const char *const *paths, size_t n,
                              parley_slice in, parley_buf *out,
                              parley_diag *diag) {
  parley_decode_options options = {0};
  parley_selection *only = NULL;
  parley_err err = parley_selection_new(codec->schema, codec->packet, paths, n,
                                        NULL, &only, diag);
  CHECK((only != NULL) == (err == PARLEY_OK));
  if (err != PARLEY_OK) return err;
  options.only = only;
  err = parley_decode_json(codec->schema, codec->packet, &options, in, out,
                           NULL, diag);
  parley_selection_free(only);
  return err;
}

/* |paths| are separated by blanks. */
static void check_only(const struct codec *codec, const char *paths,
                       const char *hex, const char *want) {
  char copy[200];
  const char *list[8];
  size_t n = 0;
  char *path;
  parley_buf bytes, json;
  parley_diag diag;
  parley_err err;
  if (codec->schema == NULL) return;
  snprintf(copy, sizeof copy, "%s", paths);
  for (path = strtok(copy, " "); path != NULL && n < 8;
       path = strtok(NULL, " "))
    list[n++] = path;
  parley_buf_init(&bytes, NULL);
  parley_buf_init(&json, NULL);
  test_unhex(hex, &bytes);
  err = select_json(codec, list, n, parley_buf_slice(&bytes), &json, &diag);
  parley_buf_putc(&json, 0);
  CHECK_STR(err == PARLEY_OK ? (const char *)json.data : diag.text, want);
  parley_buf_clear(&bytes);
  parley_buf_clear(&json);
}

static void test_forms(void) {
  static const char types[] = "types:\n  Node: [{id: u8}, {kids: {type: "
                              "list<Node>, count: u8}}]\n";
  struct codec codec;
  codec_open(&codec, types,
             F("kind: u8") F("n: {type: u8, count_of: rows}") F("name: string")
               F("rows: {list: [{x: u8}, {y: {type: bytes, count: u8}}]}") F(
                 "box: {record: [{on: bool}, {z: {type: u8, when: on}}, "
                 "{k: {type: u8, when: {kind: 1}}}]}") F("words: list<string>")
                 F("deep: {type: list<list<u8>>, count: u8}"));
  codec_decodes(&codec,
                "01 02 0003 616263 0a 01 ff 0b 00 01 07 09"
                "00000002 000161 000162 01 00000002 0203",
                "{\"kind\":1,\"name\":\"abc\",\"rows\":[{\"x\":10,\"y\":{"
                "\"$bytes\":\"ff\"}},{\"x\":11,\"y\":{\"$bytes\":\"\"}}],"
                "\"box\":{\"on\":true,\"z\":7,\"k\":9},\"words\":[\"a\",\"b\"],"
                "\"deep\":[[2,3]]}",
                0);
#define ONLY(paths, want)                                                      \
  check_only(&codec, paths,                                                    \
             "01 02 0003 616263 0a 01 ff 0b 00 01 07 09"                       \
             "00000002 000161 000162 01 00000002 0203",                        \
             want)
  ONLY("", "{}");
  ONLY("name", "{\"name\":\"abc\"}");
  ONLY("kind name", "{\"kind\":1,\"name\":\"abc\"}");
  ONLY("name kind", "{\"kind\":1,\"name\":\"abc\"}"); /* in wire order */
  ONLY("rows[].x", "{\"rows\":[{\"x\":10},{\"x\":11}]}");
  ONLY("rows[].y rows[].x",
       "{\"rows\":[{\"x\":10,\"y\":{\"$bytes\":\"ff\"}},{\"x\":11,\"y\":{"
       "\"$bytes\":\"\"}}]}");
  ONLY("rows[].x rows", "{\"rows\":[{\"x\":10,\"y\":{\"$bytes\":\"ff\"}},{"
                        "\"x\":11,\"y\":{\"$bytes\":\"\"}}]}");
  ONLY("rows rows[].x", "{\"rows\":[{\"x\":10,\"y\":{\"$bytes\":\"ff\"}},{"
                        "\"x\":11,\"y\":{\"$bytes\":\"\"}}]}");
  ONLY("rows[]", "{\"rows\":[{\"x\":10,\"y\":{\"$bytes\":\"ff\"}},{\"x\":11,"
                 "\"y\":{\"$bytes\":\"\"}}]}");
  ONLY("box.z", "{\"box\":{\"z\":7}}");
  ONLY("box.k", "{\"box\":{\"k\":9}}"); /* |kind| is read all the same */
  ONLY("words", "{\"words\":[\"a\",\"b\"]}");
  ONLY("words[]", "{\"words\":[\"a\",\"b\"]}");
  ONLY("deep[][]", "{\"deep\":[[2,3]]}");
  ONLY("deep[]", "{\"deep\":[[2,3]]}");
  ONLY("n", "{}"); /* a count whose list is there is no field */
  ONLY("nme", "no field 'nme' in the path 'nme', did you mean 'name'?");
  ONLY("rows[].z", "no field 'z' in the path 'rows[].z'");
  ONLY("rows.x",
       "in the path 'rows.x', 'rows' is a list, write [] behind it for its "
       "elements");
  ONLY("name.x", "in the path 'name.x', 'name' is a string");
  ONLY("name[]", "in the path 'name[]', 'name' is a string");
  ONLY("box[]", "in the path 'box[]', 'box' is a record");
  ONLY("words[].x", "in the path 'words[].x', 'words' is a list");
  ONLY("NAME", "no field 'NAME' in the path 'NAME', did you mean 'name'?");
  ONLY(".", "bad path '.'");
  ONLY("rows[", "bad path 'rows['");
  ONLY("rows[0].x", "bad path 'rows[0].x'");
  ONLY("box..z", "bad path 'box..z'");
#undef ONLY
  codec_close(&codec);
  codec_open(&codec, types, F("node: Node"));
  check_only(&codec, "node.kids[].kids[].id", "01 01 02 02 03 00 04 00",
             "{\"node\":{\"kids\":[{\"kids\":[{\"id\":3},{\"id\":4}]}]}}");
  codec_close(&codec);
}

/* ---- recorded packets ------------------------------------------------ */

/* Calls |fn| with every vector of the packets that the schema has. */
static int each_vector(void (*fn)(struct codec *codec, parley_slice in)) {
  static const char *const files[] = {"spec_tests/vectors/nitro_c2s.jsonl",
                                      "spec_tests/vectors/nitro_s2c.jsonl"};
  int seen = 0, i;
  for (i = 0; i < 2; i++) {
    struct codec codec;
    parley_buf text;
    char *line;
    memset(&codec, 0, sizeof codec);
    /* Not freed: it is compiled in. */
    codec.schema = (parley_schema *)(uintptr_t)parley_protocol("nitro");
    parley_buf_init(&text, NULL);
    if (!test_read_file(files[i], &text)) return 0;
    parley_buf_putc(&text, 0);
    for (line = strtok((char *)text.data, "\n"); line != NULL;
         line = strtok(NULL, "\n")) {
      json_t *vector = json_loads(line, JSON_ALLOW_NUL, NULL);
      const char *name = json_string_value(json_object_get(vector, "name"));
      parley_buf bytes;
      parley_slice in;
      uint8_t *block;
      parley_buf_init(&bytes, NULL);
      test_unhex(json_string_value(json_object_get(vector, "hex")), &bytes);
      in.size = bytes.size;
      in.data = block = exact_copy(bytes.data, bytes.size);
      codec.packet =
        name == NULL ? NULL
                     : parley_schema_find(
                         codec.schema, i == 0 ? PARLEY_C2S : PARLEY_S2C, name);
      if (codec.packet != NULL) {
        fn(&codec, in);
        seen++;
      }
      free(block);
      parley_buf_clear(&bytes);
      json_decref(vector);
    }
    parley_buf_clear(&text);
  }
  return seen;
}

/* Both ways through tree and JSON, and the trace from end to end. */
static void check_vector(struct codec *codec, parley_slice in) {
  const char *name = parley_schema_text(codec->schema, codec->packet->name);
  parley_buf json, back, trace;
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *root = NULL;
  parley_slice rest = {NULL, 0};
  parley_diag diag = {PARLEY_OK, 0, "", ""};
  json_t *entries, *entry;
  size_t i;
  json_int_t at = 0;
  parley_buf_init(&json, NULL);
  parley_buf_init(&back, NULL);
  parley_buf_init(&trace, NULL);
  CHECK_ERR(parley_decode_tree(codec->schema, codec->packet, NULL, in, tree,
                               &root, &rest, &diag),
            PARLEY_OK);
  CHECK_INT(rest.size, 0);
  CHECK_ERR(
    parley_encode_tree(codec->schema, codec->packet, NULL, root, &back, &diag),
    PARLEY_OK);
  CHECK(parley_slice_eq(in, parley_buf_slice(&back)));
  CHECK_ERR(parley_decode_json(codec->schema, codec->packet, NULL, in, &json,
                               NULL, &diag),
            PARLEY_OK);
  back.size = 0;
  CHECK_ERR(parley_encode_json(codec->schema, codec->packet, NULL,
                               parley_buf_slice(&json), &back, &diag),
            PARLEY_OK);
  CHECK(parley_slice_eq(in, parley_buf_slice(&back)));
  CHECK_ERR(parley_decode_trace(codec->schema, codec->packet, NULL, in, &trace,
                                NULL, &diag),
            PARLEY_OK);
  entries =
    json_loadb((const char *)trace.data, trace.size, JSON_ALLOW_NUL, NULL);
  CHECK(json_is_array(entries));
  json_array_foreach(entries, i, entry) {
    CHECK_INT(json_integer_value(json_object_get(entry, "offset")), at);
    at += json_integer_value(json_object_get(entry, "size"));
  }
  CHECK_INT(at, in.size);
  if (test_failures() > 0) fprintf(stderr, "(%s: %s)\n", name, diag.text);
  json_decref(entries);
  parley_tree_free(tree);
  parley_buf_clear(&json);
  parley_buf_clear(&back);
  parley_buf_clear(&trace);
}

static void test_vectors(void) {
  CHECK(each_vector(check_vector) > 1000);
}

/* Every cut of a packet is the same error with and without a selection that
 * skips all of it, at a place inside it, or a whole packet. */
static void check_cuts(struct codec *codec, parley_slice in) {
  parley_tree *tree;
  parley_selection *none = NULL;
  parley_decode_options options = {0};
  size_t size;
  if (in.size > 400 || test_failures() > 0) return;
  tree = parley_tree_new(NULL);
  CHECK_ERR(parley_selection_new(codec->schema, codec->packet, NULL, 0, NULL,
                                 &none, NULL),
            PARLEY_OK);
  for (size = 0; size < in.size; size++) {
    const parley_value *root;
    parley_diag diag, skipped;
    parley_slice cut, rest = {NULL, 0};
    uint8_t *block = exact_copy(in.data, size);
    parley_err err;
    cut.data = block;
    cut.size = size;
    options.only = NULL;
    err = parley_decode_tree(codec->schema, codec->packet, &options, cut, tree,
                             &root, &rest, &diag);
    options.only = none;
    CHECK_ERR(parley_decode_tree(codec->schema, codec->packet, &options, cut,
                                 tree, &root, &rest, &skipped),
              err);
    if (err == PARLEY_OK) {
      CHECK_INT(rest.size, 0);
      CHECK_INT(root->count, 0);
    } else {
      CHECK(err == PARLEY_ETRUNCATED || err == PARLEY_ECOUNT);
      CHECK(diag.offset <= size);
      CHECK_INT(skipped.offset, diag.offset);
      CHECK_STR(skipped.path, diag.path);
      CHECK_STR(skipped.text, diag.text);
    }
    free(block);
  }
  parley_selection_free(none);
  parley_tree_free(tree);
}

static void test_cuts(void) {
  CHECK(each_vector(check_cuts) > 1000);
}

/* ---- selections of recorded packets ---------------------------------- */

struct chooser {
  const struct codec *codec;
  char paths[40][120];
  size_t n;
};

/* Collects the paths of a record, two levels of records deep. */
static void collect(struct chooser *chooser, uint32_t record, const char *lead,
                    int depth) {
  const parley_schema *schema = chooser->codec->schema;
  const parley_record *r = &schema->records[record];
  uint32_t i;
  for (i = 0; i < r->nnodes && chooser->n < 40; i++) {
    const parley_field *field = &schema->fields[r->first + i];
    char path[120];
    if (field->key == PARLEY_NONE) continue;
    snprintf(path, sizeof path, "%s%s", lead,
             parley_schema_key(schema, field->key));
    memcpy(chooser->paths[chooser->n++], path, sizeof path);
    while (field->kind == PARLEY_KIND_LIST) {
      strncat(path, "[]", sizeof path - strlen(path) - 1);
      field = &schema->fields[field->type];
    }
    strncat(path, ".", sizeof path - strlen(path) - 1);
    if (field->kind == PARLEY_KIND_RECORD && depth > 0)
      collect(chooser, field->type, path, depth - 1);
  }
}

/* True if |path| leads to |wanted|, or |wanted| around it. */
static bool leads(const char *path, const char *wanted, bool *whole) {
  size_t n = strlen(wanted);
  *whole = strncmp(path, wanted, n) == 0 &&
           (path[n] == '\0' || path[n] == '.' || path[n] == '[');
  if (*whole) return true;
  n = strlen(path);
  return strncmp(path, wanted, n) == 0 &&
         (wanted[n] == '.' || wanted[n] == '[');
}

/* |value|, which stands at |path|, without what no one of the paths names. */
static json_t *prune(json_t *value, const char *path, const char *const *paths,
                     size_t n) {
  char below[240];
  json_t *out, *item;
  const char *key;
  size_t i;
  if (json_is_array(value)) {
    out = json_array();
    snprintf(below, sizeof below, "%s[]", path);
    json_array_foreach(value, i, item)
      json_array_append_new(out, prune(item, below, paths, n));
    return out;
  }
  if (!json_is_object(value)) return json_incref(value);
  out = json_object();
  json_object_foreach(value, key, item) {
    bool some = false, all = false, whole;
    snprintf(below, sizeof below, "%s%s%s", path, path[0] ? "." : "", key);
    for (i = 0; i < n; i++) {
      if (leads(below, paths[i], &whole)) some = true;
      if (some && whole) all = true;
    }
    if (all)
      json_object_set(out, key, item);
    else if (some)
      json_object_set_new(out, key, prune(item, below, paths, n));
  }
  return out;
}

static void check_selection(struct codec *codec, parley_slice in) {
  static uint64_t seed = 11;
  parley_random random = test_random(&seed);
  struct chooser chooser;
  parley_buf whole, part;
  parley_diag diag;
  int round;
  chooser.codec = codec;
  chooser.n = 0;
  collect(&chooser, codec->packet->record, "", 2);
  if (chooser.n == 0 || test_failures() > 0) return;
  parley_buf_init(&whole, NULL);
  parley_buf_init(&part, NULL);
  CHECK_ERR(parley_decode_json(codec->schema, codec->packet, NULL, in, &whole,
                               NULL, &diag),
            PARLEY_OK);
  for (round = 0; round < 3; round++) {
    const char *paths[3];
    uint8_t bytes[3];
    size_t n;
    json_t *all, *want, *got;
    random.fn(random.ud, bytes, 3);
    for (n = 0; n < 1 + (size_t)round; n++)
      paths[n] = chooser.paths[bytes[n] % chooser.n];
    part.size = 0;
    CHECK_ERR(select_json(codec, paths, n, in, &part, &diag), PARLEY_OK);
    all =
      json_loadb((const char *)whole.data, whole.size, JSON_ALLOW_NUL, NULL);
    got = json_loadb((const char *)part.data, part.size, JSON_ALLOW_NUL, NULL);
    want = prune(all, "", paths, n);
    if (!json_equal(got, want))
      test_fail(__FILE__, __LINE__, "%s: %s ... gives %.*s",
                parley_schema_text(codec->schema, codec->packet->name),
                paths[0], (int)part.size, (const char *)part.data);
    json_decref(all);
    json_decref(got);
    json_decref(want);
  }
  parley_buf_clear(&whole);
  parley_buf_clear(&part);
}

static void test_selected(void) {
  CHECK(each_vector(check_selection) > 1000);
}

const struct test suite_select[] = {
  {"forms", test_forms}, {"vectors", test_vectors},
  {"cuts", test_cuts},   {"selected", test_selected},
  {NULL, NULL},
};

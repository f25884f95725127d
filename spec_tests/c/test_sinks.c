/* SPDX-License-Identifier: MIT
 *
 * Sinks and sources that stop, jump away or run out of memory, and the value
 * tree.
 */
#include <setjmp.h>

#include "codec_kit.h"

static const char layout[] = F("kind: u8") F("n: {type: u8, count_of: rows}")
  F("name: string") F("rows: {list: [{x: f32}, {y: {type: bytes, count: u8}}]}")
    F("box: {record: [{on: bool}, {z: {type: i64, when: on}}]}")
      F("words: list<string>") F("{optional: tail, fields: [{w: f64}]}");
static const char bytes_hex[] =
  "01 02 0003 616263 3f800000 01ff 40000000 00 01 0000000000000007"
  "00000002 000161 0001ff 3ff8000000000000";
static const char json_text[] =
  "{\"kind\":1,\"name\":\"abc\",\"rows\":[{\"x\":1.0,\"y\":{\"$bytes\":"
  "\"ff\"}},{\"x\":2.0,\"y\":{\"$bytes\":\"\"}}],\"box\":{\"on\":true,\"z\":7},"
  "\"words\":[\"a\",{\"$bytes\":\"ff\"}],\"w\":1.5}";
/* Where the sink is called, call for call. */
static const char *const calls[] = {
  "",          "kind",      "n",         "name",    "rows",     "rows[0]",
  "rows[0].x", "rows[0].y", "rows[0].y", "rows[0]", "rows[1]",  "rows[1].x",
  "rows[1].y", "rows[1].y", "rows[1]",   "rows",    "box",      "box.on",
  "box.z",     "box",       "words",     "words",   "words[0]", "words[1]",
  "words",     "w",         ""};
enum { CALLS = sizeof calls / sizeof calls[0] };

static void test_layout_itself(void) {
  fields_same(layout, bytes_hex, json_text);
}

/* ---- stopping -------------------------------------------------------- */

/* Counts its calls; at |stop| it returns an error, or jumps. */
struct stopper {
  size_t count, stop;
  jmp_buf *jump;
};

static parley_err step(void *ud) {
  struct stopper *self = ud;
  if (++self->count != self->stop) return PARLEY_OK;
  if (self->jump != NULL) longjmp(*self->jump, 1);
  return PARLEY_ECANCELED;
}

static parley_err on_record(void *ud, const parley_at *at, uint32_t keys) {
  (void)at;
  (void)keys;
  return step(ud);
}
static parley_err on_end(void *ud, const parley_at *at) {
  (void)at;
  return step(ud);
}
static parley_err on_integer(void *ud, const parley_at *at, int64_t value) {
  (void)at;
  (void)value;
  return step(ud);
}
static parley_err on_number(void *ud, const parley_at *at, double value) {
  (void)at;
  (void)value;
  return step(ud);
}
static parley_err on_boolean(void *ud, const parley_at *at, bool value) {
  (void)at;
  (void)value;
  return step(ud);
}
static parley_err on_string(void *ud, const parley_at *at, parley_slice value) {
  (void)at;
  (void)value;
  return step(ud);
}

static const parley_sink_ops stop_ops = {
  on_record, on_end,     on_record, on_end,     on_integer,
  on_number, on_boolean, on_string, on_integer, NULL};

static parley_slice layout_bytes(parley_buf *out) {
  parley_buf_init(out, NULL);
  test_unhex(bytes_hex, out);
  return parley_buf_slice(out);
}

/* A sink may stop at any call: its error comes back, with the place. */
static void test_stop(void) {
  struct codec codec;
  parley_buf bytes;
  parley_slice in = layout_bytes(&bytes);
  size_t n;
  codec_open(&codec, "", layout);
  if (codec.schema == NULL) return;
  for (n = 1; n <= CALLS; n++) {
    struct stopper sink = {0, 0, NULL};
    parley_diag diag;
    memset(&diag, 'x', sizeof diag);
    sink.stop = n;
    CHECK_ERR(parley_decode(codec.schema, codec.packet, NULL, in, &stop_ops,
                            &sink, NULL, &diag),
              PARLEY_ECANCELED);
    CHECK_INT(sink.count, n);
    CHECK_ERR(diag.code, PARLEY_ECANCELED);
    CHECK_STR(diag.text, "canceled");
    if (calls[n - 1][0] != '\0') CHECK_STR(diag.path, calls[n - 1]);
    CHECK_ERR(parley_decode(codec.schema, codec.packet, NULL, in, &stop_ops,
                            &sink, NULL, NULL),
              PARLEY_OK);
    CHECK_INT(sink.count, n + CALLS);
  }
  parley_buf_clear(&bytes);
  codec_close(&codec);
}

static bool jump_out(const struct codec *codec, parley_slice in, size_t stop) {
  jmp_buf jump;
  struct stopper sink = {0, 0, NULL};
  sink.stop = stop;
  sink.jump = &jump;
  if (setjmp(jump) != 0) return true;
  parley_decode(codec->schema, codec->packet, NULL, in, &stop_ops, &sink, NULL,
                NULL);
  return false;
}

/* The codec holds nothing that a jump could lose. */
static void test_jump(void) {
  struct codec codec;
  parley_buf bytes;
  parley_slice in = layout_bytes(&bytes);
  size_t n;
  codec_open(&codec, "", layout);
  if (codec.schema == NULL) return;
  for (n = 1; n <= CALLS; n++) CHECK(jump_out(&codec, in, n));
  CHECK(!jump_out(&codec, in, CALLS + 1));
  parley_buf_clear(&bytes);
  codec_close(&codec);
}

/* Counts are optional to hear. */
static void test_no_count(void) {
  struct codec codec;
  parley_buf bytes;
  parley_slice in = layout_bytes(&bytes);
  parley_sink_ops ops = stop_ops;
  struct stopper sink = {0, 0, NULL};
  codec_open(&codec, "", layout);
  if (codec.schema == NULL) return;
  ops.count = NULL;
  CHECK_ERR(parley_decode(codec.schema, codec.packet, NULL, in, &ops, &sink,
                          NULL, NULL),
            PARLEY_OK);
  CHECK_INT(sink.count, CALLS - 4);
  parley_buf_clear(&bytes);
  codec_close(&codec);
}

/* ---- a source -------------------------------------------------------- */

/* One record {a}; stops like the sink. */
struct source {
  struct stopper stopper;
};

static parley_err source_get(void *ud, const parley_at *at, parley_item *item) {
  struct source *self = ud;
  parley_err err = step(&self->stopper);
  (void)at;
  item->given = PARLEY_GIVEN_INTEGER;
  item->integer = 5;
  return err;
}
static parley_err source_enter(void *ud, const parley_at *at, bool list,
                               uint32_t *count) {
  struct source *self = ud;
  (void)at;
  *count = list ? 2 : 1;
  return step(&self->stopper);
}
static parley_err source_leave(void *ud) {
  struct source *self = ud;
  return step(&self->stopper);
}
static parley_err source_length(void *ud, const parley_at *at, bool *present,
                                uint32_t *count) {
  struct source *self = ud;
  (void)at;
  *present = true;
  *count = 2;
  return step(&self->stopper);
}
static bool source_name(void *ud, uint32_t n, parley_slice *name) {
  (void)ud;
  *name = parley_slice_of("a");
  return n == 0;
}

static void test_source_stops(void) {
  static const parley_source_ops ops = {
    source_get, source_enter, source_leave, source_length, source_name, NULL};
  static const char *const places[] = {"", "a", ""};
  struct codec codec;
  parley_buf out;
  size_t n;
  codec_open(&codec, "", F("a: u8"));
  if (codec.schema == NULL) return;
  parley_buf_init(&out, NULL);
  for (n = 1; n <= 3; n++) {
    struct source source = {{0, 0, NULL}};
    parley_diag diag;
    memset(&diag, 'x', sizeof diag);
    source.stopper.stop = n;
    CHECK_ERR(parley_encode(codec.schema, codec.packet, NULL, &ops, &source,
                            &out, &diag),
              PARLEY_ECANCELED);
    CHECK_INT(out.size, 0);
    CHECK_STR(diag.path, places[n - 1]);
    CHECK_STR(diag.text, "canceled");
  }
  parley_buf_clear(&out);
  codec_close(&codec);
}

/* ---- memory ---------------------------------------------------------- */

static struct codec shared;

static bool no_memory_decode(const parley_alloc *alloc) {
  parley_buf bytes;
  parley_slice in = layout_bytes(&bytes);
  parley_tree *tree = parley_tree_new(alloc);
  const parley_value *root;
  parley_diag diag;
  parley_err err = PARLEY_ENOMEM;
  if (tree != NULL) {
    err = parley_decode_tree(shared.schema, shared.packet, NULL, in, tree,
                             &root, NULL, &diag);
    if (err == PARLEY_ENOMEM) CHECK_STR(diag.text, "out of memory");
  }
  parley_tree_free(tree);
  parley_buf_clear(&bytes);
  return err == PARLEY_OK;
}

static bool no_memory_json(const parley_alloc *alloc) {
  parley_buf bytes, json;
  parley_slice in = layout_bytes(&bytes);
  parley_diag diag;
  parley_err err;
  parley_buf_init(&json, alloc);
  err = parley_decode_json(shared.schema, shared.packet, NULL, in, &json, NULL,
                           &diag);
  CHECK(err == PARLEY_OK || (err == PARLEY_ENOMEM && json.size == 0));
  if (err == PARLEY_OK)
    CHECK(parley_slice_eq(parley_buf_slice(&json), parley_slice_of(json_text)));
  parley_buf_clear(&json);
  parley_buf_clear(&bytes);
  return err == PARLEY_OK;
}

static bool no_memory_trace(const parley_alloc *alloc) {
  parley_buf bytes, json;
  parley_slice in = layout_bytes(&bytes);
  parley_diag diag;
  parley_err err;
  parley_buf_init(&json, alloc);
  err = parley_decode_trace(shared.schema, shared.packet, NULL, in, &json, NULL,
                            &diag);
  CHECK(err == PARLEY_OK || (err == PARLEY_ENOMEM && json.size == 0));
  if (err != PARLEY_OK) CHECK_ERR(diag.code, PARLEY_ENOMEM);
  parley_buf_clear(&json);
  parley_buf_clear(&bytes);
  return err == PARLEY_OK;
}

static bool no_memory_encode(const parley_alloc *alloc) {
  parley_buf out;
  parley_diag diag;
  parley_err err;
  parley_buf_init(&out, alloc);
  err = parley_encode_json(shared.schema, shared.packet, NULL,
                           parley_slice_of(json_text), &out, &diag);
  if (err == PARLEY_OK) {
    CHECK_HEX(parley_buf_slice(&out), bytes_hex);
  } else {
    CHECK_ERR(err, PARLEY_ENOMEM);
    CHECK_ERR(diag.code, PARLEY_ENOMEM);
    CHECK_INT(out.size, 0);
  }
  parley_buf_clear(&out);
  return err == PARLEY_OK;
}

static bool no_memory_select(const parley_alloc *alloc) {
  static const char *const paths[] = {"rows[].x", "box.z", "words", "rows[].y"};
  parley_selection *only = NULL;
  parley_diag diag;
  parley_err err = parley_selection_new(shared.schema, shared.packet, paths, 4,
                                        alloc, &only, &diag);
  CHECK((only != NULL) == (err == PARLEY_OK));
  if (err != PARLEY_OK) CHECK_ERR(diag.code, PARLEY_ENOMEM);
  parley_selection_free(only);
  return err == PARLEY_OK;
}

static bool no_memory_batch(const parley_alloc *alloc) {
  static const char decode[] =
    "{\"tag\":[\"x\"],\"dir\":\"c2s\",\"name\":\"room.enter\",\"hex\":"
    "\"0100000000000000000000\",\"only\":[\"name\"]}";
  static const char encode[] =
    "{\"dir\":\"c2s\",\"name\":\"room.enter\",\"fields\":{\"kind\":1,\"name\":"
    "\"\",\"rows\":[],\"box\":{\"on\":false},\"words\":[]},\"restHex\":\"ff\"}";
  parley_idmap *ids = parley_idmap_new(shared.schema, NULL);
  const parley_batch_through *through = &parley_batch_tree;
  parley_err err = PARLEY_OK;
  int i;
  for (i = 0; i < 2 && err == PARLEY_OK; i++) {
    parley_buf out;
    parley_buf_init(&out, alloc);
    err = parley_batch_decode(shared.schema, ids, through,
                              parley_slice_of(decode), &out);
    CHECK((out.size > 0) == (err == PARLEY_OK));
    out.size = 0;
    if (err == PARLEY_OK)
      err = parley_batch_encode(shared.schema, ids, through,
                                parley_slice_of(encode), &out);
    CHECK((out.size > 0) == (err == PARLEY_OK));
    parley_buf_clear(&out);
    through = &parley_batch_json;
  }
  CHECK(err == PARLEY_OK || err == PARLEY_ENOMEM);
  parley_idmap_free(ids);
  return err == PARLEY_OK;
}

static void test_memory(void) {
  codec_open(&shared, "", layout);
  if (shared.schema == NULL) return;
  test_every_alloc(no_memory_decode);
  test_every_alloc(no_memory_json);
  test_every_alloc(no_memory_trace);
  test_every_alloc(no_memory_encode);
  test_every_alloc(no_memory_select);
  test_every_alloc(no_memory_batch);
  codec_close(&shared);
}

/* ---- value tree ------------------------------------------------------ */

static bool build_tree(const parley_alloc *alloc) {
  parley_tree *tree = parley_tree_new(alloc);
  parley_value *root, *list;
  bool good = tree != NULL;
  int i;
  if (!good) return false;
  root = parley_tree_record(tree);
  list = parley_tree_list(tree);
  good = root != NULL && list != NULL;
  for (i = 0; i < 20 && good; i++) {
    parley_value *value = parley_tree_integer(tree, i);
    good = value != NULL && parley_value_add(tree, list, value) == PARLEY_OK;
  }
  good = good && parley_value_set(tree, root, "l", list) == PARLEY_OK;
  if (good) {
    char name[] = "copied";
    parley_value *text = parley_tree_string(tree, parley_slice_of("t"));
    parley_value *blob = parley_tree_bytes(tree, parley_slice_of("b"));
    parley_value *number = parley_tree_number(tree, 0.5);
    good = text != NULL && blob != NULL && number != NULL &&
           parley_value_set(tree, root, name, text) == PARLEY_OK &&
           parley_value_set(tree, root, "b", blob) == PARLEY_OK &&
           parley_value_set(tree, root, "n", number) == PARLEY_OK;
    name[0] = 'x';
  }
  if (good) {
    parley_buf out;
    parley_buf_init(&out, NULL);
    CHECK_ERR(parley_value_json(root, &out), PARLEY_OK);
    parley_buf_putc(&out, 0);
    CHECK_STR((const char *)out.data,
              "{\"l\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19],"
              "\"copied\":\"t\",\"b\":{\"$bytes\":\"62\"},\"n\":0.5}");
    parley_buf_clear(&out);
  }
  parley_tree_free(tree);
  return good;
}

static void test_tree(void) {
  parley_tree *tree = parley_tree_new(NULL);
  parley_value *root = parley_tree_record(tree), *list = parley_tree_list(tree);
  const parley_value *got;
  test_every_alloc(build_tree);
  CHECK_ERR(parley_value_set(tree, root, "a", NULL), PARLEY_EUSAGE);
  CHECK_ERR(parley_value_set(tree, list, "a", root), PARLEY_EUSAGE);
  CHECK_ERR(parley_value_add(tree, root, list), PARLEY_EUSAGE);
  CHECK_ERR(parley_value_add(tree, list, NULL), PARLEY_EUSAGE);
  CHECK(parley_value_get(root, "a") == NULL);
  CHECK(parley_value_get(list, "a") == NULL);
  CHECK(parley_value_get(NULL, "a") == NULL);
  CHECK_ERR(parley_value_set(tree, root, "a", parley_tree_boolean(tree, true)),
            PARLEY_OK);
  got = parley_value_get(root, "a");
  CHECK(got != NULL && got->given == PARLEY_GIVEN_BOOLEAN && got->u.integer);
  got = parley_tree_string(tree, parley_slice_of("ends in NUL"));
  CHECK_STR((const char *)got->u.string.data, "ends in NUL");
  CHECK_INT(got->u.string.size, 11);
  CHECK(parley_tree_null(tree)->given == PARLEY_GIVEN_NULL);
  parley_tree_reset(tree);
  CHECK(parley_tree_record(tree)->count == 0);
  parley_tree_free(tree);
  parley_tree_free(NULL);
}

/* The kinds of a decoded tree are those on the wire. */
static void test_tree_kinds(void) {
  struct codec codec;
  parley_buf bytes;
  parley_slice in = layout_bytes(&bytes), rest;
  parley_tree *tree = parley_tree_new(NULL);
  const parley_value *root, *rows;
  codec_open(&codec, "", layout);
  if (codec.schema == NULL) return;
  CHECK_ERR(parley_decode_tree(codec.schema, codec.packet, NULL, in, tree,
                               &root, &rest, NULL),
            PARLEY_OK);
  CHECK_INT(rest.size, 0);
  CHECK_INT(root->count, 6);
  CHECK_STR(root->u.members[1].name, "name");
  CHECK_INT(parley_value_get(root, "kind")->kind, PARLEY_KIND_U8);
  CHECK_INT(parley_value_get(root, "w")->kind, PARLEY_KIND_F64);
  CHECK_INT(parley_value_get(root, "words")->u.items[1]->kind,
            PARLEY_KIND_STRING);
  rows = parley_value_get(root, "rows");
  CHECK_INT(rows->count, 2);
  CHECK_INT(rows->kind, PARLEY_KIND_LIST);
  CHECK_INT(rows->u.items[0]->kind, PARLEY_KIND_RECORD);
  CHECK_INT(parley_value_get(rows->u.items[0], "x")->kind, PARLEY_KIND_F32);
  CHECK(parley_value_get(rows->u.items[1], "x")->u.number == 2.0);
  CHECK_INT(parley_value_get(rows->u.items[0], "y")->given, PARLEY_GIVEN_BYTES);
  parley_tree_free(tree);
  parley_buf_clear(&bytes);
  codec_close(&codec);
}

const struct test suite_sinks[] = {
  {"layout", test_layout_itself},
  {"stop", test_stop},
  {"jump", test_jump},
  {"no_count", test_no_count},
  {"source_stops", test_source_stops},
  {"memory", test_memory},
  {"tree", test_tree},
  {"tree_kinds", test_tree_kinds},
  {NULL, NULL},
};

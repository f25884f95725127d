/* SPDX-License-Identifier: MIT
 *
 * Packets as JSON text: the sink that writes it, and the way back through a
 * value tree.
 */
#include <math.h>
#include <string.h>

#include "base/utf8.h"
#include "codec/given.h"
#include "codec/json_walk.h"
#include "parley/codec.h"

/* ---- sink ------------------------------------------------------------ */

typedef struct json_sink {
  parley_buf *out;
  size_t start;
  bool js; /* halves of surrogate pairs are text */
} json_sink;

/* Writes the comma and the name in front of a value. */
static parley_err lead(json_sink *sink, const parley_at *at) {
  parley_err err = parley__json_put_comma(sink->out, sink->start);
  if (err == PARLEY_OK && at->key == PARLEY_NONE && at->name.data != NULL) {
    err = parley__json_put_string(sink->out, at->name);
    return err == PARLEY_OK ? parley_buf_putc(sink->out, ':') : err;
  }
  if (err != PARLEY_OK || at->key == PARLEY_NONE) return err;
  err = parley_buf_putc(sink->out, '"');
  if (err == PARLEY_OK)
    err = parley_buf_puts(sink->out, parley_schema_key(at->schema, at->key));
  return err == PARLEY_OK ? parley_buf_append(sink->out, "\":", 2) : err;
}

static parley_err sink_begin_record(void *ud, const parley_at *at,
                                    uint32_t keys) {
  json_sink *sink = ud;
  parley_err err = lead(sink, at);
  (void)keys;
  return err == PARLEY_OK ? parley_buf_putc(sink->out, '{') : err;
}

static parley_err sink_end_record(void *ud, const parley_at *at) {
  (void)at;
  return parley_buf_putc(((json_sink *)ud)->out, '}');
}

static parley_err sink_begin_list(void *ud, const parley_at *at,
                                  uint32_t count) {
  json_sink *sink = ud;
  parley_err err = lead(sink, at);
  (void)count;
  return err == PARLEY_OK ? parley_buf_putc(sink->out, '[') : err;
}

static parley_err sink_end_list(void *ud, const parley_at *at) {
  (void)at;
  return parley_buf_putc(((json_sink *)ud)->out, ']');
}

static parley_err sink_integer(void *ud, const parley_at *at, int64_t value) {
  json_sink *sink = ud;
  parley_err err = lead(sink, at);
  return err == PARLEY_OK ? parley__json_put_integer(sink->out, value) : err;
}

static parley_err sink_number(void *ud, const parley_at *at, double value) {
  json_sink *sink = ud;
  parley_err err = lead(sink, at);
  if (err != PARLEY_OK) return err;
  return parley__json_put_number(sink->out, value,
                                 at->field->kind == PARLEY_KIND_F32);
}

static parley_err sink_boolean(void *ud, const parley_at *at, bool value) {
  json_sink *sink = ud;
  parley_err err = lead(sink, at);
  if (err != PARLEY_OK) return err;
  return parley_buf_puts(sink->out, value ? "true" : "false");
}

/* True if |text| is UTF-8; |js|: it may have halves of surrogate pairs. */
static bool is_text(parley_slice text, bool js) {
  size_t at = 0;
  if (!js) return parley__utf8_valid(text);
  while (at < text.size) {
    size_t n = parley__utf8_sequence(text.data + at, text.size - at);
    if (n == 0) n = parley__lone_surrogate(text.data + at, text.size - at);
    if (n == 0) return false;
    at += n;
  }
  return true;
}

static parley_err put_text(parley_buf *out, bool bytes, bool js,
                           parley_slice value) {
  if (bytes || !is_text(value, js)) return parley__json_put_bytes(out, value);
  return parley__json_put_string(out, value);
}

static parley_err sink_string(void *ud, const parley_at *at,
                              parley_slice value) {
  json_sink *sink = ud;
  parley_err err = lead(sink, at);
  if (err != PARLEY_OK) return err;
  return put_text(sink->out, parley__is_bytes(at->field), sink->js, value);
}

static parley_err sink_null(void *ud, const parley_at *at) {
  json_sink *sink = ud;
  parley_err err = lead(sink, at);
  return err == PARLEY_OK ? parley_buf_puts(sink->out, "null") : err;
}

static const parley_sink_ops ops = {
  sink_begin_record, sink_end_record, sink_begin_list,
  sink_end_list,     sink_integer,    sink_number,
  sink_boolean,      sink_string,     NULL,
  sink_null};

parley_err parley_decode_json(const parley_schema *schema,
                              const parley_packet *packet,
                              const parley_decode_options *options,
                              parley_slice in, parley_buf *out,
                              parley_slice *rest, parley_diag *diag) {
  parley_decode_options with;
  parley_buf scratch;
  json_sink sink;
  parley_err err;
  parley_buf_init(&scratch, out->alloc);
  with = parley__with_scratch(options, &scratch);
  sink.out = out;
  sink.start = out->size;
  sink.js = parley__is_event(packet);
  err = parley_decode(schema, packet, &with, in, &ops, &sink, rest, diag);
  parley_buf_clear(&scratch);
  if (err != PARLEY_OK) out->size = sink.start;
  return err;
}

parley_err parley__decode_any_json(const parley_decode_options *options,
                                   parley_slice in, parley_buf *out,
                                   parley_diag *diag) {
  parley_decode_options with;
  parley_buf scratch;
  json_sink sink;
  parley_err err;
  parley_buf_init(&scratch, out->alloc);
  with = parley__with_scratch(options, &scratch);
  sink.out = out;
  sink.start = out->size;
  sink.js = true;
  err = parley_decode_any(&with, in, &ops, &sink, diag);
  parley_buf_clear(&scratch);
  if (err != PARLEY_OK) out->size = sink.start;
  return err;
}

/* ---- value to text --------------------------------------------------- */

static parley_err put_value(const parley_value *value, bool js,
                            parley_buf *out) {
  parley_err err = PARLEY_OK;
  uint32_t i;
  switch (value->given) {
    case PARLEY_GIVEN_INTEGER:
      return parley__json_put_integer(out, value->u.integer);
    case PARLEY_GIVEN_NUMBER:
      return parley__json_put_number(out, value->u.number,
                                     value->kind == PARLEY_KIND_F32);
    case PARLEY_GIVEN_BOOLEAN:
      return parley_buf_puts(out, value->u.integer ? "true" : "false");
    case PARLEY_GIVEN_STRING:
      return put_text(out, false, js, value->u.string);
    case PARLEY_GIVEN_BYTES:
      return put_text(out, true, js, value->u.string);
    case PARLEY_GIVEN_RECORD:
      err = parley_buf_putc(out, '{');
      for (i = 0; i < value->count && err == PARLEY_OK; i++) {
        const parley_member *member = &value->u.members[i];
        if (i > 0) err = parley_buf_putc(out, ',');
        if (err == PARLEY_OK)
          err = parley__json_put_string(out, parley_slice_of(member->name));
        if (err == PARLEY_OK) err = parley_buf_putc(out, ':');
        if (err == PARLEY_OK) err = put_value(member->value, js, out);
      }
      return err == PARLEY_OK ? parley_buf_putc(out, '}') : err;
    case PARLEY_GIVEN_LIST:
      err = parley_buf_putc(out, '[');
      for (i = 0; i < value->count && err == PARLEY_OK; i++) {
        if (i > 0) err = parley_buf_putc(out, ',');
        if (err == PARLEY_OK) err = put_value(value->u.items[i], js, out);
      }
      return err == PARLEY_OK ? parley_buf_putc(out, ']') : err;
    default: /* PARLEY_GIVEN_NULL */
      return parley_buf_puts(out, "null");
  }
}

parley_err parley__value_json(const parley_value *value, bool js,
                              parley_buf *out) {
  size_t start = out->size;
  parley_err err = put_value(value, js, out);
  if (err != PARLEY_OK) out->size = start;
  return err;
}

parley_err parley_value_json(const parley_value *value, parley_buf *out) {
  return parley__value_json(value, false, out);
}

/* ---- text to value --------------------------------------------------- */

/* Up to so many members a name is searched for among those before it. */
enum { FEW_MEMBERS = 64 };

typedef struct builder {
  parley__json json;
  parley_tree *tree;
  parley_buf scratch; /* unescaped strings */
  parley__json_mode escapes;
  parley_diag *diag;
} builder;

static parley_err out_of_memory(builder *b) {
  return parley_fail(b->diag, PARLEY_ENOMEM, b->json.token_offset,
                     "out of memory");
}

/* Resolves the escapes of the token; the result lives in the text or in the
 * scratch buffer. */
static parley_err token_text(builder *b, parley_slice *out) {
  parley_err err;
  *out = b->json.text;
  if (!b->json.escaped) return PARLEY_OK;
  b->scratch.size = 0;
  err = parley__json_unescape(b->json.text, b->escapes, &b->scratch);
  if (err == PARLEY_OK) err = parley_buf_reserve(&b->scratch, 1);
  *out = parley_buf_slice(&b->scratch);
  return err == PARLEY_OK ? err : out_of_memory(b);
}

static parley_err build(builder *b, parley__json_token token,
                        parley_value **out);

/* {"$bytes":"hex"} is a byte string. */
static parley_err as_bytes(builder *b, parley_value *record,
                           parley_value **out) {
  const parley_value *hex;
  parley_slice bytes;
  if (record->count != 1 || strcmp(record->u.members[0].name, "$bytes") != 0)
    return PARLEY_OK;
  hex = record->u.members[0].value;
  if (hex->given == PARLEY_GIVEN_STRING) {
    bytes = hex->u.string;
    b->scratch.size = 0;
    if (parley_buf_reserve(&b->scratch, bytes.size / 2 + 1) != PARLEY_OK)
      return out_of_memory(b);
    if (parley__unhex(bytes, b->scratch.data)) {
      b->scratch.size = bytes.size / 2;
      *out = parley_tree_bytes(b->tree, parley_buf_slice(&b->scratch));
      return *out != NULL ? PARLEY_OK : out_of_memory(b);
    }
  }
  return parley_fail(b->diag, PARLEY_EJSON, b->json.token_offset,
                     "\"$bytes\" wants pairs of hex digits");
}

static parley_err twice(builder *b, const char *name) {
  return parley_fail(b->diag, PARLEY_EJSON, b->json.token_offset,
                     "the member \"%.60s\" stands twice", name);
}

/* Moves names[at] down in the heap of |n| names. */
static void sift(const char **names, uint32_t at, uint32_t n) {
  const char *name = names[at];
  while (at < n / 2) {
    uint32_t child = 2 * at + 1;
    if (child + 1 < n && strcmp(names[child + 1], names[child]) > 0) child++;
    if (strcmp(names[child], name) <= 0) break;
    names[at] = names[child];
    at = child;
  }
  names[at] = name;
}

/* Looks for a name that stands twice in a large object: sorted, because a
 * search for each member would let one text take hours. */
static parley_err check_names(builder *b, const parley_value *record) {
  uint32_t n = record->count, i;
  const char **names;
  parley_err err;
  b->scratch.size = 0;
  err = parley_buf_reserve(&b->scratch, n * sizeof *names);
  if (err != PARLEY_OK) return out_of_memory(b);
  names = (const char **)(void *)b->scratch.data;
  for (i = 0; i < n; i++) names[i] = record->u.members[i].name;
  for (i = n / 2; i-- > 0;) sift(names, i, n);
  for (i = n - 1; i > 0; i--) {
    const char *last = names[0];
    names[0] = names[i];
    names[i] = last;
    sift(names, 0, i);
  }
  for (i = 1; i < n; i++)
    if (strcmp(names[i - 1], names[i]) == 0) return twice(b, names[i]);
  return PARLEY_OK;
}

static parley_err build_object(builder *b, parley_value **out) {
  parley_value *record = parley_tree_record(b->tree);
  if (record == NULL) return out_of_memory(b);
  *out = record;
  for (;;) {
    parley__json_token token;
    parley_slice text;
    parley_value *name, *value = NULL;
    parley_err err = parley__json_next(&b->json, &token, b->diag);
    if (err != PARLEY_OK) return err;
    if (token == PARLEY_JSON_OBJECT_END)
      return record->count > FEW_MEMBERS ? check_names(b, record)
                                         : as_bytes(b, record, out);
    err = token_text(b, &text);
    if (err != PARLEY_OK) return err;
    name = parley_tree_string(b->tree, text);
    if (name == NULL) return out_of_memory(b);
    if (memchr(text.data, 0, text.size) != NULL)
      return parley_fail(b->diag, PARLEY_EJSON, b->json.token_offset,
                         "a NUL in a member name");
    if (record->count < FEW_MEMBERS &&
        parley_value_get(record, (const char *)name->u.string.data) != NULL)
      return twice(b, (const char *)name->u.string.data);
    err = parley__json_next(&b->json, &token, b->diag);
    if (err == PARLEY_OK) err = build(b, token, &value);
    if (err != PARLEY_OK) return err;
    if (parley_value_set(b->tree, record, (const char *)name->u.string.data,
                         value) != PARLEY_OK)
      return out_of_memory(b);
  }
}

static parley_err build_array(builder *b, parley_value **out) {
  parley_value *list = parley_tree_list(b->tree);
  if (list == NULL) return out_of_memory(b);
  *out = list;
  for (;;) {
    parley__json_token token;
    parley_value *value = NULL;
    parley_err err = parley__json_next(&b->json, &token, b->diag);
    if (err != PARLEY_OK) return err;
    if (token == PARLEY_JSON_ARRAY_END) return PARLEY_OK;
    err = build(b, token, &value);
    if (err != PARLEY_OK) return err;
    if (parley_value_add(b->tree, list, value) != PARLEY_OK)
      return out_of_memory(b);
  }
}

static parley_err build(builder *b, parley__json_token token,
                        parley_value **out) {
  parley_slice text;
  int64_t integer;
  double number = 0;
  parley_err err;
  switch (token) {
    case PARLEY_JSON_OBJECT:
      return build_object(b, out);
    case PARLEY_JSON_ARRAY:
      return build_array(b, out);
    case PARLEY_JSON_STRING:
      err = token_text(b, &text);
      if (err != PARLEY_OK) return err;
      *out = parley_tree_string(b->tree, text);
      break;
    case PARLEY_JSON_NUMBER:
      *out = parley__json_number(b->json.text, &integer, &number)
               ? parley_tree_integer(b->tree, integer)
               : parley_tree_number(b->tree, number);
      if (isinf(number))
        return parley_fail(b->diag, PARLEY_EJSON, b->json.token_offset,
                           "a number too large");
      break;
    case PARLEY_JSON_TRUE:
    case PARLEY_JSON_FALSE:
      *out = parley_tree_boolean(b->tree, token == PARLEY_JSON_TRUE);
      break;
    default:
      *out = parley_tree_null(b->tree);
      break;
  }
  return *out != NULL ? PARLEY_OK : out_of_memory(b);
}

parley_err parley__json_value(parley_slice json, parley__json_mode escapes,
                              const parley_limits *limits, parley_tree *tree,
                              const parley_value **root, parley_diag *diag) {
  parley_limits filled = parley_limits_fill(limits);
  parley__json_token token;
  parley_value *value = NULL;
  builder b;
  parley_err err;
  parley_tree_reset(tree);
  parley__json_init(&b.json, json, filled.depth);
  b.tree = tree;
  b.escapes = escapes;
  b.diag = diag;
  parley_buf_init(&b.scratch, parley__tree_alloc(tree));
  err = parley__json_next(&b.json, &token, diag);
  if (err == PARLEY_OK) err = build(&b, token, &value);
  if (err == PARLEY_OK) err = parley__json_next(&b.json, &token, diag);
  parley_buf_clear(&b.scratch);
  *root = err == PARLEY_OK ? value : NULL;
  return err;
}

parley_err parley_json_value(parley_slice json, const parley_limits *limits,
                             parley_tree *tree, const parley_value **root,
                             parley_diag *diag) {
  return parley__json_value(json, PARLEY_JSON_STRICT, limits, tree, root, diag);
}

parley_err parley_encode_json(const parley_schema *schema,
                              const parley_packet *packet,
                              const parley_encode_options *options,
                              parley_slice json, parley_buf *out,
                              parley_diag *diag) {
  parley_tree *tree = parley_tree_new(out->alloc);
  const parley_value *root = NULL;
  parley_limits limits;
  parley_err err;
  if (tree == NULL) return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  /* The packet's own limit is for the encoder, which has a path to tell. */
  memset(&limits, 0, sizeof limits);
  limits.depth = PARLEY_JSON_DEPTH;
  err = parley__json_value(
    json,
    parley__is_event(packet) ? PARLEY_JSON_JS : parley__json_escapes(schema),
    &limits, tree, &root, diag);
  if (err == PARLEY_OK)
    err = parley_encode_tree(schema, packet, options, root, out, diag);
  parley_tree_free(tree);
  return err;
}

/* SPDX-License-Identifier: MIT
 *
 * One JSON object in, one out: the batch form of the command line.
 */
#include <string.h>

#include "codec/batch_line.h"
#include "codec/given.h"
#include "codec/json_walk.h"
#include "parley/codec.h"

/* ---- the two ways through without Lua -------------------------------- */

static parley_err tree_decode(void *ud, const parley_schema *schema,
                              const parley_packet *packet,
                              const parley_decode_options *options,
                              parley_slice in, parley_buf *out,
                              parley_slice *rest, parley_diag *diag) {
  parley_tree *tree = parley_tree_new(out->alloc);
  const parley_value *root;
  parley_err err;
  (void)ud;
  if (tree == NULL) return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  err =
    parley_decode_tree(schema, packet, options, in, tree, &root, rest, diag);
  if (err == PARLEY_OK)
    err = parley__value_json(root, parley__is_event(packet), out);
  parley_tree_free(tree);
  return err;
}

static parley_err tree_encode(void *ud, const parley_schema *schema,
                              const parley_packet *packet,
                              const parley_encode_options *options,
                              const parley_value *fields, parley_buf *out,
                              parley_diag *diag) {
  (void)ud;
  return parley_encode_tree(schema, packet, options, fields, out, diag);
}

static parley_err json_decode(void *ud, const parley_schema *schema,
                              const parley_packet *packet,
                              const parley_decode_options *options,
                              parley_slice in, parley_buf *out,
                              parley_slice *rest, parley_diag *diag) {
  (void)ud;
  return parley_decode_json(schema, packet, options, in, out, rest, diag);
}

static parley_err json_encode(void *ud, const parley_schema *schema,
                              const parley_packet *packet,
                              const parley_encode_options *options,
                              const parley_value *fields, parley_buf *out,
                              parley_diag *diag) {
  parley_buf text;
  parley_err err;
  (void)ud;
  parley_buf_init(&text, out->alloc);
  err = parley__value_json(fields, parley__is_event(packet), &text);
  if (err == PARLEY_OK)
    err = parley_encode_json(schema, packet, options, parley_buf_slice(&text),
                             out, diag);
  parley_buf_clear(&text);
  return err;
}

const parley_batch_through parley_batch_tree = {NULL, tree_decode, tree_encode};
const parley_batch_through parley_batch_json = {NULL, json_decode, json_encode};

/* ---- a line of a binary protocol ------------------------------------- */

enum { ONLY_MAX = 256 };

typedef struct request {
  batch_line *line;
  const parley_idmap *ids;
  const parley_batch_through *through;
  bool encode;
  const parley_value *name, *id, *hex, *fields, *only;
  const parley_packet *packet; /* NULL: a number that nobody knows */
  int64_t number;
} request;

static parley_err check_members(request *r) {
  if ((r->name == NULL) == (r->id == NULL))
    return parley__batch_usage(r->line, "one of \"name\" and \"id\" is needed");
  if (!r->encode)
    return r->hex != NULL ? PARLEY_OK
                          : parley__batch_usage(r->line, "\"hex\" is missing");
  if (r->fields == NULL)
    return parley__batch_usage(r->line, "\"fields\" is missing");
  if (r->fields->given != PARLEY_GIVEN_RECORD)
    return parley__batch_usage(r->line, "\"fields\" is no object");
  return PARLEY_OK;
}

static parley_err find_packet(request *r) {
  const parley_schema *schema = r->line->schema;
  const char *name;
  if (r->id != NULL) {
    if (r->id->given != PARLEY_GIVEN_INTEGER || r->id->u.integer < 0 ||
        r->id->u.integer > 65535)
      return parley__batch_usage(r->line,
                                 "\"id\" is no number from 0 to 65535");
    r->number = r->id->u.integer;
    r->packet = parley_idmap_packet(r->ids, r->line->dir, (uint16_t)r->number);
    return PARLEY_OK;
  }
  if (!parley__batch_is_text(r->name))
    return parley__batch_usage(r->line, "\"name\" is no string");
  name = (const char *)r->name->u.string.data;
  r->packet = parley_schema_find(schema, r->line->dir, name);
  return r->packet != NULL ? PARLEY_OK : parley__batch_no_packet(r->line, name);
}

static parley_err read_request(batch_line *line, void *ud) {
  request *r = ud;
  const batch_member members[] = {
    {"name", &r->name},
    {"id", &r->id},
    {r->encode ? "restHex" : "hex", &r->hex},
    {r->encode ? "fields" : "only", r->encode ? &r->fields : &r->only},
    {NULL, NULL}};
  parley_err err;
  r->line = line;
  err = parley__batch_members(line, members);
  if (err == PARLEY_OK) err = check_members(r);
  if (err == PARLEY_OK) err = find_packet(r);
  if (err == PARLEY_OK && r->hex != NULL) err = parley__batch_hex(line, r->hex);
  return err;
}

/* ---- the answer ------------------------------------------------------ */

/* "id" and "name"; null for a packet without number in this revision. */
static parley_err put_packet(const request *r, parley_buf *out) {
  uint16_t id;
  parley_err err = parley_buf_puts(out, "\"id\":");
  if (err != PARLEY_OK) return err;
  if (r->packet == NULL)
    return parley_buf_printf(out, "%lld,\"name\":null", (long long)r->number);
  if (parley_idmap_id(r->ids, r->packet, &id))
    err = parley_buf_printf(out, "%u", (unsigned)id);
  else
    err = parley_buf_puts(out, "null");
  if (err == PARLEY_OK) err = parley_buf_puts(out, ",\"name\":");
  if (err != PARLEY_OK) return err;
  return parley__json_put_string(
    out, parley_slice_of(parley_schema_text(r->line->schema, r->packet->name)));
}

static parley_err put_trace(request *r, parley_buf *out) {
  parley_diag ignored;
  parley_err err = parley_buf_puts(out, ",\"trace\":");
  if (err != PARLEY_OK) return err;
  err =
    parley_decode_trace(r->line->schema, r->packet, NULL,
                        parley_buf_slice(&r->line->bytes), out, NULL, &ignored);
  return err == PARLEY_ENOMEM ? err : PARLEY_OK;
}

static parley_err make_selection(request *r, parley_selection **out) {
  const char *paths[ONLY_MAX];
  uint32_t i;
  if (r->only == NULL) return PARLEY_OK;
  if (r->only->given != PARLEY_GIVEN_LIST || r->only->count > ONLY_MAX)
    return parley__batch_usage(r->line,
                               "\"only\" is no list of at most 256 paths");
  for (i = 0; i < r->only->count; i++) {
    const parley_value *path = r->only->u.items[i];
    if (!parley__batch_is_text(path))
      return parley__batch_usage(r->line, "\"only\" is no list of strings");
    paths[i] = (const char *)path->u.string.data;
  }
  return parley_selection_new(r->line->schema, r->packet, paths, r->only->count,
                              r->line->bytes.alloc, out, &r->line->diag);
}

/* Appends the answer for a packet that the spec knows. */
static parley_err answer_decode(request *r, parley_buf *out) {
  const parley_batch_through *through = r->through;
  parley_decode_options options = {0};
  parley_selection *only = NULL;
  parley_slice rest = {NULL, 0};
  size_t start = out->size;
  parley_err err = make_selection(r, &only), wrote;
  bool decoding = err == PARLEY_OK;
  if (err == PARLEY_OK) {
    options.only = only;
    wrote = put_packet(r, out);
    if (wrote == PARLEY_OK) wrote = parley_buf_puts(out, ",\"fields\":");
    err = wrote;
    if (err == PARLEY_OK)
      err = through->decode(through->ud, r->line->schema, r->packet, &options,
                            parley_buf_slice(&r->line->bytes), out, &rest,
                            &r->line->diag);
  }
  parley_selection_free(only);
  if (err == PARLEY_ENOMEM) return err;
  if (err != PARLEY_OK) {
    out->size = start;
    wrote = parley__batch_error(r->line, out);
    return wrote == PARLEY_OK && decoding ? put_trace(r, out) : wrote;
  }
  err = parley_buf_printf(out, ",\"rest\":%zu", rest.size);
  if (err == PARLEY_OK && rest.size > 0) {
    err = parley_buf_puts(out, ",\"restHex\":");
    if (err == PARLEY_OK) err = parley__json_put_hex(out, rest);
  }
  return err == PARLEY_OK ? put_trace(r, out) : err;
}

static parley_err answer_unknown(request *r, parley_buf *out) {
  parley_err err = put_packet(r, out);
  if (err == PARLEY_OK) err = parley_buf_puts(out, ",\"raw\":");
  if (err != PARLEY_OK) return err;
  return parley__json_put_hex(out, parley_buf_slice(&r->line->bytes));
}

static parley_err answer_encode(request *r, parley_buf *out) {
  const parley_batch_through *through = r->through;
  parley_encode_options options;
  parley_buf bytes;
  parley_err err;
  memset(&options, 0, sizeof options);
  if (r->packet == NULL) {
    parley_fail(&r->line->diag, PARLEY_ENOENT, 0,
                "no %s packet has the number %lld",
                parley_dir_name(r->line->dir), (long long)r->number);
    return parley__batch_error(r->line, out);
  }
  options.rest = parley_buf_slice(&r->line->bytes);
  parley_buf_init(&bytes, r->line->bytes.alloc);
  err = through->encode(through->ud, r->line->schema, r->packet, &options,
                        r->fields, &bytes, &r->line->diag);
  if (err == PARLEY_OK) {
    err = put_packet(r, out);
    if (err == PARLEY_OK) err = parley_buf_puts(out, ",\"hex\":");
    if (err == PARLEY_OK)
      err = parley__json_put_hex(out, parley_buf_slice(&bytes));
  } else if (err != PARLEY_ENOMEM) {
    err = parley__batch_error(r->line, out);
  }
  parley_buf_clear(&bytes);
  return err;
}

static parley_err answer(batch_line *line, void *ud, parley_buf *out) {
  request *r = ud;
  (void)line;
  if (r->encode) return answer_encode(r, out);
  return r->packet == NULL ? answer_unknown(r, out) : answer_decode(r, out);
}

static parley_err run(const parley_schema *schema, const parley_idmap *ids,
                      const parley_batch_through *through, parley_slice line,
                      bool encode, parley_buf *out) {
  request r;
  memset(&r, 0, sizeof r);
  r.ids = ids;
  r.through = through;
  r.encode = encode;
  return parley__batch_run(schema, line, read_request, answer, &r, out);
}

parley_err parley_batch_decode(const parley_schema *schema,
                               const parley_idmap *ids,
                               const parley_batch_through *through,
                               parley_slice line, parley_buf *out) {
  return run(schema, ids, through, line, false, out);
}

parley_err parley_batch_encode(const parley_schema *schema,
                               const parley_idmap *ids,
                               const parley_batch_through *through,
                               parley_slice line, parley_buf *out) {
  return run(schema, ids, through, line, true, out);
}

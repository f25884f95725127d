/* SPDX-License-Identifier: MIT
 *
 * One JSON object in, one out: the batch form of the command line.
 */
#include <string.h>

#include "codec/given.h"
#include "codec/json_text.h"
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
  if (err == PARLEY_OK) err = parley_value_json(root, out);
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
  err = parley_value_json(fields, &text);
  if (err == PARLEY_OK)
    err = parley_encode_json(schema, packet, options, parley_buf_slice(&text),
                             out, diag);
  parley_buf_clear(&text);
  return err;
}

const parley_batch_through parley_batch_tree = {NULL, tree_decode, tree_encode};
const parley_batch_through parley_batch_json = {NULL, json_decode, json_encode};

/* ---- a line ---------------------------------------------------------- */

enum { ONLY_MAX = 256 };

typedef struct request {
  const parley_schema *schema;
  const parley_idmap *ids;
  parley_tree *tree;
  const parley_value *name, *id, *hex, *fields, *only;
  parley_slice tag_text; /* as it stands in the line */
  parley_dir dir;
  const parley_packet *packet; /* NULL: a number that nobody knows */
  int64_t number;
  parley_buf bytes; /* of hex or restHex */
  parley_diag diag;
} request;

static parley_err usage(request *r, const char *text) {
  return parley_fail(&r->diag, PARLEY_EUSAGE, 0, "%s", text);
}

/* Finds where the value of the member "tag" stands in the line. */
static void find_tag(request *r, parley_slice line) {
  parley__json json;
  parley__json_token token = PARLEY_JSON_NULL;
  bool is_tag = false;
  parley__json_init(&json, line, PARLEY_JSON_DEPTH);
  while (token != PARLEY_JSON_END &&
         parley__json_next(&json, &token, NULL) == PARLEY_OK) {
    if (token == PARLEY_JSON_KEY && json.depth == 1) {
      is_tag = parley_slice_eq(json.text, parley_slice_of("tag"));
      continue;
    }
    if (is_tag && r->tag_text.data == NULL)
      r->tag_text.data = line.data + json.token_offset;
    if (!is_tag || json.depth > 1) continue;
    r->tag_text.size = (size_t)(json.p - r->tag_text.data);
    return;
  }
}

/* Sorts the members of the line; anything else than those of |allowed| is a
 * mistake. */
static parley_err read_members(request *r, const parley_value *line,
                               bool encode) {
  const parley_value *dir = NULL;
  uint32_t i;
  if (line->given != PARLEY_GIVEN_RECORD)
    return usage(r, "the line is not an object");
  for (i = 0; i < line->count; i++) {
    const char *name = line->u.members[i].name;
    const parley_value *value = line->u.members[i].value;
    if (strcmp(name, "tag") == 0) continue; /* find_tag has it */
    if (strcmp(name, "dir") == 0)
      dir = value;
    else if (strcmp(name, "name") == 0)
      r->name = value;
    else if (strcmp(name, "id") == 0)
      r->id = value;
    else if (strcmp(name, encode ? "restHex" : "hex") == 0)
      r->hex = value;
    else if (strcmp(name, encode ? "fields" : "only") == 0)
      *(encode ? &r->fields : &r->only) = value;
    else
      return parley_fail(&r->diag, PARLEY_EUSAGE, 0, "unknown member \"%.60s\"",
                         name);
  }
  if (dir == NULL || dir->given != PARLEY_GIVEN_STRING)
    return usage(r, "\"dir\" is missing or no string");
  if (parley_slice_eq(dir->u.string, parley_slice_of("c2s")))
    r->dir = PARLEY_C2S;
  else if (parley_slice_eq(dir->u.string, parley_slice_of("s2c")))
    r->dir = PARLEY_S2C;
  else
    return usage(r, "\"dir\" is neither \"c2s\" nor \"s2c\"");
  if ((r->name == NULL) == (r->id == NULL))
    return usage(r, "one of \"name\" and \"id\" is needed");
  if (encode && r->fields == NULL) return usage(r, "\"fields\" is missing");
  if (encode && r->fields->given != PARLEY_GIVEN_RECORD)
    return usage(r, "\"fields\" is no object");
  if (!encode && r->hex == NULL) return usage(r, "\"hex\" is missing");
  return PARLEY_OK;
}

/* True for a string that is a C string, too. */
static bool is_text(const parley_value *value) {
  return value->given == PARLEY_GIVEN_STRING &&
         strlen((const char *)value->u.string.data) == value->u.string.size;
}

static parley_err find_packet(request *r) {
  const char *name, *near;
  if (r->id != NULL) {
    if (r->id->given != PARLEY_GIVEN_INTEGER || r->id->u.integer < 0 ||
        r->id->u.integer > 65535)
      return usage(r, "\"id\" is no number from 0 to 65535");
    r->number = r->id->u.integer;
    r->packet = parley_idmap_packet(r->ids, r->dir, (uint16_t)r->number);
    return PARLEY_OK;
  }
  if (!is_text(r->name)) return usage(r, "\"name\" is no string");
  name = (const char *)r->name->u.string.data;
  r->packet = parley_schema_find(r->schema, r->dir, name);
  if (r->packet == NULL) {
    near = parley_schema_near(r->schema, r->dir, name);
    return parley_fail(&r->diag, PARLEY_ENOENT, 0, "no %s packet '%.80s'%s%s%s",
                       parley_dir_name(r->dir), name,
                       near ? ", did you mean '" : "", near ? near : "",
                       near ? "'?" : "");
  }
  return PARLEY_OK;
}

static parley_err read_hex(request *r) {
  parley_err err;
  if (r->hex == NULL) return PARLEY_OK;
  if (r->hex->given != PARLEY_GIVEN_STRING)
    return usage(r, "the hex text is no string");
  err = parley_buf_reserve(&r->bytes, r->hex->u.string.size / 2 + 1);
  if (err != PARLEY_OK) return err;
  if (!parley__unhex(r->hex->u.string, r->bytes.data))
    return usage(r, "the hex text is not pairs of hex digits");
  r->bytes.size = r->hex->u.string.size / 2;
  return PARLEY_OK;
}

static parley_err read_line(request *r, parley_slice line, bool encode) {
  parley_limits limits;
  const parley_value *root = NULL;
  parley_err err;
  memset(&limits, 0, sizeof limits);
  limits.depth = PARLEY_JSON_DEPTH;
  find_tag(r, line);
  /* Only a tag that can be read goes into the answer: 1e999 can not. */
  if (r->tag_text.size > 0) {
    err = parley_json_value(r->tag_text, &limits, r->tree, &root, NULL);
    if (err == PARLEY_ENOMEM) return err;
    if (err != PARLEY_OK) r->tag_text.size = 0;
  }
  err = parley_json_value(line, &limits, r->tree, &root, &r->diag);
  if (err == PARLEY_ENOMEM) return err;
  if (err != PARLEY_OK) {
    r->diag.code = PARLEY_EUSAGE; /* the line's fault, not the packet's */
    return PARLEY_EUSAGE;
  }
  err = read_members(r, root, encode);
  if (err == PARLEY_OK) err = find_packet(r);
  if (err == PARLEY_OK) err = read_hex(r);
  return err;
}

/* ---- the answer ------------------------------------------------------ */

/* Starts the answer: "{" and the tag, as it was written but for blanks. */
static parley_err put_tag(const request *r, parley_buf *out) {
  parley_err err = parley_buf_putc(out, '{');
  bool quoted = false;
  size_t i;
  if (r->tag_text.size == 0 || err != PARLEY_OK) return err;
  err = parley_buf_puts(out, "\"tag\":");
  for (i = 0; i < r->tag_text.size && err == PARLEY_OK; i++) {
    uint8_t c = r->tag_text.data[i];
    if (!quoted && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) continue;
    if (c == '"') quoted = !quoted;
    err = parley_buf_putc(out, c);
    if (quoted && c == '\\' && err == PARLEY_OK)
      err = parley_buf_putc(out, r->tag_text.data[++i]);
  }
  return err == PARLEY_OK ? parley_buf_putc(out, ',') : err;
}

static parley_err put_error(const request *r, parley_buf *out) {
  parley_err err = parley_buf_printf(
    out, "\"error\":{\"code\":\"%s\",\"path\":", parley_err_name(r->diag.code));
  if (err == PARLEY_OK)
    err = parley__json_put_string(out, parley_slice_of(r->diag.path));
  if (err == PARLEY_OK)
    err =
      parley_buf_printf(out, ",\"offset\":%zu,\"message\":", r->diag.offset);
  if (err == PARLEY_OK)
    err = parley__json_put_string(out, parley_slice_of(r->diag.text));
  return err == PARLEY_OK ? parley_buf_putc(out, '}') : err;
}

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
    out, parley_slice_of(parley_schema_text(r->schema, r->packet->name)));
}

static parley_err put_trace(request *r, parley_buf *out) {
  parley_diag ignored;
  parley_err err = parley_buf_puts(out, ",\"trace\":");
  if (err != PARLEY_OK) return err;
  err = parley_decode_trace(r->schema, r->packet, NULL,
                            parley_buf_slice(&r->bytes), out, NULL, &ignored);
  return err == PARLEY_ENOMEM ? err : PARLEY_OK;
}

static parley_err make_selection(request *r, parley_selection **out) {
  const char *paths[ONLY_MAX];
  uint32_t i;
  if (r->only == NULL) return PARLEY_OK;
  if (r->only->given != PARLEY_GIVEN_LIST || r->only->count > ONLY_MAX)
    return usage(r, "\"only\" is no list of at most 256 paths");
  for (i = 0; i < r->only->count; i++) {
    const parley_value *path = r->only->u.items[i];
    if (!is_text(path)) return usage(r, "\"only\" is no list of strings");
    paths[i] = (const char *)path->u.string.data;
  }
  return parley_selection_new(r->schema, r->packet, paths, r->only->count,
                              r->bytes.alloc, out, &r->diag);
}

/* Appends the answer for a packet that the spec knows. */
static parley_err answer_decode(request *r, const parley_batch_through *through,
                                parley_buf *out) {
  parley_decode_options options = {NULL, NULL};
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
      err = through->decode(through->ud, r->schema, r->packet, &options,
                            parley_buf_slice(&r->bytes), out, &rest, &r->diag);
  }
  parley_selection_free(only);
  if (err == PARLEY_ENOMEM) return err;
  if (err != PARLEY_OK) {
    out->size = start;
    wrote = put_error(r, out);
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
  return parley__json_put_hex(out, parley_buf_slice(&r->bytes));
}

static parley_err answer_encode(request *r, const parley_batch_through *through,
                                parley_buf *out) {
  parley_encode_options options;
  parley_buf bytes;
  parley_err err;
  memset(&options, 0, sizeof options);
  if (r->packet == NULL) {
    parley_fail(&r->diag, PARLEY_ENOENT, 0, "no %s packet has the number %lld",
                parley_dir_name(r->dir), (long long)r->number);
    return put_error(r, out);
  }
  options.rest = parley_buf_slice(&r->bytes);
  parley_buf_init(&bytes, r->bytes.alloc);
  err = through->encode(through->ud, r->schema, r->packet, &options, r->fields,
                        &bytes, &r->diag);
  if (err == PARLEY_OK) {
    err = put_packet(r, out);
    if (err == PARLEY_OK) err = parley_buf_puts(out, ",\"hex\":");
    if (err == PARLEY_OK)
      err = parley__json_put_hex(out, parley_buf_slice(&bytes));
  } else if (err != PARLEY_ENOMEM) {
    err = put_error(r, out);
  }
  parley_buf_clear(&bytes);
  return err;
}

static parley_err answer(const parley_schema *schema, const parley_idmap *ids,
                         const parley_batch_through *through, parley_slice line,
                         bool encode, parley_buf *out) {
  size_t start = out->size;
  request r;
  parley_err err;
  memset(&r, 0, sizeof r);
  r.schema = schema;
  r.ids = ids;
  parley_buf_init(&r.bytes, out->alloc);
  r.tree = parley_tree_new(out->alloc);
  err = r.tree != NULL ? read_line(&r, line, encode) : PARLEY_ENOMEM;
  if (err != PARLEY_ENOMEM) {
    parley_err wrote = put_tag(&r, out);
    if (wrote == PARLEY_OK && err != PARLEY_OK)
      wrote = put_error(&r, out);
    else if (wrote == PARLEY_OK && encode)
      wrote = answer_encode(&r, through, out);
    else if (wrote == PARLEY_OK)
      wrote = r.packet == NULL ? answer_unknown(&r, out)
                               : answer_decode(&r, through, out);
    err = wrote == PARLEY_OK ? parley_buf_putc(out, '}') : wrote;
  }
  if (err != PARLEY_OK) out->size = start;
  parley_tree_free(r.tree);
  parley_buf_clear(&r.bytes);
  return err;
}

parley_err parley_batch_decode(const parley_schema *schema,
                               const parley_idmap *ids,
                               const parley_batch_through *through,
                               parley_slice line, parley_buf *out) {
  return answer(schema, ids, through, line, false, out);
}

parley_err parley_batch_encode(const parley_schema *schema,
                               const parley_idmap *ids,
                               const parley_batch_through *through,
                               parley_slice line, parley_buf *out) {
  return answer(schema, ids, through, line, true, out);
}

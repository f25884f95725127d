/* SPDX-License-Identifier: MIT */
#include "codec/batch_line.h"

#include <string.h>

#include "codec/given.h"
#include "codec/json_walk.h"

parley_err parley__batch_usage(batch_line *line, const char *text) {
  return parley_fail(&line->diag, PARLEY_EUSAGE, 0, "%s", text);
}

/* Finds where the value of the member "tag" stands in the line. */
static void find_tag(batch_line *r, parley_slice line) {
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

parley_err parley__batch_members(batch_line *line,
                                 const batch_member *members) {
  const parley_value *dir = NULL;
  uint32_t i;
  for (i = 0; i < line->root->count; i++) {
    const char *name = line->root->u.members[i].name;
    const batch_member *member = members;
    if (strcmp(name, "tag") == 0) continue; /* find_tag has it */
    if (strcmp(name, "dir") == 0) {
      dir = line->root->u.members[i].value;
      continue;
    }
    while (member->name != NULL && strcmp(member->name, name) != 0) member++;
    if (member->name == NULL)
      return parley_fail(&line->diag, PARLEY_EUSAGE, 0,
                         "unknown member \"%.60s\"", name);
    *member->value = line->root->u.members[i].value;
  }
  if (dir == NULL || dir->given != PARLEY_GIVEN_STRING)
    return parley__batch_usage(line, "\"dir\" is missing or no string");
  if (parley_slice_eq(dir->u.string, parley_slice_of("c2s")))
    line->dir = PARLEY_C2S;
  else if (parley_slice_eq(dir->u.string, parley_slice_of("s2c")))
    line->dir = PARLEY_S2C;
  else
    return parley__batch_usage(line, "\"dir\" is neither \"c2s\" nor \"s2c\"");
  return PARLEY_OK;
}

bool parley__batch_is_text(const parley_value *value) {
  return value->given == PARLEY_GIVEN_STRING &&
         strlen((const char *)value->u.string.data) == value->u.string.size;
}

parley_err parley__batch_no_packet(batch_line *line, const char *name) {
  const char *near = parley_schema_near(line->schema, line->dir, name);
  return parley_fail(&line->diag, PARLEY_ENOENT, 0,
                     "no %s packet '%.80s'%s%s%s", parley_dir_name(line->dir),
                     name, near ? ", did you mean '" : "", near ? near : "",
                     near ? "'?" : "");
}

parley_err parley__batch_hex(batch_line *line, const parley_value *hex) {
  parley_err err;
  if (hex->given != PARLEY_GIVEN_STRING)
    return parley__batch_usage(line, "the hex text is no string");
  err = parley_buf_reserve(&line->bytes, hex->u.string.size / 2 + 1);
  if (err != PARLEY_OK) return err;
  if (!parley__unhex(hex->u.string, line->bytes.data))
    return parley__batch_usage(line, "the hex text is not pairs of hex digits");
  line->bytes.size = hex->u.string.size / 2;
  return PARLEY_OK;
}

static parley_err read_line(batch_line *line, parley_slice text) {
  parley__json_mode escapes = parley__json_escapes(line->schema);
  parley_limits limits;
  const parley_value *tag = NULL;
  parley_err err;
  memset(&limits, 0, sizeof limits);
  limits.depth = PARLEY_JSON_DEPTH;
  find_tag(line, text);
  /* Only a tag that can be read goes into the answer: 1e999 can not. */
  if (line->tag_text.size > 0) {
    err = parley_json_value(line->tag_text, &limits, line->tree, &tag, NULL);
    if (err == PARLEY_ENOMEM) return err;
    if (err != PARLEY_OK) line->tag_text.size = 0;
  }
  err = parley__json_value(text, escapes, &limits, line->tree, &line->root,
                           &line->diag);
  if (err == PARLEY_ENOMEM) return err;
  if (err != PARLEY_OK) {
    line->diag.code = PARLEY_EUSAGE; /* the line's fault, not the packet's */
    return PARLEY_EUSAGE;
  }
  if (line->root->given != PARLEY_GIVEN_RECORD)
    return parley__batch_usage(line, "the line is not an object");
  return PARLEY_OK;
}

/* Starts the answer: "{" and the tag, as it was written but for blanks. */
static parley_err put_tag(const batch_line *r, parley_buf *out) {
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

parley_err parley__batch_error(const batch_line *line, parley_buf *out) {
  parley_err err = parley_buf_printf(
    out,
    "\"error\":{\"code\":\"%s\",\"path\":", parley_err_name(line->diag.code));
  if (err == PARLEY_OK)
    err = parley__json_put_string(out, parley_slice_of(line->diag.path));
  if (err == PARLEY_OK)
    err =
      parley_buf_printf(out, ",\"offset\":%zu,\"message\":", line->diag.offset);
  if (err == PARLEY_OK)
    err = parley__json_put_string(out, parley_slice_of(line->diag.text));
  return err == PARLEY_OK ? parley_buf_putc(out, '}') : err;
}

parley_err parley__batch_run(const parley_schema *schema, parley_slice text,
                             parley_err (*read)(batch_line *line, void *ud),
                             batch_answer answer, void *ud, parley_buf *out) {
  size_t start = out->size;
  batch_line line;
  parley_err err;
  memset(&line, 0, sizeof line);
  line.schema = schema;
  parley_buf_init(&line.bytes, out->alloc);
  line.tree = parley_tree_new(out->alloc);
  err = line.tree != NULL ? read_line(&line, text) : PARLEY_ENOMEM;
  if (err == PARLEY_OK) err = read(&line, ud);
  if (err != PARLEY_ENOMEM) {
    parley_err wrote = put_tag(&line, out);
    if (wrote == PARLEY_OK)
      wrote = err != PARLEY_OK ? parley__batch_error(&line, out)
                               : answer(&line, ud, out);
    err = wrote == PARLEY_OK ? parley_buf_putc(out, '}') : wrote;
  }
  if (err != PARLEY_OK) out->size = start;
  parley_tree_free(line.tree);
  parley_buf_clear(&line.bytes);
  return err;
}

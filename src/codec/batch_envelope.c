/* SPDX-License-Identifier: MIT
 *
 * Batch lines with whole messages: an envelope, its registrations and its
 * body.
 */
#include <string.h>

#include "codec/batch_line.h"

typedef struct request {
  batch_line *line;
  const parley_batch_envelope *batch;
  bool encode, free;
  const parley_value *name, *hex, *fields, *unique_id, *type_id, *is_free;
  const char *class_name;
  const parley_packet *packet; /* NULL: a class in no list */
  parley_envelope envelope;
} request;

/* ---- reading --------------------------------------------------------- */

static parley_err read_unique_id(request *r) {
  const parley_value *id = r->unique_id;
  parley_buf trial;
  parley_err err;
  if (id == NULL) return PARLEY_OK;
  if (!parley__batch_is_text(id) || id->u.string.size > PARLEY_UUID_SIZE)
    return parley__batch_usage(r->line, "\"uniqueId\" is no UUID");
  memcpy(r->envelope.unique_id, id->u.string.data, id->u.string.size);
  parley_buf_init(&trial, r->line->bytes.alloc);
  err = parley_envelope_write(0, r->envelope.unique_id, parley_slice_of(""),
                              &trial);
  parley_buf_clear(&trial);
  return err == PARLEY_EUSAGE
           ? parley__batch_usage(r->line, "\"uniqueId\" is no UUID")
           : err;
}

static parley_err read_type_id(request *r) {
  const parley_value *id = r->type_id;
  bool is_register;
  if (id == NULL) return PARLEY_OK;
  if (id->given != PARLEY_GIVEN_INTEGER || id->u.integer < INT32_MIN ||
      id->u.integer > INT32_MAX)
    return parley__batch_usage(r->line, "\"typeId\" is no number of 32 bits");
  r->envelope.type_id = (int32_t)id->u.integer;
  is_register = strcmp(r->class_name, PARLEY_REGISTER_CLASS) == 0;
  if (is_register != (id->u.integer == 0))
    return parley__batch_usage(r->line,
                               "\"typeId\" 0 is that of registrations alone");
  return PARLEY_OK;
}

static parley_err read_encode(request *r) {
  parley_err err;
  if (r->name == NULL || !parley__batch_is_text(r->name))
    return parley__batch_usage(r->line, "\"name\" is missing or no string");
  if (r->fields == NULL || r->fields->given != PARLEY_GIVEN_RECORD)
    return parley__batch_usage(r->line, "\"fields\" is missing or no object");
  if (r->is_free != NULL && r->is_free->given != PARLEY_GIVEN_BOOLEAN)
    return parley__batch_usage(r->line, "\"free\" is no boolean");
  r->free = r->is_free != NULL && r->is_free->u.integer != 0;
  r->class_name = (const char *)r->name->u.string.data;
  r->packet = parley_class_find(r->batch->schema, r->line->dir, r->class_name);
  if (r->packet == NULL && !r->free && r->type_id == NULL)
    return parley__batch_no_packet(r->line, r->class_name);
  if (r->free) r->packet = NULL;
  err = read_type_id(r);
  return err == PARLEY_OK ? read_unique_id(r) : err;
}

static parley_err read_request(batch_line *line, void *ud) {
  request *r = ud;
  const batch_member decode[] = {{"hex", &r->hex}, {NULL, NULL}};
  const batch_member encode[] = {
    {"name", &r->name},          {"fields", &r->fields},
    {"uniqueId", &r->unique_id}, {"typeId", &r->type_id},
    {"free", &r->is_free},       {NULL, NULL}};
  parley_err err;
  r->line = line;
  err = parley__batch_members(line, r->encode ? encode : decode);
  if (err != PARLEY_OK) return err;
  if (r->encode) return read_encode(r);
  if (r->hex == NULL) return parley__batch_usage(line, "\"hex\" is missing");
  return parley__batch_hex(line, r->hex);
}

/* ---- decode ---------------------------------------------------------- */

/* Keeps a registration. */
static parley_err take_registration(request *r) {
  batch_line *line = r->line;
  parley_buf scratch;
  parley_slice name;
  int32_t id = 0;
  parley_err err;
  parley_buf_init(&scratch, line->bytes.alloc);
  err = parley_registration_read(r->batch->schema, r->envelope.body, &scratch,
                                 &id, &name, &line->diag);
  if (err == PARLEY_OK)
    err = parley_registry_set(r->batch->registries[line->dir], id, name,
                              &line->diag);
  parley_buf_clear(&scratch);
  return err;
}

static parley_err put_head(const request *r, parley_buf *out) {
  parley_err err = parley_buf_printf(
    out, "\"typeId\":%ld,\"name\":", (long)r->envelope.type_id);
  if (err == PARLEY_OK)
    err = parley__json_put_string(out, parley_slice_of(r->class_name));
  if (err == PARLEY_OK)
    err = parley_buf_printf(
      out, ",\"uniqueId\":\"%s\",\"fields\":", r->envelope.unique_id);
  return err;
}

static parley_err decode(request *r, parley_buf *out) {
  batch_line *line = r->line;
  const parley_batch_through *through = r->batch->through;
  parley_decode_options options = {0};
  parley_slice message = parley_buf_slice(&line->bytes);
  parley_err err = parley_envelope_read(message, &r->envelope, &line->diag);
  if (err != PARLEY_OK) return err;
  if (!parley_registry_find(r->batch->registries[line->dir],
                            r->envelope.type_id, &r->class_name, &r->packet))
    return parley_fail(&line->diag, PARLEY_ENOENT, 0,
                       "no class was registered as number %ld",
                       (long)r->envelope.type_id);
  options.version = r->batch->version;
  err = put_head(r, out);
  if (err == PARLEY_OK)
    err = through->decode(through->ud, r->batch->schema, r->packet, &options,
                          r->envelope.body, out, NULL, &line->diag);
  if (err == PARLEY_OK && r->envelope.type_id == 0) err = take_registration(r);
  if (err != PARLEY_OK) {
    line->diag.offset += (size_t)(r->envelope.body.data - message.data);
    return err;
  }
  return parley_buf_printf(out, ",\"rest\":%zu", r->envelope.rest.size);
}

/* ---- encode ---------------------------------------------------------- */

/* Finds the class's number; |*is_new| if a registration must go first. */
static parley_err number(request *r, bool *is_new) {
  parley_registry *registry = r->batch->registries[r->line->dir];
  const parley_packet *packet;
  const char *name;
  *is_new = false;
  if (r->type_id == NULL)
    return parley_registry_take(registry, r->class_name, &r->envelope.type_id,
                                is_new, &r->line->diag);
  *is_new =
    !parley_registry_find(registry, r->envelope.type_id, &name, &packet) ||
    strcmp(name, r->class_name) != 0;
  if (!*is_new) return PARLEY_OK;
  return parley_registry_set(registry, r->envelope.type_id,
                             parley_slice_of(r->class_name), &r->line->diag);
}

static parley_err put_hex(const char *name, const parley_buf *bytes,
                          parley_buf *out) {
  parley_err err = parley_buf_printf(out, ",\"%s\":", name);
  if (err != PARLEY_OK) return err;
  return parley__json_put_hex(out, parley_buf_slice(bytes));
}

/* Appends the members of the answer for an encoded |body|. */
static parley_err put_message(request *r, const parley_buf *body,
                              parley_buf *out) {
  parley_buf message, registration;
  bool is_new;
  parley_err err = number(r, &is_new);
  if (err != PARLEY_OK) return err;
  parley_buf_init(&message, body->alloc);
  parley_buf_init(&registration, body->alloc);
  err = parley_envelope_write(r->envelope.type_id, r->envelope.unique_id,
                              parley_buf_slice(body), &message);
  if (err == PARLEY_OK && is_new)
    err = parley_registration_write(r->envelope.type_id, r->class_name,
                                    &registration);
  if (err == PARLEY_OK)
    err = parley_buf_printf(out, "\"typeId\":%ld", (long)r->envelope.type_id);
  if (err == PARLEY_OK) err = put_hex("hex", &message, out);
  if (err == PARLEY_OK && is_new) err = put_hex("register", &registration, out);
  parley_buf_clear(&message);
  parley_buf_clear(&registration);
  return err;
}

static parley_err encode(request *r, parley_buf *out) {
  const parley_batch_through *through = r->batch->through;
  parley_encode_options options;
  parley_buf body;
  parley_err err;
  memset(&options, 0, sizeof options);
  options.version = r->batch->version;
  parley_buf_init(&body, r->line->bytes.alloc);
  err = through->encode(through->ud, r->batch->schema, r->packet, &options,
                        r->fields, &body, &r->line->diag);
  r->envelope.body = parley_buf_slice(&body);
  if (err == PARLEY_OK && strcmp(r->class_name, PARLEY_REGISTER_CLASS) == 0)
    err = take_registration(r); /* what it says is so from now on */
  if (err == PARLEY_OK) err = put_message(r, &body, out);
  parley_buf_clear(&body);
  return err;
}

/* ---- both ------------------------------------------------------------ */

static parley_err answer(batch_line *line, void *ud, parley_buf *out) {
  request *r = ud;
  size_t start = out->size;
  parley_err err = r->encode ? encode(r, out) : decode(r, out);
  if (err == PARLEY_OK || err == PARLEY_ENOMEM) return err;
  out->size = start;
  return parley__batch_error(line, out);
}

static parley_err run(const parley_batch_envelope *batch, parley_slice line,
                      bool encode, parley_buf *out) {
  request r;
  memset(&r, 0, sizeof r);
  r.batch = batch;
  r.encode = encode;
  return parley__batch_run(batch->schema, line, read_request, answer, &r, out);
}

parley_err parley_batch_decode_envelope(const parley_batch_envelope *batch,
                                        parley_slice line, parley_buf *out) {
  return run(batch, line, false, out);
}

parley_err parley_batch_encode_envelope(const parley_batch_envelope *batch,
                                        parley_slice line, parley_buf *out) {
  return run(batch, line, true, out);
}

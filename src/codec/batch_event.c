/* SPDX-License-Identifier: MIT
 *
 * Batch lines with events: the messages of Engine.IO that carry one packet of
 * Socket.IO.
 */
#include <string.h>

#include "codec/batch_line.h"
#include "codec/given.h"
#include "codec/json_walk.h"
#include "codec/socketio.h"

typedef struct request {
  batch_line *line;
  const parley_batch_event *batch;
  bool encode;
  const parley_value *frames, *name, *args, *ack, *nsp, *type, *payload;
  parley_sio_packet sio;
  parley_slice attachments[PARLEY_SIO_ATTACHMENTS]; /* decode */
} request;

/* As parley_sio_type; those without arguments. */
static const char *const types[] = {"connect", "disconnect", NULL, NULL,
                                    "connect_error"};
enum { NTYPES = sizeof types / sizeof *types };

static bool is_live(const request *r, uint32_t node) {
  const parley_field_info *info = &r->batch->schema->infos[node];
  uint32_t version =
    r->batch->version != 0 ? r->batch->version : r->batch->schema->version;
  return parley__in_version(version, info->since, info->until);
}

/* The packet of the event |name|; events have no other names. */
static const parley_packet *find_event(const request *r, const char *name) {
  const parley_schema *schema = r->batch->schema;
  const parley_packet *packet = parley_schema_find(schema, r->line->dir, name);
  return packet != NULL && parley__is_event(packet) &&
             strcmp(parley_schema_text(schema, packet->name), name) == 0
           ? packet
           : NULL;
}

/* ---- reading the line ------------------------------------------------ */

static parley_err read_frames(request *r) {
  const parley_value *frames = r->frames;
  uint32_t i;
  if (frames == NULL || frames->given != PARLEY_GIVEN_LIST ||
      frames->count == 0)
    return parley__batch_usage(r->line,
                               "\"frames\" is missing or no list of messages");
  for (i = 0; i < frames->count; i++)
    if (frames->u.items[i]->given != PARLEY_GIVEN_STRING &&
        frames->u.items[i]->given != PARLEY_GIVEN_BYTES)
      return parley__batch_usage(
        r->line, "a message is neither a string nor {\"$bytes\":\"hex\"}");
  return PARLEY_OK;
}

static parley_err read_encode(request *r) {
  bool named = r->name != NULL && r->name->given != PARLEY_GIVEN_NULL;
  if (named && !parley__batch_is_text(r->name))
    return parley__batch_usage(r->line, "\"name\" is no string");
  if (r->nsp != NULL && !parley__batch_is_text(r->nsp))
    return parley__batch_usage(r->line, "\"nsp\" is no string");
  if (r->ack != NULL &&
      (r->ack->given != PARLEY_GIVEN_INTEGER || r->ack->u.integer < 0))
    return parley__batch_usage(r->line, "\"ack\" is no number from 0");
  if (r->type != NULL) {
    if (named || r->args != NULL || r->ack != NULL)
      return parley__batch_usage(
        r->line, "\"type\" goes with \"payload\" and \"nsp\" alone");
    return PARLEY_OK;
  }
  if (r->name == NULL)
    return parley__batch_usage(r->line, "\"name\" is missing");
  if (r->payload != NULL)
    return parley__batch_usage(r->line, "\"payload\" goes with \"type\"");
  if (r->args == NULL || r->args->given != PARLEY_GIVEN_LIST)
    return parley__batch_usage(r->line, "\"args\" is missing or no list");
  if (!named && r->ack == NULL)
    return parley__batch_usage(
      r->line, "without a name there must be \"ack\" or \"type\"");
  return PARLEY_OK;
}

static parley_err read_request(batch_line *line, void *ud) {
  request *r = ud;
  const batch_member decode[] = {{"frames", &r->frames}, {NULL, NULL}};
  const batch_member encode[] = {{"name", &r->name}, {"args", &r->args},
                                 {"ack", &r->ack},   {"nsp", &r->nsp},
                                 {"type", &r->type}, {"payload", &r->payload},
                                 {NULL, NULL}};
  parley_err err;
  r->line = line;
  err = parley__batch_members(line, r->encode ? encode : decode);
  if (err != PARLEY_OK) return err;
  return r->encode ? read_encode(r) : read_frames(r);
}

/* ---- decode ---------------------------------------------------------- */

/* Refuses a message of Engine.IO that has no packet of Socket.IO. */
static parley_err check_message(request *r) {
  static const char *const names[] = {"open", "close",   "ping", "pong",
                                      "",     "upgrade", "noop"};
  const parley_value *first = r->frames->u.items[0];
  parley_slice text = first->u.string;
  if (first->given != PARLEY_GIVEN_STRING)
    return parley_fail(&r->line->diag, PARLEY_EPROTO, 0,
                       "an attachment without the packet in front of it");
  if (text.size == 0 || *text.data < '0' || *text.data > '6')
    return parley_fail(&r->line->diag, PARLEY_EPROTO, 0,
                       "no message of Engine.IO");
  if (*text.data != '4')
    return parley_fail(&r->line->diag, PARLEY_EPROTO, 0,
                       "no packet of Socket.IO: Engine.IO's %s",
                       names[*text.data - '0']);
  return PARLEY_OK;
}

/* Reads the packet of the messages and lists its attachments. */
static parley_err read_packet(request *r) {
  parley_diag *diag = &r->line->diag;
  uint32_t i, n = r->frames->count - 1;
  parley_slice text = r->frames->u.items[0]->u.string;
  parley_err err = check_message(r);
  if (err != PARLEY_OK) return err;
  text.data++;
  text.size--;
  err = parley_sio_read(text, NULL, &r->sio, diag);
  if (err != PARLEY_OK) {
    diag->offset++;
    return err;
  }
  for (i = 0; i < n; i++)
    if (r->frames->u.items[i + 1]->given != PARLEY_GIVEN_BYTES)
      return parley_fail(diag, PARLEY_EPROTO, 0,
                         "a text where an attachment is expected");
  if (n != r->sio.attachments)
    return parley_fail(diag, PARLEY_ECOUNT, 0,
                       "the packet has %lu attachments, %lu are given",
                       (unsigned long)r->sio.attachments, (unsigned long)n);
  for (i = 0; i < n; i++)
    r->attachments[i] = r->frames->u.items[i + 1]->u.string;
  return PARLEY_OK;
}

static parley_decode_options options_of(const request *r) {
  parley_decode_options options = {0};
  options.version = r->batch->version;
  options.attachments = r->attachments;
  options.nattachments = r->sio.attachments;
  return options;
}

/* Finds the text of the member |name| of |object|, JSON of our own making;
 * empty if it has none. */
static parley_slice member_text(parley_slice object, const char *name) {
  parley_slice found = {NULL, 0};
  parley__json json;
  parley__json_token token = PARLEY_JSON_NULL;
  bool is_it = false;
  parley__json_init(&json, object, PARLEY_JSON_DEPTH);
  while (token != PARLEY_JSON_END &&
         parley__json_next(&json, &token, NULL) == PARLEY_OK) {
    if (token == PARLEY_JSON_KEY && json.depth == 1) {
      is_it = parley_slice_eq(json.text, parley_slice_of(name));
      continue;
    }
    if (is_it && found.data == NULL)
      found.data = object.data + json.token_offset;
    if (!is_it || json.depth > 1) continue;
    found.size = (size_t)(json.p - found.data);
    break;
  }
  return found;
}

/* Writes the arguments of |packet|, which |object| has by their names, in
 * order; null for those that are absent in front of others. */
static parley_err put_arguments(const request *r, const parley_packet *packet,
                                parley_slice object, parley_buf *out) {
  const parley_schema *schema = r->batch->schema;
  const parley_record *record = &schema->records[packet->record];
  uint32_t i, nulls = 0;
  bool any = false;
  parley_err err = parley_buf_putc(out, '[');
  for (i = 0; i < record->nnodes && err == PARLEY_OK; i++) {
    uint32_t node = record->first + i;
    parley_slice text;
    if (!is_live(r, node)) continue;
    text =
      member_text(object, parley_schema_key(schema, schema->fields[node].key));
    if (text.data == NULL) {
      nulls++;
      continue;
    }
    for (; nulls > 0 && err == PARLEY_OK; nulls--, any = true)
      err = parley_buf_puts(out, any ? ",null" : "null");
    if (err == PARLEY_OK && any) err = parley_buf_putc(out, ',');
    if (err == PARLEY_OK) err = parley_buf_append(out, text.data, text.size);
    any = true;
  }
  return err == PARLEY_OK ? parley_buf_putc(out, ']') : err;
}

/* Writes what follows the first element of |array|, JSON of our own making,
 * as an array. */
static parley_err put_rest(parley_slice array, parley_buf *out) {
  parley__json json;
  parley__json_token token;
  parley_err err = parley_buf_putc(out, '[');
  parley__json_init(&json, array, PARLEY_JSON_DEPTH);
  parley__json_next(&json, &token, NULL);
  parley__json_next(&json, &token, NULL);
  if (*json.p == ',') json.p++;
  if (err == PARLEY_OK)
    err = parley_buf_append(out, json.p, (size_t)(json.end - json.p));
  return err;
}

/* The arguments of an event, also of one that no spec has. */
static parley_err put_event(request *r, const parley_packet *packet,
                            parley_buf *out) {
  const parley_batch_through *through = r->batch->through;
  parley_decode_options options = options_of(r);
  parley_buf text;
  parley_err err;
  parley_buf_init(&text, out->alloc);
  if (packet != NULL)
    err = through->decode(through->ud, r->batch->schema, packet, &options,
                          r->sio.json, &text, NULL, &r->line->diag);
  else
    err = parley__decode_any_json(&options, r->sio.json, &text, &r->line->diag);
  if (err == PARLEY_OK)
    err = packet != NULL
            ? put_arguments(r, packet, parley_buf_slice(&text), out)
            : put_rest(parley_buf_slice(&text), out);
  parley_buf_clear(&text);
  return err;
}

/* Writes the event's name and finds its packet. */
static parley_err put_name(request *r, const parley_packet **packet,
                           parley_buf *out) {
  parley_buf *name = &r->line->bytes;
  parley__json json;
  parley__json_token token;
  parley_err err;
  *packet = NULL;
  parley__json_init(&json, r->sio.json, PARLEY_JSON_DEPTH);
  parley__json_next(&json, &token, NULL); /* it was checked */
  parley__json_next(&json, &token, NULL);
  if (token == PARLEY_JSON_NUMBER)
    return parley_buf_append(out, json.text.data, json.text.size);
  name->size = 0;
  err = parley__json_unescape(json.text, PARLEY_JSON_JS, name);
  if (err == PARLEY_OK) err = parley_buf_putc(name, 0);
  if (err != PARLEY_OK) return err;
  if (strlen((const char *)name->data) == --name->size)
    *packet = find_event(r, (const char *)name->data);
  return parley__json_put_string(out, parley_buf_slice(name));
}

static parley_err decode_event(request *r, parley_buf *out) {
  const parley_packet *packet;
  parley_err err;
  if (r->sio.json.size == 0)
    return parley_fail(&r->line->diag, PARLEY_EPROTO, 0,
                       "an event without a name, which is none");
  err = parley_buf_puts(out, "\"name\":");
  if (err == PARLEY_OK) err = put_name(r, &packet, out);
  if (err == PARLEY_OK) err = parley_buf_puts(out, ",\"args\":");
  if (err == PARLEY_OK) err = put_event(r, packet, out);
  if (err == PARLEY_OK && r->sio.id != PARLEY_SIO_NO_ID)
    err = parley_buf_printf(out, ",\"ack\":%lld", (long long)r->sio.id);
  return err;
}

static parley_err decode_ack(request *r, parley_buf *out) {
  parley_decode_options options = options_of(r);
  parley_err err = parley_buf_puts(out, "\"name\":null,\"ack\":");
  if (err == PARLEY_OK)
    err = r->sio.id == PARLEY_SIO_NO_ID
            ? parley_buf_puts(out, "null")
            : parley_buf_printf(out, "%lld", (long long)r->sio.id);
  if (err == PARLEY_OK) err = parley_buf_puts(out, ",\"args\":");
  if (err != PARLEY_OK) return err;
  return parley__decode_any_json(&options, r->sio.json, out, &r->line->diag);
}

static parley_err decode_other(request *r, parley_buf *out) {
  parley_decode_options options = options_of(r);
  parley_err err =
    parley_buf_printf(out, "\"name\":null,\"type\":\"%s\"", types[r->sio.type]);
  if (err != PARLEY_OK || r->sio.json.size == 0) return err;
  err = parley_buf_puts(out, ",\"payload\":");
  if (err != PARLEY_OK) return err;
  return parley__decode_any_json(&options, r->sio.json, out, &r->line->diag);
}

static parley_err decode(request *r, parley_buf *out) {
  const uint8_t *text = r->frames->u.items[0]->u.string.data;
  parley_err err = read_packet(r);
  if (err != PARLEY_OK) return err;
  switch (r->sio.type) {
    case PARLEY_SIO_EVENT:
    case PARLEY_SIO_BINARY_EVENT:
      err = decode_event(r, out);
      break;
    case PARLEY_SIO_ACK:
    case PARLEY_SIO_BINARY_ACK:
      err = decode_ack(r, out);
      break;
    default:
      err = decode_other(r, out);
      break;
  }
  if (err != PARLEY_OK) {
    if (r->sio.json.size > 0)
      r->line->diag.offset += (size_t)(r->sio.json.data - text);
    return err;
  }
  if (parley_slice_eq(r->sio.nsp, parley_slice_of("/"))) return PARLEY_OK;
  err = parley_buf_puts(out, ",\"nsp\":");
  return err == PARLEY_OK ? parley__json_put_string(out, r->sio.nsp) : err;
}

/* ---- encode ---------------------------------------------------------- */

/* Makes a record of the arguments by their names. */
static parley_err name_arguments(request *r, const parley_packet *packet,
                                 parley_value **out) {
  const parley_schema *schema = r->batch->schema;
  const parley_record *record = &schema->records[packet->record];
  uint32_t i, n = 0;
  parley_value *fields = parley_tree_record(r->line->tree);
  if (fields == NULL) return PARLEY_ENOMEM;
  *out = fields;
  for (i = 0; i < record->nnodes && n < r->args->count; i++) {
    uint32_t node = record->first + i;
    parley_err err;
    if (!is_live(r, node)) continue;
    err = parley_value_set(r->line->tree, fields,
                           parley_schema_key(schema, schema->fields[node].key),
                           r->args->u.items[n++]);
    if (err != PARLEY_OK) return err;
  }
  if (n == r->args->count) return PARLEY_OK;
  return parley_fail(&r->line->diag, PARLEY_EUNKNOWN, 0,
                     "%lu arguments are given, the event has %lu",
                     (unsigned long)r->args->count, (unsigned long)n);
}

static parley_err write_event(request *r, const parley_encode_options *options,
                              parley_buf *json) {
  const parley_batch_through *through = r->batch->through;
  const char *name = (const char *)r->name->u.string.data;
  const parley_packet *packet = find_event(r, name);
  parley_value *fields = NULL;
  parley_err err;
  if (packet == NULL) return parley__batch_no_packet(r->line, name);
  err = name_arguments(r, packet, &fields);
  if (err != PARLEY_OK) return err;
  return through->encode(through->ud, r->batch->schema, packet, options, fields,
                         json, &r->line->diag);
}

/* Writes the payload and sets the packet's type. */
static parley_err write_payload(request *r,
                                const parley_encode_options *options,
                                parley_buf *json) {
  const parley_value *payload = r->payload;
  uint32_t i;
  if (r->type == NULL && r->name->given != PARLEY_GIVEN_NULL) {
    r->sio.type = PARLEY_SIO_EVENT;
    return write_event(r, options, json);
  }
  if (r->type == NULL) {
    r->sio.type = PARLEY_SIO_ACK;
    return parley_encode_any_tree(options, r->args, json, &r->line->diag);
  }
  for (i = 0; i < NTYPES; i++)
    if (types[i] != NULL && r->type->given == PARLEY_GIVEN_STRING &&
        parley_slice_eq(r->type->u.string, parley_slice_of(types[i])))
      break;
  if (i == NTYPES)
    return parley__batch_usage(
      r->line, "\"type\" is not connect, disconnect or connect_error");
  r->sio.type = (parley_sio_type)i;
  if (payload == NULL) return PARLEY_OK;
  return parley_encode_any_tree(options, payload, json, &r->line->diag);
}

/* Writes the messages of the packet whose payload is |json|. */
static parley_err put_frames(request *r, const parley_buf *json,
                             const parley_attachments *list, parley_buf *out) {
  parley_buf text;
  uint32_t i;
  parley_err err;
  if (list->count > PARLEY_SIO_ATTACHMENTS)
    return parley_fail(&r->line->diag, PARLEY_ELIMIT, 0,
                       "more attachments than the %d allowed",
                       PARLEY_SIO_ATTACHMENTS);
  r->sio.json = parley_buf_slice(json);
  r->sio.attachments = list->count;
  r->sio.nsp = r->nsp != NULL ? r->nsp->u.string : parley_slice_of("/");
  r->sio.id = r->ack != NULL ? r->ack->u.integer : PARLEY_SIO_NO_ID;
  if (list->count > 0 && r->sio.type == PARLEY_SIO_EVENT)
    r->sio.type = PARLEY_SIO_BINARY_EVENT;
  if (list->count > 0 && r->sio.type == PARLEY_SIO_ACK)
    r->sio.type = PARLEY_SIO_BINARY_ACK;
  parley_buf_init(&text, out->alloc);
  err = parley_buf_putc(&text, '4');
  if (err == PARLEY_OK) err = parley__sio_write(&r->sio, &text, &r->line->diag);
  if (err == PARLEY_OK) err = parley_buf_puts(out, "\"frames\":[");
  if (err == PARLEY_OK)
    err = parley__json_put_string(out, parley_buf_slice(&text));
  parley_buf_clear(&text);
  for (i = 0; i < list->count && err == PARLEY_OK; i++) {
    err = parley_buf_putc(out, ',');
    if (err == PARLEY_OK) err = parley__json_put_bytes(out, list->items[i]);
  }
  return err == PARLEY_OK ? parley_buf_putc(out, ']') : err;
}

static parley_err encode(request *r, parley_buf *out) {
  parley_encode_options options = {0};
  parley_attachments list;
  parley_buf json;
  parley_err err;
  parley_attachments_init(&list, out->alloc);
  parley_buf_init(&json, out->alloc);
  options.version = r->batch->version;
  options.attachments = &list;
  err = write_payload(r, &options, &json);
  if (err == PARLEY_OK) err = put_frames(r, &json, &list, out);
  parley_buf_clear(&json);
  parley_attachments_clear(&list);
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

static parley_err run(const parley_batch_event *batch, parley_slice line,
                      bool encode, parley_buf *out) {
  request r;
  memset(&r, 0, sizeof r);
  r.batch = batch;
  r.encode = encode;
  return parley__batch_run(batch->schema, line, read_request, answer, &r, out);
}

parley_err parley_batch_decode_event(const parley_batch_event *batch,
                                     parley_slice line, parley_buf *out) {
  return run(batch, line, false, out);
}

parley_err parley_batch_encode_event(const parley_batch_event *batch,
                                     parley_slice line, parley_buf *out) {
  return run(batch, line, true, out);
}

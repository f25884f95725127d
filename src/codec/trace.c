/* SPDX-License-Identifier: MIT
 *
 * The byte map: one JSON object for each element on the wire.
 */
#include "base/utf8.h"
#include "codec/json_text.h"
#include "parley/codec.h"

typedef struct trace_sink {
  parley_buf *out;
  size_t start;
  parley_buf path;    /* of the open container */
  parley_buf lengths; /* of size_t: path lengths of those around it */
} trace_sink;

/* Appends what |at| adds to the path of its container. */
static parley_err put_step(parley_buf *out, bool first, const parley_at *at) {
  if (at->field == NULL) return PARLEY_OK; /* the packet itself */
  if (at->key == PARLEY_NONE)
    return parley_buf_printf(out, "[%lu]", (unsigned long)at->index);
  return parley_buf_printf(out, "%s%s", first ? "" : ".",
                           parley_schema_key(at->schema, at->key));
}

static const char *type_name(const parley_at *at) {
  static const char *const counts[] = {"", "i32", "i16", "u8", "", ""};
  parley_kind kind = (parley_kind)at->field->kind;
  if (kind == PARLEY_KIND_LIST) return counts[at->field->count];
  return kind == PARLEY_KIND_STRING ? "str" : parley_kind_name(kind);
}

/* Writes an entry up to its value. */
static parley_err entry(trace_sink *sink, const parley_at *at, bool count) {
  parley_buf *out = sink->out;
  bool on_bytes = count && at->field->kind == PARLEY_KIND_BYTES;
  bool on_list = count && at->field->kind == PARLEY_KIND_LIST;
  parley_at list = *at;
  parley_field field = *at->field;
  parley_err err;
  if (on_bytes) field.kind = PARLEY_KIND_LIST; /* named by its count */
  list.field = &field;
  err = parley__json_put_comma(out, sink->start);
  if (err == PARLEY_OK) err = parley_buf_puts(out, "{\"path\":\"");
  if (err == PARLEY_OK)
    err = parley_buf_append(out, sink->path.data, sink->path.size);
  if (err == PARLEY_OK) err = put_step(out, sink->path.size == 0, at);
  if (err != PARLEY_OK) return err;
  return parley_buf_printf(
    out, "%s\",\"type\":\"%s\",\"offset\":%zu,\"size\":%zu,\"value\":",
    on_list || on_bytes ? "#" : "", type_name(&list), at->offset, at->size);
}

static parley_err close_entry(trace_sink *sink, parley_err err) {
  return err == PARLEY_OK ? parley_buf_putc(sink->out, '}') : err;
}

static parley_err begin(trace_sink *sink, const parley_at *at) {
  size_t length = sink->path.size;
  parley_err err = parley_buf_append(&sink->lengths, &length, sizeof length);
  return err == PARLEY_OK ? put_step(&sink->path, length == 0, at) : err;
}

static parley_err sink_begin_record(void *ud, const parley_at *at,
                                    uint32_t keys) {
  (void)keys;
  return begin(ud, at);
}

static parley_err sink_begin_list(void *ud, const parley_at *at,
                                  uint32_t count) {
  (void)count;
  return begin(ud, at);
}

static parley_err sink_end(void *ud, const parley_at *at) {
  trace_sink *sink = ud;
  (void)at;
  sink->lengths.size -= sizeof(size_t);
  sink->path.size =
    *(size_t *)(void *)(sink->lengths.data + sink->lengths.size);
  return PARLEY_OK;
}

static parley_err sink_integer(void *ud, const parley_at *at, int64_t value) {
  trace_sink *sink = ud;
  parley_err err = entry(sink, at, false);
  if (err == PARLEY_OK) err = parley__json_put_integer(sink->out, value);
  return close_entry(sink, err);
}

static parley_err sink_number(void *ud, const parley_at *at, double value) {
  trace_sink *sink = ud;
  parley_err err = entry(sink, at, false);
  if (err == PARLEY_OK)
    err = parley__json_put_number(sink->out, value,
                                  at->field->kind == PARLEY_KIND_F32);
  return close_entry(sink, err);
}

static parley_err sink_boolean(void *ud, const parley_at *at, bool value) {
  trace_sink *sink = ud;
  parley_err err = entry(sink, at, false);
  if (err == PARLEY_OK)
    err = parley_buf_puts(sink->out, value ? "true" : "false");
  return close_entry(sink, err);
}

static parley_err sink_string(void *ud, const parley_at *at,
                              parley_slice value) {
  trace_sink *sink = ud;
  bool text =
    at->field->kind == PARLEY_KIND_STRING && parley__utf8_valid(value);
  parley_err err = entry(sink, at, false);
  if (err == PARLEY_OK)
    err = text ? parley__json_put_string(sink->out, value)
               : parley__json_put_hex(sink->out, value);
  return close_entry(sink, err);
}

static parley_err sink_count(void *ud, const parley_at *at, int64_t value) {
  trace_sink *sink = ud;
  parley_err err = entry(sink, at, true);
  if (err == PARLEY_OK) err = parley__json_put_integer(sink->out, value);
  return close_entry(sink, err);
}

parley_err parley_decode_trace(const parley_schema *schema,
                               const parley_packet *packet,
                               const parley_decode_options *options,
                               parley_slice in, parley_buf *out,
                               parley_slice *rest, parley_diag *diag) {
  static const parley_sink_ops ops = {
    sink_begin_record, sink_end,     sink_begin_list, sink_end,   sink_integer,
    sink_number,       sink_boolean, sink_string,     sink_count, NULL};
  trace_sink sink;
  size_t start = out->size;
  parley_err err;
  if (schema->wire != PARLEY_WIRE_BINARY)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "a text has no byte map; the protocol's packets are "
                       "JSON");
  err = parley_buf_putc(out, '[');
  if (err != PARLEY_OK) return parley_fail(diag, err, 0, "out of memory");
  sink.out = out;
  sink.start = out->size;
  parley_buf_init(&sink.path, out->alloc);
  parley_buf_init(&sink.lengths, out->alloc);
  err = parley_decode(schema, packet, options, in, &ops, &sink, rest, diag);
  parley_buf_clear(&sink.path);
  parley_buf_clear(&sink.lengths);
  if (err == PARLEY_ENOMEM || parley_buf_putc(out, ']') != PARLEY_OK) {
    out->size = start;
    return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
  }
  return err;
}

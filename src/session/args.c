/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "session/session.h"

static parley_item *add(parley__args *args, parley_given given) {
  parley_item *item = &args->items[args->count++];
  memset(item, 0, sizeof *item);
  item->given = given;
  return item;
}

void parley__args_string(parley__args *args, parley_slice value) {
  add(args, PARLEY_GIVEN_STRING)->string = value;
}

void parley__args_integer(parley__args *args, int64_t value) {
  add(args, PARLEY_GIVEN_INTEGER)->integer = value;
}

void parley__args_boolean(parley__args *args, bool value) {
  add(args, PARLEY_GIVEN_BOOLEAN)->integer = value;
}

/* ---- as a source ----------------------------------------------------- */

/* Values are asked for in wire order, which is the order they are in. */
static parley_err source_get(void *ud, const parley_at *at, parley_item *item) {
  parley__args *args = ud;
  (void)at;
  if (args->next < args->count)
    *item = args->items[args->next++];
  else
    item->given = PARLEY_GIVEN_NONE;
  return PARLEY_OK;
}

static parley_err source_enter(void *ud, const parley_at *at, bool list,
                               uint32_t *count) {
  parley__args *args = ud;
  (void)at;
  if (list) return PARLEY_ETYPE;
  *count = args->count;
  return PARLEY_OK;
}

static parley_err source_leave(void *ud) {
  (void)ud;
  return PARLEY_OK;
}

static parley_err source_length(void *ud, const parley_at *at, bool *present,
                                uint32_t *count) {
  parley__args *args = ud;
  (void)at;
  *present = args->next < args->count;
  *count = 0;
  if (*present) {
    size_t size = args->items[args->next].string.size;
    *count = size < UINT32_MAX ? (uint32_t)size : UINT32_MAX;
  }
  return PARLEY_OK;
}

static bool source_name(void *ud, uint32_t n, parley_slice *name) {
  parley__args *args = ud;
  if (n >= args->count) return false;
  *name = parley_slice_of("value");
  return true;
}

parley_err parley__args_encode(const parley_schema *schema,
                               const parley_packet *packet, parley__args *args,
                               parley_buf *out, parley_diag *diag) {
  static const parley_source_ops ops = {
    source_get, source_enter, source_leave, source_length, source_name, NULL};
  args->next = 0;
  return parley_encode(schema, packet, NULL, &ops, args, out, diag);
}

/* ---- as a sink ------------------------------------------------------- */

static parley_err sink_record(void *ud, const parley_at *at, uint32_t keys) {
  (void)ud;
  (void)keys;
  return at->field == NULL ? PARLEY_OK : PARLEY_EPROTO;
}

static parley_err sink_end(void *ud, const parley_at *at) {
  (void)ud;
  (void)at;
  return PARLEY_OK;
}

static parley_err sink_list(void *ud, const parley_at *at, uint32_t count) {
  (void)ud;
  (void)at;
  (void)count;
  return PARLEY_EPROTO;
}

static parley_err sink_integer(void *ud, const parley_at *at, int64_t value) {
  (void)at;
  if (((parley__args *)ud)->count == PARLEY__ARGS_MAX) return PARLEY_EPROTO;
  parley__args_integer(ud, value);
  return PARLEY_OK;
}

static parley_err sink_number(void *ud, const parley_at *at, double value) {
  (void)ud;
  (void)at;
  (void)value;
  return PARLEY_EPROTO;
}

static parley_err sink_boolean(void *ud, const parley_at *at, bool value) {
  (void)at;
  if (((parley__args *)ud)->count == PARLEY__ARGS_MAX) return PARLEY_EPROTO;
  parley__args_boolean(ud, value);
  return PARLEY_OK;
}

static parley_err sink_string(void *ud, const parley_at *at,
                              parley_slice value) {
  (void)at;
  if (((parley__args *)ud)->count == PARLEY__ARGS_MAX) return PARLEY_EPROTO;
  parley__args_string(ud, value);
  return PARLEY_OK;
}

parley_err parley__args_decode(const parley_schema *schema,
                               const parley_packet *packet, parley_slice in,
                               parley__args *args, parley_diag *diag) {
  static const parley_sink_ops ops = {.begin_record = sink_record,
                                      .end_record = sink_end,
                                      .begin_list = sink_list,
                                      .end_list = sink_end,
                                      .integer = sink_integer,
                                      .number = sink_number,
                                      .boolean = sink_boolean,
                                      .string = sink_string};
  parley_slice rest;
  args->count = args->next = 0;
  return parley_decode(schema, packet, NULL, in, &ops, args, &rest, diag);
}

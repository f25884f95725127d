/* SPDX-License-Identifier: MIT */
#include "session/engineio.h"

#include <string.h>

#include "codec/json_text.h"
#include "parley/crypto.h"

enum { OPEN_DEPTH = 64, SID_MAX = 256 };

parley_err parley__eio_read(parley_ws_message kind, parley_slice in,
                            parley__eio_packet *out) {
  memset(out, 0, sizeof *out);
  out->type = PARLEY__EIO_MESSAGE;
  out->kind = kind;
  out->data = in;
  if (kind == PARLEY_WS_BINARY) return PARLEY_OK;
  if (in.size == 0) return PARLEY_EPROTO;
  out->data.data++;
  out->data.size--;
  if (*in.data == 'b') {
    out->kind = PARLEY_WS_BINARY;
    out->is_base64 = true;
    return PARLEY_OK;
  }
  if (*in.data < '0' || *in.data > '0' + PARLEY__EIO_NOOP) return PARLEY_EPROTO;
  out->type = (parley__eio_type)(*in.data - '0');
  return PARLEY_OK;
}

bool parley__eio_split(parley_slice *rest, parley_slice *piece) {
  const uint8_t *end;
  if (rest->data == NULL) return false;
  *piece = *rest;
  end = rest->size > 0 ? memchr(rest->data, PARLEY__EIO_SEPARATOR, rest->size)
                       : NULL;
  if (end == NULL) {
    rest->data = NULL;
    rest->size = 0;
    return true;
  }
  piece->size = (size_t)(end - rest->data);
  rest->data = end + 1;
  rest->size -= piece->size + 1;
  return true;
}

size_t parley__eio_joined_size(parley_ws_message kind, size_t size) {
  return kind == PARLEY_WS_BINARY ? 1 + (size + 2) / 3 * 4 : size;
}

parley_err parley__eio_join(parley_buf *payload, parley_ws_message kind,
                            parley_slice packet) {
  size_t before = payload->size;
  parley_err err = PARLEY_OK;
  if (before > 0) err = parley_buf_putc(payload, PARLEY__EIO_SEPARATOR);
  if (err == PARLEY_OK && kind == PARLEY_WS_TEXT) {
    err = parley_buf_append(payload, packet.data, packet.size);
  } else if (err == PARLEY_OK) {
    err = parley_buf_putc(payload, 'b');
    if (err == PARLEY_OK) err = parley_base64_encode(packet, payload);
  }
  if (err != PARLEY_OK) payload->size = before;
  return err;
}

/* ---- the open packet ------------------------------------------------- */

enum { SID = 1, UPGRADES = 2, INTERVAL = 4, TIMEOUT = 8, PAYLOAD = 16 };
enum { ALL_KEYS = 31 };

static const struct {
  const char *name;
  unsigned bit;
} keys[] = {{"sid", SID},
            {"upgrades", UPGRADES},
            {"pingInterval", INTERVAL},
            {"pingTimeout", TIMEOUT},
            {"maxPayload", PAYLOAD}};

/* The bit of a key; 0 for others. Escapes are resolved in |text|. */
static parley_err key_bit(const parley__json *json, parley_buf *text,
                          unsigned *bit) {
  size_t i;
  parley_err err;
  text->size = 0;
  *bit = 0;
  err = parley__json_unescape(json->text, json->mode, text);
  if (err != PARLEY_OK) return err;
  for (i = 0; i < sizeof keys / sizeof *keys; i++)
    if (parley_slice_eq(parley_buf_slice(text), parley_slice_of(keys[i].name)))
      *bit = keys[i].bit;
  return PARLEY_OK;
}

static parley_err wrong(const parley__json *json, parley_diag *diag) {
  return parley_fail(diag, PARLEY_EPROTO, json->token_offset,
                     "not what an open packet has here");
}

/* Reads to the end of the value that begins with |token|; notes whether one of
 * the texts directly in it is "websocket". */
static parley_err skip(parley__json *json, parley__json_token token,
                       bool *websocket, parley_diag *diag) {
  uint32_t depth = 0;
  for (;;) {
    parley_err err;
    if (token == PARLEY_JSON_OBJECT || token == PARLEY_JSON_ARRAY) depth++;
    if (token == PARLEY_JSON_OBJECT_END || token == PARLEY_JSON_ARRAY_END)
      depth--;
    if (token == PARLEY_JSON_STRING && depth == 1 &&
        parley_slice_eq(json->text, parley_slice_of("websocket")))
      *websocket = true;
    if (depth == 0) return PARLEY_OK;
    err = parley__json_next(json, &token, diag);
    if (err != PARLEY_OK) return err;
  }
}

static parley_err take_sid(parley__json *json, parley__json_token token,
                           parley__eio_open *out, parley_diag *diag) {
  if (token != PARLEY_JSON_STRING || json->text.size == 0 ||
      json->text.size > SID_MAX)
    return wrong(json, diag);
  out->sid.size = 0;
  return parley__json_unescape(json->text, json->mode, &out->sid);
}

/* A whole number from 0 to |high|, however it is written. */
static parley_err take_number(parley__json *json, parley__json_token token,
                              uint64_t high, uint64_t *out, parley_diag *diag) {
  int64_t integer;
  double number;
  if (token != PARLEY_JSON_NUMBER) return wrong(json, diag);
  if (!parley__json_number(json->text, &integer, &number)) {
    if (!(number >= 0 && number <= 9007199254740992.0))
      return wrong(json, diag);
    integer = (int64_t)number;
    if ((double)integer < number || (double)integer > number)
      return wrong(json, diag);
  }
  if (integer < 0 || (uint64_t)integer > high) return wrong(json, diag);
  *out = (uint64_t)integer;
  return PARLEY_OK;
}

static parley_err take_value(parley__json *json, unsigned bit,
                             parley__eio_open *out, parley_diag *diag) {
  parley__json_token token;
  uint64_t number = 0;
  bool ignored = false;
  parley_err err = parley__json_next(json, &token, diag);
  if (err != PARLEY_OK) return err;
  switch (bit) {
    case SID:
      return take_sid(json, token, out, diag);
    case UPGRADES:
      if (token != PARLEY_JSON_ARRAY) return wrong(json, diag);
      out->websocket = false;
      return skip(json, token, &out->websocket, diag);
    case INTERVAL:
      err = take_number(json, token, UINT32_MAX, &number, diag);
      out->ping_interval_ms = (uint32_t)number;
      return err;
    case TIMEOUT:
      err = take_number(json, token, UINT32_MAX, &number, diag);
      out->ping_timeout_ms = (uint32_t)number;
      return err;
    case PAYLOAD:
      return take_number(json, token, INT64_MAX, &out->max_payload, diag);
    default:
      return skip(json, token, &ignored, diag);
  }
}

parley_err parley__eio_read_open(parley_slice text, parley__eio_open *out,
                                 parley_diag *diag) {
  parley__json json;
  parley__json_token token;
  parley_buf key;
  unsigned found = 0, bit;
  parley_err err;
  parley_buf_init(&key, out->sid.alloc);
  parley__json_init(&json, text, OPEN_DEPTH);
  err = parley__json_next(&json, &token, diag);
  if (err == PARLEY_OK && token != PARLEY_JSON_OBJECT) err = wrong(&json, diag);
  while (err == PARLEY_OK) {
    err = parley__json_next(&json, &token, diag);
    if (err != PARLEY_OK || token != PARLEY_JSON_KEY) break;
    err = key_bit(&json, &key, &bit);
    if (err == PARLEY_OK) err = take_value(&json, bit, out, diag);
    found |= bit;
  }
  if (err == PARLEY_OK) err = parley__json_next(&json, &token, diag);
  if (err == PARLEY_OK && found != ALL_KEYS)
    err = parley_fail(diag, PARLEY_EPROTO, text.size,
                      "the open packet lacks a key");
  parley_buf_clear(&key);
  return err;
}

parley_err parley__eio_write_open(const parley__eio_open *open,
                                  parley_buf *out) {
  size_t before = out->size;
  parley_err err = parley_buf_puts(out, "{\"sid\":");
  if (err == PARLEY_OK)
    err = parley__json_put_string(out, parley_buf_slice(&open->sid));
  if (err == PARLEY_OK)
    err = parley_buf_printf(
      out,
      ",\"upgrades\":[%s],\"pingInterval\":%lu,\"pingTimeout\":%lu,"
      "\"maxPayload\":%llu}",
      open->websocket ? "\"websocket\"" : "",
      (unsigned long)open->ping_interval_ms,
      (unsigned long)open->ping_timeout_ms,
      (unsigned long long)open->max_payload);
  if (err != PARLEY_OK) out->size = before;
  return err;
}

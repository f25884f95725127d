/* SPDX-License-Identifier: MIT
 *
 * Engine.IO's packets, protocol 4: a WebSocket message each, or several in
 * the body of a request, with 0x1E between them.
 */
#ifndef PARLEY_SESSION_ENGINEIO_H
#define PARLEY_SESSION_ENGINEIO_H

#include "parley/base.h"
#include "parley/stage.h"

enum { PARLEY__EIO_SEPARATOR = 0x1e };

/* A packet's first byte is '0' and its type. */
typedef enum parley__eio_type {
  PARLEY__EIO_OPEN,
  PARLEY__EIO_CLOSE,
  PARLEY__EIO_PING,
  PARLEY__EIO_PONG,
  PARLEY__EIO_MESSAGE,
  PARLEY__EIO_UPGRADE,
  PARLEY__EIO_NOOP
} parley__eio_type;

/* |data| points into what it was read from. */
typedef struct parley__eio_packet {
  parley__eio_type type;
  parley_ws_message kind; /* BINARY only for messages */
  bool is_base64;         /* |data| is the base64 form of the bytes */
  parley_slice data;
} parley__eio_packet;

/* Reads a WebSocket message or a piece of a payload (which is text). EPROTO
 * for an empty text and for one without a type. */
parley_err parley__eio_read(parley_ws_message kind, parley_slice in,
                            parley__eio_packet *out);

/* Takes the next piece of a payload. |*rest| begins as the payload; its |data|
 * is NULL once there are no more. An empty payload has one, empty piece. */
bool parley__eio_split(parley_slice *rest, parley_slice *piece);

/* Appends a packet to a payload: text as it is, with its type; of binary
 * messages the bytes. ENOMEM. */
parley_err parley__eio_join(parley_buf *payload, parley_ws_message kind,
                            parley_slice packet);
/* Bytes that it takes there, without the separator. */
size_t parley__eio_joined_size(parley_ws_message kind, size_t size);

/* What the open packet says. */
typedef struct parley__eio_open {
  parley_buf sid; /* owned by whoever declared it */
  bool websocket; /* may be upgraded to */
  uint32_t ping_interval_ms, ping_timeout_ms;
  uint64_t max_payload; /* 0: any */
} parley__eio_open;

/* Reads its JSON. EPROTO, EJSON, ELIMIT, ENOMEM; the sid is appended. All keys
 * are needed, others are ignored, the last of several counts. */
parley_err parley__eio_read_open(parley_slice json, parley__eio_open *out,
                                 parley_diag *diag);
/* Appends its JSON. ENOMEM. */
parley_err parley__eio_write_open(const parley__eio_open *open,
                                  parley_buf *out);

#endif

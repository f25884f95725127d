/* SPDX-License-Identifier: MIT
 *
 * Socket.IO, protocol 5: a multiplexer that speaks it over the messages of one
 * Engine.IO connection, as client or server. Its packets are in siopacket.h.
 *
 * Source: the Socket.IO protocol, version 5, and what its JavaScript
 * implementation does where the text is silent.
 */
#ifndef PARLEY_SOCKETIO_H
#define PARLEY_SOCKETIO_H

#include "siopacket.h"
#include "stage.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- one connection -------------------------------------------------- */

typedef struct parley_sio parley_sio;

typedef struct parley_sio_options {
  parley_role role;
  uint32_t connect_timeout_ms; /* server: until a namespace is joined; 0:
                                  45000 */
  uint32_t max_attachments;    /* of a packet; 0: 10 */
  parley_limits limits;
  const parley_alloc *alloc; /* NULL: C library; must outlive */
} parley_sio_options;

/* A packet that has come, whole. BINARY_EVENT and BINARY_ACK come as EVENT
 * and ACK, with their attachments. */
typedef struct parley_sio_event {
  parley_sio_type type;
  const char *nsp;
  int64_t id;
  parley_slice json;
  const parley_slice *attachments;
  uint32_t nattachments;
} parley_sio_event;

PARLEY_API parley_sio *parley_sio_new(const parley_sio_options *options,
                                      parley_diag *diag);
PARLEY_API void parley_sio_free(parley_sio *sio);

/* Server: the Engine.IO connection is open: the time to join begins. */
PARLEY_API parley_err parley_sio_start(parley_sio *sio, int64_t now);
/* A message from the peer. Anything but PARLEY_OK and ENOMEM (EPROTO, EJSON,
 * ELIMIT, EPHASE; |diag| says what) means that the connection is to be closed,
 * with parley_engine_fail. */
PARLEY_API parley_err parley_sio_receive(parley_sio *sio,
                                         parley_ws_message kind,
                                         parley_slice in, parley_diag *diag);
/* Takes the next packet, which is borrowed until this is called again. False:
 * none. On the server CONNECT asks to join and is answered by sending CONNECT
 * or CONNECT_ERROR. */
PARLEY_API bool parley_sio_next(parley_sio *sio, parley_sio_event *event);

/* Sends a packet; EVENT and ACK become the binary types if there are
 * attachments. EPHASE where the namespace is not joined (server: CONNECT and
 * CONNECT_ERROR where nobody asked), EUSAGE, ENOMEM: nothing has changed then.
 */
PARLEY_API parley_err parley_sio_send(parley_sio *sio,
                                      const parley_sio_event *packet,
                                      parley_diag *diag);
/* Takes the next message for Engine.IO, borrowed until this is called again.
 * False: none. */
PARLEY_API bool parley_sio_out(parley_sio *sio, parley_ws_message *kind,
                               parley_slice *message);

/* True if the namespace is joined. */
PARLEY_API bool parley_sio_is_joined(const parley_sio *sio, const char *nsp);

/* Server: when no namespace was joined by then (-1: never), _tick returns
 * ETIMEOUT, and the connection is to be closed. */
PARLEY_API int64_t parley_sio_deadline(const parley_sio *sio);
PARLEY_API parley_err parley_sio_tick(parley_sio *sio, int64_t now);

#ifdef __cplusplus
}
#endif
#endif

/* SPDX-License-Identifier: MIT */
/** @file
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

/** The multiplexer of one connection. */
typedef struct parley_sio parley_sio;

/** Zero-initialised: a client. Of the limits are used: message, for the text of
 * a packet and for the sum of its attachments, and for all that is held back;
 * depth; events; queue. */
typedef struct parley_sio_options {
  parley_role role;
  uint32_t connect_timeout_ms; /**< server: until a namespace is joined; 0:
                                    45000 */
  uint32_t max_attachments;    /**< of a packet, either way; 0:
                                    PARLEY_SIO_ATTACHMENTS */
  parley_limits limits;
  const parley_alloc *alloc; /**< NULL: C library; must outlive */
} parley_sio_options;

/** A packet that has come, whole, or is to be sent. BINARY_EVENT and BINARY_ACK
 * come as EVENT and ACK, with their attachments. */
typedef struct parley_sio_event {
  parley_sio_type type;
  const char *nsp;
  int64_t id;        /**< of EVENT and ACK, or PARLEY_SIO_NO_ID */
  parley_slice json; /**< see parley_sio_packet */
  const parley_slice *attachments;
  uint32_t nattachments;
} parley_sio_event;

/** NULL: out of memory, and |diag| says so. */
PARLEY_API parley_sio *parley_sio_new(const parley_sio_options *options,
                                      parley_diag *diag);
/** Frees it. NULL is ignored. */
PARLEY_API void parley_sio_free(parley_sio *sio);

/** The Engine.IO connection is open: on a server the time to join begins. |now|,
 * here and below, is in milliseconds of any monotonic clock. EUSAGE: twice. */
PARLEY_API parley_err parley_sio_start(parley_sio *sio, int64_t now);

/** A message from the peer. After ENOMEM nothing has changed and it may be
 * given again. Any other error (EPROTO, EJSON, ELIMIT, EPHASE; |diag| says
 * what, with the offset in the message) means that the connection is to be
 * closed, with parley_engine_fail; from then on there is only ECLOSED.
 *
 * A server refuses what is for a namespace that is not joined, and a second
 * CONNECT for one that is asked for or joined. A client passes over what is for
 * namespaces that it knows nothing of, as its DISCONNECT may have crossed it;
 * EVENTs that come before the answer to its CONNECT are told after it. Neither
 * tells events without payload, and acknowledgements without id. */
PARLEY_API parley_err parley_sio_receive(parley_sio *sio,
                                         parley_ws_message kind,
                                         parley_slice in, parley_diag *diag);

/** Takes the next packet, which is borrowed until this is called again. False:
 * none.
 * Server: CONNECT asks to join and is answered by sending CONNECT or
 * CONNECT_ERROR; DISCONNECT has left.
 * Client: CONNECT is the answer, and joins; it comes again if the server says
 * so twice. CONNECT_ERROR and DISCONNECT: the namespace is left, and may be
 * asked for again. */
PARLEY_API bool parley_sio_next(parley_sio *sio, parley_sio_event *event);

/** Sends a packet; EVENT and ACK become the binary types if there are
 * attachments, whose placeholders are in the JSON text. DISCONNECT leaves the
 * namespace. EPHASE where it is not joined (CONNECT on a client: where it is
 * known already; CONNECT and CONNECT_ERROR on a server: where nobody asked);
 * EUSAGE for what is no packet; ELIMIT for too many attachments or namespaces;
 * EQUEUE; ENOMEM: nothing has changed then. ECLOSED after _receive has
 * failed or _tick. */
PARLEY_API parley_err parley_sio_send(parley_sio *sio,
                                      const parley_sio_event *packet,
                                      parley_diag *diag);
/** Takes the next message for Engine.IO, borrowed until this is called again:
 * the text of a packet, or an attachment of the one before. False: none. */
PARLEY_API bool parley_sio_out(parley_sio *sio, parley_ws_message *kind,
                               parley_slice *message);

/** True if the namespace is joined. */
PARLEY_API bool parley_sio_is_joined(const parley_sio *sio, const char *nsp);

/** Server: when no namespace was joined by then (-1: never, or one was), _tick
 * returns ETIMEOUT, and the connection is to be closed. */
PARLEY_API int64_t parley_sio_deadline(const parley_sio *sio);
/** Tells the time; see parley_sio_deadline. */
PARLEY_API parley_err parley_sio_tick(parley_sio *sio, int64_t now);

#ifdef __cplusplus
}
#endif
#endif

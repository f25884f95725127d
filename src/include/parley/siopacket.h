/* SPDX-License-Identifier: MIT */
/** @file
 * The text of the packets of Socket.IO, protocol 5.
 *
 * Source: the Socket.IO protocol, version 5, and what its JavaScript
 * implementation does where the text is silent.
 */
#ifndef PARLEY_SIOPACKET_H
#define PARLEY_SIOPACKET_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Types of packets, by their digits. */
typedef enum parley_sio_type {
  PARLEY_SIO_CONNECT,
  PARLEY_SIO_DISCONNECT,
  PARLEY_SIO_EVENT,
  PARLEY_SIO_ACK,
  PARLEY_SIO_CONNECT_ERROR,
  PARLEY_SIO_BINARY_EVENT,
  PARLEY_SIO_BINARY_ACK
} parley_sio_type;

enum { PARLEY_SIO_NO_ID = -1 };

/** Attachments of a packet unless told otherwise; bytes of a namespace's name;
 * namespaces of a connection. */
enum {
  PARLEY_SIO_ATTACHMENTS = 10,
  PARLEY_SIO_NSP_MAX = 1024,
  PARLEY_SIO_NAMESPACES = 64
};

/** The text part of one packet. The slices point into what it was read from.
 */
typedef struct parley_sio_packet {
  parley_sio_type type;
  uint32_t attachments; /**< of the binary types: binary messages that follow */
  parley_slice nsp;     /**< "/" if the text has none */
  int64_t id;           /**< to be acknowledged by, or PARLEY_SIO_NO_ID */
  parley_slice json;    /**< the payload, empty if there is none. It is checked
                             to be JSON of the kind the type has */
} parley_sio_packet;

/** Reads the text of a packet (without Engine.IO's digit). EPROTO with the
 * offset for a text that breaks the protocol, a placeholder without an
 * attachment among it, EJSON, ELIMIT for too many attachments, a long name or
 * too deep nesting. |limits| may be NULL.
 *
 * Numbers are JavaScript's: an id is a run of digits and blanks, a blank alone
 * is 0, what goes beyond 2^53 loses bits. An event may have no payload, and is
 * none then. */
PARLEY_API parley_err parley_sio_read(parley_slice text,
                                      const parley_limits *limits,
                                      parley_sio_packet *out,
                                      parley_diag *diag);
/** Appends the text of |packet| to |out|. EUSAGE if it is no packet that could
 * be read, ENOMEM: |out| is as before then. */
PARLEY_API parley_err parley_sio_write(const parley_sio_packet *packet,
                                       parley_buf *out);

#ifdef __cplusplus
}
#endif
#endif

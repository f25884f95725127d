/* SPDX-License-Identifier: MIT
 *
 * permessage-deflate (RFC 7692): its negotiation in the upgrade's headers,
 * and the compression of messages on zlib, which keeps its own malloc.
 */
#ifndef PARLEY_STAGE_DEFLATE_H
#define PARLEY_STAGE_DEFLATE_H

#include "parley/base.h"
#include "parley/stage.h"

/* What client and server agree on. */
typedef struct parley_deflate_terms {
  bool server_reset;   /* server_no_context_takeover */
  bool client_reset;   /* client_no_context_takeover */
  uint8_t server_bits; /* server_max_window_bits, 8 to 15; 0: not given */
  uint8_t client_bits; /* client_max_window_bits, 8 to 15; 0: not given */
} parley_deflate_terms;

/* The value of the client's Sec-WebSocket-Extensions header. */
#define PARLEY_DEFLATE_OFFER "permessage-deflate; client_max_window_bits"

/* Server: takes the first acceptable offer of permessage-deflate in the value
 * of a Sec-WebSocket-Extensions header. False if there is none. */
bool parley__deflate_accept(parley_slice value, parley_deflate_terms *terms);
/* Server: appends the header's value that answers with |terms|. ENOMEM. */
parley_err parley__deflate_answer(const parley_deflate_terms *terms,
                                  parley_buf *out);
/* Client: reads the value of the server's answer to PARLEY_DEFLATE_OFFER.
 * EUPGRADE if it is not one extension with parameters that fit. */
parley_err parley__deflate_check(parley_slice value,
                                 parley_deflate_terms *terms,
                                 parley_diag *diag);

/* Both directions of one connection. */
typedef struct parley_deflate parley_deflate;

/* Makes the state of |role|'s side; zlib's states come when first needed, so
 * a connection that compresses nothing pays nothing. NULL: out of memory. */
parley_deflate *parley__deflate_new(const parley_alloc *alloc, parley_role role,
                                    const parley_deflate_terms *terms);
void parley__deflate_free(parley_deflate *deflate); /* NULL is ignored */

/* Whether a message of |size| bytes is worth compressing, and can be. */
bool parley__deflate_wants(const parley_deflate *deflate, size_t size);
/* Appends the compressed form of one whole message. ENOMEM, EDEFLATE; the
 * connection can not go on then. */
parley_err parley__deflate_pack(parley_deflate *deflate, parley_slice in,
                                parley_buf *out, parley_diag *diag);
/* Appends what the next bytes of a compressed message expand to; stops with
 * ELIMIT before |out| holds more than |limit| bytes. */
parley_err parley__deflate_unpack(parley_deflate *deflate, parley_slice in,
                                  parley_buf *out, size_t limit,
                                  parley_diag *diag);
/* The compressed message is complete. EDEFLATE if it was cut. */
parley_err parley__deflate_unpack_end(parley_deflate *deflate, parley_buf *out,
                                      size_t limit, parley_diag *diag);

#endif

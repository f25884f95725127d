/* SPDX-License-Identifier: MIT
 *
 * A client session and a server session, joined in memory.
 */
#ifndef PARLEY_SESSION_PAIR_H
#define PARLEY_SESSION_PAIR_H

#include "parley/codec.h"
#include "parley/session.h"
#include "test.h"

enum { PAIR_LOG = 4096 };

struct pair {
  parley_schema *schema;
  parley_session_options client_options, server_options;
  parley_session *client, *server;
  parley_alloc alloc;
  uint64_t seed;
  parley_random random;
  int64_t now;
  /* How bytes travel: |chunk| at a time (0: as they come); of the bytes of
   * one direction the first |cut| in one piece, if that is not 0. */
  size_t chunk, cut;
  size_t to_server, to_client; /* bytes moved so far */
  bool holds_server;           /* keeps back what the server sends */
  parley_buf tap;              /* what the server has sent */
  const char *good_ticket;     /* the program accepts it, refuses others */
  int refusal;                 /* reason given then */
  char client_log[PAIR_LOG], server_log[PAIR_LOG];
  parley_err failed; /* ENOMEM from any call */
};

/* Options of a good login over TCP with ticket "good". */
void pair_init(struct pair *pair, const parley_alloc *alloc);
/* Adds WebSocket to both sides. */
void pair_use_ws(struct pair *pair);
/* Adds a key exchange to both sides, with the key of the vectors. */
void pair_use_crypto(struct pair *pair, parley_crypto_mode mode);
/* Makes and starts both sessions. False if that failed. */
bool pair_start(struct pair *pair);
/* Moves bytes and takes events, and time of up to |ms| (for deadlines), until
 * nothing happens any more. Events go into the logs, "OPEN PACKET name ..." */
void pair_run(struct pair *pair, int64_t ms);
void pair_clear(struct pair *pair);
/* Takes the events of one side into its log. */
void pair_events(struct pair *pair, bool server);
/* Moves what waits, once, without taking events. True if anything moved. */
bool pair_move(struct pair *pair);

const parley_packet *pair_packet(const struct pair *pair, parley_dir dir,
                                 const char *name);
/* Sends a packet from the client or the server with a payload in hex. */
parley_err pair_send(struct pair *pair, bool server, const char *name,
                     const char *payload_hex);
/* Sends raw packets in hex, frame included, to one side. */
void pair_inject(struct pair *pair, bool to_server, const char *hex);

#endif

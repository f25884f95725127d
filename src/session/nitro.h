/* SPDX-License-Identifier: MIT
 *
 * What the two halves of the nitro session, its making and its running,
 * share.
 */
#ifndef PARLEY_SESSION_NITRO_H
#define PARLEY_SESSION_NITRO_H

#include "session/session.h"

enum nitro_state { CONNECTING, PARAMS, SECRET, LOGIN, DECIDE, READY };

/* Packets the session itself knows: X(constant, direction, name). */
/* clang-format off */
#define KNOWN_MAP(X) \
  X(HELLO, C2S, "handshake.release_version") \
  X(ASK_PARAMS, C2S, "handshake.init_diffie") \
  X(GIVE_PARAMS, S2C, "handshake.init_diffie") \
  X(CLIENT_NUMBER, C2S, "handshake.complete_diffie") \
  X(SERVER_NUMBER, S2C, "handshake.complete_diffie") \
  X(MACHINE, C2S, "security.machine_id") \
  X(NEW_MACHINE, S2C, "security.machine_id") \
  X(TICKET, C2S, "security.sso_ticket") \
  X(WELCOME, S2C, "authentication.ok") \
  X(PING, S2C, "client.ping") \
  X(PONG, C2S, "client.pong") \
  X(LATENCY, C2S, "client.latency_test") \
  X(LATENCY_ANSWER, S2C, "client.latency_response") \
  X(BYE, C2S, "client.disconnect") \
  X(REASON, S2C, "disconnect.reason")
/* clang-format on */

/* What makes a transition: one of these packets, or the transport. */
enum nitro_input {
#define INPUT_(constant, dir, name) constant,
  KNOWN_MAP(INPUT_)
#undef INPUT_
    KNOWN_COUNT,
  OPENED = KNOWN_COUNT,
  OTHER /* a packet that means nothing to the session */
};

typedef struct nitro_name {
  parley_dir dir;
  const char *name;
} nitro_name;

extern const nitro_name parley__nitro_names[KNOWN_COUNT];

enum { NITRO_MACHINE_SIZE = 64 };

struct nitro {
  enum nitro_state state;
  const parley_packet *known[KNOWN_COUNT]; /* NULL: not in the schema */
  parley_crypto_mode crypto;
  parley_kex *kex;      /* until the key exchange is done */
  parley_stage *cipher; /* NULL without crypto */
  bool plain_server;
  bool owes_pong; /* a ping came when nothing could be sent */
  char *ticket;   /* in session->texts; overwritten when sent */
  size_t ticket_size;
  const char *release; /* NULL: no hello unless one is needed */
  char machine_id[NITRO_MACHINE_SIZE + 1];
  const char *given_id; /* the program's machine id, or NULL */
  bool ticket_waits;    /* TICKET is sent at |ticket_at| */
  int64_t ticket_at;
  uint32_t handshake_ms, idle_ms, ping_ms;
  int64_t ponged_at; /* server: last pong, or READY */
  int64_t ping_at;   /* next ping, or next pong of its own accord */
  uint32_t early, params_given;
  parley_buf payload; /* of a packet being made */
};

parley_err parley__nitro_init(parley_session *session,
                              const parley_session_options *options,
                              parley_diag *diag);
void parley__nitro_free(parley_session *session);
parley_err parley__nitro_build(parley_session *session,
                               const parley_session_options *options,
                               parley_diag *diag);

#endif

/* SPDX-License-Identifier: MIT
 *
 * What the two halves of the essential session, its making and its running,
 * share.
 */
#ifndef PARLEY_SESSION_ESSENTIAL_H
#define PARLEY_SESSION_ESSENTIAL_H

#include "parley/envelope.h"
#include "session/session.h"

/* Close codes that the protocol names: X(code, name). Those from 4500 on are
 * the client's. */
/* clang-format off */
#define CLOSE_MAP(X) \
  X(4008, ACCOUNT_SUSPENDED) \
  X(4500, SERVER_KEEP_ALIVE_TIMEOUT) \
  X(4501, SERVER_REQUESTED) \
  X(4502, CLIENT_FAILED_MOJANG_AUTH) \
  X(4503, LOGIN_REQUEST_NO_RESPONSE) \
  X(4504, INVALID_LOGIN_RESPONSE) \
  X(4505, LOGIN_REQUEST_FAILED) \
  X(4506, REAUTHENTICATION) \
  X(4507, SERVER_REQUESTED_RECONNECT) \
  X(4508, NOT_AUTHENTICATED) \
  X(4509, USER_TOS_REVOKED)
/* clang-format on */

enum {
#define CLOSE_(code, name) name = code,
  CLOSE_MAP(CLOSE_)
#undef CLOSE_
};

enum { ESSENTIAL_SECRET_SIZE = 16, LOGIN_VERSION = 1 };

enum essential_state {
  ESSENTIAL_CONNECTING,
  ESSENTIAL_DECIDE, /* server: the program is asked; the upgrade may wait */
  ESSENTIAL_LOGIN,  /* version 1: the client's login, or its answer, is due */
  ESSENTIAL_READY
};

struct essential {
  enum essential_state state;
  parley_registry *in, *out;
  uint32_t most, least; /* versions: the highest spoken; server: the lowest */
  uint32_t version;     /* in use; 0: not agreed on yet */
  bool exact;
  const char *user; /* client: NULL: no login of the session's own */
  uint8_t secret[ESSENTIAL_SECRET_SIZE];
  bool has_secret;
  char login_id[PARLEY_UUID_SIZE + 1]; /* version 1: of the login */
  bool upgrade_waits; /* server: the decision is the upgrade's answer */
  uint32_t handshake_ms, idle_ms, ping_ms;
  int64_t alive_at; /* last keep-alive, or READY */
  int64_t ping_at;  /* server: the next one */
  parley_buf message, body, scratch;
};

parley_err parley__essential_init(parley_session *session,
                                  const parley_session_options *options,
                                  parley_diag *diag);
void parley__essential_free(parley_session *session);
parley_err parley__essential_build(parley_session *session,
                                   const parley_session_options *options,
                                   parley_diag *diag);

#define ESSENTIAL_MOST_HEADER "Essential-Max-Protocol-Version"
#define ESSENTIAL_VERSION_HEADER "Essential-Protocol-Version"

#endif

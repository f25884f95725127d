/* SPDX-License-Identifier: MIT
 *
 * The session of a binary protocol that has none of its own, client and server:
 * length, number, payload over TCP or WebSocket. There is no login and no key
 * exchange, so it is READY as soon as it is OPEN, and the phases of its packets
 * are for readers only.
 */
#include <stdio.h>

#include "session/session.h"

enum { HANDSHAKE_MS = 15000, IDLE_MS = 90000 };

/* Over a WebSocket a peer that keeps still is pinged, which it has to answer,
 * so that silence means that it is gone. Over TCP nothing does, and silence is
 * the program's to judge. */
struct plain {
  uint32_t handshake_ms;
  uint32_t idle_ms;  /* 0: it may be silent for ever */
  uint32_t ping_ms;  /* of silence; 0: no pings */
  int64_t pinged_at; /* the last one, or 0 */
};

static struct plain *plain_of(const parley_session *session) {
  return session->state;
}

/* ---- making ---------------------------------------------------------- */

static parley_err check(const parley_session_options *options,
                        parley_diag *diag) {
  const struct {
    bool is_given;
    const char *text;
  } unfit[] = {
    {options->ticket != NULL || options->machine_id != NULL ||
       options->release != NULL,
     "this protocol has no login: ticket, machine_id and release are of nitro"},
    {options->crypto != PARLEY_CRYPTO_NONE || options->plain_numbers ||
       options->plain_server || options->key_n != NULL ||
       options->key_e != NULL || options->key_d != NULL,
     "this protocol has no key exchange: use TLS or a transform"},
    {options->user != NULL || options->secret.size > 0 ||
       options->version != 0 || options->exact_version ||
       options->least_version != 0,
     "this protocol has no versions: user, secret and versions are of "
     "essential"},
    {options->ping_ms != 0 && options->transport == PARLEY_TRANSPORT_TCP,
     "there are no pings over TCP"},
  };
  size_t i;
  for (i = 0; i < sizeof unfit / sizeof *unfit; i++)
    if (unfit[i].is_given)
      return parley_fail(diag, PARLEY_EUSAGE, 0, "%s", unfit[i].text);
  return PARLEY_OK;
}

static parley_err plain_init(parley_session *session,
                             const parley_session_options *options,
                             parley_diag *diag) {
  struct plain *plain = plain_of(session);
  bool ws = session->transport == PARLEY_TRANSPORT_WS;
  plain->handshake_ms =
    options->handshake_ms != 0 ? options->handshake_ms : HANDSHAKE_MS;
  plain->idle_ms = options->idle_ms;
  if (ws && plain->idle_ms == 0) plain->idle_ms = IDLE_MS;
  plain->ping_ms = options->ping_ms;
  if (ws && plain->ping_ms == 0) plain->ping_ms = plain->idle_ms / 3 + 1;
  return check(options, diag);
}

static void plain_free(parley_session *session) {
  (void)session;
}

/* Above TLS, from below: WebSocket, the user's transform, the framing. */
static parley_err plain_build(parley_session *session,
                              const parley_session_options *options,
                              parley_diag *diag) {
  parley_pipe *pipe = &session->pipe;
  parley_err err = PARLEY_OK;
  if (session->transport == PARLEY_TRANSPORT_WS) {
    session->ws = parley__ws_new(pipe, &session->ws_options, diag);
    err = parley__session_push(session, session->ws, diag);
  }
  if (err == PARLEY_OK)
    err = parley__session_push_transform(session, options, diag);
  if (err == PARLEY_OK)
    err = parley__session_push(session, parley__frame_new(pipe, diag), diag);
  return err;
}

/* ---- packets --------------------------------------------------------- */

static parley_err plain_open(parley_session *session, parley_diag *diag) {
  return parley__session_event(session, PARLEY_EVENT_READY, diag);
}

static parley_err plain_recv(parley_session *session, parley_slice in,
                             parley_diag *diag) {
  const parley_packet *packet;
  uint16_t id;
  parley_err err = parley__session_number(session, &in, &id, &packet, diag);
  if (err != PARLEY_OK) return err;
  return parley__session_packet(session, packet, id, in, diag);
}

/* An open session is ready. */
static parley_err may_send(const parley_session *session,
                           const parley_packet *packet) {
  (void)session;
  (void)packet;
  return PARLEY_OK;
}

static void plain_bye(parley_session *session) {
  (void)session;
}

static parley_err plain_accept(parley_session *session, parley_diag *diag) {
  (void)session;
  (void)diag;
  return PARLEY_EPHASE;
}

static parley_err plain_refuse(parley_session *session, int reason) {
  (void)session;
  (void)reason;
  return PARLEY_EPHASE;
}

/* ---- time and the peer's end ----------------------------------------- */

/* Code 1006: without a close frame. */
static void plain_closed(parley_session *session, int code, const char *text) {
  char full[PARLEY_TEXT_MAX];
  if (!session->is_open) {
    snprintf(full, sizeof full, "closed while connecting, waiting for %s",
             parley__session_awaits(session));
    parley__session_fail(session, PARLEY_ECLOSED, code, full);
  } else if (code == 1006) {
    parley__session_fail(session, PARLEY_ECLOSED, code, text);
  } else {
    parley__session_end(
      session, code, *text != '\0' ? text : "the peer closed the connection");
  }
}

/* When the next ping is due. */
static int64_t ping_at(const parley_session *session) {
  const struct plain *plain = plain_of(session);
  int64_t since = session->heard_at;
  if (plain->pinged_at > since) since = plain->pinged_at;
  return since + plain->ping_ms;
}

static int64_t plain_deadline(const parley_session *session) {
  const struct plain *plain = plain_of(session);
  int64_t at = session->heard_at + plain->idle_ms;
  if (!session->is_open) return session->started_at + plain->handshake_ms;
  if (plain->idle_ms == 0) return -1;
  return plain->ping_ms != 0 && ping_at(session) < at ? ping_at(session) : at;
}

static parley_err plain_tick(parley_session *session, parley_diag *diag) {
  struct plain *plain = plain_of(session);
  parley_slice none = {NULL, 0};
  if (!session->is_open) {
    if (session->now < plain_deadline(session)) return PARLEY_OK;
    return parley_fail(diag, PARLEY_ETIMEOUT, 0,
                       "timed out after %lu ms: connecting, waiting for %s",
                       (unsigned long)plain->handshake_ms,
                       parley__session_awaits(session));
  }
  if (plain->idle_ms != 0 && session->now >= session->heard_at + plain->idle_ms)
    return parley_fail(diag, PARLEY_ETIMEOUT, 0,
                       "timed out after %lu ms without a byte from the peer",
                       (unsigned long)plain->idle_ms);
  if (plain->ping_ms == 0 || session->now < ping_at(session)) return PARLEY_OK;
  plain->pinged_at = session->now;
  return parley__ws_ping(session->ws, none, diag);
}

/* clang-format off */
const parley__protocol parley__plain = {
  NULL, sizeof(struct plain),
  plain_init, plain_free, plain_build, plain_open, plain_recv, plain_closed,
  may_send, plain_bye, plain_accept, plain_refuse, plain_tick, plain_deadline,
  NULL, NULL, NULL
};
/* clang-format on */

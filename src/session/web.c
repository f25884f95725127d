/* SPDX-License-Identifier: MIT
 *
 * Bare sessions: HTTP/1.1 and WebSocket without a protocol of packets on top.
 * What is said is the program's; here is when it may be said, and for how long
 * it is waited for.
 */
#include <string.h>

#include "session/session.h"
#include "stage/http_stage.h"

enum { HANDSHAKE_MS = 15000, IDLE_MS = 90000 };

struct web {
  uint32_t handshake_ms, idle_ms;
  int64_t since;    /* when it began to be waited; -1: when time is told next,
                       as the program's calls tell none */
  parley_buf extra; /* header lines of the answer to an upgrade */
};

static struct web *web_of(const parley_session *session) {
  return session->state;
}

static bool is_client(const parley_session *session) {
  return session->role == PARLEY_CLIENT;
}

static bool has_websocket(const parley_session *session) {
  return session->ws != NULL && session->ws->ready;
}

/* ---- what the HTTP stage tells --------------------------------------- */

static parley_err on_open(void *ud, parley_diag *diag) {
  return parley__session_open(ud, diag);
}

static void on_begun(void *ud) {
  parley_session *session = ud;
  web_of(session)->since = session->now;
}

static parley_err on_message(void *ud, const parley_http_message *message,
                             parley_diag *diag) {
  parley_session *session = ud;
  parley_event event;
  parley_err err = parley__session_head(session, message->head);
  if (err != PARLEY_OK) return parley_fail(diag, err, 0, "out of memory");
  web_of(session)->since = session->now;
  memset(&event, 0, sizeof event);
  event.payload = message->body;
  if (is_client(session)) {
    event.type = PARLEY_EVENT_RESPONSE;
    event.code = message->status;
  } else {
    event.type = PARLEY_EVENT_REQUEST;
    event.name = (const char *)session->head.data;
    event.text = parley_session_header(session, ":path");
    event.code = message->upgrade;
  }
  err = parley__session_add(session, &event, diag);
  if (err == PARLEY_OK && is_client(session) && !message->keep_alive)
    parley__session_end(session, 0, "the server ends the connection");
  return err;
}

/* ---- making ---------------------------------------------------------- */

static parley_err web_init(parley_session *session,
                           const parley_session_options *options,
                           parley_diag *diag) {
  struct web *web = web_of(session);
  parley_buf_init(&web->extra, session->alloc);
  web->handshake_ms =
    options->handshake_ms != 0 ? options->handshake_ms : HANDSHAKE_MS;
  web->idle_ms = options->idle_ms != 0 ? options->idle_ms : IDLE_MS;
  if (session->transport == PARLEY_TRANSPORT_TCP)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "a session without a schema needs HTTP or a WebSocket");
  if (options->ids != NULL || options->transform.recv != NULL ||
      options->crypto != PARLEY_CRYPTO_NONE)
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "a session without a schema has no numbers, no key "
                       "exchange and no transform");
  return PARLEY_OK;
}

static void web_free(parley_session *session) {
  parley_buf_clear(&web_of(session)->extra);
}

/* A server's HTTP may become a WebSocket. */
static parley_err web_build(parley_session *session,
                            const parley_session_options *options,
                            parley_diag *diag) {
  static const parley_http_top top = {on_open, on_begun, on_message};
  bool http = session->transport == PARLEY_TRANSPORT_HTTP;
  parley_err err;
  (void)options;
  if (http) {
    session->http = parley__http_new(&session->pipe, &session->ws_options, &top,
                                     session, diag);
    err = parley__session_push(session, session->http, diag);
    if (err != PARLEY_OK || is_client(session)) return err;
  }
  session->ws = parley__ws_new(&session->pipe, &session->ws_options, diag);
  err = parley__session_push(session, session->ws, diag);
  if (err == PARLEY_OK && http) parley__ws_hold(session->ws);
  return err;
}

/* ---- receiving ------------------------------------------------------- */

static parley_err web_open(parley_session *session, parley_diag *diag) {
  web_of(session)->since = session->now;
  if (!has_websocket(session)) return PARLEY_OK;
  return parley__session_event(session, PARLEY_EVENT_READY, diag);
}

static parley_err web_recv(parley_session *session, parley_slice in,
                           parley_diag *diag) {
  parley_event event;
  memset(&event, 0, sizeof event);
  event.type = PARLEY_EVENT_MESSAGE;
  event.id = session->is_text ? PARLEY_WS_TEXT : PARLEY_WS_BINARY;
  event.payload = in;
  session->is_text = false;
  return parley__session_add(session, &event, diag);
}

/* The request of an upgrade that the program has granted is good. */
static void web_head(parley_session *session) {
  parley_diag ignored;
  if (session->http == NULL) return;
  parley__ws_answer(session->ws, 101, (const char *)web_of(session)->extra.data,
                    NULL, &ignored);
}

/* Code 1006: without a word, which is how HTTP ends. */
static void web_closed(parley_session *session, int code, const char *text) {
  parley_http_state state;
  if (session->http == NULL || has_websocket(session)) {
    if (code == 1006)
      parley__session_fail(session, PARLEY_ECLOSED, code, text);
    else
      parley__session_end(session, code, text);
    return;
  }
  state = parley__http_state(session->http);
  if (state == PARLEY_HTTP_LAST) return; /* the answer is still written */
  if (state == PARLEY_HTTP_HEAD || state == PARLEY_HTTP_BODY)
    parley__session_fail(session, PARLEY_ETRUNCATED, 0,
                         "the connection ended inside an HTTP message");
  else if (parley__http_is_asked(session->http))
    parley__session_fail(session, PARLEY_ECLOSED, 0,
                         "the connection ended before the answer");
  else
    parley__session_end(session, 0, "the peer closed the connection");
}

/* ---- the program's side ---------------------------------------------- */

static parley_err may_send(const parley_session *session,
                           const parley_packet *packet) {
  (void)session;
  (void)packet;
  return PARLEY_EUSAGE;
}

static void web_bye(parley_session *session) {
  (void)session;
}

static parley_err web_accept(parley_session *session, parley_diag *diag) {
  (void)session;
  (void)diag;
  return PARLEY_EPHASE;
}

static parley_err web_refuse(parley_session *session, int reason) {
  (void)session;
  (void)reason;
  return PARLEY_EPHASE;
}

/* Whether |session| may be used for HTTP by |role| now. */
static parley_err check_http(const parley_session *session, parley_role role) {
  if (session->http == NULL || session->role != role) return PARLEY_EUSAGE;
  if (session->life >= PARLEY__CLOSING) return PARLEY_ECLOSED;
  if (session->life == PARLEY__NEW || !session->is_open) return PARLEY_EPHASE;
  return PARLEY_OK;
}

/* What has changed nothing is returned, anything else has ended the session. */
static parley_err done(parley_session *session, parley_err err,
                       const parley_diag *diag) {
  web_of(session)->since = -1;
  if (err != PARLEY_OK && session->pipe.dead)
    parley__session_fail(session, err, 0, diag->text);
  return err;
}

parley_err parley_session_request(parley_session *session, const char *method,
                                  const char *target,
                                  const char *const *headers,
                                  parley_slice body) {
  parley_http_outgoing request = {.method = method, .target = target};
  parley_diag diag;
  parley_err err = check_http(session, PARLEY_CLIENT);
  if (err != PARLEY_OK) return err;
  request.headers = headers;
  request.body = body;
  parley__session_diag(&diag);
  err = parley__session_room(session, body.size, &diag);
  if (err == PARLEY_OK) err = parley__http_ask(session->http, &request, &diag);
  if (err == PARLEY_OK) session->head.size = 0;
  return err == PARLEY_EPHASE ? err : done(session, err, &diag);
}

parley_err parley_session_respond(parley_session *session, int status,
                                  const char *const *headers,
                                  parley_slice body) {
  parley_http_outgoing answer = {.status = status};
  parley_diag diag;
  parley_err err = check_http(session, PARLEY_SERVER);
  if (err != PARLEY_OK) return err;
  answer.headers = headers;
  answer.body = body;
  parley__session_diag(&diag);
  err = parley__session_room(session, body.size, &diag);
  if (err == PARLEY_OK)
    err = parley__http_answer(session->http, &answer, &diag);
  if (err != PARLEY_OK) return done(session, err, &diag);
  session->ends_when_sent =
    parley__http_state(session->http) == PARLEY_HTTP_LAST;
  err = parley__http_go_on(session->http, &diag);
  web_of(session)->since = -1;
  return parley__session_settle(session, err, &diag);
}

parley_err parley_session_upgrade(parley_session *session,
                                  const char *const *headers) {
  struct web *web = web_of(session);
  parley_diag diag;
  parley_err err;
  err = check_http(session, PARLEY_SERVER);
  if (err != PARLEY_OK) return err;
  if (parley__http_state(session->http) != PARLEY_HTTP_WAITS)
    return PARLEY_EPHASE;
  web->extra.size = 0;
  parley__session_diag(&diag);
  err = parley__http_put_extra(&web->extra, headers, &diag);
  if (err == PARLEY_OK && parley_buf_putc(&web->extra, 0) != PARLEY_OK)
    err = PARLEY_ENOMEM;
  if (err == PARLEY_OK) err = parley__http_upgrade(session->http, &diag);
  parley_buf_clear(&web->extra);
  if (parley__http_state(session->http) != PARLEY_HTTP_UPGRADED) return err;
  return parley__session_settle(session, err, &diag);
}

parley_err parley_session_message(parley_session *session,
                                  parley_ws_message kind,
                                  parley_slice payload) {
  parley_diag diag;
  parley_err err;
  if (session->schema != NULL ||
      (kind != PARLEY_WS_TEXT && kind != PARLEY_WS_BINARY))
    return PARLEY_EUSAGE;
  if (session->life >= PARLEY__CLOSING) return PARLEY_ECLOSED;
  if (session->life == PARLEY__NEW || !has_websocket(session))
    return PARLEY_EPHASE;
  parley__session_diag(&diag);
  parley__ws_set_kind(session->ws, kind);
  err = parley__session_message(session, payload, &diag);
  if (err != PARLEY_OK && session->pipe.dead)
    parley__session_fail(session, err, 0, diag.text);
  return err;
}

/* ---- time ------------------------------------------------------------ */

/* An open WebSocket and a request that waits for the program's answer have all
 * the time of the world: there is a protocol on top that knows better. */
static int64_t web_deadline(const parley_session *session) {
  const struct web *web = web_of(session);
  int64_t since = web->since;
  if (!session->is_open) return session->started_at + web->handshake_ms;
  if (session->http == NULL || has_websocket(session)) return -1;
  if (is_client(session)) {
    if (!parley__http_is_asked(session->http)) return -1;
    if (since >= 0 && session->heard_at > since) since = session->heard_at;
    return since < 0 ? session->now : since + web->idle_ms;
  }
  switch (parley__http_state(session->http)) {
    case PARLEY_HTTP_WAITS:
      return -1;
    case PARLEY_HTTP_HEAD:
    case PARLEY_HTTP_BODY:
      return since < 0 ? session->now : since + web->handshake_ms;
    default:
      return since < 0 ? session->now : since + web->idle_ms;
  }
}

static parley_err time_out(const char *what, uint32_t ms, parley_diag *diag) {
  return parley_fail(diag, PARLEY_ETIMEOUT, 0, "timed out after %lu ms: %s",
                     (unsigned long)ms, what);
}

/* A server's connection was idle for too long. */
static parley_err serve_timeout(parley_session *session, parley_diag *diag) {
  const struct web *web = web_of(session);
  switch (parley__http_state(session->http)) {
    case PARLEY_HTTP_HEAD:
    case PARLEY_HTTP_BODY:
      parley__http_refuse(session->http, 408, "the request took too long");
      return time_out("reading a request", web->handshake_ms, diag);
    case PARLEY_HTTP_LAST:
      return time_out("writing the last answer", web->idle_ms, diag);
    default:
      parley__session_end(session, 0, "no request came any more");
      return PARLEY_OK;
  }
}

static parley_err web_tick(parley_session *session, parley_diag *diag) {
  struct web *web = web_of(session);
  int64_t at;
  if (web->since < 0) web->since = session->now;
  at = web_deadline(session);
  if (at < 0 || session->now < at) return PARLEY_OK;
  if (!session->is_open) return time_out("connecting", web->handshake_ms, diag);
  if (!is_client(session)) return serve_timeout(session, diag);
  return time_out("waiting for the answer", web->idle_ms, diag);
}

/* clang-format off */
const parley__protocol parley__web = {
  NULL, sizeof(struct web),
  web_init, web_free, web_build, web_open, web_recv, web_closed, may_send,
  web_bye, web_accept, web_refuse, web_tick, web_deadline, web_head, NULL, NULL
};
/* clang-format on */

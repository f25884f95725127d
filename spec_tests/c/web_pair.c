/* SPDX-License-Identifier: MIT */
#include "web_pair.h"

#include <stdlib.h>

static parley_session *side(const struct web_pair *pair, parley_role role) {
  return role == PARLEY_CLIENT ? pair->client : pair->server;
}

void web_pair_init(struct web_pair *pair, const parley_alloc *alloc) {
  memset(pair, 0, sizeof *pair);
  if (alloc != NULL) pair->alloc = *alloc;
  pair->seed = 7;
  pair->random = test_random(&pair->seed);
  pair->now = 1000;
  parley_buf_init(&pair->wire, NULL);
  pair->server_options.role = PARLEY_SERVER;
  pair->client_options.transport = PARLEY_TRANSPORT_HTTP;
  pair->server_options.transport = PARLEY_TRANSPORT_HTTP;
  pair->client_options.random = pair->server_options.random = &pair->random;
  pair->client_options.ws.host = "a.example";
  if (alloc != NULL)
    pair->client_options.alloc = pair->server_options.alloc = &pair->alloc;
}

static void note(struct web_pair *pair, parley_err err) {
  if (err == PARLEY_ENOMEM) pair->failed = err;
}

bool web_start(struct web_pair *pair, parley_role role) {
  parley_diag diag;
  parley_session *session = parley_session_new(
    role == PARLEY_CLIENT ? &pair->client_options : &pair->server_options,
    &diag);
  if (session == NULL) {
    pair->failed = diag.code;
    return false;
  }
  if (role == PARLEY_CLIENT)
    pair->client = session;
  else
    pair->server = session;
  note(pair, parley_session_start(session, pair->now));
  web_events(pair, role);
  return true;
}

bool web_pair_start(struct web_pair *pair) {
  return web_start(pair, PARLEY_SERVER) && web_start(pair, PARLEY_CLIENT);
}

static void log_event(char *log, const parley_event *event) {
  size_t at = strlen(log), room = WEB_LOG - at;
  int size = event->payload.size < 40 ? (int)event->payload.size : 40;
  const char *body = (const char *)event->payload.data;
  const char *space = size > 0 ? " " : "";
  switch (event->type) {
    case PARLEY_EVENT_OPEN:
      snprintf(log + at, room, "OPEN\n");
      break;
    case PARLEY_EVENT_READY:
      snprintf(log + at, room, "READY\n");
      break;
    case PARLEY_EVENT_REQUEST:
      snprintf(log + at, room, "%s %s %s%s%.*s\n",
               event->code == 1 ? "UPGRADE" : "REQUEST", event->name,
               event->text, space, size, size > 0 ? body : "");
      break;
    case PARLEY_EVENT_RESPONSE:
      snprintf(log + at, room, "RESPONSE %d%s%.*s\n", event->code, space, size,
               size > 0 ? body : "");
      break;
    case PARLEY_EVENT_MESSAGE:
      snprintf(log + at, room, "%s%s%.*s\n",
               event->id == PARLEY_WS_TEXT ? "TEXT" : "BINARY", space, size,
               size > 0 ? body : "");
      break;
    case PARLEY_EVENT_CLOSE:
      snprintf(log + at, room, "CLOSE %d %s\n", event->code, event->text);
      break;
    case PARLEY_EVENT_ERROR:
      snprintf(log + at, room, "ERROR %s %s\n", parley_err_name(event->err),
               event->text);
      break;
    default:
      snprintf(log + at, room, "?\n");
      break;
  }
}

static void answer(struct web_pair *pair, const parley_event *event) {
  static const char *const headers[] = {"Content-Type", "text/plain", NULL};
  static const char *const extra[] = {"X-Extra", "yes", NULL};
  static char big[3000];
  parley_slice body = {(const uint8_t *)big, sizeof big};
  char text[200];
  if (event->code == 1 && strcmp(event->text, "/ws") == 0) {
    note(pair, parley_session_upgrade(pair->server, extra));
    return;
  }
  memset(big, 'a', sizeof big);
  if (strcmp(event->text, "/big") != 0) {
    snprintf(text, sizeof text, "%s %s %.*s", event->name, event->text,
             (int)event->payload.size, (const char *)event->payload.data);
    body = parley_slice_of(text);
  }
  note(pair, parley_session_respond(pair->server, 200, headers, body));
}

void web_events(struct web_pair *pair, parley_role role) {
  parley_session *session = side(pair, role);
  parley_event event;
  while (parley_session_next(session, &event)) {
    log_event(role == PARLEY_CLIENT ? pair->client_log : pair->server_log,
              &event);
    if (event.type == PARLEY_EVENT_REQUEST && !pair->withholds)
      answer(pair, &event);
  }
}

void web_feed_bytes(struct web_pair *pair, parley_role role, parley_slice in) {
  parley_session *session = side(pair, role);
  while (in.size > 0 && !parley_session_is_done(session)) {
    size_t *moved = &pair->moved[role];
    parley_slice piece = in;
    uint8_t *copy;
    if (pair->chunk > 0 && piece.size > pair->chunk) piece.size = pair->chunk;
    if (*moved < pair->cut && piece.size > pair->cut - *moved)
      piece.size = pair->cut - *moved;
    copy = malloc(piece.size); /* exactly as large, so that ASan looks on */
    if (copy == NULL) abort();
    memcpy(copy, piece.data, piece.size);
    in.data += piece.size;
    in.size -= piece.size;
    *moved += piece.size;
    piece.data = copy;
    note(pair, parley_session_feed(session, piece, pair->now));
    free(copy);
    web_events(pair, role);
  }
}

void web_feed(struct web_pair *pair, parley_role role, const char *text) {
  web_feed_bytes(pair, role, parley_slice_of(text));
}

static bool move(struct web_pair *pair, parley_role from) {
  parley_slice out = parley_session_out(side(pair, from));
  parley_buf bytes;
  if (out.size == 0) return false;
  parley_buf_init(&bytes, NULL);
  CHECK_ERR(parley_buf_append(&bytes, out.data, out.size), PARLEY_OK);
  if (from == PARLEY_SERVER)
    CHECK_ERR(parley_buf_append(&pair->wire, out.data, out.size), PARLEY_OK);
  parley_session_sent(side(pair, from), out.size);
  web_feed_bytes(pair, from == PARLEY_CLIENT ? PARLEY_SERVER : PARLEY_CLIENT,
                 parley_buf_slice(&bytes));
  web_events(pair, from);
  parley_buf_clear(&bytes);
  return true;
}

void web_run(struct web_pair *pair) {
  bool any;
  web_events(pair, PARLEY_CLIENT);
  web_events(pair, PARLEY_SERVER);
  do {
    any = move(pair, PARLEY_CLIENT);
    any = move(pair, PARLEY_SERVER) || any;
  } while (any);
}

const char *web_out(struct web_pair *pair, parley_role role) {
  parley_session *session = side(pair, role);
  parley_slice out = parley_session_out(session);
  pair->wire.size = 0;
  CHECK_ERR(parley_buf_append(&pair->wire, out.data, out.size), PARLEY_OK);
  CHECK_ERR(parley_buf_putc(&pair->wire, 0), PARLEY_OK);
  parley_session_sent(session, out.size);
  web_events(pair, role);
  return (const char *)pair->wire.data;
}

void web_wait(struct web_pair *pair, int64_t ms) {
  int64_t until = pair->now + ms;
  int role;
  for (role = PARLEY_CLIENT; role <= PARLEY_SERVER; role++) {
    parley_session *session = side(pair, (parley_role)role);
    int64_t at;
    if (session == NULL) continue;
    /* a deadline in the past begins one from now on */
    at = parley_session_deadline(session);
    if (at >= 0 && at <= pair->now)
      note(pair, parley_session_tick(session, pair->now));
    at = parley_session_deadline(session);
    if (at >= 0 && at <= until) note(pair, parley_session_tick(session, at));
    web_events(pair, (parley_role)role);
  }
  pair->now = until;
}

void web_eof(struct web_pair *pair, parley_role role) {
  note(pair, parley_session_eof(side(pair, role), pair->now));
  web_events(pair, role);
}

void web_clear(struct web_pair *pair) {
  parley_session_free(pair->client);
  parley_session_free(pair->server);
  parley_buf_clear(&pair->wire);
}

void web_serve(struct web_pair *pair) {
  web_pair_init(pair, NULL);
  pair->withholds = true;
  CHECK(web_start(pair, PARLEY_SERVER));
}

void web_dial(struct web_pair *pair) {
  web_pair_init(pair, NULL);
  CHECK(web_start(pair, PARLEY_CLIENT));
}

parley_err web_ask(struct web_pair *pair, const char *method,
                   const char *target, const char *body) {
  return parley_session_request(pair->client, method, target, NULL,
                                parley_slice_of(body));
}

parley_err web_say(parley_session *session, const char *text) {
  return parley_session_message(session, PARLEY_WS_TEXT, parley_slice_of(text));
}

bool web_contains(const char *text, const char *part) {
  return strstr(text, part) != NULL;
}

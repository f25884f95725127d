/* SPDX-License-Identifier: MIT
 *
 * A bare session of either role. The first byte chooses role, transport and
 * what the program does, the second one chunk sizes and time; the rest comes
 * from the peer. A server's program answers at once, or only when more has
 * come.
 */
#include <stdlib.h>
#include <string.h>

#include "parley/session.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Of the first byte. */
enum {
  SERVER = 1,
  WEBSOCKET = 2, /* from the first byte on */
  DEFLATE = 4,
  LATE = 8, /* answers one feed later */
  LARGE = 16,
  CLOSES = 32,
  HEAD = 64 /* the client asks for no bodies */
};

static parley_err on_random(void *ud, uint8_t *out, size_t size) {
  uint64_t *x = ud;
  while (size-- > 0) {
    *x = *x * 6364136223846793005u + 1442695040888963407u;
    *out++ = (uint8_t)(*x >> 56);
  }
  return PARLEY_OK;
}

/* No call of a good program is a wrong use. */
static void good(parley_err err) {
  if (err == PARLEY_EUSAGE) abort();
}

static void reply(parley_session *session, const parley_event *event,
                  uint8_t kind) {
  static const char *const headers[] = {"X-A", "b", NULL};
  static const uint8_t large[2000];
  parley_slice body = event->payload;
  if (kind & LARGE) {
    body.data = large;
    body.size = sizeof large;
  }
  if (event->code == 1 && !(kind & HEAD))
    good(parley_session_upgrade(session, headers));
  else
    good(parley_session_respond(session, 200 + event->code, headers, body));
}

static void ask(parley_session *session, uint8_t kind) {
  if (kind & (SERVER | WEBSOCKET)) return;
  good(parley_session_request(session, kind & HEAD ? "HEAD" : "POST", "/a",
                              NULL, parley_slice_of("body")));
}

/* Takes what there is, and does what a simple program would. */
static void answer(parley_session *session, uint8_t kind, bool *waits) {
  static const parley_event plain = {.type = PARLEY_EVENT_REQUEST};
  parley_event event;
  const char *path = parley_session_header(session, ":path");
  if (path != NULL && *path == '\0') abort();
  if (*waits) reply(session, &plain, kind);
  *waits = false;
  while (parley_session_next(session, &event)) {
    if (event.type == PARLEY_EVENT_REQUEST) {
      if (event.name == NULL || *event.text == '\0') abort();
      *waits = (kind & LATE) != 0;
      if (!*waits) reply(session, &event, kind);
    }
    if (event.type == PARLEY_EVENT_RESPONSE) ask(session, kind);
    if (event.type == PARLEY_EVENT_MESSAGE) {
      good(parley_session_message(session, (parley_ws_message)event.id,
                                  event.payload));
      if (kind & CLOSES) parley_session_close(session, 0, "bye");
    }
  }
  parley_session_sent(session, parley_session_out(session).size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  uint64_t seed = 1;
  const parley_random random = {on_random, &seed};
  parley_session_options options = {
    .ws = {.host = "a", .path = "/ws"},
    .random = &random,
    .limits = {.message = 5000, .headers = 2000, .queue = 20000}};
  uint8_t kind = size > 0 ? data[0] : 0, flags = size > 1 ? data[1] : 0;
  size_t chunk = flags & 1 ? 1 + (flags >> 5) : 1000000;
  size_t at = size < 2 ? size : 2;
  int64_t now = 0, pace = flags & 2 ? 10000 : flags & 4 ? 60 : 0;
  bool waits = false;
  parley_session *session;
  options.role = kind & SERVER ? PARLEY_SERVER : PARLEY_CLIENT;
  options.transport =
    kind & WEBSOCKET ? PARLEY_TRANSPORT_WS : PARLEY_TRANSPORT_HTTP;
  options.ws.deflate = (kind & DEFLATE) != 0;
  session = parley_session_new(&options, NULL);
  if (session == NULL || parley_session_start(session, now) != PARLEY_OK)
    abort();
  ask(session, kind);
  for (; at < size; now += pace) {
    parley_slice in = {data + at, size - at < chunk ? size - at : chunk};
    at += in.size;
    good(parley_session_feed(session, in, now));
    answer(session, kind, &waits);
    if (parley_session_deadline(session) >= 0 &&
        parley_session_deadline(session) <= now)
      parley_session_tick(session, now);
  }
  parley_session_eof(session, now);
  answer(session, kind, &waits);
  answer(session, kind, &waits);
  parley_session_free(session);
  return 0;
}

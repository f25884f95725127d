/* SPDX-License-Identifier: MIT
 *
 * An Engine.IO server and client. The first byte chooses transports and
 * limits; then come calls: a byte says which one and to whom, the next how
 * many bytes of the rest it is given. In between the two may talk to each
 * other. Randomness and time are fixed.
 */
#include <stdlib.h>
#include <string.h>

#include "parley/engine.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static parley_err on_random(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  memset(out, 'x', size);
  return PARLEY_OK;
}

enum { SERVER_GET = 101, SERVER_POST, SERVER_WS, STEPS = 400 };

struct fuzz {
  parley_engine *engines[2]; /* client, server */
  bool ended[2];
  unsigned pending; /* GETs of the server that are to be answered */
  bool joined;      /* what one asks for reaches the other */
  int64_t now;
  unsigned steps;
};

static void check(struct fuzz *fuzz, int who, parley_err err) {
  if ((err == PARLEY_ECLOSED) != fuzz->ended[who] && err != PARLEY_EUSAGE)
    abort();
}

static void ask(struct fuzz *fuzz, uint64_t link, const char *method,
                parley_slice body) {
  parley_err err = parley_engine_request(fuzz->engines[1], link, method, NULL,
                                         body, fuzz->now);
  if (err == PARLEY_OK) fuzz->pending++;
}

/* Carries |action| of one to the other. */
static void carry(struct fuzz *fuzz, int who,
                  const parley_engine_action *action) {
  parley_engine *other = fuzz->engines[!who];
  parley_slice body = action->payload;
  if (fuzz->steps == STEPS) return; /* they may talk for ever */
  fuzz->steps++;
  switch (action->type) {
    case PARLEY_ENGINE_GET:
      ask(fuzz, SERVER_GET, "GET", body);
      break;
    case PARLEY_ENGINE_POST:
      ask(fuzz, SERVER_POST, "POST", body);
      break;
    case PARLEY_ENGINE_ANSWER:
      parley_engine_answered(
        other, action->link == SERVER_GET ? PARLEY_LINK_GET : PARLEY_LINK_POST,
        action->status, body, fuzz->now);
      break;
    case PARLEY_ENGINE_DIAL:
      parley_engine_attach(other, SERVER_WS, fuzz->now);
      parley_engine_attach(fuzz->engines[who], PARLEY_LINK_WS, fuzz->now);
      break;
    case PARLEY_ENGINE_SEND:
      parley_engine_receive(other, who == 0 ? SERVER_WS : PARLEY_LINK_WS,
                            action->kind, body, fuzz->now);
      break;
    default:
      break;
  }
}

/* Takes all actions; each request must be answered once and before the end. */
static void drain(struct fuzz *fuzz, int who) {
  parley_engine_action action;
  while (parley_engine_next(fuzz->engines[who], &action)) {
    uint8_t sum = 0;
    size_t i;
    if (fuzz->ended[who]) abort();
    for (i = 0; i < action.payload.size; i++) sum ^= action.payload.data[i];
    if (action.type == PARLEY_ENGINE_ANSWER && fuzz->pending-- == 0) abort();
    if (action.type == PARLEY_ENGINE_CLOSE) {
      if (*action.text == '\0' || (who == 1 && fuzz->pending > 0)) abort();
      if (parley_engine_deadline(fuzz->engines[who]) >= 0) abort();
      fuzz->ended[who] = true;
    }
    if (action.type == PARLEY_ENGINE_MESSAGE && sum == 'e')
      parley_engine_send(fuzz->engines[who], action.kind, action.payload);
    if (fuzz->joined) carry(fuzz, who, &action);
  }
}

static void drain_both(struct fuzz *fuzz) {
  unsigned before;
  do {
    before = fuzz->steps;
    drain(fuzz, 0);
    drain(fuzz, 1);
  } while (fuzz->steps != before);
  fuzz->steps = 0;
}

/* The calls of a server only, and of a client only. */
static void call_own(struct fuzz *fuzz, int who, int what, parley_slice in) {
  static const char *const methods[] = {"GET", "POST", "PUT"};
  if (who == 1) {
    ask(fuzz, (uint64_t)(SERVER_GET + what % 2), methods[what % 3], in);
    return;
  }
  check(fuzz, who,
        parley_engine_answered(fuzz->engines[who], (uint64_t)(1 + what % 2),
                               what == 5 ? 400 : 200, in, fuzz->now));
}

/* The sid must be a part of the target. */
static void read_target(parley_slice in, uint8_t byte) {
  parley_engine_route route;
  char target[256];
  memcpy(target, in.data, in.size); /* at most 255 */
  target[in.size] = '\0';
  parley_engine_read_target(byte & 1 ? "GET" : "POST", target, (byte & 64) != 0,
                            byte >> 7, &route);
  if (route.sid.size > 0 &&
      ((const char *)route.sid.data < target ||
       (const char *)route.sid.data + route.sid.size > target + in.size))
    abort();
}

static void call(struct fuzz *fuzz, uint8_t byte, parley_slice in) {
  int who = byte & 1, what = byte >> 1 & 7;
  parley_engine *engine = fuzz->engines[who];
  uint64_t ws = who == 1 ? SERVER_WS : PARLEY_LINK_WS;
  parley_ws_message kind = byte & 64 ? PARLEY_WS_BINARY : PARLEY_WS_TEXT;
  if (byte & 128) ws++; /* another */
  if (byte & 32) fuzz->now += (int64_t)in.size * 500;
  if (byte & 16) {
    call_own(fuzz, who, what, in);
    return;
  }
  switch (what) {
    case 0:
      check(fuzz, who, parley_engine_attach(engine, ws, fuzz->now));
      break;
    case 1:
    case 2:
      check(fuzz, who, parley_engine_receive(engine, ws, kind, in, fuzz->now));
      break;
    case 3:
      if (who == 1 && in.size == 1) ws = SERVER_GET;
      if (who == 1 && ws == SERVER_GET) break; /* counted as pending */
      check(fuzz, who, parley_engine_lost(engine, ws, "lost", fuzz->now));
      break;
    case 4:
      parley_engine_send(engine, kind, in);
      break;
    case 5:
      check(fuzz, who,
            byte & 128 ? parley_engine_fail(engine, fuzz->now)
                       : parley_engine_close(engine, fuzz->now));
      break;
    case 6:
      check(fuzz, who, parley_engine_tick(engine, fuzz->now));
      break;
    default:
      fuzz->joined = !fuzz->joined;
      read_target(in, byte);
      break;
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const parley_random random = {on_random, NULL};
  uint8_t first = size > 0 ? *data : 0;
  struct fuzz fuzz;
  size_t at = 1;
  int i;
  memset(&fuzz, 0, sizeof fuzz);
  for (i = 0; i < 2; i++) {
    parley_engine_options options = {.role = (parley_role)i,
                                     .transports = first & 3,
                                     .no_upgrade = (first & 4) != 0,
                                     .max_payload = first & 8 ? 20 : 3000,
                                     .random = &random,
                                     .query = first & 16 ? "a=b" : NULL,
                                     .limits = {.queue = 300, .message = 3000}};
    fuzz.engines[i] = parley_engine_new(&options, NULL);
    if (fuzz.engines[i] == NULL) abort();
  }
  fuzz.joined = (first & 32) != 0;
  check(&fuzz, 0, parley_engine_start(fuzz.engines[0], 0));
  drain_both(&fuzz);
  while (at + 1 < size) {
    uint8_t byte = data[at], wanted = data[at + 1];
    parley_slice in;
    at += 2;
    in.data = data + at;
    in.size = wanted < size - at ? wanted : size - at;
    at += in.size;
    call(&fuzz, byte, in);
    drain_both(&fuzz);
  }
  for (i = 0; i < 2; i++) { /* each can be ended, in bounded time */
    parley_engine_close(fuzz.engines[i], fuzz.now);
    parley_engine_tick(fuzz.engines[i], fuzz.now + 3000);
    fuzz.joined = false;
    drain(&fuzz, i);
    if (!fuzz.ended[i]) abort();
  }
  for (i = 0; i < 2; i++) parley_engine_free(fuzz.engines[i]);
  return 0;
}

/* SPDX-License-Identifier: MIT
 *
 * Engine.IO: a client against a server, over requests, a WebSocket, and from
 * the one to the other.
 */
#include "engine_pair.h"

#include <stdlib.h>

static void use(struct engine_pair *pair, unsigned transports) {
  pair->client_options.transports = pair->server_options.transports =
    transports;
}

static void say_bytes(struct engine_pair *pair, bool server, const char *hex) {
  parley_buf bytes;
  parley_buf_init(&bytes, NULL);
  test_unhex(hex, &bytes);
  CHECK_ERR(parley_engine_send(server ? pair->server : pair->client,
                               PARLEY_WS_BINARY, parley_buf_slice(&bytes)),
            PARLEY_OK);
  parley_buf_clear(&bytes);
}

/* Messages of both kinds, both ways, over what is open. */
static void talk(struct engine_pair *pair) {
  engine_pair_say(pair, false, "a");
  say_bytes(pair, false, "00ff1e34");
  engine_pair_say(pair, false, "");
  say_bytes(pair, false, "");
  engine_pair_say(pair, true, "\xc3\xa9");
  say_bytes(pair, true, "01");
  engine_pair_say(pair, true, "b");
  engine_pair_run(pair);
  engine_pair_check(pair, "=\xc3\xa9 #01 =b ", "=a #00ff1e34 = # ");
  CHECK(parley_engine_is_drained(pair->client));
  CHECK(parley_engine_is_drained(pair->server));
  CHECK_INT(parley_engine_waiting(pair->client), 0);
  CHECK_INT(parley_engine_waiting(pair->server), 0);
}

static void test_polling(void) {
  struct engine_pair pair;
  engine_pair_init(&pair);
  use(&pair, PARLEY_ENGINE_POLLING);
  CHECK(engine_pair_start(&pair));
  CHECK_STR(parley_engine_sid(pair.client), "");
  CHECK_INT(parley_engine_transport(pair.client), 0);
  engine_pair_run(&pair);
  engine_pair_check(&pair, "open ", "open ");
  CHECK_STR(parley_engine_sid(pair.client), parley_engine_sid(pair.server));
  CHECK_INT(strlen(parley_engine_sid(pair.client)), 20);
  CHECK_INT(parley_engine_transport(pair.client), PARLEY_ENGINE_POLLING);
  CHECK_INT(parley_engine_max_payload(pair.client), 1000000);
  talk(&pair);
  /* The first message went alone, the other three together. */
  CHECK_INT(pair.posts, 2);
  talk(&pair);
  CHECK_ERR(parley_engine_close(pair.client, pair.now), PARLEY_OK);
  CHECK_ERR(
    parley_engine_send(pair.client, PARLEY_WS_TEXT, parley_slice_of("x")),
    PARLEY_ECLOSED);
  engine_pair_run(&pair);
  engine_pair_check(&pair, "close:forced close/OK ",
                    "close:transport close/ECLOSED ");
  CHECK_INT(parley_engine_deadline(pair.client), -1);
  CHECK_INT(parley_engine_deadline(pair.server), -1);
  CHECK_ERR(parley_engine_tick(pair.client, pair.now), PARLEY_ECLOSED);
  engine_pair_clear(&pair);
}

static void test_websocket(void) {
  struct engine_pair pair;
  engine_pair_init(&pair);
  use(&pair, PARLEY_ENGINE_WEBSOCKET);
  CHECK(engine_pair_start(&pair));
  engine_pair_run(&pair);
  engine_pair_check(&pair, "open ", "open ");
  CHECK_INT(parley_engine_transport(pair.client), PARLEY_ENGINE_WEBSOCKET);
  talk(&pair);
  CHECK_ERR(parley_engine_close(pair.server, pair.now), PARLEY_OK);
  engine_pair_run(&pair);
  engine_pair_check(&pair, "close:transport close/ECLOSED ",
                    "close:forced close/OK ");
  CHECK_INT(pair.gets + pair.posts, 0);
  engine_pair_clear(&pair);
}

static void test_upgrade(void) {
  struct engine_pair pair;
  engine_pair_init(&pair);
  CHECK(engine_pair_start(&pair));
  engine_pair_run(&pair);
  engine_pair_wait(&pair, 100);
  engine_pair_check(&pair, "open upgraded ", "open upgraded ");
  CHECK_INT(parley_engine_transport(pair.client), PARLEY_ENGINE_WEBSOCKET);
  CHECK_INT(parley_engine_transport(pair.server), PARLEY_ENGINE_WEBSOCKET);
  CHECK(pair.noops >= 1);
  CHECK_INT(pair.posts, 0);
  talk(&pair);
  CHECK_INT(pair.posts, 0);
  CHECK_ERR(parley_engine_close(pair.client, pair.now), PARLEY_OK);
  engine_pair_run(&pair);
  engine_pair_check(&pair, "close:forced close/OK ",
                    "close:transport close/ECLOSED ");
  engine_pair_clear(&pair);
}

static void test_no_upgrade(void) {
  int i;
  for (i = 0; i < 4; i++) {
    struct engine_pair pair;
    engine_pair_init(&pair);
    pair.client_options.no_upgrade = i == 0;
    pair.server_options.no_upgrade = i == 1;
    if (i == 2) pair.client_options.transports = PARLEY_ENGINE_POLLING;
    if (i == 3) pair.server_options.transports = PARLEY_ENGINE_POLLING;
    CHECK(engine_pair_start(&pair));
    engine_pair_run(&pair);
    engine_pair_check(&pair, "open ", "open ");
    CHECK(!pair.has_ws);
    talk(&pair);
    engine_pair_clear(&pair);
  }
}

/* The probe fails: the connection stays where it is. */
static void test_failed_upgrade(void) {
  struct engine_pair pair;
  engine_pair_init(&pair);
  pair.ws_fails = true;
  CHECK(engine_pair_start(&pair));
  engine_pair_run(&pair);
  engine_pair_check(&pair, "open ", "open ");
  CHECK_INT(parley_engine_transport(pair.client), PARLEY_ENGINE_POLLING);
  talk(&pair);
  engine_pair_clear(&pair);
}

/* One direction of the WebSocket is stuck, at different times: after the
 * time of an upgrade both go on with requests. */
static void test_stuck_upgrade(void) {
  int channel, steps, stuck = 0;
  for (channel = 2; channel < CHANNELS; channel++)
    for (steps = 0; steps < 20; steps++) {
      struct engine_pair pair;
      int i;
      engine_pair_init(&pair);
      CHECK(engine_pair_start(&pair));
      for (i = 0; i < steps; i++) engine_pair_step(&pair);
      if (parley_engine_transport(pair.client) == PARLEY_ENGINE_WEBSOCKET) {
        engine_pair_clear(&pair);
        continue;
      }
      pair.held[channel] = true;
      engine_pair_run(&pair);
      engine_pair_say(&pair, false, "a");
      engine_pair_say(&pair, true, "b");
      engine_pair_run(&pair);
      if (parley_engine_transport(pair.client) == PARLEY_ENGINE_POLLING) {
        pair.now += 10000;
        CHECK_ERR(parley_engine_tick(pair.client, pair.now), PARLEY_OK);
        CHECK_ERR(parley_engine_tick(pair.server, pair.now), PARLEY_OK);
        engine_pair_run(&pair);
        engine_pair_check(&pair, "open =b ", "open =a ");
        CHECK_INT(parley_engine_transport(pair.server), PARLEY_ENGINE_POLLING);
        pair.held[channel] = false;
        engine_pair_run(&pair);
        talk(&pair);
        stuck++;
      }
      engine_pair_clear(&pair);
    }
  CHECK(stuck >= 10);
}

/* ---- order ----------------------------------------------------------- */

/* Checks that |log| has all numbers below |n|, in order, once. */
static void check_numbers(parley_buf *log, unsigned n) {
  unsigned next = 0;
  char *at;
  parley_buf_putc(log, '\0');
  for (at = (char *)log->data; (at = strpbrk(at, "=#")) != NULL; at++) {
    unsigned got = 0;
    if (*at == '=') {
      got = (unsigned)strtoul(at + 1, NULL, 10);
    } else { /* digits in hexadecimal */
      char *p;
      for (p = at + 1; *p == '3'; p += 2)
        got = got * 10 + (unsigned)(p[1] - '0');
    }
    CHECK_INT(got, next);
    next++;
  }
  CHECK_INT(next, n);
}

static void say_number(struct engine_pair *pair, bool server, unsigned n) {
  char text[16];
  parley_slice message;
  snprintf(text, sizeof text, "%u", n);
  message = parley_slice_of(text);
  CHECK_ERR(parley_engine_send(server ? pair->server : pair->client,
                               n % 3 == 2 ? PARLEY_WS_BINARY : PARLEY_WS_TEXT,
                               message),
            PARLEY_OK);
}

/* Both talk at every step of the upgrade, whatever arrives first. */
static void test_order(void) {
  uint64_t seed;
  unsigned upgraded = 0;
  for (seed = 1; seed <= 300; seed++) {
    struct engine_pair pair;
    unsigned i, said[2] = {0, 0};
    engine_pair_init(&pair);
    pair.seed = seed * 977;
    pair.server_options.max_payload = seed % 2 ? 10 : 0;
    CHECK(engine_pair_start(&pair));
    for (i = 0; i < 60; i++) {
      unsigned k;
      for (k = 0; k < seed % 4; k++) {
        if (parley_engine_transport(pair.client) != 0)
          say_number(&pair, false, said[0]++);
        if (parley_engine_transport(pair.server) != 0)
          say_number(&pair, true, said[1]++);
      }
      engine_pair_step(&pair);
    }
    engine_pair_run(&pair);
    engine_pair_wait(&pair, 100);
    check_numbers(&pair.server_log, said[0]);
    check_numbers(&pair.client_log, said[1]);
    CHECK_INT(pair.statuses[400] + pair.statuses[500], 0);
    if (parley_engine_transport(pair.client) == PARLEY_ENGINE_WEBSOCKET)
      upgraded++;
    if (test_failures() > 0) seed = 1000;
    engine_pair_clear(&pair);
  }
  CHECK_INT(upgraded, 300);
}

/* One of them closes in the middle of it: what was sent before arrives. */
static void test_order_close(void) {
  uint64_t seed;
  for (seed = 1; seed <= 400; seed++) {
    struct engine_pair pair;
    bool server = seed % 2;
    parley_engine *engine;
    unsigned i, said = 0;
    engine_pair_init(&pair);
    pair.seed = seed * 7919;
    CHECK(engine_pair_start(&pair));
    engine = server ? pair.server : pair.client;
    for (i = 0; i < 40 && (said == 0 || i < seed / 10); i++) {
      if (parley_engine_transport(engine) != 0)
        say_number(&pair, server, said++);
      engine_pair_step(&pair);
    }
    CHECK(said > 0);
    CHECK_ERR(parley_engine_close(engine, pair.now), PARLEY_OK);
    engine_pair_run(&pair);
    engine_pair_wait(&pair, 3000);
    CHECK_ERR(parley_engine_close(pair.client, pair.now), PARLEY_ECLOSED);
    CHECK_ERR(parley_engine_close(pair.server, pair.now), PARLEY_ECLOSED);
    check_numbers(server ? &pair.client_log : &pair.server_log, said);
    if (test_failures() > 0) seed = 1000;
    engine_pair_clear(&pair);
  }
}

/* ---- time ------------------------------------------------------------ */

static void test_heartbeat(void) {
  unsigned transports;
  for (transports = 0; transports <= 2; transports++) {
    const char *want = transports != 0 ? "open " : "open upgraded ";
    struct engine_pair pair;
    engine_pair_init(&pair);
    use(&pair, transports);
    CHECK(engine_pair_start(&pair));
    engine_pair_run(&pair);
    engine_pair_wait(&pair, 24 * 3600 * 1000);
    engine_pair_check(&pair, want, want);
    talk(&pair);
    engine_pair_clear(&pair);
  }
}

/* What one sends does not arrive any more. */
static void test_silence(void) {
  struct engine_pair pair;
  engine_pair_init(&pair);
  use(&pair, PARLEY_ENGINE_WEBSOCKET);
  CHECK(engine_pair_start(&pair));
  engine_pair_run(&pair);
  pair.held[2] = pair.held[3] = true;
  engine_pair_wait(&pair, 44999);
  engine_pair_check(&pair, "open ", "open ");
  engine_pair_wait(&pair, 1);
  engine_pair_check(&pair, "close:ping timeout/ETIMEOUT ",
                    "close:ping timeout/ETIMEOUT ");
  engine_pair_clear(&pair);
}

static void test_open_timeout(void) {
  struct engine_pair pair;
  engine_pair_init(&pair);
  CHECK(engine_pair_start(&pair));
  pair.held[0] = true;
  CHECK_ERR(
    parley_engine_send(pair.client, PARLEY_WS_TEXT, parley_slice_of("x")),
    PARLEY_EPHASE);
  engine_pair_wait(&pair, 19999);
  engine_pair_check(&pair, "", "");
  engine_pair_wait(&pair, 1);
  engine_pair_check(&pair, "close:transport error/ETIMEOUT ",
                    "close:transport close/ECLOSED ");
  engine_pair_clear(&pair);
}

/* ---- memory ---------------------------------------------------------- */

static bool whole_life(const parley_alloc *alloc, unsigned transports) {
  struct engine_pair pair;
  bool whole;
  engine_pair_init(&pair);
  use(&pair, transports);
  pair.client_options.alloc = pair.server_options.alloc = alloc;
  if (engine_pair_start(&pair)) {
    static const uint8_t bytes[] = {1, 2, 3, 4};
    parley_slice binary = {bytes, sizeof bytes};
    engine_pair_step(&pair);
    engine_pair_step(&pair);
    if (parley_engine_send(pair.server, PARLEY_WS_BINARY, binary) ==
          PARLEY_ENOMEM ||
        parley_engine_send(pair.client, PARLEY_WS_BINARY, binary) ==
          PARLEY_ENOMEM)
      pair.failed = PARLEY_ENOMEM;
    engine_pair_run(&pair);
    engine_pair_wait(&pair, 30000);
    if (parley_engine_send(pair.server, PARLEY_WS_TEXT,
                           parley_slice_of("bye")) == PARLEY_ENOMEM ||
        parley_engine_close(pair.server, pair.now) == PARLEY_ENOMEM)
      pair.failed = PARLEY_ENOMEM;
    engine_pair_run(&pair);
    /* Whatever failed, both end, and no request hangs. */
    engine_pair_wait(&pair, 60000);
    CHECK_INT(parley_engine_deadline(pair.client), -1);
    if (parley_engine_transport(pair.server) != 0)
      CHECK_INT(parley_engine_deadline(pair.server), -1);
    CHECK(pair.first[0] == NULL && pair.first[1] == NULL);
  }
  whole = pair.failed == PARLEY_OK;
  engine_pair_clear(&pair);
  return whole;
}

static bool life_polling(const parley_alloc *alloc) {
  return whole_life(alloc, PARLEY_ENGINE_POLLING);
}

static bool life_websocket(const parley_alloc *alloc) {
  return whole_life(alloc, PARLEY_ENGINE_WEBSOCKET);
}

static bool life_both(const parley_alloc *alloc) {
  return whole_life(alloc, 0);
}

static void test_memory(void) {
  test_every_alloc(life_polling);
  test_every_alloc(life_websocket);
  test_every_alloc(life_both);
}

const struct test suite_engine[] = {{"polling", test_polling},
                                    {"websocket", test_websocket},
                                    {"upgrade", test_upgrade},
                                    {"no_upgrade", test_no_upgrade},
                                    {"failed_upgrade", test_failed_upgrade},
                                    {"stuck_upgrade", test_stuck_upgrade},
                                    {"order", test_order},
                                    {"order_close", test_order_close},
                                    {"heartbeat", test_heartbeat},
                                    {"silence", test_silence},
                                    {"open_timeout", test_open_timeout},
                                    {"memory", test_memory},
                                    {NULL, NULL}};

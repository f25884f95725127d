/* SPDX-License-Identifier: MIT
 *
 * Sessions: a client against a server, in memory.
 */
#include "certs.h"
#include "session_pair.h"

#define CLIENT_LOGIN "OPEN authentication.ok READY"
#define CLIENT_CRYPTO                                                          \
  "OPEN handshake.init_diffie handshake.complete_diffie SECURE "               \
  "authentication.ok READY"
#define SERVER_LOGIN                                                           \
  "OPEN handshake.release_version security.machine_id security.sso_ticket "    \
  "READY"
#define SERVER_CRYPTO                                                          \
  "OPEN handshake.release_version handshake.init_diffie "                      \
  "handshake.complete_diffie SECURE security.machine_id "                      \
  "security.sso_ticket READY"

static bool contains(parley_slice in, const char *text) {
  size_t i, size = strlen(text);
  for (i = 0; in.size >= size && i <= in.size - size; i++)
    if (memcmp(in.data + i, text, size) == 0) return true;
  return false;
}

/* "hello" as a chat, from the server, and back. */
static void chat(struct pair *pair) {
  CHECK_ERR(pair_send(pair, true, "room_entities.chat", "000568656c6c6f"),
            PARLEY_OK);
  CHECK_ERR(
    pair_send(pair, false, "room_entities.say", "000568656c6c6f00000000"),
    PARLEY_OK);
  pair_run(pair, 100);
}

static void check_login(struct pair *pair) {
  bool crypto = pair->client_options.crypto != PARLEY_CRYPTO_NONE;
  bool plain = !crypto || pair->server_options.plain_server;
  CHECK(pair_start(pair));
  pair_run(pair, 100);
  CHECK_STR(pair->client_log, crypto ? CLIENT_CRYPTO : CLIENT_LOGIN);
  CHECK_STR(pair->server_log, crypto ? SERVER_CRYPTO : SERVER_LOGIN);
  pair->client_log[0] = pair->server_log[0] = '\0';
  chat(pair);
  CHECK_STR(pair->client_log, "room_entities.chat");
  CHECK_STR(pair->server_log, "room_entities.say");
  CHECK(contains(parley_buf_slice(&pair->tap), "hello") == plain);
}

/* Every place of the cipher, derivation, form of the numbers and flag, over
 * both transports, as the bytes come and byte by byte. */
static void logs_in_every_way(void) {
  int way;
  for (way = 0; way < 2 * 3 * 2 * 2 * 2 * 2; way++) {
    struct pair pair;
    int rest = way;
    pair_init(&pair, NULL);
    if (rest % 2 != 0) pair_use_ws(&pair);
    rest /= 2;
    if (rest % 3 != 0)
      pair_use_crypto(&pair, rest % 3 == 1 ? PARLEY_CRYPTO_STREAM
                                           : PARLEY_CRYPTO_PAYLOAD);
    rest /= 3;
    pair.chunk = rest % 2 != 0 ? 1 : 0;
    rest /= 2;
    if (rest != 0 && pair.client_options.crypto == PARLEY_CRYPTO_NONE) {
      pair_clear(&pair);
      continue;
    }
    pair.client_options.key_derivation = pair.server_options.key_derivation =
      rest % 2 != 0 ? PARLEY_KEY_SHA1 : PARLEY_KEY_RAW;
    rest /= 2;
    pair.client_options.plain_numbers = pair.server_options.plain_numbers =
      rest % 2 != 0;
    rest /= 2;
    pair.server_options.plain_server = rest % 2 != 0;
    check_login(&pair);
    pair_clear(&pair);
    if (test_failures() > 0) {
      fprintf(stderr, "(way %d)\n", way);
      return;
    }
  }
}

/* The same inside TLS; a certificate for another name ends it. */
static void logs_in_over_tls(void) {
  int way;
  for (way = 0; way < 4; way++) {
    struct pair pair;
    struct cert ca, cert;
    CHECK(cert_make(&ca, NULL, NULL, -60, 3600));
    CHECK(cert_make(&cert, "DNS:hotel.example", &ca, -60, 3600));
    pair_init(&pair, NULL);
    if (way % 2 != 0) pair_use_ws(&pair);
    pair.client_options.use_tls = pair.server_options.use_tls = true;
    pair.client_options.tls.ca = ca.pem;
    pair.client_options.tls.host = way < 2 ? "hotel.example" : "other.example";
    pair.server_options.tls.certificate = cert.pem;
    pair.server_options.tls.private_key = cert.key;
    CHECK(pair_start(&pair));
    pair_run(&pair, 100);
    if (way < 2) {
      CHECK_STR(pair.client_log, CLIENT_LOGIN);
      CHECK_STR(pair.server_log, SERVER_LOGIN);
      CHECK_ERR(parley_session_close(pair.client, 1000, "Bye"), PARLEY_OK);
      pair_run(&pair, 100);
      CHECK_STR(pair.client_log, CLIENT_LOGIN " CLOSE 1000 Bye");
    } else {
      CHECK(strncmp(pair.client_log, "ERROR ECERT", 11) == 0);
    }
    pair_clear(&pair);
    cert_clear(&cert);
    cert_clear(&ca);
  }
}

/* One cut at every place of both directions. */
static void splits(bool ws, parley_crypto_mode mode) {
  size_t cut, last = 1;
  for (cut = 1; cut <= last && test_failures() == 0; cut++) {
    struct pair pair;
    pair_init(&pair, NULL);
    if (ws) pair_use_ws(&pair);
    if (mode != PARLEY_CRYPTO_NONE) pair_use_crypto(&pair, mode);
    pair.client_options.plain_numbers = true;
    pair.server_options.plain_numbers = true;
    pair.cut = cut;
    check_login(&pair);
    last = pair.to_server > pair.to_client ? pair.to_server : pair.to_client;
    pair_clear(&pair);
  }
  CHECK(last > 100);
}

static void splits_over_tcp(void) {
  splits(false, PARLEY_CRYPTO_NONE);
  splits(false, PARLEY_CRYPTO_STREAM);
}

static void splits_over_ws(void) {
  splits(true, PARLEY_CRYPTO_STREAM);
  splits(true, PARLEY_CRYPTO_PAYLOAD);
}

/* The server's first encrypted packet comes in the same read as its last
 * plain one. */
static void decrypts_what_was_read_already(void) {
  int ws;
  for (ws = 0; ws < 2; ws++) {
    struct pair pair;
    pair_init(&pair, NULL);
    if (ws) pair_use_ws(&pair);
    pair_use_crypto(&pair, PARLEY_CRYPTO_STREAM);
    pair.good_ticket = NULL;
    CHECK(pair_start(&pair));
    while (strstr(pair.client_log, "init_diffie") == NULL && pair_move(&pair))
      pair_events(&pair, false);
    pair.holds_server = true;
    pair_move(&pair);
    pair_events(&pair, true);
    CHECK(strstr(pair.server_log, "complete_diffie SECURE") != NULL);
    CHECK_ERR(pair_send(&pair, true, "security.machine_id", "00026869"),
              PARLEY_OK);
    pair.holds_server = false;
    pair_move(&pair);
    pair_events(&pair, false);
    CHECK_STR(pair.client_log,
              "OPEN handshake.init_diffie handshake.complete_diffie SECURE "
              "security.machine_id");
    pair_clear(&pair);
  }
}

/* Without a ticket the program logs in by itself. */
static void program_logs_in(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  pair_use_crypto(&pair, PARLEY_CRYPTO_STREAM);
  pair.client_options.ticket = NULL;
  CHECK(pair_start(&pair));
  CHECK_ERR(pair_send(&pair, false, "security.sso_ticket", "0004676f6f64"),
            PARLEY_EPHASE);
  pair_run(&pair, 100);
  CHECK_STR(pair.client_log, "OPEN handshake.init_diffie "
                             "handshake.complete_diffie SECURE");
  CHECK_ERR(pair_send(&pair, false, "room_entities.say", ""), PARLEY_EPHASE);
  CHECK_ERR(
    pair_send(&pair, false, "security.sso_ticket", "0004676f6f6400000000"),
    PARLEY_OK);
  pair_run(&pair, 100);
  CHECK(strstr(pair.client_log, "authentication.ok READY") != NULL);
  CHECK_ERR(pair_send(&pair, false, "room_entities.say", "000000000000"),
            PARLEY_OK);
  pair_clear(&pair);

  pair_init(&pair, NULL); /* and with no options at all nothing is sent */
  pair.client_options.ticket = NULL;
  CHECK(pair_start(&pair));
  CHECK_INT(parley_session_out(pair.client).size, 0);
  pair_clear(&pair);
}

/* The ticket is not sent together with the machine id. */
static void ticket_waits_a_moment(void) {
  struct pair pair;
  int64_t at;
  pair_init(&pair, NULL);
  CHECK(pair_start(&pair));
  at = parley_session_deadline(pair.client);
  CHECK_INT(at, pair.now + 50);
  CHECK(!contains(parley_session_out(pair.client), "good"));
  CHECK_ERR(parley_session_tick(pair.client, at), PARLEY_OK);
  CHECK(contains(parley_session_out(pair.client), "good"));
  pair_clear(&pair);
}

/* A map that gives other numbers, on both sides. */
static void other_numbers(void) {
  struct pair pair;
  parley_idmap *map;
  parley_slice out;
  pair_init(&pair, NULL);
  map = parley_idmap_new(pair.schema, NULL);
  CHECK_ERR(parley_idmap_set(
              map, pair_packet(&pair, PARLEY_C2S, "security.sso_ticket"), 102),
            PARLEY_OK);
  CHECK_ERR(parley_idmap_set(
              map, pair_packet(&pair, PARLEY_S2C, "authentication.ok"), 710),
            PARLEY_OK);
  CHECK_ERR(parley_idmap_set(
              map, pair_packet(&pair, PARLEY_S2C, "room_entities.chat"), 1064),
            PARLEY_OK);
  pair.client_options.ids = pair.server_options.ids = map;
  CHECK(pair_start(&pair));
  parley_idmap_free(map); /* it was copied */
  pair_run(&pair, 100);
  CHECK_STR(pair.client_log, CLIENT_LOGIN);
  CHECK_HEX(parley_buf_slice(&pair.tap), "0000000202c6");
  CHECK_ERR(pair_send(&pair, true, "room_entities.chat", "0000"), PARLEY_OK);
  out = parley_session_out(pair.server);
  CHECK_HEX(out, "0000000404280000");
  pair_run(&pair, 100);
  pair_inject(&pair, false, "0000000205a6"); /* the old number of chat */
  CHECK_STR(pair.client_log, CLIENT_LOGIN " room_entities.chat #1446");
  parley_idmap_reset(parley_session_ids(pair.client));
  CHECK_ERR(pair_send(&pair, false, "room_entities.say", ""), PARLEY_ENOENT);
  pair_clear(&pair);
}

static void send_queue_is_bounded(void) {
  struct pair pair;
  static uint8_t bytes[1000];
  parley_slice payload;
  size_t n = 0;
  parley_err err;
  payload.data = bytes;
  payload.size = sizeof bytes;
  pair_init(&pair, NULL);
  pair.client_options.limits.queue = 10000;
  pair.client_options.limits.events = 3;
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  while ((err = parley_session_send_id(pair.client, 9999, payload)) ==
           PARLEY_OK &&
         n < 100)
    n++;
  CHECK_ERR(err, PARLEY_EQUEUE);
  CHECK_INT(n, 9);
  pair_run(&pair, 100);
  CHECK_ERR(parley_session_send_id(pair.client, 9999, payload), PARLEY_OK);
  for (n = 0; n < 3; n++) {
    CHECK(!parley_session_is_full(pair.client));
    CHECK_ERR(pair_send(&pair, true, "room_entities.chat", "0000"), PARLEY_OK);
    pair_move(&pair);
  }
  CHECK(parley_session_is_full(pair.client));
  pair_events(&pair, false);
  CHECK(!parley_session_is_full(pair.client));
  pair_clear(&pair);
}

static void upgrade_can_be_looked_at(void) {
  static const char *const headers[] = {"X-Token", "a b", NULL};
  struct pair pair;
  pair_init(&pair, NULL);
  pair_use_ws(&pair);
  pair.client_options.ws.origin = "https://hotel.example";
  pair.client_options.ws.headers = headers;
  CHECK(pair_start(&pair));
  CHECK(parley_session_header(pair.server, "host") == NULL);
  pair_run(&pair, 100);
  CHECK_STR(parley_session_header(pair.server, ":path"), "/room?x=1");
  CHECK_STR(parley_session_header(pair.server, "origin"),
            "https://hotel.example");
  CHECK_STR(parley_session_header(pair.server, "HOST"), "hotel.example:2096");
  CHECK_STR(parley_session_header(pair.server, "x-token"), "a b");
  CHECK(parley_session_header(pair.server, "x-tok") == NULL);
  CHECK(parley_session_header(pair.server, "GET") == NULL);
  CHECK(parley_session_header(pair.client, ":path") == NULL);
  pair_clear(&pair);
}

static void policy_request_is_answered(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  CHECK(pair_start(&pair));
  pair_inject(&pair, true, /* <policy-file-request/> and a NUL */
              "3c706f6c6963792d66696c652d726571756573742f3e00");
  CHECK_STR(pair.server_log, "OPEN CLOSE 0 a policy request was answered");
  CHECK(contains(parley_session_out(pair.server), "allow-access-from"));
  pair_clear(&pair);
}

/* ---- transforms ------------------------------------------------------ */

/* Adds a number to each byte; client and server first exchange it. */
struct shift {
  const parley_alloc *alloc;
  bool client, is_ready, freed;
  uint8_t by;
};

static parley_err shift_open(void *ud, parley_buf *down, bool *ready_now) {
  struct shift *shift = ud;
  *ready_now = false;
  if (!shift->client) return PARLEY_OK;
  shift->by = 5;
  return parley_buf_putc(down, 5);
}

static parley_err shift_recv(void *ud, parley_slice in, parley_buf *up,
                             parley_buf *down, bool *ready_now) {
  struct shift *shift = ud;
  size_t i = 0;
  parley_err err = PARLEY_OK;
  if (!shift->is_ready && in.size > 0) {
    shift->is_ready = true;
    i = 1;
    if (in.data[0] == 0) return PARLEY_ETRANSFORM;
    if (!shift->client) {
      shift->by = in.data[0];
      err = parley_buf_putc(down, 1);
    }
  }
  *ready_now = shift->is_ready;
  for (; i < in.size && err == PARLEY_OK; i++)
    err = parley_buf_putc(up, (uint8_t)(in.data[i] - shift->by));
  return err;
}

static parley_err shift_send(void *ud, parley_slice plain, parley_buf *down) {
  struct shift *shift = ud;
  size_t i;
  parley_err err = PARLEY_OK;
  for (i = 0; i < plain.size && err == PARLEY_OK; i++)
    err = parley_buf_putc(down, (uint8_t)(plain.data[i] + shift->by));
  return err;
}

static void shift_free(void *ud) {
  ((struct shift *)ud)->freed = true;
}

static void use_shift(parley_session_options *options, struct shift *shift) {
  memset(shift, 0, sizeof *shift);
  shift->client = options->role == PARLEY_CLIENT;
  options->transform.ud = shift;
  options->transform.open = shift_open;
  options->transform.recv = shift_recv;
  options->transform.send = shift_send;
  options->transform.free = shift_free;
}

static void transforms_wrap_the_packets(void) {
  int way;
  for (way = 0; way < 4; way++) {
    struct pair pair;
    struct shift client, server;
    pair_init(&pair, NULL);
    if (way % 2 != 0) pair_use_ws(&pair);
    if (way / 2 != 0) pair_use_crypto(&pair, PARLEY_CRYPTO_PAYLOAD);
    use_shift(&pair.client_options, &client);
    use_shift(&pair.server_options, &server);
    CHECK(pair_start(&pair));
    CHECK(strstr(pair.client_log, "OPEN") == NULL);
    pair_run(&pair, 100);
    CHECK_STR(pair.client_log, way / 2 != 0 ? CLIENT_CRYPTO : CLIENT_LOGIN);
    CHECK_STR(pair.server_log, way / 2 != 0 ? SERVER_CRYPTO : SERVER_LOGIN);
    chat(&pair);
    CHECK(!contains(parley_buf_slice(&pair.tap), "hello"));
    pair_clear(&pair);
    CHECK(client.freed && server.freed);
  }
}

static void transform_failures_end_the_session(void) {
  struct pair pair;
  struct shift shift;
  parley_diag diag;
  pair_init(&pair, NULL);
  use_shift(&pair.server_options, &shift);
  CHECK(pair_start(&pair));
  pair_inject(&pair, true, "00");
  CHECK(strncmp(pair.server_log, "ERROR ETRANSFORM", 16) == 0);
  parley_session_free(pair.server);
  pair.server = NULL;
  CHECK(shift.freed);
  shift.freed = false; /* also if there is no session at all */
  pair.server_options.crypto = PARLEY_CRYPTO_STREAM;
  CHECK(parley_session_new(&pair.server_options, &diag) == NULL);
  CHECK_INT(diag.code, PARLEY_EUSAGE);
  CHECK(shift.freed);
  pair_clear(&pair);
}

static void bad_options_are_refused(void) {
  struct pair pair;
  parley_diag diag;
  parley_session_options options;
  pair_init(&pair, NULL);
  options = pair.client_options;
  options.schema = NULL;
  CHECK(parley_session_new(&options, &diag) == NULL);
  CHECK_STR(diag.text, "a session without a schema needs HTTP or a WebSocket");
  options = pair.client_options;
  options.ticket = "";
  CHECK(parley_session_new(&options, &diag) == NULL);
  CHECK_INT(diag.code, PARLEY_EUSAGE);
  options = pair.client_options;
  options.crypto = PARLEY_CRYPTO_STREAM;
  options.key_n = "xyz";
  options.key_e = "3";
  CHECK(parley_session_new(&options, &diag) == NULL);
  CHECK_INT(diag.code, PARLEY_ECRYPTO);
  pair_clear(&pair);
}

/* ---- failing memory and randomness ----------------------------------- */

static bool whole_session(const parley_alloc *alloc, bool ws,
                          parley_crypto_mode mode) {
  struct pair pair;
  bool done;
  pair_init(&pair, alloc);
  if (ws) pair_use_ws(&pair);
  if (mode != PARLEY_CRYPTO_NONE) {
    pair_use_crypto(&pair, mode);
    pair.client_options.plain_numbers = true;
    pair.server_options.plain_numbers = true;
  }
  if (pair_start(&pair)) {
    pair_run(&pair, 100);
    if (pair.failed == PARLEY_OK) {
      CHECK(strstr(pair.client_log, "READY") != NULL);
      pair.failed = parley_session_close(pair.client, 1000, "bye");
    }
  }
  done = pair.failed == PARLEY_OK;
  if (!done) CHECK_ERR(pair.failed, PARLEY_ENOMEM);
  pair_clear(&pair);
  return done;
}

static bool tcp_session(const parley_alloc *alloc) {
  return whole_session(alloc, false, PARLEY_CRYPTO_STREAM);
}

static bool ws_session(const parley_alloc *alloc) {
  return whole_session(alloc, true, PARLEY_CRYPTO_PAYLOAD);
}

static void survives_failing_memory(void) {
  test_every_alloc(tcp_session);
  test_every_alloc(ws_session);
}

static parley_err no_random(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  (void)out;
  (void)size;
  return PARLEY_ERANDOM;
}

static void needs_randomness(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  pair.random.fn = no_random;
  CHECK(pair_start(&pair));
  pair_events(&pair, false);
  CHECK_STR(pair.client_log,
            "OPEN ERROR ERANDOM no randomness for a machine id");
  pair_clear(&pair);
  pair_init(&pair, NULL);
  pair.random.fn = no_random;
  pair_use_crypto(&pair, PARLEY_CRYPTO_STREAM);
  CHECK(pair_start(&pair));
  pair_run(&pair, 10);
  CHECK(strstr(pair.server_log, "ERROR ERANDOM") != NULL);
  pair_clear(&pair);
}

const struct test suite_session[] = {
  {"logs_in_every_way", logs_in_every_way},
  {"logs_in_over_tls", logs_in_over_tls},
  {"splits_over_tcp", splits_over_tcp},
  {"splits_over_ws", splits_over_ws},
  {"decrypts_what_was_read_already", decrypts_what_was_read_already},
  {"program_logs_in", program_logs_in},
  {"ticket_waits_a_moment", ticket_waits_a_moment},
  {"other_numbers", other_numbers},
  {"send_queue_is_bounded", send_queue_is_bounded},
  {"upgrade_can_be_looked_at", upgrade_can_be_looked_at},
  {"policy_request_is_answered", policy_request_is_answered},
  {"transforms_wrap_the_packets", transforms_wrap_the_packets},
  {"transform_failures_end_the_session", transform_failures_end_the_session},
  {"bad_options_are_refused", bad_options_are_refused},
  {"survives_failing_memory", survives_failing_memory},
  {"needs_randomness", needs_randomness},
  {NULL, NULL},
};

/* SPDX-License-Identifier: MIT
 *
 * What sessions refuse, wait for and end with.
 */
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

static void refuses_a_wrong_ticket(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  pair.client_options.ticket = "bad";
  pair.refusal = 22;
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  CHECK_STR(pair.client_log,
            "OPEN disconnect.reason ERROR EAUTH the server refused the "
            "login: invalid login ticket (reason 22)");
  CHECK(strstr(pair.server_log,
               "security.sso_ticket CLOSE 1000 invalid login ticket") != NULL);
  CHECK(parley_session_is_done(pair.client));
  CHECK(parley_session_is_done(pair.server));
  CHECK_ERR(parley_session_accept(pair.server), PARLEY_ECLOSED);
  CHECK_ERR(pair_send(&pair, false, "client.pong", ""), PARLEY_ECLOSED);
  pair_clear(&pair);
}

/* Servers in use only close. */
static void refuses_without_a_word(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  pair_use_ws(&pair);
  pair.client_options.ticket = "bad";
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  CHECK_STR(pair.client_log,
            "OPEN ERROR EAUTH closed during login: login, waiting for "
            "authentication.ok (code 1000 refused)");
  CHECK(strstr(pair.server_log, "CLOSE 1000 refused") != NULL);
  pair_clear(&pair);
  pair_init(&pair, NULL);
  pair.client_options.ticket = "bad";
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  CHECK_ERR(parley_session_eof(pair.client, pair.now), PARLEY_OK);
  pair_events(&pair, false);
  CHECK_STR(pair.client_log,
            "OPEN ERROR EAUTH closed during login: login, waiting for "
            "authentication.ok");
  pair_clear(&pair);
}

/* A peer that says nothing: the error names what was awaited. */
static void silence_ends_at_the_deadline(void) {
  struct pair pair;
  int64_t at;
  pair_init(&pair, NULL);
  pair_use_crypto(&pair, PARLEY_CRYPTO_STREAM);
  pair.client_options.handshake_ms = 500;
  CHECK(pair_start(&pair));
  at = parley_session_deadline(pair.client);
  CHECK_INT(at, pair.now + 500);
  CHECK_ERR(parley_session_tick(pair.client, at - 1), PARLEY_OK);
  pair_events(&pair, false);
  CHECK_STR(pair.client_log, "OPEN");
  CHECK_ERR(parley_session_tick(pair.client, at), PARLEY_OK);
  pair_events(&pair, false);
  CHECK_STR(pair.client_log,
            "OPEN ERROR ETIMEOUT timed out after 500 ms: key exchange, "
            "waiting for handshake.init_diffie");
  CHECK_INT(parley_session_deadline(pair.client), -1);
  CHECK_ERR(parley_session_tick(pair.client, at), PARLEY_ECLOSED);
  CHECK_INT(parley_session_deadline(pair.server), pair.now + 15000);
  CHECK_ERR(parley_session_tick(pair.server, pair.now + 15000), PARLEY_OK);
  pair_events(&pair, true);
  CHECK_STR(pair.server_log,
            "OPEN ERROR ETIMEOUT timed out after 15000 ms: key exchange, "
            "waiting for handshake.init_diffie");
  pair_clear(&pair);

  pair_init(&pair, NULL);
  pair_use_ws(&pair);
  CHECK(pair_start(&pair));
  CHECK_ERR(parley_session_tick(pair.client, pair.now + 15000), PARLEY_OK);
  pair_events(&pair, false);
  CHECK_STR(pair.client_log,
            "ERROR ETIMEOUT timed out after 15000 ms: connecting, waiting "
            "for the WebSocket upgrade");
  pair_clear(&pair);

  pair_init(&pair, NULL); /* the program of the server says nothing */
  pair.good_ticket = NULL;
  CHECK(pair_start(&pair));
  pair_run(&pair, 14999);
  CHECK_ERR(parley_session_tick(pair.server, 16000), PARLEY_OK);
  pair_events(&pair, true);
  CHECK(strstr(pair.server_log, "waiting for the program's answer") != NULL);
  CHECK_ERR(parley_session_tick(pair.client, 16000), PARLEY_OK);
  pair_events(&pair, false);
  CHECK_STR(pair.client_log,
            "OPEN ERROR ETIMEOUT timed out after 15000 ms: login, waiting "
            "for authentication.ok");
  pair_clear(&pair);
}

/* Servers that dislike a key do not answer. */
static void silence_within_the_key_exchange(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  pair_use_crypto(&pair, PARLEY_CRYPTO_STREAM);
  CHECK(pair_start(&pair));
  while (strstr(pair.client_log, "init_diffie") == NULL && pair_move(&pair))
    pair_events(&pair, false);
  CHECK_ERR(parley_session_tick(pair.client, pair.now + 15000), PARLEY_OK);
  pair_events(&pair, false);
  CHECK_STR(pair.client_log,
            "OPEN handshake.init_diffie ERROR ETIMEOUT timed out after 15000 "
            "ms: key exchange, waiting for handshake.complete_diffie");
  pair_clear(&pair);
}

/* Both sides know of a key, but not of the same one, or make different
 * cipher keys of the same number. */
static void different_keys_end_the_session(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  pair_use_crypto(&pair, PARLEY_CRYPTO_STREAM);
  pair.client_options.key_e = "11";
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  CHECK_STR(pair.client_log, "OPEN handshake.init_diffie ERROR ECRYPTO an RSA "
                             "block does not begin with 00: wrong key?");
  pair_clear(&pair);
  pair_init(&pair, NULL);
  pair_use_crypto(&pair, PARLEY_CRYPTO_STREAM);
  pair.client_options.key_derivation = PARLEY_KEY_SHA1;
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  CHECK(strstr(pair.server_log, "SECURE ERROR EFRAME") != NULL);
  pair_clear(&pair);
}

static void parameters_come_once(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  pair_use_crypto(&pair, PARLEY_CRYPTO_STREAM);
  pair.client_options.plain_numbers = true;
  CHECK(pair_start(&pair));
  pair_inject(&pair, false,
              "000000090543"
              "00023233"
              "000135");
  pair_inject(&pair, false,
              "000000090543"
              "00023233"
              "000135");
  CHECK_STR(pair.client_log,
            "OPEN handshake.init_diffie handshake.init_diffie ERROR EPROTO "
            "the server gave its parameters twice");
  pair_clear(&pair);
}

/* A revision that does not have what the login needs. */
static void numbers_can_be_missing(void) {
  struct pair pair;
  parley_idmap *map;
  pair_init(&pair, NULL);
  map = parley_idmap_new(pair.schema, NULL);
  parley_idmap_reset(map);
  pair.client_options.ids = map;
  CHECK(pair_start(&pair));
  pair_events(&pair, false);
  CHECK_STR(pair.client_log, "OPEN ERROR ENOENT handshake.release_version "
                             "has no number in this revision");
  parley_idmap_free(map);
  pair_clear(&pair);
}

static void half_close_ends_in_order(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  pair.client_log[0] = pair.server_log[0] = '\0';
  CHECK_ERR(parley_session_eof(pair.client, pair.now), PARLEY_OK);
  pair_inject(&pair, true, "0000000a0522"); /* a packet that is cut */
  CHECK_ERR(parley_session_eof(pair.server, pair.now), PARLEY_OK);
  pair_events(&pair, false);
  pair_events(&pair, true);
  CHECK_STR(pair.client_log, "CLOSE 0 the peer closed the connection");
  CHECK_STR(pair.server_log,
            "ERROR ETRUNCATED the connection ended inside a packet");
  CHECK_ERR(parley_session_eof(pair.client, pair.now), PARLEY_ECLOSED);
  pair_clear(&pair);

  pair_init(&pair, NULL); /* a WebSocket without its close frame */
  pair_use_ws(&pair);
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  pair.client_log[0] = '\0';
  CHECK_ERR(parley_session_eof(pair.client, pair.now), PARLEY_OK);
  pair_events(&pair, false);
  CHECK(strncmp(pair.client_log, "ERROR ECLOSED ", 14) == 0);
  pair_clear(&pair);
}

static void sends_wait_for_their_phase(void) {
  struct pair pair;
  parley_slice none = {NULL, 0};
  pair_init(&pair, NULL);
  CHECK(pair_start(&pair));
  CHECK_ERR(pair_send(&pair, false, "room_entities.say", ""), PARLEY_EPHASE);
  CHECK_ERR(pair_send(&pair, false, "security.sso_ticket", ""), PARLEY_EPHASE);
  CHECK_ERR(pair_send(&pair, true, "room_entities.chat", ""), PARLEY_EPHASE);
  CHECK_ERR(pair_send(&pair, true, "authentication.ok", ""), PARLEY_EPHASE);
  CHECK_ERR(parley_session_accept(pair.server), PARLEY_EPHASE);
  CHECK_ERR(parley_session_accept(pair.client), PARLEY_EUSAGE);
  CHECK_ERR(parley_session_refuse(pair.client, 1), PARLEY_EUSAGE);
  CHECK_ERR(parley_session_send_id(pair.client, 1314, none), PARLEY_EPHASE);
  CHECK_ERR(parley_session_send_id(pair.client, 9999, none), PARLEY_EPHASE);
  CHECK_ERR(parley_session_send(
              pair.client, pair_packet(&pair, PARLEY_S2C, "client.ping"), none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_start(pair.client, 1), PARLEY_EUSAGE);
  CHECK_INT(parley_session_out(pair.server).size, 0);
  pair_run(&pair, 100);
  CHECK_STR(pair.client_log, CLIENT_LOGIN); /* nothing had changed */
  CHECK_STR(pair.server_log, SERVER_LOGIN);
  CHECK_ERR(parley_session_send_id(pair.client, 9999, none), PARLEY_OK);
  pair_run(&pair, 100);
  CHECK_STR(pair.server_log, SERVER_LOGIN " #9999");
  pair_clear(&pair);
}

static void nothing_works_before_start(void) {
  struct pair pair;
  parley_slice none = {NULL, 0};
  parley_session *session;
  pair_init(&pair, NULL);
  session = parley_session_new(&pair.client_options, NULL);
  CHECK(session != NULL);
  CHECK_ERR(parley_session_feed(session, none, 1), PARLEY_EUSAGE);
  CHECK_ERR(parley_session_eof(session, 1), PARLEY_EUSAGE);
  CHECK_ERR(parley_session_tick(session, 1), PARLEY_EUSAGE);
  CHECK_INT(parley_session_deadline(session), -1);
  CHECK_ERR(parley_session_send_id(session, 1, none), PARLEY_EPHASE);
  CHECK(!parley_session_is_done(session));
  CHECK_INT(parley_session_out(session).size, 0);
  parley_session_free(session);
  parley_session_free(NULL);
  pair_clear(&pair);
}

/* Server: packets that need a login are dropped; too many end it. */
static void early_packets_are_dropped_and_counted(void) {
  struct pair pair;
  int i;
  pair_init(&pair, NULL);
  pair.client_options.ticket = NULL;
  CHECK(pair_start(&pair));
  for (i = 0; i < 15; i++) pair_inject(&pair, true, "000000080522000000000000");
  pair_inject(&pair, true, "000000020a24"); /* a pong counts for nothing */
  CHECK_STR(pair.server_log, "OPEN client.pong");
  pair_inject(&pair, true, "000000080522000000000000");
  CHECK_STR(pair.server_log,
            "OPEN client.pong ERROR EPHASE 16 packets came before the login "
            "that they need, the last one room_entities.say");
  pair_clear(&pair);
}

static void wrong_order_ends_the_session(void) {
  static const struct {
    bool to_server, crypto;
    const char *hex, *log;
  } cases[] = {
    {true, false, "000000020c26", /* 3110 */
     "ERROR EPROTO the client asks for a key exchange, which this server "
     "does not do"},
    {true, true, "0000000a097300000000000000000000" /* 2419 */,
     "ERROR EPHASE the ticket came before the key exchange"},
    {true, true,
     "0000000503050001"
     "31", /* 773, no RSA block */
     "ERROR ECRYPTO 1 digits are not RSA blocks of 256 digits"},
    {true, true, "00000003030500", /* 773, cut */
     "ERROR EPROTO handshake.complete_diffie: "},
    {true, true, "000000020c26000000020c26000000020c26000000020c26000000020c26",
     "ERROR EPROTO the key exchange was asked for 5 times"},
    {false, true, "000000050f2d000131", /* 3885 */
     "ERROR EPROTO the server ended a key exchange not begun"},
    {false, true,
     "0000000805430001"
     "31"
     "0001"
     "31", /* 1347 */
     "ERROR ECRYPTO 1 digits are not RSA blocks of 256 digits"},
    {false, true, "000000050543000131", "ERROR EPROTO handshake.init_diffie"},
    {true, false, "00000001", "ERROR EFRAME "},
    {true, false, "ffffffff", "ERROR EFRAME "},
  };
  size_t i;
  for (i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct pair pair;
    const char *log, *error;
    pair_init(&pair, NULL);
    pair.good_ticket = NULL;
    if (cases[i].crypto) pair_use_crypto(&pair, PARLEY_CRYPTO_STREAM);
    CHECK(pair_start(&pair));
    pair_inject(&pair, cases[i].to_server, cases[i].hex);
    log = cases[i].to_server ? pair.server_log : pair.client_log;
    error = strstr(log, "ERROR");
    if (error == NULL ||
        strncmp(error, cases[i].log, strlen(cases[i].log)) != 0)
      test_fail(__FILE__, __LINE__, "case %d: %s", (int)i, log);
    CHECK(
      parley_session_is_done(cases[i].to_server ? pair.server : pair.client));
    pair_clear(&pair);
  }
}

/* Over WebSocket the peer is told with a close code. */
static void faults_close_the_websocket(void) {
  struct pair pair;
  int i;
  pair_init(&pair, NULL);
  pair_use_ws(&pair);
  pair.client_options.ticket = NULL;
  CHECK(pair_start(&pair));
  pair_run(&pair, 10);
  CHECK_ERR(pair_send(&pair, false, "handshake.init_diffie", ""), PARLEY_OK);
  pair_run(&pair, 10);
  CHECK_STR(pair.client_log,
            "OPEN ERROR EAUTH closed during login: login, waiting for "
            "authentication.ok (code 1002)");
  pair_clear(&pair);
  pair_init(&pair, NULL);
  pair_use_ws(&pair);
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  pair.client_log[0] = '\0';
  for (i = 0; i < 2; i++)
    CHECK_ERR(pair_send(&pair, false, "security.sso_ticket", "000000000000"),
              PARLEY_OK);
  pair_run(&pair, 100);
  CHECK_STR(pair.client_log, "CLOSE 1008 the peer closed the connection");
  pair_clear(&pair);
  pair_init(&pair, NULL);
  pair_use_ws(&pair);
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  pair.client_log[0] = '\0';
  pair_inject(&pair, true, "82840000000000000001"); /* a packet of 1 byte */
  pair_run(&pair, 10);
  CHECK_STR(pair.client_log, "CLOSE 1002 the peer closed the connection");
  pair_clear(&pair);
}

static void a_second_ticket_ends_the_session(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  pair_inject(&pair, true, "0000000c09730004676f6f6400000000");
  CHECK(strstr(pair.server_log, "ERROR EPHASE a second ticket came") != NULL);
  pair_clear(&pair);
}

static void pings_and_pongs(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  pair.client_options.ping_ms = 1000000; /* answers only */
  pair.client_options.idle_ms = 1000000;
  pair.server_options.ping_ms = 200;
  pair.server_options.idle_ms = 500;
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  pair.client_log[0] = pair.server_log[0] = '\0';
  pair_run(&pair, 450);
  CHECK_STR(pair.client_log, "client.ping client.ping");
  CHECK_STR(pair.server_log, "client.pong client.pong");
  pair_run(&pair, 100000); /* for ever */
  CHECK(!parley_session_is_done(pair.server));
  pair_clear(&pair);

  pair_init(&pair, NULL); /* of its own accord */
  pair.client_options.ping_ms = 200;
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  pair.server_log[0] = '\0';
  pair_run(&pair, 450);
  CHECK_STR(pair.server_log, "client.pong client.pong");
  pair_clear(&pair);
}

/* A client that takes pings and never answers. */
static void no_pong_ends_the_session(void) {
  struct pair pair;
  int64_t from;
  pair_init(&pair, NULL);
  pair.server_options.ping_ms = 200;
  pair.server_options.idle_ms = 500;
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  pair.server_log[0] = '\0';
  from = pair.now;
  while (!parley_session_is_done(pair.server)) {
    int64_t at = parley_session_deadline(pair.server);
    CHECK(at > 0 && at <= from + 500);
    CHECK_ERR(parley_session_tick(pair.server, at), PARLEY_OK);
    /* Other packets are no pongs. */
    if (!parley_session_is_done(pair.server))
      pair_inject(&pair, true, "00000006012700000007");
  }
  pair_events(&pair, true);
  CHECK_STR(pair.server_log,
            "client.latency_test client.latency_test ERROR ETIMEOUT timed "
            "out after 500 ms: session, waiting for client.pong");
  CHECK_ERR(parley_session_tick(pair.client, from + 90000), PARLEY_OK);
  pair.client_log[0] = '\0';
  pair_events(&pair, false);
  CHECK(strstr(pair.client_log, "ERROR ETIMEOUT timed out after 90000 ms: "
                                "session, waiting for client.ping") != NULL);
  pair_clear(&pair);
}

/* A ping between the client's last plain byte and its key waits. */
static void ping_within_the_key_exchange(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  pair_use_crypto(&pair, PARLEY_CRYPTO_STREAM);
  pair.client_options.plain_numbers = pair.server_options.plain_numbers = true;
  CHECK(pair_start(&pair));
  while (strstr(pair.client_log, "init_diffie") == NULL && pair_move(&pair))
    pair_events(&pair, false);
  CHECK_ERR(pair_send(&pair, false, "security.machine_id", ""), PARLEY_EPHASE);
  pair_inject(&pair, false, "000000020f58");
  pair_run(&pair, 100);
  CHECK(strstr(pair.client_log, "authentication.ok READY") != NULL);
  CHECK(strstr(pair.server_log, "SECURE client.pong security.machine_id") !=
        NULL);
  pair_clear(&pair);
}

static void latency_is_answered(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  pair.client_log[0] = '\0';
  pair.tap.size = 0;
  CHECK_ERR(pair_send(&pair, false, "client.latency_test", "00000007"),
            PARLEY_OK);
  CHECK_ERR(pair_send(&pair, false, "client.latency_test", "0007"),
            PARLEY_OK); /* can not be read: no answer */
  pair_run(&pair, 100);
  CHECK_STR(pair.client_log, "client.latency_response");
  CHECK_HEX(parley_buf_slice(&pair.tap), "00000006000a00000007");
  pair_clear(&pair);
}

static void machine_ids_are_checked(void) {
  static const struct {
    const char *id;
    bool good;
  } cases[] = {
    {"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", true},
    {"ZZ23456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", true},
    {"~123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", false},
    {"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde", false},
    {"", false},
  };
  size_t i;
  for (i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct pair pair;
    pair_init(&pair, NULL);
    pair.client_options.machine_id = cases[i].id;
    CHECK(pair_start(&pair));
    pair_run(&pair, 100);
    CHECK_STR(pair.client_log,
              cases[i].good
                ? CLIENT_LOGIN
                : "OPEN security.machine_id authentication.ok READY");
    if (!cases[i].good) { /* 64 new digits */
      CHECK(pair.tap.size > 72);
      CHECK(memcmp(pair.tap.data, "\0\0\0\x44\x05\xd0\0\x40", 8) == 0);
      CHECK_INT(strspn((const char *)pair.tap.data + 8, "0123456789abcdef"),
                64);
    }
    pair_clear(&pair);
  }
}

static void disconnect_reasons(void) {
  static const struct {
    const char *hex, *log;
  } cases[] = {
    {"00000006"
     "0fa0"
     "00000002",
     "disconnect.reason CLOSE 2 logged in from somewhere else"},
    {"00000002"
     "0fa0",
     "disconnect.reason CLOSE 0 logged out"},
    {"00000006"
     "0fa0"
     "00000071",
     "disconnect.reason CLOSE 113 no pong in "
     "time"},
    {"00000006"
     "0fa0"
     "fffffffe",
     "disconnect.reason CLOSE -2 maintenance"},
    {"00000006"
     "0fa0"
     "000003e7",
     "disconnect.reason CLOSE 999 unknown "
     "reason"},
  };
  size_t i;
  for (i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct pair pair;
    pair_init(&pair, NULL);
    CHECK(pair_start(&pair));
    pair_run(&pair, 100);
    pair.client_log[0] = '\0';
    pair_inject(&pair, false, cases[i].hex);
    CHECK_STR(pair.client_log, cases[i].log);
    pair_clear(&pair);
  }
}

/* The server's program ends a session that is running. */
static void server_throws_out(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  pair_use_ws(&pair);
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  pair.client_log[0] = pair.server_log[0] = '\0';
  CHECK_ERR(parley_session_refuse(pair.server, 19), PARLEY_OK);
  pair_run(&pair, 100);
  CHECK_STR(pair.client_log, "disconnect.reason CLOSE 19 the hotel is closing");
  CHECK_STR(pair.server_log, "CLOSE 1000 the hotel is closing");
  pair_clear(&pair);
}

static void client_says_good_bye(void) {
  int ws;
  for (ws = 0; ws < 2; ws++) {
    struct pair pair;
    pair_init(&pair, NULL);
    if (ws) pair_use_ws(&pair);
    CHECK(pair_start(&pair));
    pair_run(&pair, 100);
    pair.client_log[0] = pair.server_log[0] = '\0';
    CHECK_ERR(parley_session_close(pair.client, 1000, "Bye"), PARLEY_OK);
    CHECK_ERR(pair_send(&pair, false, "client.pong", ""), PARLEY_ECLOSED);
    CHECK_INT(parley_session_is_done(pair.client), !ws);
    pair_run(&pair, 100);
    CHECK_STR(pair.client_log, "CLOSE 1000 Bye");
    CHECK_STR(pair.server_log,
              "client.disconnect CLOSE 1000 the client said good-bye");
    pair_clear(&pair);
  }
}

/* Nobody answers the good-bye. */
static void close_has_a_deadline(void) {
  struct pair pair;
  pair_init(&pair, NULL);
  pair_use_ws(&pair);
  CHECK(pair_start(&pair));
  pair_run(&pair, 100);
  pair.client_log[0] = '\0';
  CHECK_ERR(parley_session_close(pair.client, 1001, NULL), PARLEY_OK);
  CHECK(parley_session_deadline(pair.client) <= pair.now);
  CHECK_ERR(parley_session_tick(pair.client, pair.now), PARLEY_OK);
  CHECK_INT(parley_session_deadline(pair.client), pair.now + 3000);
  CHECK_ERR(parley_session_tick(pair.client, pair.now + 2999), PARLEY_OK);
  CHECK(!parley_session_is_done(pair.client));
  CHECK_ERR(parley_session_tick(pair.client, pair.now + 3000), PARLEY_OK);
  CHECK(parley_session_is_done(pair.client));
  pair_events(&pair, false);
  CHECK_STR(pair.client_log, "CLOSE 1001 ");
  CHECK_ERR(parley_session_close(pair.client, 1000, ""), PARLEY_ECLOSED);
  pair_clear(&pair);
}

const struct test suite_session_rules[] = {
  {"refuses_a_wrong_ticket", refuses_a_wrong_ticket},
  {"refuses_without_a_word", refuses_without_a_word},
  {"silence_ends_at_the_deadline", silence_ends_at_the_deadline},
  {"silence_within_the_key_exchange", silence_within_the_key_exchange},
  {"different_keys_end_the_session", different_keys_end_the_session},
  {"parameters_come_once", parameters_come_once},
  {"numbers_can_be_missing", numbers_can_be_missing},
  {"half_close_ends_in_order", half_close_ends_in_order},
  {"sends_wait_for_their_phase", sends_wait_for_their_phase},
  {"nothing_works_before_start", nothing_works_before_start},
  {"early_packets_are_dropped_and_counted",
   early_packets_are_dropped_and_counted},
  {"wrong_order_ends_the_session", wrong_order_ends_the_session},
  {"faults_close_the_websocket", faults_close_the_websocket},
  {"a_second_ticket_ends_the_session", a_second_ticket_ends_the_session},
  {"pings_and_pongs", pings_and_pongs},
  {"no_pong_ends_the_session", no_pong_ends_the_session},
  {"ping_within_the_key_exchange", ping_within_the_key_exchange},
  {"latency_is_answered", latency_is_answered},
  {"machine_ids_are_checked", machine_ids_are_checked},
  {"disconnect_reasons", disconnect_reasons},
  {"server_throws_out", server_throws_out},
  {"client_says_good_bye", client_says_good_bye},
  {"close_has_a_deadline", close_has_a_deadline},
  {NULL, NULL},
};

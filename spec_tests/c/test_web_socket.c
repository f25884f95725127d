/* SPDX-License-Identifier: MIT
 *
 * Bare sessions: upgrades, WebSockets, time and the end.
 */
#include "web_pair.h"

#define UPGRADE(target)                                                        \
  "GET " target " HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n"              \
  "Upgrade: websocket\r\n"
#define KEY "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
#define VERSION "Sec-WebSocket-Version: 13\r\n"

static const parley_slice none = {NULL, 0};

/* ---- the upgrade ----------------------------------------------------- */

/* Two requests and then a WebSocket on the same connection; the server's side
 * of the talk, the client is text. */
static void test_upgrade(void) {
  static const char text[] = GET("/a") GET("/b") "\r\n" UPGRADE("/ws")
    KEY VERSION "\r\n\x81\x82\x01\x02\x03\x04ik";
  size_t cut;
  for (cut = 0; cut < sizeof text; cut++) {
    struct web_pair pair;
    const char *out;
    web_pair_init(&pair, NULL);
    pair.cut = cut;
    CHECK(web_start(&pair, PARLEY_SERVER));
    web_feed(&pair, PARLEY_SERVER, text);
    CHECK_STR(pair.server_log,
              "OPEN\nREQUEST GET /a\nREQUEST GET /b\nUPGRADE GET /ws\nREADY\n"
              "TEXT hi\n");
    CHECK_STR(parley_session_header(pair.server, ":path"), "/ws");
    CHECK_ERR(parley_session_respond(pair.server, 200, NULL, none),
              PARLEY_EPHASE);
    CHECK_ERR(parley_session_upgrade(pair.server, NULL), PARLEY_EPHASE);
    CHECK_ERR(web_say(pair.server, "ho"), PARLEY_OK);
    out = web_out(&pair, PARLEY_SERVER);
    CHECK(web_contains(out, "HTTP/1.1 101 Switching Protocols\r\n"));
    CHECK(web_contains(out, "\r\nX-Extra: yes\r\n"));
    CHECK(web_contains(out, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
    CHECK(web_contains(out, "\r\n\r\n\x81\x02ho"));
    web_clear(&pair);
  }
}

struct refusal_case {
  const char *request, *status, *log;
};

static const struct refusal_case upgrade_cases[] = {
  {UPGRADE("/ws") KEY "Sec-WebSocket-Version: 8\r\n\r\n",
   "426 Upgrade Required", "ERROR EUPGRADE refused with 426"},
  {UPGRADE("/ws") "Sec-WebSocket-Key: x\r\n" VERSION "\r\n", "400 Bad Request",
   "ERROR EUPGRADE refused with 400"},
  {"GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n" KEY VERSION "\r\n",
   "400 Bad Request", "ERROR EUPGRADE refused with 400"},
  {"POST /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n" KEY VERSION
   "Content-Length: 2\r\n\r\nhi",
   "405 Method Not Allowed", "ERROR EUPGRADE refused with 405"},
  {UPGRADE("/ws") KEY VERSION "Origin: http://b\r\n\r\n", "403 Forbidden",
   "ERROR EUPGRADE refused with 403"},
};

static void test_upgrade_refused(void) {
  size_t i;
  for (i = 0; i < sizeof upgrade_cases / sizeof *upgrade_cases; i++) {
    struct web_pair pair;
    char line[100];
    web_pair_init(&pair, NULL);
    pair.server_options.ws.origin = "http://a";
    CHECK(web_start(&pair, PARLEY_SERVER));
    web_feed(&pair, PARLEY_SERVER, GET("/1"));
    web_out(&pair, PARLEY_SERVER);
    web_feed(&pair, PARLEY_SERVER, upgrade_cases[i].request);
    web_events(&pair, PARLEY_SERVER);
    CHECK(web_contains(pair.server_log, upgrade_cases[i].log));
    CHECK(parley_session_is_done(pair.server));
    snprintf(line, sizeof line, "HTTP/1.1 %s\r\n", upgrade_cases[i].status);
    CHECK(strncmp(web_out(&pair, PARLEY_SERVER), line, strlen(line)) == 0);
    web_clear(&pair);
  }
}

/* The program does not want the WebSocket. */
static void test_upgrade_declined(void) {
  struct web_pair pair;
  web_pair_init(&pair, NULL);
  CHECK(web_start(&pair, PARLEY_SERVER));
  web_feed(&pair, PARLEY_SERVER,
           UPGRADE("/other") KEY VERSION "\r\n" GET("/next"));
  CHECK_STR(pair.server_log, "OPEN\nUPGRADE GET /other\nREQUEST GET /next\n");
  CHECK(web_contains(web_out(&pair, PARLEY_SERVER), "GET /other"));
  web_clear(&pair);
}

/* ---- WebSocket ------------------------------------------------------- */

static bool chat(struct web_pair *pair) {
  pair->client_options.transport = PARLEY_TRANSPORT_WS;
  pair->client_options.ws.path = "/ws";
  pair->client_options.ws.deflate = pair->server_options.ws.deflate = true;
  if (!web_pair_start(pair)) return false;
  web_run(pair);
  if (pair->failed != PARLEY_OK) return false;
  if (web_say(pair->client, "hello") != PARLEY_OK) return false;
  web_run(pair);
  if (parley_session_message(pair->server, PARLEY_WS_BINARY,
                             parley_slice_of("bytes")) != PARLEY_OK)
    return false;
  if (web_say(pair->server, "") != PARLEY_OK) return false;
  web_run(pair);
  if (parley_session_close(pair->client, 3001, "enough") != PARLEY_OK)
    return false;
  web_run(pair);
  return pair->failed == PARLEY_OK;
}

static const char chat_client[] =
  "OPEN\nREADY\nBINARY bytes\nTEXT\nCLOSE 3001 enough\n";
static const char chat_server[] =
  "OPEN\nUPGRADE GET /ws\nREADY\nTEXT hello\nCLOSE 3001 enough\n";

static void test_websocket(void) {
  size_t cut;
  for (cut = 0; cut < 330; cut++) {
    struct web_pair pair;
    web_pair_init(&pair, NULL);
    pair.cut = cut;
    if (cut > 320) pair.chunk = cut - 320;
    CHECK(chat(&pair));
    CHECK_STR(pair.client_log, chat_client);
    CHECK_STR(pair.server_log, chat_server);
    CHECK_STR(parley_session_header(pair.client, "X-Extra"), "yes");
    CHECK_ERR(web_say(pair.client, "x"), PARLEY_ECLOSED);
    web_clear(&pair);
  }
}

static bool chat_with(const parley_alloc *alloc) {
  struct web_pair pair;
  bool good;
  web_pair_init(&pair, alloc);
  good = chat(&pair);
  if (good) CHECK_STR(pair.client_log, chat_client);
  web_clear(&pair);
  return good;
}

static void test_websocket_memory(void) {
  test_every_alloc(chat_with);
}

/* A server that is nothing but a WebSocket, and what can not be sent. */
static void test_websocket_server(void) {
  static char big[300];
  parley_slice large = {(const uint8_t *)big, sizeof big};
  struct web_pair pair;
  web_pair_init(&pair, NULL);
  pair.client_options.transport = PARLEY_TRANSPORT_WS;
  pair.server_options.transport = PARLEY_TRANSPORT_WS;
  pair.client_options.limits.message = 200;
  pair.client_options.limits.queue = 400;
  CHECK(web_pair_start(&pair));
  CHECK_ERR(web_say(pair.client, "x"), PARLEY_EPHASE);
  CHECK_ERR(web_ask(&pair, "GET", "/", ""), PARLEY_EUSAGE);
  CHECK_ERR(parley_session_respond(pair.server, 200, NULL, none),
            PARLEY_EUSAGE);
  web_run(&pair);
  CHECK_STR(pair.server_log, "OPEN\nREADY\n");
  CHECK_ERR(web_say(pair.client, "\xff"), PARLEY_EUSAGE);
  CHECK_ERR(parley_session_message(pair.client, (parley_ws_message)3, none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_message(pair.client, PARLEY_WS_BINARY, large),
            PARLEY_ELIMIT);
  large.size = 200;
  CHECK_ERR(parley_session_message(pair.client, PARLEY_WS_BINARY, large),
            PARLEY_OK);
  CHECK_ERR(parley_session_message(pair.client, PARLEY_WS_BINARY, large),
            PARLEY_EQUEUE);
  web_run(&pair);
  CHECK_ERR(web_say(pair.client, "fine"), PARLEY_OK);
  web_run(&pair);
  CHECK(web_contains(pair.server_log, "TEXT fine\n"));
  web_clear(&pair);
}

static void test_close_codes(void) {
  static const struct {
    int code;
    const char *log;
  } cases[] = {{1000, "CLOSE 1000 t\n"},
               {4000, "CLOSE 4000 t\n"},
               {0, "CLOSE 1005 \n"},
               {1005, "CLOSE 1005 \n"},
               {7, "CLOSE 1000 t\n"}};
  size_t i;
  for (i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct web_pair pair;
    web_pair_init(&pair, NULL);
    pair.client_options.transport = PARLEY_TRANSPORT_WS;
    pair.client_options.ws.path = "/ws";
    CHECK(web_pair_start(&pair));
    web_run(&pair);
    CHECK_ERR(parley_session_close(pair.server, cases[i].code, "t"), PARLEY_OK);
    CHECK_ERR(web_say(pair.server, "x"), PARLEY_ECLOSED);
    CHECK(!parley_session_is_done(pair.server));
    web_run(&pair);
    CHECK(web_contains(pair.client_log, cases[i].log));
    CHECK(web_contains(pair.server_log, "CLOSE "));
    web_clear(&pair);
  }
}

/* A WebSocket that is cut is an error on both sides, and has no deadline. */
static void test_websocket_end(void) {
  struct web_pair pair;
  web_pair_init(&pair, NULL);
  pair.client_options.transport = PARLEY_TRANSPORT_WS;
  pair.client_options.ws.path = "/ws";
  CHECK(web_pair_start(&pair));
  web_run(&pair);
  CHECK_INT(parley_session_deadline(pair.client), -1);
  CHECK_INT(parley_session_deadline(pair.server), -1);
  web_eof(&pair, PARLEY_CLIENT);
  web_eof(&pair, PARLEY_SERVER);
  CHECK(web_contains(pair.client_log, "ERROR ECLOSED "));
  CHECK(web_contains(pair.server_log, "ERROR ECLOSED "));
  web_clear(&pair);
}

/* ---- time and the end ------------------------------------------------ */

static void test_server_time(void) {
  struct web_pair pair;
  web_serve(&pair); /* nothing is asked */
  web_wait(&pair, 89999);
  CHECK(!parley_session_is_done(pair.server));
  web_wait(&pair, 1);
  CHECK_STR(pair.server_log, "OPEN\nCLOSE 0 no request came any more\n");
  web_clear(&pair);

  web_serve(&pair); /* a request begins and does not end */
  web_wait(&pair, 50000);
  web_feed(&pair, PARLEY_SERVER, "GET / HT");
  web_wait(&pair, 10000);
  web_feed(&pair, PARLEY_SERVER, "TP/1.1\r\n");
  web_wait(&pair, 4999);
  CHECK(!parley_session_is_done(pair.server));
  web_wait(&pair, 1);
  CHECK_STR(pair.server_log, "OPEN\nERROR ETIMEOUT timed out after 15000 ms: "
                             "reading a request\n");
  CHECK(web_contains(web_out(&pair, PARLEY_SERVER), "HTTP/1.1 408 "));
  web_clear(&pair);

  web_serve(&pair); /* an answer takes hours; then the connection is idle */
  web_feed(&pair, PARLEY_SERVER, GET("/"));
  CHECK_INT(parley_session_deadline(pair.server), -1);
  pair.now += 10000000;
  CHECK_ERR(parley_session_respond(pair.server, 204, NULL, none), PARLEY_OK);
  web_wait(&pair, 89999);
  CHECK(!parley_session_is_done(pair.server));
  web_wait(&pair, 1);
  CHECK(web_contains(pair.server_log, "CLOSE 0 no request came any more\n"));
  web_clear(&pair);

  web_serve(&pair); /* the last answer is not read */
  web_feed(&pair, PARLEY_SERVER, "GET / HTTP/1.0\r\n\r\n");
  CHECK_ERR(parley_session_respond(pair.server, 204, NULL, none), PARLEY_OK);
  web_wait(&pair, 90000);
  CHECK(web_contains(pair.server_log, "ERROR ETIMEOUT "));
  web_clear(&pair);
}

static void test_client_time(void) {
  struct web_pair pair;
  web_dial(&pair);
  CHECK_INT(parley_session_deadline(pair.client), -1);
  pair.now += 10000000;
  CHECK_ERR(web_ask(&pair, "GET", "/", ""), PARLEY_OK);
  web_wait(&pair, 89999);
  CHECK(!parley_session_is_done(pair.client));
  web_feed(&pair, PARLEY_CLIENT, "HTTP/1.1 ");
  web_wait(&pair, 89999);
  CHECK(!parley_session_is_done(pair.client));
  web_wait(&pair, 1);
  CHECK(web_contains(pair.client_log,
                     "ERROR ETIMEOUT timed out after 90000 ms: "
                     "waiting for the answer\n"));
  web_clear(&pair);

  web_pair_init(&pair, NULL); /* no answer to the upgrade */
  pair.client_options.transport = PARLEY_TRANSPORT_WS;
  CHECK(web_start(&pair, PARLEY_CLIENT));
  web_wait(&pair, 14999);
  CHECK(!parley_session_is_done(pair.client));
  web_wait(&pair, 1);
  CHECK_STR(pair.client_log,
            "ERROR ETIMEOUT timed out after 15000 ms: connecting\n");
  web_clear(&pair);
}

/* Closing a server in each of its states, and its requester going away. */
static void test_close_anywhere(void) {
  static const char *const states[] = {
    "", "GET", GET("/"),
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n",
    UPGRADE("/ws") KEY VERSION "\r\n"};
  size_t i;
  for (i = 0; i < sizeof states / sizeof *states; i++) {
    struct web_pair pair;
    web_serve(&pair);
    web_feed(&pair, PARLEY_SERVER, states[i]);
    CHECK_ERR(parley_session_close(pair.server, 0, NULL), PARLEY_OK);
    web_events(&pair, PARLEY_SERVER);
    CHECK(parley_session_is_done(pair.server));
    CHECK(web_contains(pair.server_log, "CLOSE 0 \n"));
    CHECK_ERR(parley_session_respond(pair.server, 200, NULL, none),
              PARLEY_ECLOSED);
    CHECK_ERR(parley_session_upgrade(pair.server, NULL), PARLEY_ECLOSED);
    CHECK_ERR(web_say(pair.server, "x"), PARLEY_ECLOSED);
    web_clear(&pair);
  }
  {
    struct web_pair pair;
    web_dial(&pair);
    CHECK_ERR(web_ask(&pair, "GET", "/", ""), PARLEY_OK);
    CHECK_ERR(parley_session_close(pair.client, 1000, "enough"), PARLEY_OK);
    web_events(&pair, PARLEY_CLIENT);
    CHECK_STR(pair.client_log, "OPEN\nCLOSE 1000 enough\n");
    web_clear(&pair);
    web_serve(&pair);
    web_feed(&pair, PARLEY_SERVER, GET("/"));
    web_eof(&pair, PARLEY_SERVER);
    CHECK_STR(pair.server_log,
              "OPEN\nREQUEST GET /\nCLOSE 0 the peer closed the connection\n");
    web_clear(&pair);
  }
}

const struct test suite_web_socket[] = {
  {"upgrade", test_upgrade},
  {"upgrade_refused", test_upgrade_refused},
  {"upgrade_declined", test_upgrade_declined},
  {"websocket", test_websocket},
  {"websocket_memory", test_websocket_memory},
  {"websocket_server", test_websocket_server},
  {"close_codes", test_close_codes},
  {"websocket_end", test_websocket_end},
  {"server_time", test_server_time},
  {"client_time", test_client_time},
  {"close_anywhere", test_close_anywhere},
  {NULL, NULL}};

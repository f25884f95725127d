/* SPDX-License-Identifier: MIT
 *
 * Engine.IO: each rule of a server, and what no peer should send.
 */
#include "engine_one.h"

static void test_polls(void) {
  struct one one;
  one_open_polling(&one);
  CHECK_STR(parley_engine_sid(one.engine), SID);
  one_get(&one);
  one_check(&one, "");
  one_say(&one, "hi");
  one_say(&one, "you");
  one_check(&one, "answer101:200:4hi ");
  one_get(&one);
  one_check(&one, "answer101:200:4you ");
  one_say(&one, "a");
  one_say(&one, "b");
  CHECK(!parley_engine_is_drained(one.engine));
  CHECK_INT(parley_engine_waiting(one.engine), 4);
  CHECK_ERR(parley_engine_send(one.engine, PARLEY_WS_BINARY,
                               parley_slice_of("\xff\xfe")),
            PARLEY_OK);
  one_get(&one);
  CHECK(parley_engine_is_drained(one.engine));
  one_check(&one, "answer101:200:4a^4b^b//4= ");
  one_post(&one, "4x\x1e"
                 "b//4=\x1e"
                 "6\x1e"
                 "5\x1e"
                 "0\x1e"
                 "3\x1e"
                 "4");
  one_check(&one, "=x #fffe = " OK_POST);
  one_request(&one, POST, "POST", "text/html", "4y");
  one_check(&one, "=y " OK_POST);
  one_request(&one, POST, "POST", NULL, "4z");
  one_check(&one, "=z " OK_POST);
  one_request(&one, POST, "PUT", NULL, "4z");
  one_check(&one, "answer102:500: ");
  one_get(&one);
  one_check(&one, "");
  CHECK_ERR(parley_engine_lost(one.engine, GET, "", one.now), PARLEY_OK);
  one_check(&one, "close:transport close/ECLOSED ");
  one_check_ended(&one);
}

static void test_two_gets(void) {
  struct one one;
  one_open_polling(&one);
  one_get(&one);
  one_request(&one, 201, "GET", NULL, "");
  one_check(&one, "answer101:200:1 answer201:" REFUSAL
                  "close:transport error/EPROTO ");
  one_check_ended(&one);
}

static void test_two_posts(void) {
  struct one one;
  one_open_polling(&one);
  one_get(&one);
  one_post(&one, "4a");
  one_request(&one, 202, "POST", NULL, "4b");
  one_check(&one, "=a " OK_POST "answer101:200:1 answer202:" REFUSAL
                  "close:transport error/EPROTO ");
  one_check_ended(&one);
}

static void test_bad_posts(void) {
  static const char *const bodies[] = {"",
                                       "abc",
                                       "4a\x1e",
                                       "\x1e"
                                       "4a",
                                       "7x",
                                       "4a\x1e"
                                       "8",
                                       "bAB",
                                       "b!!!!",
                                       "4\xff",
                                       "4a\x1e\x1e"
                                       "4b"};
  struct one one;
  size_t i;
  for (i = 0; i < sizeof bodies / sizeof *bodies; i++) {
    bool first = strncmp(bodies[i], "4a", 2) == 0;
    one_open_polling(&one);
    one_get(&one);
    one_post(&one, bodies[i]);
    one_check(&one,
              first ? "=a answer101:200:1 " OK_POST "close:parse error/EPROTO "
                    : "answer101:200:1 " OK_POST "close:parse error/EPROTO ");
    one_check_ended(&one);
  }
  one_open_polling(&one);
  one_request(&one, POST, "POST", "Application/Octet-Stream; x", "4a");
  one_check(&one, "answer102:" REFUSAL "close:transport error/EPROTO ");
  one_check_ended(&one);
  one_open_polling(&one);
  one_request(&one, POST, "POST", "application/octet-streams", "4a");
  one_check(&one, "=a " OK_POST);
  one_post(&one, "2");
  one_check(&one, OK_POST "close:transport error/EPROTO ");
  one_check_ended(&one);
  one_open_polling(&one);
  one_get(&one);
  one_post(&one, "4a\x1e"
                 "1\x1e"
                 "4b");
  one_check(&one,
            "=a answer101:200:6 " OK_POST "close:transport close/ECLOSED ");
  one_check_ended(&one);
}

static void test_payload_limits(void) {
  parley_engine_options options = one_server_options();
  struct one one;
  options.max_payload = 10;
  one_open(&one, &options);
  one_get(&one);
  engine_log(one.engine, &one.log);
  one.log.size = 0;
  one_post(&one, "4234567890");
  one_check(&one, "=234567890 " OK_POST);
  one_post(&one, "42345678901");
  one_check(&one, "answer102:413: ");
  one_post(&one, "4a");
  one_check(&one, "=a " OK_POST);
  one_say(&one, "a");
  one_say(&one, "bc");
  one_say(&one, "defg");
  one_say(&one, "much more than ten");
  one_say(&one, "h");
  one_get(&one);
  one_check(&one, "answer101:200:4a^4bc ");
  one_get(&one);
  one_check(&one, "answer101:200:4defg ");
  one_get(&one);
  one_check(&one, "answer101:200:4much more than ten ");
  one_get(&one);
  one_check(&one, "answer101:200:4h ");
  one_close(&one);
}

static void test_server_close(void) {
  struct one one;
  one_open_polling(&one);
  one_get(&one);
  CHECK_ERR(parley_engine_close(one.engine, one.now), PARLEY_OK);
  one_check(&one, "answer101:200:1 close:forced close/OK ");
  one_check_ended(&one);
  one_open_polling(&one);
  CHECK_ERR(parley_engine_close(one.engine, one.now), PARLEY_OK);
  CHECK_ERR(parley_engine_close(one.engine, one.now), PARLEY_OK);
  one_attach(&one, WS);
  one_check(&one, "hang103:0 ");
  one_get(&one);
  one_check(&one, "answer101:200:6^1 close:forced close/OK ");
  one_check_ended(&one);
  one_open_polling(&one);
  one_say(&one, "a");
  CHECK_ERR(parley_engine_close(one.engine, one.now), PARLEY_OK);
  one_post(&one, "4too late");
  one_get(&one);
  one_check(&one, OK_POST "answer101:200:4a ");
  one_get(&one);
  one_check(&one, "answer101:200:6^1 close:forced close/OK ");
  one_check_ended(&one);
  one_open_polling(&one);
  CHECK_ERR(parley_engine_close(one.engine, one.now), PARLEY_OK);
  CHECK_INT(parley_engine_deadline(one.engine), 3000);
  one_tick(&one, 3000);
  one_check(&one, "close:forced close/OK ");
  one_check_ended(&one);
  one_open_ws(&one);
  one_say(&one, "a");
  CHECK_ERR(parley_engine_close(one.engine, one.now), PARLEY_OK);
  one_check(&one, "send103:4a hang103:0 close:forced close/OK ");
  one_check_ended(&one);
  one_open_polling(&one);
  one_get(&one);
  CHECK_ERR(parley_engine_fail(one.engine, one.now), PARLEY_OK);
  one_check(&one, "answer101:200:1 close:parse error/EPROTO ");
  one_check_ended(&one);
}

static void test_server_pings(void) {
  struct one one;
  one_open_polling(&one);
  CHECK_INT(parley_engine_deadline(one.engine), 25000);
  one_get(&one);
  one_tick(&one, 24999);
  one_check(&one, "");
  one_tick(&one, 1);
  one_check(&one, "answer101:200:2 ");
  one_tick(&one, 19999);
  one_get(&one);
  one_post(&one, "3");
  one_check(&one, OK_POST);
  CHECK_INT(parley_engine_deadline(one.engine), 44999 + 25000);
  one.now += 10;
  one_post(&one, "3"); /* nobody asked */
  one_check(&one, OK_POST);
  CHECK_INT(parley_engine_deadline(one.engine), 44999 + 25000);
  one_tick(&one, 24990);
  one_check(&one, "answer101:200:2 ");
  one_get(&one);
  one_tick(&one, 20000);
  one_check(&one, "answer101:200:1 close:ping timeout/ETIMEOUT ");
  one_check_ended(&one);
}

static void test_server_ws(void) {
  static const char *const bad[] = {"", "abc", "7", "b!"};
  struct one one;
  size_t i;
  one_open_ws(&one);
  one_receive(&one, WS, "4hi");
  one_receive(&one, WS, "b//4=");
  one_receive(&one, WS, "0{}");
  one_receive(&one, WS, "5");
  one_receive(&one, WS, "6");
  one_receive(&one, WS, "3");
  one_check(&one, "=hi #fffe ");
  one_get(&one);
  one_request(&one, POST, "POST", NULL, "4a");
  one_check(&one, "answer101:" REFUSAL "answer102:" REFUSAL);
  one_attach(&one, 203);
  one_receive(&one, 203, "2probe"); /* it may still speak */
  CHECK_ERR(parley_engine_lost(one.engine, 203, "", one.now), PARLEY_OK);
  one_check(&one, "hang203:0 ");
  one_say(&one, "longer than eight");
  one_check(&one, "send103:4longer than eight ");
  one_receive(&one, WS, "41234567");
  one_check(&one, "=1234567 ");
  one_receive(&one, WS, "412345678");
  one_check(&one, "hang103:1009 close:transport error/ELIMIT ");
  one_check_ended(&one);
  for (i = 0; i < sizeof bad / sizeof *bad; i++) {
    one_open_ws(&one);
    one_receive(&one, WS, bad[i]);
    one_check(&one, "hang103:0 close:parse error/EPROTO ");
    one_check_ended(&one);
  }
  one_open_ws(&one);
  one_receive(&one, WS, "2");
  one_check(&one, "hang103:0 close:transport error/EPROTO ");
  one_check_ended(&one);
  one_open_ws(&one);
  one_receive(&one, WS, "1");
  one_check(&one, "hang103:0 close:transport close/ECLOSED ");
  one_check_ended(&one);
  one_open_ws(&one);
  CHECK_ERR(parley_engine_lost(one.engine, WS, "", one.now), PARLEY_OK);
  one_check(&one, "close:transport close/ECLOSED ");
  one_check_ended(&one);
}

static void test_server_upgrade(void) {
  struct one one;
  one_open_polling(&one);
  one_get(&one);
  one_attach(&one, WS);
  one_say(&one, "a");
  one_check(&one, "answer101:200:4a ");
  one_get(&one);
  one_receive(&one, WS, "2probe");
  one_check(&one, "send103:3probe answer101:200:6 ");
  one_attach(&one, 203);
  one_check(&one, "hang203:0 ");
  one_get(&one); /* it does not know yet: another noop, but not at once */
  one_check(&one, "");
  one_tick(&one, 99);
  one_check(&one, "");
  one_tick(&one, 1);
  one_check(&one, "answer101:200:6 ");
  one_say(&one, "b");
  one_say(&one, "c");
  one_post(&one, "4x");
  one_check(&one, "=x " OK_POST);
  one_receive(&one, WS, "5");
  one_check(&one, "upgraded send103:4b send103:4c ");
  CHECK_INT(parley_engine_transport(one.engine), PARLEY_ENGINE_WEBSOCKET);
  CHECK_INT(parley_engine_deadline(one.engine), 25000);
  one_attach(&one, 203);
  one_get(&one);
  one_check(&one, "hang203:0 answer101:" REFUSAL);
  one_close(&one);
  /* The upgrade at once, with a GET that hangs. */
  one_open_polling(&one);
  one_get(&one);
  one_attach(&one, WS);
  one_receive(&one, WS, "5");
  one_check(&one, "answer101:200:6 upgraded ");
  one_close(&one);
  /* Closed while the client waits to upgrade. */
  one_open_polling(&one);
  one_attach(&one, WS);
  one_receive(&one, WS, "2probe");
  one_say(&one, "a");
  CHECK_ERR(parley_engine_close(one.engine, one.now), PARLEY_OK);
  one_receive(&one, WS, "5");
  one_check(&one, "send103:3probe upgraded send103:4a hang103:0 "
                  "close:forced close/OK ");
  one_check_ended(&one);
}

static void test_failed_server_upgrade(void) {
  static const char *const bad[] = {"2", "2probes", "4hi", "3probe", "", "x"};
  parley_engine_options options = one_server_options();
  struct one one;
  size_t i;
  one_open_polling(&one);
  one_get(&one);
  for (i = 0; i < sizeof bad / sizeof *bad; i++) {
    one_attach(&one, WS);
    one_receive(&one, WS, bad[i]);
    one_check(&one, "hang103:0 ");
  }
  one_attach(&one, WS);
  one_tick(&one, 9999);
  one_check(&one, "");
  one_tick(&one, 1);
  one_check(&one, "hang103:0 ");
  one_attach(&one, WS);
  one_receive(&one, WS, "2probe");
  one_check(&one, "send103:3probe answer101:200:6 ");
  CHECK_ERR(parley_engine_lost(one.engine, WS, "", one.now), PARLEY_OK);
  one_get(&one);
  one_tick(&one, 10000);
  one_check(&one, "");
  one_say(&one, "a");
  one_check(&one, "answer101:200:4a ");
  one_close(&one);
  options.no_upgrade = true;
  one_open(&one, &options);
  one_get(&one);
  one_attach(&one, WS);
  one_check(&one,
            "open answer101:200:0{\"sid\":\"" SID "\",\"upgrades\":[]," TIMES
            "\"maxPayload\":1000000} hang103:0 ");
  one_close(&one);
}

/* The handshake of the WebSocket that was to open a connection fails. */
static void test_never_attached(void) {
  parley_engine_options options = one_server_options();
  struct one one;
  one_open(&one, &options);
  CHECK_ERR(parley_engine_lost(one.engine, WS, "", one.now), PARLEY_OK);
  one_check(&one, "close:transport close/ECLOSED ");
  one_check_ended(&one);
}

static void test_first_request(void) {
  parley_engine_options options = one_server_options();
  struct one one;
  options.transports = PARLEY_ENGINE_WEBSOCKET;
  one_open(&one, &options);
  one_get(&one);
  one_check(&one, "answer101:" REFUSAL "close:transport error/EPROTO ");
  one_check_ended(&one);
  options.transports = PARLEY_ENGINE_POLLING;
  one_open(&one, &options);
  one_attach(&one, WS);
  one_check(&one, "hang103:0 ");
  one_post(&one, "4a");
  one_check(&one, "answer102:" REFUSAL "close:transport error/EPROTO ");
  one_check_ended(&one);
}

/* ---- routes ---------------------------------------------------------- */

static void check_route(const char *method, const char *target, bool upgrade,
                        const char *want) {
  parley_engine_route route;
  char got[128];
  parley_engine_read_target(method, target, upgrade, 0, &route);
  if (route.status == 0)
    snprintf(got, sizeof got, "%u %.*s", route.transport, (int)route.sid.size,
             route.sid.size > 0 ? (const char *)route.sid.data : "");
  else
    snprintf(got, sizeof got, "%d %d %s", route.status, route.code,
             route.reason);
  if (strcmp(got, want) != 0)
    test_fail(__FILE__, __LINE__, "%s %s is %s, not %s", method, target, got,
              want);
}

static void test_routes(void) {
  parley_engine_route route;
  check_route("GET", "/?EIO=4&transport=polling", false, "1 ");
  check_route("GET", "/?t=1&transport=polling&EIO=4&sid=", false, "1 ");
  check_route("GET", "/?EIO=4&transport=websocket", true, "2 ");
  check_route("GET", "/?EIO=4&transport=websocket&sid=ab", true, "2 ab");
  check_route("POST", "/?transport=polling&sid=ab&b64=1", false, "1 ab");
  check_route("PUT", "/?transport=polling&sid=ab", false, "1 ab");
  check_route("GET", "/", false, "400 0 Transport unknown");
  check_route("GET", "/?EIO=4", false, "400 0 Transport unknown");
  check_route("GET", "/?EIO=4&transport=abc", false, "400 0 Transport unknown");
  check_route("GET", "/?transport=polling&transport=polling&EIO=4", false,
              "400 0 Transport unknown");
  check_route("GET", "/?transport=polling&sid=a&sid=b", false,
              "400 1 Session ID unknown");
  check_route("POST", "/?EIO=4&transport=polling", false,
              "400 2 Bad handshake method");
  check_route("PUT", "/?EIO=4&transport=polling", false,
              "400 2 Bad handshake method");
  check_route("GET", "/?EIO=4&transport=websocket", false, "400 3 Bad request");
  check_route("GET", "/?EIO=4&transport=polling", true, "400 3 Bad request");
  check_route("GET", "/?transport=polling", false,
              "400 5 Unsupported protocol version");
  check_route("GET", "/?transport=polling&EIO=3", false,
              "400 5 Unsupported protocol version");
  check_route("GET", "/?transport=websocket&xEIO=4", true,
              "400 5 Unsupported protocol version");
  parley_engine_read_target("GET", "/?EIO=4&transport=polling", false,
                            PARLEY_ENGINE_WEBSOCKET, &route);
  CHECK_INT(route.code, 0);
  parley_engine_refuse(4, &route);
  CHECK_INT(route.status, 403);
  CHECK_STR(route.reason, "Forbidden");
  parley_engine_refuse(6, &route);
  CHECK_INT(route.code, 3);
}

/* ---- bounds ---------------------------------------------------------- */

static void test_queue(void) {
  parley_engine_options options = one_server_options();
  struct one one;
  int i;
  options.limits.queue = 10;
  one_open(&one, &options);
  one_get(&one);
  engine_log(one.engine, &one.log);
  one.log.size = 0;
  for (i = 0; i < 2; i++) {
    one_say(&one, "abcd");
    one_say(&one, "");
    CHECK_ERR(
      parley_engine_send(one.engine, PARLEY_WS_TEXT, parley_slice_of("abcde")),
      PARLEY_EQUEUE);
    one_say(&one, "efgh");
    CHECK_ERR(
      parley_engine_send(one.engine, PARLEY_WS_TEXT, parley_slice_of("")),
      PARLEY_EQUEUE);
    one_get(&one);
    one_check(&one, "answer101:200:4abcd^4^4efgh ");
  }
  one_close(&one);
}

/* Every cut of what a peer may say is taken or refused, and never read
 * beyond its end. */
static void test_cuts(void) {
  static const char payload[] = "4ab\x1e"
                                "bAQID\x1e"
                                "3\x1e"
                                "2\x1e"
                                "4\xc3\xa9";
  char text[64];
  size_t i, end;
  for (end = 0; end < sizeof payload; end++)
    for (i = 0; i <= end; i++) {
      struct one one;
      snprintf(text, sizeof text, "%.*s", (int)(end - i), payload + i);
      one_open_polling(&one);
      one_post(&one, text);
      one_close(&one);
      one_open_ws(&one);
      one_receive(&one, WS, text);
      one_close(&one);
      one_open_client(&one, 0);
      one_answered(&one, PARLEY_LINK_GET, 200, text);
      one_close(&one);
      one_start_client(&one, 0);
      one_answered(&one, PARLEY_LINK_GET, 200, text);
      engine_log(one.engine, &one.log);
      CHECK_STR(parley_engine_sid(one.engine), "");
      one_close(&one);
    }
}

const struct test suite_engine_rules[] = {
  {"polls", test_polls},
  {"two_gets", test_two_gets},
  {"two_posts", test_two_posts},
  {"bad_posts", test_bad_posts},
  {"payload_limits", test_payload_limits},
  {"server_close", test_server_close},
  {"server_pings", test_server_pings},
  {"server_ws", test_server_ws},
  {"server_upgrade", test_server_upgrade},
  {"failed_server_upgrade", test_failed_server_upgrade},
  {"never_attached", test_never_attached},
  {"first_request", test_first_request},
  {"routes", test_routes},
  {"queue", test_queue},
  {"cuts", test_cuts},
  {NULL, NULL}};

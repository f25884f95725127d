/* SPDX-License-Identifier: MIT
 *
 * Engine.IO: each rule of a client, and the packet that opens.
 */
#include <stdlib.h>

#include "codec_kit.h"
#include "engine_one.h"
#include "session/engineio.h"

static void test_client_polls(void) {
  struct one one;
  one_open_client(&one, PARLEY_ENGINE_POLLING);
  one_say(&one, "a");
  one_say(&one, "b");
  one_say(&one, "cdefg");
  one_say(&one, "h");
  CHECK_ERR(parley_engine_send(one.engine, PARLEY_WS_TEXT,
                               parley_slice_of("4a\x1e"
                                               "4b")),
            PARLEY_EUSAGE);
  one_check(&one, "post:" POLL "&sid=a%2Fb&t=3:4a ");
  CHECK(!parley_engine_is_drained(one.engine));
  one_answered(&one, PARLEY_LINK_POST, 200, "ok");
  one_check(&one, "post:" POLL "&sid=a%2Fb&t=4:4b^4cdefg ");
  one_answered(&one, PARLEY_LINK_POST, 200, "");
  one_check(&one, "post:" POLL "&sid=a%2Fb&t=5:4h ");
  one_answered(&one, PARLEY_LINK_POST, 200, "ok");
  CHECK(parley_engine_is_drained(one.engine));
  one_answered(&one, PARLEY_LINK_GET, 200,
               "2\x1e"
               "4x\x1e"
               "2\x1e"
               "6");
  one_check(&one,
            "=x get:" POLL "&sid=a%2Fb&t=6 post:" POLL "&sid=a%2Fb&t=7:3 ");
  CHECK_ERR(parley_engine_answered(one.engine, PARLEY_LINK_WS, 200,
                                   parley_slice_of(""), one.now),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_engine_close(one.engine, one.now), PARLEY_OK);
  one_check(&one, "");
  one_answered(&one, PARLEY_LINK_POST, 200, "ok");
  one_check(&one, "post:" POLL "&sid=a%2Fb&t=8:1 ");
  one_answered(&one, PARLEY_LINK_POST, 200, "ok");
  one_check(&one, "hang1:0 close:forced close/OK ");
  one_check_ended(&one);
}

static void test_client_ends(void) {
  static const struct {
    uint64_t link;
    int status;
    const char *body, *want;
  } ends[] = {
    {PARLEY_LINK_GET, 400, "", "hang2:0 close:transport error/EHTTP "},
    {PARLEY_LINK_POST, 413, "", "hang1:0 close:transport error/EHTTP "},
    {PARLEY_LINK_GET, 0, "", "hang2:0 close:transport close/ECLOSED "},
    {PARLEY_LINK_POST, 0, "", "hang1:0 close:transport close/ECLOSED "},
    {PARLEY_LINK_GET, 200,
     "4a\x1e"
     "1\x1e"
     "4b",
     "=a hang2:0 close:transport close/ECLOSED "},
    {PARLEY_LINK_GET, 200, "", "hang2:0 close:parse error/EPROTO "},
    {PARLEY_LINK_GET, 200,
     "4a\x1e"
     "x",
     "=a hang2:0 close:parse error/EPROTO "},
  };
  struct one one;
  size_t i;
  for (i = 0; i < sizeof ends / sizeof *ends; i++) {
    one_open_client(&one, PARLEY_ENGINE_POLLING);
    one_say(&one, "a");
    one_check(&one, "post:" POLL "&sid=a%2Fb&t=3:4a ");
    if (ends[i].status != 0)
      one_answered(&one, ends[i].link, ends[i].status, ends[i].body);
    else
      CHECK_ERR(parley_engine_lost(one.engine, ends[i].link, "", one.now),
                PARLEY_OK);
    one_check(&one, ends[i].want);
    one_check_ended(&one);
  }
  one_open_client(&one, PARLEY_ENGINE_POLLING);
  one_tick(&one, 44999);
  one_check(&one, "");
  one_answered(&one, PARLEY_LINK_GET, 200, "4a"); /* only pings count */
  one_tick(&one, 1);
  one_check(&one, "=a get:" POLL "&sid=a%2Fb&t=3 hang1:0 "
                  "close:ping timeout/ETIMEOUT ");
  one_check_ended(&one);
  one_open_client(&one, PARLEY_ENGINE_POLLING);
  CHECK_ERR(parley_engine_close(one.engine, one.now), PARLEY_OK);
  one_check(&one, "post:" POLL "&sid=a%2Fb&t=3:1 ");
  one_tick(&one, 3000);
  one_check(&one, "hang1:0 hang2:0 close:forced close/OK ");
  one_check_ended(&one);
  one_start_client(&one, 0);
  CHECK_ERR(parley_engine_close(one.engine, one.now), PARLEY_OK);
  one_check(&one, "get:" POLL "&t=1 hang1:0 close:forced close/OK ");
  one_check_ended(&one);
  one_start_client(&one, 0);
  CHECK_ERR(parley_engine_lost(one.engine, PARLEY_LINK_GET, "", 0), PARLEY_OK);
  one_check(&one, "get:" POLL "&t=1 close:transport error/ECONNECT ");
  one_check_ended(&one);
}

static void test_client_ws(void) {
  struct one one;
  one_start_client(&one, PARLEY_ENGINE_WEBSOCKET);
  one_check(&one, "dial:/socket.io/?EIO=4&transport=websocket ");
  one_attach(&one, PARLEY_LINK_WS);
  CHECK_ERR(parley_engine_attach(one.engine, PARLEY_LINK_WS, one.now),
            PARLEY_EUSAGE);
  one_check(&one, "");
  one_receive(&one, PARLEY_LINK_WS, OPEN_PACKET);
  one_check(&one, "open ");
  one_receive(&one, PARLEY_LINK_WS, "2");
  one_receive(&one, PARLEY_LINK_WS, "2");
  one_receive(&one, PARLEY_LINK_WS, "3");
  one_receive(&one, PARLEY_LINK_WS, "4a");
  one_say(&one, "a\x1e"
                "b");
  one_check(&one, "send3:3 send3:3 =a send3:4a^b ");
  CHECK_ERR(parley_engine_lost(one.engine, PARLEY_LINK_WS, "", one.now),
            PARLEY_OK);
  one_check(&one, "close:transport close/ECLOSED ");
  one_check_ended(&one);
  one_start_client(&one, PARLEY_ENGINE_WEBSOCKET);
  CHECK_ERR(parley_engine_lost(one.engine, PARLEY_LINK_WS, "", one.now),
            PARLEY_OK);
  one_check(&one, "dial:/socket.io/?EIO=4&transport=websocket "
                  "close:transport error/ECONNECT ");
  one_check_ended(&one);
  one_start_client(&one, PARLEY_ENGINE_WEBSOCKET);
  one_attach(&one, PARLEY_LINK_WS);
  one_receive(&one, PARLEY_LINK_WS, "4a");
  one_check(&one, "dial:/socket.io/?EIO=4&transport=websocket hang3:0 "
                  "close:parse error/EPROTO ");
  one_check_ended(&one);
}

static void test_client_upgrade(void) {
  struct one one;
  one_open_client(&one, 0);
  one_say(&one, "a");
  one_check(&one, "post:" POLL "&sid=a%2Fb&t=3:4a ");
  one_attach(&one, PARLEY_LINK_WS);
  one_check(&one, "send3:2probe ");
  one_receive(&one, PARLEY_LINK_WS, "3probe");
  one_say(&one, "b");
  one_check(&one, "");
  one_answered(&one, PARLEY_LINK_GET, 200,
               "4x\x1e"
               "2");
  one_check(&one, "=x ");
  one_answered(&one, PARLEY_LINK_POST, 200, "ok");
  one_check(&one, "send3:5 upgraded send3:4b send3:3 ");
  CHECK_INT(parley_engine_deadline(one.engine), 45000);
  CHECK_ERR(parley_engine_close(one.engine, one.now), PARLEY_OK);
  one_check(&one, "hang3:0 close:forced close/OK ");
  one_check_ended(&one);
}

/* All that can go wrong leaves it with polling. */
static void test_failed_client_upgrade(void) {
  struct one one;
  int i;
  for (i = 0; i < 5; i++) {
    one_open_client(&one, 0);
    if (i > 0) one_attach(&one, PARLEY_LINK_WS);
    if (i == 1) one_receive(&one, PARLEY_LINK_WS, "3");
    if (i > 1) one_receive(&one, PARLEY_LINK_WS, "3probe");
    if (i > 1) one_answered(&one, PARLEY_LINK_GET, 200, "6");
    if (i == 2) { /* was the last thing to wait for */
      one_check(&one, "send3:2probe send3:5 upgraded ");
      one_close(&one);
      continue;
    }
    if (i > 2) {
      one_close(&one);
      one_open_client(&one, 0);
      one_attach(&one, PARLEY_LINK_WS);
      one_say(&one, "a");
      one_receive(&one, PARLEY_LINK_WS, "3probe");
      one_answered(&one, PARLEY_LINK_GET, 200, "6");
      one_say(&one, "b");
    }
    engine_log(one.engine, &one.log);
    one.log.size = 0;
    if (i == 0)
      CHECK_ERR(parley_engine_lost(one.engine, PARLEY_LINK_WS, "", one.now),
                PARLEY_OK);
    if (i == 3) {
      CHECK_ERR(parley_engine_lost(one.engine, PARLEY_LINK_WS, "", one.now),
                PARLEY_OK);
      one_check(&one, "get:" POLL "&sid=a%2Fb&t=4 ");
    }
    if (i == 4) {
      one_tick(&one, 10000);
      one_check(&one, "hang3:0 get:" POLL "&sid=a%2Fb&t=4 ");
    }
    if (i > 2) {
      one_answered(&one, PARLEY_LINK_POST, 200, "ok");
      one_check(&one, "post:" POLL "&sid=a%2Fb&t=5:4b ");
    }
    CHECK_INT(parley_engine_transport(one.engine), PARLEY_ENGINE_POLLING);
    CHECK_INT(parley_engine_deadline(one.engine), 45000);
    one_attach(&one, PARLEY_LINK_WS); /* too late */
    one_check(&one, "hang3:0 ");
    one_close(&one);
  }
}

static void test_client_options(void) {
  static const char *const paths[] = {"x", "", "/a b", "/a?b", "/a\r\n", "/#"};
  parley_engine_options options;
  parley_diag diag;
  struct one one;
  size_t i;
  memset(&options, 0, sizeof options);
  for (i = 0; i < sizeof paths / sizeof *paths; i++) {
    options.path = paths[i];
    CHECK(parley_engine_new(&options, &diag) == NULL);
    CHECK_ERR(diag.code, PARLEY_EUSAGE);
  }
  options.path = "/engine.io/";
  options.query = "a b";
  CHECK(parley_engine_new(&options, &diag) == NULL);
  CHECK_ERR(diag.code, PARLEY_EUSAGE);
  options.query = "a=b&c=d";
  options.transports = 4;
  CHECK(parley_engine_new(&options, &diag) == NULL);
  CHECK_ERR(diag.code, PARLEY_EUSAGE);
  options.transports = 0;
  one_open(&one, &options);
  CHECK_ERR(parley_engine_start(one.engine, 0), PARLEY_OK);
  one_check(&one, "get:/engine.io/?EIO=4&transport=polling&a=b&c=d&t=1 ");
  one_answered(&one, PARLEY_LINK_GET, 200, OPEN_PACKET);
  one_check(&one,
            "open get:/engine.io/?EIO=4&transport=polling&sid=a%2Fb&a=b&c=d"
            "&t=2 dial:/engine.io/?EIO=4&transport=websocket&sid=a%2Fb"
            "&a=b&c=d ");
  one_close(&one);
}

/* A message from the server is bounded on either transport. */
static void test_message_limit(void) {
  parley_engine_options options;
  struct one one;
  memset(&options, 0, sizeof options);
  options.transports = PARLEY_ENGINE_POLLING;
  options.limits.message = 200;
  one_open(&one, &options);
  CHECK_ERR(parley_engine_start(one.engine, 0), PARLEY_OK);
  one_answered(&one, PARLEY_LINK_GET, 200, OPEN_PACKET);
  engine_log(one.engine, &one.log);
  one.log.size = 0;
  {
    char body[300];
    memset(body, '4', sizeof body);
    body[201] = '\0';
    one_answered(&one, PARLEY_LINK_GET, 200, body);
    engine_log(one.engine, &one.log);
    CHECK_INT(one.log.size > 200, 1);
    one.log.size = 0;
    body[201] = '4';
    body[202] = '\0';
    one_answered(&one, PARLEY_LINK_GET, 200, body);
    one_check(&one, "close:transport error/ELIMIT ");
  }
  one_check_ended(&one);
}

/* ---- the open packet ------------------------------------------------- */

static parley_err read_open(const char *json, parley__eio_open *open) {
  size_t size = strlen(json);
  parley_slice in = {exact_copy(json, size), size};
  parley_err err;
  parley_diag diag;
  memset(open, 0, sizeof *open);
  err = parley__eio_read_open(in, open, &diag);
  if (err != PARLEY_OK) CHECK(diag.offset <= size);
  free((void *)(uintptr_t)in.data);
  return err;
}

static void refuse_open(const char *json) {
  parley__eio_open open;
  if (read_open(json, &open) == PARLEY_OK)
    test_fail(__FILE__, __LINE__, "%s was read", json);
  parley_buf_clear(&open.sid);
}

#define REST ",\"pingInterval\":1,\"pingTimeout\":2,\"maxPayload\":3}"

static void test_open_packet(void) {
  static const char whole[] =
    " {\"x\":{\"sid\":[1,{}]},\"si\\u0064\":\"A\\u00e9\",\"upgrades\":[1,["
    "\"y\"],"
    "\"websocket\"],\"pingInterval\":1.0,\"pingTimeout\":2e1,\"maxPayload\":0,"
    "\"pingInterval\":30,\"y\":null} ";
  static const char *const keys[] = {"sid", "upgrades", "pingInterval",
                                     "pingTimeout", "maxPayload"};
  static const char plain[] = "{\"sid\":\"a\",\"upgrades\":[]" REST;
  parley__eio_open open;
  parley_buf out;
  char text[256];
  size_t i;
  CHECK_ERR(read_open(whole, &open), PARLEY_OK);
  CHECK(
    parley_slice_eq(parley_buf_slice(&open.sid), parley_slice_of("A\xc3\xa9")));
  CHECK(open.websocket);
  CHECK_INT(open.ping_interval_ms, 30);
  CHECK_INT(open.ping_timeout_ms, 20);
  CHECK_INT(open.max_payload, 0);
  parley_buf_clear(&open.sid);
  CHECK_ERR(read_open(plain, &open), PARLEY_OK);
  CHECK(!open.websocket);
  parley_buf_init(&out, NULL);
  CHECK_ERR(parley__eio_write_open(&open, &out), PARLEY_OK);
  engine_check_log(&out, plain);
  parley_buf_clear(&out);
  parley_buf_clear(&open.sid);
  for (i = 0; i < sizeof plain - 1; i++) {
    snprintf(text, sizeof text, "%.*s", (int)i, plain);
    refuse_open(text);
  }
  for (i = 0; i < sizeof keys / sizeof *keys; i++) {
    snprintf(text, sizeof text, "%s", plain);
    *strstr(text, keys[i]) = 'X';
    refuse_open(text);
  }
  refuse_open("{\"sid\":1,\"upgrades\":[]" REST);
  refuse_open("{\"sid\":\"\",\"upgrades\":[]" REST);
  refuse_open("{\"sid\":\"a\",\"upgrades\":{}" REST);
  refuse_open("{\"sid\":\"a\",\"upgrades\":[],\"pingTimeout\":-1" REST);
  refuse_open("{\"sid\":\"a\",\"upgrades\":[],\"pingTimeout\":1.5" REST);
  refuse_open("{\"sid\":\"a\",\"upgrades\":[],\"pingTimeout\":1e99" REST);
  refuse_open("{\"sid\":\"a\",\"upgrades\":[],\"pingTimeout\":\"1\"" REST);
  refuse_open("[]");
  refuse_open("{\"sid\":\"a\",\"upgrades\":[]" REST "x");
}

const struct test suite_engine_client[] = {
  {"client_polls", test_client_polls},
  {"client_ends", test_client_ends},
  {"client_ws", test_client_ws},
  {"client_upgrade", test_client_upgrade},
  {"failed_client_upgrade", test_failed_client_upgrade},
  {"client_options", test_client_options},
  {"open_packet", test_open_packet},
  {"message_limit", test_message_limit},
  {NULL, NULL}};

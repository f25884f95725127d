/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "ws_peer.h"

/* ---- whole connections ----------------------------------------------- */

static uint8_t *big_message(size_t size) {
  uint8_t *big = malloc(size);
  uint32_t x = 1;
  size_t i;
  for (i = 0; i < size; i++) {
    x = x * 1664525 + 1013904223;
    big[i] = (uint8_t)(i % 7 == 0 ? x >> 24 : i);
  }
  return big;
}

/* A conversation with bytes moving in chunks of |chunk|. */
static void talk(bool deflate, size_t chunk) {
  static const size_t sizes[] = {125, 126, 65535, 65536, 70000};
  struct ws_peer client, server;
  parley_ws_options options = ws_peer_options();
  uint8_t *big = big_message(70000);
  size_t i;
  options.deflate = deflate;
  options.path = "/chat";
  CHECK(ws_peer_start(&server, PARLEY_SERVER, NULL, NULL, &options));
  CHECK(ws_peer_start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  CHECK_ERR(ws_peer_say(&client, PARLEY_WS_TEXT, "early", 5), PARLEY_EPHASE);
  ws_peer_join(&client, &server, chunk);
  ws_peer_check_log(&server, "head:GET /chat HTTP/1.1 ready open ");
  ws_peer_check_log(&client,
                    "head:HTTP/1.1 101 Switching Protocols ready open ");
  CHECK_ERR(ws_peer_say(&client, PARLEY_WS_TEXT, "hi \xc3\xa4", 5), PARLEY_OK);
  CHECK_ERR(ws_peer_say(&client, PARLEY_WS_BINARY, "\xff", 1), PARLEY_OK);
  CHECK_ERR(ws_peer_say(&client, PARLEY_WS_BINARY, "", 0), PARLEY_OK);
  CHECK_ERR(ws_peer_say(&client, PARLEY_WS_TEXT, "\xff", 1), PARLEY_EUSAGE);
  CHECK_ERR(ws_peer_say(&server, PARLEY_WS_TEXT, "", 0), PARLEY_OK);
  CHECK_ERR(parley__ws_ping(server.ws, parley_slice_of("are you"), NULL),
            PARLEY_OK);
  ws_peer_join(&client, &server, chunk);
  ws_peer_check_log(&server, "text =hi \xc3\xa4 =\xff = pong:are you ");
  ws_peer_check_log(&client, "text = ping:are you ");
  for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    char want[32];
    if (chunk < 100 && sizes[i] > 1000 && i != 4) continue;
    CHECK_ERR(ws_peer_say(&client, PARLEY_WS_BINARY, big, sizes[i]), PARLEY_OK);
    CHECK_ERR(ws_peer_say(&server, PARLEY_WS_BINARY, big, sizes[i]), PARLEY_OK);
    ws_peer_join(&client, &server, chunk);
    snprintf(want, sizeof want, "=#%zu ", sizes[i]);
    ws_peer_check_log(&server, want);
    ws_peer_check_log(&client, want);
  }
  CHECK_ERR(
    parley__pipe_close(&client.pipe, 1000, parley_slice_of("bye"), NULL),
    PARLEY_OK);
  ws_peer_join(&client, &server, chunk);
  ws_peer_check_log(&server, "closed1000:bye ");
  ws_peer_check_log(&client, "closed1000: ");
  CHECK_ERR(parley__pipe_end(&client.pipe, NULL), PARLEY_OK);
  CHECK_ERR(parley__pipe_end(&server.pipe, NULL), PARLEY_OK);
  ws_peer_stop(&client);
  ws_peer_stop(&server);
  free(big);
}

static void test_talk(void) {
  static const size_t chunks[] = {1, 2, 3, 7, 1000, 100000};
  size_t i;
  for (i = 0; i < sizeof chunks / sizeof *chunks; i++) {
    talk(false, chunks[i]);
    talk(true, chunks[i]);
  }
}

/* The upgrade and some frames, cut in two at every position. */
static void test_every_split(void) {
  static const char frames[] =
    "810548656c6c6f 0103616263 8900 0003646566 80026768 8203010203 880203e8";
  parley_buf all;
  parley_ws_options options = ws_peer_options();
  size_t at;
  parley_buf_init(&all, NULL);
  parley_buf_puts(&all, "HTTP/1.1 100 Continue\r\n\r\n" WS_ANSWER(""));
  test_unhex(frames, &all);
  for (at = 0; at <= all.size; at++) {
    struct ws_peer client;
    parley_slice first = {all.data, at}, rest;
    rest.data = all.data + at;
    rest.size = all.size - at;
    CHECK(ws_peer_start(&client, PARLEY_CLIENT, NULL, NULL, &options));
    ws_peer_feed(&client, first, 10000);
    CHECK_ERR(client.err, PARLEY_OK);
    ws_peer_feed(&client, rest, 10000);
    CHECK_ERR(client.err, PARLEY_OK);
    ws_peer_check_log(
      &client, "head:HTTP/1.1 100 Continue "
               "head:HTTP/1.1 101 Switching Protocols ready open text =Hello "
               "ping: text =abcdefgh =\x01\x02\x03 closed1000: ");
    ws_peer_stop(&client);
  }
  parley_buf_clear(&all);
}

static const parley_slice rc4_key = {(const uint8_t *)"Key", 3};

static void start_recv(struct ws_peer *peer) {
  CHECK_ERR(parley__cipher_start_recv(peer->below, rc4_key), PARLEY_OK);
}

static void start_pipe(struct ws_peer *peer, parley_role role,
                       const parley_random *random) {
  parley_ws_options options = ws_peer_options();
  memset(peer, 0, sizeof *peer);
  parley__pipe_init(&peer->pipe, role, NULL, NULL, random, &ws_peer_top, peer);
  peer->below = parley__cipher_new(&peer->pipe, NULL);
  peer->ws = parley__ws_new(&peer->pipe, &options, NULL);
  parley__pipe_push(&peer->pipe, peer->below);
  parley__pipe_push(&peer->pipe, peer->ws);
  peer->err = parley__pipe_open(&peer->pipe, NULL);
}

/* RC4 below a WebSocket begins right behind a message, also where the bytes
 * behind it came together with it. */
static void test_cipher_below(void) {
  static const size_t chunks[] = {1, 2, 5, 16, 1000};
  size_t i;
  for (i = 0; i < sizeof chunks / sizeof *chunks; i++) {
    uint64_t seed = 7;
    parley_random random = test_random(&seed);
    struct ws_peer client, server;
    start_pipe(&server, PARLEY_SERVER, &random);
    start_pipe(&client, PARLEY_CLIENT, &random);
    ws_peer_join(&client, &server, chunks[i]);
    server.log.size = 0;
    server.on_message = start_recv;
    CHECK_ERR(ws_peer_say(&client, PARLEY_WS_BINARY, "plain", 5), PARLEY_OK);
    CHECK_ERR(parley__cipher_start_send(client.below, rc4_key), PARLEY_OK);
    CHECK_ERR(ws_peer_say(&client, PARLEY_WS_BINARY, "secret", 6), PARLEY_OK);
    CHECK_ERR(ws_peer_say(&client, PARLEY_WS_TEXT, "more", 4), PARLEY_OK);
    ws_peer_join(&client, &server, chunks[i]);
    CHECK_ERR(server.err, PARLEY_OK);
    ws_peer_check_log(&server, "=plain =secret text =more ");
    CHECK(server.ws->ops->unread(server.ws, &(size_t){0}) == NULL);
    ws_peer_stop(&client);
    ws_peer_stop(&server);
  }
}

/* ---- frames ---------------------------------------------------------- */

struct frame_case {
  parley_role role;
  bool deflate;
  const char *in;
  const char *log;
  const char *out;
};

static const struct frame_case good_frames[] = {
  /* RFC 6455, section 5.7 */
  {PARLEY_CLIENT, false, "810548656c6c6f", "text =Hello ", ""},
  {PARLEY_SERVER, false, "818537fa213d7f9f4d5158", "text =Hello ", ""},
  {PARLEY_CLIENT, false, "010348656c 80026c6f", "text =Hello ", ""},
  {PARLEY_CLIENT, false, "890548656c6c6f", "ping:Hello ",
   "8a8537fa213d7f9f4d5158"},
  {PARLEY_SERVER, false, "8a8537fa213d7f9f4d5158", "pong:Hello ", ""},
  /* empty messages, empty fragments, control frames between */
  {PARLEY_CLIENT, false, "8100 8200", "text = = ", ""},
  {PARLEY_CLIENT, false, "0200 0000 8000", "= ", ""},
  {PARLEY_CLIENT, false, "010161 8a00 000162 8a0161 800163",
   "pong: pong:a text =abc ", ""},
  {PARLEY_SERVER, false, "898000000000", "ping: ", "8a00"},
  /* RFC 7692, section 7.2.3: one block, fragments, shared window, stored,
   * final block, two blocks */
  {PARLEY_CLIENT, true, "c107f248cdc9c90700", "text =Hello ", ""},
  {PARLEY_CLIENT, true, "4103f248cd 8004c9c90700", "text =Hello ", ""},
  {PARLEY_CLIENT, true, "c107f248cdc9c90700 c105f200110000",
   "text =Hello text =Hello ", ""},
  {PARLEY_CLIENT, true, "c10b000500faff48656c6c6f00", "text =Hello ", ""},
  {PARLEY_CLIENT, true, "c108f348cdc9c9070000", "text =Hello ", ""},
  {PARLEY_CLIENT, true, "c10df2480500 0000ffff cac9c90700", "text =Hello ", ""},
  /* a final block with nothing behind, and the window outlives it */
  {PARLEY_CLIENT, true, "c107f348cdc9c90700 c105f200110000",
   "text =Hello text =Hello ", ""},
  {PARLEY_CLIENT, true, "c10100 c20100 810161", "text = = text =a ", ""},
  /* close frames */
  {PARLEY_CLIENT, false, "8800", "closed1005: ", "888037fa213d"},
  {PARLEY_SERVER, false, "888237fa213d3412", "closed1000: ", "880203e8"},
  {PARLEY_CLIENT, false, "881003f553657276657220697320 66756c6c",
   "closed1013:Server is full ", "888237fa213d340f"},
  {PARLEY_CLIENT, false, "880203e8 ff ff ff",
   "closed1000: ", "888237fa213d3412"},
  {PARLEY_CLIENT, false, "010161 880203e8", "closed1000: ", "888237fa213d3412"},
};

static void test_good_frames(void) {
  size_t i, chunk;
  for (i = 0; i < sizeof good_frames / sizeof *good_frames; i++) {
    const struct frame_case *one = &good_frames[i];
    for (chunk = 1; chunk < 30; chunk++) {
      struct ws_peer peer;
      ws_peer_open(&peer, one->role, one->deflate, NULL);
      ws_peer_feed_hex(&peer, one->in, chunk);
      CHECK_ERR(peer.err, PARLEY_OK);
      ws_peer_check_log(&peer, one->log);
      CHECK_HEX(parley_buf_slice(&peer.pipe.out), one->out);
      ws_peer_stop(&peer);
    }
  }
}

struct bad_case {
  parley_role role;
  bool deflate;
  const char *in;
  parley_err err;
  int code; /* of the close frame sent */
};

static const struct bad_case bad_frames[] = {
  {PARLEY_SERVER, false, "8100", PARLEY_EWS, 1002}, /* no mask */
  {PARLEY_CLIENT, false, "818000000000", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "c100", PARLEY_EWS, 1002}, /* RSV1, none agreed */
  {PARLEY_CLIENT, true, "a100", PARLEY_EWS, 1002},  /* RSV2 */
  {PARLEY_CLIENT, true, "9100", PARLEY_EWS, 1002},  /* RSV3 */
  {PARLEY_CLIENT, true, "c900", PARLEY_EWS, 1002},  /* packed ping */
  {PARLEY_CLIENT, true, "4101f2 c000", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "8300", PARLEY_EWS, 1002}, /* opcodes */
  {PARLEY_CLIENT, false, "8700", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "8b00", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "8f00", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "0900", PARLEY_EWS, 1002}, /* ping in fragments */
  {PARLEY_CLIENT, false, "0800", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "897e007e", PARLEY_EWS, 1002}, /* long ping */
  {PARLEY_CLIENT, false, "8000", PARLEY_EWS, 1002},     /* lone continuation */
  {PARLEY_CLIENT, false, "0100 8100", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "817e0005", PARLEY_EWS, 1002}, /* wasteful */
  {PARLEY_CLIENT, false, "817f000000000000ffff", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "817f8000000000000000", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "817fffffffffffffffff", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "817f7fffffffffffffff", PARLEY_ELIMIT, 1009},
  {PARLEY_CLIENT, true, "c17f7fffffffffffffff", PARLEY_ELIMIT, 1009},
  {PARLEY_CLIENT, false, "817f0000000001000001", PARLEY_ELIMIT, 1009},
  {PARLEY_CLIENT, false, "8101ff", PARLEY_EUTF8, 1007},
  {PARLEY_CLIENT, false, "8103eda080", PARLEY_EUTF8, 1007}, /* surrogate */
  {PARLEY_CLIENT, false, "8102c080", PARLEY_EUTF8, 1007},   /* overlong */
  {PARLEY_CLIENT, false, "8101c3", PARLEY_EUTF8, 1007},     /* cut */
  {PARLEY_CLIENT, false, "0101c3 800141", PARLEY_EUTF8, 1007},
  {PARLEY_CLIENT, true, "c100", PARLEY_EDEFLATE, 1007}, /* not even a block */
  {PARLEY_CLIENT, true, "c1023a0f00", PARLEY_EDEFLATE, 1007},
  {PARLEY_CLIENT, true, "c101ff", PARLEY_EDEFLATE, 1007},
  {PARLEY_CLIENT, true, "c103f248cd", PARLEY_EDEFLATE, 1007}, /* cut */
  {PARLEY_CLIENT, true, "c105000500faff", PARLEY_EDEFLATE, 1007},
  {PARLEY_CLIENT, true, "c105f200110000", PARLEY_EDEFLATE, 1007},
  {PARLEY_CLIENT, false, "880103", PARLEY_EWS, 1002}, /* half a code */
  {PARLEY_CLIENT, false, "880303e8ff", PARLEY_EUTF8, 1007},
};

/* The close frame in a client's output, unmasked with the RFC's mask. */
static int sent_code(const struct ws_peer *peer) {
  const uint8_t *p = peer->pipe.out.data;
  if (peer->pipe.out.size < 4 || p[0] != 0x88) return -1;
  if (peer->pipe.role == PARLEY_SERVER) return p[2] << 8 | p[3];
  if (peer->pipe.out.size < 8) return -1;
  return (p[6] ^ 0x37) << 8 | (p[7] ^ 0xfa);
}

static void test_bad_frames(void) {
  size_t i, chunk;
  for (i = 0; i < sizeof bad_frames / sizeof *bad_frames; i++) {
    const struct bad_case *one = &bad_frames[i];
    for (chunk = 1; chunk < 20; chunk += 9) {
      struct ws_peer peer;
      ws_peer_open(&peer, one->role, one->deflate, NULL);
      ws_peer_feed_hex(&peer, one->in, chunk);
      CHECK_ERR(peer.err, one->err);
      CHECK_INT(sent_code(&peer), one->code);
      CHECK(peer.diag.text[0] != '\0');
      CHECK_ERR(ws_peer_say(&peer, PARLEY_WS_TEXT, "x", 1), PARLEY_ECLOSED);
      if (test_failures() > 0) fprintf(stderr, "(frames %s)\n", one->in);
      ws_peer_stop(&peer);
    }
  }
}

/* Every close code: taken and answered, or refused. */
static void test_close_codes(void) {
  int code;
  for (code = 0; code < 5100; code++) {
    bool good = (code >= 1000 && code <= 1003) ||
                (code >= 1007 && code <= 1014) ||
                (code >= 3000 && code <= 4999);
    struct ws_peer server;
    char hex[32], want[32];
    ws_peer_open(&server, PARLEY_SERVER, false, NULL);
    snprintf(hex, sizeof hex, "888200000000%04x", (unsigned)code);
    ws_peer_feed_hex(&server, hex, 100);
    CHECK_ERR(server.err, good ? PARLEY_OK : PARLEY_EWS);
    CHECK_INT(sent_code(&server), good ? code : 1002);
    snprintf(want, sizeof want, "closed%d: ", code);
    ws_peer_check_log(&server, good ? want : "");
    ws_peer_stop(&server);
    ws_peer_open(&server, PARLEY_SERVER, false, NULL);
    if (code == 0 || code == 1005) good = true;
    CHECK_ERR(parley__pipe_close(&server.pipe, code, parley_slice_of(""), NULL),
              good ? PARLEY_OK : PARLEY_EUSAGE);
    ws_peer_stop(&server);
    if (test_failures() > 0) return;
  }
}

/* We say good-bye: data still comes up, then the answer; a long reason is cut
 * between characters. */
static void test_close_first(void) {
  struct ws_peer server;
  char reason[200];
  size_t i;
  for (i = 0; i < 100; i++) memcpy(reason + 2 * i, "\xc3\xa4", 2);
  ws_peer_open(&server, PARLEY_SERVER, false, NULL);
  {
    parley_slice text = {(const uint8_t *)reason, sizeof reason};
    CHECK_ERR(parley__pipe_close(&server.pipe, 4000, text, NULL), PARLEY_OK);
  }
  CHECK_INT(server.pipe.out.size, 2 + 2 + 122);
  CHECK_INT(server.pipe.out.data[1], 124);
  CHECK_ERR(parley__ws_ping(server.ws, parley_slice_of(""), NULL),
            PARLEY_ECLOSED);
  server.pipe.out.size = 0;
  ws_peer_feed_hex(&server, "818100000000 61 898000000000 888200000000 0fa0",
                   3);
  CHECK_ERR(server.err, PARLEY_OK);
  ws_peer_check_log(&server, "text =a ping: closed4000: ");
  CHECK_INT(server.pipe.out.size, 0);
  ws_peer_stop(&server);
}

static void test_end(void) {
  static const struct {
    const char *in;
    parley_err err;
  } cases[] = {{"", PARLEY_ECLOSED},          {"81", PARLEY_ETRUNCATED},
               {"8105", PARLEY_ETRUNCATED},   {"810548", PARLEY_ETRUNCATED},
               {"010161", PARLEY_ETRUNCATED}, {"810161", PARLEY_ECLOSED},
               {"880203e8", PARLEY_OK}};
  size_t i;
  for (i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct ws_peer client;
    ws_peer_open(&client, PARLEY_CLIENT, false, NULL);
    ws_peer_feed_hex(&client, cases[i].in, 1);
    CHECK_ERR(parley__pipe_end(&client.pipe, &client.diag), cases[i].err);
    ws_peer_stop(&client);
  }
  {
    parley_ws_options options = ws_peer_options();
    struct ws_peer server;
    CHECK(ws_peer_start(&server, PARLEY_SERVER, NULL, NULL, &options));
    CHECK_ERR(parley__pipe_end(&server.pipe, &server.diag), PARLEY_ECLOSED);
    ws_peer_stop(&server);
  }
}

/* ---- caps ------------------------------------------------------------ */

static void test_message_limit(void) {
  parley_limits limits;
  struct ws_peer client;
  memset(&limits, 0, sizeof limits);
  limits.message = 4;
  limits.fragments = 3;
  ws_peer_open(&client, PARLEY_CLIENT, true, &limits);
  ws_peer_feed_hex(&client, "810461626364 010161 000162 80026364", 1);
  CHECK_ERR(client.err, PARLEY_OK);
  ws_peer_check_log(&client, "text =abcd text =abcd ");
  /* it says so before the payload is there */
  ws_peer_feed_hex(&client, "0102 6162 0003", 1);
  CHECK_ERR(client.err, PARLEY_ELIMIT);
  CHECK_INT(sent_code(&client), 1009);
  ws_peer_stop(&client);

  ws_peer_open(&client, PARLEY_CLIENT, true, &limits);
  ws_peer_feed_hex(&client, "0100 0000 0000 8a00 0000", 1);
  CHECK_ERR(client.err, PARLEY_ELIMIT);
  ws_peer_check_log(&client, "pong: ");
  CHECK_INT(sent_code(&client), 1008);
  ws_peer_stop(&client);

  ws_peer_open(&client, PARLEY_CLIENT, true, &limits);
  /* 5 bytes when unpacked */
  ws_peer_feed_hex(&client, "c107f248cdc9c90700", 1);
  CHECK_ERR(client.err, PARLEY_ELIMIT);
  CHECK_INT(sent_code(&client), 1009);
  CHECK_STR(client.diag.text, "a message expands to over 4 bytes");
  ws_peer_stop(&client);
}

static void test_ping_flood(void) {
  parley_limits limits;
  struct ws_peer client;
  int i;
  memset(&limits, 0, sizeof limits);
  limits.queue = 100;
  ws_peer_open(&client, PARLEY_CLIENT, false, &limits);
  for (i = 0; i < 100; i++) ws_peer_feed_hex(&client, "890161", 3);
  CHECK_ERR(client.err, PARLEY_ELIMIT);
  CHECK(client.pipe.out.size < 250);
  ws_peer_stop(&client);
}

/* 100 KB of one letter shrink, on the wire and only there. */
static void test_deflate_works(void) {
  struct ws_peer client, server;
  parley_ws_options options = ws_peer_options();
  char *letters = malloc(100000);
  int i;
  memset(letters, 'a', 100000);
  options.deflate = true;
  CHECK(ws_peer_start(&server, PARLEY_SERVER, NULL, NULL, &options));
  CHECK(ws_peer_start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  ws_peer_join(&client, &server, 1000);
  server.log.size = 0;
  for (i = 0; i < 3; i++) {
    CHECK_ERR(ws_peer_say(&client, PARLEY_WS_TEXT, letters, 100000), PARLEY_OK);
    CHECK(client.pipe.out.size < 500);
    ws_peer_join(&client, &server, 11);
    ws_peer_check_log(&server, "text =#100000 ");
  }
  ws_peer_stop(&client);
  ws_peer_stop(&server);
  free(letters);
}

/* ---- failures below -------------------------------------------------- */

static parley_err no_random(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  (void)out;
  (void)size;
  return PARLEY_ERANDOM;
}

static void test_no_random(void) {
  static const parley_random none = {no_random, NULL};
  parley_ws_options options = ws_peer_options();
  struct ws_peer client;
  ws_peer_open(&client, PARLEY_CLIENT, false, NULL);
  client.pipe.random = &none;
  CHECK_ERR(ws_peer_say(&client, PARLEY_WS_TEXT, "x", 1), PARLEY_ERANDOM);
  CHECK_INT(client.pipe.out.size, 0);
  ws_peer_stop(&client);
  memset(&client, 0, sizeof client);
  parley__pipe_init(&client.pipe, PARLEY_CLIENT, NULL, NULL, &none,
                    &ws_peer_top, &client);
  client.ws = parley__ws_new(&client.pipe, &options, NULL);
  parley__pipe_push(&client.pipe, client.ws);
  CHECK_ERR(parley__pipe_open(&client.pipe, NULL), PARLEY_ERANDOM);
  ws_peer_stop(&client);
}

/* An upgrade with everything, messages both ways, a good-bye. */
static bool whole_life(const parley_alloc *alloc) {
  struct ws_peer client, server;
  parley_ws_options options = ws_peer_options();
  uint8_t *big = big_message(3000);
  parley_err err = PARLEY_OK;
  bool good;
  options.deflate = true;
  options.protocol = "chat";
  good = ws_peer_start(&server, PARLEY_SERVER, alloc, NULL, &options);
  if (!ws_peer_start(&client, PARLEY_CLIENT, alloc, NULL, &options))
    good = false;
  if (good) ws_peer_join(&client, &server, 100);
  good = good && client.err == PARLEY_OK && server.err == PARLEY_OK;
  if (good) err = ws_peer_say(&client, PARLEY_WS_BINARY, big, 3000);
  if (good && err == PARLEY_OK)
    err = ws_peer_say(&server, PARLEY_WS_TEXT, "short", 5);
  if (good && err == PARLEY_OK)
    err = parley__ws_ping(server.ws, parley_slice_of("p"), NULL);
  if (good && err == PARLEY_OK) {
    ws_peer_join(&client, &server, 100);
    err = client.err != PARLEY_OK ? client.err : server.err;
  }
  if (good && err == PARLEY_OK)
    err = parley__pipe_close(&client.pipe, 1000, parley_slice_of("bye"), NULL);
  if (good && err == PARLEY_OK) {
    ws_peer_join(&client, &server, 100);
    err = client.err != PARLEY_OK ? client.err : server.err;
    if (err == PARLEY_OK)
      ws_peer_check_log(&client,
                        "head:HTTP/1.1 101 Switching Protocols ready open "
                        "text =short ping:p closed1000: ");
  }
  if (client.err != PARLEY_OK) CHECK_ERR(client.err, PARLEY_ENOMEM);
  if (server.err != PARLEY_OK) CHECK_ERR(server.err, PARLEY_ENOMEM);
  if (err != PARLEY_OK) CHECK_ERR(err, PARLEY_ENOMEM);
  ws_peer_stop(&client);
  ws_peer_stop(&server);
  free(big);
  return good && err == PARLEY_OK;
}

static void test_allocations(void) {
  test_every_alloc(whole_life);
}
const struct test suite_ws[] = {
  {"talk", test_talk},
  {"every_split", test_every_split},
  {"cipher_below", test_cipher_below},
  {"good_frames", test_good_frames},
  {"bad_frames", test_bad_frames},
  {"close_codes", test_close_codes},
  {"close_first", test_close_first},
  {"end", test_end},
  {"message_limit", test_message_limit},
  {"ping_flood", test_ping_flood},
  {"deflate_works", test_deflate_works},
  {"no_random", test_no_random},
  {"allocations", test_allocations},
  {NULL, NULL},
};

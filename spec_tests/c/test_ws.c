/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "stage/stage.h"
#include "test.h"

/* One end of a connection; what it is told is written down in |log|. */
struct peer {
  parley_pipe pipe;
  parley_stage *ws;
  parley_buf log;
  parley_err err;
  parley_diag diag;
  uint8_t flip; /* not 0: the first message turns the unread bytes by it */
};

static void write_log(struct peer *peer, const char *what, parley_slice text) {
  CHECK_ERR(parley_buf_puts(&peer->log, what), PARLEY_OK);
  if (text.size > 60)
    parley_buf_printf(&peer->log, "#%zu", text.size);
  else
    parley_buf_append(&peer->log, text.data, text.size);
  parley_buf_puts(&peer->log, " ");
}

static parley_err on_recv(void *ud, parley_slice in, parley_diag *diag) {
  struct peer *peer = ud;
  (void)diag;
  write_log(peer, "=", in);
  if (peer->flip != 0) {
    size_t i, size;
    uint8_t *unread = peer->ws->ops->unread(peer->ws, &size);
    for (i = 0; i < size; i++) unread[i] ^= peer->flip;
    peer->flip = 0;
  }
  return PARLEY_OK;
}

static parley_err on_open(void *ud, parley_diag *diag) {
  (void)diag;
  write_log(ud, "open", parley_slice_of(""));
  return PARLEY_OK;
}

static void on_note(void *ud, const parley_stage_note *note) {
  struct peer *peer = ud;
  parley_slice line = note->text;
  switch (note->kind) {
    case PARLEY_NOTE_HEAD:
      line.size = (size_t)((uint8_t *)memchr(line.data, '\r', line.size) -
                           line.data);
      write_log(peer, "head:", line);
      break;
    case PARLEY_NOTE_TEXT: write_log(peer, "text", note->text); break;
    case PARLEY_NOTE_PING: write_log(peer, "ping:", note->text); break;
    case PARLEY_NOTE_PONG: write_log(peer, "pong:", note->text); break;
    case PARLEY_NOTE_CLOSED:
      parley_buf_printf(&peer->log, "closed%d", note->code);
      write_log(peer, ":", note->text);
      break;
    case PARLEY_NOTE_READY: write_log(peer, "ready", note->text); break;
    case PARLEY_NOTE_POLICY: break;
  }
}

static const parley_pipe_top top = {on_recv, on_open, on_note};

/* The nonce and the mask of RFC 6455's examples. */
static parley_err rfc_random(void *ud, uint8_t *out, size_t size) {
  (void)ud;
  if (size == 16)
    memcpy(out, "the sample nonce", 16);
  else if (size == 4)
    memcpy(out, "\x37\xfa\x21\x3d", 4);
  else
    return PARLEY_ERANDOM;
  return PARLEY_OK;
}
static const parley_random rfc = {rfc_random, NULL};

static parley_ws_options plain(void) {
  parley_ws_options options;
  memset(&options, 0, sizeof options);
  options.host = "server.example.com";
  return options;
}

static bool start(struct peer *peer, parley_role role,
                  const parley_alloc *alloc, const parley_limits *limits,
                  const parley_ws_options *options) {
  memset(peer, 0, sizeof *peer);
  parley__pipe_init(&peer->pipe, role, alloc, limits, &rfc, &top, peer);
  peer->ws = parley__ws_new(&peer->pipe, options, &peer->diag);
  if (peer->ws == NULL) {
    peer->err = peer->diag.code;
    return false;
  }
  parley__pipe_push(&peer->pipe, peer->ws);
  peer->err = parley__pipe_open(&peer->pipe, &peer->diag);
  return peer->err == PARLEY_OK;
}

static void stop(struct peer *peer) {
  parley__pipe_clear(&peer->pipe);
  parley_buf_clear(&peer->log);
}

/* Feeds |in| in chunks until an error. */
static void feed(struct peer *peer, parley_slice in, size_t chunk) {
  while (in.size > 0 && peer->err == PARLEY_OK) {
    parley_slice part = {in.data, in.size < chunk ? in.size : chunk};
    uint8_t *copy = malloc(part.size); /* ASan sees reads beyond */
    memcpy(copy, part.data, part.size);
    part.data = copy;
    peer->err = parley__pipe_feed(&peer->pipe, part, &peer->diag);
    free(copy);
    in.data += part.size;
    in.size -= part.size;
  }
}

static void feed_hex(struct peer *peer, const char *hex, size_t chunk) {
  parley_buf bytes;
  parley_buf_init(&bytes, NULL);
  test_unhex(hex, &bytes);
  feed(peer, parley_buf_slice(&bytes), chunk);
  parley_buf_clear(&bytes);
}

/* Moves bytes both ways until there are none. */
static void join(struct peer *a, struct peer *b, size_t chunk) {
  while (a->pipe.out.size > 0 || b->pipe.out.size > 0) {
    parley_buf moved = a->pipe.out;
    parley_buf_init(&a->pipe.out, moved.alloc);
    feed(b, parley_buf_slice(&moved), chunk);
    parley_buf_clear(&moved);
    moved = b->pipe.out;
    parley_buf_init(&b->pipe.out, moved.alloc);
    feed(a, parley_buf_slice(&moved), chunk);
    parley_buf_clear(&moved);
  }
}

static void check_log(struct peer *peer, const char *want) {
  parley_buf_putc(&peer->log, 0);
  CHECK_STR((const char *)peer->log.data, want);
  peer->log.size = 0;
}

static bool has_text(parley_slice text, const char *part) {
  size_t i, size = strlen(part);
  for (i = 0; size <= text.size && i <= text.size - size; i++)
    if (memcmp(text.data + i, part, size) == 0) return true;
  return false;
}

static parley_err say(struct peer *peer, parley_ws_message kind,
                      const void *data, size_t size) {
  parley_slice in;
  in.data = data;
  in.size = size;
  parley__ws_set_kind(peer->ws, kind);
  return parley__pipe_send(&peer->pipe, in, &peer->diag);
}

#define REQUEST(extra)                                                         \
  "GET /chat HTTP/1.1\r\n"                                                     \
  "Host: server.example.com\r\n"                                               \
  "Upgrade: websocket\r\n"                                                     \
  "Connection: Upgrade\r\n"                                                    \
  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"                            \
  "Sec-WebSocket-Version: 13\r\n" extra "\r\n"
#define ANSWER(extra)                                                          \
  "HTTP/1.1 101 Switching Protocols\r\n"                                       \
  "Upgrade: websocket\r\n"                                                     \
  "Connection: Upgrade\r\n"                                                    \
  "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n" extra "\r\n"
#define DEFLATE "Sec-WebSocket-Extensions: permessage-deflate\r\n"

/* A peer of |role| behind its upgrade, with empty |out| and |log|. */
static void start_open(struct peer *peer, parley_role role, bool deflate,
                       const parley_limits *limits) {
  parley_ws_options options = plain();
  const char *text = role == PARLEY_CLIENT ? ANSWER("") : REQUEST("");
  options.deflate = deflate;
  if (deflate)
    text = role == PARLEY_CLIENT ? ANSWER(DEFLATE) : REQUEST(DEFLATE);
  CHECK(start(peer, role, NULL, limits, &options));
  feed(peer, parley_slice_of(text), 1000);
  CHECK_ERR(peer->err, PARLEY_OK);
  CHECK(peer->ws->ready);
  peer->log.size = peer->pipe.out.size = 0;
}

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
  struct peer client, server;
  parley_ws_options options = plain();
  uint8_t *big = big_message(70000);
  size_t i;
  options.deflate = deflate;
  options.path = "/chat";
  CHECK(start(&server, PARLEY_SERVER, NULL, NULL, &options));
  CHECK(start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  CHECK_ERR(say(&client, PARLEY_WS_TEXT, "early", 5), PARLEY_EPHASE);
  join(&client, &server, chunk);
  check_log(&server, "head:GET /chat HTTP/1.1 ready open ");
  check_log(&client, "head:HTTP/1.1 101 Switching Protocols ready open ");
  CHECK_ERR(say(&client, PARLEY_WS_TEXT, "hi \xc3\xa4", 5), PARLEY_OK);
  CHECK_ERR(say(&client, PARLEY_WS_BINARY, "\xff", 1), PARLEY_OK);
  CHECK_ERR(say(&client, PARLEY_WS_BINARY, "", 0), PARLEY_OK);
  CHECK_ERR(say(&client, PARLEY_WS_TEXT, "\xff", 1), PARLEY_EUSAGE);
  CHECK_ERR(say(&server, PARLEY_WS_TEXT, "", 0), PARLEY_OK);
  CHECK_ERR(parley__ws_ping(server.ws, parley_slice_of("are you"), NULL),
            PARLEY_OK);
  join(&client, &server, chunk);
  check_log(&server, "text =hi \xc3\xa4 =\xff = pong:are you ");
  check_log(&client, "text = ping:are you ");
  for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    char want[32];
    if (chunk < 100 && sizes[i] > 1000 && i != 4) continue;
    CHECK_ERR(say(&client, PARLEY_WS_BINARY, big, sizes[i]), PARLEY_OK);
    CHECK_ERR(say(&server, PARLEY_WS_BINARY, big, sizes[i]), PARLEY_OK);
    join(&client, &server, chunk);
    snprintf(want, sizeof want, "=#%zu ", sizes[i]);
    check_log(&server, want);
    check_log(&client, want);
  }
  CHECK_ERR(parley__pipe_close(&client.pipe, 1000, parley_slice_of("bye"),
                               NULL),
            PARLEY_OK);
  join(&client, &server, chunk);
  check_log(&server, "closed1000:bye ");
  check_log(&client, "closed1000: ");
  CHECK_ERR(parley__pipe_end(&client.pipe, NULL), PARLEY_OK);
  CHECK_ERR(parley__pipe_end(&server.pipe, NULL), PARLEY_OK);
  stop(&client);
  stop(&server);
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
  parley_ws_options options = plain();
  size_t at;
  parley_buf_init(&all, NULL);
  parley_buf_puts(&all, "HTTP/1.1 100 Continue\r\n\r\n" ANSWER(""));
  test_unhex(frames, &all);
  for (at = 0; at <= all.size; at++) {
    struct peer client;
    parley_slice first = {all.data, at}, rest;
    rest.data = all.data + at;
    rest.size = all.size - at;
    CHECK(start(&client, PARLEY_CLIENT, NULL, NULL, &options));
    feed(&client, first, 10000);
    CHECK_ERR(client.err, PARLEY_OK);
    feed(&client, rest, 10000);
    CHECK_ERR(client.err, PARLEY_OK);
    check_log(&client,
              "head:HTTP/1.1 100 Continue "
              "head:HTTP/1.1 101 Switching Protocols ready open text =Hello "
              "ping: text =abcdefgh =\x01\x02\x03 closed1000: ");
    stop(&client);
  }
  parley_buf_clear(&all);
}

/* What a message changes below is true for the bytes right behind it. */
static void test_unread(void) {
  size_t chunk;
  for (chunk = 1; chunk < 20; chunk++) {
    struct peer client;
    start_open(&client, PARLEY_CLIENT, false, NULL);
    client.flip = 0x55;
    /* "Hello", then the same frame with every byte turned by 0x55 if it
     * arrives together with the first */
    if (chunk < 14) {
      feed_hex(&client, "810548656c6c6f", chunk);
      CHECK(client.ws->ops->unread(client.ws, &(size_t){0}) == NULL);
      feed_hex(&client, "810548656c6c6f", chunk);
    } else {
      feed_hex(&client, "810548656c6c6f d4501d3039393a", chunk);
    }
    CHECK_ERR(client.err, PARLEY_OK);
    check_log(&client, "text =Hello text =Hello ");
    stop(&client);
  }
}

/* ---- the upgrade ----------------------------------------------------- */

static void test_rfc_upgrade(void) {
  static const char *const headers[] = {"Cookie", "a=b", "X-Bot", "yes", NULL};
  struct peer client, server;
  parley_ws_options options = plain();
  parley_slice out;
  options.path = "/chat";
  options.origin = "http://example.com";
  options.protocol = "chat";
  options.deflate = true;
  options.headers = headers;
  CHECK(start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  CHECK(parley_slice_eq(
    parley_buf_slice(&client.pipe.out),
    parley_slice_of(
      "GET /chat HTTP/1.1\r\n"
      "Host: server.example.com\r\n"
      "Upgrade: websocket\r\n"
      "Connection: Upgrade\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
      "Sec-WebSocket-Version: 13\r\n"
      "Origin: http://example.com\r\n"
      "Sec-WebSocket-Protocol: chat\r\n"
      "Sec-WebSocket-Extensions: permessage-deflate; "
      "client_max_window_bits\r\n"
      "Cookie: a=b\r\n"
      "X-Bot: yes\r\n"
      "\r\n")));
  CHECK(start(&server, PARLEY_SERVER, NULL, NULL, &options));
  feed(&server, parley_buf_slice(&client.pipe.out), 5);
  CHECK_ERR(server.err, PARLEY_OK);
  out = parley_buf_slice(&server.pipe.out);
  CHECK(parley_slice_eq(
    out, parley_slice_of(ANSWER("Sec-WebSocket-Protocol: chat\r\n" DEFLATE))));
  feed(&client, out, 5);
  CHECK_ERR(client.err, PARLEY_OK);
  CHECK(client.ws->ready && server.ws->ready);
  stop(&client);
  stop(&server);
}

struct answer_case {
  const char *answer;
  parley_err err;
  const char *text;
};

#define HEAD_OF(status) "HTTP/1.1 " status "\r\n"
static const struct answer_case answers[] = {
  {HEAD_OF("403 Forbidden") "Content-Length: 16\r\n\r\nOrigin forbidden",
   PARLEY_EUPGRADE, "403 Origin forbidden"},
  {HEAD_OF("403 Forbidden") "Transfer-Encoding: chunked\r\n\r\n"
                            "6\r\nOrigin\r\nA\r\n forbidden\r\n0\r\n\r\n",
   PARLEY_EUPGRADE, "403 Origin forbidden"},
  {HEAD_OF("503 Busy") "Content-Length: 0\r\n\r\n", PARLEY_EUPGRADE,
   "503 Busy"},
  {HEAD_OF("500") "Content-Length: 0\r\n\r\n", PARLEY_EUPGRADE, "500"},
  {HEAD_OF("502 Bad Gateway") "Content-Type: text/html\r\n\r\n<html>",
   PARLEY_EUPGRADE, "502 Bad Gateway"},
  {HEAD_OF("400 Bad") "Content-Length: 5\r\n\r\na\r\n\tb", PARLEY_EUPGRADE,
   "400 a b"},
  {HEAD_OF("400 Bad") "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
   PARLEY_EUPGRADE, "400 Bad"},
  {HEAD_OF("101 S") "Connection: Upgrade\r\n\r\n", PARLEY_EUPGRADE,
   "bad WebSocket answer: no Upgrade: websocket"},
  {HEAD_OF("101 S") "Upgrade: websocket\r\n\r\n", PARLEY_EUPGRADE,
   "bad WebSocket answer: no Connection: Upgrade"},
  {HEAD_OF("101 S") "Upgrade: websocket\r\nConnection: upgrade\r\n\r\n",
   PARLEY_EUPGRADE, "bad WebSocket answer: wrong Sec-WebSocket-Accept"},
  {HEAD_OF("101 S") "Upgrade: websocket\r\nConnection: upgrade\r\n"
                    "Sec-WebSocket-Accept: S3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
                    "\r\n",
   PARLEY_EUPGRADE, "bad WebSocket answer: wrong Sec-WebSocket-Accept"},
  {"HTTP/1.0 101 S\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n",
   PARLEY_EUPGRADE, "bad WebSocket answer: HTTP/1.0"},
  {ANSWER("Sec-WebSocket-Protocol: chat\r\n"), PARLEY_EUPGRADE,
   "bad WebSocket answer: a sub-protocol that was not offered"},
  {ANSWER(DEFLATE), PARLEY_EUPGRADE,
   "bad WebSocket answer: an extension that was not offered"},
  {"SSH-2.0-OpenSSH_9.2\r\n\r\n", PARLEY_EHTTP,
   "the version is not HTTP/1.x"},
  {"\x16\x03\x01", PARLEY_EHTTP, "this is not HTTP"},
};

static void test_bad_answers(void) {
  parley_ws_options options = plain();
  size_t i, chunk;
  for (i = 0; i < sizeof answers / sizeof *answers; i++) {
    for (chunk = 1; chunk < 1000; chunk += 333) {
      struct peer client;
      CHECK(start(&client, PARLEY_CLIENT, NULL, NULL, &options));
      feed(&client, parley_slice_of(answers[i].answer), chunk);
      CHECK_ERR(client.err, answers[i].err);
      CHECK_STR(client.diag.text, answers[i].text);
      CHECK(!client.ws->ready);
      stop(&client);
    }
  }
}

/* Refusals whose body ends with the connection, or is long. */
static void test_refusal_bodies(void) {
  parley_ws_options options = plain();
  struct peer client;
  char text[PARLEY_TEXT_MAX], body[1001];
  CHECK(start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  feed(&client, parley_slice_of(HEAD_OF("403 Forbidden") "\r\ngo away"), 1);
  CHECK_ERR(client.err, PARLEY_OK);
  CHECK_ERR(parley__pipe_end(&client.pipe, &client.diag), PARLEY_EUPGRADE);
  CHECK_STR(client.diag.text, "403 go away");
  stop(&client);

  memset(body, 'x', 1000);
  body[1000] = '\0';
  snprintf(text, sizeof text, "403 %.200s", body);
  CHECK(start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  feed(&client, parley_slice_of(HEAD_OF("403 Forbidden") "\r\n"), 1000);
  feed(&client, parley_slice_of(body), 1000);
  CHECK_ERR(client.err, PARLEY_EUPGRADE);
  CHECK_STR(client.diag.text, text);
  stop(&client);

  CHECK(start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  feed(&client, parley_slice_of("HTTP/1.1 101"), 1000);
  CHECK_ERR(parley__pipe_end(&client.pipe, &client.diag), PARLEY_ECLOSED);
  stop(&client);

  CHECK(start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  {
    int i;
    for (i = 0; i < 20; i++)
      feed(&client, parley_slice_of(HEAD_OF("103 Early Hints") "\r\n"), 1000);
  }
  CHECK_ERR(client.err, PARLEY_EUPGRADE);
  stop(&client);
}

struct request_case {
  const char *request;
  parley_err err;
  const char *status; /* of the answer */
  const char *body;
};

#define KEY "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
#define UP "Upgrade: websocket\r\nConnection: Upgrade\r\n"
static const struct request_case requests[] = {
  {"GET / HTTP/1.1\r\nHost: h\r\n\r\n", PARLEY_EUPGRADE, "400 Bad Request",
   "not a WebSocket handshake request: missing upgrade"},
  {"GET / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\n\r\n", PARLEY_EUPGRADE,
   "400 Bad Request", "the Connection header does not say Upgrade"},
  {"POST / HTTP/1.1\r\nHost: h\r\n\r\n", PARLEY_EUPGRADE,
   "405 Method Not Allowed", "Allow: GET\r\n"},
  {"GET / HTTP/1.0\r\nHost: h\r\n" UP KEY "Sec-WebSocket-Version: 13\r\n\r\n",
   PARLEY_EUPGRADE, "400 Bad Request", "HTTP/1.1"},
  {"GET / HTTP/1.1\r\n" UP KEY "Sec-WebSocket-Version: 13\r\n\r\n",
   PARLEY_EUPGRADE, "400 Bad Request", "Host"},
  {"GET / HTTP/1.1\r\nHost: h\r\nHost: i\r\n" UP KEY
   "Sec-WebSocket-Version: 13\r\n\r\n",
   PARLEY_EUPGRADE, "400 Bad Request", "Host"},
  {"GET / HTTP/1.1\r\nHost: h\r\n" UP KEY "\r\n", PARLEY_EUPGRADE,
   "426 Upgrade Required", "Sec-WebSocket-Version: 13\r\n"},
  {"GET / HTTP/1.1\r\nHost: h\r\n" UP KEY "Sec-WebSocket-Version: 8\r\n\r\n",
   PARLEY_EUPGRADE, "426 Upgrade Required", "Sec-WebSocket-Version: 13\r\n"},
  {"GET / HTTP/1.1\r\nHost: h\r\n" UP "Sec-WebSocket-Version: 13\r\n\r\n",
   PARLEY_EUPGRADE, "400 Bad Request", "Sec-WebSocket-Key"},
  {"GET / HTTP/1.1\r\nHost: h\r\n" UP KEY KEY
   "Sec-WebSocket-Version: 13\r\n\r\n",
   PARLEY_EUPGRADE, "400 Bad Request", "Sec-WebSocket-Key"},
  {"GET / HTTP/1.1\r\nHost: h\r\n" UP "Sec-WebSocket-Key: c2hvcnQ=\r\n"
   "Sec-WebSocket-Version: 13\r\n\r\n",
   PARLEY_EUPGRADE, "400 Bad Request", "Sec-WebSocket-Key"},
  {"GET / HTTP/1.1\r\nHost: h\r\n" UP
   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZS4=\r\n"
   "Sec-WebSocket-Version: 13\r\n\r\n",
   PARLEY_EUPGRADE, "400 Bad Request", "Sec-WebSocket-Key"},
  {"GET / HTTP/1.1\r\nHost: h\r\n" UP
   "Sec-WebSocket-Key: ????????????????????????\r\n"
   "Sec-WebSocket-Version: 13\r\n\r\n",
   PARLEY_EUPGRADE, "400 Bad Request", "Sec-WebSocket-Key"},
  {REQUEST("Content-Length: 3\r\n"), PARLEY_EUPGRADE, "400 Bad Request",
   "no body"},
  {REQUEST("Bad Name: 3\r\n"), PARLEY_EHTTP, "400 Bad Request",
   "bad header name"},
  {"\x16\x03\x01\x02", PARLEY_EHTTP, "400 Bad Request", "this is not HTTP"},
  {REQUEST(""), PARLEY_EUPGRADE, "403 Forbidden", "Origin forbidden"},
  {REQUEST("Origin: http://evil.example\r\n"), PARLEY_EUPGRADE,
   "403 Forbidden", "Origin forbidden"},
  {REQUEST("Origin: http://good.example\r\nOrigin: http://evil.example\r\n"),
   PARLEY_EUPGRADE, "403 Forbidden", "Origin forbidden"},
};

static void test_bad_requests(void) {
  parley_ws_options options = plain();
  size_t i;
  options.origin = "http://good.example";
  for (i = 0; i < sizeof requests / sizeof *requests; i++) {
    const struct request_case *one = &requests[i];
    struct peer server;
    parley_slice out;
    CHECK(start(&server, PARLEY_SERVER, NULL, NULL, &options));
    feed(&server, parley_slice_of(one->request), i % 2 == 0 ? 1 : 1000);
    CHECK_ERR(server.err, one->err);
    out = parley_buf_slice(&server.pipe.out);
    CHECK(has_text(out, one->status));
    CHECK(has_text(out, one->body));
    CHECK(has_text(out, "Connection: close\r\n"));
    if (test_failures() > 0) {
      fprintf(stderr, "(request %zu: %.*s)\n", i, (int)out.size,
              (const char *)out.data);
      stop(&server);
      return;
    }
    stop(&server);
  }
}

static void test_long_head(void) {
  parley_ws_options options = plain();
  parley_limits limits;
  struct peer server;
  memset(&limits, 0, sizeof limits);
  limits.headers = 100;
  CHECK(start(&server, PARLEY_SERVER, NULL, &limits, &options));
  feed(&server, parley_slice_of(REQUEST("")), 1);
  CHECK_ERR(server.err, PARLEY_ELIMIT);
  CHECK(has_text(parley_buf_slice(&server.pipe.out), "HTTP/1.1 431 "));
  stop(&server);
}

/* A good origin, several protocols, names and lists in odd forms. */
static void test_odd_request(void) {
  parley_ws_options options = plain();
  struct peer server;
  options.origin = "http://good.example";
  options.protocol = "b";
  CHECK(start(&server, PARLEY_SERVER, NULL, NULL, &options));
  feed(&server,
       parley_slice_of("\r\nGET /?a HTTP/1.1\r\nhost:h\r\n"
                       "upgrade:\th2c ,WebSocket\r\n"
                       "CONNECTION: keep-alive,, upgrade\t\r\n" KEY
                       "Origin: HTTP://Good.example\r\n"
                       "Sec-WebSocket-Protocol: a\r\n"
                       "Sec-WebSocket-Protocol: , c, b\r\n"
                       "Sec-WebSocket-Version: 13\r\n\r\n"),
       1);
  CHECK_ERR(server.err, PARLEY_OK);
  CHECK(has_text(parley_buf_slice(&server.pipe.out),
                 "\r\nSec-WebSocket-Protocol: b\r\n"));
  stop(&server);
}

static void check_usage(parley_ws_options options, const char *text) {
  struct peer client;
  CHECK(!start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  CHECK_ERR(client.err, PARLEY_EUSAGE);
  CHECK_STR(client.diag.text, text);
  stop(&client);
}

static void test_bad_options(void) {
  static const char *const smuggle[] = {"X", "a\r\nY: b", NULL};
  static const char *const upgrade[] = {"upgrade", "h2c", NULL};
  static const char *const name[] = {"X Y", "a", NULL};
  static const char *const half[] = {"X", NULL};
  parley_ws_options options = plain();
  options.headers = smuggle;
  check_usage(options, "control character 0x0d in header X");
  options.headers = upgrade;
  check_usage(options, "header upgrade can not be given here");
  options.headers = name;
  check_usage(options, "bad header name \"X Y\"");
  options.headers = half;
  check_usage(options, "header X has no value");
  options = plain();
  options.host = NULL;
  check_usage(options, "the host is missing");
  options.host = "a\nb";
  check_usage(options, "control character 0x0a in header Host");
  options = plain();
  options.path = "chat";
  check_usage(options, "the path must begin with /");
  options.path = "/a b";
  check_usage(options, "the path may only hold visible ASCII characters");
  options = plain();
  options.protocol = "a, b";
  check_usage(options, "bad sub-protocol name");
}

static void test_protocol_missing(void) {
  parley_ws_options options = plain();
  struct peer client;
  options.protocol = "chat";
  CHECK(start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  feed(&client, parley_slice_of(ANSWER("")), 1000);
  CHECK_ERR(client.err, PARLEY_EUPGRADE);
  CHECK_STR(client.diag.text, "the server does not speak sub-protocol chat");
  stop(&client);
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
  {PARLEY_CLIENT, true, "c10df2480500 0000ffff cac9c90700", "text =Hello ",
   ""},
  /* a final block with nothing behind, and the window outlives it */
  {PARLEY_CLIENT, true, "c107f348cdc9c90700 c105f200110000",
   "text =Hello text =Hello ", ""},
  {PARLEY_CLIENT, true, "c10100 c20100 810161", "text = = text =a ", ""},
  /* close frames */
  {PARLEY_CLIENT, false, "8800", "closed1005: ", "888037fa213d"},
  {PARLEY_SERVER, false, "888237fa213d3412", "closed1000: ", "880203e8"},
  {PARLEY_CLIENT, false, "881003f553657276657220697320 66756c6c",
   "closed1013:Server is full ", "888237fa213d340f"},
  {PARLEY_CLIENT, false, "880203e8 ff ff ff", "closed1000: ",
   "888237fa213d3412"},
  {PARLEY_CLIENT, false, "010161 880203e8", "closed1000: ",
   "888237fa213d3412"},
};

static void test_good_frames(void) {
  size_t i, chunk;
  for (i = 0; i < sizeof good_frames / sizeof *good_frames; i++) {
    const struct frame_case *one = &good_frames[i];
    for (chunk = 1; chunk < 30; chunk++) {
      struct peer peer;
      start_open(&peer, one->role, one->deflate, NULL);
      feed_hex(&peer, one->in, chunk);
      CHECK_ERR(peer.err, PARLEY_OK);
      check_log(&peer, one->log);
      CHECK_HEX(parley_buf_slice(&peer.pipe.out), one->out);
      stop(&peer);
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
  {PARLEY_SERVER, false, "8100", PARLEY_EWS, 1002},   /* no mask */
  {PARLEY_CLIENT, false, "818000000000", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "c100", PARLEY_EWS, 1002},   /* RSV1, none agreed */
  {PARLEY_CLIENT, true, "a100", PARLEY_EWS, 1002},    /* RSV2 */
  {PARLEY_CLIENT, true, "9100", PARLEY_EWS, 1002},    /* RSV3 */
  {PARLEY_CLIENT, true, "c900", PARLEY_EWS, 1002},    /* packed ping */
  {PARLEY_CLIENT, true, "4101f2 c000", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "8300", PARLEY_EWS, 1002},   /* opcodes */
  {PARLEY_CLIENT, false, "8700", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "8b00", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "8f00", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "0900", PARLEY_EWS, 1002},   /* ping in fragments */
  {PARLEY_CLIENT, false, "0800", PARLEY_EWS, 1002},
  {PARLEY_CLIENT, false, "897e007e", PARLEY_EWS, 1002}, /* long ping */
  {PARLEY_CLIENT, false, "8000", PARLEY_EWS, 1002},   /* lone continuation */
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
static int sent_code(const struct peer *peer) {
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
      struct peer peer;
      start_open(&peer, one->role, one->deflate, NULL);
      feed_hex(&peer, one->in, chunk);
      CHECK_ERR(peer.err, one->err);
      CHECK_INT(sent_code(&peer), one->code);
      CHECK(peer.diag.text[0] != '\0');
      CHECK_ERR(say(&peer, PARLEY_WS_TEXT, "x", 1), PARLEY_ECLOSED);
      if (test_failures() > 0) fprintf(stderr, "(frames %s)\n", one->in);
      stop(&peer);
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
    struct peer server;
    char hex[32], want[32];
    start_open(&server, PARLEY_SERVER, false, NULL);
    snprintf(hex, sizeof hex, "888200000000%04x", (unsigned)code);
    feed_hex(&server, hex, 100);
    CHECK_ERR(server.err, good ? PARLEY_OK : PARLEY_EWS);
    CHECK_INT(sent_code(&server), good ? code : 1002);
    snprintf(want, sizeof want, "closed%d: ", code);
    check_log(&server, good ? want : "");
    stop(&server);
    start_open(&server, PARLEY_SERVER, false, NULL);
    if (code == 0 || code == 1005) good = true;
    CHECK_ERR(parley__pipe_close(&server.pipe, code, parley_slice_of(""), NULL),
              good ? PARLEY_OK : PARLEY_EUSAGE);
    stop(&server);
    if (test_failures() > 0) return;
  }
}

/* We say good-bye: data still comes up, then the answer; a long reason is cut
 * between characters. */
static void test_close_first(void) {
  struct peer server;
  char reason[200];
  size_t i;
  for (i = 0; i < 100; i++) memcpy(reason + 2 * i, "\xc3\xa4", 2);
  start_open(&server, PARLEY_SERVER, false, NULL);
  {
    parley_slice text = {(const uint8_t *)reason, sizeof reason};
    CHECK_ERR(parley__pipe_close(&server.pipe, 4000, text, NULL), PARLEY_OK);
  }
  CHECK_INT(server.pipe.out.size, 2 + 2 + 122);
  CHECK_INT(server.pipe.out.data[1], 124);
  CHECK_ERR(parley__ws_ping(server.ws, parley_slice_of(""), NULL),
            PARLEY_ECLOSED);
  server.pipe.out.size = 0;
  feed_hex(&server, "818100000000 61 898000000000 888200000000 0fa0", 3);
  CHECK_ERR(server.err, PARLEY_OK);
  check_log(&server, "text =a ping: closed4000: ");
  CHECK_INT(server.pipe.out.size, 0);
  stop(&server);
}

static void test_end(void) {
  static const struct {
    const char *in;
    parley_err err;
  } cases[] = {{"", PARLEY_ECLOSED},         {"81", PARLEY_ETRUNCATED},
               {"8105", PARLEY_ETRUNCATED},  {"810548", PARLEY_ETRUNCATED},
               {"010161", PARLEY_ETRUNCATED}, {"810161", PARLEY_ECLOSED},
               {"880203e8", PARLEY_OK}};
  size_t i;
  for (i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct peer client;
    start_open(&client, PARLEY_CLIENT, false, NULL);
    feed_hex(&client, cases[i].in, 1);
    CHECK_ERR(parley__pipe_end(&client.pipe, &client.diag), cases[i].err);
    stop(&client);
  }
  {
    parley_ws_options options = plain();
    struct peer server;
    CHECK(start(&server, PARLEY_SERVER, NULL, NULL, &options));
    CHECK_ERR(parley__pipe_end(&server.pipe, &server.diag), PARLEY_ECLOSED);
    stop(&server);
  }
}

/* ---- caps ------------------------------------------------------------ */

static void test_message_limit(void) {
  parley_limits limits;
  struct peer client;
  memset(&limits, 0, sizeof limits);
  limits.message = 4;
  limits.fragments = 3;
  start_open(&client, PARLEY_CLIENT, true, &limits);
  feed_hex(&client, "810461626364 010161 000162 80026364", 1);
  CHECK_ERR(client.err, PARLEY_OK);
  check_log(&client, "text =abcd text =abcd ");
  feed_hex(&client, "0102 6162 0003", 1); /* says so before the payload */
  CHECK_ERR(client.err, PARLEY_ELIMIT);
  CHECK_INT(sent_code(&client), 1009);
  stop(&client);

  start_open(&client, PARLEY_CLIENT, true, &limits);
  feed_hex(&client, "0100 0000 0000 8a00 0000", 1);
  CHECK_ERR(client.err, PARLEY_ELIMIT);
  check_log(&client, "pong: ");
  CHECK_INT(sent_code(&client), 1008);
  stop(&client);

  start_open(&client, PARLEY_CLIENT, true, &limits);
  feed_hex(&client, "c107f248cdc9c90700", 1); /* 5 bytes when unpacked */
  CHECK_ERR(client.err, PARLEY_ELIMIT);
  CHECK_INT(sent_code(&client), 1009);
  CHECK_STR(client.diag.text, "a message expands to over 4 bytes");
  stop(&client);
}

static void test_ping_flood(void) {
  parley_limits limits;
  struct peer client;
  int i;
  memset(&limits, 0, sizeof limits);
  limits.queue = 100;
  start_open(&client, PARLEY_CLIENT, false, &limits);
  for (i = 0; i < 100; i++) feed_hex(&client, "890161", 3);
  CHECK_ERR(client.err, PARLEY_ELIMIT);
  CHECK(client.pipe.out.size < 250);
  stop(&client);
}

/* 100 KB of one letter shrink, on the wire and only there. */
static void test_deflate_works(void) {
  struct peer client, server;
  parley_ws_options options = plain();
  char *letters = malloc(100000);
  int i;
  memset(letters, 'a', 100000);
  options.deflate = true;
  CHECK(start(&server, PARLEY_SERVER, NULL, NULL, &options));
  CHECK(start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  join(&client, &server, 1000);
  server.log.size = 0;
  for (i = 0; i < 3; i++) {
    CHECK_ERR(say(&client, PARLEY_WS_TEXT, letters, 100000), PARLEY_OK);
    CHECK(client.pipe.out.size < 500);
    join(&client, &server, 11);
    check_log(&server, "text =#100000 ");
  }
  stop(&client);
  stop(&server);
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
  parley_ws_options options = plain();
  struct peer client;
  start_open(&client, PARLEY_CLIENT, false, NULL);
  client.pipe.random = &none;
  CHECK_ERR(say(&client, PARLEY_WS_TEXT, "x", 1), PARLEY_ERANDOM);
  CHECK_INT(client.pipe.out.size, 0);
  stop(&client);
  memset(&client, 0, sizeof client);
  parley__pipe_init(&client.pipe, PARLEY_CLIENT, NULL, NULL, &none, &top,
                    &client);
  client.ws = parley__ws_new(&client.pipe, &options, NULL);
  parley__pipe_push(&client.pipe, client.ws);
  CHECK_ERR(parley__pipe_open(&client.pipe, NULL), PARLEY_ERANDOM);
  stop(&client);
}

/* An upgrade with everything, messages both ways, a good-bye. */
static bool whole_life(const parley_alloc *alloc) {
  struct peer client, server;
  parley_ws_options options = plain();
  uint8_t *big = big_message(3000);
  parley_err err = PARLEY_OK;
  bool good;
  options.deflate = true;
  options.protocol = "chat";
  good = start(&server, PARLEY_SERVER, alloc, NULL, &options);
  if (!start(&client, PARLEY_CLIENT, alloc, NULL, &options)) good = false;
  if (good) join(&client, &server, 100);
  good = good && client.err == PARLEY_OK && server.err == PARLEY_OK;
  if (good) err = say(&client, PARLEY_WS_BINARY, big, 3000);
  if (good && err == PARLEY_OK) err = say(&server, PARLEY_WS_TEXT, "short", 5);
  if (good && err == PARLEY_OK)
    err = parley__ws_ping(server.ws, parley_slice_of("p"), NULL);
  if (good && err == PARLEY_OK) {
    join(&client, &server, 100);
    err = client.err != PARLEY_OK ? client.err : server.err;
  }
  if (good && err == PARLEY_OK)
    err = parley__pipe_close(&client.pipe, 1000, parley_slice_of("bye"), NULL);
  if (good && err == PARLEY_OK) {
    join(&client, &server, 100);
    err = client.err != PARLEY_OK ? client.err : server.err;
    if (err == PARLEY_OK) check_log(&client, "head:HTTP/1.1 101 Switching "
                                             "Protocols ready open text "
                                             "=short ping:p closed1000: ");
  }
  if (client.err != PARLEY_OK) CHECK_ERR(client.err, PARLEY_ENOMEM);
  if (server.err != PARLEY_OK) CHECK_ERR(server.err, PARLEY_ENOMEM);
  if (err != PARLEY_OK) CHECK_ERR(err, PARLEY_ENOMEM);
  stop(&client);
  stop(&server);
  free(big);
  return good && err == PARLEY_OK;
}

static void test_allocations(void) { test_every_alloc(whole_life); }

const struct test suite_ws[] = {{"talk", test_talk},
                                {"every_split", test_every_split},
                                {"unread", test_unread},
                                {"rfc_upgrade", test_rfc_upgrade},
                                {"bad_answers", test_bad_answers},
                                {"refusal_bodies", test_refusal_bodies},
                                {"bad_requests", test_bad_requests},
                                {"long_head", test_long_head},
                                {"odd_request", test_odd_request},
                                {"bad_options", test_bad_options},
                                {"protocol_missing", test_protocol_missing},
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
                                {NULL, NULL}};

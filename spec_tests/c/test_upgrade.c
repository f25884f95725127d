/* SPDX-License-Identifier: MIT */
#include "ws_peer.h"

static bool has_text(parley_slice text, const char *part) {
  size_t i, size = strlen(part);
  for (i = 0; size <= text.size && i <= text.size - size; i++)
    if (memcmp(text.data + i, part, size) == 0) return true;
  return false;
}

static void test_rfc_upgrade(void) {
  static const char *const headers[] = {"Cookie", "a=b", "X-Bot", "yes", NULL};
  struct ws_peer client, server;
  parley_ws_options options = ws_peer_options();
  parley_slice out;
  options.path = "/chat";
  options.origin = "http://example.com";
  options.protocol = "chat";
  options.deflate = true;
  options.headers = headers;
  CHECK(ws_peer_start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  CHECK(parley_slice_eq(
    parley_buf_slice(&client.pipe.out),
    parley_slice_of("GET /chat HTTP/1.1\r\n"
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
  CHECK(ws_peer_start(&server, PARLEY_SERVER, NULL, NULL, &options));
  ws_peer_feed(&server, parley_buf_slice(&client.pipe.out), 5);
  CHECK_ERR(server.err, PARLEY_OK);
  out = parley_buf_slice(&server.pipe.out);
  CHECK(parley_slice_eq(
    out,
    parley_slice_of(WS_ANSWER("Sec-WebSocket-Protocol: chat\r\n" WS_DEFLATE))));
  ws_peer_feed(&client, out, 5);
  CHECK_ERR(client.err, PARLEY_OK);
  CHECK(client.ws->ready && server.ws->ready);
  ws_peer_stop(&client);
  ws_peer_stop(&server);
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
  {WS_ANSWER("Sec-WebSocket-Protocol: chat\r\n"), PARLEY_EUPGRADE,
   "bad WebSocket answer: a sub-protocol that was not offered"},
  {WS_ANSWER(WS_DEFLATE), PARLEY_EUPGRADE,
   "bad WebSocket answer: an extension that was not offered"},
  {"SSH-2.0-OpenSSH_9.2\r\n\r\n", PARLEY_EHTTP, "the version is not HTTP/1.x"},
  {"\x16\x03\x01", PARLEY_EHTTP, "this is not HTTP"},
};

static void test_bad_answers(void) {
  parley_ws_options options = ws_peer_options();
  size_t i, chunk;
  for (i = 0; i < sizeof answers / sizeof *answers; i++) {
    for (chunk = 1; chunk < 1000; chunk += 333) {
      struct ws_peer client;
      CHECK(ws_peer_start(&client, PARLEY_CLIENT, NULL, NULL, &options));
      ws_peer_feed(&client, parley_slice_of(answers[i].answer), chunk);
      CHECK_ERR(client.err, answers[i].err);
      CHECK_STR(client.diag.text, answers[i].text);
      CHECK(!client.ws->ready);
      ws_peer_stop(&client);
    }
  }
}

/* Refusals whose body ends with the connection, or is long. */
static void test_refusal_bodies(void) {
  parley_ws_options options = ws_peer_options();
  struct ws_peer client;
  char text[PARLEY_TEXT_MAX], body[1001];
  CHECK(ws_peer_start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  ws_peer_feed(&client, parley_slice_of(HEAD_OF("403 Forbidden") "\r\ngo away"),
               1);
  CHECK_ERR(client.err, PARLEY_OK);
  CHECK_ERR(parley__pipe_end(&client.pipe, &client.diag), PARLEY_EUPGRADE);
  CHECK_STR(client.diag.text, "403 go away");
  ws_peer_stop(&client);

  memset(body, 'x', 1000);
  body[1000] = '\0';
  snprintf(text, sizeof text, "403 %.200s", body);
  CHECK(ws_peer_start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  ws_peer_feed(&client, parley_slice_of(HEAD_OF("403 Forbidden") "\r\n"), 1000);
  ws_peer_feed(&client, parley_slice_of(body), 1000);
  CHECK_ERR(client.err, PARLEY_EUPGRADE);
  CHECK_STR(client.diag.text, text);
  ws_peer_stop(&client);

  CHECK(ws_peer_start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  ws_peer_feed(&client, parley_slice_of("HTTP/1.1 101"), 1000);
  CHECK_ERR(parley__pipe_end(&client.pipe, &client.diag), PARLEY_ECLOSED);
  ws_peer_stop(&client);

  CHECK(ws_peer_start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  {
    int i;
    for (i = 0; i < 20; i++)
      ws_peer_feed(&client, parley_slice_of(HEAD_OF("103 Early Hints") "\r\n"),
                   1000);
  }
  CHECK_ERR(client.err, PARLEY_EUPGRADE);
  ws_peer_stop(&client);
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
  {WS_REQUEST("Content-Length: 3\r\n"), PARLEY_EUPGRADE, "400 Bad Request",
   "no body"},
  {WS_REQUEST("Bad Name: 3\r\n"), PARLEY_EHTTP, "400 Bad Request",
   "bad header name"},
  {"\x16\x03\x01\x02", PARLEY_EHTTP, "400 Bad Request", "this is not HTTP"},
  {WS_REQUEST(""), PARLEY_EUPGRADE, "403 Forbidden", "Origin forbidden"},
  {WS_REQUEST("Origin: http://evil.example\r\n"), PARLEY_EUPGRADE,
   "403 Forbidden", "Origin forbidden"},
  {WS_REQUEST("Origin: http://good.example\r\nOrigin: http://evil.example\r\n"),
   PARLEY_EUPGRADE, "403 Forbidden", "Origin forbidden"},
};

static void test_bad_requests(void) {
  parley_ws_options options = ws_peer_options();
  size_t i;
  options.origin = "http://good.example";
  for (i = 0; i < sizeof requests / sizeof *requests; i++) {
    const struct request_case *one = &requests[i];
    struct ws_peer server;
    parley_slice out;
    CHECK(ws_peer_start(&server, PARLEY_SERVER, NULL, NULL, &options));
    ws_peer_feed(&server, parley_slice_of(one->request), i % 2 == 0 ? 1 : 1000);
    CHECK_ERR(server.err, one->err);
    out = parley_buf_slice(&server.pipe.out);
    CHECK(has_text(out, one->status));
    CHECK(has_text(out, one->body));
    CHECK(has_text(out, "Connection: close\r\n"));
    if (test_failures() > 0) {
      fprintf(stderr, "(request %zu: %.*s)\n", i, (int)out.size,
              (const char *)out.data);
      ws_peer_stop(&server);
      return;
    }
    ws_peer_stop(&server);
  }
}

static void test_long_head(void) {
  parley_ws_options options = ws_peer_options();
  parley_limits limits;
  struct ws_peer server;
  memset(&limits, 0, sizeof limits);
  limits.headers = 100;
  CHECK(ws_peer_start(&server, PARLEY_SERVER, NULL, &limits, &options));
  ws_peer_feed(&server, parley_slice_of(WS_REQUEST("")), 1);
  CHECK_ERR(server.err, PARLEY_ELIMIT);
  CHECK(has_text(parley_buf_slice(&server.pipe.out), "HTTP/1.1 431 "));
  ws_peer_stop(&server);
}

/* A good origin, several protocols, names and lists in odd forms. */
static void test_odd_request(void) {
  parley_ws_options options = ws_peer_options();
  struct ws_peer server;
  options.origin = "http://good.example";
  options.protocol = "b";
  CHECK(ws_peer_start(&server, PARLEY_SERVER, NULL, NULL, &options));
  ws_peer_feed(&server,
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
  ws_peer_stop(&server);
}

static void check_usage(parley_ws_options options, const char *text) {
  struct ws_peer client;
  CHECK(!ws_peer_start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  CHECK_ERR(client.err, PARLEY_EUSAGE);
  CHECK_STR(client.diag.text, text);
  ws_peer_stop(&client);
}

static void test_bad_options(void) {
  static const char *const smuggle[] = {"X", "a\r\nY: b", NULL};
  static const char *const upgrade[] = {"upgrade", "h2c", NULL};
  static const char *const name[] = {"X Y", "a", NULL};
  static const char *const half[] = {"X", NULL};
  parley_ws_options options = ws_peer_options();
  options.headers = smuggle;
  check_usage(options, "control character 0x0d in header X");
  options.headers = upgrade;
  check_usage(options, "header upgrade can not be given here");
  options.headers = name;
  check_usage(options, "bad header name \"X Y\"");
  options.headers = half;
  check_usage(options, "header X has no value");
  options = ws_peer_options();
  options.host = NULL;
  check_usage(options, "the host is missing");
  options.host = "a\nb";
  check_usage(options, "control character 0x0a in header Host");
  options = ws_peer_options();
  options.path = "chat";
  check_usage(options, "the path must begin with /");
  options.path = "/a b";
  check_usage(options, "the path may only hold visible ASCII characters");
  options = ws_peer_options();
  options.protocol = "a, b";
  check_usage(options, "bad sub-protocol name");
}

static void test_protocol_missing(void) {
  parley_ws_options options = ws_peer_options();
  struct ws_peer client;
  options.protocol = "chat";
  CHECK(ws_peer_start(&client, PARLEY_CLIENT, NULL, NULL, &options));
  ws_peer_feed(&client, parley_slice_of(WS_ANSWER("")), 1000);
  CHECK_ERR(client.err, PARLEY_EUPGRADE);
  CHECK_STR(client.diag.text, "the server does not speak sub-protocol chat");
  ws_peer_stop(&client);
}
/* A request that is refused, with each allocation failing. */
static bool refused_life(const parley_alloc *alloc) {
  parley_ws_options options = ws_peer_options();
  struct ws_peer server;
  bool refused;
  options.origin = "http://good.example";
  if (ws_peer_start(&server, PARLEY_SERVER, alloc, NULL, &options))
    ws_peer_feed(&server, parley_slice_of(WS_REQUEST("")), 10);
  refused = server.err == PARLEY_EUPGRADE;
  if (!refused) CHECK_ERR(server.err, PARLEY_ENOMEM);
  ws_peer_stop(&server);
  return refused;
}

static void test_allocations(void) {
  test_every_alloc(refused_life);
}

const struct test suite_upgrade[] = {
  {"rfc_upgrade", test_rfc_upgrade},
  {"bad_answers", test_bad_answers},
  {"refusal_bodies", test_refusal_bodies},
  {"bad_requests", test_bad_requests},
  {"long_head", test_long_head},
  {"odd_request", test_odd_request},
  {"bad_options", test_bad_options},
  {"protocol_missing", test_protocol_missing},
  {"allocations", test_allocations},
  {NULL, NULL},
};

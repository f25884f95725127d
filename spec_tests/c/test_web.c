/* SPDX-License-Identifier: MIT
 *
 * Bare sessions: a client and a server of HTTP and WebSocket.
 */
#include <zlib.h>

#include "web_pair.h"

static const parley_slice none = {NULL, 0};

/* ---- HTTP ------------------------------------------------------------ */

/* Several requests on one connection, then a good-bye. */
static bool talk(struct web_pair *pair) {
  static const char *const headers[] = {"X-One", "1", NULL};
  if (!web_pair_start(pair)) return false;
  web_run(pair);
  if (pair->failed != PARLEY_OK) return false;
  if (web_ask(pair, "GET", "/a?b=c", "") != PARLEY_OK) return false;
  web_run(pair);
  if (parley_session_request(pair->client, "POST", "/post", headers,
                             parley_slice_of("body")) != PARLEY_OK)
    return false;
  web_run(pair);
  if (web_ask(pair, "GET", "/big", "") != PARLEY_OK) return false;
  web_run(pair);
  return pair->failed == PARLEY_OK;
}

static const char client_says[] =
  "OPEN\nRESPONSE 200 GET /a?b=c \nRESPONSE 200 POST /post body\n"
  "RESPONSE 200 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n";
static const char server_says[] =
  "OPEN\nREQUEST GET /a?b=c\nREQUEST POST /post body\nREQUEST GET /big\n";

static void test_requests(void) {
  struct web_pair pair;
  web_pair_init(&pair, NULL);
  CHECK(talk(&pair));
  CHECK_STR(pair.client_log, client_says);
  CHECK_STR(pair.server_log, server_says);
  CHECK(parley_session_ids(pair.client) == NULL);
  CHECK(parley_session_schema(pair.client) == NULL);
  CHECK_ERR(parley_session_close(pair.client, 1000, "bye"), PARLEY_OK);
  web_eof(&pair, PARLEY_SERVER);
  web_events(&pair, PARLEY_CLIENT);
  CHECK(web_contains(pair.client_log, "CLOSE 1000 bye\n"));
  CHECK(web_contains(pair.server_log, "CLOSE 0 the peer closed"));
  CHECK_ERR(web_ask(&pair, "GET", "/", ""), PARLEY_ECLOSED);
  web_clear(&pair);
}

static void test_split_requests(void) {
  size_t cut, chunk;
  for (cut = 1; cut < 400; cut++) {
    struct web_pair pair;
    web_pair_init(&pair, NULL);
    pair.cut = cut;
    CHECK(talk(&pair));
    CHECK_STR(pair.client_log, client_says);
    CHECK_STR(pair.server_log, server_says);
    web_clear(&pair);
  }
  for (chunk = 1; chunk < 40; chunk += 6) {
    struct web_pair pair;
    web_pair_init(&pair, NULL);
    pair.chunk = chunk;
    CHECK(talk(&pair));
    CHECK_STR(pair.client_log, client_says);
    CHECK_STR(pair.server_log, server_says);
    web_clear(&pair);
  }
}

static bool talk_with(const parley_alloc *alloc) {
  struct web_pair pair;
  bool good;
  web_pair_init(&pair, alloc);
  good = talk(&pair);
  if (good) CHECK_STR(pair.client_log, client_says);
  web_clear(&pair);
  return good;
}

static void test_requests_memory(void) {
  test_every_alloc(talk_with);
}

static void test_request_text(void) {
  static const char *const both[] = {"X-A", "1", "X-B", "2", NULL};
  static const char *const own[] = {"x-b", "3", NULL};
  struct web_pair pair;
  web_pair_init(&pair, NULL);
  pair.client_options.ws.headers = both;
  pair.client_options.ws.origin = "http://o";
  CHECK(web_start(&pair, PARLEY_CLIENT));
  CHECK_ERR(parley_session_request(pair.client, "GET", "/x", own, none),
            PARLEY_OK);
  CHECK_STR(web_out(&pair, PARLEY_CLIENT),
            "GET /x HTTP/1.1\r\nHost: a.example\r\nOrigin: http://o\r\n"
            "X-A: 1\r\nx-b: 3\r\n\r\n");
  CHECK_ERR(parley_session_request(pair.client, "GET", "/y", NULL, none),
            PARLEY_EPHASE);
  web_feed(&pair, PARLEY_CLIENT, "HTTP/1.1 204 No Content\r\n\r\n");
  CHECK_ERR(web_ask(&pair, "POST", "/p", ""), PARLEY_OK);
  CHECK(
    web_contains(web_out(&pair, PARLEY_CLIENT), "Content-Length: 0\r\n\r\n"));
  web_clear(&pair);
}

/* What a program must not ask for changes nothing. */
static void test_bad_requests(void) {
  static const char *const host[] = {"Host", "b", NULL};
  static const char *const smuggled[] = {"X", "a\r\nY: b", NULL};
  static const char *const odd[] = {"X", NULL};
  static const char *const name[] = {"X Y", "a", NULL};
  struct web_pair pair;
  web_dial(&pair);
  CHECK_ERR(web_ask(&pair, "G T", "/", ""), PARLEY_EUSAGE);
  CHECK_ERR(web_ask(&pair, "", "/", ""), PARLEY_EUSAGE);
  CHECK_ERR(web_ask(&pair, "CONNECT", "/", ""), PARLEY_EUSAGE);
  CHECK_ERR(web_ask(&pair, "GET", "/ HTTP/1.1", ""), PARLEY_EUSAGE);
  CHECK_ERR(web_ask(&pair, "GET", "", ""), PARLEY_EUSAGE);
  CHECK_ERR(parley_session_request(pair.client, "GET", "/", host, none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_request(pair.client, "GET", "/", smuggled, none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_request(pair.client, "GET", "/", odd, none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_request(pair.client, "GET", "/", name, none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_respond(pair.client, 200, NULL, none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_upgrade(pair.client, NULL), PARLEY_EUSAGE);
  CHECK_ERR(web_say(pair.client, "x"), PARLEY_EPHASE);
  CHECK_ERR(parley_session_send_id(pair.client, 1, none), PARLEY_EUSAGE);
  CHECK_ERR(parley_session_send(pair.client, NULL, none), PARLEY_EUSAGE);
  CHECK_ERR(parley_session_send_class(pair.client, "a", NULL, none),
            PARLEY_EUSAGE);
  CHECK_STR(web_out(&pair, PARLEY_CLIENT), "");
  CHECK_ERR(web_ask(&pair, "GET", "/", ""), PARLEY_OK);
  web_clear(&pair);
}

static void test_bad_options(void) {
  static const char *const host[] = {"Host", "b", NULL};
  parley_session_options options;
  parley_diag diag;
  memset(&options, 0, sizeof options);
  CHECK(parley_session_new(&options, &diag) == NULL);
  CHECK_ERR(diag.code, PARLEY_EUSAGE);
  options.transport = PARLEY_TRANSPORT_HTTP;
  CHECK(parley_session_new(&options, &diag) == NULL);
  CHECK_STR(diag.text, "the host is missing");
  options.ws.host = "a";
  options.ws.headers = host;
  CHECK(parley_session_new(&options, &diag) == NULL);
  CHECK_STR(diag.text, "header Host can not be given here");
  options.ws.headers = NULL;
  options.crypto = PARLEY_CRYPTO_STREAM;
  CHECK(parley_session_new(&options, &diag) == NULL);
  CHECK_ERR(diag.code, PARLEY_EUSAGE);
  options.crypto = PARLEY_CRYPTO_NONE;
  options.schema = parley_protocol("nitro");
  CHECK(parley_session_new(&options, &diag) == NULL);
  CHECK_ERR(diag.code, PARLEY_EUSAGE);
}

/* ---- answers as they come -------------------------------------------- */

struct answer_case {
  const char *method, *bytes, *log; /* after "OPEN\n", eof included */
};

#define IDLE_END "CLOSE 0 the peer closed the connection\n"
#define LAST_END "CLOSE 0 the server ends the connection\n"
static const struct answer_case answer_cases[] = {
  {"GET", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
   "RESPONSE 200 hello\n" IDLE_END},
  {"GET",
   "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n"
   "2;x=y\r\nlo\r\n0\r\nX: y\r\n\r\n",
   "RESPONSE 200 hello\n" IDLE_END},
  {"GET", "HTTP/1.1 200 OK\r\n\r\nall there is",
   "RESPONSE 200 all there is\n" LAST_END},
  {"GET", "HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
   "RESPONSE 404\n" LAST_END},
  {"GET",
   "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\n\r\n"
   "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx",
   "RESPONSE 200 x\n" IDLE_END},
  {"GET", "HTTP/1.1 204 No Content\r\n\r\n", "RESPONSE 204\n" IDLE_END},
  {"HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n",
   "RESPONSE 200\n" IDLE_END},
  {"GET", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx",
   "RESPONSE 200 x\n" LAST_END},
  {"GET", "HTTP/1.1 101 S\r\n\r\n",
   "ERROR EHTTP the server changes the protocol unasked\n"},
  {"GET", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxy",
   "RESPONSE 200 x\nERROR EHTTP the server sends what nobody asked for\n"},
  {"GET", "HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n",
   "ERROR ELIMIT an answer of 101 bytes is over the limit of 100\n"},
  {"GET",
   "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n"
   "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   "a"
   "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
   "ERROR ELIMIT the HTTP body is over the limit of 100 bytes\n"},
  {"GET", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell",
   "ERROR ETRUNCATED the connection ended inside an HTTP body\n"},
  {"GET", "HTTP/1.1 200 O",
   "ERROR ETRUNCATED the connection ended inside an HTTP head\n"},
  {"GET", "", "ERROR ECLOSED the connection ended before the answer\n"},
  {"GET", "SSH-2.0-x\r\n\r\n", "ERROR EHTTP the version is not HTTP/1.x\n"},
};

static void test_answers(void) {
  size_t i, chunk;
  for (i = 0; i < sizeof answer_cases / sizeof *answer_cases; i++)
    for (chunk = 0; chunk < 4; chunk++) {
      const struct answer_case *one = &answer_cases[i];
      struct web_pair pair;
      web_pair_init(&pair, NULL);
      pair.chunk = chunk;
      pair.client_options.limits.message = 100;
      CHECK(web_start(&pair, PARLEY_CLIENT));
      CHECK_ERR(web_ask(&pair, one->method, "/", ""), PARLEY_OK);
      web_feed(&pair, PARLEY_CLIENT, one->bytes);
      web_eof(&pair, PARLEY_CLIENT);
      CHECK_STR(pair.client_log + 5, one->log);
      web_clear(&pair);
    }
}

/* Headers are those of the last answer, until something is asked again. */
static void test_headers(void) {
  struct web_pair pair;
  web_dial(&pair);
  CHECK(parley_session_header(pair.client, "X") == NULL);
  CHECK_ERR(web_ask(&pair, "GET", "/", ""), PARLEY_OK);
  web_feed(&pair, PARLEY_CLIENT, "HTTP/1.1 100 C\r\nX: no\r\n\r\n");
  CHECK(parley_session_header(pair.client, "X") == NULL);
  web_feed(&pair, PARLEY_CLIENT,
           "HTTP/1.1 200 OK\r\nX: one\r\nContent-Length: 0\r\n\r\n");
  CHECK_STR(parley_session_header(pair.client, "x"), "one");
  CHECK(parley_session_header(pair.client, ":path") == NULL);
  CHECK_ERR(web_ask(&pair, "GET", "/", ""), PARLEY_OK);
  CHECK(parley_session_header(pair.client, "X") == NULL);
  web_clear(&pair);
  web_serve(&pair);
  web_feed(&pair, PARLEY_SERVER,
           "\r\nGET /p?q HTTP/1.1\r\nHost: a\r\nX: 1 \r\n\r\n" GET("/next"));
  CHECK_STR(parley_session_header(pair.server, ":path"), "/p?q");
  CHECK_STR(parley_session_header(pair.server, "X"), "1");
  CHECK_ERR(parley_session_respond(pair.server, 204, NULL, none), PARLEY_OK);
  CHECK_STR(parley_session_header(pair.server, ":path"), "/next");
  CHECK(parley_session_header(pair.server, "X") == NULL);
  web_events(&pair, PARLEY_SERVER);
  CHECK_STR(pair.server_log, "OPEN\nREQUEST GET /p?q\nREQUEST GET /next\n");
  web_clear(&pair);
}

/* ---- serving --------------------------------------------------------- */

struct serve_case {
  const char *request;
  int status;
  const char *body, *answer;
};

static const struct serve_case serve_cases[] = {
  {GET("/"), 200, "hi", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"},
  {GET("/"), 204, "hi", "HTTP/1.1 204 No Content\r\n\r\n"},
  {GET("/"), 304, "hi", "HTTP/1.1 304 Not Modified\r\n\r\n"},
  {GET("/"), 299, "", "HTTP/1.1 299 OK\r\nContent-Length: 0\r\n\r\n"},
  {"HEAD / HTTP/1.1\r\nHost: a\r\n\r\n", 200, "hi",
   "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"},
  {"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404, "no",
   "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 2\r\n\r\n"
   "no"},
  {"GET / HTTP/1.0\r\n\r\n", 200, "x",
   "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx"},
  {"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 200, "x",
   "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\nx"},
};

static void test_serving(void) {
  size_t i;
  for (i = 0; i < sizeof serve_cases / sizeof *serve_cases; i++) {
    const struct serve_case *one = &serve_cases[i];
    bool last = web_contains(one->answer, "Connection: close");
    struct web_pair pair;
    web_serve(&pair);
    web_feed(&pair, PARLEY_SERVER, one->request);
    CHECK_ERR(parley_session_respond(pair.server, one->status, NULL,
                                     parley_slice_of(one->body)),
              PARLEY_OK);
    CHECK(!parley_session_is_done(pair.server));
    CHECK_STR(web_out(&pair, PARLEY_SERVER), one->answer);
    CHECK_INT(parley_session_is_done(pair.server), last);
    if (last) CHECK(web_contains(pair.server_log, "CLOSE 0 the last answer"));
    if (!last) {
      web_feed(&pair, PARLEY_SERVER, GET("/more"));
      CHECK(web_contains(pair.server_log, "REQUEST GET /more\n"));
    }
    web_clear(&pair);
  }
}

/* A program's mistakes; afterwards the answer can still be given. */
static void test_bad_answers(void) {
  static const char *const length[] = {"Content-Length", "1", NULL};
  static const char *const key[] = {"Sec-WebSocket-Accept", "1", NULL};
  struct web_pair pair;
  web_serve(&pair);
  CHECK_ERR(parley_session_respond(pair.server, 200, NULL, none),
            PARLEY_EPHASE);
  CHECK_ERR(parley_session_upgrade(pair.server, NULL), PARLEY_EPHASE);
  web_feed(&pair, PARLEY_SERVER, GET("/"));
  CHECK_ERR(parley_session_respond(pair.server, 101, NULL, none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_respond(pair.server, 600, NULL, none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_respond(pair.server, 200, length, none),
            PARLEY_EUSAGE);
  CHECK_ERR(parley_session_upgrade(pair.server, NULL), PARLEY_EPHASE);
  CHECK_ERR(parley_session_upgrade(pair.server, key), PARLEY_EUSAGE);
  CHECK_ERR(parley_session_accept(pair.server), PARLEY_EPHASE);
  CHECK_ERR(parley_session_refuse(pair.server, 1), PARLEY_EPHASE);
  CHECK_STR(web_out(&pair, PARLEY_SERVER), "");
  CHECK_ERR(parley_session_respond(pair.server, 200, NULL, none), PARLEY_OK);
  CHECK_ERR(parley_session_respond(pair.server, 200, NULL, none),
            PARLEY_EPHASE);
  web_clear(&pair);
}

struct refusal_case {
  const char *request, *status, *log;
};

static const struct refusal_case refusal_cases[] = {
  {"hello\r\n\r\n", "400 Bad Request", "ERROR EHTTP bad request line\n"},
  {"\x16\x03\x01", "400 Bad Request", "ERROR EHTTP this is not HTTP\n"},
  {"GET / HTTP/1.1\r\n\r\n", "400 Bad Request",
   "ERROR EHTTP not exactly one Host header\n"},
  {"GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", "400 Bad Request",
   "ERROR EHTTP not exactly one Host header\n"},
  {"GET / HTTP/2.0\r\nHost: a\r\n\r\n", "400 Bad Request",
   "ERROR EHTTP the version is not HTTP/1.x\n"},
  {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 101\r\n\r\n",
   "413 Content Too Large", "ERROR ELIMIT the body is too long\n"},
  {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
   "ffff\r\n0123456789012345678901234567890123456789012345678901234567890123456"
   "7890123456789012345678901234567890123456789",
   "413 Content Too Large",
   "ERROR ELIMIT the HTTP body is over the limit of 100 bytes\n"},
  {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
   "400 Bad Request", "ERROR EHTTP bad chunk size\n"},
  {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n"
   "Transfer-Encoding: chunked\r\n\r\n",
   "400 Bad Request",
   "ERROR EHTTP both Content-Length and Transfer-Encoding\n"},
};

static void test_refusals(void) {
  size_t i;
  for (i = 0; i < sizeof refusal_cases / sizeof *refusal_cases; i++) {
    const struct refusal_case *one = &refusal_cases[i];
    struct web_pair pair;
    const char *out;
    char line[100];
    web_pair_init(&pair, NULL);
    pair.server_options.limits.message = 100;
    CHECK(web_start(&pair, PARLEY_SERVER));
    web_feed(&pair, PARLEY_SERVER, one->request);
    CHECK_STR(pair.server_log + 5, one->log);
    CHECK(parley_session_is_done(pair.server));
    out = web_out(&pair, PARLEY_SERVER);
    snprintf(line, sizeof line, "HTTP/1.1 %s\r\nConnection: close\r\n",
             one->status);
    CHECK(strncmp(out, line, strlen(line)) == 0);
    web_clear(&pair);
  }
}

static void test_long_head(void) {
  struct web_pair pair;
  int i;
  web_pair_init(&pair, NULL);
  pair.server_options.limits.headers = 200;
  CHECK(web_start(&pair, PARLEY_SERVER));
  web_feed(&pair, PARLEY_SERVER, "GET / HTTP/1.1\r\nHost: a\r\n");
  for (i = 0; i < 20; i++) web_feed(&pair, PARLEY_SERVER, "X: 012345678\r\n");
  CHECK(web_contains(pair.server_log, "ERROR ELIMIT the HTTP head is over"));
  CHECK(web_contains(web_out(&pair, PARLEY_SERVER), "HTTP/1.1 431 "));
  web_clear(&pair);
}

/* A body that the client sends only when it is asked for. */
static void test_expect(void) {
  struct web_pair pair;
  web_serve(&pair);
  web_feed(&pair, PARLEY_SERVER,
           "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n"
           "Expect: 100-continue\r\n\r\n");
  CHECK_STR(web_out(&pair, PARLEY_SERVER), "HTTP/1.1 100 Continue\r\n\r\n");
  CHECK_STR(pair.server_log, "OPEN\n");
  web_feed(&pair, PARLEY_SERVER, "hi");
  CHECK_STR(pair.server_log, "OPEN\nREQUEST POST / hi\n");
  web_clear(&pair);
}

static void test_chunked_request(void) {
  static const char text[] =
    "POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    "4\r\nsome\r\n5;a=b\r\n body\r\n0\r\nT: x\r\n\r\n" GET("/after");
  size_t cut;
  for (cut = 0; cut < sizeof text; cut++) {
    struct web_pair pair;
    web_pair_init(&pair, NULL);
    pair.cut = cut;
    CHECK(web_start(&pair, PARLEY_SERVER));
    web_feed(&pair, PARLEY_SERVER, text);
    CHECK_STR(pair.server_log,
              "OPEN\nREQUEST POST /c some body\nREQUEST GET /after\n");
    web_clear(&pair);
  }
}

/* A request that is cut anywhere is an error, and between two it is none. */
static void test_truncated_request(void) {
  static const char text[] =
    "POST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody";
  size_t size;
  for (size = 0; size < sizeof text; size++) {
    bool whole = size == 0 || size == sizeof text - 1;
    parley_slice part = {(const uint8_t *)text, size};
    struct web_pair pair;
    web_serve(&pair);
    web_feed_bytes(&pair, PARLEY_SERVER, part);
    web_eof(&pair, PARLEY_SERVER);
    CHECK(web_contains(pair.server_log, whole ? "CLOSE 0 the peer closed"
                                              : "ERROR ETRUNCATED "));
    web_clear(&pair);
  }
}

static void test_gzip(void) {
  static const char *const encoded[] = {"Content-Encoding", "br", NULL};
  static char body[3000];
  static const struct {
    const char *accept;
    size_t size;
    const char *const *headers;
    bool packed;
  } cases[] = {{"gzip", 1025, NULL, true},
               {"deflate, GZIP;q=0.5", 3000, NULL, true},
               {"gzip", 1024, NULL, false},
               {"gzip;q=0, deflate", 3000, NULL, false},
               {"gzip; q=0.000", 3000, NULL, false},
               {"xgzip, *", 3000, NULL, false},
               {"gzip", 3000, encoded, false}};
  size_t i;
  memset(body, 'b', sizeof body);
  for (i = 0; i < sizeof cases / sizeof *cases; i++) {
    parley_slice in = {(const uint8_t *)body, cases[i].size};
    parley_slice out;
    struct web_pair pair;
    char request[200];
    const char *text, *start;
    web_serve(&pair);
    snprintf(request, sizeof request,
             "GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: %s\r\n\r\n",
             cases[i].accept);
    web_feed(&pair, PARLEY_SERVER, request);
    CHECK_ERR(parley_session_respond(pair.server, 200, cases[i].headers, in),
              PARLEY_OK);
    text = web_out(&pair, PARLEY_SERVER);
    CHECK_INT(web_contains(text, "Content-Encoding: gzip\r\n"),
              cases[i].packed);
    CHECK_INT(web_contains(text, "Vary: Accept-Encoding\r\n"), cases[i].packed);
    start = strstr(text, "\r\n\r\n");
    out = parley_buf_slice(&pair.wire);
    CHECK(start != NULL);
    if (start != NULL && cases[i].packed) {
      static unsigned char plain[4000];
      z_stream z;
      memset(&z, 0, sizeof z);
      CHECK_INT(inflateInit2(&z, 15 + 16), Z_OK);
      z.next_in = (unsigned char *)(uintptr_t)(start + 4);
      z.avail_in = (unsigned)(out.size - (size_t)(start + 4 - text) - 1);
      z.next_out = plain;
      z.avail_out = sizeof plain;
      CHECK_INT(inflate(&z, Z_FINISH), Z_STREAM_END);
      CHECK_INT(z.total_out, cases[i].size);
      CHECK(memcmp(plain, body, cases[i].size) == 0);
      CHECK_INT(z.avail_in, 0);
      inflateEnd(&z);
    } else if (start != NULL) {
      CHECK_INT(strlen(start + 4), cases[i].size);
    }
    web_clear(&pair);
  }
}

/* ---- one request at a time ------------------------------------------- */

static void test_pipelining(void) {
  struct web_pair pair;
  const char *out;
  web_serve(&pair);
  web_feed(&pair, PARLEY_SERVER,
           GET("/1") "POST /2 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n"
                     "x" GET("/3"));
  CHECK_STR(pair.server_log, "OPEN\nREQUEST GET /1\n");
  pair.withholds = false;
  CHECK_ERR(
    parley_session_respond(pair.server, 200, NULL, parley_slice_of("one")),
    PARLEY_OK);
  web_events(&pair, PARLEY_SERVER);
  CHECK_STR(pair.server_log,
            "OPEN\nREQUEST GET /1\nREQUEST POST /2 x\nREQUEST GET /3\n");
  out = web_out(&pair, PARLEY_SERVER);
  out = strstr(out, "one");
  CHECK(out != NULL && (out = strstr(out, "POST /2 x")) != NULL);
  CHECK(out != NULL && strstr(out, "GET /3") != NULL);
  web_clear(&pair);
}

/* What is behind a request after which the connection ends is not read. */
static void test_nothing_after_last(void) {
  struct web_pair pair;
  web_serve(&pair);
  web_feed(&pair, PARLEY_SERVER,
           "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" GET("/no"));
  CHECK_ERR(
    parley_session_respond(pair.server, 200, NULL, parley_slice_of("x")),
    PARLEY_OK);
  web_feed(&pair, PARLEY_SERVER, GET("/no"));
  web_eof(&pair, PARLEY_SERVER); /* the peer has said all it wanted */
  CHECK(!parley_session_is_done(pair.server));
  CHECK(web_contains(web_out(&pair, PARLEY_SERVER), "x"));
  CHECK_STR(pair.server_log,
            "OPEN\nREQUEST GET /\nCLOSE 0 the last answer was sent\n");
  web_clear(&pair);
}

/* A peer that sends on without an answer is first to be read no more, and then
 * cut off. */
static void test_withheld(void) {
  static char junk[1000];
  struct test_alloc alloc;
  struct web_pair pair;
  size_t fed = 0;
  memset(junk, 'x', sizeof junk - 1);
  test_alloc_init(&alloc, 0);
  web_pair_init(&pair, &alloc.alloc);
  pair.withholds = true;
  pair.server_options.limits.headers = 5000;
  pair.server_options.limits.message = 20000;
  CHECK(web_start(&pair, PARLEY_SERVER));
  web_feed(&pair, PARLEY_SERVER, GET("/"));
  CHECK(!parley_session_is_full(pair.server));
  while (!parley_session_is_done(pair.server) && fed < 1000000) {
    web_feed(&pair, PARLEY_SERVER, junk);
    fed += sizeof junk - 1;
    if (fed < 5000) CHECK(!parley_session_is_full(pair.server));
    if (fed > 6000 && fed < 25000) CHECK(parley_session_is_full(pair.server));
    CHECK(alloc.live < 100000);
  }
  CHECK(fed > 25000 && fed < 27000);
  CHECK(web_contains(pair.server_log, "ERROR ELIMIT too many bytes behind"));
  web_clear(&pair);
  CHECK_INT(alloc.live, 0);
}

static void test_queue(void) {
  struct web_pair pair;
  static char body[600];
  parley_slice in = {(const uint8_t *)body, sizeof body};
  web_pair_init(&pair, NULL);
  pair.withholds = true;
  pair.server_options.limits.queue = 1000;
  CHECK(web_start(&pair, PARLEY_SERVER));
  web_feed(&pair, PARLEY_SERVER, GET("/1") GET("/2"));
  CHECK_ERR(parley_session_respond(pair.server, 200, NULL, in), PARLEY_OK);
  CHECK_ERR(parley_session_respond(pair.server, 200, NULL, in), PARLEY_EQUEUE);
  web_out(&pair, PARLEY_SERVER);
  CHECK_ERR(parley_session_respond(pair.server, 200, NULL, in), PARLEY_OK);
  web_clear(&pair);
}

const struct test suite_web[] = {
  {"requests", test_requests},
  {"split_requests", test_split_requests},
  {"requests_memory", test_requests_memory},
  {"request_text", test_request_text},
  {"bad_requests", test_bad_requests},
  {"bad_options", test_bad_options},
  {"answers", test_answers},
  {"headers", test_headers},
  {"serving", test_serving},
  {"bad_answers", test_bad_answers},
  {"refusals", test_refusals},
  {"long_head", test_long_head},
  {"expect", test_expect},
  {"chunked_request", test_chunked_request},
  {"truncated_request", test_truncated_request},
  {"gzip", test_gzip},
  {"pipelining", test_pipelining},
  {"nothing_after_last", test_nothing_after_last},
  {"withheld", test_withheld},
  {"queue", test_queue},
  {NULL, NULL}};

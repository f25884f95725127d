/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "stage/http.h"
#include "test.h"

#define LIMIT 1000

/* Reads |text| as a head from an exact block of memory, at once. */
static ptrdiff_t read_text(parley_http_head *head, parley_http_kind kind,
                           const char *text, parley_diag *diag) {
  size_t scanned = 0;
  return parley__http_read_head(head, kind, parley_slice_of(text), &scanned,
                                LIMIT, diag);
}

static void check_slice(parley_slice got, const char *want) {
  if (!parley_slice_eq(got, parley_slice_of(want)))
    test_fail(__FILE__, __LINE__, "\"%.*s\" is not \"%s\"", (int)got.size,
              (const char *)got.data, want);
}

static const char request[] = "GET /a?b=c HTTP/1.1\r\n"
                              "Host: example.com\r\n"
                              "X-Empty:\r\n"
                              "x-list: a ,,\tb\r\n"
                              "X-List:c\r\n"
                              "X-Text: \xc3\xa4 \"q\" ; r\t \r\n"
                              "\r\n";

static void check_request(const parley_http_head *head) {
  check_slice(head->method, "GET");
  check_slice(head->target, "/a?b=c");
  CHECK_INT(head->minor, 1);
  CHECK_INT(head->count, 5);
  check_slice(head->text, request);
  check_slice(parley__http_find(head, "HOST")->value, "example.com");
  check_slice(parley__http_find(head, "x-empty")->value, "");
  check_slice(parley__http_find(head, "x-text")->value, "\xc3\xa4 \"q\" ; r");
  CHECK(parley__http_find(head, "Hos") == NULL);
  CHECK_INT(parley__http_count(head, "X-LIST"), 2);
  CHECK(parley__http_has_token(head, "X-List", "B"));
  CHECK(parley__http_has_token(head, "X-List", "c"));
  CHECK(!parley__http_has_token(head, "X-List", ""));
  CHECK(!parley__http_has_token(head, "X-List", "d"));
  CHECK_INT(head->framing, PARLEY_HTTP_EMPTY);
  CHECK(head->keep_alive);
}

/* Whole, then growing byte by byte with and without memory of the scan; the
 * memory ends where the input ends. */
static void test_request(void) {
  parley_http_head head;
  size_t size, scanned = 0, whole = strlen(request);
  CHECK_INT(read_text(&head, PARLEY_HTTP_REQUEST, request, NULL), whole);
  check_request(&head);
  for (size = 0; size <= whole; size++) {
    size_t fresh = 0;
    uint8_t *copy = malloc(size + 1);
    parley_slice in = {copy + 1, size};
    ptrdiff_t want = size < whole ? 0 : (ptrdiff_t)whole;
    memcpy(copy + 1, request, size);
    CHECK_INT(parley__http_read_head(&head, PARLEY_HTTP_REQUEST, in, &scanned,
                                     LIMIT, NULL),
              want);
    CHECK_INT(parley__http_read_head(&head, PARLEY_HTTP_REQUEST, in, &fresh,
                                     LIMIT, NULL),
              want);
    if (want > 0) check_request(&head);
    free(copy);
  }
}

static void test_response(void) {
  parley_http_head head;
  const char *text = "HTTP/1.1 404 Not here\r\nContent-Length: 5\r\n\r\nhello";
  CHECK_INT(read_text(&head, PARLEY_HTTP_RESPONSE, text, NULL),
            strlen(text) - 5);
  CHECK_INT(head.status, 404);
  check_slice(head.reason, "Not here");
  CHECK_INT(head.framing, PARLEY_HTTP_LENGTH);
  CHECK_INT(head.length, 5);
  CHECK(head.keep_alive);
  CHECK(read_text(&head, PARLEY_HTTP_RESPONSE, "HTTP/1.0 200\r\n\r\n", NULL) >
        0);
  CHECK_INT(head.status, 200);
  CHECK_INT(head.minor, 0);
  CHECK_INT(head.framing, PARLEY_HTTP_CLOSE);
  CHECK(!head.keep_alive);
}

struct framing_case {
  parley_http_kind kind;
  const char *text;
  parley_http_framing framing;
  uint64_t length;
  bool keep_alive;
};

static const struct framing_case framings[] = {
  {PARLEY_HTTP_REQUEST, "GET / HTTP/1.0\r\n\r\n", PARLEY_HTTP_EMPTY, 0, false},
  {PARLEY_HTTP_REQUEST, "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n",
   PARLEY_HTTP_EMPTY, 0, true},
  {PARLEY_HTTP_REQUEST, "GET / HTTP/1.1\r\nConnection: a, Close\r\n\r\n",
   PARLEY_HTTP_EMPTY, 0, false},
  {PARLEY_HTTP_REQUEST, "POST / HTTP/1.1\r\nContent-Length: 0012\r\n\r\n",
   PARLEY_HTTP_LENGTH, 12, true},
  {PARLEY_HTTP_REQUEST, "POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
   PARLEY_HTTP_EMPTY, 0, true},
  {PARLEY_HTTP_REQUEST, "POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n",
   PARLEY_HTTP_CHUNKED, 0, true},
  {PARLEY_HTTP_RESPONSE, "HTTP/1.1 204 N\r\nContent-Length: 3\r\n\r\n",
   PARLEY_HTTP_EMPTY, 0, true},
  {PARLEY_HTTP_RESPONSE, "HTTP/1.1 304 N\r\n\r\n", PARLEY_HTTP_EMPTY, 0, true},
  {PARLEY_HTTP_RESPONSE, "HTTP/1.1 101 S\r\n\r\n", PARLEY_HTTP_EMPTY, 0, true},
  {PARLEY_HTTP_RESPONSE, "HTTP/1.1 200 \r\n\r\n", PARLEY_HTTP_CLOSE, 0, false},
  {PARLEY_HTTP_RESPONSE, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
   PARLEY_HTTP_EMPTY, 0, true},
};

static void test_framing(void) {
  size_t i;
  for (i = 0; i < sizeof framings / sizeof *framings; i++) {
    parley_http_head head;
    CHECK(read_text(&head, framings[i].kind, framings[i].text, NULL) > 0);
    CHECK_INT(head.framing, framings[i].framing);
    CHECK_INT(head.length, framings[i].length);
    CHECK_INT(head.keep_alive, framings[i].keep_alive);
  }
}

struct bad_head {
  parley_http_kind kind;
  const char *text;
  const char *why;
};

#define GET "GET / HTTP/1.1\r\n"
#define OK "HTTP/1.1 200 OK\r\n"
static const struct bad_head bad_heads[] = {
  {PARLEY_HTTP_REQUEST, " GET", "this is not HTTP"},
  {PARLEY_HTTP_REQUEST, "\x80", "this is not HTTP"},
  {PARLEY_HTTP_REQUEST, "GET\r \n", "a CR without its LF"},
  {PARLEY_HTTP_REQUEST, "GET / HTTP/1.1\n", "an LF without its CR"},
  {PARLEY_HTTP_REQUEST, "GET\x7f", "control character 0x7f in an HTTP head"},
  {PARLEY_HTTP_REQUEST, "GET\x1b", "control character 0x1b in an HTTP head"},
  {PARLEY_HTTP_REQUEST, "GET\r\n\r\n", "bad request line"},
  {PARLEY_HTTP_REQUEST, "GET /\r\n\r\n", "bad request line"},
  {PARLEY_HTTP_REQUEST, "\r\n\r\n", "bad request line"},
  {PARLEY_HTTP_REQUEST, "G:T / HTTP/1.1\r\n\r\n", "bad HTTP method"},
  {PARLEY_HTTP_REQUEST, "GET  / HTTP/1.1\r\n\r\n", "bad request target"},
  {PARLEY_HTTP_REQUEST, "GET /\xc3\xa4 HTTP/1.1\r\n\r\n", "bad request target"},
  {PARLEY_HTTP_REQUEST, "GET /\t HTTP/1.1\r\n\r\n", "bad request target"},
  {PARLEY_HTTP_REQUEST, "GET / HTTP/1.1 \r\n\r\n",
   "the version is not HTTP/1.x"},
  {PARLEY_HTTP_REQUEST, "GET / HTTP/2.0\r\n\r\n",
   "the version is not HTTP/1.x"},
  {PARLEY_HTTP_REQUEST, "GET / http/1.1\r\n\r\n",
   "the version is not HTTP/1.x"},
  {PARLEY_HTTP_REQUEST, GET "A: b\r\n c\r\n\r\n", "a folded header"},
  {PARLEY_HTTP_REQUEST, GET "A : b\r\n\r\n", "bad header name"},
  {PARLEY_HTTP_REQUEST, GET ": b\r\n\r\n", "bad header name"},
  {PARLEY_HTTP_REQUEST, GET "A\r\n\r\n", "bad header name"},
  {PARLEY_HTTP_REQUEST, GET "\xc3\xa4: b\r\n\r\n", "bad header name"},
  {PARLEY_HTTP_REQUEST, GET "Content-Length: 1\r\nContent-Length: 1\r\n\r\n",
   "Content-Length twice"},
  {PARLEY_HTTP_REQUEST, GET "Content-Length: 1, 1\r\n\r\n",
   "bad Content-Length"},
  {PARLEY_HTTP_REQUEST, GET "Content-Length: +1\r\n\r\n", "bad Content-Length"},
  {PARLEY_HTTP_REQUEST, GET "Content-Length:\r\n\r\n", "bad Content-Length"},
  {PARLEY_HTTP_REQUEST, GET "Content-Length: 99999999999999999999\r\n\r\n",
   "bad Content-Length"},
  {PARLEY_HTTP_REQUEST,
   GET "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
   "both Content-Length and Transfer-Encoding"},
  {PARLEY_HTTP_REQUEST, GET "Transfer-Encoding: gzip, chunked\r\n\r\n",
   "a Transfer-Encoding other than chunked"},
  {PARLEY_HTTP_REQUEST, "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
   "a Transfer-Encoding other than chunked"},
  {PARLEY_HTTP_RESPONSE, "HTTP/1.1 20 OK\r\n\r\n", "bad status line"},
  {PARLEY_HTTP_RESPONSE, "HTTP/1.1 099 OK\r\n\r\n", "bad status line"},
  {PARLEY_HTTP_RESPONSE, "HTTP/1.1 2000\r\n\r\n", "bad status line"},
  {PARLEY_HTTP_RESPONSE, "HTTP/1.1  200\r\n\r\n", "bad status line"},
  {PARLEY_HTTP_RESPONSE, "HTTP/1.1\r\n\r\n", "bad status line"},
  {PARLEY_HTTP_RESPONSE, "HTTP/2 200\r\n\r\n", "the version is not HTTP/1.x"},
  {PARLEY_HTTP_RESPONSE, "HTTP\r\n\r\n", "the version is not HTTP/1.x"},
  {PARLEY_HTTP_RESPONSE, "\r\n" OK "\r\n", "bad status line"},
};

static void test_bad_heads(void) {
  size_t i;
  for (i = 0; i < sizeof bad_heads / sizeof *bad_heads; i++) {
    parley_http_head head;
    parley_diag diag;
    CHECK_INT(read_text(&head, bad_heads[i].kind, bad_heads[i].text, &diag),
              PARLEY_EHTTP);
    CHECK_STR(diag.text, bad_heads[i].why);
  }
}

static void test_head_caps(void) {
  parley_http_head head;
  parley_diag diag;
  parley_buf text;
  size_t scanned = 0, i, size;
  parley_buf_init(&text, NULL);
  parley_buf_puts(&text, GET);
  for (i = 0; i < PARLEY_HTTP_HEADERS_MAX; i++)
    parley_buf_puts(&text, "A:\r\n");
  size = text.size;
  parley_buf_puts(&text, "\r\n");
  CHECK_INT(parley__http_read_head(&head, PARLEY_HTTP_REQUEST,
                                   parley_buf_slice(&text), &scanned, text.size,
                                   NULL),
            text.size);
  CHECK_INT(head.count, PARLEY_HTTP_HEADERS_MAX);
  scanned = 0; /* one byte less is allowed */
  CHECK_INT(parley__http_read_head(&head, PARLEY_HTTP_REQUEST,
                                   parley_buf_slice(&text), &scanned,
                                   text.size - 1, NULL),
            PARLEY_ELIMIT);
  text.size = size;
  parley_buf_puts(&text, "A:\r\n\r\n");
  scanned = 0;
  CHECK_INT(parley__http_read_head(&head, PARLEY_HTTP_REQUEST,
                                   parley_buf_slice(&text), &scanned, 10000,
                                   &diag),
            PARLEY_ELIMIT);
  CHECK_STR(diag.text, "more than 128 headers");
  parley_buf_clear(&text);
}

/* ---- bodies ---------------------------------------------------------- */

/* Reads a body of |text| that arrives in chunks of |chunk|; stores what it
 * says in |out| and returns the bytes of |text| left, or the error. */
static ptrdiff_t read_body(parley_http_framing framing, uint64_t length,
                           uint64_t limit, const char *text, size_t chunk,
                           parley_buf *out) {
  parley_http_head head;
  parley_http_body body;
  size_t from = 0, to = 0, whole = strlen(text);
  memset(&head, 0, sizeof head);
  head.framing = framing;
  head.length = length;
  parley__http_body_init(&body, &head, limit);
  while (!body.done) {
    parley_slice in, data;
    ptrdiff_t used;
    uint8_t *copy = malloc(to - from + 1);
    memcpy(copy + 1, text + from, to - from);
    in.data = copy + 1;
    in.size = to - from;
    used = parley__http_read_body(&body, in, &data, NULL);
    if (used >= 0) parley_buf_append(out, data.data, data.size);
    free(copy);
    if (used < 0) return used;
    from += (size_t)used;
    if (used > 0) continue;
    if (to == whole) {
      parley_err err = parley__http_end_body(&body, NULL);
      return err != PARLEY_OK ? (ptrdiff_t)err : (ptrdiff_t)(whole - from);
    }
    to += whole - to < chunk ? whole - to : chunk;
  }
  return (ptrdiff_t)(whole - from);
}

struct body_case {
  parley_http_framing framing;
  uint64_t length, limit;
  const char *text;
  ptrdiff_t left; /* or the error */
  const char *data;
};

static const struct body_case bodies[] = {
  {PARLEY_HTTP_EMPTY, 0, 9, "GET", 3, ""},
  {PARLEY_HTTP_LENGTH, 5, 9, "helloGET", 3, "hello"},
  {PARLEY_HTTP_LENGTH, 5, 5, "hello", 0, "hello"},
  {PARLEY_HTTP_LENGTH, 5, 9, "hell", PARLEY_ETRUNCATED, "hell"},
  {PARLEY_HTTP_LENGTH, 5, 4, "hello", PARLEY_ELIMIT, NULL},
  {PARLEY_HTTP_CLOSE, 0, 9, "hello", 0, "hello"},
  {PARLEY_HTTP_CLOSE, 0, 4, "hello", PARLEY_ELIMIT, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "0\r\n\r\nGET", 3, ""},
  {PARLEY_HTTP_CHUNKED, 0, 9, "3\r\nhel\r\n02;a=\"b\"\r\nlo\r\n0\r\n\r\nGET", 3,
   "hello"},
  {PARLEY_HTTP_CHUNKED, 0, 10, "a\r\n0123\r\n6789\r\n0\r\nA: b\r\nC:\r\n\r\n",
   0, "0123\r\n6789"},
  {PARLEY_HTTP_CHUNKED, 0, 10, "A\r\n0123456789\r\n1\r\nx\r\n0\r\n\r\n",
   PARLEY_ELIMIT, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "3\r\nhe", PARLEY_ETRUNCATED, "he"},
  {PARLEY_HTTP_CHUNKED, 0, 9, "3\r\nhel\r\n0\r\n", PARLEY_ETRUNCATED, "hel"},
  {PARLEY_HTTP_CHUNKED, 0, 9, "3\r\nhello\r\n", PARLEY_EHTTP, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "3\nhel\r\n", PARLEY_EHTTP, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "3\rhel\r\n", PARLEY_EHTTP, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "\r\n", PARLEY_EHTTP, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "x\r\n", PARLEY_EHTTP, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "-1\r\n", PARLEY_EHTTP, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "0x3\r\n", PARLEY_EHTTP, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "3 3\r\n", PARLEY_EHTTP, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "ffffffffffffffff\r\n", PARLEY_ELIMIT, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "fffffffffffffff\r\n0123456789", PARLEY_ELIMIT,
   NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "0\r\nbad name: x\r\n\r\n", PARLEY_EHTTP, NULL},
  {PARLEY_HTTP_CHUNKED, 0, 9, "0\r\nnone\r\n\r\n", PARLEY_EHTTP, NULL},
};

static void test_bodies(void) {
  size_t i, chunk;
  for (i = 0; i < sizeof bodies / sizeof *bodies; i++) {
    const struct body_case *one = &bodies[i];
    for (chunk = 1; chunk < 40; chunk++) {
      parley_buf out;
      parley_buf_init(&out, NULL);
      CHECK_INT(read_body(one->framing, one->length, one->limit, one->text,
                          chunk, &out),
                one->left);
      if (one->data != NULL) check_slice(parley_buf_slice(&out), one->data);
      if (test_failures() > 0) fprintf(stderr, "(body %zu)\n", i);
      parley_buf_clear(&out);
    }
  }
}

/* Lines and trailers without end. */
static void test_body_caps(void) {
  char *text = malloc(100000);
  parley_buf out;
  int i;
  parley_buf_init(&out, NULL);
  memset(text, 'x', 99999);
  text[99999] = '\0';
  memcpy(text, "3;", 2);
  CHECK_INT(read_body(PARLEY_HTTP_CHUNKED, 0, 9, text, 1000, &out),
            PARLEY_ELIMIT);
  strcpy(text, "0\r\n");
  for (i = 0; i < 2000; i++) strcpy(text + 3 + 12 * i, "Name: 7890\r\n");
  CHECK_INT(read_body(PARLEY_HTTP_CHUNKED, 0, 9, text, 1000, &out),
            PARLEY_ELIMIT);
  CHECK_INT(out.size, 0);
  free(text);
}

/* ---- writing --------------------------------------------------------- */

static void test_write(void) {
  parley_buf out;
  parley_slice nul = {(const uint8_t *)"a\0b", 3};
  parley_buf_init(&out, NULL);
  CHECK_ERR(parley__http_put_request(&out, "GET", "/x?y", NULL), PARLEY_OK);
  CHECK_ERR(parley__http_put_header(&out, "A", parley_slice_of("b\tc"), NULL),
            PARLEY_OK);
  check_slice(parley_buf_slice(&out), "GET /x?y HTTP/1.1\r\nA: b\tc\r\n");
  out.size = 0;
  CHECK_ERR(parley__http_put_header(&out, "A", parley_slice_of("b\nc"), NULL),
            PARLEY_EUSAGE);
  CHECK_ERR(parley__http_put_header(&out, "A", nul, NULL), PARLEY_EUSAGE);
  CHECK_ERR(parley__http_put_header(&out, "", nul, NULL), PARLEY_EUSAGE);
  CHECK_ERR(parley__http_put_header(&out, "A:", nul, NULL), PARLEY_EUSAGE);
  CHECK_ERR(parley__http_put_request(&out, "GET", "", NULL), PARLEY_EUSAGE);
  CHECK_ERR(parley__http_put_request(&out, "GET", "/ x", NULL), PARLEY_EUSAGE);
  CHECK_ERR(parley__http_put_request(&out, "G T", "/", NULL), PARLEY_EUSAGE);
  CHECK_INT(out.size, 0);
  CHECK_ERR(parley__http_put_refusal(&out, 400, "Bad", "X: y\r\n", "no", NULL),
            PARLEY_OK);
  {
    parley_http_head head;
    size_t scanned = 0;
    ptrdiff_t size =
      parley__http_read_head(&head, PARLEY_HTTP_RESPONSE,
                             parley_buf_slice(&out), &scanned, LIMIT, NULL);
    CHECK_INT(size, (ptrdiff_t)out.size - 2);
    CHECK_INT(head.status, 400);
    CHECK_INT(head.length, 2);
    CHECK(!head.keep_alive);
    check_slice(parley__http_find(&head, "x")->value, "y");
  }
  parley_buf_clear(&out);
}

const struct test suite_http[] = {
  {"request", test_request},
  {"response", test_response},
  {"framing", test_framing},
  {"bad_heads", test_bad_heads},
  {"head_caps", test_head_caps},
  {"bodies", test_bodies},
  {"body_caps", test_body_caps},
  {"write", test_write},
  {NULL, NULL},
};

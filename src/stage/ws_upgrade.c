/* SPDX-License-Identifier: MIT */
#include "stage/ws_upgrade.h"

#include <string.h>

#include "parley/crypto.h"

enum { KEY_SIZE = 16, KEY_TEXT = 24, INTERIM_MAX = 8 };

static parley_err fail_memory(parley_diag *diag) {
  return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
}

void parley__upgrade_init(parley_upgrade *self,
                          const parley_ws_options *options,
                          const parley_alloc *alloc, size_t limit) {
  memset(self, 0, sizeof *self);
  self->options = options;
  self->alloc = alloc;
  self->limit = limit;
}

/* The Sec-WebSocket-Accept that belongs to a key's text. */
static parley_err make_accept(parley_upgrade *self, parley_slice key,
                              parley_diag *diag) {
  static const char guid[] = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  uint8_t joined[KEY_TEXT + sizeof guid - 1], digest[PARLEY_SHA1_SIZE];
  parley_slice in = {joined, sizeof joined}, sum = {digest, sizeof digest};
  parley_buf text;
  memcpy(joined, key.data, KEY_TEXT);
  memcpy(joined + KEY_TEXT, guid, sizeof guid - 1);
  if (parley_sha1(in, digest) != PARLEY_OK)
    return parley_fail(diag, PARLEY_ECRYPTO, 0, "SHA-1 is not available");
  parley_buf_init(&text, self->alloc);
  if (parley_base64_encode(sum, &text) != PARLEY_OK) return fail_memory(diag);
  memcpy(self->accept, text.data, sizeof self->accept);
  parley_buf_clear(&text);
  return PARLEY_OK;
}

/* ---- client ---------------------------------------------------------- */

/* Headers that would contradict those written here. */
static bool is_ours(parley_slice name, bool origin) {
  static const char *const names[] = {"Host",
                                      "Upgrade",
                                      "Connection",
                                      "Content-Length",
                                      "Transfer-Encoding",
                                      "Sec-WebSocket-Key",
                                      "Sec-WebSocket-Version",
                                      "Sec-WebSocket-Protocol",
                                      "Sec-WebSocket-Extensions"};
  size_t i;
  for (i = 0; i < sizeof names / sizeof *names; i++)
    if (parley__http_same(name, names[i])) return true;
  return origin && parley__http_same(name, "Origin");
}

static parley_err put(parley_buf *out, const char *name, const char *value,
                      parley_diag *diag) {
  return parley__http_put_header(out, name, parley_slice_of(value), diag);
}

/* The headers that options decide on. */
static parley_err put_options(const parley_ws_options *options, parley_buf *out,
                              parley_diag *diag) {
  const char *const *pair = options->headers;
  parley_err err = PARLEY_OK;
  if (options->origin != NULL) err = put(out, "Origin", options->origin, diag);
  if (err == PARLEY_OK && options->protocol != NULL)
    err = put(out, "Sec-WebSocket-Protocol", options->protocol, diag);
  if (err == PARLEY_OK && options->deflate)
    err = put(out, "Sec-WebSocket-Extensions", PARLEY_DEFLATE_OFFER, diag);
  while (err == PARLEY_OK && pair != NULL && pair[0] != NULL) {
    if (pair[1] == NULL)
      return parley_fail(diag, PARLEY_EUSAGE, 0, "header %.60s has no value",
                         pair[0]);
    if (is_ours(parley_slice_of(pair[0]), options->origin != NULL))
      return parley_fail(diag, PARLEY_EUSAGE, 0,
                         "header %.60s can not be given here", pair[0]);
    err = put(out, pair[0], pair[1], diag);
    pair += 2;
  }
  return err;
}

/* The whole request; |key| is 24 characters of base64. */
static parley_err put_request(const parley_ws_options *options,
                              parley_slice key, parley_buf *out,
                              parley_diag *diag) {
  const char *path = options->path != NULL ? options->path : "/";
  parley_err err = parley__http_put_request(out, "GET", path, diag);
  if (err == PARLEY_OK) err = put(out, "Host", options->host, diag);
  if (err == PARLEY_OK) err = put(out, "Upgrade", "websocket", diag);
  if (err == PARLEY_OK) err = put(out, "Connection", "Upgrade", diag);
  if (err == PARLEY_OK)
    err = parley__http_put_header(out, "Sec-WebSocket-Key", key, diag);
  if (err == PARLEY_OK) err = put(out, "Sec-WebSocket-Version", "13", diag);
  if (err == PARLEY_OK) err = put_options(options, out, diag);
  if (err != PARLEY_OK) return err;
  if (parley_buf_puts(out, "\r\n") != PARLEY_OK) return fail_memory(diag);
  return PARLEY_OK;
}

parley_err parley__upgrade_check(const parley_ws_options *options,
                                 parley_role role, const parley_alloc *alloc,
                                 parley_diag *diag) {
  parley_slice key = {(const uint8_t *)"AAAAAAAAAAAAAAAAAAAAAA==", KEY_TEXT};
  parley_buf scratch;
  parley_err err;
  if (options->protocol != NULL &&
      !parley__http_is_token(parley_slice_of(options->protocol)))
    return parley_fail(diag, PARLEY_EUSAGE, 0, "bad sub-protocol name");
  if (role == PARLEY_SERVER) return PARLEY_OK;
  if (options->host == NULL || options->host[0] == '\0')
    return parley_fail(diag, PARLEY_EUSAGE, 0, "the host is missing");
  if (options->path != NULL && options->path[0] != '/')
    return parley_fail(diag, PARLEY_EUSAGE, 0, "the path must begin with /");
  parley_buf_init(&scratch, alloc);
  err = put_request(options, key, &scratch, diag);
  parley_buf_clear(&scratch);
  return err;
}

parley_err parley__upgrade_ask(parley_upgrade *self,
                               const parley_random *random, parley_buf *out,
                               parley_diag *diag) {
  uint8_t bytes[KEY_SIZE];
  parley_slice raw = {bytes, sizeof bytes}, key;
  parley_buf text;
  parley_err err = parley_random_fill(random, bytes, sizeof bytes);
  if (err != PARLEY_OK)
    return parley_fail(diag, err, 0, "no random bytes for the WebSocket key");
  parley_buf_init(&text, self->alloc);
  if (parley_base64_encode(raw, &text) != PARLEY_OK) return fail_memory(diag);
  key = parley_buf_slice(&text);
  err = make_accept(self, key, diag);
  if (err == PARLEY_OK) err = put_request(self->options, key, out, diag);
  parley_buf_clear(&text);
  return err;
}

/* Appends text of the refusal: printable, white space as single spaces, other
 * bytes as question marks, since it goes into messages and logs. */
static void keep_text(parley_upgrade *self, parley_slice in) {
  size_t i;
  for (i = 0; i < in.size && self->text_size < PARLEY_UPGRADE_TEXT; i++) {
    uint8_t c = in.data[i];
    bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (space &&
        (self->text_size == 0 || self->text[self->text_size - 1] == ' '))
      continue;
    if (space)
      c = ' ';
    else if (c < 0x20 || c >= 0x7f)
      c = '?';
    self->text[self->text_size++] = c;
  }
}

static parley_err fail_refused(const parley_upgrade *self, parley_diag *diag) {
  parley_slice text = {self->text, self->text_size};
  text = parley__http_trim(text);
  return parley_fail(diag, PARLEY_EUPGRADE, 0, "%d%s%.*s", self->status,
                     text.size > 0 ? " " : "", (int)text.size,
                     (const char *)text.data);
}

/* Begins to read an answer that is no upgrade. */
static parley_err start_refusal(parley_upgrade *self,
                                const parley_http_head *head,
                                parley_diag *diag) {
  self->status = head->status;
  keep_text(self, head->reason);
  parley__http_body_init(&self->body, head, UINT64_MAX);
  return self->body.done ? fail_refused(self, diag) : PARLEY_OK;
}

/* The body's first part takes the place of the reason phrase, unless it is a
 * page: that begins with less than the status line says. (Content-Type is no
 * help, servers call plain words text/html.) */
static ptrdiff_t read_refusal(parley_upgrade *self, parley_slice in,
                              parley_diag *diag) {
  parley_slice piece;
  bool first = self->body.taken == 0;
  ptrdiff_t used = parley__http_read_body(&self->body, in, &piece, NULL);
  if (used > 0 && piece.size > 0) {
    if (first && piece.data[0] == '<') return fail_refused(self, diag);
    if (first) self->text_size = 0;
    keep_text(self, piece);
  }
  if (used < 0 || self->body.done || self->text_size == PARLEY_UPGRADE_TEXT)
    return fail_refused(self, diag);
  return used;
}

static parley_err fail_answer(parley_diag *diag, const char *text) {
  return parley_fail(diag, PARLEY_EUPGRADE, 0, "bad WebSocket answer: %s",
                     text);
}

/* The sub-protocol must be the one offered, and there if one was. */
static parley_err check_protocol(const parley_upgrade *self,
                                 const parley_http_head *head,
                                 parley_diag *diag) {
  static const char name[] = "Sec-WebSocket-Protocol";
  const parley_http_header *header = parley__http_find(head, name);
  const char *offered = self->options->protocol;
  if (header == NULL && offered == NULL) return PARLEY_OK;
  if (header == NULL)
    return parley_fail(diag, PARLEY_EUPGRADE, 0,
                       "the server does not speak sub-protocol %s", offered);
  if (offered == NULL || parley__http_count(head, name) != 1 ||
      !parley_slice_eq(header->value, parley_slice_of(offered)))
    return fail_answer(diag, "a sub-protocol that was not offered");
  return PARLEY_OK;
}

static parley_err check_extensions(parley_upgrade *self,
                                   const parley_http_head *head,
                                   parley_diag *diag) {
  static const char name[] = "Sec-WebSocket-Extensions";
  const parley_http_header *header = parley__http_find(head, name);
  parley_err err;
  if (header == NULL || parley__http_trim(header->value).size == 0)
    return PARLEY_OK;
  if (!self->options->deflate || parley__http_count(head, name) != 1)
    return fail_answer(diag, "an extension that was not offered");
  err = parley__deflate_check(header->value, &self->terms, diag);
  self->deflate = err == PARLEY_OK;
  return err;
}

/* A head with status 101. */
static parley_err check_answer(parley_upgrade *self,
                               const parley_http_head *head,
                               parley_diag *diag) {
  const parley_http_header *accept =
    parley__http_find(head, "Sec-WebSocket-Accept");
  parley_slice want = {self->accept, sizeof self->accept};
  parley_err err;
  if (head->minor < 1) return fail_answer(diag, "HTTP/1.0");
  if (!parley__http_has_token(head, "Upgrade", "websocket"))
    return fail_answer(diag, "no Upgrade: websocket");
  if (!parley__http_has_token(head, "Connection", "upgrade"))
    return fail_answer(diag, "no Connection: Upgrade");
  if (accept == NULL || !parley_slice_eq(accept->value, want) ||
      parley__http_count(head, "Sec-WebSocket-Accept") != 1)
    return fail_answer(diag, "wrong Sec-WebSocket-Accept");
  err = check_protocol(self, head, diag);
  if (err == PARLEY_OK) err = check_extensions(self, head, diag);
  self->done = err == PARLEY_OK;
  return err;
}

ptrdiff_t parley__upgrade_answered(parley_upgrade *self, parley_slice in,
                                   parley_slice *text, parley_diag *diag) {
  parley_http_head head;
  parley_err err = PARLEY_OK;
  ptrdiff_t used;
  if (self->status != 0) return read_refusal(self, in, diag);
  used = parley__http_read_head(&head, PARLEY_HTTP_RESPONSE, in, &self->scanned,
                                self->limit, diag);
  if (used <= 0) return used;
  *text = head.text;
  self->scanned = 0;
  if (head.status == 101)
    err = check_answer(self, &head, diag);
  else if (head.status >= 200)
    err = start_refusal(self, &head, diag);
  else if (++self->interim > INTERIM_MAX)
    err = fail_answer(diag, "too many interim answers");
  return err != PARLEY_OK ? (ptrdiff_t)err : used;
}

parley_err parley__upgrade_end(const parley_upgrade *self, parley_diag *diag) {
  if (self->status != 0) return fail_refused(self, diag);
  return parley_fail(diag, PARLEY_ECLOSED, 0,
                     "the connection ended during the WebSocket upgrade");
}

/* ---- server ---------------------------------------------------------- */

static parley_err refuse(parley_buf *out, int status, const char *reason,
                         const char *extra, const char *text,
                         parley_diag *diag) {
  parley_err err =
    parley__http_put_refusal(out, status, reason, extra, text, diag);
  if (err != PARLEY_OK) return err;
  return parley_fail(diag, PARLEY_EUPGRADE, 0, "refused with %d: %s", status,
                     text);
}

static parley_err refuse_bad(parley_buf *out, const char *text,
                             parley_diag *diag) {
  return refuse(out, 400, "Bad Request", NULL, text, diag);
}

/* Whether |text| is 16 bytes in base64; an allocation can fail. */
static parley_err check_key(const parley_upgrade *self, parley_slice text,
                            bool *good) {
  parley_buf raw;
  parley_err err;
  *good = false;
  if (text.size != KEY_TEXT) return PARLEY_OK;
  parley_buf_init(&raw, self->alloc);
  err = parley_base64_decode(text, &raw, NULL);
  *good = err == PARLEY_OK && raw.size == KEY_SIZE;
  parley_buf_clear(&raw);
  return err == PARLEY_ENOMEM ? err : PARLEY_OK;
}

/* Whether this is an upgrade at all. */
static parley_err check_request(const parley_http_head *head, parley_buf *out,
                                parley_diag *diag) {
  const parley_http_header *version =
    parley__http_find(head, "Sec-WebSocket-Version");
  if (!parley_slice_eq(head->method, parley_slice_of("GET")))
    return refuse(out, 405, "Method Not Allowed", "Allow: GET\r\n",
                  "a WebSocket handshake is a GET request", diag);
  if (!parley__http_has_token(head, "Upgrade", "websocket"))
    return refuse_bad(out, "not a WebSocket handshake request: missing upgrade",
                      diag);
  if (!parley__http_has_token(head, "Connection", "upgrade"))
    return refuse_bad(out,
                      "not a WebSocket handshake request: the Connection "
                      "header does not say Upgrade",
                      diag);
  if (head->minor < 1)
    return refuse_bad(out, "a WebSocket needs HTTP/1.1", diag);
  if (parley__http_count(head, "Host") != 1)
    return refuse_bad(out, "not exactly one Host header", diag);
  if (head->framing != PARLEY_HTTP_EMPTY)
    return refuse_bad(out, "a WebSocket handshake has no body", diag);
  if (version == NULL ||
      parley__http_count(head, "Sec-WebSocket-Version") != 1 ||
      !parley__http_same(version->value, "13"))
    return refuse(out, 426, "Upgrade Required",
                  "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n",
                  "only WebSocket version 13 is spoken here", diag);
  return PARLEY_OK;
}

/* The page a browser came from; others may leave it out or lie, so this only
 * keeps foreign pages away. */
static parley_err check_origin(const parley_upgrade *self,
                               const parley_http_head *head, parley_buf *out,
                               parley_diag *diag) {
  const parley_http_header *origin = parley__http_find(head, "Origin");
  if (self->options->origin == NULL) return PARLEY_OK;
  if (origin != NULL && parley__http_count(head, "Origin") == 1 &&
      parley__http_same(origin->value, self->options->origin))
    return PARLEY_OK;
  return refuse(out, 403, "Forbidden", NULL, "Origin forbidden", diag);
}

static bool offers_protocol(const parley_upgrade *self,
                            const parley_http_head *head) {
  parley_slice want = parley_slice_of(self->options->protocol);
  size_t i;
  if (want.data == NULL) return false;
  for (i = 0; i < head->count; i++) {
    parley_slice list = head->headers[i].value, one;
    if (!parley__http_same(head->headers[i].name, "Sec-WebSocket-Protocol"))
      continue;
    while (parley__http_next_token(&list, &one))
      if (parley_slice_eq(one, want)) return true;
  }
  return false;
}

static void choose_deflate(parley_upgrade *self, const parley_http_head *head) {
  size_t i;
  if (!self->options->deflate) return;
  for (i = 0; i < head->count && !self->deflate; i++)
    if (parley__http_same(head->headers[i].name, "Sec-WebSocket-Extensions"))
      self->deflate =
        parley__deflate_accept(head->headers[i].value, &self->terms);
}

static parley_err put_answer(const parley_upgrade *self, const char *extra,
                             parley_buf *out, parley_diag *diag) {
  parley_err err =
    parley_buf_printf(out,
                      "HTTP/1.1 101 Switching Protocols\r\n"
                      "Upgrade: websocket\r\n"
                      "Connection: Upgrade\r\n"
                      "Sec-WebSocket-Accept: %.*s\r\n",
                      (int)sizeof self->accept, (const char *)self->accept);
  if (err == PARLEY_OK) err = parley_buf_puts(out, extra);
  if (err == PARLEY_OK && self->sub_protocol)
    err = parley_buf_printf(out, "Sec-WebSocket-Protocol: %s\r\n",
                            self->options->protocol);
  if (err == PARLEY_OK && self->deflate) {
    err = parley_buf_puts(out, "Sec-WebSocket-Extensions: ");
    if (err == PARLEY_OK) err = parley__deflate_answer(&self->terms, out);
    if (err == PARLEY_OK) err = parley_buf_puts(out, "\r\n");
  }
  if (err == PARLEY_OK) err = parley_buf_puts(out, "\r\n");
  return err != PARLEY_OK ? fail_memory(diag) : PARLEY_OK;
}

/* A complete request head: answers it. */
static parley_err answer(parley_upgrade *self, const parley_http_head *head,
                         parley_buf *out, parley_diag *diag) {
  const parley_http_header *key = parley__http_find(head, "Sec-WebSocket-Key");
  bool good = false;
  parley_err err = check_request(head, out, diag);
  if (err != PARLEY_OK) return err;
  if (key != NULL && parley__http_count(head, "Sec-WebSocket-Key") == 1 &&
      check_key(self, key->value, &good) != PARLEY_OK)
    return fail_memory(diag);
  if (!good)
    return refuse_bad(out, "Sec-WebSocket-Key is not 16 bytes in base64", diag);
  err = check_origin(self, head, out, diag);
  if (err == PARLEY_OK) err = make_accept(self, key->value, diag);
  if (err != PARLEY_OK) return err;
  choose_deflate(self, head);
  self->sub_protocol = offers_protocol(self, head);
  self->held = self->hold;
  if (self->held) return PARLEY_OK;
  err = put_answer(self, "", out, diag);
  self->done = err == PARLEY_OK;
  return err;
}

static const char *status_words(int status) {
  switch (status) {
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 410:
      return "Gone";
    case 429:
      return "Too Many Requests";
    case 503:
      return "Service Unavailable";
    default:
      return status < 500 ? "Refused" : "Failed";
  }
}

parley_err parley__upgrade_decide(parley_upgrade *self, int status,
                                  const char *extra, const char *text,
                                  parley_buf *out, parley_diag *diag) {
  parley_err err;
  self->held = false;
  if (status != 101)
    return refuse(out, status, status_words(status), extra, text, diag);
  err = put_answer(self, extra != NULL ? extra : "", out, diag);
  self->done = err == PARLEY_OK;
  return err;
}

ptrdiff_t parley__upgrade_serve(parley_upgrade *self, parley_slice in,
                                parley_buf *out, parley_slice *text,
                                parley_diag *diag) {
  parley_http_head head;
  parley_diag why;
  parley_err err;
  ptrdiff_t used = parley__http_read_head(&head, PARLEY_HTTP_REQUEST, in,
                                          &self->scanned, self->limit, &why);
  if (used == 0) return 0;
  if (used > 0) {
    *text = head.text;
    err = answer(self, &head, out, diag);
    return err != PARLEY_OK ? (ptrdiff_t)err : used;
  }
  if (diag != NULL) *diag = why;
  if (used == PARLEY_ELIMIT)
    err = parley__http_put_refusal(out, 431, "Request Header Fields Too Large",
                                   NULL, why.text, diag);
  else
    err =
      parley__http_put_refusal(out, 400, "Bad Request", NULL, why.text, diag);
  return err != PARLEY_OK ? (ptrdiff_t)err : used;
}

/* SPDX-License-Identifier: MIT */
#include "stage/http_stage.h"

#include <string.h>

#include "stage/http.h"

enum {
  KEEP = 1 << 16,   /* larger buffers are not kept between messages */
  INTERIM_MAX = 8,  /* 1xx heads before an answer */
  WORTH_GZIP = 1024 /* bytes: smaller bodies are sent as they are */
};

typedef struct http_stage {
  parley_stage base;
  parley_http_state state;
  const parley_ws_options *options;
  const parley_http_top *top;
  void *ud;

  parley_buf in; /* received; bytes before |at| are done with */
  size_t at;
  size_t scanned;  /* bytes of a head that were looked through */
  parley_buf head; /* of the message that is read or waits */
  parley_http_body body;
  parley_buf content; /* the body so far */
  int status;         /* client: of the answer that is read */
  int interim;        /* client: 1xx heads before it */
  bool keep_alive;    /* of the message that is read or waits */
  bool old;           /* server: it is of HTTP/1.0 */
  bool upgrade;       /* server: it asks for a WebSocket */
  bool gzip;          /* server: its sender reads gzip */
  bool is_head;       /* it is a HEAD request, or the answer to one */
  bool asked;         /* client: an answer is to come */

  parley_buf out;    /* a message on its way down */
  parley_buf packed; /* a body in gzip form */
} http_stage;

static parley_err fail_memory(parley_diag *diag) {
  return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
}

static bool is_client(const http_stage *self) {
  return self->base.pipe->role == PARLEY_CLIENT;
}

static const parley_limits *limits_of(const http_stage *self) {
  return &self->base.pipe->limits;
}

static void release(parley_buf *buf) {
  buf->size = 0;
  if (buf->capacity > KEEP) parley_buf_clear(buf);
}

static parley_slice rest_of(const http_stage *self) {
  parley_slice rest = parley_buf_slice(&self->in);
  if (rest.size > 0) rest.data += self->at;
  rest.size -= self->at;
  return rest;
}

/* ---- writing --------------------------------------------------------- */

/* Sends what is in |out|. A message that went half its way is the end. */
static parley_err flush(http_stage *self, parley_diag *diag) {
  parley_err err =
    parley__stage_down(&self->base, parley_buf_slice(&self->out), diag);
  release(&self->out);
  if (err != PARLEY_OK) parley__pipe_stop(self->base.pipe);
  return err;
}

static parley_err put(parley_buf *out, const char *name, const char *value,
                      parley_diag *diag) {
  return parley__http_put_header(out, name, parley_slice_of(value), diag);
}

/* Headers that would contradict those written here. */
static bool is_ours(parley_slice name, bool handshake) {
  static const char *const names[] = {"Host", "Connection", "Upgrade",
                                      "Content-Length", "Transfer-Encoding"};
  static const char prefix[] = "Sec-WebSocket-";
  size_t i;
  for (i = 0; i < sizeof names / sizeof *names; i++)
    if (parley__http_same(name, names[i])) return true;
  if (!handshake || name.size < sizeof prefix - 1) return false;
  name.size = sizeof prefix - 1;
  return parley__http_same(name, prefix);
}

static bool has_header(const char *const *headers, const char *name) {
  for (; headers != NULL && headers[0] != NULL && headers[1] != NULL;
       headers += 2)
    if (parley__http_same(parley_slice_of(headers[0]), name)) return true;
  return false;
}

/* Appends headers but those that are in |others| as well. */
static parley_err put_headers(parley_buf *out, const char *const *headers,
                              const char *const *others, bool handshake,
                              parley_diag *diag) {
  for (; headers != NULL && headers[0] != NULL; headers += 2) {
    parley_err err;
    if (headers[1] == NULL)
      return parley_fail(diag, PARLEY_EUSAGE, 0, "header %.60s has no value",
                         headers[0]);
    if (is_ours(parley_slice_of(headers[0]), handshake))
      return parley_fail(diag, PARLEY_EUSAGE, 0,
                         "header %.60s can not be given here", headers[0]);
    if (has_header(others, headers[0])) continue;
    err = put(out, headers[0], headers[1], diag);
    if (err != PARLEY_OK) return err;
  }
  return PARLEY_OK;
}

parley_err parley__http_put_extra(parley_buf *out, const char *const *headers,
                                  parley_diag *diag) {
  return put_headers(out, headers, NULL, true, diag);
}

static parley_err put_length(parley_buf *out, size_t size, parley_diag *diag) {
  if (parley_buf_printf(out, "Content-Length: %zu\r\n", size) != PARLEY_OK)
    return fail_memory(diag);
  return PARLEY_OK;
}

static parley_err put_body(parley_buf *out, parley_slice body,
                           parley_diag *diag) {
  if (parley_buf_puts(out, "\r\n") != PARLEY_OK ||
      parley_buf_append(out, body.data, body.size) != PARLEY_OK)
    return fail_memory(diag);
  return PARLEY_OK;
}

/* Methods whose requests have a body as a rule say how long it is even if it
 * is empty. */
static bool tells_length(const parley_http_outgoing *request) {
  return request->body.size > 0 || strcmp(request->method, "POST") == 0 ||
         strcmp(request->method, "PUT") == 0 ||
         strcmp(request->method, "PATCH") == 0;
}

static parley_err put_request(const parley_ws_options *options,
                              const parley_http_outgoing *request,
                              parley_buf *out, parley_diag *diag) {
  parley_err err =
    parley__http_put_request(out, request->method, request->target, diag);
  if (err == PARLEY_OK && strcmp(request->method, "CONNECT") == 0)
    err = parley_fail(diag, PARLEY_EUSAGE, 0, "CONNECT makes no request");
  if (err == PARLEY_OK) err = put(out, "Host", options->host, diag);
  if (err == PARLEY_OK && options->origin != NULL &&
      !has_header(request->headers, "Origin"))
    err = put(out, "Origin", options->origin, diag);
  if (err == PARLEY_OK)
    err = put_headers(out, options->headers, request->headers, false, diag);
  if (err == PARLEY_OK)
    err = put_headers(out, request->headers, NULL, false, diag);
  if (err == PARLEY_OK && tells_length(request))
    err = put_length(out, request->body.size, diag);
  return err == PARLEY_OK ? put_body(out, request->body, diag) : err;
}

static const char *reason_of(int status) {
  static const struct {
    int status;
    const char *reason;
  } reasons[] = {{200, "OK"},
                 {201, "Created"},
                 {202, "Accepted"},
                 {204, "No Content"},
                 {206, "Partial Content"},
                 {301, "Moved Permanently"},
                 {302, "Found"},
                 {303, "See Other"},
                 {304, "Not Modified"},
                 {307, "Temporary Redirect"},
                 {308, "Permanent Redirect"},
                 {400, "Bad Request"},
                 {401, "Unauthorized"},
                 {403, "Forbidden"},
                 {404, "Not Found"},
                 {405, "Method Not Allowed"},
                 {408, "Request Timeout"},
                 {409, "Conflict"},
                 {410, "Gone"},
                 {413, "Content Too Large"},
                 {415, "Unsupported Media Type"},
                 {426, "Upgrade Required"},
                 {429, "Too Many Requests"},
                 {431, "Request Header Fields Too Large"},
                 {500, "Internal Server Error"},
                 {501, "Not Implemented"},
                 {502, "Bad Gateway"},
                 {503, "Service Unavailable"}};
  static const char *const classes[] = {"OK", "Redirected", "Refused",
                                        "Failed"};
  size_t i;
  for (i = 0; i < sizeof reasons / sizeof *reasons; i++)
    if (reasons[i].status == status) return reasons[i].reason;
  return classes[status / 100 - 2];
}

static bool has_body(int status) {
  return status != 204 && status != 304;
}

/* The body in the form it is sent in. Bodies that do not shrink stay. */
static parley_err choose_form(http_stage *self,
                              const parley_http_outgoing *answer,
                              parley_slice *body, bool *packed,
                              parley_diag *diag) {
  parley_err err;
  *body = answer->body;
  *packed = false;
  if (!self->gzip || body->size <= WORTH_GZIP ||
      has_header(answer->headers, "Content-Encoding"))
    return PARLEY_OK;
  self->packed.size = 0;
  err = parley__gzip(answer->body, &self->packed, diag);
  if (err == PARLEY_ENOMEM) return err;
  *packed = err == PARLEY_OK && self->packed.size < body->size;
  if (*packed) *body = parley_buf_slice(&self->packed);
  return PARLEY_OK;
}

static parley_err put_answer(http_stage *self,
                             const parley_http_outgoing *answer,
                             parley_diag *diag) {
  parley_buf *out = &self->out;
  parley_slice body = {NULL, 0}, none = {NULL, 0};
  bool packed = false;
  parley_err err = PARLEY_OK;
  if (has_body(answer->status))
    err = choose_form(self, answer, &body, &packed, diag);
  if (err == PARLEY_OK &&
      parley_buf_printf(out, "HTTP/1.1 %d %s\r\n", answer->status,
                        reason_of(answer->status)) != PARLEY_OK)
    err = fail_memory(diag);
  if (err == PARLEY_OK)
    err = put_headers(out, answer->headers, NULL, false, diag);
  if (err == PARLEY_OK && packed)
    err = put(out, "Content-Encoding", "gzip", diag);
  if (err == PARLEY_OK && packed)
    err = put(out, "Vary", "Accept-Encoding", diag);
  if (err == PARLEY_OK && !self->keep_alive)
    err = put(out, "Connection", "close", diag);
  if (err == PARLEY_OK && self->keep_alive && self->old)
    err = put(out, "Connection", "keep-alive", diag);
  if (err == PARLEY_OK && has_body(answer->status))
    err = put_length(out, body.size, diag);
  if (err == PARLEY_OK) err = put_body(out, self->is_head ? none : body, diag);
  return err;
}

/* Answers a request that is not good, and ends. */
static parley_err refuse(http_stage *self, parley_err err, int status,
                         const char *text, parley_diag *diag) {
  parley_slice none = {NULL, 0};
  self->out.size = 0;
  if (parley__http_put_refusal(&self->out, status, reason_of(status), NULL,
                               text, NULL) == PARLEY_OK)
    flush(self, NULL);
  parley__pipe_close(self->base.pipe, 1000, none, NULL);
  self->state = PARLEY_HTTP_LAST;
  return parley_fail(diag, err, 0, "%s", text);
}

/* ---- reading --------------------------------------------------------- */

/* Whether "gzip" is in the Accept-Encoding headers, and not with the weight
 * zero. */
static bool accepts_gzip(const parley_http_head *head) {
  size_t i, at;
  for (i = 0; i < head->count; i++) {
    parley_slice list = head->headers[i].value, one;
    if (!parley__http_same(head->headers[i].name, "Accept-Encoding")) continue;
    while (parley__http_next_token(&list, &one)) {
      parley_slice name = one;
      const uint8_t *mark = memchr(one.data, ';', one.size);
      if (mark != NULL) name.size = (size_t)(mark - one.data);
      if (!parley__http_same(parley__http_trim(name), "gzip")) continue;
      if (mark == NULL) return true;
      for (at = name.size; at < one.size; at++)
        if (one.data[at] >= '1' && one.data[at] <= '9') return true;
      return false;
    }
  }
  return false;
}

static parley_err check_request(http_stage *self, const parley_http_head *head,
                                parley_diag *diag) {
  size_t hosts = parley__http_count(head, "Host");
  if (hosts > 1 || (hosts == 0 && head->minor > 0))
    return refuse(self, PARLEY_EHTTP, 400, "not exactly one Host header", diag);
  if (head->length > limits_of(self)->message)
    return refuse(self, PARLEY_ELIMIT, 413, "the body is too long", diag);
  return PARLEY_OK;
}

/* Who waits for leave to send the body is given it. */
static parley_err invite(http_stage *self, const parley_http_head *head,
                         parley_diag *diag) {
  if (head->minor == 0 || self->body.done ||
      !parley__http_has_token(head, "Expect", "100-continue"))
    return PARLEY_OK;
  self->out.size = 0;
  if (parley_buf_puts(&self->out, "HTTP/1.1 100 Continue\r\n\r\n") != PARLEY_OK)
    return fail_memory(diag);
  return flush(self, diag);
}

static parley_err start_request(http_stage *self, const parley_http_head *head,
                                parley_diag *diag) {
  parley_err err = check_request(self, head, diag);
  if (err != PARLEY_OK) return err;
  self->keep_alive = head->keep_alive;
  self->old = head->minor == 0;
  self->upgrade = parley__http_has_token(head, "Upgrade", "websocket");
  self->gzip = accepts_gzip(head);
  self->is_head = parley_slice_eq(head->method, parley_slice_of("HEAD"));
  parley__http_body_init(&self->body, head, limits_of(self)->message);
  return invite(self, head, diag);
}

static parley_err start_response(http_stage *self, const parley_http_head *head,
                                 parley_diag *diag) {
  if (!self->is_head && head->length > limits_of(self)->message)
    return parley_fail(diag, PARLEY_ELIMIT, 0,
                       "an answer of %llu bytes is over the limit of %lu",
                       (unsigned long long)head->length,
                       (unsigned long)limits_of(self)->message);
  self->status = head->status;
  self->keep_alive = head->keep_alive;
  parley__http_body_init(&self->body, head, limits_of(self)->message);
  if (self->is_head) self->body.done = true;
  return PARLEY_OK;
}

/* 1xx: the answer itself is still to come. */
static parley_err skip_interim(http_stage *self, int status,
                               parley_diag *diag) {
  if (status == 101)
    return parley_fail(diag, PARLEY_EHTTP, 0,
                       "the server changes the protocol unasked");
  if (++self->interim > INTERIM_MAX)
    return parley_fail(diag, PARLEY_EHTTP, 0, "too many interim answers");
  return PARLEY_OK;
}

/* Reads the head of the next message. */
static parley_err read_head(http_stage *self, bool *more, parley_diag *diag) {
  parley_http_head head;
  parley_slice text;
  parley_diag why;
  ptrdiff_t used = parley__http_read_head(
    &head, is_client(self) ? PARLEY_HTTP_RESPONSE : PARLEY_HTTP_REQUEST,
    rest_of(self), &self->scanned, limits_of(self)->headers, &why);
  *more = used > 0;
  if (used == 0) return PARLEY_OK;
  if (used < 0 && is_client(self))
    return parley_fail(diag, (parley_err)used, 0, "%s", why.text);
  if (used < 0)
    return refuse(self, (parley_err)used, used == PARLEY_ELIMIT ? 431 : 400,
                  why.text, diag);
  self->scanned = 0;
  self->at += (size_t)used;
  if (is_client(self) && head.status < 200)
    return skip_interim(self, head.status, diag);
  text = head.text;
  self->head.size = 0;
  if (parley_buf_append(&self->head, text.data, text.size) != PARLEY_OK)
    return fail_memory(diag);
  self->state = PARLEY_HTTP_BODY;
  return is_client(self) ? start_response(self, &head, diag)
                         : start_request(self, &head, diag);
}

/* Tells of a complete message. */
static parley_err deliver(http_stage *self, parley_diag *diag) {
  parley_http_message message;
  parley_err err;
  message.head = parley_buf_slice(&self->head);
  message.body = parley_buf_slice(&self->content);
  message.status = self->status;
  message.upgrade = self->upgrade;
  message.keep_alive = self->keep_alive;
  self->asked = false;
  self->state = !is_client(self)   ? PARLEY_HTTP_WAITS
                : self->keep_alive ? PARLEY_HTTP_BETWEEN
                                   : PARLEY_HTTP_LAST;
  err = self->top->message(self->ud, &message, diag);
  release(&self->content);
  return err;
}

/* Reads a part of the body. */
static parley_err read_body(http_stage *self, bool *more, parley_diag *diag) {
  parley_slice piece = {NULL, 0};
  parley_diag why;
  ptrdiff_t used;
  if (self->body.done) return deliver(self, diag);
  used = parley__http_read_body(&self->body, rest_of(self), &piece, &why);
  *more = used > 0;
  if (used < 0 && is_client(self))
    return parley_fail(diag, (parley_err)used, 0, "%s", why.text);
  if (used < 0)
    return refuse(self, (parley_err)used, used == PARLEY_ELIMIT ? 413 : 400,
                  why.text, diag);
  if (parley_buf_append(&self->content, piece.data, piece.size) != PARLEY_OK)
    return fail_memory(diag);
  self->at += (size_t)used;
  return PARLEY_OK;
}

/* Looks for the first byte of a message. Some clients end a body with a line
 * break too many. */
static parley_err begin(http_stage *self, bool *more, parley_diag *diag) {
  parley_slice rest = rest_of(self);
  *more = false;
  while (!is_client(self) && rest.size > 0 && *rest.data == '\r') {
    if (rest.size == 1) return PARLEY_OK;
    if (rest.data[1] != '\n') break;
    self->at += 2;
    rest = rest_of(self);
  }
  if (rest.size == 0) return PARLEY_OK;
  if (is_client(self) && !self->asked)
    return parley_fail(diag, PARLEY_EHTTP, 0,
                       "the server sends what nobody asked for");
  *more = true;
  self->interim = 0;
  self->state = PARLEY_HTTP_HEAD;
  self->top->begun(self->ud);
  return PARLEY_OK;
}

/* Reads messages until one has to be answered or the input ends. */
static parley_err read_messages(http_stage *self, parley_diag *diag) {
  bool more = true;
  while (more) {
    parley_err err;
    if (self->base.pipe->dead)
      return parley_fail(diag, PARLEY_ECLOSED, 0, "the connection has ended");
    if (self->state == PARLEY_HTTP_BETWEEN)
      err = begin(self, &more, diag);
    else if (self->state == PARLEY_HTTP_HEAD)
      err = read_head(self, &more, diag);
    else if (self->state == PARLEY_HTTP_BODY)
      err = read_body(self, &more, diag);
    else
      break;
    if (err != PARLEY_OK) return err;
  }
  parley_buf_consume(&self->in, self->at);
  self->at = 0;
  if (self->in.size == 0) release(&self->in);
  return PARLEY_OK;
}

/* ---- the stage ------------------------------------------------------- */

static parley_err http_open(parley_stage *stage, parley_diag *diag) {
  http_stage *self = (http_stage *)stage;
  self->state = PARLEY_HTTP_BETWEEN;
  if (is_client(self)) return parley__stage_ready(stage, diag);
  return self->top->open(self->ud, diag);
}

static parley_err http_recv(parley_stage *stage, parley_slice in,
                            parley_diag *diag) {
  http_stage *self = (http_stage *)stage;
  const parley_limits *limits = limits_of(self);
  if (self->state == PARLEY_HTTP_UPGRADED)
    return parley__stage_up(stage, in, diag);
  if (self->state == PARLEY_HTTP_LAST) return PARLEY_OK;
  /* One more request may wait, but not the whole memory. */
  if (self->state == PARLEY_HTTP_WAITS &&
      in.size + self->in.size > (size_t)limits->headers + limits->message)
    return parley_fail(diag, PARLEY_ELIMIT, 0,
                       "too many bytes behind a request without its answer");
  if (parley_buf_append(&self->in, in.data, in.size) != PARLEY_OK)
    return fail_memory(diag);
  return read_messages(self, diag);
}

/* Only called for the stage above. */
static parley_err http_send(parley_stage *stage, parley_slice in,
                            parley_diag *diag) {
  return parley__stage_down(stage, in, diag);
}

static parley_err http_end(parley_stage *stage, parley_diag *diag) {
  http_stage *self = (http_stage *)stage;
  parley_err err;
  switch (self->state) {
    case PARLEY_HTTP_UPGRADED:
      return PARLEY_OK;
    case PARLEY_HTTP_BODY:
      err = parley__http_end_body(&self->body, diag);
      return err == PARLEY_OK ? deliver(self, diag) : err;
    case PARLEY_HTTP_HEAD:
      return parley_fail(diag, PARLEY_ETRUNCATED, 0,
                         "the connection ended inside an HTTP head");
    default:
      break;
  }
  return parley_fail(diag, PARLEY_ECLOSED, 0,
                     self->asked ? "the connection ended before the answer"
                                 : "the peer closed the connection");
}

static void http_free(parley_stage *stage) {
  http_stage *self = (http_stage *)stage;
  parley_buf_clear(&self->in);
  parley_buf_clear(&self->head);
  parley_buf_clear(&self->content);
  parley_buf_clear(&self->out);
  parley_buf_clear(&self->packed);
  parley_free(self->in.alloc, self, sizeof *self);
}

/* Tries whether a request can be made of |options|. */
static parley_err check_options(const parley_pipe *pipe,
                                const parley_ws_options *options,
                                parley_diag *diag) {
  const parley_http_outgoing request = {
    .method = "GET", .target = "/", .headers = NULL};
  parley_buf scratch;
  parley_err err;
  if (options->host == NULL || options->host[0] == '\0')
    return parley_fail(diag, PARLEY_EUSAGE, 0, "the host is missing");
  parley_buf_init(&scratch, pipe->alloc);
  err = put_request(options, &request, &scratch, diag);
  parley_buf_clear(&scratch);
  return err;
}

parley_stage *parley__http_new(parley_pipe *pipe,
                               const parley_ws_options *options,
                               const parley_http_top *top, void *ud,
                               parley_diag *diag) {
  static const parley_stage_ops ops = {"http", http_open, http_recv, http_send,
                                       NULL,   http_end,  NULL,      http_free};
  http_stage *self;
  if (pipe->role == PARLEY_CLIENT &&
      check_options(pipe, options, diag) != PARLEY_OK)
    return NULL;
  self = parley_calloc(pipe->alloc, sizeof *self);
  if (self == NULL) {
    fail_memory(diag);
    return NULL;
  }
  self->base.ops = &ops;
  self->base.pipe = pipe;
  self->options = options;
  self->top = top;
  self->ud = ud;
  parley_buf_init(&self->in, pipe->alloc);
  parley_buf_init(&self->head, pipe->alloc);
  parley_buf_init(&self->content, pipe->alloc);
  parley_buf_init(&self->out, pipe->alloc);
  parley_buf_init(&self->packed, pipe->alloc);
  return &self->base;
}

/* ---- what the session does ------------------------------------------- */

parley_http_state parley__http_state(const parley_stage *http) {
  return ((const http_stage *)http)->state;
}

bool parley__http_is_asked(const parley_stage *http) {
  return ((const http_stage *)http)->asked;
}

bool parley__http_is_full(const parley_stage *http) {
  const http_stage *self = (const http_stage *)http;
  return self->state == PARLEY_HTTP_WAITS &&
         self->in.size >= limits_of(self)->headers;
}

parley_err parley__http_ask(parley_stage *http,
                            const parley_http_outgoing *request,
                            parley_diag *diag) {
  http_stage *self = (http_stage *)http;
  parley_err err;
  if (self->state != PARLEY_HTTP_BETWEEN || self->asked)
    return parley_fail(diag, PARLEY_EPHASE, 0, "no request can be made now");
  self->out.size = 0;
  err = put_request(self->options, request, &self->out, diag);
  if (err != PARLEY_OK) {
    release(&self->out);
    return err;
  }
  self->asked = true;
  self->is_head = strcmp(request->method, "HEAD") == 0;
  return flush(self, diag);
}

parley_err parley__http_answer(parley_stage *http,
                               const parley_http_outgoing *answer,
                               parley_diag *diag) {
  http_stage *self = (http_stage *)http;
  parley_err err;
  if (self->state != PARLEY_HTTP_WAITS)
    return parley_fail(diag, PARLEY_EPHASE, 0, "no request waits");
  if (answer->status < 200 || answer->status > 599)
    return parley_fail(diag, PARLEY_EUSAGE, 0, "%d is no status of an answer",
                       answer->status);
  self->out.size = 0;
  err = put_answer(self, answer, diag);
  release(&self->packed);
  if (err != PARLEY_OK) {
    release(&self->out);
    return err;
  }
  self->state = self->keep_alive ? PARLEY_HTTP_BETWEEN : PARLEY_HTTP_LAST;
  if (!self->keep_alive) parley_buf_clear(&self->in);
  return flush(self, diag);
}

parley_err parley__http_go_on(parley_stage *http, parley_diag *diag) {
  return read_messages((http_stage *)http, diag);
}

parley_err parley__http_upgrade(parley_stage *http, parley_diag *diag) {
  http_stage *self = (http_stage *)http;
  parley_err err;
  if (self->state != PARLEY_HTTP_WAITS || !self->upgrade)
    return parley_fail(diag, PARLEY_EPHASE, 0, "no upgrade waits");
  self->state = PARLEY_HTTP_UPGRADED;
  err = parley__stage_ready(http, diag);
  if (err == PARLEY_OK)
    err = parley__stage_up(http, parley_buf_slice(&self->head), diag);
  if (err == PARLEY_OK && self->in.size > 0)
    err = parley__stage_up(http, parley_buf_slice(&self->in), diag);
  parley_buf_clear(&self->head);
  parley_buf_clear(&self->in);
  parley_buf_clear(&self->content);
  return err;
}

void parley__http_refuse(parley_stage *http, int status, const char *text) {
  refuse((http_stage *)http, PARLEY_EHTTP, status, text, NULL);
}

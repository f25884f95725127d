/* SPDX-License-Identifier: MIT */
#include "stage/http.h"

#include <string.h>

enum {
  LINE_MAX_ = 4096,       /* a chunk's size line or one trailer */
  TRAILERS_MAX = 1 << 14, /* all trailers of a body */
  SIZE_DIGITS = 15        /* of a chunk: keeps the sum in 64 bits */
};

/* ---- characters and texts -------------------------------------------- */

static bool is_tchar(uint8_t c) {
  if (c >= '0' && c <= '9') return true;
  if (c >= 'A' && c <= 'Z') return true;
  if (c >= 'a' && c <= 'z') return true;
  return c != 0 && strchr("!#$%&'*+-.^_`|~", c) != NULL;
}

static bool is_control(uint8_t c) {
  return (c < 0x20 && c != '\t') || c == 0x7f;
}

static uint8_t lower(uint8_t c) {
  return c >= 'A' && c <= 'Z' ? (uint8_t)(c + 32) : c;
}

static parley_slice cut(const uint8_t *from, const uint8_t *to) {
  parley_slice slice;
  slice.data = from;
  slice.size = (size_t)(to - from);
  return slice;
}

bool parley__http_same(parley_slice a, const char *b) {
  size_t i;
  if (a.size != strlen(b)) return false;
  for (i = 0; i < a.size; i++)
    if (lower(a.data[i]) != lower((uint8_t)b[i])) return false;
  return true;
}

bool parley__http_is_token(parley_slice text) {
  size_t i;
  for (i = 0; i < text.size; i++)
    if (!is_tchar(text.data[i])) return false;
  return text.size > 0;
}

static bool is_visible(parley_slice text) {
  size_t i;
  for (i = 0; i < text.size; i++)
    if (text.data[i] <= 0x20 || text.data[i] >= 0x7f) return false;
  return text.size > 0;
}

parley_slice parley__http_trim(parley_slice text) {
  const uint8_t *from = text.data, *to;
  if (text.size == 0) return text;
  to = from + text.size;
  while (from < to && (*from == ' ' || *from == '\t')) from++;
  while (from < to && (to[-1] == ' ' || to[-1] == '\t')) to--;
  return cut(from, to);
}

bool parley__http_next_token(parley_slice *list, parley_slice *token) {
  while (list->size > 0) {
    const uint8_t *end = list->data + list->size;
    const uint8_t *comma = memchr(list->data, ',', list->size);
    const uint8_t *stop = comma != NULL ? comma : end;
    *token = parley__http_trim(cut(list->data, stop));
    *list = cut(comma != NULL ? comma + 1 : end, end);
    if (token->size > 0) return true;
  }
  return false;
}

/* ---- heads ----------------------------------------------------------- */

/* Checks one more byte of a head; |in[at]| is it. */
static parley_err check_byte(const uint8_t *in, size_t at, parley_diag *diag) {
  uint8_t c = in[at];
  bool after_cr = at > 0 && in[at - 1] == '\r';
  if (at == 0 && !is_tchar(c) && c != '\r')
    return parley_fail(diag, PARLEY_EHTTP, 0, "this is not HTTP");
  if (after_cr && c != '\n')
    return parley_fail(diag, PARLEY_EHTTP, at, "a CR without its LF");
  if (c == '\n' && !after_cr)
    return parley_fail(diag, PARLEY_EHTTP, at, "an LF without its CR");
  if (c != '\r' && c != '\n' && is_control(c))
    return parley_fail(diag, PARLEY_EHTTP, at,
                       "control character 0x%02x in an HTTP head", c);
  return PARLEY_OK;
}

/* Finds the end of the head: the offset behind its empty line. */
static ptrdiff_t scan_head(parley_slice in, size_t *scanned, size_t limit,
                           parley_diag *diag) {
  size_t at;
  for (at = *scanned; at < in.size; at++) {
    parley_err err;
    if (at >= limit)
      return parley_fail(diag, PARLEY_ELIMIT, at,
                         "the HTTP head is over the limit of %zu bytes", limit);
    err = check_byte(in.data, at, diag);
    if (err != PARLEY_OK) return err;
    if (at >= 3 && in.data[at] == '\n' && in.data[at - 2] == '\n') {
      *scanned = at + 1;
      return (ptrdiff_t)(at + 1);
    }
  }
  *scanned = at;
  return 0;
}

/* Takes "HTTP/1.x" off the text. */
static bool take_version(parley_slice text, int *minor) {
  if (text.size != 8 || memcmp(text.data, "HTTP/1.", 7) != 0) return false;
  if (text.data[7] < '0' || text.data[7] > '9') return false;
  *minor = text.data[7] - '0';
  return true;
}

static parley_err read_request_line(parley_http_head *head, parley_slice line,
                                    parley_diag *diag) {
  const uint8_t *end = line.data + line.size;
  const uint8_t *first = memchr(line.data, ' ', line.size), *second;
  if (first == NULL)
    return parley_fail(diag, PARLEY_EHTTP, 0, "bad request line");
  second = memchr(first + 1, ' ', (size_t)(end - first) - 1);
  if (second == NULL)
    return parley_fail(diag, PARLEY_EHTTP, 0, "bad request line");
  head->method = cut(line.data, first);
  head->target = cut(first + 1, second);
  if (!parley__http_is_token(head->method))
    return parley_fail(diag, PARLEY_EHTTP, 0, "bad HTTP method");
  if (!is_visible(head->target))
    return parley_fail(diag, PARLEY_EHTTP, 0, "bad request target");
  if (!take_version(cut(second + 1, end), &head->minor))
    return parley_fail(diag, PARLEY_EHTTP, 0, "the version is not HTTP/1.x");
  return PARLEY_OK;
}

static parley_err read_status_line(parley_http_head *head, parley_slice line,
                                   parley_diag *diag) {
  const uint8_t *p = line.data, *end = p + line.size;
  int i;
  if (line.size < 8 || !take_version(cut(p, p + 8), &head->minor))
    return parley_fail(diag, PARLEY_EHTTP, 0, "the version is not HTTP/1.x");
  p += 8;
  if (end - p < 4 || *p != ' ')
    return parley_fail(diag, PARLEY_EHTTP, 0, "bad status line");
  for (i = 1; i <= 3; i++) {
    if (p[i] < '0' || p[i] > '9')
      return parley_fail(diag, PARLEY_EHTTP, 0, "bad status line");
    head->status = head->status * 10 + (p[i] - '0');
  }
  p += 4;
  if (head->status < 100 || (p < end && *p != ' '))
    return parley_fail(diag, PARLEY_EHTTP, 0, "bad status line");
  head->reason = parley__http_trim(cut(p, end));
  return PARLEY_OK;
}

static parley_err read_header(parley_http_head *head, parley_slice line,
                              size_t offset, parley_diag *diag) {
  const uint8_t *end = line.data + line.size;
  const uint8_t *colon = memchr(line.data, ':', line.size);
  parley_http_header *header;
  if (line.data[0] == ' ' || line.data[0] == '\t')
    return parley_fail(diag, PARLEY_EHTTP, offset, "a folded header");
  if (colon == NULL || !parley__http_is_token(cut(line.data, colon)))
    return parley_fail(diag, PARLEY_EHTTP, offset, "bad header name");
  if (head->count == PARLEY_HTTP_HEADERS_MAX)
    return parley_fail(diag, PARLEY_ELIMIT, offset, "more than %d headers",
                       PARLEY_HTTP_HEADERS_MAX);
  header = &head->headers[head->count++];
  header->name = cut(line.data, colon);
  header->value = parley__http_trim(cut(colon + 1, end));
  return PARLEY_OK;
}

const parley_http_header *parley__http_find(const parley_http_head *head,
                                            const char *name) {
  size_t i;
  for (i = 0; i < head->count; i++)
    if (parley__http_same(head->headers[i].name, name))
      return &head->headers[i];
  return NULL;
}

size_t parley__http_count(const parley_http_head *head, const char *name) {
  size_t i, count = 0;
  for (i = 0; i < head->count; i++)
    if (parley__http_same(head->headers[i].name, name)) count++;
  return count;
}

bool parley__http_has_token(const parley_http_head *head, const char *name,
                            const char *token) {
  size_t i;
  for (i = 0; i < head->count; i++) {
    parley_slice list = head->headers[i].value, one;
    if (!parley__http_same(head->headers[i].name, name)) continue;
    while (parley__http_next_token(&list, &one))
      if (parley__http_same(one, token)) return true;
  }
  return false;
}

/* Content-Length: digits, and once. Two readers who pick different ones of
 * several would see different messages. */
static parley_err read_length(parley_http_head *head, parley_diag *diag) {
  const parley_http_header *header = parley__http_find(head, "Content-Length");
  size_t i;
  if (header == NULL) return PARLEY_OK;
  if (parley__http_count(head, "Content-Length") > 1)
    return parley_fail(diag, PARLEY_EHTTP, 0, "Content-Length twice");
  if (header->value.size == 0)
    return parley_fail(diag, PARLEY_EHTTP, 0, "bad Content-Length");
  for (i = 0; i < header->value.size; i++) {
    uint8_t c = header->value.data[i];
    if (c < '0' || c > '9' || head->length > (UINT64_MAX - 9) / 10)
      return parley_fail(diag, PARLEY_EHTTP, 0, "bad Content-Length");
    head->length = head->length * 10 + (uint64_t)(c - '0');
  }
  head->framing = head->length > 0 ? PARLEY_HTTP_LENGTH : PARLEY_HTTP_EMPTY;
  return PARLEY_OK;
}

/* Decides how the body ends (RFC 9112, section 6.3). */
static parley_err frame_body(parley_http_head *head, parley_diag *diag) {
  const parley_http_header *coding =
    parley__http_find(head, "Transfer-Encoding");
  bool response = head->kind == PARLEY_HTTP_RESPONSE;
  parley_err err;
  head->framing = response ? PARLEY_HTTP_CLOSE : PARLEY_HTTP_EMPTY;
  err = read_length(head, diag);
  if (err != PARLEY_OK) return err;
  if (coding != NULL) {
    if (parley__http_find(head, "Content-Length") != NULL)
      return parley_fail(diag, PARLEY_EHTTP, 0,
                         "both Content-Length and Transfer-Encoding");
    if (head->minor == 0 ||
        parley__http_count(head, "Transfer-Encoding") != 1 ||
        !parley__http_same(coding->value, "chunked"))
      return parley_fail(diag, PARLEY_EHTTP, 0,
                         "a Transfer-Encoding other than chunked");
    head->framing = PARLEY_HTTP_CHUNKED;
  }
  if (response &&
      (head->status < 200 || head->status == 204 || head->status == 304)) {
    head->framing = PARLEY_HTTP_EMPTY;
    head->length = 0;
  }
  head->keep_alive =
    head->minor > 0 ? !parley__http_has_token(head, "Connection", "close")
                    : parley__http_has_token(head, "Connection", "keep-alive");
  if (head->framing == PARLEY_HTTP_CLOSE) head->keep_alive = false;
  return PARLEY_OK;
}

ptrdiff_t parley__http_read_head(parley_http_head *head, parley_http_kind kind,
                                 parley_slice in, size_t *scanned, size_t limit,
                                 parley_diag *diag) {
  ptrdiff_t size = scan_head(in, scanned, limit, diag);
  const uint8_t *p = in.data, *end;
  bool first = true;
  if (size <= 0) return size;
  memset(head, 0, sizeof *head);
  head->kind = kind;
  end = p + size - 2;     /* the empty line */
  if (*p == '\r') p += 2; /* some clients end a body with a CRLF too many */
  head->text = cut(p, in.data + size);
  if (kind == PARLEY_HTTP_RESPONSE && p != in.data)
    return parley_fail(diag, PARLEY_EHTTP, 0, "bad status line");
  while (first || p < end) {
    const uint8_t *cr = p;
    parley_slice line;
    parley_err err;
    while (*cr != '\r') cr++; /* the scan has seen that one is there */
    line = cut(p, cr);
    if (!first)
      err = read_header(head, line, (size_t)(p - in.data), diag);
    else if (kind == PARLEY_HTTP_REQUEST)
      err = read_request_line(head, line, diag);
    else
      err = read_status_line(head, line, diag);
    if (err != PARLEY_OK) return err;
    first = false;
    p = cr + 2;
  }
  {
    parley_err err = frame_body(head, diag);
    if (err != PARLEY_OK) return err;
  }
  return size;
}

/* ---- bodies ---------------------------------------------------------- */

enum chunk_state { CHUNK_SIZE, CHUNK_DATA, CHUNK_END, CHUNK_TRAILER };

void parley__http_body_init(parley_http_body *body,
                            const parley_http_head *head, uint64_t limit) {
  memset(body, 0, sizeof *body);
  body->framing = head->framing;
  body->left = head->length;
  body->limit = limit;
  body->done = head->framing == PARLEY_HTTP_EMPTY;
}

/* The line at the start of |in|, without its CRLF. Three-valued. */
static ptrdiff_t take_line(parley_slice in, parley_slice *line,
                           parley_diag *diag) {
  size_t at;
  for (at = 0; at < in.size; at++) {
    uint8_t c = in.data[at];
    if (at >= LINE_MAX_)
      return parley_fail(diag, PARLEY_ELIMIT, at,
                         "a chunk line is over the limit of %d bytes",
                         LINE_MAX_);
    if (c == '\n' && at > 0 && in.data[at - 1] == '\r') {
      *line = cut(in.data, in.data + at - 1);
      return (ptrdiff_t)(at + 1);
    }
    if (c == '\n' || (at > 0 && in.data[at - 1] == '\r') ||
        (c != '\r' && is_control(c)))
      return parley_fail(diag, PARLEY_EHTTP, at, "bad end of a chunk line");
  }
  return 0;
}

static int hex_digit(uint8_t c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Size in hex digits, extensions behind a semicolon are ignored. */
static parley_err read_chunk_size(parley_slice line, uint64_t *size,
                                  parley_diag *diag) {
  size_t i;
  *size = 0;
  for (i = 0; i < line.size && hex_digit(line.data[i]) >= 0; i++) {
    if (i == SIZE_DIGITS)
      return parley_fail(diag, PARLEY_ELIMIT, 0, "a chunk is too large");
    *size = *size * 16 + (uint64_t)hex_digit(line.data[i]);
  }
  if (i == 0) return parley_fail(diag, PARLEY_EHTTP, 0, "bad chunk size");
  while (i < line.size && (line.data[i] == ' ' || line.data[i] == '\t')) i++;
  if (i < line.size && line.data[i] != ';')
    return parley_fail(diag, PARLEY_EHTTP, 0, "bad chunk size");
  return PARLEY_OK;
}

/* Hands out bytes of a known number, or all there are. */
static ptrdiff_t take_data(parley_http_body *body, parley_slice in,
                           parley_slice *data, parley_diag *diag) {
  size_t size = in.size;
  if (body->framing != PARLEY_HTTP_CLOSE && size > body->left)
    size = (size_t)body->left;
  if (size > body->limit - body->taken)
    return parley_fail(diag, PARLEY_ELIMIT, 0,
                       "the HTTP body is over the limit of %llu bytes",
                       (unsigned long long)body->limit);
  *data = cut(in.data, in.data + size);
  body->taken += size;
  if (body->framing != PARLEY_HTTP_CLOSE) body->left -= size;
  return (ptrdiff_t)size;
}

/* One trailer, or the empty line at the end. Trailers are checked and
 * dropped: nothing here needs them, and merging them is a known trap. */
static parley_err read_trailer(parley_http_body *body, parley_slice line,
                               parley_diag *diag) {
  const uint8_t *colon;
  if (line.size == 0) {
    body->done = true;
    return PARLEY_OK;
  }
  body->trailer += line.size;
  if (body->trailer > TRAILERS_MAX)
    return parley_fail(diag, PARLEY_ELIMIT, 0,
                       "the trailers are over the limit of %d bytes",
                       TRAILERS_MAX);
  colon = memchr(line.data, ':', line.size);
  if (colon == NULL || !parley__http_is_token(cut(line.data, colon)))
    return parley_fail(diag, PARLEY_EHTTP, 0, "bad trailer name");
  return PARLEY_OK;
}

/* One step of the chunked form. */
static ptrdiff_t read_chunked(parley_http_body *body, parley_slice in,
                              parley_slice *data, parley_diag *diag) {
  parley_slice line = {NULL, 0};
  ptrdiff_t used;
  parley_err err = PARLEY_OK;
  if (body->state == CHUNK_DATA) {
    used = take_data(body, in, data, diag);
    if (used > 0 && body->left == 0) body->state = CHUNK_END;
    return used;
  }
  used = take_line(in, &line, diag);
  if (used <= 0) return used;
  if (body->state == CHUNK_END) {
    if (line.size != 0)
      err = parley_fail(diag, PARLEY_EHTTP, 0,
                        "a chunk is longer than its size says");
    body->state = CHUNK_SIZE;
  } else if (body->state == CHUNK_SIZE) {
    err = read_chunk_size(line, &body->left, diag);
    body->state = body->left > 0 ? CHUNK_DATA : CHUNK_TRAILER;
  } else {
    err = read_trailer(body, line, diag);
  }
  return err != PARLEY_OK ? (ptrdiff_t)err : used;
}

ptrdiff_t parley__http_read_body(parley_http_body *body, parley_slice in,
                                 parley_slice *data, parley_diag *diag) {
  ptrdiff_t used;
  data->data = in.data;
  data->size = 0;
  if (body->done || in.size == 0) return 0;
  if (body->framing == PARLEY_HTTP_CHUNKED)
    return read_chunked(body, in, data, diag);
  used = take_data(body, in, data, diag);
  if (body->framing == PARLEY_HTTP_LENGTH && body->left == 0) body->done = true;
  return used;
}

parley_err parley__http_end_body(parley_http_body *body, parley_diag *diag) {
  if (body->framing == PARLEY_HTTP_CLOSE) body->done = true;
  if (body->done) return PARLEY_OK;
  return parley_fail(diag, PARLEY_ETRUNCATED, 0,
                     "the connection ended inside an HTTP body");
}

/* ---- writing --------------------------------------------------------- */

static parley_err fail_memory(parley_diag *diag) {
  return parley_fail(diag, PARLEY_ENOMEM, 0, "out of memory");
}

parley_err parley__http_put_header(parley_buf *out, const char *name,
                                   parley_slice value, parley_diag *diag) {
  parley_slice text = parley_slice_of(name);
  size_t i, mark = out->size;
  if (!parley__http_is_token(text))
    return parley_fail(diag, PARLEY_EUSAGE, 0, "bad header name \"%.60s\"",
                       name != NULL ? name : "");
  for (i = 0; i < value.size; i++)
    if (is_control(value.data[i]))
      return parley_fail(diag, PARLEY_EUSAGE, i,
                         "control character 0x%02x in header %.60s",
                         value.data[i], name);
  if (parley_buf_append(out, text.data, text.size) == PARLEY_OK &&
      parley_buf_puts(out, ": ") == PARLEY_OK &&
      parley_buf_append(out, value.data, value.size) == PARLEY_OK &&
      parley_buf_puts(out, "\r\n") == PARLEY_OK)
    return PARLEY_OK;
  out->size = mark;
  return fail_memory(diag);
}

parley_err parley__http_put_request(parley_buf *out, const char *method,
                                    const char *target, parley_diag *diag) {
  if (!parley__http_is_token(parley_slice_of(method)))
    return parley_fail(diag, PARLEY_EUSAGE, 0, "bad HTTP method");
  if (!is_visible(parley_slice_of(target)))
    return parley_fail(diag, PARLEY_EUSAGE, 0,
                       "the path may only hold visible ASCII characters");
  if (parley_buf_printf(out, "%s %s HTTP/1.1\r\n", method, target) != PARLEY_OK)
    return fail_memory(diag);
  return PARLEY_OK;
}

parley_err parley__http_put_refusal(parley_buf *out, int status,
                                    const char *reason, const char *extra,
                                    const char *text, parley_diag *diag) {
  if (parley_buf_printf(out,
                        "HTTP/1.1 %d %s\r\n"
                        "%s"
                        "Connection: close\r\n"
                        "Content-Type: text/plain; charset=utf-8\r\n"
                        "Content-Length: %zu\r\n"
                        "\r\n"
                        "%s",
                        status, reason, extra != NULL ? extra : "",
                        strlen(text), text) != PARLEY_OK)
    return fail_memory(diag);
  return PARLEY_OK;
}

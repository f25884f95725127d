/* SPDX-License-Identifier: MIT
 *
 * The text of one Socket.IO packet: <type>[<n>-][<nsp>,][<id>][json]. Read as
 * the JavaScript implementation reads it, with its numbers.
 */
#include "codec/socketio.h"

#include <string.h>

#include "base/utf8.h"
#include "codec/json_text.h"

static bool is_binary(parley_sio_type type) {
  return type == PARLEY_SIO_BINARY_EVENT || type == PARLEY_SIO_BINARY_ACK;
}

static bool is_event(parley_sio_type type) {
  return type == PARLEY_SIO_EVENT || type == PARLEY_SIO_BINARY_EVENT;
}

static bool is_digit(uint8_t c) {
  return c >= '0' && c <= '9';
}

/* ---- numbers --------------------------------------------------------- */

/* Bytes of what JavaScript takes for a blank at |at|; 0: none is there. */
static size_t blank(parley_slice text, size_t at) {
  const uint8_t *p = text.data + at;
  size_t n = parley__utf8_sequence(p, text.size - at);
  uint32_t code;
  if (n == 1) return *p == ' ' || (*p >= '\t' && *p <= '\r');
  if (n == 2) return p[0] == 0xc2 && p[1] == 0xa0 ? 2 : 0;
  if (n != 3) return 0;
  code = (uint32_t)(p[0] & 15) << 12 | (uint32_t)(p[1] & 63) << 6 | (p[2] & 63);
  return (code >= 0x2000 && code <= 0x200a) || code == 0x1680 ||
             code == 0x2028 || code == 0x2029 || code == 0x202f ||
             code == 0x205f || code == 0x3000 || code == 0xfeff
           ? 3
           : 0;
}

/* |value| with one more digit; stays at the greatest. */
static uint64_t add_digit(uint64_t value, unsigned base, unsigned digit) {
  return value > (UINT64_MAX - digit) / base ? UINT64_MAX
                                             : value * base + digit;
}

/* Reads an id at |*at|, a run of digits and blanks. It goes through a double,
 * as in JavaScript; what is no number there (a blank between digits) can
 * never be acknowledged and counts as none. */
static int64_t read_id(parley_slice text, size_t *at) {
  size_t start = *at;
  bool digits = false, gap = false, bad = false;
  uint64_t value = 0;
  double rounded;
  while (*at < text.size) {
    uint8_t c = text.data[*at];
    size_t n = is_digit(c) ? 1 : blank(text, *at);
    if (n == 0) break;
    if (is_digit(c)) {
      bad = bad || gap;
      digits = true;
      value = add_digit(value, 10, c - '0');
    } else {
      gap = digits;
    }
    *at += n;
  }
  if (*at == start || bad) return PARLEY_SIO_NO_ID;
  rounded = (double)value;
  return rounded >= 9223372036854775808.0 ? INT64_MAX : (int64_t)rounded;
}

static unsigned digit_value(uint8_t c) {
  if (is_digit(c)) return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'z' ? c - 'a' + 10u : 99;
}

/* All of |text| as digits of |base|. */
static bool read_digits(parley_slice text, unsigned base, uint64_t *out) {
  size_t i;
  *out = 0;
  for (i = 0; i < text.size; i++) {
    unsigned digit = digit_value(text.data[i]);
    if (digit >= base) return false;
    *out = add_digit(*out, base, digit);
  }
  return text.size > 0;
}

/* Digits with a point and an exponent, which has no minus here, as that ends
 * the count. False for what is no whole number. */
static bool read_decimal(parley_slice text, uint64_t *out) {
  uint64_t value = 0, exponent = 0, places = 0, zeros = 0;
  size_t i = 0, digits = 0;
  bool point = false;
  if (i < text.size && text.data[i] == '+') i++;
  for (; i < text.size; i++) {
    uint8_t c = text.data[i];
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (!is_digit(c)) break;
    digits++;
    if (point && c == '0') { /* counts only if another digit follows */
      zeros++;
      continue;
    }
    for (; zeros > 0; zeros--, places++) value = add_digit(value, 10, 0);
    value = add_digit(value, 10, c - '0');
    if (point) places++;
  }
  if (digits == 0) return false;
  if (i < text.size && (text.data[i] | 0x20) == 'e') {
    parley_slice rest = {text.data + i + 1, text.size - i - 1};
    if (rest.size > 0 && *rest.data == '+') {
      rest.data++;
      rest.size--;
    }
    if (!read_digits(rest, 10, &exponent)) return false;
    i = text.size;
  }
  if (i < text.size) return false;
  if (value == 0) exponent = places;
  if (exponent < places) return false;
  for (exponent -= places; exponent > 0 && value < UINT64_MAX; exponent--)
    value = add_digit(value, 10, 0);
  *out = value;
  return true;
}

/* A count as JavaScript's Number reads it: nothing is 0. False for what is no
 * whole number; a huge one stays at the greatest. */
static bool read_count(parley_slice text, uint64_t *out) {
  size_t start = 0, end = 0, at, n;
  unsigned base;
  while (start < text.size && (n = blank(text, start)) > 0) start += n;
  for (at = end = start; at < text.size; at += n) {
    n = blank(text, at);
    if (n == 0) end = at + 1;
    if (n == 0) n = 1;
  }
  text.data += start;
  text.size = end - start;
  *out = 0;
  if (text.size == 0) return true;
  if (text.size < 3 || text.data[0] != '0') return read_decimal(text, out);
  switch (text.data[1] | 0x20) {
    case 'x':
      base = 16;
      break;
    case 'o':
      base = 8;
      break;
    case 'b':
      base = 2;
      break;
    default:
      return read_decimal(text, out);
  }
  text.data += 2;
  text.size -= 2;
  return read_digits(text, base, out);
}

/* ---- payload --------------------------------------------------------- */

/* What is known of a JSON object or array that is open. */
struct level {
  size_t start, bad; /* where it and a bad placeholder in it stand; 0: none */
  enum { KEY_OTHER, KEY_MARK, KEY_NUM } key; /* whose value comes next */
  bool is_object, marked, good; /* has "_placeholder":true; a good "num" */
};

struct payload {
  parley__json json;
  parley_sio_type type;
  uint32_t attachments;
  uint32_t deepest;  /* the level of the last token */
  size_t start, end; /* without the blanks around it */
  struct level levels[PARLEY_JSON_DEPTH + 1];
};

/* True if the string or key read last is |word|, of letters and "_", which
 * may be escaped. */
static bool text_is(const parley__json *json, const char *word) {
  const uint8_t *p = json->text.data, *end = p + json->text.size;
  for (; *word != '\0' && p < end; word++) {
    uint32_t c = *p++;
    if (c == '\\') {
      int i;
      if (*p++ != 'u') return false;
      for (c = 0, i = 0; i < 4; i++) c = c << 4 | digit_value(*p++);
    }
    if (c != (uint8_t)*word) return false;
  }
  return *word == '\0' && p == end;
}

static bool is_reserved(const parley__json *json) {
  static const char *const names[] = {"connect",     "connect_error",
                                      "disconnect",  "disconnecting",
                                      "newListener", "removeListener"};
  size_t i;
  for (i = 0; i < sizeof names / sizeof names[0]; i++)
    if (text_is(json, names[i])) return true;
  return false;
}

/* What is wrong with the token |n| of a payload, as its type goes; NULL:
 * nothing. */
static const char *bad_token(const struct payload *payload, unsigned n,
                             parley__json_token token) {
  parley_sio_type type = payload->type;
  if (n == 0 && type == PARLEY_SIO_CONNECT)
    return token == PARLEY_JSON_OBJECT ? NULL : "an object expected";
  if (n == 0 && type == PARLEY_SIO_CONNECT_ERROR)
    return token == PARLEY_JSON_OBJECT || token == PARLEY_JSON_STRING
             ? NULL
             : "an object or a string expected";
  if (n == 0) return token == PARLEY_JSON_ARRAY ? NULL : "an array expected";
  if (n > 1 || !is_event(type)) return NULL;
  if (token == PARLEY_JSON_NUMBER) return NULL;
  if (token != PARLEY_JSON_STRING) return "the name of an event expected";
  return is_reserved(&payload->json) ? "this name of an event is reserved"
                                     : NULL;
}

/* True if the number read last is one of an attachment. */
static bool in_range(const struct payload *payload) {
  int64_t integer;
  double number;
  if (parley__json_number(payload->json.text, &integer, &number))
    return integer >= 0 && integer < (int64_t)payload->attachments;
  return number >= 0 && number < payload->attachments &&
         number == (double)(uint32_t)number;
}

/* Notes the value of a member; the last one of a name counts. */
static void note_value(const struct payload *payload, struct level *level,
                       parley__json_token token) {
  if (level->key == KEY_MARK) level->marked = token == PARLEY_JSON_TRUE;
  if (level->key == KEY_NUM)
    level->good = token == PARLEY_JSON_NUMBER && in_range(payload);
  level->key = KEY_OTHER;
}

/* Follows placeholders. What is inside of a good one is not looked at by
 * anybody, so mistakes in it are none. */
static void note_token(struct payload *payload, parley__json_token token) {
  uint32_t depth = payload->json.depth;
  struct level *level = &payload->levels[depth], *inner = level + 1;
  if (token == PARLEY_JSON_KEY) {
    level->key = text_is(&payload->json, "_placeholder") ? KEY_MARK
                 : text_is(&payload->json, "num")        ? KEY_NUM
                                                         : KEY_OTHER;
  } else if (token == PARLEY_JSON_OBJECT || token == PARLEY_JSON_ARRAY) {
    note_value(payload, level - 1, token);
    memset(level, 0, sizeof *level);
    level->start = payload->json.token_offset;
  } else if (token == PARLEY_JSON_OBJECT_END ||
             token == PARLEY_JSON_ARRAY_END) {
    if (inner->marked) inner->bad = inner->good ? 0 : inner->start;
    if (level->bad == 0) level->bad = inner->bad;
  } else {
    note_value(payload, level, token);
  }
}

/* Reads all of |text| as the payload of a packet with these |attachments|;
 * |base| is where it stands in the packet. */
static parley_err check_payload(struct payload *payload,
                                const parley_sio_packet *packet,
                                parley_slice text, size_t base, uint32_t depth,
                                parley_diag *diag) {
  unsigned n;
  parley__json *json = &payload->json;
  payload->type = packet->type;
  payload->attachments = packet->attachments;
  payload->end = 0;
  memset(&payload->levels[0], 0, sizeof payload->levels[0]);
  parley__json_init(json, text, depth);
  for (n = 0;; n += n < 2) {
    parley__json_token token;
    const char *bad;
    parley_err err = parley__json_next(json, &token, diag);
    if (err != PARLEY_OK && diag != NULL) diag->offset += base;
    if (err != PARLEY_OK) return err;
    if (token == PARLEY_JSON_END) break;
    bad = n < 2 ? bad_token(payload, n, token) : NULL;
    if (bad != NULL)
      return parley_fail(diag, PARLEY_EPROTO, base + json->token_offset, "%s",
                         bad);
    if (n == 0) payload->start = json->token_offset;
    payload->end = (size_t)(json->p - json->begin);
    if (is_binary(packet->type)) note_token(payload, token);
  }
  if (payload->levels[0].bad == 0) return PARLEY_OK;
  return parley_fail(diag, PARLEY_EPROTO, base + payload->levels[0].bad,
                     "a placeholder of no attachment");
}

/* ---- reading --------------------------------------------------------- */

/* Reads the number of attachments and the "-" behind it. */
static parley_err read_attachments(parley_slice text, size_t *at, uint32_t max,
                                   parley_sio_packet *out, parley_diag *diag) {
  parley_slice digits = {text.data + *at, text.size - *at};
  const uint8_t *end =
    digits.size > 0 ? memchr(digits.data, '-', digits.size) : NULL;
  uint64_t count;
  if (end == NULL)
    return parley_fail(diag, PARLEY_EPROTO, *at,
                       "a number of attachments and \"-\" expected");
  digits.size = (size_t)(end - digits.data);
  if (!read_count(digits, &count) || count == 0)
    return parley_fail(diag, PARLEY_EPROTO, *at,
                       "a number of attachments from 1 expected");
  if (count > max)
    return parley_fail(diag, PARLEY_ELIMIT, *at,
                       "more attachments than the %lu allowed",
                       (unsigned long)max);
  out->attachments = (uint32_t)count;
  *at += digits.size + 1;
  return PARLEY_OK;
}

/* Reads the namespace at |*at|, if one is there, and the comma behind it. */
static parley_err read_nsp(parley_slice text, size_t *at, parley_slice *out,
                           parley_diag *diag) {
  const uint8_t *begin = text.data + *at, *end;
  size_t left = text.size - *at;
  *out = parley_slice_of("/");
  if (left == 0 || *begin != '/') return PARLEY_OK;
  end = memchr(begin, ',', left);
  out->data = begin;
  out->size = end != NULL ? (size_t)(end - begin) : left;
  if (out->size > PARLEY_SIO_NSP_MAX)
    return parley_fail(diag, PARLEY_ELIMIT, *at,
                       "the namespace's name is longer than %d bytes",
                       PARLEY_SIO_NSP_MAX);
  if (memchr(begin, 0, out->size) != NULL || !parley__utf8_valid(*out))
    return parley_fail(diag, PARLEY_EPROTO, *at,
                       "the namespace's name is no text");
  *at += out->size + (end != NULL);
  return PARLEY_OK;
}

parley_err parley__sio_read(parley_slice text, const parley_limits *limits,
                            uint32_t max_attachments, parley_sio_packet *out,
                            parley_diag *diag) {
  parley_limits filled = parley_limits_fill(limits);
  struct payload payload;
  size_t at = 1;
  parley_err err = PARLEY_OK;
  memset(out, 0, sizeof *out);
  if (text.size > filled.message)
    return parley_fail(diag, PARLEY_ELIMIT, 0, "a packet of %zu bytes",
                       text.size);
  if (text.size == 0 || *text.data < '0' || *text.data > '6')
    return parley_fail(diag, PARLEY_EPROTO, 0, "a type of packet expected");
  out->type = (parley_sio_type)(*text.data - '0');
  if (is_binary(out->type))
    err = read_attachments(text, &at, max_attachments, out, diag);
  if (err == PARLEY_OK) err = read_nsp(text, &at, &out->nsp, diag);
  if (err != PARLEY_OK) return err;
  out->id = read_id(text, &at);
  if (at == text.size) {
    if (is_event(out->type) || out->type == PARLEY_SIO_CONNECT ||
        out->type == PARLEY_SIO_DISCONNECT)
      return PARLEY_OK;
    return parley_fail(diag, PARLEY_EPROTO, at, "a payload expected");
  }
  if (out->type == PARLEY_SIO_DISCONNECT)
    return parley_fail(diag, PARLEY_EPROTO, at, "no payload expected");
  out->json.data = text.data + at;
  out->json.size = text.size - at;
  err = check_payload(&payload, out, out->json, at, filled.depth, diag);
  out->json.size = payload.end;
  return err;
}

parley_err parley_sio_read(parley_slice text, const parley_limits *limits,
                           parley_sio_packet *out, parley_diag *diag) {
  return parley__sio_read(text, limits, PARLEY_SIO_ATTACHMENTS, out, diag);
}

/* ---- writing --------------------------------------------------------- */

/* What is wrong with all but the payload; NULL: nothing. */
static const char *bad_packet(const parley_sio_packet *packet) {
  parley_sio_type type = packet->type;
  if ((unsigned)type > PARLEY_SIO_BINARY_ACK) return "no type of a packet";
  if (is_binary(type) != (packet->attachments > 0))
    return "attachments do not fit the type";
  if (packet->id < PARLEY_SIO_NO_ID) return "an id is never negative";
  if (packet->id >= 0 &&
      (type == PARLEY_SIO_CONNECT || type == PARLEY_SIO_DISCONNECT ||
       type == PARLEY_SIO_CONNECT_ERROR))
    return "this type has no id";
  if (packet->nsp.size == 0 || *packet->nsp.data != '/' ||
      packet->nsp.size > PARLEY_SIO_NSP_MAX ||
      memchr(packet->nsp.data, ',', packet->nsp.size) != NULL ||
      memchr(packet->nsp.data, 0, packet->nsp.size) != NULL ||
      !parley__utf8_valid(packet->nsp))
    return "no name of a namespace";
  if (type == PARLEY_SIO_DISCONNECT && packet->json.size > 0)
    return "no payload expected";
  if (type != PARLEY_SIO_DISCONNECT && type != PARLEY_SIO_CONNECT &&
      packet->json.size == 0)
    return "a payload expected";
  return NULL;
}

parley_err parley__sio_write(const parley_sio_packet *packet, parley_buf *out,
                             parley_diag *diag) {
  struct payload payload;
  parley_slice json = packet->json;
  const char *bad = bad_packet(packet);
  size_t start = out->size;
  parley_err err = PARLEY_OK;
  if (bad != NULL) return parley_fail(diag, PARLEY_EUSAGE, 0, "%s", bad);
  if (json.size > 0) {
    err = check_payload(&payload, packet, json, 0, PARLEY_JSON_DEPTH, diag);
    if (err != PARLEY_OK) {
      if (diag != NULL) diag->code = PARLEY_EUSAGE;
      return PARLEY_EUSAGE;
    }
    json.data += payload.start; /* a blank would be read as an id */
    json.size = payload.end - payload.start;
  }
  err = parley_buf_putc(out, '0' + (int)packet->type);
  if (err == PARLEY_OK && packet->attachments > 0)
    err = parley_buf_printf(out, "%lu-", (unsigned long)packet->attachments);
  if (err == PARLEY_OK && packet->nsp.size > 1) {
    err = parley_buf_append(out, packet->nsp.data, packet->nsp.size);
    if (err == PARLEY_OK) err = parley_buf_putc(out, ',');
  }
  if (err == PARLEY_OK && packet->id >= 0)
    err = parley_buf_printf(out, "%lld", (long long)packet->id);
  if (err == PARLEY_OK) err = parley_buf_append(out, json.data, json.size);
  if (err == PARLEY_OK) return PARLEY_OK;
  out->size = start;
  return parley_fail(diag, err, 0, "out of memory");
}

parley_err parley_sio_write(const parley_sio_packet *packet, parley_buf *out) {
  return parley__sio_write(packet, out, NULL);
}

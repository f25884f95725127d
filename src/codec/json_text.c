/* SPDX-License-Identifier: MIT */
#include "codec/json_text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "codec/given.h"

/* What may come next. */
enum expect {
  EXPECT_VALUE,
  EXPECT_VALUE_OR_END, /* behind "[" */
  EXPECT_KEY_OR_END,   /* behind "{" */
  EXPECT_KEY,          /* behind a comma in an object */
  EXPECT_COMMA_OR_END,
  EXPECT_NOTHING
};

void parley__json_init(parley__json *json, parley_slice text,
                       uint32_t max_depth) {
  static const uint8_t empty[1] = {0};
  memset(json, 0, sizeof *json);
  json->begin = json->p = text.data != NULL ? text.data : empty;
  json->end = json->p + text.size;
  json->max_depth =
    max_depth < PARLEY_JSON_DEPTH ? max_depth : PARLEY_JSON_DEPTH;
  json->expect = EXPECT_VALUE;
}

static parley_err bad(parley__json *json, const char *text, parley_diag *diag) {
  return parley_fail(diag, PARLEY_EJSON, (size_t)(json->p - json->begin), "%s",
                     text);
}

static void skip_blanks(parley__json *json) {
  while (json->p < json->end && (*json->p == ' ' || *json->p == '\t' ||
                                 *json->p == '\n' || *json->p == '\r'))
    json->p++;
}

static bool in_object(const parley__json *json) {
  uint32_t level = json->depth - 1;
  return json->depth > 0 && (json->objects[level / 8] >> level % 8 & 1) != 0;
}

static void value_done(parley__json *json) {
  json->expect =
    (uint8_t)(json->depth == 0 ? EXPECT_NOTHING : EXPECT_COMMA_OR_END);
}

static int hex_value(const uint8_t *p) {
  int value = 0, i;
  for (i = 0; i < 4; i++) {
    int c = p[i], digit;
    if (c >= '0' && c <= '9')
      digit = c - '0';
    else if (c >= 'a' && c <= 'f')
      digit = c - 'a' + 10;
    else if (c >= 'A' && c <= 'F')
      digit = c - 'A' + 10;
    else
      return -1;
    value = value * 16 + digit;
  }
  return value;
}

/* Reads a string behind its first quote and checks all of it. */
static parley_err read_string(parley__json *json, parley_diag *diag) {
  json->text.data = json->p;
  json->escaped = false;
  for (;;) {
    size_t n;
    if (json->p == json->end) return bad(json, "the string has no end", diag);
    if (*json->p == '"') break;
    if (*json->p < 0x20)
      return bad(json, "a control character in a string", diag);
    if (*json->p == '\\') {
      json->escaped = true;
      if (json->end - json->p < 2) return bad(json, "a cut escape", diag);
      if (json->p[1] == 'u') {
        if (json->end - json->p < 6 || hex_value(json->p + 2) < 0)
          return bad(json, "a bad \\u escape", diag);
        json->p += 6;
      } else if (json->p[1] != '\0' && strchr("\"\\/bfnrt", json->p[1])) {
        json->p += 2;
      } else {
        return bad(json, "an unknown escape", diag);
      }
      continue;
    }
    n = parley__utf8_sequence(json->p, (size_t)(json->end - json->p));
    if (n == 0) return bad(json, "a string that is not UTF-8", diag);
    json->p += n;
  }
  json->text.size = (size_t)(json->p - json->text.data);
  json->p++;
  return PARLEY_OK;
}

static bool digits(parley__json *json) {
  const uint8_t *start = json->p;
  while (json->p < json->end && *json->p >= '0' && *json->p <= '9') json->p++;
  return json->p > start;
}

static bool accept(parley__json *json, const char *set) {
  if (json->p == json->end || *json->p == '\0' || !strchr(set, *json->p))
    return false;
  json->p++;
  return true;
}

static parley_err read_number(parley__json *json, parley_diag *diag) {
  bool good;
  json->text.data = json->p;
  accept(json, "-");
  if (accept(json, "0"))
    good = json->p == json->end || *json->p < '0' || *json->p > '9';
  else
    good = digits(json);
  if (good && accept(json, ".")) good = digits(json);
  if (good && accept(json, "eE")) {
    accept(json, "+-");
    good = digits(json);
  }
  if (!good) return bad(json, "a bad number", diag);
  json->text.size = (size_t)(json->p - json->text.data);
  return PARLEY_OK;
}

static bool read_word(parley__json *json, const char *word) {
  size_t n = strlen(word);
  if ((size_t)(json->end - json->p) < n || memcmp(json->p, word, n) != 0)
    return false;
  json->p += n;
  return true;
}

static parley_err open_container(parley__json *json, bool object,
                                 parley_diag *diag) {
  uint8_t bit = (uint8_t)(1u << json->depth % 8);
  if (json->depth >= json->max_depth)
    return parley_fail(diag, PARLEY_ELIMIT, (size_t)(json->p - json->begin),
                       "nested deeper than %lu",
                       (unsigned long)json->max_depth);
  json->p++;
  if (object)
    json->objects[json->depth / 8] |= bit;
  else
    json->objects[json->depth / 8] &= (uint8_t)~bit;
  json->depth++;
  json->expect = (uint8_t)(object ? EXPECT_KEY_OR_END : EXPECT_VALUE_OR_END);
  return PARLEY_OK;
}

static parley_err read_value(parley__json *json, parley__json_token *token,
                             parley_diag *diag) {
  parley_err err = PARLEY_OK;
  switch (*json->p) {
    case '{':
      *token = PARLEY_JSON_OBJECT;
      return open_container(json, true, diag);
    case '[':
      *token = PARLEY_JSON_ARRAY;
      return open_container(json, false, diag);
    case '"':
      json->p++;
      *token = PARLEY_JSON_STRING;
      err = read_string(json, diag);
      break;
    case 't':
      *token = PARLEY_JSON_TRUE;
      if (!read_word(json, "true")) return bad(json, "a bad word", diag);
      break;
    case 'f':
      *token = PARLEY_JSON_FALSE;
      if (!read_word(json, "false")) return bad(json, "a bad word", diag);
      break;
    case 'n':
      *token = PARLEY_JSON_NULL;
      if (!read_word(json, "null")) return bad(json, "a bad word", diag);
      break;
    default:
      *token = PARLEY_JSON_NUMBER;
      if (*json->p != '-' && (*json->p < '0' || *json->p > '9'))
        return bad(json, "a value expected", diag);
      err = read_number(json, diag);
      break;
  }
  value_done(json);
  return err;
}

static parley_err read_key(parley__json *json, parley_diag *diag) {
  parley_err err;
  if (*json->p != '"') return bad(json, "a member name expected", diag);
  json->p++;
  err = read_string(json, diag);
  if (err != PARLEY_OK) return err;
  skip_blanks(json);
  if (!accept(json, ":")) return bad(json, "':' expected", diag);
  json->expect = EXPECT_VALUE;
  return PARLEY_OK;
}

/* Closes the open container if its closing character is next. */
static bool close_container(parley__json *json, parley__json_token *token) {
  bool object = in_object(json);
  if (json->depth == 0 || *json->p != (object ? '}' : ']')) return false;
  json->p++;
  json->depth--;
  *token = object ? PARLEY_JSON_OBJECT_END : PARLEY_JSON_ARRAY_END;
  value_done(json);
  return true;
}

parley_err parley__json_next(parley__json *json, parley__json_token *token,
                             parley_diag *diag) {
  skip_blanks(json);
  json->token_offset = (size_t)(json->p - json->begin);
  if (json->p == json->end) {
    if (json->expect != EXPECT_NOTHING)
      return bad(json, "the text ends too early", diag);
    *token = PARLEY_JSON_END;
    return PARLEY_OK;
  }
  if (json->expect == EXPECT_NOTHING)
    return bad(json, "something behind the value", diag);
  if (json->expect == EXPECT_COMMA_OR_END) {
    if (close_container(json, token)) return PARLEY_OK;
    if (!accept(json, ","))
      return bad(
        json, in_object(json) ? "',' or '}' expected" : "',' or ']' expected",
        diag);
    json->expect = (uint8_t)(in_object(json) ? EXPECT_KEY : EXPECT_VALUE);
    skip_blanks(json);
    json->token_offset = (size_t)(json->p - json->begin);
    if (json->p == json->end) return bad(json, "the text ends too early", diag);
  } else if (json->expect == EXPECT_VALUE_OR_END ||
             json->expect == EXPECT_KEY_OR_END) {
    if (close_container(json, token)) return PARLEY_OK;
  }
  if (json->expect == EXPECT_KEY || json->expect == EXPECT_KEY_OR_END) {
    *token = PARLEY_JSON_KEY;
    return read_key(json, diag);
  }
  return read_value(json, token, diag);
}

/* Resolves the \u escape at |p|; a pair of surrogates is one character. */
static size_t unescape_u(const uint8_t *p, size_t left, uint8_t *out,
                         size_t *used) {
  uint32_t code = (uint32_t)hex_value(p + 2);
  *used = 6;
  if (code >= 0xD800 && code < 0xDC00 && left >= 12 && p[6] == '\\' &&
      p[7] == 'u') {
    uint32_t low = (uint32_t)hex_value(p + 8);
    if (low >= 0xDC00 && low < 0xE000) {
      *used = 12;
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    }
  }
  if (code >= 0xD800 && code < 0xE000) code = 0xFFFD;
  return parley__utf8_put(out, code);
}

parley_err parley__json_unescape(parley_slice text, parley_buf *out) {
  static const char names[] = "bfnrt", values[] = "\b\f\n\r\t";
  size_t at = 0;
  while (at < text.size) {
    const uint8_t *p = text.data + at;
    const uint8_t *stop = memchr(p, '\\', text.size - at);
    size_t plain = stop != NULL ? (size_t)(stop - p) : text.size - at;
    uint8_t bytes[4];
    size_t n = 1, used = 2;
    parley_err err = parley_buf_append(out, p, plain);
    if (err != PARLEY_OK) return err;
    at += plain;
    if (stop == NULL) break;
    if (stop[1] == 'u') {
      n = unescape_u(stop, text.size - at, bytes, &used);
    } else {
      const char *name = strchr(names, stop[1]);
      bytes[0] = name != NULL ? (uint8_t)values[name - names] : stop[1];
    }
    err = parley_buf_append(out, bytes, n);
    if (err != PARLEY_OK) return err;
    at += used;
  }
  return PARLEY_OK;
}

/* Reads the exponent at |p|, "e+12" or nothing, cut to what makes any number
 * zero or infinite. */
static int64_t read_exponent(const uint8_t *p, const uint8_t *end) {
  int64_t value = 0;
  bool negative = false;
  if (p == end) return 0;
  for (p++; p < end; p++) {
    if (*p == '-') negative = true;
    if (*p >= '0' && *p <= '9' && value < INT64_C(1) << 40)
      value = value * 10 + (*p - '0');
  }
  return negative ? -value : value;
}

enum { DIGITS_MOST = 800 }; /* more than any rounding looks at */

/* Writes the first digits of a number of any length as an integer with an
 * exponent, which strtod reads in every locale. */
static void write_digits(parley_slice text, char copy[DIGITS_MOST + 40]) {
  const uint8_t *p = text.data, *end = p + text.size;
  size_t n = 0;
  int64_t exponent = 0;
  bool point = false, more = false;
  if (*p == '-') *copy++ = (char)*p++;
  for (; p < end && *p != 'e' && *p != 'E'; p++) {
    if (*p == '.') {
      point = true;
    } else if (n < DIGITS_MOST) {
      if (n > 0 || *p != '0') copy[n++] = (char)*p;
      if (point) exponent--;
    } else {
      if (*p != '0') more = true;
      if (!point) exponent++;
    }
  }
  if (n == 0) copy[n++] = '0';
  if (more) { /* behind the last digit there is something: no tie */
    copy[n++] = '1';
    exponent--;
  }
  exponent += read_exponent(p, end);
  if (exponent > 9999) exponent = 9999;
  if (exponent < -9999) exponent = -9999;
  snprintf(copy + n, 8, "e%d", (int)exponent);
}

bool parley__json_number(parley_slice text, int64_t *integer, double *number) {
  char copy[DIGITS_MOST + 40];
  bool negative = text.size > 0 && text.data[0] == '-';
  uint64_t value = 0, most = negative ? (uint64_t)1 << 63 : INT64_MAX;
  size_t i;
  for (i = negative ? 1 : 0; i < text.size; i++) {
    unsigned digit = (unsigned)text.data[i] - '0';
    if (digit > 9 || value > (most - digit) / 10) break;
    value = value * 10 + digit;
  }
  /* "-0" is the double: an integer would lose its sign. */
  if (i == text.size && !(negative && value == 0)) {
    *integer = negative ? (int64_t)(0 - value) : (int64_t)value;
    return true;
  }
  write_digits(text, copy);
  *number = strtod(copy, NULL);
  /* Just below the 64 bits is not the least of them, as rounding has it. */
  if (i < text.size && text.data[i] >= '0' && text.data[i] <= '9' &&
      *number == -9223372036854775808.0)
    *number = -9223372036854777856.0;
  return false;
}

parley_err parley__json_put_string(parley_buf *out, parley_slice text) {
  static const char names[] = "\"\\bfnrt", values[] = "\"\\\b\f\n\r\t";
  size_t at = 0, from = 0;
  parley_err err = parley_buf_reserve(out, text.size + 2);
  if (err == PARLEY_OK) err = parley_buf_putc(out, '"');
  for (; at < text.size && err == PARLEY_OK; at++) {
    uint8_t c = text.data[at];
    const char *value;
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    value = c != 0 ? strchr(values, c) : NULL;
    err = parley_buf_append(out, text.data + from, at - from);
    from = at + 1;
    if (err != PARLEY_OK) break;
    err = value != NULL ? parley_buf_printf(out, "\\%c", names[value - values])
                        : parley_buf_printf(out, "\\u%04x", (unsigned)c);
  }
  if (err == PARLEY_OK && at > from)
    err = parley_buf_append(out, text.data + from, at - from);
  return err == PARLEY_OK ? parley_buf_putc(out, '"') : err;
}

parley_err parley__json_put_hex(parley_buf *out, parley_slice bytes) {
  static const char digit[] = "0123456789abcdef";
  size_t i;
  uint8_t *p;
  parley_err err = parley_buf_reserve(out, bytes.size * 2 + 2);
  if (err != PARLEY_OK) return err;
  p = out->data + out->size;
  *p++ = '"';
  for (i = 0; i < bytes.size; i++) {
    *p++ = (uint8_t)digit[bytes.data[i] >> 4];
    *p++ = (uint8_t)digit[bytes.data[i] & 15];
  }
  *p = '"';
  out->size += bytes.size * 2 + 2;
  return PARLEY_OK;
}

parley_err parley__json_put_bytes(parley_buf *out, parley_slice bytes) {
  parley_err err = parley_buf_puts(out, "{\"$bytes\":");
  if (err == PARLEY_OK) err = parley__json_put_hex(out, bytes);
  return err == PARLEY_OK ? parley_buf_putc(out, '}') : err;
}

parley_err parley__json_put_integer(parley_buf *out, int64_t value) {
  return parley_buf_printf(out, "%lld", (long long)value);
}

/* True if |text| reads back to |value|. A float must come back from strtof
 * and from a double, too: readers round to one or to the other first. */
static bool reads_back(const char *text, double value, bool single) {
  char copy[DIGITS_MOST + 40];
  double again;
  float narrow;
  write_digits(parley_slice_of(text), copy);
  again = strtod(copy, NULL);
  if (!single) return again == value;
  return parley__narrow(again, &narrow) && (double)narrow == value &&
         (double)strtof(copy, NULL) == value;
}

parley_err parley__json_put_number(parley_buf *out, double value, bool single) {
  char text[40];
  int precision;
  size_t i;
  bool plain = true;
  if (isnan(value)) return parley_buf_puts(out, "\"NaN\"");
  if (isinf(value))
    return parley_buf_puts(out, value < 0 ? "\"-Infinity\"" : "\"Infinity\"");
  for (precision = 1; precision <= 17; precision++) {
    snprintf(text, sizeof text, "%.*g", precision, value);
    for (i = 0; text[i] != '\0'; i++) /* the locale's decimal point */
      if (strchr("0123456789+-e", text[i]) == NULL) text[i] = '.';
    if (reads_back(text, value, single)) break;
  }
  /* Integral numbers up to 2^53 in full, not as "1e+05". */
  if (strchr(text, 'e') != NULL && fabs(value) < 9007199254740992.0 &&
      floor(value) == value)
    snprintf(text, sizeof text, "%.0f", value);
  for (i = 0; text[i] != '\0'; i++)
    if (text[i] == '.' || text[i] == 'e') plain = false;
  return parley_buf_printf(out, plain ? "%s.0" : "%s", text);
}

parley_err parley__json_put_comma(parley_buf *out, size_t start) {
  uint8_t last;
  if (out->size == start) return PARLEY_OK;
  last = out->data[out->size - 1];
  if (last == '{' || last == '[' || last == ':') return PARLEY_OK;
  return parley_buf_putc(out, ',');
}

/* SPDX-License-Identifier: MIT */
#include "codec/json_text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

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

static void skip_line(parley__json *json) {
  while (json->p < json->end && *json->p != '\n' && *json->p != '\r') json->p++;
}

/* Skips one comment; false if none is next, or it has no end. */
static bool skip_comment(parley__json *json) {
  size_t left = (size_t)(json->end - json->p);
  const uint8_t *at;
  if (left > 0 && json->p[0] == '#') {
    skip_line(json);
    return true;
  }
  if (left < 2 || json->p[0] != '/') return false;
  if (json->p[1] == '/') {
    skip_line(json);
    return true;
  }
  if (json->p[1] != '*') return false;
  for (at = json->p + 2; json->end - at >= 2; at++)
    if (at[0] == '*' && at[1] == '/') {
      json->p = at + 2;
      return true;
    }
  return false;
}

static void skip_blanks(parley__json *json) {
  do
    while (json->p < json->end && (*json->p == ' ' || *json->p == '\t' ||
                                   *json->p == '\n' || *json->p == '\r'))
      json->p++;
  while (json->mode == PARLEY_JSON_LENIENT && skip_comment(json));
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

/* Steps over the escape at |json->p|. */
static parley_err read_escape(parley__json *json, parley_diag *diag) {
  const char *known =
    json->mode == PARLEY_JSON_LENIENT ? "\"\\/bfnrt'\n" : "\"\\/bfnrt";
  json->escaped = true;
  if (json->end - json->p < 2) return bad(json, "a cut escape", diag);
  if (json->p[1] == 'u') {
    if (json->end - json->p < 6 || hex_value(json->p + 2) < 0)
      return bad(json, "a bad \\u escape", diag);
    json->p += 6;
  } else if (json->p[1] != '\0' && strchr(known, json->p[1])) {
    json->p += 2;
  } else {
    return bad(json, "an unknown escape", diag);
  }
  return PARLEY_OK;
}

/* Reads a string behind its first |quote| and checks all of it. */
static parley_err read_string(parley__json *json, uint8_t quote,
                              parley_diag *diag) {
  bool strict = json->mode != PARLEY_JSON_LENIENT;
  json->text.data = json->p;
  json->escaped = json->bare = false;
  for (;;) {
    size_t n;
    if (json->p == json->end) return bad(json, "the string has no end", diag);
    if (*json->p == quote) break;
    if (*json->p < 0x20 && strict)
      return bad(json, "a control character in a string", diag);
    if (*json->p == '\\') {
      parley_err err = read_escape(json, diag);
      if (err != PARLEY_OK) return err;
      continue;
    }
    n = parley__utf8_sequence(json->p, (size_t)(json->end - json->p));
    if (n == 0 && strict) return bad(json, "a string that is not UTF-8", diag);
    if (n == 0) json->escaped = true; /* is replaced later */
    json->p += n > 0 ? n : 1;
  }
  json->text.size = (size_t)(json->p - json->text.data);
  json->p++;
  return PARLEY_OK;
}

/* Reads a text that stands without quotes. */
static parley_err read_bare(parley__json *json, parley_diag *diag) {
  json->text.data = json->p;
  json->escaped = false;
  json->bare = true;
  while (json->p<json->end && * json->p> ' ' &&
         strchr("/\\;#={}[]:,\"'", *json->p) == NULL) {
    size_t n = parley__utf8_sequence(json->p, (size_t)(json->end - json->p));
    if (n == 0) json->escaped = true;
    json->p += n > 0 ? n : 1;
  }
  json->text.size = (size_t)(json->p - json->text.data);
  if (json->text.size == 0) return bad(json, "a value expected", diag);
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

/* True if |text| is |word| in any case. */
static bool is_word(parley_slice text, const char *word) {
  size_t i;
  if (text.size != strlen(word)) return false;
  for (i = 0; i < text.size; i++)
    if ((text.data[i] | 0x20) != word[i]) return false;
  return true;
}

/* A text without quotes: a word, a number, or a string. */
static parley_err read_bare_value(parley__json *json, parley__json_token *token,
                                  parley_diag *diag) {
  parley__json number;
  parley_err err = read_bare(json, diag);
  if (err != PARLEY_OK) return err;
  *token = is_word(json->text, "true")    ? PARLEY_JSON_TRUE
           : is_word(json->text, "false") ? PARLEY_JSON_FALSE
           : is_word(json->text, "null")  ? PARLEY_JSON_NULL
                                          : PARLEY_JSON_STRING;
  if (*token != PARLEY_JSON_STRING ||
      (*json->text.data != '-' &&
       (*json->text.data < '0' || *json->text.data > '9')))
    return PARLEY_OK;
  parley__json_init(&number, json->text, 0);
  if (read_number(&number, NULL) == PARLEY_OK && number.p == number.end)
    *token = PARLEY_JSON_NUMBER;
  return PARLEY_OK;
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
      err = read_string(json, '"', diag);
      value_done(json);
      return err;
    default:
      break;
  }
  if (json->mode == PARLEY_JSON_LENIENT) {
    if (*json->p == '\'') {
      json->p++;
      *token = PARLEY_JSON_STRING;
      err = read_string(json, '\'', diag);
    } else {
      err = read_bare_value(json, token, diag);
    }
    value_done(json);
    return err;
  }
  switch (*json->p) {
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
  bool lenient = json->mode == PARLEY_JSON_LENIENT;
  uint8_t quote = *json->p;
  parley_err err;
  if (quote == '"' || (lenient && quote == '\'')) {
    json->p++;
    err = read_string(json, quote, diag);
  } else if (lenient) {
    err = read_bare(json, diag);
  } else {
    return bad(json, "a member name expected", diag);
  }
  if (err != PARLEY_OK) return err;
  skip_blanks(json);
  if (lenient && accept(json, "="))
    accept(json, ">");
  else if (!accept(json, ":"))
    return bad(json, "':' expected", diag);
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
    if (!accept(json, json->mode == PARLEY_JSON_LENIENT ? ",;" : ","))
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

/* Resolves the \u escape at |p|; a pair of surrogates is one character, half
 * a pair is as |mode| says. */
static size_t unescape_u(const uint8_t *p, size_t left, parley__json_mode mode,
                         uint8_t *out, size_t *used) {
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
  if (code >= 0xD800 && code < 0xE000 && mode == PARLEY_JSON_LENIENT)
    code = '?';
  else if (code >= 0xD800 && code < 0xE000 && mode == PARLEY_JSON_STRICT)
    code = 0xFFFD;
  return parley__utf8_put(out, code);
}

/* Appends |text|, with U+FFFD for each byte that is not part of UTF-8. */
static parley_err append_clean(parley_buf *out, parley_slice text) {
  size_t from = 0, at = 0;
  parley_err err = PARLEY_OK;
  while (at < text.size && err == PARLEY_OK) {
    size_t n = parley__utf8_sequence(text.data + at, text.size - at);
    if (n == 0) {
      err = parley_buf_append(out, text.data + from, at - from);
      if (err == PARLEY_OK) err = parley_buf_append(out, "\xEF\xBF\xBD", 3);
      from = at + 1;
    }
    at += n > 0 ? n : 1;
  }
  if (err != PARLEY_OK) return err;
  return parley_buf_append(out, text.data + from, text.size - from);
}

parley_err parley__json_unescape(parley_slice text, parley__json_mode mode,
                                 parley_buf *out) {
  static const char names[] = "bfnrt", values[] = "\b\f\n\r\t";
  bool lenient = mode == PARLEY_JSON_LENIENT;
  size_t at = 0;
  while (at < text.size) {
    const uint8_t *p = text.data + at;
    const uint8_t *stop = memchr(p, '\\', text.size - at);
    size_t plain = stop != NULL ? (size_t)(stop - p) : text.size - at;
    uint8_t bytes[4];
    size_t n = 1, used = 2;
    parley_slice part;
    parley_err err;
    part.data = p;
    part.size = plain;
    err = lenient ? append_clean(out, part) : parley_buf_append(out, p, plain);
    if (err != PARLEY_OK) return err;
    at += plain;
    if (stop == NULL) break;
    if (stop[1] == 'u') {
      n = unescape_u(stop, text.size - at, mode, bytes, &used);
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

void parley__json_digits(parley_slice text, char copy[PARLEY_JSON_DIGITS]) {
  const uint8_t *p = text.data, *end = p + text.size;
  size_t n = 0;
  int64_t exponent = 0;
  bool point = false, more = false;
  if (*p == '-') *copy++ = (char)*p++;
  for (; p < end && *p != 'e' && *p != 'E'; p++) {
    if (*p == '.') {
      point = true;
    } else if (n < PARLEY_JSON_DIGITS - 40) {
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

double parley__json_double(parley_slice text) {
  char copy[PARLEY_JSON_DIGITS];
  parley__json_digits(text, copy);
  return strtod(copy, NULL);
}

bool parley__json_number(parley_slice text, int64_t *integer, double *number) {
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
  *number = parley__json_double(text);
  /* Just below the 64 bits is not the least of them, as rounding has it. */
  if (i < text.size && text.data[i] >= '0' && text.data[i] <= '9' &&
      *number == -9223372036854775808.0)
    *number = -9223372036854777856.0;
  return false;
}

/* SPDX-License-Identifier: MIT
 *
 * The pieces of a writer of JSON.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "codec/given.h"
#include "codec/json_text.h"

size_t parley__lone_surrogate(const uint8_t *p, size_t left) {
  return left >= 3 && p[0] == 0xED && p[1] >= 0xA0 && p[1] <= 0xBF &&
             (p[2] & 0xC0) == 0x80
           ? 3
           : 0;
}

static unsigned surrogate_code(const uint8_t *p) {
  return 0xD000u | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
}

/* The code of what is escaped at |p| although it is no control character:
 * half a surrogate pair, which UTF-8 has no place for, or a line end (U+0085,
 * U+2028, U+2029), so that each text stays on one line, whatever who reads it
 * takes for a line end. Else 0. */
static unsigned escaped_code(const uint8_t *p, size_t left, size_t *size) {
  *size = 2;
  if (left >= 2 && p[0] == 0xC2 && p[1] == 0x85) return 0x85;
  *size = 3;
  if (parley__lone_surrogate(p, left) > 0) return surrogate_code(p);
  if (left >= 3 && p[0] == 0xE2 && p[1] == 0x80 && (p[2] | 1) == 0xA9)
    return 0x2000u + (p[2] & 0x3F);
  return 0;
}

parley_err parley__json_put_string(parley_buf *out, parley_slice text) {
  static const char names[] = "\"\\bfnrt", values[] = "\"\\\b\f\n\r\t";
  size_t at = 0, from = 0;
  parley_err err = parley_buf_reserve(out, text.size + 2);
  if (err == PARLEY_OK) err = parley_buf_putc(out, '"');
  for (; at < text.size && err == PARLEY_OK; at++) {
    uint8_t c = text.data[at];
    unsigned code = c;
    size_t size = 1;
    const char *value;
    if (c >= 0x80) code = escaped_code(text.data + at, text.size - at, &size);
    if (c >= 0x80 ? code == 0 : c >= 0x20 && c != '"' && c != '\\') continue;
    value = c != 0 && c < 0x80 ? strchr(values, c) : NULL;
    err = parley_buf_append(out, text.data + from, at - from);
    from = at + size;
    at += size - 1;
    if (err != PARLEY_OK) break;
    err = value != NULL ? parley_buf_printf(out, "\\%c", names[value - values])
                        : parley_buf_printf(out, "\\u%04x", code);
  }
  if (err == PARLEY_OK && at > from)
    err = parley_buf_append(out, text.data + from, at - from);
  return err == PARLEY_OK ? parley_buf_putc(out, '"') : err;
}

parley_err parley__json_put_java_string(parley_buf *out, parley_slice text) {
  static const char names[] = "\"\\bfnrt", values[] = "\"\\\b\f\n\r\t";
  size_t at = 0, from = 0;
  parley_err err = parley_buf_reserve(out, text.size + 2);
  if (err == PARLEY_OK) err = parley_buf_putc(out, '"');
  while (at < text.size && err == PARLEY_OK) {
    const uint8_t *p = text.data + at;
    size_t left = text.size - at, n = 1, lone = parley__lone_surrogate(p, left);
    bool line = left >= 3 && p[0] == 0xE2 && p[1] == 0x80 &&
                (p[2] == 0xA8 || p[2] == 0xA9);
    const char *value;
    if (*p >= 0x20 && strchr("\"\\<>&='", *p) == NULL && !line && lone == 0) {
      at++;
      continue;
    }
    value = *p != 0 ? strchr(values, *p) : NULL;
    err = parley_buf_append(out, text.data + from, at - from);
    if (err != PARLEY_OK) break;
    if (lone > 0 || line) n = 3;
    if (lone > 0)
      err = parley_buf_putc(out, '?');
    else if (line)
      err = parley_buf_puts(out, p[2] == 0xA8 ? "\\u2028" : "\\u2029");
    else if (value != NULL)
      err = parley_buf_printf(out, "\\%c", names[value - values]);
    else
      err = parley_buf_printf(out, "\\u%04x", (unsigned)*p);
    at += n;
    from = at;
  }
  if (err == PARLEY_OK)
    err = parley_buf_append(out, text.data + from, text.size - from);
  return err == PARLEY_OK ? parley_buf_putc(out, '"') : err;
}

parley_err parley__json_put_js_string(parley_buf *out, parley_slice text) {
  static const char names[] = "\"\\bfnrt", values[] = "\"\\\b\f\n\r\t";
  size_t at = 0, from = 0;
  parley_err err = parley_buf_reserve(out, text.size + 2);
  if (err == PARLEY_OK) err = parley_buf_putc(out, '"');
  while (at < text.size && err == PARLEY_OK) {
    const uint8_t *p = text.data + at;
    size_t lone = *p == 0xED ? parley__lone_surrogate(p, text.size - at) : 0;
    const char *value;
    if (*p >= 0x20 && *p != '"' && *p != '\\' && lone == 0) {
      at++;
      continue;
    }
    value = *p != 0 ? strchr(values, *p) : NULL;
    err = parley_buf_append(out, text.data + from, at - from);
    if (err != PARLEY_OK) break;
    err = value != NULL
            ? parley_buf_printf(out, "\\%c", names[value - values])
            : parley_buf_printf(out, "\\u%04x",
                                lone > 0 ? surrogate_code(p) : (unsigned)*p);
    at += lone > 0 ? lone : 1;
    from = at;
  }
  if (err == PARLEY_OK)
    err = parley_buf_append(out, text.data + from, text.size - from);
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
  char copy[PARLEY_JSON_DIGITS];
  double again;
  float narrow;
  parley__json_digits(parley_slice_of(text), copy);
  again = strtod(copy, NULL);
  if (!single) return again == value;
  return parley__narrow(again, &narrow) && (double)narrow == value &&
         (double)strtof(copy, NULL) == value;
}

/* Counts the last digit of |text|, a number in the form of "%e", one up; false
 * if it is a nine. */
static bool step_up(char *text) {
  char *last = strchr(text, 'e') - 1;
  if (*last < '0' || *last > '8') return false;
  ++*last;
  return true;
}

/* Writes the shortest digits that read back to |value| (above 0) as "ddd" and
 * the exponent of the first digit. Java has |least| = 2 digits, of those that
 * read back the nearest; below a power of two numbers lie closer, so that the
 * nearest digits may miss where the next above do not. */
static int shortest(double value, bool single, int least, char digit[20]) {
  char text[40], *at = digit;
  const char *p;
  int precision;
  for (precision = least; precision <= 17; precision++) {
    snprintf(text, sizeof text, "%.*e", precision - 1, value);
    for (p = text; *p != '\0'; p++) /* the locale's decimal point */
      if (strchr("0123456789+-e", *p) == NULL) text[p - text] = '.';
    if (reads_back(text, value, single)) break;
    if (precision < 17 && step_up(text) && reads_back(text, value, single))
      break;
  }
  for (p = text; *p != 'e'; p++)
    if (*p != '.') *at++ = *p;
  while (at > digit + 1 && at[-1] == '0') at--;
  *at = '\0';
  return atoi(p + 1);
}

parley_err parley__json_put_java_number(parley_buf *out, double value,
                                        bool single) {
  char digit[20];
  const char *sign = signbit(value) ? "-" : "";
  int exponent, n;
  if (value == 0) return parley_buf_printf(out, "%s0.0", sign);
  exponent = shortest(fabs(value), single, 2, digit);
  n = (int)strlen(digit);
  if (exponent < -3 || exponent >= 7)
    return parley_buf_printf(out, "%s%c.%sE%d", sign, digit[0],
                             n > 1 ? digit + 1 : "0", exponent);
  if (exponent < 0)
    return parley_buf_printf(out, "%s0.%.*s%s", sign, -exponent - 1, "00",
                             digit);
  if (n <= exponent + 1)
    return parley_buf_printf(out, "%s%s%.*s.0", sign, digit, exponent + 1 - n,
                             "0000000");
  return parley_buf_printf(out, "%s%.*s.%s", sign, exponent + 1, digit,
                           digit + exponent + 1);
}

parley_err parley__json_put_js_number(parley_buf *out, double value,
                                      bool single) {
  static const char zeros[] = "00000000000000000000";
  char digit[20];
  const char *sign = value < 0 ? "-" : "";
  int exponent, n;
  if (value == 0) return parley_buf_putc(out, '0'); /* -0 too */
  exponent = shortest(fabs(value), single, 1, digit);
  n = (int)strlen(digit);
  if (exponent < -6 || exponent >= 21)
    return parley_buf_printf(out, "%s%c%s%se%+d", sign, digit[0],
                             n > 1 ? "." : "", digit + 1, exponent);
  if (exponent < 0)
    return parley_buf_printf(out, "%s0.%.*s%s", sign, -exponent - 1, zeros,
                             digit);
  if (n <= exponent + 1)
    return parley_buf_printf(out, "%s%s%.*s", sign, digit, exponent + 1 - n,
                             zeros);
  return parley_buf_printf(out, "%s%.*s.%s", sign, exponent + 1, digit,
                           digit + exponent + 1);
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

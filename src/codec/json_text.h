/* SPDX-License-Identifier: MIT
 *
 * JSON as text: a pull reader and the pieces of a writer. No tree, no
 * allocation; strict by RFC 8259 unless told otherwise.
 */
#ifndef PARLEY_CODEC_JSON_TEXT_H
#define PARLEY_CODEC_JSON_TEXT_H

#include "parley/base.h"

typedef enum parley__json_token {
  PARLEY_JSON_END, /* the whole text was read */
  PARLEY_JSON_OBJECT,
  PARLEY_JSON_OBJECT_END,
  PARLEY_JSON_ARRAY,
  PARLEY_JSON_ARRAY_END,
  PARLEY_JSON_KEY,
  PARLEY_JSON_STRING,
  PARLEY_JSON_NUMBER,
  PARLEY_JSON_TRUE,
  PARLEY_JSON_FALSE,
  PARLEY_JSON_NULL
} parley__json_token;

enum { PARLEY_JSON_DEPTH = 512 };

/* How strict a reader is. */
typedef enum parley__json_mode {
  PARLEY_JSON_STRICT,
  /* As gson, a library of Java, reads: names and texts without quotes or in
   * single ones, comments, "=" for ":", ";" for ",", words in any case,
   * control characters in strings, and U+FFFD for what is not UTF-8. A half
   * of a surrogate pair that stands alone becomes "?", as Java writes it. */
  PARLEY_JSON_LENIENT,
  /* As JSON.parse of JavaScript reads: strict, but a half of a surrogate pair
   * that stands alone is kept, as the three bytes UTF-8 would have for it. */
  PARLEY_JSON_JS
} parley__json_mode;

/* Where a reader stands. |begin| to |end| is borrowed. */
typedef struct parley__json {
  const uint8_t *begin, *p, *end;
  parley_slice text; /* of KEY and STRING: between the quotes, escapes and
                          all; of NUMBER: its text */
  bool escaped;      /* |text| must go through parley__json_unescape */
  bool bare;         /* of STRING and KEY: stood without quotes */
  parley__json_mode mode;
  size_t token_offset; /* first byte of the token read last */
  uint32_t depth, max_depth;
  uint8_t expect;                         /* what may come next */
  uint8_t objects[PARLEY_JSON_DEPTH / 8]; /* a bit a level: 1 for objects */
} parley__json;

/* A strict reader, until its |mode| is set. |max_depth| is cut to PARLEY_JSON_DEPTH. */
void parley__json_init(parley__json *json, parley_slice text,
                       uint32_t max_depth);

/* Reads the next token. EJSON with the byte offset, ELIMIT if nested too
 * deep. After an error the reader must not be used again. */
parley_err parley__json_next(parley__json *json, parley__json_token *token,
                             parley_diag *diag);

/* Appends |text| (of a KEY or STRING token) with its escapes resolved and,
 * if |mode| is lenient, all that is not UTF-8 replaced. Halves of surrogate
 * pairs that stand alone become U+FFFD, or "?" if lenient. ENOMEM. */
parley_err parley__json_unescape(parley_slice text, parley__json_mode mode,
                                 parley_buf *out);

/* Reads a NUMBER token: an integer where it is written as one and fits in
 * 64 bits, else a double. True for an integer. Integers just below the least
 * of 64 bits are the next double below it, so that they are out of range. */
bool parley__json_number(parley_slice text, int64_t *integer, double *number);
/* Reads a NUMBER token as a double. */
double parley__json_double(parley_slice text);

enum { PARLEY_JSON_DIGITS = 840 }; /* more than any rounding looks at */

/* Writes the first digits of a number of any length as an integer with an
 * exponent, which strtod reads in every locale. */
void parley__json_digits(parley_slice text, char copy[PARLEY_JSON_DIGITS]);

/* Length of the three bytes of half a surrogate pair at |p|, else 0. */
size_t parley__lone_surrogate(const uint8_t *p, size_t left);

/* Append JSON text. Halves of surrogate pairs are escaped. ENOMEM. */
parley_err parley__json_put_string(parley_buf *out, parley_slice text);
parley_err parley__json_put_hex(parley_buf *out, parley_slice bytes);
/* {"$bytes":"hex"} */
parley_err parley__json_put_bytes(parley_buf *out, parley_slice bytes);
parley_err parley__json_put_integer(parley_buf *out, int64_t value);
/* The shortest text that reads back to the same bits (of a float if
 * |single|, whether it is read as one or as a double that is then narrowed),
 * with ".0" if it would look like an integer; "NaN", "Infinity", "-Infinity"
 * as strings. */
parley_err parley__json_put_number(parley_buf *out, double value, bool single);
/* As Java writes a string that may stand in a web page: <, >, &, =, ',
 * U+2028 and U+2029 are escaped, what is not UTF-8 (halves of surrogate pairs
 * only) is "?". */
parley_err parley__json_put_java_string(parley_buf *out, parley_slice text);
/* As Java's Double.toString and (|single|) Float.toString: "1.0", "1.0E21".
 * |value| must be finite. */
parley_err parley__json_put_java_number(parley_buf *out, double value,
                                        bool single);
/* As JSON.stringify writes: only what must be escaped is, also halves of
 * surrogate pairs; a number in the shortest digits that read back to it, as
 * text of JavaScript: "1.5", "1e+21", "0" for -0. |value| must be finite. */
parley_err parley__json_put_js_string(parley_buf *out, parley_slice text);
parley_err parley__json_put_js_number(parley_buf *out, double value,
                                      bool single);
/* A comma, unless the text ends in "{", "[" or ":" or is just |start|
 * bytes long. */
parley_err parley__json_put_comma(parley_buf *out, size_t start);

#endif

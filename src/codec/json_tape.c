/* SPDX-License-Identifier: MIT */
#include "codec/json_tape.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "codec/cond.h"
#include "codec/given.h"

size_t parley__tape_place(const parley__reader *r, uint32_t index) {
  const parley__token *e = parley__tape(r, index);
  bool quoted =
    (e->token == PARLEY_JSON_STRING || e->token == PARLEY_JSON_KEY) &&
    !(e->flags & PARLEY_TAPE_BARE);
  return e->offset - (quoted ? 1 : 0);
}

parley_err parley__tape_no_memory(const parley__reader *r) {
  return parley_fail(r->diag, PARLEY_ENOMEM, 0, "out of memory");
}

/* ---- the tape -------------------------------------------------------- */

static parley_err add_entry(parley__reader *r, const parley__json *json,
                            parley__json_token token, uint32_t open,
                            uint32_t count) {
  parley__token e;
  memset(&e, 0, sizeof e);
  e.token = (uint8_t)token;
  e.offset = (uint32_t)json->token_offset;
  e.next = count + 1;
  if (token == PARLEY_JSON_OBJECT || token == PARLEY_JSON_ARRAY) {
    e.next = open;
  } else if (token <= PARLEY_JSON_NUMBER) {
    e.offset = (uint32_t)(json->text.data - json->begin);
    e.size = (uint32_t)json->text.size;
    e.flags =
      (uint8_t)((json->escaped ? PARLEY_TAPE_ESCAPED : 0) |
                (json->bare && token != PARLEY_JSON_NUMBER ? PARLEY_TAPE_BARE
                                                           : 0));
  }
  if (count >= 4 * (uint64_t)r->limits->elements)
    return parley_fail(r->diag, PARLEY_ELIMIT, json->token_offset,
                       "too many values in the packet");
  if (parley_buf_append(r->scratch, &e, sizeof e) != PARLEY_OK)
    return parley__tape_no_memory(r);
  return PARLEY_OK;
}

parley_err parley__tape_read(parley__reader *r) {
  parley__json json;
  parley__json_token token;
  uint32_t open = PARLEY_NONE, count = 0;
  parley__json_init(&json, r->text, r->limits->depth);
  json.mode = r->mode;
  for (;;) {
    parley_err err = parley__json_next(&json, &token, r->diag);
    bool opens = token == PARLEY_JSON_OBJECT || token == PARLEY_JSON_ARRAY;
    if (err != PARLEY_OK) return err;
    if (token == PARLEY_JSON_END) return PARLEY_OK;
    if (token == PARLEY_JSON_OBJECT_END || token == PARLEY_JSON_ARRAY_END) {
      uint32_t closed = open;
      open = parley__tape(r, closed)->next;
      parley__tape(r, closed)->next = count;
      continue;
    }
    err = add_entry(r, &json, token, open, count);
    if (err != PARLEY_OK) return err;
    if (open != PARLEY_NONE && token != PARLEY_JSON_KEY)
      parley__tape(r, open)->size++;
    if (opens) open = count;
    count++;
  }
}

/* ---- texts ----------------------------------------------------------- */

parley_err parley__tape_text(parley__reader *r, uint32_t index,
                             parley_slice *out) {
  const parley__token *e = parley__tape(r, index);
  size_t mark = r->scratch->size;
  out->data = r->text.data + e->offset;
  out->size = e->size;
  if (out->size > r->limits->string)
    return parley_fail(r->diag, PARLEY_ELIMIT, parley__tape_place(r, index),
                       "a string of %zu bytes, the limit is %lu", out->size,
                       (unsigned long)r->limits->string);
  if (!(e->flags & PARLEY_TAPE_ESCAPED)) return PARLEY_OK;
  if (parley__json_unescape(*out, r->mode, r->scratch) != PARLEY_OK)
    return parley__tape_no_memory(r);
  out->data = r->scratch->data + mark;
  out->size = r->scratch->size - mark;
  return PARLEY_OK;
}

const char *parley__tape_name(const parley__reader *r, uint32_t index) {
  switch (parley__tape(r, index)->token) {
    case PARLEY_JSON_OBJECT:
      return "object";
    case PARLEY_JSON_ARRAY:
      return "array";
    case PARLEY_JSON_STRING:
      return "string";
    case PARLEY_JSON_NUMBER:
      return "number";
    case PARLEY_JSON_NULL:
      return "null";
    default:
      return "boolean";
  }
}

parley_err parley__tape_wrong(parley__reader *r, const parley_field *field,
                              uint32_t index) {
  return parley_fail(
    r->diag, PARLEY_ETYPE, parley__tape_place(r, index), "%s expected, got %s",
    parley_kind_name((parley_kind)field->kind), parley__tape_name(r, index));
}

parley_err parley__tape_string(parley__reader *r, const parley_field *field,
                               uint32_t index, parley_slice *out) {
  uint8_t token = parley__tape(r, index)->token;
  if (parley__is_js(r) && token != PARLEY_JSON_KEY &&
      token != PARLEY_JSON_STRING)
    return parley__tape_wrong(r, field, index);
  switch (token) {
    case PARLEY_JSON_KEY:
    case PARLEY_JSON_STRING:
    case PARLEY_JSON_NUMBER:
      return parley__tape_text(r, index, out);
    case PARLEY_JSON_TRUE:
      *out = parley_slice_of("true");
      return PARLEY_OK;
    case PARLEY_JSON_FALSE:
      *out = parley_slice_of("false");
      return PARLEY_OK;
    default:
      return parley__tape_wrong(r, field, index);
  }
}

/* ---- attachments ----------------------------------------------------- */

/* Reads the number of a placeholder from entry |index|, NONE if it has none. */
static parley_err attachment(parley__reader *r, uint32_t object, uint32_t index,
                             parley_slice *bytes) {
  int64_t number = -1;
  double real = -1;
  if (index != PARLEY_NONE &&
      parley__tape(r, index)->token == PARLEY_JSON_NUMBER) {
    parley_slice text;
    parley_err err = parley__tape_text(r, index, &text);
    if (err != PARLEY_OK) return err;
    if (parley__json_number(text, &number, &real))
      real = (double)number;
    else if (real >= 0 && real <= UINT32_MAX && floor(real) == real)
      number = (int64_t)real;
  }
  if (number < 0 && real < 4294967296.0)
    return parley_fail(r->diag, PARLEY_ERANGE, parley__tape_place(r, object),
                       "a placeholder without the number of an attachment");
  if (number < 0 || number >= (int64_t)r->nattachments)
    return parley_fail(r->diag, PARLEY_ECOUNT, parley__tape_place(r, object),
                       "a placeholder for number %.0f of %lu attachments", real,
                       (unsigned long)r->nattachments);
  *bytes = r->attachments[number];
  if (bytes->data == NULL) *bytes = parley_slice_of("");
  return PARLEY_OK;
}

parley_err parley__tape_attachment(parley__reader *r, uint32_t index,
                                   bool *is_one, parley_slice *bytes) {
  uint32_t i, number = PARLEY_NONE;
  *is_one = false;
  if (parley__tape(r, index)->token != PARLEY_JSON_OBJECT) return PARLEY_OK;
  for (i = index + 1; i < parley__tape(r, index)->next;
       i = parley__tape(r, i + 1)->next) {
    size_t mark = r->scratch->size;
    parley_slice name;
    parley_err err = parley__tape_text(r, i, &name);
    if (err != PARLEY_OK) return err;
    if (parley_slice_eq(name, parley_slice_of("num")))
      number = i + 1;
    else if (parley_slice_eq(name, parley_slice_of("_placeholder")))
      *is_one = parley__tape(r, i + 1)->token == PARLEY_JSON_TRUE;
    r->scratch->size = mark;
  }
  return *is_one ? attachment(r, index, number, bytes) : PARLEY_OK;
}

/* ---- scalars --------------------------------------------------------- */

/* True if |text| is written as a JSON number is, but for a plus sign, zeros in
 * front and blanks around; |*text| is then what can be read as one. */
static bool number_text(parley_slice *text) {
  const uint8_t *p = text->data, *end = p + text->size;
  bool digit = false, point = false;
  while (p < end && *p <= ' ') p++;
  while (end > p && end[-1] <= ' ') end--;
  if (p < end && *p == '+') p++;
  text->data = p;
  text->size = (size_t)(end - p);
  if (p < end && *p == '-') p++;
  for (; p < end && *p != 'e' && *p != 'E'; p++) {
    if (*p >= '0' && *p <= '9')
      digit = true;
    else if (*p != '.' || point)
      return false;
    else
      point = true;
  }
  if (!digit || p == end) return digit;
  p++;
  if (p < end && (*p == '+' || *p == '-')) p++;
  if (p == end) return false;
  for (; p < end; p++)
    if (*p < '0' || *p > '9') return false;
  return true;
}

/* True if |text|, without the blanks around it, is 0x and hex digits, or 0o or
 * 0b and theirs, as JavaScript reads numbers, and fits 64 bits. */
static bool radix_text(parley_slice text, int64_t *out) {
  const uint8_t *p = text.data, *end = p + text.size;
  int64_t base;
  *out = 0;
  if (end - p < 3 || p[0] != '0') return false;
  base = (p[1] | 0x20) == 'x'   ? 16
         : (p[1] | 0x20) == 'o' ? 8
         : (p[1] | 0x20) == 'b' ? 2
                                : 0;
  if (base == 0) return false;
  for (p += 2; p < end; p++) {
    int64_t digit = *p >= '0' && *p <= '9' ? *p - '0'
                    : (*p | 0x20) >= 'a'   ? (*p | 0x20) - 'a' + 10
                                           : base;
    if (digit >= base || *out > (INT64_MAX - digit) / base) return false;
    *out = *out * base + digit;
  }
  return true;
}

parley_err parley__tape_number(parley__reader *r, const parley_field *field,
                               uint32_t index, int64_t *integer, double *number,
                               bool *is_integer) {
  uint8_t token = parley__tape(r, index)->token;
  parley_slice text;
  parley_err err;
  bool whole =
    field->kind <= PARLEY_KIND_I64 || field->kind == PARLEY_KIND_DATETIME;
  if (token != PARLEY_JSON_NUMBER && token != PARLEY_JSON_KEY &&
      (token != PARLEY_JSON_STRING || (parley__is_js(r) && !whole)))
    return parley__tape_wrong(r, field, index);
  err = parley__tape_text(r, index, &text);
  if (err != PARLEY_OK) return err;
  *is_integer = false;
  if (!parley__is_js(r) && parley__special_number(text, number))
    return PARLEY_OK;
  if (!number_text(&text)) {
    *is_integer = parley__is_js(r) && radix_text(text, integer);
    if (*is_integer) return PARLEY_OK;
    return parley_fail(r->diag, PARLEY_ETYPE, parley__tape_place(r, index),
                       "%s expected, got a string that is no number",
                       parley_kind_name((parley_kind)field->kind));
  }
  *is_integer = parley__json_number(text, integer, number);
  if (parley__is_js(r) && !whole && !*is_integer)
    *number = parley__json_double(text);
  return PARLEY_OK;
}

parley_err parley__tape_integer(parley__reader *r, const parley_field *field,
                                uint32_t index, int64_t *out) {
  bool wide =
    field->kind == PARLEY_KIND_I64 || field->kind == PARLEY_KIND_DATETIME;
  size_t mark = r->scratch->size;
  bool is_integer;
  double number = 0;
  int64_t low, high;
  parley_err err =
    parley__tape_number(r, field, index, out, &number, &is_integer);
  r->scratch->size = mark;
  if (err != PARLEY_OK) return err;
  if (!is_integer) {
    if (isnan(number) || floor(number) != number)
      return parley_fail(r->diag, PARLEY_ETYPE, parley__tape_place(r, index),
                         "%s expected, got a number that is not integral",
                         parley_kind_name((parley_kind)field->kind));
    if (parley__is_js(r) &&
        (number >= 9223372036854775808.0 || number < -9223372036854775808.0))
      return parley_fail(r->diag, PARLEY_ERANGE, parley__tape_place(r, index),
                         "out of range for %s",
                         parley_kind_name((parley_kind)field->kind));
    if (number >= 9223372036854775808.0)
      *out = INT64_MAX; /* 64 bits end here, as in Java */
    else if (number < -9223372036854775808.0)
      *out = INT64_MIN;
    else
      *out = (int64_t)number;
  }
  parley__integer_range((parley_kind)field->kind, &low, &high);
  if (!wide && (*out < low || *out > high))
    return parley_fail(r->diag, PARLEY_ERANGE, parley__tape_place(r, index),
                       "out of range for %s (%lld to %lld)",
                       parley_kind_name((parley_kind)field->kind),
                       (long long)low, (long long)high);
  return PARLEY_OK;
}

parley_err parley__tape_canonical(parley__reader *r, const parley_field *field,
                                  uint32_t index, parley_slice *out) {
  char buf[40];
  int64_t integer = 0;
  size_t mark;
  parley_err err;
  if (field->kind == PARLEY_KIND_STRING || field->kind == PARLEY_KIND_ANY)
    return parley__tape_string(r, field, index, out);
  if (field->kind == PARLEY_KIND_UUID || field->kind == PARLEY_KIND_CURRENCY) {
    if (parley__tape(r, index)->token != PARLEY_JSON_STRING &&
        parley__tape(r, index)->token != PARLEY_JSON_KEY)
      return parley__tape_wrong(r, field, index);
    err = parley__tape_text(r, index, out);
    if (err != PARLEY_OK) return err;
    if (field->kind == PARLEY_KIND_UUID ? !parley__uuid(*out, false, buf)
                                        : !parley__is_currency(*out))
      return parley_fail(r->diag, PARLEY_ERANGE, parley__tape_place(r, index),
                         "%s expected",
                         parley_kind_name((parley_kind)field->kind));
    if (field->kind == PARLEY_KIND_CURRENCY) return PARLEY_OK;
  } else {
    err = parley__tape_integer(r, field, index, &integer);
    if (err != PARLEY_OK) return err;
    snprintf(buf, sizeof buf, "%lld", (long long)integer);
  }
  mark = r->scratch->size;
  if (parley_buf_puts(r->scratch, buf) != PARLEY_OK)
    return parley__tape_no_memory(r);
  out->data = r->scratch->data + mark;
  out->size = r->scratch->size - mark;
  return PARLEY_OK;
}

bool parley__tape_suits(const parley__reader *r, uint32_t index,
                        parley_kind kind) {
  switch (parley__tape(r, index)->token) {
    case PARLEY_JSON_OBJECT:
      return kind == PARLEY_KIND_RECORD || kind == PARLEY_KIND_MAP ||
             kind == PARLEY_KIND_ANY;
    case PARLEY_JSON_ARRAY:
      return kind == PARLEY_KIND_LIST || kind == PARLEY_KIND_SET ||
             kind == PARLEY_KIND_SBYTES || kind == PARLEY_KIND_ANY;
    case PARLEY_JSON_STRING:
      return kind == PARLEY_KIND_STRING || kind == PARLEY_KIND_UUID ||
             kind == PARLEY_KIND_CURRENCY || kind == PARLEY_KIND_ANY;
    case PARLEY_JSON_NUMBER:
      return kind < PARLEY_KIND_BOOL || kind == PARLEY_KIND_DATETIME ||
             kind == PARLEY_KIND_ANY;
    default:
      return kind == PARLEY_KIND_BOOL || kind == PARLEY_KIND_ANY;
  }
}

/* ---- names and elements that stand twice ----------------------------- */

void parley__tape_name_path(parley__reader *r, uint32_t key) {
  char text[64];
  size_t n = parley__tape(r, key)->size;
  if (n > sizeof text - 1) n = sizeof text - 1;
  memcpy(text, r->text.data + parley__tape(r, key)->offset, n);
  text[n] = '\0';
  parley__path_key(r->diag, text);
}

/* Notes where in the container |index| an error is. */
static void repeat_path(parley__reader *r, uint32_t container, uint32_t index) {
  uint32_t i, n = 0;
  if (parley__tape(r, index)->token == PARLEY_JSON_KEY &&
      parley__tape(r, container)->token == PARLEY_JSON_OBJECT) {
    parley__tape_name_path(r, index);
    return;
  }
  for (i = container + 1; i < index; i = parley__tape(r, i)->next) n++;
  parley__path_index(r->diag, n);
}

parley_err parley__tape_repeats(parley__reader *r, const parley_field *field,
                                uint32_t index, parley__repeats what) {
  bool object = parley__tape(r, index)->token == PARLEY_JSON_OBJECT;
  size_t start = r->scratch->size, base = (start + 7) & ~(size_t)7;
  uint32_t n = 0, i, most = parley__tape(r, index)->size;
  parley__text *texts;
  parley_err err;
  if (most < 2) return PARLEY_OK;
  if (parley_buf_reserve(r->scratch, base - start + most * sizeof *texts) !=
      PARLEY_OK)
    return parley__tape_no_memory(r);
  r->scratch->size = base + most * sizeof *texts;
  for (i = index + 1; i < parley__tape(r, index)->next;
       i = parley__tape(r, i)->next) {
    size_t mark = r->scratch->size;
    parley_slice text;
    uint8_t token = parley__tape(r, i)->token;
    if (object ? token != PARLEY_JSON_KEY : token == PARLEY_JSON_NULL) continue;
    err = parley__tape_canonical(r, field, i, &text);
    if (err != PARLEY_OK) {
      repeat_path(r, index, i);
      return err;
    }
    if (r->scratch->size == mark &&
        parley_buf_append(r->scratch, text.data, text.size) != PARLEY_OK)
      return parley__tape_no_memory(r);
    texts = (parley__text *)(void *)(r->scratch->data + base);
    texts[n].offset = mark;
    texts[n].size = (uint32_t)text.size;
    texts[n++].index = i;
  }
  texts = (parley__text *)(void *)(r->scratch->data + base);
  for (i = 0; i < n; i++) {
    /* The text is the last |size| bytes of what was appended for it. */
    size_t end = i + 1 < n ? texts[i + 1].offset : r->scratch->size;
    texts[i].data = r->scratch->data + end - texts[i].size;
  }
  parley__sort_texts(texts, n);
  for (i = 1; i < n; i++) {
    if (texts[i].size != texts[i - 1].size ||
        memcmp(texts[i].data, texts[i - 1].data, texts[i].size) != 0)
      continue;
    if (what == PARLEY_TAPE_REFUSE)
      return parley_fail(r->diag, PARLEY_EJSON,
                         parley__tape_place(r, texts[i].index),
                         "the key stands twice");
    parley__tape(r, texts[what == PARLEY_TAPE_KEEP_FIRST ? i : i - 1].index)
      ->flags |= PARLEY_TAPE_REPEATED;
  }
  r->scratch->size = start;
  return PARLEY_OK;
}

/* SPDX-License-Identifier: MIT */
#include "codec/json_writer.h"

#include <math.h>

#include "base/utf8.h"
#include "codec/cond.h"
#include "codec/given.h"
#include "schema/near.h"

parley_err parley__write(parley__writer *w, const char *text) {
  return parley_buf_puts(w->out, text) == PARLEY_OK
           ? PARLEY_OK
           : parley__write_no_memory(w);
}

parley_err parley__write_quoted(parley__writer *w, parley_slice text) {
  parley_err err = w->js ? parley__json_put_js_string(w->out, text)
                         : parley__json_put_java_string(w->out, text);
  return err == PARLEY_OK ? err : parley__write_no_memory(w);
}

/* Halves of surrogate pairs are UTF-8 enough: Java writes them as "?",
 * JavaScript escapes them. */
static bool is_utf8(parley_slice text) {
  size_t at = 0;
  while (at < text.size) {
    size_t n = parley__utf8_sequence(text.data + at, text.size - at);
    if (n == 0) n = parley__lone_surrogate(text.data + at, text.size - at);
    if (n == 0) return false;
    at += n;
  }
  return true;
}

parley_err parley__write_text(parley__writer *w, parley_slice text) {
  if (text.size > w->limits->string)
    return parley_fail(w->diag, PARLEY_ELIMIT, parley__written(w),
                       "a string of %zu bytes, the limit is %lu", text.size,
                       (unsigned long)w->limits->string);
  if (!is_utf8(text))
    return parley_fail(w->diag, PARLEY_EUTF8, parley__written(w),
                       w->js ? "a string that is not UTF-8; mark it as bytes"
                             : "a string that is not UTF-8");
  return parley__write_quoted(w, text);
}

parley_err parley__write_number(parley__writer *w, double value, bool single) {
  if (!isfinite(value))
    return parley_fail(w->diag, PARLEY_ERANGE, parley__written(w),
                       "JSON has no NaN and no infinity");
  if (single) {
    float narrow;
    parley__narrow(value, &narrow);
    value = (double)narrow;
  }
  if ((w->js ? parley__json_put_js_number : parley__json_put_java_number)(
        w->out, value, single) != PARLEY_OK)
    return parley__write_no_memory(w);
  return PARLEY_OK;
}

parley_err parley__write_integer(parley__writer *w, int64_t value) {
  if (parley__json_put_integer(w->out, value) != PARLEY_OK)
    return parley__write_no_memory(w);
  return PARLEY_OK;
}

parley_err parley__write_sbytes(parley__writer *w, const parley_field *field,
                                const parley_item *item) {
  parley_err err;
  size_t i;
  if (item->given != PARLEY_GIVEN_STRING && item->given != PARLEY_GIVEN_BYTES)
    return parley__mistyped(field, item, parley__written(w), w->diag);
  if (item->string.size > w->limits->string)
    return parley_fail(w->diag, PARLEY_ELIMIT, parley__written(w),
                       "%zu bytes, the limit is %lu", item->string.size,
                       (unsigned long)w->limits->string);
  err = parley__write(w, "[");
  for (i = 0; i < item->string.size && err == PARLEY_OK; i++) {
    if (i > 0) err = parley__write(w, ",");
    if (err == PARLEY_OK)
      err = parley__write_integer(w, (int8_t)item->string.data[i]);
  }
  return err == PARLEY_OK ? parley__write(w, "]") : err;
}

bool parley__writer_has(const parley__writer *w, uint32_t enumeration,
                        parley_slice text) {
  const parley_enum *e;
  if (enumeration == PARLEY_NONE) return true;
  e = &w->schema->enums[enumeration];
  return e->open || e->kind != PARLEY_KIND_STRING ||
         parley__enum_find(w->schema, enumeration, w->version, text) != NULL;
}

/* Refuses a text that its enum does not have. */
static parley_err check_enum(parley__writer *w, const parley_field *field,
                             uint32_t enumeration, parley_slice text) {
  const parley_enum *e;
  parley_near near;
  uint32_t i;
  if (parley__writer_has(w, enumeration, text)) return PARLEY_OK;
  e = &w->schema->enums[enumeration];
  parley__near_init(&near, (const char *)text.data, text.size);
  for (i = 0; i < e->count; i++) {
    const parley_enum_value *value = &w->schema->enum_values[e->first + i];
    if (parley__in_version(w->version, value->since, 0))
      parley__near_offer(&near, parley_schema_text(w->schema, value->text));
  }
  if (field->flags & PARLEY_FIELD_SECRET)
    return parley_fail(w->diag, PARLEY_ERANGE, parley__written(w),
                       "no value of %s",
                       parley_schema_text(w->schema, e->name));
  return parley_fail(
    w->diag, PARLEY_ERANGE, parley__written(w),
    "'%.*s' is no value of %s in version %lu%s%s%s",
    (int)(text.size < 40 ? text.size : 40), text.data,
    parley_schema_text(w->schema, e->name), (unsigned long)w->version,
    near.best != NULL ? ", did you mean '" : "",
    near.best != NULL ? near.best : "", near.best != NULL ? "'?" : "");
}

parley_err parley__write_string(parley__writer *w, const parley_field *field,
                                uint32_t enumeration, const parley_item *item) {
  parley_slice text = item->string;
  char uuid[37];
  parley_err err;
  if (item->given != PARLEY_GIVEN_STRING)
    return parley__mistyped(field, item, parley__written(w), w->diag);
  if (field->kind == PARLEY_KIND_UUID) {
    if (!parley__uuid(text, true, uuid))
      return parley_fail(w->diag, PARLEY_ERANGE, parley__written(w),
                         "uuid expected (8-4-4-4-12 hex digits)");
    text = parley_slice_of(uuid);
  } else if (field->kind == PARLEY_KIND_CURRENCY &&
             !parley__is_currency(text)) {
    return parley_fail(w->diag, PARLEY_ERANGE, parley__written(w),
                       "currency expected, an ISO 4217 code");
  }
  err = check_enum(w, field, enumeration, text);
  return err == PARLEY_OK ? parley__write_text(w, text) : err;
}

/* ---- attachments ----------------------------------------------------- */

parley_err parley__write_attachment(parley__writer *w,
                                    const parley_field *field,
                                    const parley_item *item) {
  uint32_t number;
  parley_err err;
  if (item->given != PARLEY_GIVEN_STRING && item->given != PARLEY_GIVEN_BYTES)
    return parley__mistyped(field, item, parley__written(w), w->diag);
  if (w->attachments == NULL)
    return parley_fail(w->diag, PARLEY_EUSAGE, parley__written(w),
                       "an attachment can not stand in a text");
  if (item->string.size > w->limits->string)
    return parley_fail(w->diag, PARLEY_ELIMIT, parley__written(w),
                       "%zu bytes, the limit is %lu", item->string.size,
                       (unsigned long)w->limits->string);
  number = w->attachments->count;
  err = parley_attachments_add(w->attachments, item->string);
  if (err == PARLEY_OK)
    err = parley_buf_printf(w->out, "{\"_placeholder\":true,\"num\":%lu}",
                            (unsigned long)number);
  return err == PARLEY_OK ? err : parley__write_no_memory(w);
}

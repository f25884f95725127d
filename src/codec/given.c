/* SPDX-License-Identifier: MIT */
#include "codec/given.h"

#include <float.h>
#include <math.h>
#include <stdio.h>

#include "schema/near.h"

const char *parley__item_type(const parley_item *item) {
  switch (item->given) {
    case PARLEY_GIVEN_NONE:
      return "nothing";
    case PARLEY_GIVEN_INTEGER:
      return "integer";
    case PARLEY_GIVEN_NUMBER:
      return "number";
    case PARLEY_GIVEN_BOOLEAN:
      return "boolean";
    case PARLEY_GIVEN_STRING:
      return "string";
    case PARLEY_GIVEN_BYTES:
      return "bytes";
    case PARLEY_GIVEN_RECORD:
      return item->type_name != NULL ? item->type_name : "record";
    case PARLEY_GIVEN_LIST:
      return item->type_name != NULL ? item->type_name : "list";
    case PARLEY_GIVEN_NULL:
      return "null";
    case PARLEY_GIVEN_OTHER:
      break;
  }
  return item->type_name != NULL ? item->type_name : "something else";
}

bool parley__decimal(parley_slice text, int64_t *out) {
  bool negative = text.size > 0 && text.data[0] == '-';
  size_t i = negative ? 1 : 0;
  uint64_t value = 0;
  uint64_t most = negative ? (uint64_t)1 << 63 : (uint64_t)INT64_MAX;
  if (i == text.size || text.size > 20) return false;
  for (; i < text.size; i++) {
    unsigned digit = (unsigned)text.data[i] - '0';
    if (digit > 9 || value > (most - digit) / 10) return false;
    value = value * 10 + digit;
  }
  *out = negative ? (int64_t)(0 - value) : (int64_t)value;
  return true;
}

bool parley__special_number(parley_slice text, double *out) {
  if (parley_slice_eq(text, parley_slice_of("NaN")))
    *out = (double)NAN;
  else if (parley_slice_eq(text, parley_slice_of("Infinity")))
    *out = (double)INFINITY;
  else if (parley_slice_eq(text, parley_slice_of("-Infinity")))
    *out = -(double)INFINITY;
  else
    return false;
  return true;
}

bool parley__narrow(double value, float *out) {
  const double most = (double)FLT_MAX;
  /* FLT_MAX and half of the step to what would be the next float. */
  if (isfinite(value) && fabs(value) >= 0x1.ffffffp127) return false;
  if (isfinite(value) && fabs(value) > most) value = value < 0 ? -most : most;
  *out = (float)value;
  return true;
}

static int hex_digit(uint8_t c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool parley__unhex(parley_slice text, uint8_t *out) {
  size_t i;
  if (text.size % 2 != 0) return false;
  for (i = 0; i < text.size; i += 2) {
    int high = hex_digit(text.data[i]), low = hex_digit(text.data[i + 1]);
    if (high < 0 || low < 0) return false;
    out[i / 2] = (uint8_t)(high * 16 + low);
  }
  return true;
}

const char *parley__near_field(const parley_schema *schema,
                               const parley_record *record, parley_slice name) {
  parley_near near;
  uint32_t i;
  parley__near_init(&near, (const char *)name.data, name.size);
  for (i = 0; i < record->nnodes; i++) {
    uint32_t key = schema->fields[record->first + i].key;
    if (key != PARLEY_NONE)
      parley__near_offer(&near, parley_schema_key(schema, key));
  }
  return near.best;
}

parley_err parley__mistyped(const parley_field *field, const parley_item *item,
                            size_t offset, parley_diag *diag) {
  const char *want = parley_kind_name((parley_kind)field->kind);
  if (item->given == PARLEY_GIVEN_NONE)
    return parley_fail(diag, PARLEY_EMISSING, offset, "missing, %s expected",
                       want);
  return parley_fail(diag, PARLEY_ETYPE, offset, "%s expected, got %s", want,
                     parley__item_type(item));
}

void parley__integer_range(parley_kind kind, int64_t *low, int64_t *high) {
  static const struct {
    int64_t low, high;
  } ranges[] = {
    {-0x80, 0x7f},
    {0, 0xff},
    {-0x8000, 0x7fff},
    {0, 0xffff},
    {-INT64_C(0x80000000), 0x7fffffff},
    {0, INT64_C(0xffffffff)},
    {INT64_MIN, INT64_MAX},
  };
  if (kind > PARLEY_KIND_I64) kind = PARLEY_KIND_I64; /* DATETIME */
  *low = ranges[kind].low;
  *high = ranges[kind].high;
}

static parley_err out_of_range(const parley_field *field,
                               const parley_item *item, size_t offset,
                               parley_diag *diag) {
  char value[40];
  int64_t low, high;
  parley__integer_range((parley_kind)field->kind, &low, &high);
  if (field->flags & PARLEY_FIELD_SECRET)
    snprintf(value, sizeof value, "the value");
  else if (item->given == PARLEY_GIVEN_INTEGER)
    snprintf(value, sizeof value, "%lld", (long long)item->integer);
  else
    snprintf(value, sizeof value, "%.17g", item->number);
  return parley_fail(diag, PARLEY_ERANGE, offset,
                     "%s is out of range for %s (%lld to %lld)", value,
                     parley_kind_name((parley_kind)field->kind), (long long)low,
                     (long long)high);
}

parley_err parley__take_integer(const parley_field *field, parley_item *item,
                                size_t offset, parley_diag *diag,
                                int64_t *out) {
  bool wide =
    field->kind == PARLEY_KIND_I64 || field->kind == PARLEY_KIND_DATETIME;
  int64_t low, high;
  parley__integer_range((parley_kind)field->kind, &low, &high);
  if (item->given == PARLEY_GIVEN_STRING && wide &&
      parley__decimal(item->string, &item->integer))
    item->given = PARLEY_GIVEN_INTEGER;
  if (item->given == PARLEY_GIVEN_NUMBER) {
    if (!isfinite(item->number) || floor(item->number) != item->number)
      return parley_fail(diag, PARLEY_ETYPE, offset,
                         "%s expected, got a number that is not integral",
                         parley_kind_name((parley_kind)field->kind));
    if (item->number < -9223372036854775808.0 ||
        item->number >= 9223372036854775808.0)
      return out_of_range(field, item, offset, diag);
    item->integer = (int64_t)item->number;
    item->given = PARLEY_GIVEN_INTEGER;
  }
  if (item->given != PARLEY_GIVEN_INTEGER)
    return parley__mistyped(field, item, offset, diag);
  if (item->integer < low || item->integer > high)
    return out_of_range(field, item, offset, diag);
  *out = item->integer;
  return PARLEY_OK;
}

parley_err parley__take_number(const parley_field *field,
                               const parley_item *item, size_t offset,
                               parley_diag *diag, double *out) {
  double value;
  float narrow;
  if (item->given == PARLEY_GIVEN_INTEGER)
    value = (double)item->integer;
  else if (item->given == PARLEY_GIVEN_NUMBER)
    value = item->number;
  else if (item->given != PARLEY_GIVEN_STRING ||
           !parley__special_number(item->string, &value))
    return parley__mistyped(field, item, offset, diag);
  if (field->kind == PARLEY_KIND_F32 && !parley__narrow(value, &narrow))
    return parley_fail(diag, PARLEY_ERANGE, offset,
                       "%.17g is out of range for f32", value);
  *out = value;
  return PARLEY_OK;
}

void parley__default_item(const parley_schema *schema,
                          const parley_field *field, parley_item *item) {
  const parley_default *value = &schema->defaults[field->pair];
  switch ((parley_kind)field->kind) {
    case PARLEY_KIND_F32:
    case PARLEY_KIND_F64:
      item->given = PARLEY_GIVEN_NUMBER;
      item->number = value->number;
      break;
    case PARLEY_KIND_STRING:
      item->given = PARLEY_GIVEN_STRING;
      item->string = parley_slice_of(parley_schema_text(schema, value->string));
      break;
    case PARLEY_KIND_BOOL:
      item->given = PARLEY_GIVEN_BOOLEAN;
      item->integer = value->integer;
      break;
    default:
      item->given = PARLEY_GIVEN_INTEGER;
      item->integer = value->integer;
      break;
  }
}

parley_decode_options parley__with_scratch(const parley_decode_options *options,
                                           parley_buf *scratch) {
  parley_decode_options out = {0};
  if (options != NULL) out = *options;
  if (out.scratch == NULL) out.scratch = scratch;
  return out;
}

/* SPDX-License-Identifier: MIT */
#include "codec/given.h"

#include <float.h>
#include <math.h>

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

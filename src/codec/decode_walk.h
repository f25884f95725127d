/* SPDX-License-Identifier: MIT
 *
 * Reading: one walk over a packet's nodes. Nothing here allocates, so a sink
 * may longjmp out of any call.
 *
 * This is a header so that a sink can be compiled into the walk: a file that
 * defines PARLEY_WALK_SINK as a `static const parley_sink_ops` before it
 * includes this one gets a parley__walk whose calls are direct. Without it the
 * sink is the one given at run time.
 */
#ifndef PARLEY_CODEC_DECODE_WALK_H
#define PARLEY_CODEC_DECODE_WALK_H

#include <string.h>

#include "base/bytes.h"
#include "codec/cond.h"
#include "codec/select.h"
#include "parley/codec.h"

#if defined(PARLEY_WALK_SINK)
#define SINK(d) (&(PARLEY_WALK_SINK))
#else
#define SINK(d) ((d)->ops)
#endif

/* Notes where a scalar stands; a sink that is compiled in and never looks
 * spares the innermost loop this with PARLEY_WALK_NO_PLACES. */
#if defined(PARLEY_WALK_NO_PLACES)
#define PLACE(at, where, n) ((void)0)
#else
#define PLACE(at, where, n) ((at)->offset = (where), (at)->size = (n))
#endif

typedef struct decoder {
  const parley_schema *schema;
  const uint8_t *begin, *p, *end;
  const parley_sink_ops *ops;
  void *ud;
  const parley_limits *limits;
  uint32_t depth;
  uint32_t elements;
  uint32_t keys; /* of the open record so far */
  parley_diag *diag;
  /* Most keys that records of a type had so far in this packet: a better
   * guess for the next element of a list than the most it could have. */
  struct {
    const parley_record *record;
    uint32_t keys;
  } hints[4];
  uint32_t nhints;
} decoder;

static parley_err decode_record(decoder *d, parley_at *at,
                                const parley_record *record, parley_slot *slots,
                                const uint32_t *only);
static parley_err skip_value(decoder *d, const parley_field *field,
                             parley_slot *slots);

static size_t left(const decoder *d) {
  return (size_t)(d->end - d->p);
}
static size_t offset(const decoder *d) {
  return (size_t)(d->p - d->begin);
}

static parley_err truncated(decoder *d, const parley_field *field,
                            size_t need) {
  return parley_fail(d->diag, PARLEY_ETRUNCATED, offset(d),
                     "%s needs %zu bytes, the packet has %zu left",
                     parley_kind_name((parley_kind)field->kind), need, left(d));
}

/* Bytes of a scalar of fixed size, by kind. */
static const uint8_t fixed_size[] = {1, 1, 2, 2, 4, 4, 8, 4, 8, 1};

/* Reads the integer, bool or count of |kind| at |p|. */
static int64_t get_integer(parley_kind kind, const uint8_t *p) {
  switch (kind) {
    case PARLEY_KIND_I8:
      return (int8_t)p[0];
    case PARLEY_KIND_U8:
      return p[0];
    case PARLEY_KIND_I16:
      return (int16_t)parley__get_u16(p);
    case PARLEY_KIND_U16:
      return parley__get_u16(p);
    case PARLEY_KIND_U32:
      return parley__get_u32(p);
    case PARLEY_KIND_I64:
      return (int64_t)parley__get_u64(p);
    case PARLEY_KIND_BOOL:
      return p[0] == 1; /* as the real client reads it */
    default:
      return (int32_t)parley__get_u32(p);
  }
}

static double get_number(parley_kind kind, const uint8_t *p) {
  if (kind == PARLEY_KIND_F32) {
    uint32_t bits = parley__get_u32(p);
    float value;
    memcpy(&value, &bits, sizeof value);
    return (double)value;
  } else {
    uint64_t bits = parley__get_u64(p);
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
  }
}

/* Refuses a count that can not be true before anything is made for it. */
static parley_err check_count(decoder *d, const parley_field *list, int64_t n) {
  if (n < 0)
    return parley_fail(d->diag, PARLEY_ECOUNT, offset(d),
                       "the count is negative: %lld", (long long)n);
  if (list->per > 1 && n % list->per != 0)
    return parley_fail(d->diag, PARLEY_ECOUNT, offset(d),
                       "the count %lld is not a multiple of %u", (long long)n,
                       (unsigned)list->per);
  return PARLEY_OK;
}

static parley_err check_room(decoder *d, const parley_field *list, int64_t n,
                             size_t room) {
  size_t least = list->kind == PARLEY_KIND_BYTES ? 1 : list->min_size;
  uint32_t cap =
    list->kind == PARLEY_KIND_BYTES ? d->limits->string : d->limits->list;
  if (least > 0 && (uint64_t)n > room / least)
    return parley_fail(
      d->diag, PARLEY_ECOUNT, offset(d),
      "%lld elements of at least %zu bytes do not fit in the %zu bytes left",
      (long long)n, least, room);
  if (n > (int64_t)cap)
    return parley_fail(d->diag, PARLEY_ELIMIT, offset(d),
                       "%lld elements, the limit is %lu", (long long)n,
                       (unsigned long)cap);
  return PARLEY_OK;
}

static size_t count_size(uint8_t count) {
  return count == PARLEY_COUNT_I32 ? 4 : count == PARLEY_COUNT_I16 ? 2 : 1;
}

/* Finds how many elements (bytes) |list| has, reading and telling the count
 * if it is written here (|at| NULL: nobody wants to know).
 * PARLEY_COUNT_REST gives UINT32_MAX for lists. */
static parley_err read_count(decoder *d, const parley_field *list,
                             const parley_slot *slots, parley_at *at,
                             uint32_t *out) {
  parley_err err;
  int64_t n;
  size_t size;
  if (list->count == PARLEY_COUNT_REST) {
    bool bytes = list->kind == PARLEY_KIND_BYTES;
    if (bytes && left(d) > d->limits->string)
      return parley_fail(d->diag, PARLEY_ELIMIT, offset(d),
                         "%zu bytes, the limit is %lu", left(d),
                         (unsigned long)d->limits->string);
    *out = bytes ? (uint32_t)left(d) : UINT32_MAX;
    return PARLEY_OK;
  }
  if (list->count == PARLEY_COUNT_FIELD) {
    n = slots[d->schema->fields[list->pair].slot].integer;
    err = check_room(d, list, n / list->per, left(d));
    *out = (uint32_t)(n / list->per);
    return err;
  }
  size = count_size(list->count);
  if (left(d) < size) {
    err = parley_fail(d->diag, PARLEY_ETRUNCATED, offset(d),
                      "a count needs %zu bytes, the packet has %zu left", size,
                      left(d));
  } else {
    n = list->count == PARLEY_COUNT_I32   ? (int32_t)parley__get_u32(d->p)
        : list->count == PARLEY_COUNT_I16 ? (int16_t)parley__get_u16(d->p)
                                          : d->p[0];
    err = check_count(d, list, n);
    if (err == PARLEY_OK)
      err = check_room(d, list, n / list->per, left(d) - size);
    if (err == PARLEY_OK) {
      size_t where = offset(d);
      d->p += size;
      *out = (uint32_t)(n / list->per);
      if (at == NULL || SINK(d)->count == NULL) return PARLEY_OK;
      at->offset = where;
      at->size = size;
      return SINK(d)->count(d->ud, at, n);
    }
  }
  parley__path_key(d->diag, "#");
  return err;
}

static parley_err decode_bytes(decoder *d, const parley_field *field,
                               parley_at *at, const parley_slot *slots) {
  parley_slice value;
  uint32_t n = 0;
  parley_err err = read_count(d, field, slots, at, &n);
  if (err != PARLEY_OK) return err;
  value.data = d->p;
  value.size = n;
  at->offset = offset(d);
  at->size = n;
  d->p += n;
  return SINK(d)->string(d->ud, at, value);
}

/* Reads a u16 length and its bytes. */
static parley_err get_string(decoder *d, const parley_field *field,
                             parley_slice *out) {
  size_t size;
  if (left(d) < 2) return truncated(d, field, 2);
  size = parley__get_u16(d->p);
  if (left(d) - 2 < size) return truncated(d, field, size + 2);
  if (size > d->limits->string)
    return parley_fail(d->diag, PARLEY_ELIMIT, offset(d),
                       "a string of %zu bytes, the limit is %lu", size,
                       (unsigned long)d->limits->string);
  out->data = d->p + 2;
  out->size = size;
  return PARLEY_OK;
}

static parley_err decode_string(decoder *d, const parley_field *field,
                                parley_at *at, parley_slot *slots) {
  parley_slice value;
  parley_err err = get_string(d, field, &value);
  if (err != PARLEY_OK) return err;
  at->offset = offset(d);
  at->size = value.size + 2;
  d->p += value.size + 2;
  parley__slot_keep(slots, field, 0, value);
  return SINK(d)->string(d->ud, at, value);
}

static parley_err decode_list(decoder *d, const parley_field *list,
                              parley_at *at, parley_slot *slots,
                              const uint32_t *only);

/* A field of its own that counts a list: a value only where the list is
 * absent. */
static parley_err decode_counter(decoder *d, const parley_field *field,
                                 parley_at *at, const parley_slot *slots,
                                 int64_t value) {
  const parley_field *list = &d->schema->fields[field->pair];
  parley_err err;
  if (!parley__conds_hold(d->schema, field->cond, field->nconds, slots))
    return SINK(d)->integer(d->ud, at, value);
  d->p -= at->size; /* an error is at the count, not behind it */
  err = check_count(d, list, value);
  d->p += at->size;
  if (err != PARLEY_OK) return err;
  return SINK(d)->count != NULL ? SINK(d)->count(d->ud, at, value) : PARLEY_OK;
}

/* Reads one value of any kind. |at| has schema, field, key and index. |only|
 * is the selection inside it, NULL for everything. */
static parley_err decode_value(decoder *d, parley_at *at, parley_slot *slots,
                               const uint32_t *only) {
  const parley_field *field = at->field;
  parley_kind kind = (parley_kind)field->kind;
  parley_slice none = {NULL, 0};
  const uint8_t *p = d->p;
  int64_t integer;
  if (kind == PARLEY_KIND_STRING) return decode_string(d, field, at, slots);
  if (kind > PARLEY_KIND_BOOL) {
    if (kind == PARLEY_KIND_RECORD)
      return decode_record(d, at, &d->schema->records[field->type], slots,
                           only);
    if (kind == PARLEY_KIND_LIST) return decode_list(d, field, at, slots, only);
    if (kind == PARLEY_KIND_BYTES) return decode_bytes(d, field, at, slots);
    return parley_fail(d->diag, PARLEY_EUSAGE, offset(d),
                       "%s is not a binary kind", parley_kind_name(kind));
  }
  at->size = fixed_size[kind];
  if (left(d) < at->size) return truncated(d, field, at->size);
  at->offset = offset(d);
  d->p += at->size;
  if (kind == PARLEY_KIND_F32 || kind == PARLEY_KIND_F64)
    return SINK(d)->number(d->ud, at, get_number(kind, p));
  integer = get_integer(kind, p);
  if (field->slot != PARLEY_NO_SLOT)
    parley__slot_keep(slots, field, integer, none);
  if (kind == PARLEY_KIND_BOOL)
    return SINK(d)->boolean(d->ud, at, integer != 0);
  if (field->flags & PARLEY_FIELD_COUNTS)
    return decode_counter(d, field, at, slots, integer);
  return SINK(d)->integer(d->ud, at, integer);
}

static parley_err enter(decoder *d) {
  if (d->depth >= d->limits->depth)
    return parley_fail(d->diag, PARLEY_ELIMIT, offset(d),
                       "nested deeper than %lu",
                       (unsigned long)d->limits->depth);
  d->depth++;
  return PARLEY_OK;
}

/* Counts |n| elements to come against the limit of the packet. */
static parley_err count_elements(decoder *d, uint32_t n) {
  if (n > d->limits->elements - d->elements)
    return parley_fail(d->diag, PARLEY_ELIMIT, offset(d),
                       "more than %lu list elements in the packet",
                       (unsigned long)d->limits->elements);
  d->elements += n;
  return PARLEY_OK;
}

/* Before element |i| of a list without a count: false at the packet's end. */
static parley_err more_elements(decoder *d, const parley_field *list,
                                uint32_t i, bool *more) {
  parley_err err;
  *more = left(d) > 0;
  if (!*more) return PARLEY_OK;
  err = check_room(d, list, (int64_t)i + 1, SIZE_MAX);
  return err == PARLEY_OK ? count_elements(d, 1) : err;
}

/* Steps over a value that nothing depends on; false if it is not that simple,
 * or not all there. */
static inline bool skip_plain(decoder *d, const parley_field *field) {
  size_t room = left(d), size;
  if (field->slot != PARLEY_NO_SLOT || (field->flags & PARLEY_FIELD_COUNTS))
    return false;
  if (field->kind <= PARLEY_KIND_BOOL)
    size = fixed_size[field->kind];
  else if (field->kind == PARLEY_KIND_STRING && room >= 2)
    size = (size_t)parley__get_u16(d->p) + 2;
  else
    return false;
  if (room < size || size > (size_t)d->limits->string + 2) return false;
  d->p += size;
  return true;
}

/* Steps over the plain values of the nodes from |field| on, as long as |want|
 * (NULL: for all of them) asks for none. Returns the first node that takes
 * more, or |stop|. What a filter does not look at costs only this loop. */
static inline const parley_field *
skip_run(decoder *d, const parley_field *field, const parley_field *stop,
         parley_slot *slots, const uint32_t *want) {
  const uint8_t *p = d->p, *const end = d->end;
  const size_t most = d->limits->string;
  for (; field < stop; field++) {
    size_t room = (size_t)(end - p), size = field->min_size;
    if (want != NULL && *want++ != PARLEY_SELECT_NONE) break;
    if (field->slot != PARLEY_NO_SLOT) {
      if (field->kind != PARLEY_KIND_I32 || room < 4 ||
          (field->flags & PARLEY_FIELD_COUNTS))
        break;
      slots[field->slot].integer = (int32_t)parley__get_u32(p);
      slots[field->slot].present = true;
    }
    if (field->kind > PARLEY_KIND_BOOL) {
      size_t length;
      if (field->kind != PARLEY_KIND_STRING || room < 2) break;
      length = parley__get_u16(p);
      if (length > most) break;
      size += length;
    }
    if (room < size) break;
    p += size;
  }
  d->p = p;
  return field;
}

/* Reads a member that is neither skipped nor special. The kinds that nearly
 * every field has are decided here, without a further call: this is the
 * innermost loop of the library. */
static inline parley_err decode_member(decoder *d, parley_at *at,
                                       parley_slot *slots,
                                       const uint32_t *only) {
  const parley_field *field = at->field;
  const uint8_t *p = d->p;
  size_t room = (size_t)(d->end - p);
  if (field->kind == PARLEY_KIND_I32 && room >= 4 &&
      !(field->flags & PARLEY_FIELD_COUNTS)) {
    int32_t value = (int32_t)parley__get_u32(p);
    PLACE(at, (size_t)(p - d->begin), 4);
    d->p = p + 4;
    if (field->slot != PARLEY_NO_SLOT) {
      slots[field->slot].integer = value;
      slots[field->slot].present = true;
    }
    return SINK(d)->integer(d->ud, at, value);
  }
  if (field->kind == PARLEY_KIND_STRING && room >= 2) {
    parley_slice text;
    text.size = parley__get_u16(p);
    if (room - 2 >= text.size && text.size <= d->limits->string) {
      text.data = p + 2;
      PLACE(at, (size_t)(p - d->begin), text.size + 2);
      d->p = p + 2 + text.size;
      if (field->slot != PARLEY_NO_SLOT) {
        slots[field->slot].text = text;
        slots[field->slot].present = true;
      }
      return SINK(d)->string(d->ud, at, text);
    }
  }
  if (field->kind == PARLEY_KIND_BOOL && room >= 1 &&
      field->slot == PARLEY_NO_SLOT) {
    PLACE(at, (size_t)(p - d->begin), 1);
    d->p = p + 1;
    return SINK(d)->boolean(d->ud, at, p[0] == 1);
  }
  if (field->kind == PARLEY_KIND_LIST)
    return decode_list(d, field, at, slots, only);
  if (field->kind == PARLEY_KIND_RECORD)
    return decode_record(d, at, &d->schema->records[field->type], slots, only);
  return decode_value(d, at, slots, only);
}

/* read_count for nearly every list: an i32 right in front of as many elements
 * as it says. False, and nothing is read, if something is unusual or wrong. */
static inline bool plain_count(decoder *d, const parley_field *list,
                               uint32_t *out) {
  size_t room = left(d);
  uint32_t n;
  if (list->count != PARLEY_COUNT_I32 || list->per != 1 || room < 4 ||
      SINK(d)->count != NULL)
    return false;
  n = parley__get_u32(d->p);
  if (n > INT32_MAX || n > d->limits->list ||
      (uint64_t)n * list->min_size > room - 4)
    return false;
  d->p += 4;
  *out = n;
  return true;
}

static parley_err decode_list(decoder *d, const parley_field *list,
                              parley_at *at, parley_slot *slots,
                              const uint32_t *only) {
  parley_at item;
  uint32_t n = 0, i;
  parley_err err = enter(d);
  if (err == PARLEY_OK && !plain_count(d, list, &n))
    err = read_count(d, list, slots, at, &n);
  if (err == PARLEY_OK && n != UINT32_MAX) err = count_elements(d, n);
  if (err != PARLEY_OK) return err;
  at->offset = offset(d);
  at->size = 0;
  err = SINK(d)->begin_list(d->ud, at, n == UINT32_MAX ? 0 : n);
  if (err != PARLEY_OK) return err;
  item.schema = d->schema;
  item.field = &d->schema->fields[list->type];
  item.key = PARLEY_NONE;
  item.name.data = NULL;
  for (i = 0; i < n; i++) {
    bool more = true;
    if (n == UINT32_MAX) err = more_elements(d, list, i, &more);
    if (!more) break;
    item.index = i;
    if (err == PARLEY_OK) err = decode_member(d, &item, slots, only);
    if (err != PARLEY_OK) {
      parley__path_index(d->diag, i);
      return err;
    }
  }
  d->depth--;
  return SINK(d)->end_list(d->ud, at);
}

/* True if the body of a WHEN or OPTIONAL node is to be read, false for its
 * else. */
static bool choose_block(decoder *d, const parley_field *node,
                         const parley_slot *slots) {
  if (node->kind == PARLEY_KIND_WHEN)
    return parley__conds_hold(d->schema, node->cond, node->nconds, slots);
  return left(d) > 0;
}

static parley_err decode_nodes(decoder *d, uint32_t first, uint32_t n,
                               parley_slot *slots, const uint32_t *only,
                               uint32_t base) {
  const parley_field *field = &d->schema->fields[first];
  const parley_field *stop = field + n;
  uint32_t keys = 0;
  parley_at at;
  parley_err err;
  at.schema = d->schema;
  at.index = 0;
  while (field < stop) {
    uint32_t want = PARLEY_SELECT_ALL;
    if (only != NULL) {
      const uint32_t *row = only + (field - d->schema->fields) - base;
      field = skip_run(d, field, stop, slots, row);
      if (field == stop) break;
    }
    if (field->key == PARLEY_NONE) {
      const parley_field *next, *body;
      bool yes;
      if (field->kind == PARLEY_KIND_REFUSE)
        return parley_fail(d->diag, PARLEY_EREFUSED, offset(d),
                           "no case of the layout fits");
      yes = choose_block(d, field, slots);
      next = field + 1 + field->nbody + field->nelse;
      body = yes ? field + 1 : field + 1 + field->nbody;
      n = yes ? field->nbody : field->nelse;
      if (next == stop) { /* nothing behind it: go on in the block */
        field = body;
        stop = body + n;
        continue;
      }
      err = decode_nodes(d, (uint32_t)(body - d->schema->fields), n, slots,
                         only, base);
      if (err != PARLEY_OK) return err;
      field = next;
      continue;
    }
    at.field = field;
    at.key = field->key;
    keys++;
    if (only != NULL) want = only[(field - d->schema->fields) - base];
    if (want == PARLEY_SELECT_ALL)
      err = decode_member(d, &at, slots, NULL);
    else if (want == PARLEY_SELECT_NONE)
      err = skip_value(d, field, slots);
    else
      err = decode_value(d, &at, slots, only + want);
    if (err != PARLEY_OK) {
      parley__path_key(d->diag, parley_schema_key(d->schema, field->key));
      return err;
    }
    field++;
  }
  d->keys += keys;
  return PARLEY_OK;
}

static void clear_slots(parley_slot *slots, uint32_t n) {
  uint32_t i;
  for (i = 0; i < n; i++) slots[i].present = false;
}

/* Where the hint for |record| stands, or NULL: then there is none yet and no
 * room for another. */
static uint32_t *find_hint(decoder *d, const parley_record *record) {
  uint32_t i;
  for (i = 0; i < d->nhints; i++)
    if (d->hints[i].record == record) return &d->hints[i].keys;
  if (i == sizeof d->hints / sizeof *d->hints) return NULL;
  d->nhints++;
  d->hints[i].record = record;
  d->hints[i].keys = 0;
  return &d->hints[i].keys;
}

static parley_err decode_record(decoder *d, parley_at *at,
                                const parley_record *record, parley_slot *slots,
                                const uint32_t *only) {
  parley_slot own[PARLEY_SLOTS_MAX];
  uint32_t outer_keys = d->keys, expect = record->nkeys;
  uint32_t *hint = NULL;
  parley_err err = enter(d);
  if (err != PARLEY_OK) return err;
  at->offset = offset(d);
  at->size = 0;
  if (only != NULL) {
    expect = only[record->nnodes];
  } else if (record->flags & PARLEY_RECORD_VARIES) {
    hint = find_hint(d, record);
    if (hint != NULL && *hint > 0) expect = *hint;
  }
  err = SINK(d)->begin_record(d->ud, at, expect);
  if (err != PARLEY_OK) return err;
  d->keys = 0;
  if (!(record->flags & PARLEY_RECORD_INLINE)) {
    clear_slots(own, record->nslots);
    slots = own;
  }
  err =
    decode_nodes(d, record->first, record->nnodes, slots, only, record->first);
  if (err != PARLEY_OK) return err;
  if (hint != NULL && d->keys > *hint) *hint = d->keys;
  d->keys = outer_keys;
  d->depth--;
  return SINK(d)->end_record(d->ud, at);
}

/* ---- stepping over what nobody asked for ----------------------------- */

static parley_err skip_nodes(decoder *d, uint32_t first, uint32_t n,
                             parley_slot *slots);

static parley_err skip_list(decoder *d, const parley_field *list,
                            parley_slot *slots) {
  const parley_field *element = &d->schema->fields[list->type];
  uint32_t n = 0, i;
  parley_err err = enter(d);
  if (err == PARLEY_OK) err = read_count(d, list, slots, NULL, &n);
  if (err == PARLEY_OK && n != UINT32_MAX) err = count_elements(d, n);
  if (err != PARLEY_OK) return err;
  for (i = 0; i < n; i++) {
    bool more = true;
    if (n == UINT32_MAX) err = more_elements(d, list, i, &more);
    if (!more) break;
    if (err == PARLEY_OK && !skip_plain(d, element))
      err = skip_value(d, element, slots);
    if (err != PARLEY_OK) {
      parley__path_index(d->diag, i);
      return err;
    }
  }
  d->depth--;
  return PARLEY_OK;
}

static parley_err skip_record(decoder *d, const parley_record *record,
                              parley_slot *slots) {
  parley_slot own[PARLEY_SLOTS_MAX];
  parley_err err = enter(d);
  if (err != PARLEY_OK) return err;
  if (!(record->flags & PARLEY_RECORD_INLINE)) {
    clear_slots(own, record->nslots);
    slots = own;
  }
  err = skip_nodes(d, record->first, record->nnodes, slots);
  d->depth--;
  return err;
}

/* Reads past one value; what conditions ask for later is still kept. */
static parley_err skip_value(decoder *d, const parley_field *field,
                             parley_slot *slots) {
  parley_kind kind = (parley_kind)field->kind;
  parley_slice text = {NULL, 0};
  int64_t integer = 0;
  uint32_t n = 0;
  parley_err err;
  if (kind <= PARLEY_KIND_BOOL) {
    size_t size = fixed_size[kind];
    if (left(d) < size) return truncated(d, field, size);
    if (field->slot != PARLEY_NO_SLOT) {
      integer = get_integer(kind, d->p);
      parley__slot_keep(slots, field, integer, text);
    }
    if (field->flags & PARLEY_FIELD_COUNTS &&
        parley__conds_hold(d->schema, field->cond, field->nconds, slots)) {
      err = check_count(d, &d->schema->fields[field->pair], integer);
      if (err != PARLEY_OK) return err;
    }
    d->p += size;
    return PARLEY_OK;
  }
  switch (kind) {
    case PARLEY_KIND_STRING:
      err = get_string(d, field, &text);
      if (err != PARLEY_OK) return err;
      d->p += text.size + 2;
      parley__slot_keep(slots, field, 0, text);
      return PARLEY_OK;
    case PARLEY_KIND_BYTES:
      err = read_count(d, field, slots, NULL, &n);
      if (err == PARLEY_OK) d->p += n;
      return err;
    case PARLEY_KIND_RECORD:
      return skip_record(d, &d->schema->records[field->type], slots);
    default:
      return skip_list(d, field, slots);
  }
}

static parley_err skip_nodes(decoder *d, uint32_t first, uint32_t n,
                             parley_slot *slots) {
  const parley_field *field = &d->schema->fields[first];
  const parley_field *stop = field + n;
  while (field < stop) {
    parley_err err;
    field = skip_run(d, field, stop, slots, NULL);
    if (field == stop) break;
    if (field->key == PARLEY_NONE) {
      bool yes;
      if (field->kind == PARLEY_KIND_REFUSE)
        return parley_fail(d->diag, PARLEY_EREFUSED, offset(d),
                           "no case of the layout fits");
      yes = choose_block(d, field, slots);
      first = (uint32_t)(field - d->schema->fields) + 1;
      err = yes ? skip_nodes(d, first, field->nbody, slots)
                : skip_nodes(d, first + field->nbody, field->nelse, slots);
      if (err != PARLEY_OK) return err;
      field += 1 + field->nbody + field->nelse;
      continue;
    }
    err = skip_value(d, field, slots);
    if (err != PARLEY_OK) {
      parley__path_key(d->diag, parley_schema_key(d->schema, field->key));
      return err;
    }
    field++;
  }
  return PARLEY_OK;
}

/* The packet's own record: one level deep, and nothing around it. */
static inline parley_err decode_root(decoder *d, const parley_record *record,
                                     const uint32_t *only) {
  parley_slot own[PARLEY_SLOTS_MAX];
  parley_at at;
  parley_err err;
  at.schema = d->schema;
  at.field = NULL;
  at.key = PARLEY_NONE;
  at.index = 0;
  at.name.data = NULL;
  at.offset = 0;
  at.size = 0;
  d->depth = 1;
  err = SINK(d)->begin_record(
    d->ud, &at, only != NULL ? only[record->nnodes] : record->nkeys);
  if (err != PARLEY_OK) return err;
  clear_slots(own, record->nslots);
  err =
    decode_nodes(d, record->first, record->nnodes, own, only, record->first);
  if (err != PARLEY_OK) return err;
  return SINK(d)->end_record(d->ud, &at);
}

/* parley_decode of a binary packet, with the sink compiled in. */
static parley_err parley__walk(const parley_schema *schema,
                               const parley_packet *packet,
                               const parley_decode_options *options,
                               parley_slice in, const parley_sink_ops *ops,
                               void *ud, parley_slice *rest,
                               parley_diag *diag) {
  static const uint8_t empty[1] = {0};
  const parley_selection *only = options != NULL ? options->only : NULL;
  parley_limits limits;
  decoder d;
  parley_err err;
  d.schema = schema;
  d.begin = d.p = in.data != NULL ? in.data : empty;
  d.end = d.p + in.size;
  d.ops = ops;
  d.ud = ud;
  d.limits = &parley_default_limits;
  if (options != NULL && options->limits != NULL) {
    limits = parley_limits_fill(options->limits);
    d.limits = &limits;
  }
  d.elements = 0;
  d.keys = 0;
  d.nhints = 0;
  d.diag = diag;
  parley__path_start(diag);
  if (in.size > d.limits->message)
    return parley_fail(diag, PARLEY_ELIMIT, 0, "%zu bytes, the limit is %lu",
                       in.size, (unsigned long)d.limits->message);
  err = decode_root(&d, &schema->records[packet->record],
                    only != NULL ? parley__selection_root(only) : NULL);
  if (err != PARLEY_OK) return parley__path_end(diag, err, offset(&d));
  if (rest != NULL) {
    rest->data = d.p;
    rest->size = left(&d);
  }
  return PARLEY_OK;
}

#undef SINK
#undef PLACE

#endif

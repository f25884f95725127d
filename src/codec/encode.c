/* SPDX-License-Identifier: MIT
 *
 * Writing: the same walk as reading, asking a source for each value. The only
 * thing held is the caller's output buffer, so a source may longjmp out.
 */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "codec/cond.h"
#include "codec/given.h"
#include "codec/json_walk.h"
#include "parley/codec.h"
#include "schema/near.h"

typedef struct encoder {
  const parley_schema *schema;
  const parley_source_ops *ops;
  void *ud;
  parley_buf *out;
  size_t start; /* of this packet in |out| */
  const parley_limits *limits;
  uint32_t depth;
  const parley_field *left_out; /* first optional block that was not given */
  parley_diag *diag;
} encoder;

/* What is asked for next, and in which scope. */
typedef struct scope {
  const parley_record *record;
  parley_slot *slots;
  uint32_t matched; /* keys of the open record that the layout took */
} scope;

static size_t offset(const encoder *e) {
  return e->out->size - e->start;
}

/* Makes room for |n| bytes and returns where they go, or NULL. */
static uint8_t *grow(encoder *e, size_t n) {
  uint8_t *p;
  if (n > e->out->capacity - e->out->size &&
      parley_buf_reserve(e->out, n) != PARLEY_OK)
    return NULL;
  p = e->out->data + e->out->size;
  e->out->size += n;
  return p;
}

static parley_err no_memory(encoder *e) {
  return parley_fail(e->diag, PARLEY_ENOMEM, offset(e), "out of memory");
}

static parley_err mistyped(encoder *e, const parley_field *field,
                           const parley_item *item) {
  return parley__mistyped(field, item, offset(e), e->diag);
}

static parley_err take_integer(encoder *e, const parley_field *field,
                               parley_item *item, int64_t *out) {
  return parley__take_integer(field, item, offset(e), e->diag, out);
}

static parley_err put_integer(encoder *e, unsigned size, int64_t value) {
  uint8_t *p = grow(e, size);
  if (p == NULL) return no_memory(e);
  switch (size) {
    case 1:
      p[0] = (uint8_t)value;
      break;
    case 2:
      parley__put_u16(p, (uint16_t)value);
      break;
    case 4:
      parley__put_u32(p, (uint32_t)value);
      break;
    default:
      parley__put_u64(p, (uint64_t)value);
      break;
  }
  return PARLEY_OK;
}

static parley_err put_number(encoder *e, const parley_field *field,
                             const parley_item *item) {
  double value = 0;
  parley_err err = parley__take_number(field, item, offset(e), e->diag, &value);
  if (err != PARLEY_OK) return err;
  if (field->kind == PARLEY_KIND_F32) {
    float narrow;
    uint32_t bits;
    parley__narrow(value, &narrow);
    memcpy(&bits, &narrow, sizeof bits);
    return put_integer(e, 4, (int64_t)bits);
  } else {
    int64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return put_integer(e, 8, bits);
  }
}

static parley_err put_string(encoder *e, const parley_field *field,
                             const parley_item *item) {
  uint8_t *p;
  if (item->given != PARLEY_GIVEN_STRING && item->given != PARLEY_GIVEN_BYTES)
    return mistyped(e, field, item);
  if (item->string.size > 65535)
    return parley_fail(e->diag, PARLEY_ERANGE, offset(e),
                       "a string of %zu bytes, at most 65535 fit",
                       item->string.size);
  if (item->string.size > e->limits->string)
    return parley_fail(e->diag, PARLEY_ELIMIT, offset(e),
                       "a string of %zu bytes, the limit is %lu",
                       item->string.size, (unsigned long)e->limits->string);
  p = grow(e, item->string.size + 2);
  if (p == NULL) return no_memory(e);
  parley__put_u16(p, (uint16_t)item->string.size);
  if (item->string.size > 0)
    memcpy(p + 2, item->string.data, item->string.size);
  return PARLEY_OK;
}

/* Writes the count of |n| elements as |list| wants it, unless it is a field
 * of its own or not written. */
static parley_err put_count(encoder *e, const parley_field *list, uint32_t n) {
  static const int64_t most[] = {0, 0x7fffffff, 0x7fff, 0xff};
  static const unsigned size[] = {0, 4, 2, 1};
  int64_t count = (int64_t)n * (list->kind == PARLEY_KIND_LIST ? list->per : 1);
  uint32_t cap =
    list->kind == PARLEY_KIND_LIST ? e->limits->list : e->limits->string;
  if (n > cap)
    return parley_fail(e->diag, PARLEY_ELIMIT, offset(e),
                       "%lu elements, the limit is %lu", (unsigned long)n,
                       (unsigned long)cap);
  if (list->count >= PARLEY_COUNT_FIELD) return PARLEY_OK;
  if (count > most[list->count])
    return parley_fail(e->diag, PARLEY_ECOUNT, offset(e),
                       "%lld elements, the count holds at most %lld",
                       (long long)count, (long long)most[list->count]);
  return put_integer(e, size[list->count], count);
}

static parley_err put_bytes(encoder *e, const parley_field *field,
                            const parley_item *item) {
  parley_err err;
  uint8_t *p;
  if (item->given != PARLEY_GIVEN_STRING && item->given != PARLEY_GIVEN_BYTES)
    return mistyped(e, field, item);
  if (item->string.size > e->limits->string)
    return parley_fail(e->diag, PARLEY_ELIMIT, offset(e),
                       "%zu bytes, the limit is %lu", item->string.size,
                       (unsigned long)e->limits->string);
  err = put_count(e, field, (uint32_t)item->string.size);
  if (err != PARLEY_OK) return err;
  if (item->string.size == 0) return PARLEY_OK; /* |out| may have no block */
  p = grow(e, item->string.size);
  if (p == NULL) return no_memory(e);
  memcpy(p, item->string.data, item->string.size);
  return PARLEY_OK;
}

static parley_err encode_record(encoder *e, const parley_at *at,
                                const parley_record *record,
                                parley_slot *slots);
static parley_err encode_list(encoder *e, const parley_at *at,
                              parley_slot *slots);

/* Writes a value that the source has described in |item|. */
static parley_err encode_value(encoder *e, const parley_at *at,
                               parley_item *item, parley_slot *slots) {
  static const unsigned sizes[] = {1, 1, 2, 2, 4, 4, 8};
  static const parley_slice none = {NULL, 0};
  const parley_field *field = at->field;
  int64_t integer = 0;
  parley_err err;
  switch ((parley_kind)field->kind) {
    case PARLEY_KIND_F32:
    case PARLEY_KIND_F64:
      return put_number(e, field, item);
    case PARLEY_KIND_BOOL:
      if (item->given != PARLEY_GIVEN_BOOLEAN) return mistyped(e, field, item);
      parley__slot_keep(slots, field, item->integer, none);
      return put_integer(e, 1, item->integer);
    case PARLEY_KIND_STRING:
      err = put_string(e, field, item);
      parley__slot_keep(slots, field, 0, item->string);
      return err;
    case PARLEY_KIND_BYTES:
      return put_bytes(e, field, item);
    case PARLEY_KIND_RECORD:
      if (item->given != PARLEY_GIVEN_RECORD) return mistyped(e, field, item);
      return encode_record(e, at, &e->schema->records[field->type], slots);
    case PARLEY_KIND_LIST:
      if (item->given != PARLEY_GIVEN_LIST &&
          item->given != PARLEY_GIVEN_RECORD)
        return mistyped(e, field, item);
      return encode_list(e, at, slots);
    default:
      err = take_integer(e, field, item, &integer);
      if (err != PARLEY_OK) return err;
      parley__slot_keep(slots, field, integer, none);
      return put_integer(e, sizes[field->kind], integer);
  }
}

/* A field that counts a list which follows: its value is the list's length,
 * and it must not be given itself. */
static parley_err encode_counter(encoder *e, const parley_field *field,
                                 parley_slot *slots) {
  const parley_field *list = &e->schema->fields[field->pair];
  static const parley_slice none = {NULL, 0};
  parley_item item;
  parley_at at;
  uint32_t n = 0;
  bool present = false;
  int64_t value;
  parley_err err;
  memset(&at, 0, sizeof at);
  at.schema = e->schema;
  at.field = list;
  at.key = list->key;
  err = e->ops->length(e->ud, &at, &present, &n);
  memset(&item, 0, sizeof item);
  if (err == PARLEY_OK && !present) err = mistyped(e, list, &item);
  if (err != PARLEY_OK) {
    parley__path_key(e->diag, parley_schema_key(e->schema, list->key));
    return err;
  }
  item.given = PARLEY_GIVEN_INTEGER;
  item.integer = (int64_t)n * list->per;
  err = take_integer(e, field, &item, &value);
  if (err == PARLEY_OK) {
    parley__slot_keep(slots, field, value, none);
    err = put_integer(e, field->min_size, value);
  }
  if (err != PARLEY_OK)
    parley__path_key(e->diag, parley_schema_key(e->schema, field->key));
  return err;
}

static bool same_name(const parley_schema *schema, uint32_t key,
                      parley_slice name) {
  return key != PARLEY_NONE &&
         parley_slice_eq(parley_slice_of(parley_schema_key(schema, key)), name);
}

static bool is_field(const parley_schema *schema, const parley_record *record,
                     parley_slice name) {
  uint32_t i;
  for (i = 0; i < record->nnodes; i++)
    if (same_name(schema, schema->fields[record->first + i].key, name))
      return true;
  return false;
}

/* A field is missing: if something unknown with a near name is given, that is
 * what was meant. */
static parley_err missing(encoder *e, const parley_field *field,
                          const scope *in) {
  parley_near near;
  parley_slice name;
  parley_item nothing;
  uint32_t i;
  const char *key = parley_schema_key(e->schema, field->key);
  for (i = 0; e->ops->name(e->ud, i, &name); i++) {
    char text[64];
    size_t n = name.size < sizeof text - 1 ? name.size : sizeof text - 1;
    if (is_field(e->schema, in->record, name)) continue;
    memcpy(text, name.data, n);
    text[n] = '\0';
    parley__near_init(&near, text, n);
    parley__near_offer(&near, key);
    if (near.best != NULL)
      return parley_fail(e->diag, PARLEY_EMISSING, offset(e),
                         "missing, %s expected; '%s' is given, which is no "
                         "field",
                         parley_kind_name((parley_kind)field->kind), text);
  }
  nothing.given = PARLEY_GIVEN_NONE;
  return mistyped(e, field, &nothing);
}

static parley_err encode_field(encoder *e, const parley_field *field,
                               scope *in) {
  parley_item item;
  parley_at at;
  parley_err err;
  if ((field->flags & PARLEY_FIELD_COUNTS) &&
      parley__conds_hold(e->schema, field->cond, field->nconds, in->slots))
    return encode_counter(e, field, in->slots);
  memset(&at, 0, sizeof at);
  at.schema = e->schema;
  at.field = field;
  at.key = field->key;
  at.offset = offset(e);
  item.given = PARLEY_GIVEN_NONE;
  err = e->ops->get(e->ud, &at, &item);
  if (err == PARLEY_OK) {
    if (item.given != PARLEY_GIVEN_NONE)
      in->matched++;
    else if (field->flags & PARLEY_FIELD_DEFAULT)
      parley__default_item(e->schema, field, &item);
    err = item.given != PARLEY_GIVEN_NONE
            ? encode_value(e, &at, &item, in->slots)
            : missing(e, field, in);
  }
  if (err != PARLEY_OK)
    parley__path_key(e->diag, parley_schema_key(e->schema, field->key));
  return err;
}

static bool is_given(encoder *e, const parley_field *field) {
  parley_at at;
  uint32_t length;
  bool present = false;
  if (field->key == PARLEY_NONE) return false;
  memset(&at, 0, sizeof at);
  at.schema = e->schema;
  at.field = field;
  at.key = field->key;
  return e->ops->length(e->ud, &at, &present, &length) == PARLEY_OK && present;
}

/* True if the conditions of |when| can not be told yet. */
static bool undecided(const encoder *e, const parley_field *when,
                      const parley_slot *slots) {
  uint32_t i;
  for (i = 0; i < when->nconds; i++)
    if (!slots[e->schema->conds[when->cond + i].slot].present) return true;
  return false;
}

/* True if the open record has a key of one of the |n| nodes from |first|:
 * then the optional block is there. Nodes that can not apply do not count,
 * because their names may stand outside the block, too. */
static bool any_given(encoder *e, uint32_t first, uint32_t n,
                      const parley_slot *slots) {
  uint32_t stop = first + n;
  while (first < stop) {
    const parley_field *field = &e->schema->fields[first];
    bool body = true, otherwise = true;
    if (field->kind == PARLEY_KIND_WHEN && !undecided(e, field, slots)) {
      body = parley__conds_hold(e->schema, field->cond, field->nconds, slots);
      otherwise = !body;
    }
    if (is_given(e, field)) return true;
    if (body && any_given(e, first + 1, field->nbody, slots)) return true;
    first += 1 + field->nbody;
    if (otherwise && any_given(e, first, field->nelse, slots)) return true;
    first += field->nelse;
  }
  return false;
}

static bool choose_block(encoder *e, uint32_t node, const parley_slot *slots) {
  const parley_field *field = &e->schema->fields[node];
  if (field->kind == PARLEY_KIND_WHEN)
    return parley__conds_hold(e->schema, field->cond, field->nconds, slots);
  return any_given(e, node + 1, field->nbody, slots);
}

/* Notes whether the optional block at |node| is there. One behind a block that
 * is not would be read in its place. */
static parley_err check_order(encoder *e, uint32_t node, bool there) {
  const parley_field *first = &e->schema->fields[node + 1];
  if (!there && e->left_out == NULL) e->left_out = first;
  if (!there || e->left_out == NULL) return PARLEY_OK;
  parley_fail(e->diag, PARLEY_EMISSING, offset(e),
              "missing, and an optional field behind it is given");
  if (e->left_out->key != PARLEY_NONE)
    parley__path_key(e->diag, parley_schema_key(e->schema, e->left_out->key));
  return PARLEY_EMISSING;
}

static parley_err encode_nodes(encoder *e, uint32_t first, uint32_t n,
                               scope *in) {
  uint32_t stop = first + n;
  while (first < stop) {
    const parley_field *field = &e->schema->fields[first];
    parley_err err;
    if (field->kind == PARLEY_KIND_WHEN ||
        field->kind == PARLEY_KIND_OPTIONAL) {
      bool yes = choose_block(e, first, in->slots);
      err = field->kind == PARLEY_KIND_OPTIONAL ? check_order(e, first, yes)
                                                : PARLEY_OK;
      if (err == PARLEY_OK)
        err = encode_nodes(e, yes ? first + 1 : first + 1 + field->nbody,
                           yes ? field->nbody : field->nelse, in);
      first += 1 + field->nbody + field->nelse;
    } else if (field->kind == PARLEY_KIND_REFUSE) {
      err = parley_fail(e->diag, PARLEY_EREFUSED, offset(e),
                        "no case of the layout fits");
    } else {
      err = encode_field(e, field, in);
      first++;
    }
    if (err != PARLEY_OK) return err;
  }
  return PARLEY_OK;
}

/* ---- naming what was given too much ---------------------------------- */

/* What the walk over a record's nodes found out about one key. */
struct verdict {
  bool known;                /* some node has this key */
  bool taken;                /* and the walk got to it */
  bool is_count;             /* taken as the count of a list that is there */
  const parley_field *block; /* the WHEN that kept it out, if any */
  bool in_else;
};

static void judge(encoder *e, uint32_t first, uint32_t n, const scope *in,
                  parley_slice name, bool live, const parley_field *block,
                  bool in_else, struct verdict *out) {
  uint32_t stop = first + n;
  while (first < stop) {
    const parley_field *field = &e->schema->fields[first];
    if (field->kind == PARLEY_KIND_WHEN ||
        field->kind == PARLEY_KIND_OPTIONAL) {
      bool yes = live && choose_block(e, first, in->slots);
      bool when = field->kind == PARLEY_KIND_WHEN;
      judge(e, first + 1, field->nbody, in, name, live && yes,
            when && live && !yes ? field : block, live ? false : in_else, out);
      judge(e, first + 1 + field->nbody, field->nelse, in, name, live && !yes,
            when && live && yes ? field : block, live ? true : in_else, out);
      first += 1 + field->nbody + field->nelse;
      continue;
    }
    if (same_name(e->schema, field->key, name)) {
      out->known = true;
      if (live && (field->flags & PARLEY_FIELD_COUNTS) &&
          parley__conds_hold(e->schema, field->cond, field->nconds, in->slots))
        out->is_count = true;
      else if (live)
        out->taken = true;
      else if (out->block == NULL) {
        out->block = block;
        out->in_else = in_else;
      }
    }
    first++;
  }
}

static parley_err unknown_key(encoder *e, const parley_record *record,
                              parley_slice name) {
  const char *best = parley__near_field(e->schema, record, name);
  return parley_fail(e->diag, PARLEY_EUNKNOWN, offset(e), "no such field%s%s%s",
                     best ? ", did you mean '" : "", best ? best : "",
                     best ? "'?" : "");
}

/* The open record has keys that the layout did not take: finds the first and
 * says what is wrong with it. */
static parley_err refuse_surplus(encoder *e, const parley_record *record,
                                 const scope *in) {
  parley_slice name;
  uint32_t i;
  for (i = 0; e->ops->name(e->ud, i, &name); i++) {
    struct verdict verdict;
    char text[96];
    size_t n = name.size < sizeof text - 1 ? name.size : sizeof text - 1;
    parley_err err;
    memset(&verdict, 0, sizeof verdict);
    judge(e, record->first, record->nnodes, in, name, true, NULL, false,
          &verdict);
    if (verdict.taken) continue;
    memcpy(text, name.data, n);
    text[n] = '\0';
    if (!verdict.known) {
      err = unknown_key(e, record, name);
    } else if (verdict.is_count) {
      err = parley_fail(e->diag, PARLEY_EUNEXPECTED, offset(e),
                        "the count is taken from the list and must not be "
                        "given");
    } else if (verdict.block != NULL) {
      char cond[160];
      parley__conds_text(e->schema, verdict.block->cond, verdict.block->nconds,
                         cond, sizeof cond);
      err = parley_fail(
        e->diag, PARLEY_EUNEXPECTED, offset(e),
        verdict.in_else ? "only there unless %s" : "only there if %s", cond);
    } else {
      err = parley_fail(e->diag, PARLEY_EUNEXPECTED, offset(e),
                        "not part of the packet here");
    }
    parley__path_key(e->diag, text);
    return err;
  }
  /* All names are right, so one of them came more than once. */
  return parley_fail(e->diag, PARLEY_EUNEXPECTED, offset(e),
                     "a field is given twice");
}

static parley_err enter(encoder *e) {
  if (e->depth >= e->limits->depth)
    return parley_fail(e->diag, PARLEY_ELIMIT, offset(e),
                       "nested deeper than %lu",
                       (unsigned long)e->limits->depth);
  e->depth++;
  return PARLEY_OK;
}

/* Opens a record or a list. */
static parley_err open_value(encoder *e, const parley_at *at, bool list,
                             uint32_t *count) {
  parley_err err = enter(e);
  if (err != PARLEY_OK) return err;
  err = e->ops->enter(e->ud, at, list, count);
  if (err == PARLEY_ETYPE)
    parley_fail(e->diag, err, offset(e), "%s expected, got %s",
                list ? "list" : "record", list ? "record" : "list");
  return err;
}

static parley_err encode_record(encoder *e, const parley_at *at,
                                const parley_record *record,
                                parley_slot *slots) {
  parley_slot own[PARLEY_SLOTS_MAX];
  uint32_t keys = 0, i;
  scope in;
  parley_err err = open_value(e, at, false, &keys);
  if (err != PARLEY_OK) return err;
  in.record = record;
  in.matched = 0;
  in.slots = slots;
  if (!(record->flags & PARLEY_RECORD_INLINE)) {
    for (i = 0; i < record->nslots; i++) own[i].present = false;
    in.slots = own;
  }
  err = encode_nodes(e, record->first, record->nnodes, &in);
  if (err == PARLEY_OK && in.matched != keys)
    err = refuse_surplus(e, record, &in);
  if (err != PARLEY_OK) return err;
  e->depth--;
  return e->ops->leave(e->ud);
}

static parley_err encode_list(encoder *e, const parley_at *at,
                              parley_slot *slots) {
  const parley_field *list = at->field;
  parley_item item;
  parley_at element;
  uint32_t n = 0, i;
  parley_err err = open_value(e, at, true, &n);
  if (err == PARLEY_OK) err = put_count(e, list, n);
  if (err != PARLEY_OK) return err;
  memset(&element, 0, sizeof element);
  element.schema = e->schema;
  element.field = &e->schema->fields[list->type];
  element.key = PARLEY_NONE;
  for (i = 0; i < n; i++) {
    element.index = i;
    element.offset = offset(e);
    item.given = PARLEY_GIVEN_NONE;
    err = e->ops->get(e->ud, &element, &item);
    if (err == PARLEY_OK) err = encode_value(e, &element, &item, slots);
    if (err != PARLEY_OK) {
      parley__path_index(e->diag, i);
      return err;
    }
  }
  e->depth--;
  return e->ops->leave(e->ud);
}

parley_err parley_encode(const parley_schema *schema,
                         const parley_packet *packet,
                         const parley_encode_options *options,
                         const parley_source_ops *ops, void *ud,
                         parley_buf *out, parley_diag *diag) {
  parley_limits limits;
  parley_slot slots[1];
  parley_at at;
  encoder e;
  parley_err err;
  if (schema->wire == PARLEY_WIRE_JSON)
    return parley__json_encode(schema, packet, options, ops, ud, out, diag);
  memset(&at, 0, sizeof at);
  at.schema = schema;
  at.key = PARLEY_NONE;
  e.schema = schema;
  e.ops = ops;
  e.ud = ud;
  e.out = out;
  e.start = out->size;
  e.limits = &parley_default_limits;
  if (options != NULL && options->limits != NULL) {
    limits = parley_limits_fill(options->limits);
    e.limits = &limits;
  }
  e.depth = 0;
  e.left_out = NULL;
  e.diag = diag;
  parley__path_start(diag);
  err = encode_record(&e, &at, &schema->records[packet->record], slots);
  if (err == PARLEY_OK && options != NULL)
    err = parley_buf_append(out, options->rest.data, options->rest.size);
  if (err == PARLEY_OK && offset(&e) > e.limits->message)
    err = parley_fail(diag, PARLEY_ELIMIT, 0, "%zu bytes, the limit is %lu",
                      offset(&e), (unsigned long)e.limits->message);
  if (err != PARLEY_OK) {
    parley__path_end(diag, err, offset(&e));
    out->size = e.start;
  }
  return err;
}

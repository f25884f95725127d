/* SPDX-License-Identifier: MIT
 *
 * Reading JSON packets. The text is read once into a tape of tokens, so that
 * a value is stepped over at no cost; then the packet's descriptors are walked
 * in wire order and look up their members on the tape. Everything that has to
 * be kept meanwhile lies behind the tape in the scratch buffer, which belongs
 * to the caller: a sink may longjmp out of any call.
 */
#include <math.h>
#include <string.h>

#include "codec/cond.h"
#include "codec/given.h"
#include "codec/json_tape.h"
#include "codec/select.h"

/* |at| for a sink: its name may lie in the scratch buffer, which moves. */
static const parley_at *told(const parley__reader *r, parley_at *at) {
  if (at->name.data != NULL && r->name != PARLEY_TAPE_NO_NAME)
    at->name.data = r->scratch->data + r->name;
  return at;
}

/* ---- scalars --------------------------------------------------------- */

static parley_err decode_number(parley__reader *r, parley_at *at,
                                uint32_t index) {
  size_t mark = r->scratch->size;
  bool is_integer;
  double number = 0;
  float narrow;
  int64_t integer = 0;
  parley_err err =
    parley__tape_number(r, at->field, index, &integer, &number, &is_integer);
  r->scratch->size = mark;
  if (err != PARLEY_OK) return err;
  if (is_integer) number = (double)integer;
  if (at->field->kind == PARLEY_KIND_F32) {
    if (!parley__narrow(number, &narrow))
      return parley_fail(r->diag, PARLEY_ERANGE, parley__tape_place(r, index),
                         "out of range for f32");
    number = (double)narrow;
  }
  return r->ops->number(r->ud, told(r, at), number);
}

/* True if |text| is "true" in any case. */
static bool is_true(parley_slice text) {
  size_t i;
  if (text.size != 4) return false;
  for (i = 0; i < 4; i++)
    if ((text.data[i] | 0x20) != "true"[i]) return false;
  return true;
}

static parley_err decode_boolean(parley__reader *r, parley_at *at,
                                 uint32_t index) {
  uint8_t token = parley__tape(r, index)->token;
  size_t mark = r->scratch->size;
  bool value = token == PARLEY_JSON_TRUE;
  if (token == PARLEY_JSON_STRING && !parley__is_js(r)) {
    parley_slice text;
    parley_err err = parley__tape_text(r, index, &text);
    if (err != PARLEY_OK) return err;
    value = is_true(text);
    r->scratch->size = mark;
  } else if (token != PARLEY_JSON_TRUE && token != PARLEY_JSON_FALSE) {
    return parley__tape_wrong(r, at->field, index);
  }
  return r->ops->boolean(r->ud, told(r, at), value);
}

static parley_err decode_text(parley__reader *r, parley_at *at,
                              uint32_t index) {
  size_t mark = r->scratch->size;
  parley_slice text;
  parley_err err = parley__tape_canonical(r, at->field, index, &text);
  if (err == PARLEY_OK) err = r->ops->string(r->ud, told(r, at), text);
  r->scratch->size = mark;
  return err;
}

/* Bytes are an array of numbers, signed or not. */
static parley_err decode_bytes(parley__reader *r, parley_at *at,
                               uint32_t index) {
  const parley_field *field = at->field;
  size_t mark = r->scratch->size;
  uint32_t i, n = 0;
  parley_slice bytes;
  parley_err err = PARLEY_OK;
  if (parley__tape(r, index)->token != PARLEY_JSON_ARRAY)
    return parley__tape_wrong(r, field, index);
  if (parley__tape(r, index)->size > r->limits->string)
    return parley_fail(r->diag, PARLEY_ELIMIT, parley__tape_place(r, index),
                       "%lu bytes, the limit is %lu",
                       (unsigned long)parley__tape(r, index)->size,
                       (unsigned long)r->limits->string);
  for (i = index + 1; i < parley__tape(r, index)->next;
       i = parley__tape(r, i)->next, n++) {
    int64_t value = 0;
    err = parley__tape_integer(r, field, i, &value);
    if (err == PARLEY_OK && (value < -128 || value > 255))
      err = parley_fail(r->diag, PARLEY_ERANGE, parley__tape_place(r, i),
                        "out of range for a byte (-128 to 255)");
    if (err == PARLEY_OK &&
        parley_buf_putc(r->scratch, (int)(value & 0xff)) != PARLEY_OK)
      err = parley__tape_no_memory(r);
    if (err != PARLEY_OK) {
      parley__path_index(r->diag, n);
      return err;
    }
  }
  bytes.data = r->scratch->data + mark;
  bytes.size = r->scratch->size - mark;
  err = r->ops->string(r->ud, told(r, at), bytes);
  r->scratch->size = mark;
  return err;
}

static parley_err decode_binary(parley__reader *r, parley_at *at,
                                uint32_t index) {
  bool is_one = false;
  parley_slice bytes;
  parley_err err = PARLEY_OK;
  if (parley__is_js(r))
    err = parley__tape_attachment(r, index, &is_one, &bytes);
  if (err != PARLEY_OK) return err;
  if (!is_one) return parley__tape_wrong(r, at->field, index);
  return r->ops->string(r->ud, told(r, at), bytes);
}

/* ---- values ---------------------------------------------------------- */

static parley_err decode_value(parley__reader *r, parley_at *at, uint32_t index,
                               const uint32_t *only);
static parley_err decode_record(parley__reader *r, parley_at *at,
                                const parley_record *record, uint32_t index,
                                const uint32_t *only);

static parley_err enter(parley__reader *r, uint32_t index) {
  if (r->depth >= r->limits->depth)
    return parley_fail(r->diag, PARLEY_ELIMIT, parley__tape_place(r, index),
                       "nested deeper than %lu",
                       (unsigned long)r->limits->depth);
  r->depth++;
  return PARLEY_OK;
}

static parley_err count_elements(parley__reader *r, uint32_t index) {
  uint32_t n = parley__tape(r, index)->size;
  if (n > r->limits->list)
    return parley_fail(r->diag, PARLEY_ELIMIT, parley__tape_place(r, index),
                       "%lu elements, the limit is %lu", (unsigned long)n,
                       (unsigned long)r->limits->list);
  if (n > r->limits->elements - r->elements)
    return parley_fail(r->diag, PARLEY_ELIMIT, parley__tape_place(r, index),
                       "more than %lu list elements in the packet",
                       (unsigned long)r->limits->elements);
  r->elements += n;
  return PARLEY_OK;
}

/* Whether the value is there: null is not, and a name that its enum does not
 * have is read as null. */
static parley_err is_there(parley__reader *r, uint32_t enumeration,
                           uint32_t index, bool *there) {
  const parley__token *e = parley__tape(r, index);
  size_t mark = r->scratch->size;
  parley_slice text;
  parley_err err;
  *there = e->token != PARLEY_JSON_NULL;
  if (enumeration == PARLEY_NONE) return PARLEY_OK;
  if (!*there && r->schema->enums[enumeration].no_null)
    return parley_fail(r->diag, PARLEY_ETYPE, parley__tape_place(r, index),
                       "null is refused here");
  if (!*there || r->schema->enums[enumeration].open ||
      r->schema->enums[enumeration].kind != PARLEY_KIND_STRING ||
      e->token == PARLEY_JSON_OBJECT || e->token == PARLEY_JSON_ARRAY ||
      (parley__is_js(r) && e->token > PARLEY_JSON_STRING))
    return PARLEY_OK;
  err = parley__tape_string(r, &parley__any_field, index, &text);
  if (err != PARLEY_OK) return err;
  *there = parley__enum_find(r->schema, enumeration, r->version, text) != NULL;
  r->scratch->size = mark;
  return PARLEY_OK;
}

static parley_err tell_null(parley__reader *r, parley_at *at, uint32_t index) {
  if (r->ops->null == NULL)
    return parley_fail(r->diag, PARLEY_ETYPE, parley__tape_place(r, index),
                       "null in a list");
  return r->ops->null(r->ud, told(r, at));
}

static parley_err decode_list(parley__reader *r, parley_at *at, uint32_t index,
                              const uint32_t *only) {
  const parley_field *element = at->field->kind == PARLEY_KIND_ANY
                                  ? &parley__any_field
                                  : &r->schema->fields[at->field->type];
  uint32_t enumeration = element == &parley__any_field
                           ? PARLEY_NONE
                           : r->schema->infos[at->field->type].enumeration;
  bool has_null = false;
  uint32_t i;
  parley_at item;
  parley_err err = PARLEY_OK;
  if (parley__tape(r, index)->token != PARLEY_JSON_ARRAY)
    return parley__tape_wrong(r, at->field, index);
  err = enter(r, index);
  if (err == PARLEY_OK) err = count_elements(r, index);
  if (err == PARLEY_OK && at->field->kind == PARLEY_KIND_SET &&
      parley__has_text(element))
    err = parley__tape_repeats(r, element, index, PARLEY_TAPE_KEEP_FIRST);
  if (err == PARLEY_OK)
    err = r->ops->begin_list(r->ud, told(r, at), parley__tape(r, index)->size);
  if (err != PARLEY_OK) return err;
  memset(&item, 0, sizeof item);
  item.schema = r->schema;
  item.field = element;
  item.key = PARLEY_NONE;
  for (i = index + 1; i < parley__tape(r, index)->next;
       i = parley__tape(r, i)->next) {
    bool there = true;
    if (parley__tape(r, i)->flags & PARLEY_TAPE_REPEATED) continue;
    err = is_there(r, enumeration, i, &there);
    if (!there && has_null && at->field->kind == PARLEY_KIND_SET) continue;
    has_null = has_null || !there;
    item.offset = parley__tape_place(r, i);
    if (err == PARLEY_OK)
      err = there ? decode_value(r, &item, i, only) : tell_null(r, &item, i);
    if (err != PARLEY_OK) {
      parley__path_index(r->diag, item.index);
      return err;
    }
    item.index++;
  }
  r->depth--;
  return r->ops->end_list(r->ud, told(r, at));
}

/* Decodes the member whose name is at |key|, a name of type |names|. */
static parley_err decode_member(parley__reader *r, const parley_field *names,
                                const parley_field *value, uint32_t enumeration,
                                uint32_t key) {
  size_t mark = r->scratch->size, outer = r->name;
  parley_at at;
  bool there = true;
  parley_err err = is_there(r, enumeration, key + 1, &there);
  bool is_null = !there && parley__is_js(r) && value == &parley__any_field;
  if (err == PARLEY_OK && !there && !is_null) return PARLEY_OK;
  memset(&at, 0, sizeof at);
  at.schema = r->schema;
  at.field = value;
  at.key = PARLEY_NONE;
  at.name_kind =
    names->kind == PARLEY_KIND_ANY ? PARLEY_KIND_STRING : names->kind;
  at.offset = parley__tape_place(r, key + 1);
  if (err == PARLEY_OK) err = parley__tape_canonical(r, names, key, &at.name);
  if (err == PARLEY_OK && at.name.data == NULL) at.name = parley_slice_of("");
  r->name = r->scratch->size > mark ? r->scratch->size - at.name.size
                                    : PARLEY_TAPE_NO_NAME;
  if (err == PARLEY_OK && at.name.size > 0 && !r->nul_names &&
      memchr(at.name.data, 0, at.name.size) != NULL)
    err = parley_fail(r->diag, PARLEY_EJSON, parley__tape_place(r, key),
                      "a NUL in a member name");
  if (err == PARLEY_OK)
    err = is_null ? tell_null(r, &at, key + 1)
                  : decode_value(r, &at, key + 1, NULL);
  if (err != PARLEY_OK) parley__tape_name_path(r, key);
  r->scratch->size = mark;
  r->name = outer;
  return err;
}

/* Names that the map's enum does not have are all the same: null. */
static parley_err check_names(parley__reader *r, uint32_t enumeration,
                              uint32_t index) {
  uint32_t i, unknown = 0;
  if (enumeration == PARLEY_NONE) return PARLEY_OK;
  for (i = index + 1; i < parley__tape(r, index)->next;
       i = parley__tape(r, i)->next) {
    bool there = true;
    parley_err err;
    if (parley__tape(r, i)->token != PARLEY_JSON_KEY) continue;
    err = is_there(r, enumeration, i, &there);
    if (err != PARLEY_OK) return err;
    if (there) continue;
    parley__tape(r, i)->flags |= PARLEY_TAPE_REPEATED;
    if (++unknown > 1)
      return parley_fail(r->diag, PARLEY_EJSON, parley__tape_place(r, i),
                         "a second key that the enum does not have");
  }
  return PARLEY_OK;
}

/* A map, or a free-form object. */
static parley_err decode_map(parley__reader *r, parley_at *at, uint32_t index) {
  bool map = at->field != NULL && at->field->kind == PARLEY_KIND_MAP;
  const parley_field *names = &parley__any_field, *value = names;
  uint32_t enumeration = PARLEY_NONE, i;
  parley_err err = enter(r, index);
  if (err == PARLEY_OK) err = count_elements(r, index);
  if (map) {
    names = &r->schema->fields[at->field->type];
    value = names + 1;
    enumeration = r->schema->infos[at->field->type + 1].enumeration;
    if (parley__tape(r, index)->token != PARLEY_JSON_OBJECT)
      return parley__tape_wrong(r, at->field, index);
    if (err == PARLEY_OK)
      err =
        check_names(r, r->schema->infos[at->field->type].enumeration, index);
  }
  if (err == PARLEY_OK)
    err = parley__tape_repeats(
      r, names, index, map ? PARLEY_TAPE_REFUSE : PARLEY_TAPE_KEEP_LAST);
  if (err == PARLEY_OK)
    err =
      r->ops->begin_record(r->ud, told(r, at), parley__tape(r, index)->size);
  for (i = index + 1; err == PARLEY_OK && i < parley__tape(r, index)->next;
       i = parley__tape(r, i + 1)->next)
    if (!(parley__tape(r, i)->flags & PARLEY_TAPE_REPEATED))
      err = decode_member(r, names, value, enumeration, i);
  if (err != PARLEY_OK) return err;
  r->depth--;
  return r->ops->end_record(r->ud, told(r, at));
}

/* Tells the sink of the attachment that the placeholder at |index| stands for,
 * if it is one. */
static parley_err attached(parley__reader *r, parley_at *at, uint32_t index,
                           bool *is_one) {
  const parley_field *field = at->field;
  parley_slice bytes;
  parley_err err = parley__tape_attachment(r, index, is_one, &bytes);
  if (err != PARLEY_OK || !*is_one) return err;
  at->field = &parley__binary_field;
  err = r->ops->string(r->ud, told(r, at), bytes);
  at->field = field;
  return err;
}

static parley_err decode_any(parley__reader *r, parley_at *at, uint32_t index) {
  size_t mark = r->scratch->size;
  double number = 0;
  int64_t integer = 0;
  bool is_integer;
  parley_err err;
  if (r->nattachments > 0) {
    bool is_one = false;
    err = attached(r, at, index, &is_one);
    if (is_one || err != PARLEY_OK) return err;
  }
  switch (parley__tape(r, index)->token) {
    case PARLEY_JSON_OBJECT:
      return decode_map(r, at, index);
    case PARLEY_JSON_ARRAY:
      return decode_list(r, at, index, NULL);
    case PARLEY_JSON_STRING:
      return decode_text(r, at, index);
    case PARLEY_JSON_NULL:
      return tell_null(r, at, index);
    case PARLEY_JSON_NUMBER:
      err = parley__tape_number(r, at->field, index, &integer, &number,
                                &is_integer);
      r->scratch->size = mark;
      if (err != PARLEY_OK) return err;
      if (is_integer) return r->ops->integer(r->ud, told(r, at), integer);
      if (isinf(number) && !parley__is_js(r))
        return parley_fail(r->diag, PARLEY_ERANGE, parley__tape_place(r, index),
                           "a number too large");
      return r->ops->number(r->ud, told(r, at), number);
    default:
      return r->ops->boolean(r->ud, told(r, at),
                             parley__tape(r, index)->token == PARLEY_JSON_TRUE);
  }
}

/* True if one of the alternatives of |field| is an attachment. */
static bool has_binary(const parley__reader *r, const parley_field *field) {
  uint32_t i;
  for (i = 0; i < field->nbody; i++)
    if (r->schema->fields[field->type + i].kind == PARLEY_KIND_BINARY)
      return true;
  return false;
}

static parley_err decode_one_of(parley__reader *r, parley_at *at,
                                uint32_t index) {
  const parley_field *field = at->field;
  bool text = parley__tape(r, index)->token == PARLEY_JSON_STRING;
  uint32_t i;
  if (parley__is_js(r) && has_binary(r, field)) {
    bool is_one = false;
    parley_err err = attached(r, at, index, &is_one);
    if (is_one || err != PARLEY_OK) return err;
  }
  /* The second round is for integers that are written as strings. */
  for (i = 0; i < (parley__is_js(r) && text ? 2 : 1) * field->nbody; i++) {
    uint32_t node = field->type + i % field->nbody;
    const parley_field *type = &r->schema->fields[node];
    bool there = true;
    parley_err err;
    if (i < field->nbody
          ? !parley__tape_suits(r, index, (parley_kind)type->kind)
          : type->kind > PARLEY_KIND_I64)
      continue;
    err = is_there(r, r->schema->infos[node].enumeration, index, &there);
    if (err != PARLEY_OK) return err;
    if (!there) continue; /* another may have it */
    at->field = type;
    err = decode_value(r, at, index, NULL);
    at->field = field;
    return err;
  }
  return parley__tape_wrong(r, field, index);
}

static parley_err decode_value(parley__reader *r, parley_at *at, uint32_t index,
                               const uint32_t *only) {
  int64_t integer = 0;
  parley_err err;
  at->size = parley__tape(r, index)->size;
  switch ((parley_kind)at->field->kind) {
    case PARLEY_KIND_F32:
    case PARLEY_KIND_F64:
      return decode_number(r, at, index);
    case PARLEY_KIND_BOOL:
      return decode_boolean(r, at, index);
    case PARLEY_KIND_STRING:
    case PARLEY_KIND_UUID:
    case PARLEY_KIND_CURRENCY:
      return decode_text(r, at, index);
    case PARLEY_KIND_SBYTES:
      return decode_bytes(r, at, index);
    case PARLEY_KIND_RECORD:
      return decode_record(r, at, &r->schema->records[at->field->type], index,
                           only);
    case PARLEY_KIND_LIST:
    case PARLEY_KIND_SET:
      return decode_list(r, at, index, only);
    case PARLEY_KIND_MAP:
      return decode_map(r, at, index);
    case PARLEY_KIND_ANY:
      return decode_any(r, at, index);
    case PARLEY_KIND_ONE_OF:
      return decode_one_of(r, at, index);
    case PARLEY_KIND_BINARY:
      return decode_binary(r, at, index);
    default:
      err = parley__tape_integer(r, at->field, index, &integer);
      return err == PARLEY_OK ? r->ops->integer(r->ud, told(r, at), integer)
                              : err;
  }
}

/* ---- records --------------------------------------------------------- */

static bool is_scalar(const parley_field *field) {
  return field->kind <= PARLEY_KIND_BOOL &&
         !(field->flags & (PARLEY_FIELD_NULLABLE | PARLEY_FIELD_OPTIONAL));
}

static bool is_live(const parley__reader *r, uint32_t node) {
  const parley_field_info *info = &r->schema->infos[node];
  return parley__in_version(r->version, info->since, info->until);
}

/* Stores for each node of |record| the entry of its value, NONE if it has
 * none, in the scratch buffer at |base|. The last of several counts, except
 * that null does not take back a number or boolean. */
static parley_err find_members(parley__reader *r, const parley_record *record,
                               uint32_t index, size_t base, bool *others) {
  size_t size = record->nnodes * sizeof(uint32_t);
  uint32_t *found, i, n;
  if (parley_buf_reserve(r->scratch, base - r->scratch->size + size) !=
      PARLEY_OK)
    return parley__tape_no_memory(r);
  r->scratch->size = base + size;
  memset(r->scratch->data + base, 0xff, size);
  for (i = index + 1; i < parley__tape(r, index)->next;
       i = parley__tape(r, i + 1)->next) {
    size_t mark = r->scratch->size;
    parley_slice name;
    parley_err err = parley__tape_text(r, i, &name);
    if (err != PARLEY_OK) return err;
    for (n = 0; n < record->nnodes; n++)
      if (is_live(r, record->first + n) &&
          parley__is_named(r->schema, record->first + n, name))
        break;
    r->scratch->size = mark;
    found = (uint32_t *)(void *)(r->scratch->data + base);
    if (n == record->nnodes)
      *others = true;
    else
      parley__tape(r, i)->flags |=
        PARLEY_TAPE_REPEATED; /* not for "$unknown" */
    if (n < record->nnodes &&
        !(parley__tape(r, i + 1)->token == PARLEY_JSON_NULL &&
          !parley__is_js(r) &&
          is_scalar(&r->schema->fields[record->first + n])))
      found[n] = i + 1;
  }
  return PARLEY_OK;
}

/* A number or boolean of Java that is not in the text is 0 or false. */
static parley_err decode_zero(parley__reader *r, parley_at *at) {
  if (at->field->kind == PARLEY_KIND_BOOL)
    return r->ops->boolean(r->ud, told(r, at), false);
  if (at->field->kind == PARLEY_KIND_F32 || at->field->kind == PARLEY_KIND_F64)
    return r->ops->number(r->ud, told(r, at), 0);
  return r->ops->integer(r->ud, told(r, at), 0);
}

static parley_err decode_field(parley__reader *r, uint32_t node, uint32_t index,
                               const uint32_t *only) {
  const parley_field *field = &r->schema->fields[node];
  parley_at at;
  bool there = index != PARLEY_NONE;
  parley_err err = PARLEY_OK;
  memset(&at, 0, sizeof at);
  at.schema = r->schema;
  at.field = field;
  at.key = field->key;
  if (there) {
    at.offset = parley__tape_place(r, index);
    err = is_there(r, r->schema->infos[node].enumeration, index, &there);
  }
  if (err == PARLEY_OK && there)
    err = decode_value(r, &at, index, only);
  else if (err == PARLEY_OK && is_scalar(field) && !parley__is_js(r))
    err = decode_zero(r, &at);
  if (err != PARLEY_OK)
    parley__path_key(r->diag, parley_schema_key(r->schema, field->key));
  return err;
}

/* The members that no field has, as a free-form object. */
static parley_err decode_unknown(parley__reader *r, uint32_t index) {
  size_t outer = r->name;
  parley_at at;
  parley_err err;
  memset(&at, 0, sizeof at);
  at.schema = r->schema;
  at.field = &parley__any_field;
  at.key = PARLEY_NONE;
  at.name = parley_slice_of(PARLEY_UNKNOWN_NAME);
  at.name_kind = PARLEY_KIND_STRING;
  r->name = PARLEY_TAPE_NO_NAME;
  err = decode_map(r, &at, index);
  r->name = outer;
  if (err != PARLEY_OK) parley__path_key(r->diag, PARLEY_UNKNOWN_NAME);
  return err;
}

static parley_err decode_record(parley__reader *r, parley_at *at,
                                const parley_record *record, uint32_t index,
                                const uint32_t *only) {
  size_t start = r->scratch->size, base = (start + 7) & ~(size_t)7;
  bool others = false;
  uint32_t i;
  parley_err err;
  if (parley__tape(r, index)->token != PARLEY_JSON_OBJECT)
    return parley_fail(r->diag, PARLEY_ETYPE, parley__tape_place(r, index),
                       "object expected, got %s", parley__tape_name(r, index));
  err = enter(r, index);
  if (err == PARLEY_OK) err = find_members(r, record, index, base, &others);
  if (err == PARLEY_OK)
    err = r->ops->begin_record(
      r->ud, told(r, at), only != NULL ? only[record->nnodes] : record->nkeys);
  for (i = 0; i < record->nnodes && err == PARLEY_OK; i++) {
    const uint32_t *found =
      (const uint32_t *)(const void *)(r->scratch->data + base);
    uint32_t want = only != NULL ? only[i] : PARLEY_SELECT_ALL;
    if (want == PARLEY_SELECT_NONE || !is_live(r, record->first + i)) continue;
    err = decode_field(r, record->first + i, found[i],
                       want == PARLEY_SELECT_ALL ? NULL : only + want);
  }
  if (err == PARLEY_OK && others && r->unknown && only == NULL)
    err = decode_unknown(r, index);
  if (err != PARLEY_OK) return err;
  r->scratch->size = start;
  r->depth--;
  return r->ops->end_record(r->ud, told(r, at));
}

/* ---- events ---------------------------------------------------------- */

/* Arguments from entry |index| on that no field has, as a free-form list. */
static parley_err decode_surplus(parley__reader *r, uint32_t index) {
  uint32_t stop = parley__tape(r, 0)->next, i, n = 0;
  parley_at at, item;
  parley_err err;
  memset(&at, 0, sizeof at);
  at.schema = r->schema;
  at.field = &parley__any_field;
  at.key = PARLEY_NONE;
  item = at;
  at.name = parley_slice_of(PARLEY_UNKNOWN_NAME);
  at.name_kind = PARLEY_KIND_STRING;
  for (i = index; i < stop; i = parley__tape(r, i)->next) n++;
  err = r->ops->begin_list(r->ud, &at, n);
  for (i = index; i < stop && err == PARLEY_OK;
       i = parley__tape(r, i)->next, item.index++) {
    item.offset = parley__tape_place(r, i);
    err = decode_value(r, &item, i, NULL);
    if (err != PARLEY_OK) parley__path_index(r->diag, item.index);
  }
  if (err == PARLEY_OK) return r->ops->end_list(r->ud, &at);
  parley__path_key(r->diag, PARLEY_UNKNOWN_NAME);
  return err;
}

/* Reads the name, the first element of the array, which must be |name|. */
static parley_err check_event(parley__reader *r, const char *name) {
  parley_slice text;
  parley_err err;
  if (parley__tape(r, 0)->token != PARLEY_JSON_ARRAY)
    return parley_fail(r->diag, PARLEY_EPROTO, parley__tape_place(r, 0),
                       "array expected, got %s", parley__tape_name(r, 0));
  if (parley__tape(r, 0)->size == 0 ||
      parley__tape(r, 1)->token != PARLEY_JSON_STRING)
    return parley_fail(r->diag, PARLEY_EPROTO, parley__tape_place(r, 0),
                       "the name of the event expected");
  err = parley__tape_text(r, 1, &text);
  if (err == PARLEY_OK && !parley_slice_eq(text, parley_slice_of(name)))
    err = parley_fail(r->diag, PARLEY_EPROTO, parley__tape_place(r, 1),
                      "the event '%s' expected, got '%.*s'", name,
                      (int)(text.size < 60 ? text.size : 60), text.data);
  return err;
}

static parley_err decode_event(parley__reader *r, const parley_packet *packet,
                               const uint32_t *only) {
  const parley_record *record = &r->schema->records[packet->record];
  size_t mark = r->scratch->size;
  uint32_t next, stop, i;
  parley_at at;
  parley_err err = check_event(r, parley_schema_text(r->schema, packet->name));
  r->scratch->size = mark;
  if (err == PARLEY_OK) err = enter(r, 0);
  memset(&at, 0, sizeof at);
  at.schema = r->schema;
  at.key = PARLEY_NONE;
  if (err == PARLEY_OK)
    err = r->ops->begin_record(
      r->ud, &at, only != NULL ? only[record->nnodes] : record->nkeys);
  if (err != PARLEY_OK) return err;
  next = parley__tape(r, 1)->next;
  stop = parley__tape(r, 0)->next;
  for (i = 0; i < record->nnodes && err == PARLEY_OK; i++) {
    uint32_t want = only != NULL ? only[i] : PARLEY_SELECT_ALL, index = next;
    if (!is_live(r, record->first + i)) continue;
    if (next < stop)
      next = parley__tape(r, next)->next;
    else
      index = PARLEY_NONE;
    if (want != PARLEY_SELECT_NONE)
      err = decode_field(r, record->first + i, index,
                         want == PARLEY_SELECT_ALL ? NULL : only + want);
  }
  if (err == PARLEY_OK && next < stop && r->unknown && only == NULL)
    err = decode_surplus(r, next);
  if (err != PARLEY_OK) return err;
  r->depth--;
  return r->ops->end_record(r->ud, &at);
}

/* ---- entry ----------------------------------------------------------- */

static parley_err decode_root(parley__reader *r, const parley_packet *packet,
                              const uint32_t *only) {
  parley_at at;
  parley_err err = parley__tape_read(r);
  if (err != PARLEY_OK) return err;
  if (parley__is_event(packet)) return decode_event(r, packet, only);
  if (parley__tape(r, 0)->token != PARLEY_JSON_OBJECT)
    return parley_fail(r->diag, PARLEY_ETYPE, parley__tape_place(r, 0),
                       "object expected, got %s", parley__tape_name(r, 0));
  memset(&at, 0, sizeof at);
  at.schema = r->schema;
  at.key = PARLEY_NONE;
  if (parley__is_free(packet)) return decode_map(r, &at, 0);
  return decode_record(r, &at, &r->schema->records[packet->record], 0, only);
}

/* A reader of |in| with |options|; refuses a text that is too long. */
static parley_err start(parley__reader *r, const parley_decode_options *options,
                        parley_limits *limits, parley_buf *own, parley_slice in,
                        parley_diag *diag) {
  memset(r, 0, sizeof *r);
  *limits = parley_limits_fill(options->limits);
  parley_buf_init(own, NULL);
  r->limits = limits;
  r->mode = PARLEY_JSON_JS;
  r->attachments = options->attachments;
  r->nattachments = options->nattachments;
  r->text = in.data != NULL ? in : parley_slice_of("");
  r->scratch = options->scratch != NULL ? options->scratch : own;
  r->scratch->size = 0;
  r->name = PARLEY_TAPE_NO_NAME;
  r->diag = diag;
  parley__path_start(diag);
  if (in.size > limits->message)
    return parley_fail(diag, PARLEY_ELIMIT, 0, "%zu bytes, the limit is %lu",
                       in.size, (unsigned long)limits->message);
  return PARLEY_OK;
}

static const parley_decode_options no_options = {0};

parley_err parley__json_decode(const parley_schema *schema,
                               const parley_packet *packet,
                               const parley_decode_options *options,
                               parley_slice in, const parley_sink_ops *ops,
                               void *ud, parley_slice *rest,
                               parley_diag *diag) {
  parley_limits limits;
  parley_buf own;
  parley__reader r;
  parley_err err;
  if (options == NULL) options = &no_options;
  err = start(&r, options, &limits, &own, in, diag);
  if (err != PARLEY_OK) return err;
  r.schema = schema;
  r.ops = ops;
  r.ud = ud;
  r.version = options->version != 0 ? options->version : schema->version;
  r.unknown = options->unknown;
  if (!parley__is_event(packet)) {
    r.mode = PARLEY_JSON_LENIENT;
    r.nattachments = 0;
  }
  err = decode_root(
    &r, packet,
    options->only != NULL ? parley__selection_root(options->only) : NULL);
  parley_buf_clear(&own);
  if (err != PARLEY_OK) return parley__path_end(diag, err, 0);
  if (rest != NULL) {
    rest->data = r.text.data + in.size;
    rest->size = 0;
  }
  return PARLEY_OK;
}

parley_err parley__json_decode_any(const parley_decode_options *options,
                                   bool nul_names, parley_slice in,
                                   const parley_sink_ops *ops, void *ud,
                                   parley_diag *diag) {
  parley_limits limits;
  parley_buf own;
  parley__reader r;
  parley_at at;
  parley_err err;
  if (options == NULL) options = &no_options;
  err = start(&r, options, &limits, &own, in, diag);
  if (err != PARLEY_OK) return err;
  r.ops = ops;
  r.ud = ud;
  r.nul_names = nul_names;
  memset(&at, 0, sizeof at);
  at.field = &parley__any_field;
  at.key = PARLEY_NONE;
  err = parley__tape_read(&r);
  if (err == PARLEY_OK) err = decode_any(&r, &at, 0);
  parley_buf_clear(&own);
  return err == PARLEY_OK ? err : parley__path_end(diag, err, 0);
}

parley_err parley_decode_any(const parley_decode_options *options,
                             parley_slice in, const parley_sink_ops *ops,
                             void *ud, parley_diag *diag) {
  return parley__json_decode_any(options, false, in, ops, ud, diag);
}

/* SPDX-License-Identifier: MIT
 *
 * Writing JSON packets: no white space, members in the order of the layout,
 * nulls only in lists, strings and numbers as Java writes them. The only thing
 * held is the caller's output buffer, so a source may longjmp out.
 */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "codec/cond.h"
#include "codec/given.h"
#include "codec/json_walk.h"
#include "schema/near.h"

typedef struct writer {
  const parley_schema *schema;
  const parley_source_ops *ops;
  void *ud;
  parley_buf *out;
  size_t start; /* of this packet in |out| */
  const parley_limits *limits;
  uint32_t version;
  uint32_t depth;
  parley_diag *diag;
} writer;

static size_t offset(const writer *w) {
  return w->out->size - w->start;
}

static parley_err no_memory(writer *w) {
  return parley_fail(w->diag, PARLEY_ENOMEM, offset(w), "out of memory");
}

static parley_err put(writer *w, const char *text) {
  return parley_buf_puts(w->out, text) == PARLEY_OK ? PARLEY_OK : no_memory(w);
}

static parley_err encode_value(writer *w, const parley_at *at,
                               parley_item *item);
static parley_err encode_record(writer *w, const parley_at *at,
                                const parley_record *record);

/* ---- scalars --------------------------------------------------------- */

/* Halves of surrogate pairs are UTF-8 enough: they become "?". */
static bool is_utf8(parley_slice text) {
  size_t at = 0;
  while (at < text.size) {
    size_t n = parley__utf8_sequence(text.data + at, text.size - at);
    if (n == 0 && text.size - at >= 3 && text.data[at] == 0xED &&
        text.data[at + 1] >= 0xA0 && text.data[at + 1] <= 0xBF &&
        (text.data[at + 2] & 0xC0) == 0x80)
      n = 3;
    if (n == 0) return false;
    at += n;
  }
  return true;
}

static parley_err put_text(writer *w, parley_slice text) {
  if (text.size > w->limits->string)
    return parley_fail(w->diag, PARLEY_ELIMIT, offset(w),
                       "a string of %zu bytes, the limit is %lu", text.size,
                       (unsigned long)w->limits->string);
  if (!is_utf8(text))
    return parley_fail(w->diag, PARLEY_EUTF8, offset(w),
                       "a string that is not UTF-8");
  if (parley__json_put_java_string(w->out, text) != PARLEY_OK)
    return no_memory(w);
  return PARLEY_OK;
}

static parley_err put_number(writer *w, double value, bool single) {
  if (!isfinite(value))
    return parley_fail(w->diag, PARLEY_ERANGE, offset(w),
                       "JSON has no NaN and no infinity");
  if (single) {
    float narrow;
    parley__narrow(value, &narrow);
    value = (double)narrow;
  }
  if (parley__json_put_java_number(w->out, value, single) != PARLEY_OK)
    return no_memory(w);
  return PARLEY_OK;
}

static parley_err put_integer(writer *w, int64_t value) {
  if (parley__json_put_integer(w->out, value) != PARLEY_OK) return no_memory(w);
  return PARLEY_OK;
}

/* Bytes as a list of signed numbers. */
static parley_err put_bytes(writer *w, const parley_field *field,
                            const parley_item *item) {
  parley_err err;
  size_t i;
  if (item->given != PARLEY_GIVEN_STRING && item->given != PARLEY_GIVEN_BYTES)
    return parley__mistyped(field, item, offset(w), w->diag);
  if (item->string.size > w->limits->string)
    return parley_fail(w->diag, PARLEY_ELIMIT, offset(w),
                       "%zu bytes, the limit is %lu", item->string.size,
                       (unsigned long)w->limits->string);
  err = put(w, "[");
  for (i = 0; i < item->string.size && err == PARLEY_OK; i++) {
    if (i > 0) err = put(w, ",");
    if (err == PARLEY_OK) err = put_integer(w, (int8_t)item->string.data[i]);
  }
  return err == PARLEY_OK ? put(w, "]") : err;
}

/* True if the closed enum, if there is one, has |text|. */
static bool in_enum(const writer *w, uint32_t enumeration, parley_slice text) {
  const parley_enum *e;
  if (enumeration == PARLEY_NONE) return true;
  e = &w->schema->enums[enumeration];
  return e->open || e->kind != PARLEY_KIND_STRING ||
         parley__enum_find(w->schema, enumeration, w->version, text) != NULL;
}

/* Refuses a text that its enum does not have. */
static parley_err check_enum(writer *w, const parley_field *field,
                             uint32_t enumeration, parley_slice text) {
  const parley_enum *e;
  parley_near near;
  uint32_t i;
  if (in_enum(w, enumeration, text)) return PARLEY_OK;
  e = &w->schema->enums[enumeration];
  parley__near_init(&near, (const char *)text.data, text.size);
  for (i = 0; i < e->count; i++) {
    const parley_enum_value *value = &w->schema->enum_values[e->first + i];
    if (parley__in_version(w->version, value->since, 0))
      parley__near_offer(&near, parley_schema_text(w->schema, value->text));
  }
  if (field->flags & PARLEY_FIELD_SECRET)
    return parley_fail(w->diag, PARLEY_ERANGE, offset(w), "no value of %s",
                       parley_schema_text(w->schema, e->name));
  return parley_fail(
    w->diag, PARLEY_ERANGE, offset(w),
    "'%.*s' is no value of %s in version %lu%s%s%s",
    (int)(text.size < 40 ? text.size : 40), text.data,
    parley_schema_text(w->schema, e->name), (unsigned long)w->version,
    near.best != NULL ? ", did you mean '" : "",
    near.best != NULL ? near.best : "", near.best != NULL ? "'?" : "");
}

/* A text as |field| wants it; also the name of a map's member. */
static parley_err put_string(writer *w, const parley_field *field,
                             uint32_t enumeration, const parley_item *item) {
  parley_slice text = item->string;
  char uuid[37];
  parley_err err;
  if (item->given != PARLEY_GIVEN_STRING)
    return parley__mistyped(field, item, offset(w), w->diag);
  if (field->kind == PARLEY_KIND_UUID) {
    if (!parley__uuid(text, true, uuid))
      return parley_fail(w->diag, PARLEY_ERANGE, offset(w),
                         "uuid expected (8-4-4-4-12 hex digits)");
    text = parley_slice_of(uuid);
  } else if (field->kind == PARLEY_KIND_CURRENCY &&
             !parley__is_currency(text)) {
    return parley_fail(w->diag, PARLEY_ERANGE, offset(w),
                       "currency expected, an ISO 4217 code");
  }
  err = check_enum(w, field, enumeration, text);
  return err == PARLEY_OK ? put_text(w, text) : err;
}

/* ---- containers ------------------------------------------------------ */

static parley_err enter(writer *w, const parley_at *at, bool list,
                        uint32_t *count) {
  parley_err err;
  if (w->depth >= w->limits->depth)
    return parley_fail(w->diag, PARLEY_ELIMIT, offset(w),
                       "nested deeper than %lu",
                       (unsigned long)w->limits->depth);
  w->depth++;
  err = w->ops->enter(w->ud, at, list, count);
  if (err == PARLEY_ETYPE)
    parley_fail(w->diag, err, offset(w), "%s expected, got %s",
                list ? "list"
                : at->field != NULL && at->field->kind == PARLEY_KIND_MAP
                  ? "map"
                  : "record",
                list ? "record" : "list");
  if (err == PARLEY_OK && *count > w->limits->list)
    err = parley_fail(w->diag, PARLEY_ELIMIT, offset(w),
                      "%lu elements, the limit is %lu", (unsigned long)*count,
                      (unsigned long)w->limits->list);
  return err;
}

static parley_err leave(writer *w) {
  w->depth--;
  return w->ops->leave(w->ud);
}

/* Finds an element of the array, or a name of the object, written from
 * |start| on that stands twice. The |n| texts are listed behind it for as long
 * as this takes. */
static parley_err check_repeats(writer *w, size_t start, uint32_t n,
                                uint32_t *at) {
  size_t end = w->out->size, base = (end + 7) & ~(size_t)7;
  bool object = w->out->data[start] == '{';
  parley__json json;
  parley__json_token token = PARLEY_JSON_NULL;
  parley_slice whole;
  parley__text *texts;
  uint32_t i = 0;
  if (n < 2) return PARLEY_OK;
  if (parley_buf_reserve(w->out, base - end + n * sizeof *texts) != PARLEY_OK)
    return no_memory(w);
  texts = (parley__text *)(void *)(w->out->data + base);
  whole.data = w->out->data + start;
  whole.size = end - start;
  parley__json_init(&json, whole, PARLEY_JSON_DEPTH);
  while (parley__json_next(&json, &token, NULL) == PARLEY_OK &&
         token != PARLEY_JSON_END) {
    if (object ? token != PARLEY_JSON_KEY || json.depth > 1
               : token < PARLEY_JSON_STRING)
      continue;
    if (i == n) break;
    texts[i].data = whole.data + json.token_offset;
    texts[i].size = (uint32_t)(json.p - texts[i].data);
    texts[i].index = i;
    i++;
  }
  n = i;
  parley__sort_texts(texts, n);
  for (i = 1; i < n; i++)
    if (texts[i].size == texts[i - 1].size &&
        memcmp(texts[i].data, texts[i - 1].data, texts[i].size) == 0) {
      *at = texts[i].index;
      return PARLEY_ERANGE;
    }
  return PARLEY_OK;
}

static parley_err check_set(writer *w, const parley_field *element,
                            size_t start, uint32_t n) {
  uint32_t at = 0;
  parley_err err =
    parley__has_text(element) ? check_repeats(w, start, n, &at) : PARLEY_OK;
  if (err != PARLEY_ERANGE) return err;
  parley_fail(w->diag, err, offset(w), "stands twice in the set");
  parley__path_index(w->diag, at);
  return err;
}

static parley_err encode_list(writer *w, const parley_at *at) {
  bool any = at->field->kind == PARLEY_KIND_ANY;
  size_t start = w->out->size;
  parley_at element;
  uint32_t n = 0;
  parley_err err = enter(w, at, true, &n);
  if (err == PARLEY_OK) err = put(w, "[");
  memset(&element, 0, sizeof element);
  element.schema = w->schema;
  element.field =
    any ? &parley__any_field : &w->schema->fields[at->field->type];
  element.key = PARLEY_NONE;
  for (; element.index < n && err == PARLEY_OK; element.index++) {
    parley_item item;
    item.given = PARLEY_GIVEN_NONE;
    if (element.index > 0) err = put(w, ",");
    element.offset = offset(w);
    if (err == PARLEY_OK) err = w->ops->get(w->ud, &element, &item);
    if (err == PARLEY_OK)
      err = item.given == PARLEY_GIVEN_NULL ? put(w, "null")
                                            : encode_value(w, &element, &item);
    if (err != PARLEY_OK) parley__path_index(w->diag, element.index);
  }
  if (err == PARLEY_OK) err = put(w, "]");
  if (err == PARLEY_OK && at->field->kind == PARLEY_KIND_SET)
    err = check_set(w, element.field, start, n);
  return err == PARLEY_OK ? leave(w) : err;
}

static void name_path(writer *w, parley_slice name) {
  char text[64];
  size_t n = name.size < sizeof text - 1 ? name.size : sizeof text - 1;
  if (n > 0) memcpy(text, name.data, n);
  text[n] = '\0';
  parley__path_key(w->diag, text);
}

/* The name of a map's member, as its type says. */
static parley_err put_name(writer *w, const parley_field *names,
                           uint32_t enumeration, parley_slice name) {
  parley_item item;
  int64_t number;
  item.given = PARLEY_GIVEN_STRING;
  item.string = name;
  if (names->kind <= PARLEY_KIND_I64) {
    if (!parley__decimal(name, &item.integer))
      return parley_fail(w->diag, PARLEY_ETYPE, offset(w), "%s expected as key",
                         parley_kind_name((parley_kind)names->kind));
    item.given = PARLEY_GIVEN_INTEGER;
    if (parley__take_integer(names, &item, offset(w), w->diag, &number) !=
        PARLEY_OK)
      return PARLEY_ERANGE;
    if (parley_buf_printf(w->out, "\"%lld\"", (long long)number) != PARLEY_OK)
      return no_memory(w);
    return PARLEY_OK;
  }
  if (name.size > 0 && memchr(name.data, 0, name.size) != NULL)
    return parley_fail(w->diag, PARLEY_ERANGE, offset(w),
                       "a NUL in a member name");
  if (names->kind == PARLEY_KIND_ANY) return put_text(w, name);
  return put_string(w, names, enumeration, &item);
}

/* Writes member |n| of the open map or object; |*any| tells whether one was
 * written before. Null is left out. */
static parley_err encode_member(writer *w, const parley_field *names,
                                parley_at *at, uint32_t name_enum, uint32_t n,
                                bool *any) {
  parley_slice name = {NULL, 0};
  parley_item item;
  parley_err err;
  item.given = PARLEY_GIVEN_NONE;
  err = w->ops->member(w->ud, at, n, &name, &item);
  if (err != PARLEY_OK || item.given == PARLEY_GIVEN_NULL) return err;
  at->name = name;
  if (*any) err = put(w, ",");
  *any = true;
  if (err == PARLEY_OK) err = put_name(w, names, name_enum, name);
  if (err == PARLEY_OK) err = put(w, ":");
  if (err == PARLEY_OK) err = encode_value(w, at, &item);
  if (err != PARLEY_OK) name_path(w, name);
  return err;
}

/* The members of the open map (|field| a MAP) or free-form object, without
 * its braces. */
static parley_err encode_members(writer *w, const parley_field *field,
                                 uint32_t count, bool *any) {
  bool map = field != NULL && field->kind == PARLEY_KIND_MAP;
  const parley_field *names =
    map ? &w->schema->fields[field->type] : &parley__any_field;
  uint32_t i, name_enum = PARLEY_NONE;
  parley_at at;
  parley_err err = PARLEY_OK;
  if (w->ops->member == NULL)
    return parley_fail(w->diag, PARLEY_EUSAGE, offset(w),
                       "this source has no free-form values");
  if (map) name_enum = w->schema->infos[field->type].enumeration;
  memset(&at, 0, sizeof at);
  at.schema = w->schema;
  at.field = map ? names + 1 : names;
  at.key = PARLEY_NONE;
  at.name_kind = map ? names->kind : PARLEY_KIND_STRING;
  for (i = 0; i < count && err == PARLEY_OK; i++)
    err = encode_member(w, names, &at, name_enum, i, any);
  return err;
}

/* Names that were given in several ways may be the same as they are written:
 * 1 and 01, and UUIDs in small and large letters. */
static parley_err check_map(writer *w, const parley_field *field, size_t start,
                            uint32_t n) {
  const parley_field *names = &w->schema->fields[field->type];
  uint32_t at = 0;
  parley_err err =
    names->kind <= PARLEY_KIND_I64 || names->kind == PARLEY_KIND_UUID
      ? check_repeats(w, start, n, &at)
      : PARLEY_OK;
  if (err != PARLEY_ERANGE) return err;
  return parley_fail(w->diag, err, offset(w), "a key stands twice in the map");
}

static parley_err encode_map(writer *w, const parley_at *at) {
  size_t start = w->out->size;
  uint32_t count = 0;
  bool any = false;
  parley_err err = enter(w, at, false, &count);
  if (err == PARLEY_OK) err = put(w, "{");
  if (err == PARLEY_OK) err = encode_members(w, at->field, count, &any);
  if (err == PARLEY_OK) err = put(w, "}");
  if (err == PARLEY_OK && at->field != NULL &&
      at->field->kind == PARLEY_KIND_MAP)
    err = check_map(w, at->field, start, count);
  return err == PARLEY_OK ? leave(w) : err;
}

/* ---- values ---------------------------------------------------------- */

static parley_err encode_any(writer *w, const parley_at *at,
                             const parley_item *item) {
  switch (item->given) {
    case PARLEY_GIVEN_INTEGER:
      return put_integer(w, item->integer);
    case PARLEY_GIVEN_NUMBER:
      return put_number(w, item->number, false);
    case PARLEY_GIVEN_BOOLEAN:
      return put(w, item->integer ? "true" : "false");
    case PARLEY_GIVEN_STRING:
      return put_text(w, item->string);
    case PARLEY_GIVEN_BYTES: /* an object that reads like one */
      return parley__json_put_bytes(w->out, item->string) == PARLEY_OK
               ? PARLEY_OK
               : no_memory(w);
    case PARLEY_GIVEN_RECORD:
      return encode_map(w, at);
    case PARLEY_GIVEN_LIST:
      return encode_list(w, at);
    default:
      return parley__mistyped(at->field, item, offset(w), w->diag);
  }
}

/* The first of the types that suits what was given. */
static parley_err encode_one_of(writer *w, const parley_at *at,
                                parley_item *item) {
  uint32_t i;
  for (i = 0; i < at->field->nbody; i++) {
    const parley_field *type = &w->schema->fields[at->field->type + i];
    bool number =
      type->kind <= PARLEY_KIND_F64 || type->kind == PARLEY_KIND_DATETIME;
    bool object =
      type->kind == PARLEY_KIND_RECORD || type->kind == PARLEY_KIND_MAP;
    bool list = type->kind == PARLEY_KIND_LIST || type->kind == PARLEY_KIND_SET;
    parley_at inner = *at;
    switch (item->given) {
      case PARLEY_GIVEN_INTEGER:
      case PARLEY_GIVEN_NUMBER:
        if (!number) continue;
        break;
      case PARLEY_GIVEN_BOOLEAN:
        if (type->kind != PARLEY_KIND_BOOL) continue;
        break;
      case PARLEY_GIVEN_RECORD:
        if (!object && !list) continue;
        break;
      case PARLEY_GIVEN_LIST:
        if (!list) continue;
        break;
      default:
        if (number || object || list || type->kind == PARLEY_KIND_BOOL ||
            (item->given == PARLEY_GIVEN_STRING &&
             !in_enum(w, w->schema->infos[at->field->type + i].enumeration,
                      item->string)))
          continue;
        break;
    }
    inner.field = type;
    return encode_value(w, &inner, item);
  }
  return parley__mistyped(at->field, item, offset(w), w->diag);
}

static parley_err encode_value(writer *w, const parley_at *at,
                               parley_item *item) {
  const parley_field *field = at->field;
  uint32_t enumeration =
    field == &parley__any_field
      ? PARLEY_NONE
      : w->schema->infos[field - w->schema->fields].enumeration;
  int64_t integer = 0;
  double number = 0;
  parley_err err;
  switch ((parley_kind)field->kind) {
    case PARLEY_KIND_F32:
    case PARLEY_KIND_F64:
      err = parley__take_number(field, item, offset(w), w->diag, &number);
      return err == PARLEY_OK
               ? put_number(w, number, field->kind == PARLEY_KIND_F32)
               : err;
    case PARLEY_KIND_BOOL:
      if (item->given != PARLEY_GIVEN_BOOLEAN)
        return parley__mistyped(field, item, offset(w), w->diag);
      return put(w, item->integer ? "true" : "false");
    case PARLEY_KIND_STRING:
    case PARLEY_KIND_UUID:
    case PARLEY_KIND_CURRENCY:
      return put_string(w, field, enumeration, item);
    case PARLEY_KIND_SBYTES:
      return put_bytes(w, field, item);
    case PARLEY_KIND_ANY:
      return encode_any(w, at, item);
    case PARLEY_KIND_ONE_OF:
      return encode_one_of(w, at, item);
    case PARLEY_KIND_RECORD:
    case PARLEY_KIND_MAP:
      if (item->given != PARLEY_GIVEN_RECORD)
        return parley__mistyped(field, item, offset(w), w->diag);
      if (field->kind == PARLEY_KIND_MAP) return encode_map(w, at);
      return encode_record(w, at, &w->schema->records[field->type]);
    case PARLEY_KIND_LIST:
    case PARLEY_KIND_SET:
      if (item->given != PARLEY_GIVEN_LIST &&
          item->given != PARLEY_GIVEN_RECORD)
        return parley__mistyped(field, item, offset(w), w->diag);
      return encode_list(w, at);
    case PARLEY_KIND_BINARY:
      return parley_fail(w->diag, PARLEY_EUSAGE, offset(w),
                         "an attachment can not stand in a text");
    default:
      err = parley__take_integer(field, item, offset(w), w->diag, &integer);
      return err == PARLEY_OK ? put_integer(w, integer) : err;
  }
}

/* ---- records --------------------------------------------------------- */

static bool is_live(const writer *w, uint32_t node) {
  const parley_field_info *info = &w->schema->infos[node];
  return parley__in_version(w->version, info->since, info->until);
}

static bool may_lack(const parley_field *field) {
  return (field->flags & (PARLEY_FIELD_NULLABLE | PARLEY_FIELD_OPTIONAL)) != 0;
}

static bool is_name(const writer *w, uint32_t node, parley_slice name) {
  return parley_slice_eq(
    parley_slice_of(parley_schema_key(w->schema, w->schema->fields[node].key)),
    name);
}

/* A field is missing: if something unknown with a near name is given, that is
 * what was meant. */
static parley_err missing(writer *w, const parley_record *record,
                          const parley_field *field) {
  parley_near near;
  parley_slice name;
  uint32_t i, n;
  for (i = 0; w->ops->name(w->ud, i, &name); i++) {
    for (n = 0; n < record->nnodes; n++)
      if (is_name(w, record->first + n, name)) break;
    if (n < record->nnodes) continue;
    parley__near_init(&near, (const char *)name.data, name.size);
    parley__near_offer(&near, parley_schema_key(w->schema, field->key));
    if (near.best != NULL)
      return parley_fail(
        w->diag, PARLEY_EMISSING, offset(w),
        "missing, %s expected; '%.*s' is given, which is no field",
        parley_kind_name((parley_kind)field->kind),
        (int)(name.size < 60 ? name.size : 60), name.data);
  }
  return parley_fail(w->diag, PARLEY_EMISSING, offset(w),
                     "missing, %s expected",
                     parley_kind_name((parley_kind)field->kind));
}

/* Writes one member; |*given| counts what the source has. */
static parley_err encode_field(writer *w, const parley_record *record,
                               uint32_t node, bool *any, uint32_t *given) {
  const parley_field *field = &w->schema->fields[node];
  parley_item item;
  parley_at at;
  parley_err err;
  memset(&at, 0, sizeof at);
  at.schema = w->schema;
  at.field = field;
  at.key = field->key;
  at.offset = offset(w);
  item.given = PARLEY_GIVEN_NONE;
  err = w->ops->get(w->ud, &at, &item);
  if (item.given != PARLEY_GIVEN_NONE) ++*given;
  if (item.given == PARLEY_GIVEN_NULL) item.given = PARLEY_GIVEN_NONE;
  if (err == PARLEY_OK && item.given == PARLEY_GIVEN_NONE) {
    if (field->flags & PARLEY_FIELD_DEFAULT)
      parley__default_item(w->schema, field, &item);
    else if (may_lack(field))
      return PARLEY_OK;
    else
      err = missing(w, record, field);
  }
  if (err == PARLEY_OK && *any) err = put(w, ",");
  if (err == PARLEY_OK &&
      parley__json_put_java_string(w->out, parley_slice_of(parley__wire_name(
                                             w->schema, node))) != PARLEY_OK)
    err = no_memory(w);
  if (err == PARLEY_OK) err = put(w, ":");
  *any = true;
  if (err == PARLEY_OK) err = encode_value(w, &at, &item);
  if (err != PARLEY_OK)
    parley__path_key(w->diag, parley_schema_key(w->schema, field->key));
  return err;
}

/* Refuses what would be read as a field of |record|. */
static parley_err check_unknown(writer *w, const parley_record *record) {
  parley_slice name;
  uint32_t i, n;
  for (i = 0; w->ops->name(w->ud, i, &name); i++)
    for (n = record->first; n < record->first + record->nnodes; n++) {
      if (!is_live(w, n) || !parley__is_named(w->schema, n, name)) continue;
      parley_fail(w->diag, PARLEY_EUNEXPECTED, offset(w),
                  "is the field '%s' on the wire",
                  parley_schema_key(w->schema, w->schema->fields[n].key));
      name_path(w, name);
      return PARLEY_EUNEXPECTED;
    }
  return PARLEY_OK;
}

/* Finds the member "$unknown" of the open record, whose members are written
 * as they are. */
static parley_err encode_unknown(writer *w, const parley_record *record,
                                 bool *any, uint32_t *given) {
  parley_slice name;
  parley_at at;
  parley_item item;
  uint32_t i, count = 0;
  parley_err err;
  if (w->ops->member == NULL) return PARLEY_OK;
  for (i = 0; w->ops->name(w->ud, i, &name); i++)
    if (parley_slice_eq(name, parley_slice_of(PARLEY_UNKNOWN_NAME))) break;
  if (!w->ops->name(w->ud, i, &name)) return PARLEY_OK;
  memset(&at, 0, sizeof at);
  at.schema = w->schema;
  at.field = &parley__any_field;
  at.key = PARLEY_NONE;
  at.name = parley_slice_of(PARLEY_UNKNOWN_NAME);
  at.name_kind = PARLEY_KIND_STRING;
  ++*given;
  item.given = PARLEY_GIVEN_NONE;
  err = w->ops->get(w->ud, &at, &item);
  if (err == PARLEY_OK && item.given != PARLEY_GIVEN_RECORD)
    err = parley__mistyped(&parley__any_field, &item, offset(w), w->diag);
  if (err == PARLEY_OK) err = enter(w, &at, false, &count);
  if (err == PARLEY_OK) err = check_unknown(w, record);
  if (err == PARLEY_OK) err = encode_members(w, NULL, count, any);
  if (err == PARLEY_OK) err = leave(w);
  if (err != PARLEY_OK) parley__path_key(w->diag, PARLEY_UNKNOWN_NAME);
  return err;
}

/* The open record has keys that no field took: finds the first and says what
 * is wrong with it. */
static parley_err refuse_surplus(writer *w, const parley_record *record) {
  parley_slice name;
  uint32_t i, n;
  for (i = 0; w->ops->name(w->ud, i, &name); i++) {
    const parley_field_info *info = NULL;
    parley_err err;
    bool live = parley_slice_eq(name, parley_slice_of(PARLEY_UNKNOWN_NAME));
    for (n = record->first; n < record->first + record->nnodes && !live; n++) {
      if (!is_name(w, n, name)) continue;
      info = &w->schema->infos[n];
      live = is_live(w, n);
    }
    if (live) continue;
    if (info != NULL) {
      err = parley_fail(
        w->diag, PARLEY_EUNEXPECTED, offset(w),
        "not part of version %lu (%s %lu)", (unsigned long)w->version,
        info->since > w->version ? "since" : "until",
        (unsigned long)(info->since > w->version ? info->since : info->until));
    } else {
      const char *best = parley__near_field(w->schema, record, name);
      err =
        parley_fail(w->diag, PARLEY_EUNKNOWN, offset(w), "no such field%s%s%s",
                    best != NULL ? ", did you mean '" : "",
                    best != NULL ? best : "", best != NULL ? "'?" : "");
    }
    name_path(w, name);
    return err;
  }
  return parley_fail(w->diag, PARLEY_EUNEXPECTED, offset(w),
                     "a field is given twice");
}

static parley_err encode_record(writer *w, const parley_at *at,
                                const parley_record *record) {
  uint32_t keys = 0, given = 0, i;
  bool any = false;
  parley_err err = enter(w, at, false, &keys);
  if (err == PARLEY_OK) err = put(w, "{");
  for (i = 0; i < record->nnodes && err == PARLEY_OK; i++)
    if (is_live(w, record->first + i))
      err = encode_field(w, record, record->first + i, &any, &given);
  if (err == PARLEY_OK && given != keys)
    err = encode_unknown(w, record, &any, &given);
  if (err == PARLEY_OK && given != keys) err = refuse_surplus(w, record);
  if (err == PARLEY_OK) err = put(w, "}");
  return err == PARLEY_OK ? leave(w) : err;
}

/* ---- entry ----------------------------------------------------------- */

parley_err parley__json_encode(const parley_schema *schema,
                               const parley_packet *packet,
                               const parley_encode_options *options,
                               const parley_source_ops *ops, void *ud,
                               parley_buf *out, parley_diag *diag) {
  parley_limits limits =
    parley_limits_fill(options != NULL ? options->limits : NULL);
  parley_at at;
  writer w;
  parley_err err;
  memset(&at, 0, sizeof at);
  at.schema = schema;
  at.key = PARLEY_NONE;
  memset(&w, 0, sizeof w);
  w.schema = schema;
  w.ops = ops;
  w.ud = ud;
  w.out = out;
  w.start = out->size;
  w.limits = &limits;
  w.version = options != NULL && options->version != 0 ? options->version
                                                       : schema->version;
  w.diag = diag;
  parley__path_start(diag);
  err = parley__is_free(packet)
          ? encode_map(&w, &at)
          : encode_record(&w, &at, &schema->records[packet->record]);
  if (err == PARLEY_OK && options != NULL && options->rest.size > 0)
    err = parley_fail(diag, PARLEY_EUSAGE, 0, "nothing follows a JSON text");
  if (err == PARLEY_OK && offset(&w) > limits.message)
    err = parley_fail(diag, PARLEY_ELIMIT, 0, "%zu bytes, the limit is %lu",
                      offset(&w), (unsigned long)limits.message);
  if (err != PARLEY_OK) {
    parley__path_end(diag, err, offset(&w));
    out->size = w.start;
  }
  return err;
}

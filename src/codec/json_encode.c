/* SPDX-License-Identifier: MIT
 *
 * Writing JSON packets: no white space, members in the order of the layout,
 * nulls only in lists, strings and numbers as Java writes them. The only thing
 * held is the caller's output buffer, so a source may longjmp out.
 */
#include <string.h>

#include "codec/cond.h"
#include "codec/given.h"
#include "codec/json_writer.h"
#include "schema/near.h"

static parley_err encode_value(parley__writer *w, const parley_at *at,
                               parley_item *item);
static parley_err encode_record(parley__writer *w, const parley_at *at,
                                const parley_record *record);

/* ---- containers ------------------------------------------------------ */

static parley_err enter(parley__writer *w, const parley_at *at, bool list,
                        uint32_t *count) {
  parley_err err;
  if (w->depth >= w->limits->depth)
    return parley_fail(w->diag, PARLEY_ELIMIT, parley__written(w),
                       "nested deeper than %lu",
                       (unsigned long)w->limits->depth);
  w->depth++;
  err = w->ops->enter(w->ud, at, list, count);
  if (err == PARLEY_ETYPE)
    parley_fail(w->diag, err, parley__written(w), "%s expected, got %s",
                list ? "list"
                : at->field != NULL && at->field->kind == PARLEY_KIND_MAP
                  ? "map"
                  : "record",
                list ? "record" : "list");
  if (err == PARLEY_OK && *count > w->limits->list)
    err = parley_fail(w->diag, PARLEY_ELIMIT, parley__written(w),
                      "%lu elements, the limit is %lu", (unsigned long)*count,
                      (unsigned long)w->limits->list);
  return err;
}

static parley_err leave(parley__writer *w) {
  w->depth--;
  return w->ops->leave(w->ud);
}

/* Finds an element of the array, or a name of the object, written from
 * |start| on that stands twice. The |n| texts are listed behind it for as long
 * as this takes. */
static parley_err check_repeats(parley__writer *w, size_t start, uint32_t n,
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
    return parley__write_no_memory(w);
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

static parley_err check_set(parley__writer *w, const parley_field *element,
                            size_t start, uint32_t n) {
  uint32_t at = 0;
  parley_err err =
    parley__has_text(element) ? check_repeats(w, start, n, &at) : PARLEY_OK;
  if (err != PARLEY_ERANGE) return err;
  parley_fail(w->diag, err, parley__written(w), "stands twice in the set");
  parley__path_index(w->diag, at);
  return err;
}

static parley_err encode_list(parley__writer *w, const parley_at *at) {
  bool any = at->field->kind == PARLEY_KIND_ANY;
  size_t start = w->out->size;
  parley_at element;
  uint32_t n = 0;
  parley_err err = enter(w, at, true, &n);
  if (err == PARLEY_OK) err = parley__write(w, "[");
  memset(&element, 0, sizeof element);
  element.schema = w->schema;
  element.field =
    any ? &parley__any_field : &w->schema->fields[at->field->type];
  element.key = PARLEY_NONE;
  for (; element.index < n && err == PARLEY_OK; element.index++) {
    parley_item item;
    item.given = PARLEY_GIVEN_NONE;
    if (element.index > 0) err = parley__write(w, ",");
    element.offset = parley__written(w);
    if (err == PARLEY_OK) err = w->ops->get(w->ud, &element, &item);
    if (err == PARLEY_OK)
      err = item.given == PARLEY_GIVEN_NULL ? parley__write(w, "null")
                                            : encode_value(w, &element, &item);
    if (err != PARLEY_OK) parley__path_index(w->diag, element.index);
  }
  if (err == PARLEY_OK) err = parley__write(w, "]");
  if (err == PARLEY_OK && at->field->kind == PARLEY_KIND_SET)
    err = check_set(w, element.field, start, n);
  return err == PARLEY_OK ? leave(w) : err;
}

static void name_path(parley__writer *w, parley_slice name) {
  char text[64];
  size_t n = name.size < sizeof text - 1 ? name.size : sizeof text - 1;
  if (n > 0) memcpy(text, name.data, n);
  text[n] = '\0';
  parley__path_key(w->diag, text);
}

/* The name of a map's member, as its type says. */
static parley_err put_name(parley__writer *w, const parley_field *names,
                           uint32_t enumeration, parley_slice name) {
  parley_item item;
  int64_t number;
  item.given = PARLEY_GIVEN_STRING;
  item.string = name;
  if (names->kind <= PARLEY_KIND_I64) {
    if (!parley__decimal(name, &item.integer))
      return parley_fail(w->diag, PARLEY_ETYPE, parley__written(w),
                         "%s expected as key",
                         parley_kind_name((parley_kind)names->kind));
    item.given = PARLEY_GIVEN_INTEGER;
    if (parley__take_integer(names, &item, parley__written(w), w->diag,
                             &number) != PARLEY_OK)
      return PARLEY_ERANGE;
    if (parley_buf_printf(w->out, "\"%lld\"", (long long)number) != PARLEY_OK)
      return parley__write_no_memory(w);
    return PARLEY_OK;
  }
  if (name.size > 0 && !w->nul_names && memchr(name.data, 0, name.size) != NULL)
    return parley_fail(w->diag, PARLEY_ERANGE, parley__written(w),
                       "a NUL in a member name");
  if (names->kind == PARLEY_KIND_ANY) return parley__write_text(w, name);
  return parley__write_string(w, names, enumeration, &item);
}

/* True if null is written as a member at |at|: in free-form values of
 * JavaScript. Else it is left out. */
static bool keeps_null(const parley__writer *w, const parley_at *at) {
  return w->js && at->field == &parley__any_field;
}

/* Writes member |n| of the open map or object; |*any| tells whether one was
 * written before. */
static parley_err encode_member(parley__writer *w, const parley_field *names,
                                parley_at *at, uint32_t name_enum, uint32_t n,
                                bool *any) {
  parley_slice name = {NULL, 0};
  parley_item item;
  parley_err err;
  item.given = PARLEY_GIVEN_NONE;
  bool is_null;
  err = w->ops->member(w->ud, at, n, &name, &item);
  is_null = item.given == PARLEY_GIVEN_NULL;
  if (err != PARLEY_OK || (is_null && !keeps_null(w, at))) return err;
  at->name = name;
  if (*any) err = parley__write(w, ",");
  *any = true;
  if (err == PARLEY_OK) err = put_name(w, names, name_enum, name);
  if (err == PARLEY_OK) err = parley__write(w, ":");
  if (err == PARLEY_OK)
    err = is_null ? parley__write(w, "null") : encode_value(w, at, &item);
  if (err != PARLEY_OK) name_path(w, name);
  return err;
}

/* The members of the open map (|field| a MAP) or free-form object, without
 * its braces. */
static parley_err encode_members(parley__writer *w, const parley_field *field,
                                 uint32_t count, bool *any) {
  bool map = field != NULL && field->kind == PARLEY_KIND_MAP;
  const parley_field *names =
    map ? &w->schema->fields[field->type] : &parley__any_field;
  uint32_t i, name_enum = PARLEY_NONE;
  parley_at at;
  parley_err err = PARLEY_OK;
  if (w->ops->member == NULL)
    return parley_fail(w->diag, PARLEY_EUSAGE, parley__written(w),
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
static parley_err check_map(parley__writer *w, const parley_field *field,
                            size_t start, uint32_t n) {
  const parley_field *names = &w->schema->fields[field->type];
  uint32_t at = 0;
  parley_err err =
    names->kind <= PARLEY_KIND_I64 || names->kind == PARLEY_KIND_UUID
      ? check_repeats(w, start, n, &at)
      : PARLEY_OK;
  if (err != PARLEY_ERANGE) return err;
  return parley_fail(w->diag, err, parley__written(w),
                     "a key stands twice in the map");
}

static parley_err encode_map(parley__writer *w, const parley_at *at) {
  size_t start = w->out->size;
  uint32_t count = 0;
  bool any = false;
  parley_err err = enter(w, at, false, &count);
  if (err == PARLEY_OK) err = parley__write(w, "{");
  if (err == PARLEY_OK) err = encode_members(w, at->field, count, &any);
  if (err == PARLEY_OK) err = parley__write(w, "}");
  if (err == PARLEY_OK && at->field != NULL &&
      at->field->kind == PARLEY_KIND_MAP)
    err = check_map(w, at->field, start, count);
  return err == PARLEY_OK ? leave(w) : err;
}

/* ---- values ---------------------------------------------------------- */

static parley_err encode_any(parley__writer *w, const parley_at *at,
                             const parley_item *item) {
  switch (item->given) {
    case PARLEY_GIVEN_INTEGER:
      return parley__write_integer(w, item->integer);
    case PARLEY_GIVEN_NUMBER:
      return parley__write_number(w, item->number, false);
    case PARLEY_GIVEN_BOOLEAN:
      return parley__write(w, item->integer ? "true" : "false");
    case PARLEY_GIVEN_STRING:
      return parley__write_text(w, item->string);
    case PARLEY_GIVEN_BYTES: /* an object that reads like one */
      if (w->js) return parley__write_attachment(w, at->field, item);
      return parley__json_put_bytes(w->out, item->string) == PARLEY_OK
               ? PARLEY_OK
               : parley__write_no_memory(w);
    case PARLEY_GIVEN_RECORD:
      return encode_map(w, at);
    case PARLEY_GIVEN_LIST:
      return encode_list(w, at);
    default:
      return parley__mistyped(at->field, item, parley__written(w), w->diag);
  }
}

/* The alternative that is an attachment, NULL if there is none. */
static const parley_field *find_binary(const parley__writer *w,
                                       const parley_field *field) {
  uint32_t i;
  for (i = 0; i < field->nbody; i++)
    if (w->schema->fields[field->type + i].kind == PARLEY_KIND_BINARY)
      return &w->schema->fields[field->type + i];
  return NULL;
}

/* The first of the types that suits what was given; for bytes an attachment
 * goes before texts, and not for strings. */
static parley_err encode_one_of(parley__writer *w, const parley_at *at,
                                parley_item *item) {
  const parley_field *binary = find_binary(w, at->field);
  uint32_t i;
  if (binary != NULL && item->given == PARLEY_GIVEN_BYTES)
    return parley__write_attachment(w, binary, item);
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
            type->kind == PARLEY_KIND_BINARY ||
            (item->given == PARLEY_GIVEN_STRING &&
             !parley__writer_has(
               w, w->schema->infos[at->field->type + i].enumeration,
               item->string)))
          continue;
        break;
    }
    inner.field = type;
    return encode_value(w, &inner, item);
  }
  return parley__mistyped(at->field, item, parley__written(w), w->diag);
}

static parley_err encode_value(parley__writer *w, const parley_at *at,
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
      err =
        parley__take_number(field, item, parley__written(w), w->diag, &number);
      return err == PARLEY_OK
               ? parley__write_number(w, number, field->kind == PARLEY_KIND_F32)
               : err;
    case PARLEY_KIND_BOOL:
      if (item->given != PARLEY_GIVEN_BOOLEAN)
        return parley__mistyped(field, item, parley__written(w), w->diag);
      return parley__write(w, item->integer ? "true" : "false");
    case PARLEY_KIND_STRING:
    case PARLEY_KIND_UUID:
    case PARLEY_KIND_CURRENCY:
      return parley__write_string(w, field, enumeration, item);
    case PARLEY_KIND_SBYTES:
      return parley__write_sbytes(w, field, item);
    case PARLEY_KIND_ANY:
      return encode_any(w, at, item);
    case PARLEY_KIND_ONE_OF:
      return encode_one_of(w, at, item);
    case PARLEY_KIND_RECORD:
    case PARLEY_KIND_MAP:
      if (item->given != PARLEY_GIVEN_RECORD)
        return parley__mistyped(field, item, parley__written(w), w->diag);
      if (field->kind == PARLEY_KIND_MAP) return encode_map(w, at);
      return encode_record(w, at, &w->schema->records[field->type]);
    case PARLEY_KIND_LIST:
    case PARLEY_KIND_SET:
      if (item->given != PARLEY_GIVEN_LIST &&
          item->given != PARLEY_GIVEN_RECORD)
        return parley__mistyped(field, item, parley__written(w), w->diag);
      return encode_list(w, at);
    case PARLEY_KIND_BINARY:
      return parley__write_attachment(w, field, item);
    default:
      err = parley__take_integer(field, item, parley__written(w), w->diag,
                                 &integer);
      return err == PARLEY_OK ? parley__write_integer(w, integer) : err;
  }
}

/* ---- records --------------------------------------------------------- */

static bool is_live(const parley__writer *w, uint32_t node) {
  const parley_field_info *info = &w->schema->infos[node];
  return parley__in_version(w->version, info->since, info->until);
}

static bool may_lack(const parley_field *field) {
  return (field->flags & (PARLEY_FIELD_NULLABLE | PARLEY_FIELD_OPTIONAL)) != 0;
}

static bool is_name(const parley__writer *w, uint32_t node, parley_slice name) {
  return parley_slice_eq(
    parley_slice_of(parley_schema_key(w->schema, w->schema->fields[node].key)),
    name);
}

/* A field is missing: if something unknown with a near name is given, that is
 * what was meant. */
static parley_err missing(parley__writer *w, const parley_record *record,
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
        w->diag, PARLEY_EMISSING, parley__written(w),
        "missing, %s expected; '%.*s' is given, which is no field",
        parley_kind_name((parley_kind)field->kind),
        (int)(name.size < 60 ? name.size : 60), name.data);
  }
  return parley_fail(w->diag, PARLEY_EMISSING, parley__written(w),
                     "missing, %s expected",
                     parley_kind_name((parley_kind)field->kind));
}

/* Asks for the field |at|: |*item| is what is to be written, NULL included, or
 * NONE for nothing. |*given| counts what the source has. */
static parley_err take_field(parley__writer *w, const parley_record *record,
                             parley_at *at, uint32_t node, parley_item *item,
                             uint32_t *given) {
  const parley_field *field = &w->schema->fields[node];
  parley_err err;
  memset(at, 0, sizeof *at);
  at->schema = w->schema;
  at->field = field;
  at->key = field->key;
  at->offset = parley__written(w);
  item->given = PARLEY_GIVEN_NONE;
  err = w->ops->get(w->ud, at, item);
  if (item->given != PARLEY_GIVEN_NONE) ++*given;
  if (item->given == PARLEY_GIVEN_NULL &&
      !(w->js && (field->flags & PARLEY_FIELD_NULLABLE)))
    item->given = PARLEY_GIVEN_NONE;
  if (err != PARLEY_OK || item->given != PARLEY_GIVEN_NONE) return err;
  if (field->flags & PARLEY_FIELD_DEFAULT)
    parley__default_item(w->schema, field, item);
  else if (!may_lack(field))
    return missing(w, record, field);
  return PARLEY_OK;
}

static parley_err put_field(parley__writer *w, const parley_at *at,
                            parley_item *item) {
  return item->given == PARLEY_GIVEN_NULL ? parley__write(w, "null")
                                          : encode_value(w, at, item);
}

/* Writes one member. */
static parley_err encode_field(parley__writer *w, const parley_record *record,
                               uint32_t node, bool *any, uint32_t *given) {
  parley_item item;
  parley_at at;
  parley_err err = take_field(w, record, &at, node, &item, given);
  if (err == PARLEY_OK && item.given == PARLEY_GIVEN_NONE) return PARLEY_OK;
  if (err == PARLEY_OK && *any) err = parley__write(w, ",");
  if (err == PARLEY_OK)
    err = parley__write_quoted(
      w, parley_slice_of(parley__wire_name(w->schema, node)));
  if (err == PARLEY_OK) err = parley__write(w, ":");
  *any = true;
  if (err == PARLEY_OK) err = put_field(w, &at, &item);
  if (err != PARLEY_OK)
    parley__path_key(w->diag, parley_schema_key(w->schema, at.key));
  return err;
}

/* Refuses what would be read as a field of |record|. */
static parley_err check_unknown(parley__writer *w,
                                const parley_record *record) {
  parley_slice name;
  uint32_t i, n;
  for (i = 0; w->ops->name(w->ud, i, &name); i++)
    for (n = record->first; n < record->first + record->nnodes; n++) {
      if (!is_live(w, n) || !parley__is_named(w->schema, n, name)) continue;
      parley_fail(w->diag, PARLEY_EUNEXPECTED, parley__written(w),
                  "is the field '%s' on the wire",
                  parley_schema_key(w->schema, w->schema->fields[n].key));
      name_path(w, name);
      return PARLEY_EUNEXPECTED;
    }
  return PARLEY_OK;
}

/* Asks for the member "$unknown" of the open record; NONE: it has none. */
static parley_err take_unknown(parley__writer *w, parley_at *at,
                               parley_item *item, uint32_t *given) {
  parley_slice name;
  uint32_t i;
  item->given = PARLEY_GIVEN_NONE;
  if (w->ops->member == NULL) return PARLEY_OK;
  for (i = 0; w->ops->name(w->ud, i, &name); i++)
    if (parley_slice_eq(name, parley_slice_of(PARLEY_UNKNOWN_NAME))) break;
  if (!w->ops->name(w->ud, i, &name)) return PARLEY_OK;
  memset(at, 0, sizeof *at);
  at->schema = w->schema;
  at->field = &parley__any_field;
  at->key = PARLEY_NONE;
  at->name = parley_slice_of(PARLEY_UNKNOWN_NAME);
  at->name_kind = PARLEY_KIND_STRING;
  ++*given;
  return w->ops->get(w->ud, at, item);
}

/* Writes the members of "$unknown" as they are. */
static parley_err encode_unknown(parley__writer *w, const parley_record *record,
                                 bool *any, uint32_t *given) {
  parley_at at;
  parley_item item;
  uint32_t count = 0;
  parley_err err = take_unknown(w, &at, &item, given);
  if (err == PARLEY_OK && item.given == PARLEY_GIVEN_NONE) return PARLEY_OK;
  if (err == PARLEY_OK && item.given != PARLEY_GIVEN_RECORD)
    err =
      parley__mistyped(&parley__any_field, &item, parley__written(w), w->diag);
  if (err == PARLEY_OK) err = enter(w, &at, false, &count);
  if (err == PARLEY_OK) err = check_unknown(w, record);
  if (err == PARLEY_OK) err = encode_members(w, NULL, count, any);
  if (err == PARLEY_OK) err = leave(w);
  if (err != PARLEY_OK) parley__path_key(w->diag, PARLEY_UNKNOWN_NAME);
  return err;
}

/* The open record has keys that no field took: finds the first and says what
 * is wrong with it. */
static parley_err refuse_surplus(parley__writer *w,
                                 const parley_record *record) {
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
        w->diag, PARLEY_EUNEXPECTED, parley__written(w),
        "not part of version %lu (%s %lu)", (unsigned long)w->version,
        info->since > w->version ? "since" : "until",
        (unsigned long)(info->since > w->version ? info->since : info->until));
    } else {
      const char *best = parley__near_field(w->schema, record, name);
      err = parley_fail(w->diag, PARLEY_EUNKNOWN, parley__written(w),
                        "no such field%s%s%s",
                        best != NULL ? ", did you mean '" : "",
                        best != NULL ? best : "", best != NULL ? "'?" : "");
    }
    name_path(w, name);
    return err;
  }
  return parley_fail(w->diag, PARLEY_EUNEXPECTED, parley__written(w),
                     "a field is given twice");
}

static parley_err encode_record(parley__writer *w, const parley_at *at,
                                const parley_record *record) {
  uint32_t keys = 0, given = 0, i;
  bool any = false;
  parley_err err = enter(w, at, false, &keys);
  if (err == PARLEY_OK) err = parley__write(w, "{");
  for (i = 0; i < record->nnodes && err == PARLEY_OK; i++)
    if (is_live(w, record->first + i))
      err = encode_field(w, record, record->first + i, &any, &given);
  if (err == PARLEY_OK && given != keys)
    err = encode_unknown(w, record, &any, &given);
  if (err == PARLEY_OK && given != keys) err = refuse_surplus(w, record);
  if (err == PARLEY_OK) err = parley__write(w, "}");
  return err == PARLEY_OK ? leave(w) : err;
}

/* ---- events ---------------------------------------------------------- */

/* Writes null for |*nulls| arguments that were left out, since another
 * follows, and the comma in front of that. */
static parley_err next_argument(parley__writer *w, uint32_t *nulls) {
  parley_err err = PARLEY_OK;
  for (; *nulls > 0 && err == PARLEY_OK; --*nulls)
    err = parley__write(w, ",null");
  return err == PARLEY_OK ? parley__write(w, ",") : err;
}

/* Writes the elements of "$unknown", arguments that no field has. */
static parley_err encode_surplus(parley__writer *w, uint32_t *nulls,
                                 uint32_t *given) {
  parley_at at;
  parley_item item;
  uint32_t n = 0;
  parley_err err = take_unknown(w, &at, &item, given);
  if (err == PARLEY_OK && item.given == PARLEY_GIVEN_NONE) return PARLEY_OK;
  if (err == PARLEY_OK && item.given != PARLEY_GIVEN_LIST)
    err =
      parley__mistyped(&parley__any_field, &item, parley__written(w), w->diag);
  if (err == PARLEY_OK) err = enter(w, &at, true, &n);
  at.name.data = NULL;
  for (; at.index < n && err == PARLEY_OK; at.index++) {
    err = next_argument(w, nulls);
    if (err == PARLEY_OK) err = w->ops->get(w->ud, &at, &item);
    if (err == PARLEY_OK) err = put_field(w, &at, &item);
    if (err != PARLEY_OK) parley__path_index(w->diag, at.index);
  }
  if (err == PARLEY_OK) err = leave(w);
  if (err != PARLEY_OK) parley__path_key(w->diag, PARLEY_UNKNOWN_NAME);
  return err;
}

static parley_err encode_event(parley__writer *w, const parley_packet *packet) {
  const parley_record *record = &w->schema->records[packet->record];
  uint32_t keys = 0, given = 0, nulls = 0, i;
  parley_item item;
  parley_at at;
  parley_err err;
  memset(&at, 0, sizeof at);
  at.schema = w->schema;
  at.key = PARLEY_NONE;
  err = enter(w, &at, false, &keys);
  if (err == PARLEY_OK) err = parley__write(w, "[");
  if (err == PARLEY_OK)
    err = parley__write_quoted(
      w, parley_slice_of(parley_schema_text(w->schema, packet->name)));
  for (i = 0; i < record->nnodes && err == PARLEY_OK; i++) {
    if (!is_live(w, record->first + i)) continue;
    err = take_field(w, record, &at, record->first + i, &item, &given);
    if (err == PARLEY_OK && item.given == PARLEY_GIVEN_NONE) {
      nulls++;
      continue;
    }
    if (err == PARLEY_OK) err = next_argument(w, &nulls);
    if (err == PARLEY_OK) err = put_field(w, &at, &item);
    if (err != PARLEY_OK)
      parley__path_key(w->diag, parley_schema_key(w->schema, at.key));
  }
  if (err == PARLEY_OK && given != keys)
    err = encode_surplus(w, &nulls, &given);
  if (err == PARLEY_OK && given != keys) err = refuse_surplus(w, record);
  if (err == PARLEY_OK) err = parley__write(w, "]");
  return err == PARLEY_OK ? leave(w) : err;
}

/* ---- entry ----------------------------------------------------------- */

static const parley_encode_options no_options = {0};

static parley__writer start(const parley_encode_options *options,
                            const parley_limits *limits,
                            const parley_source_ops *ops, void *ud,
                            parley_buf *out, parley_diag *diag) {
  parley__writer w;
  memset(&w, 0, sizeof w);
  w.ops = ops;
  w.ud = ud;
  w.out = out;
  w.start = out->size;
  w.limits = limits;
  w.js = true;
  w.attachments = options->attachments;
  w.diag = diag;
  parley__path_start(diag);
  return w;
}

/* Refuses a text that got too long; after an error takes back what was written
 * and the attachments behind the first |nattachments|. */
static parley_err finish(parley__writer *w, parley_err err,
                         uint32_t nattachments) {
  if (err == PARLEY_OK && parley__written(w) > w->limits->message)
    err = parley_fail(w->diag, PARLEY_ELIMIT, 0, "%zu bytes, the limit is %lu",
                      parley__written(w), (unsigned long)w->limits->message);
  if (err == PARLEY_OK) return err;
  parley__path_end(w->diag, err, parley__written(w));
  w->out->size = w->start;
  if (w->attachments != NULL)
    parley__attachments_cut(w->attachments, nattachments);
  return err;
}

parley_err parley__json_encode(const parley_schema *schema,
                               const parley_packet *packet,
                               const parley_encode_options *options,
                               const parley_source_ops *ops, void *ud,
                               parley_buf *out, parley_diag *diag) {
  parley_limits limits;
  parley_at at;
  parley__writer w;
  uint32_t nattachments;
  parley_err err;
  if (options == NULL) options = &no_options;
  limits = parley_limits_fill(options->limits);
  w = start(options, &limits, ops, ud, out, diag);
  w.schema = schema;
  w.version = options->version != 0 ? options->version : schema->version;
  w.js = parley__is_event(packet);
  if (!w.js) w.attachments = NULL;
  nattachments = w.attachments != NULL ? w.attachments->count : 0;
  memset(&at, 0, sizeof at);
  at.schema = schema;
  at.key = PARLEY_NONE;
  err = parley__is_event(packet) ? encode_event(&w, packet)
        : parley__is_free(packet)
          ? encode_map(&w, &at)
          : encode_record(&w, &at, &schema->records[packet->record]);
  if (err == PARLEY_OK && options->rest.size > 0)
    err = parley_fail(diag, PARLEY_EUSAGE, 0, "nothing follows a JSON text");
  return finish(&w, err, nattachments);
}

parley_err parley__json_encode_any(const parley_encode_options *options,
                                   bool nul_names, const parley_source_ops *ops,
                                   void *ud, parley_buf *out,
                                   parley_diag *diag) {
  parley_limits limits;
  parley__writer w;
  parley_item item;
  parley_at at;
  uint32_t nattachments;
  parley_err err;
  if (options == NULL) options = &no_options;
  limits = parley_limits_fill(options->limits);
  w = start(options, &limits, ops, ud, out, diag);
  w.nul_names = nul_names;
  nattachments = w.attachments != NULL ? w.attachments->count : 0;
  memset(&at, 0, sizeof at);
  at.field = &parley__any_field;
  at.key = PARLEY_NONE;
  item.given = PARLEY_GIVEN_NONE;
  err = ops->get(ud, &at, &item);
  if (err == PARLEY_OK && item.given == PARLEY_GIVEN_NONE)
    item.given = PARLEY_GIVEN_NULL;
  if (err == PARLEY_OK) err = put_field(&w, &at, &item);
  return finish(&w, err, nattachments);
}

parley_err parley_encode_any(const parley_encode_options *options,
                             const parley_source_ops *ops, void *ud,
                             parley_buf *out, parley_diag *diag) {
  return parley__json_encode_any(options, false, ops, ud, out, diag);
}

/* SPDX-License-Identifier: MIT
 *
 * The value tree: a packet as C values, and the sink and source for it.
 */
#include <string.h>

#include "base/arena.h"
#include "codec/given.h"
#include "parley/codec.h"

struct parley_tree {
  const parley_alloc *alloc;
  parley_arena arena;
};

parley_tree *parley_tree_new(const parley_alloc *alloc) {
  parley_tree *tree = parley_calloc(alloc, sizeof *tree);
  if (tree == NULL) return NULL;
  tree->alloc = alloc;
  parley__arena_init(&tree->arena, alloc);
  return tree;
}

void parley_tree_free(parley_tree *tree) {
  if (tree == NULL) return;
  parley__arena_clear(&tree->arena);
  parley_free(tree->alloc, tree, sizeof *tree);
}

/* ---- building -------------------------------------------------------- */

static parley_value *new_value(parley_tree *tree, parley_given given,
                               parley_kind kind) {
  parley_value *value = parley__arena_get(&tree->arena, sizeof *value);
  if (value == NULL) return NULL;
  memset(value, 0, sizeof *value);
  value->given = given;
  value->kind = (uint32_t)kind;
  return value;
}

parley_value *parley_tree_record(parley_tree *tree) {
  return new_value(tree, PARLEY_GIVEN_RECORD, PARLEY_KIND_RECORD);
}

parley_value *parley_tree_list(parley_tree *tree) {
  return new_value(tree, PARLEY_GIVEN_LIST, PARLEY_KIND_LIST);
}

parley_value *parley_tree_null(parley_tree *tree) {
  return new_value(tree, PARLEY_GIVEN_NULL, PARLEY_KIND_ANY);
}

parley_value *parley_tree_integer(parley_tree *tree, int64_t integer) {
  parley_value *value = new_value(tree, PARLEY_GIVEN_INTEGER, PARLEY_KIND_I64);
  if (value != NULL) value->u.integer = integer;
  return value;
}

parley_value *parley_tree_number(parley_tree *tree, double number) {
  parley_value *value = new_value(tree, PARLEY_GIVEN_NUMBER, PARLEY_KIND_F64);
  if (value != NULL) value->u.number = number;
  return value;
}

parley_value *parley_tree_boolean(parley_tree *tree, bool boolean) {
  parley_value *value = new_value(tree, PARLEY_GIVEN_BOOLEAN, PARLEY_KIND_BOOL);
  if (value != NULL) value->u.integer = boolean;
  return value;
}

static parley_value *text_value(parley_tree *tree, parley_given given,
                                parley_kind kind, parley_slice text) {
  parley_value *value = new_value(tree, given, kind);
  char *copy = parley__arena_copy(&tree->arena, text.data, text.size);
  if (value == NULL || copy == NULL) return NULL;
  value->u.string.data = (const uint8_t *)copy;
  value->u.string.size = text.size;
  return value;
}

parley_value *parley_tree_string(parley_tree *tree, parley_slice text) {
  return text_value(tree, PARLEY_GIVEN_STRING, PARLEY_KIND_STRING, text);
}

parley_value *parley_tree_bytes(parley_tree *tree, parley_slice bytes) {
  return text_value(tree, PARLEY_GIVEN_BYTES, PARLEY_KIND_BYTES, bytes);
}

/* Makes room for |capacity| elements of |size| bytes, keeping the old ones. */
static void *widen(parley_tree *tree, const void *old, uint32_t count,
                   uint32_t capacity, size_t size) {
  void *items;
  if (capacity > SIZE_MAX / 8 / size) return NULL;
  items = parley__arena_get(&tree->arena, capacity * size);
  if (items != NULL && count > 0) memcpy(items, old, count * size);
  return items;
}

static parley_err reserve(parley_tree *tree, parley_value *value,
                          uint32_t capacity) {
  bool record = value->given == PARLEY_GIVEN_RECORD;
  void *items;
  if (capacity <= value->capacity) return PARLEY_OK;
  items = record ? widen(tree, value->u.members, value->count, capacity,
                         sizeof *value->u.members)
                 : widen(tree, value->u.items, value->count, capacity,
                         sizeof *value->u.items);
  if (items == NULL) return PARLEY_ENOMEM;
  if (record)
    value->u.members = items;
  else
    value->u.items = items;
  value->capacity = capacity;
  return PARLEY_OK;
}

static parley_err make_room(parley_tree *tree, parley_value *value) {
  if (value->count < value->capacity) return PARLEY_OK;
  if (value->count > UINT32_MAX / 2) return PARLEY_ELIMIT;
  return reserve(tree, value, value->count < 4 ? 8 : value->count * 2);
}

/* |name| is not copied. */
static parley_err put_member(parley_tree *tree, parley_value *record,
                             const char *name, parley_value *value) {
  parley_err err;
  if (value == NULL) return PARLEY_ENOMEM;
  err = make_room(tree, record);
  if (err != PARLEY_OK) return err;
  record->u.members[record->count].name = name;
  record->u.members[record->count].value = value;
  record->count++;
  return PARLEY_OK;
}

parley_err parley_value_set(parley_tree *tree, parley_value *record,
                            const char *name, parley_value *value) {
  char *copy;
  if (value == NULL || record->given != PARLEY_GIVEN_RECORD)
    return PARLEY_EUSAGE;
  copy = parley__arena_copy(&tree->arena, name, strlen(name));
  if (copy == NULL) return PARLEY_ENOMEM;
  return put_member(tree, record, copy, value);
}

parley_err parley_value_add(parley_tree *tree, parley_value *list,
                            parley_value *value) {
  parley_err err;
  if (value == NULL || list->given != PARLEY_GIVEN_LIST) return PARLEY_EUSAGE;
  err = make_room(tree, list);
  if (err != PARLEY_OK) return err;
  list->u.items[list->count++] = value;
  return PARLEY_OK;
}

const parley_value *parley_value_get(const parley_value *record,
                                     const char *name) {
  uint32_t i;
  if (record == NULL || record->given != PARLEY_GIVEN_RECORD) return NULL;
  for (i = 0; i < record->count; i++)
    if (strcmp(record->u.members[i].name, name) == 0)
      return record->u.members[i].value;
  return NULL;
}

const parley_alloc *parley__tree_alloc(const parley_tree *tree) {
  return tree->alloc;
}

void parley_tree_reset(parley_tree *tree) {
  parley__arena_reset(&tree->arena);
}

/* ---- sink ------------------------------------------------------------ */

/* A container that is being filled; lives in the arena. */
typedef struct open_value {
  struct open_value *outer;
  parley_value *value;
} open_value;

typedef struct tree_sink {
  parley_tree *tree;
  open_value *open;
  parley_value *root;
} tree_sink;

static parley_err place(tree_sink *sink, const parley_at *at,
                        parley_value *value) {
  if (value == NULL) return PARLEY_ENOMEM;
  if (sink->open == NULL) {
    sink->root = value;
    return PARLEY_OK;
  }
  if (at->field != NULL) value->kind = at->field->kind;
  if (at->key == PARLEY_NONE && at->name.data != NULL) {
    const char *name = parley__arena_copy(
      &sink->tree->arena, (const char *)at->name.data, at->name.size);
    if (name == NULL) return PARLEY_ENOMEM;
    return put_member(sink->tree, sink->open->value, name, value);
  }
  if (at->key == PARLEY_NONE)
    return parley_value_add(sink->tree, sink->open->value, value);
  return put_member(sink->tree, sink->open->value,
                    parley_schema_key(at->schema, at->key), value);
}

static parley_err begin(tree_sink *sink, const parley_at *at,
                        parley_value *value, uint32_t room) {
  open_value *open;
  parley_err err = place(sink, at, value);
  if (err == PARLEY_OK) err = reserve(sink->tree, value, room);
  if (err != PARLEY_OK) return err;
  open = parley__arena_get(&sink->tree->arena, sizeof *open);
  if (open == NULL) return PARLEY_ENOMEM;
  open->outer = sink->open;
  open->value = value;
  sink->open = open;
  return PARLEY_OK;
}

static parley_err sink_begin_record(void *ud, const parley_at *at,
                                    uint32_t keys) {
  tree_sink *sink = ud;
  return begin(sink, at, parley_tree_record(sink->tree), keys);
}

static parley_err sink_begin_list(void *ud, const parley_at *at,
                                  uint32_t count) {
  tree_sink *sink = ud;
  /* Not more than a page before the elements prove that they exist. */
  return begin(sink, at, parley_tree_list(sink->tree),
               count < 512 ? count : 512);
}

static parley_err sink_end(void *ud, const parley_at *at) {
  tree_sink *sink = ud;
  (void)at;
  sink->open = sink->open->outer;
  return PARLEY_OK;
}

static parley_err sink_integer(void *ud, const parley_at *at, int64_t value) {
  tree_sink *sink = ud;
  return place(sink, at, parley_tree_integer(sink->tree, value));
}

static parley_err sink_number(void *ud, const parley_at *at, double value) {
  tree_sink *sink = ud;
  return place(sink, at, parley_tree_number(sink->tree, value));
}

static parley_err sink_boolean(void *ud, const parley_at *at, bool value) {
  tree_sink *sink = ud;
  return place(sink, at, parley_tree_boolean(sink->tree, value));
}

static parley_err sink_string(void *ud, const parley_at *at,
                              parley_slice value) {
  tree_sink *sink = ud;
  return place(sink, at,
               parley__is_bytes(at->field)
                 ? parley_tree_bytes(sink->tree, value)
                 : parley_tree_string(sink->tree, value));
}

static parley_err sink_null(void *ud, const parley_at *at) {
  tree_sink *sink = ud;
  return place(sink, at, parley_tree_null(sink->tree));
}

static const parley_sink_ops sink_ops = {
  sink_begin_record, sink_end,     sink_begin_list, sink_end, sink_integer,
  sink_number,       sink_boolean, sink_string,     NULL,     sink_null};

parley_err parley_decode_tree(const parley_schema *schema,
                              const parley_packet *packet,
                              const parley_decode_options *options,
                              parley_slice in, parley_tree *tree,
                              const parley_value **root, parley_slice *rest,
                              parley_diag *diag) {
  parley_decode_options with;
  parley_buf scratch;
  tree_sink sink;
  parley_err err;
  parley__arena_reset(&tree->arena);
  parley_buf_init(&scratch, tree->alloc);
  with = parley__with_scratch(options, &scratch);
  sink.tree = tree;
  sink.open = NULL;
  sink.root = NULL;
  err = parley_decode(schema, packet, &with, in, &sink_ops, &sink, rest, diag);
  parley_buf_clear(&scratch);
  *root = err == PARLEY_OK ? sink.root : NULL;
  return err;
}

parley_err parley_decode_any_tree(const parley_decode_options *options,
                                  parley_slice in, parley_tree *tree,
                                  const parley_value **root,
                                  parley_diag *diag) {
  parley_decode_options with;
  parley_buf scratch;
  tree_sink sink;
  parley_err err;
  parley__arena_reset(&tree->arena);
  parley_buf_init(&scratch, tree->alloc);
  with = parley__with_scratch(options, &scratch);
  sink.tree = tree;
  sink.open = NULL;
  sink.root = NULL;
  err = parley_decode_any(&with, in, &sink_ops, &sink, diag);
  parley_buf_clear(&scratch);
  *root = err == PARLEY_OK ? sink.root : NULL;
  return err;
}

/* ---- source ---------------------------------------------------------- */

typedef struct level {
  const parley_value *value;
  uint32_t cursor; /* member looked at last: keys mostly come in order */
} level;

typedef struct tree_source {
  const parley_value *got; /* described last; what enter opens */
  parley_buf levels;       /* of struct level, the open one last */
} tree_source;

static level *open_level(tree_source *source) {
  return (level *)(void *)(source->levels.data + source->levels.size) - 1;
}

static const parley_value *find_member(level *in, const char *name) {
  uint32_t n = in->value->count, i;
  for (i = 0; i < n; i++) {
    uint32_t k = in->cursor + i < n ? in->cursor + i : in->cursor + i - n;
    if (strcmp(in->value->u.members[k].name, name) == 0) {
      in->cursor = k + 1 < n ? k + 1 : 0;
      return in->value->u.members[k].value;
    }
  }
  return NULL;
}

static const parley_value *look_up(tree_source *source, const parley_at *at) {
  level *in = open_level(source);
  if (at->key != PARLEY_NONE)
    return find_member(in, parley_schema_key(at->schema, at->key));
  if (at->name.data != NULL) /* a name of the codec's own: NUL-terminated */
    return find_member(in, (const char *)at->name.data);
  return at->index < in->value->count ? in->value->u.items[at->index] : NULL;
}

/* Describes |value|, which may be NULL; enter opens it. */
static void describe(tree_source *source, const parley_value *value,
                     parley_item *item) {
  source->got = value;
  item->type_name = NULL;
  item->given = value != NULL ? value->given : PARLEY_GIVEN_NONE;
  if (value == NULL) return;
  switch (value->given) {
    case PARLEY_GIVEN_INTEGER:
    case PARLEY_GIVEN_BOOLEAN:
      item->integer = value->u.integer;
      break;
    case PARLEY_GIVEN_NUMBER:
      item->number = value->u.number;
      break;
    case PARLEY_GIVEN_STRING:
    case PARLEY_GIVEN_BYTES:
      item->string = value->u.string;
      break;
    default:
      break;
  }
}

static parley_err source_get(void *ud, const parley_at *at, parley_item *item) {
  describe(ud, look_up(ud, at), item);
  return PARLEY_OK;
}

static parley_err source_member(void *ud, const parley_at *at, uint32_t n,
                                parley_slice *name, parley_item *item) {
  tree_source *source = ud;
  const parley_value *record = open_level(source)->value;
  (void)at;
  if (n >= record->count) return PARLEY_EUSAGE;
  *name = parley_slice_of(record->u.members[n].name);
  describe(source, record->u.members[n].value, item);
  return PARLEY_OK;
}

static parley_err source_enter(void *ud, const parley_at *at, bool list,
                               uint32_t *count) {
  tree_source *source = ud;
  level next;
  (void)at;
  next.value = source->got;
  next.cursor = 0;
  if (next.value->given != (list ? PARLEY_GIVEN_LIST : PARLEY_GIVEN_RECORD))
    return PARLEY_ETYPE;
  *count = next.value->count;
  return parley_buf_append(&source->levels, &next, sizeof next);
}

static parley_err source_leave(void *ud) {
  tree_source *source = ud;
  source->levels.size -= sizeof(level);
  return PARLEY_OK;
}

static parley_err source_length(void *ud, const parley_at *at, bool *present,
                                uint32_t *count) {
  tree_source *source = ud;
  const parley_value *value = look_up(source, at);
  *present = value != NULL;
  *count = 0;
  if (value == NULL) return PARLEY_OK;
  if (value->given == PARLEY_GIVEN_STRING || value->given == PARLEY_GIVEN_BYTES)
    *count = (uint32_t)value->u.string.size;
  else
    *count = value->count;
  return PARLEY_OK;
}

static bool source_name(void *ud, uint32_t n, parley_slice *name) {
  tree_source *source = ud;
  const parley_value *record = open_level(source)->value;
  if (n >= record->count) return false;
  *name = parley_slice_of(record->u.members[n].name);
  return true;
}

static const parley_source_ops source_ops = {source_get,   source_enter,
                                             source_leave, source_length,
                                             source_name,  source_member};

parley_err parley_encode_tree(const parley_schema *schema,
                              const parley_packet *packet,
                              const parley_encode_options *options,
                              const parley_value *root, parley_buf *out,
                              parley_diag *diag) {
  tree_source source;
  parley_err err;
  if (root == NULL || root->given != PARLEY_GIVEN_RECORD)
    return parley_fail(diag, PARLEY_ETYPE, 0, "record expected");
  source.got = root;
  parley_buf_init(&source.levels, out->alloc);
  err = parley_encode(schema, packet, options, &source_ops, &source, out, diag);
  parley_buf_clear(&source.levels);
  return err;
}

/* The value is asked for as the element of a list. */
parley_err parley_encode_any_tree(const parley_encode_options *options,
                                  const parley_value *root, parley_buf *out,
                                  parley_diag *diag) {
  tree_source source;
  parley_value list, *item;
  level open = {&list, 0};
  parley_err err;
  if (root == NULL)
    return parley_fail(diag, PARLEY_ETYPE, 0, "a value expected");
  memset(&list, 0, sizeof list);
  memcpy(&item, &root, sizeof item); /* is not written to */
  list.given = PARLEY_GIVEN_LIST;
  list.count = 1;
  list.u.items = &item;
  source.got = NULL;
  parley_buf_init(&source.levels, out->alloc);
  err = parley_buf_append(&source.levels, &open, sizeof open);
  if (err == PARLEY_OK)
    err = parley_encode_any(options, &source_ops, &source, out, diag);
  else
    parley_fail(diag, err, 0, "out of memory");
  parley_buf_clear(&source.levels);
  return err;
}

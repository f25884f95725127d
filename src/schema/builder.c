/* SPDX-License-Identifier: MIT */
#include "schema/builder.h"

#include <stdlib.h>
#include <string.h>

/* A schema made at run time is one block: this head, then the arrays. */
typedef struct block {
  parley_schema schema;
  const parley_alloc *alloc;
  size_t size;
} block;

void parley__builder_init(parley_builder *builder, const parley_alloc *alloc) {
  memset(builder, 0, sizeof *builder);
  builder->alloc = alloc;
  parley__arena_init(&builder->arena, alloc);
  parley__builder_add_strings(builder, 1);
}

void parley__builder_clear(parley_builder *builder) {
#define CLEAR(type, member)                                                    \
  parley_free(builder->alloc, builder->member,                                 \
              builder->capacity_##member * sizeof(type));
  PARLEY_SCHEMA_ARRAYS(CLEAR)
#undef CLEAR
  parley__arena_clear(&builder->arena);
  memset(builder, 0, sizeof *builder);
}

/* Makes room for |n| more elements of |size| bytes behind |count| and zeroes
 * them; returns the array, moved or not, NULL when memory is out. */
static void *grow(parley_builder *builder, void *data, uint32_t count,
                  uint32_t *capacity, uint32_t n, size_t size) {
  uint32_t room = *capacity;
  void *moved = data;
  if (n > UINT32_MAX / 4 - count) return NULL;
  if (count + n > room) {
    if (room == 0) room = 16;
    while (room < count + n) room *= 2;
    if (room > SIZE_MAX / size) return NULL;
    moved = parley_realloc(builder->alloc, data, *capacity * size, room * size);
    if (moved == NULL) return NULL;
    *capacity = room;
  }
  if (n > 0) memset((uint8_t *)moved + count * size, 0, n * size);
  return moved;
}

#define ADD(type, member)                                                      \
  uint32_t parley__builder_add_##member(parley_builder *builder, uint32_t n) { \
    uint32_t first = builder->n##member;                                       \
    void *data;                                                                \
    if (builder->err != PARLEY_OK || n == 0) return first;                     \
    data = grow(builder, builder->member, first, &builder->capacity_##member,  \
                n, sizeof(type));                                              \
    if (data == NULL) {                                                        \
      builder->err = PARLEY_ENOMEM;                                            \
      return 0;                                                                \
    }                                                                          \
    builder->member = data;                                                    \
    builder->n##member += n;                                                   \
    return first;                                                              \
  }
PARLEY_SCHEMA_ARRAYS(ADD)
#undef ADD

uint32_t parley__builder_string(parley_builder *builder, const char *text,
                                size_t size) {
  const parley_names_entry *entry;
  const char *copy;
  uint32_t offset;
  if (size == 0 || builder->err != PARLEY_OK) return 0;
  entry = parley__names_get(&builder->string_at, text, size);
  if (entry != NULL) return entry->index;
  if (size >= UINT32_MAX / 4) {
    builder->err = PARLEY_ENOMEM;
    return 0;
  }
  offset = parley__builder_add_strings(builder, (uint32_t)size + 1);
  if (builder->err != PARLEY_OK) return 0;
  memcpy(builder->strings + offset, text, size);
  copy = parley__arena_copy(&builder->arena, text, size);
  if (copy == NULL || !parley__names_put(&builder->string_at, &builder->arena,
                                         copy, size, offset, NULL)) {
    builder->err = PARLEY_ENOMEM;
    return 0;
  }
  return offset;
}

uint32_t parley__builder_key(parley_builder *builder, const char *text,
                             size_t size) {
  const parley_names_entry *entry =
    parley__names_get(&builder->key_at, text, size);
  const char *copy;
  uint32_t offset, key;
  if (entry != NULL) return entry->index;
  offset = parley__builder_string(builder, text, size);
  key = parley__builder_add_keys(builder, 1);
  copy = parley__arena_copy(&builder->arena, text, size);
  if (builder->err != PARLEY_OK) return 0;
  if (copy == NULL || !parley__names_put(&builder->key_at, &builder->arena,
                                         copy, size, key, NULL)) {
    builder->err = PARLEY_ENOMEM;
    return 0;
  }
  builder->keys[key] = offset;
  return key;
}

uint32_t parley__kind_size(uint8_t kind) {
  switch (kind) {
    case PARLEY_KIND_I8:
    case PARLEY_KIND_U8:
    case PARLEY_KIND_BOOL:
      return 1;
    case PARLEY_KIND_I16:
    case PARLEY_KIND_U16:
    case PARLEY_KIND_STRING:
      return 2;
    case PARLEY_KIND_I32:
    case PARLEY_KIND_U32:
    case PARLEY_KIND_F32:
      return 4;
    case PARLEY_KIND_I64:
    case PARLEY_KIND_F64:
      return 8;
    default:
      return 0;
  }
}

uint32_t parley__count_size(uint8_t count) {
  switch (count) {
    case PARLEY_COUNT_I32:
      return 4;
    case PARLEY_COUNT_I16:
      return 2;
    case PARLEY_COUNT_U8:
      return 1;
    default:
      return 0;
  }
}

/* What a run of nodes needs at least and gives at most. */
typedef struct extent {
  uint32_t size;
  uint32_t keys;
  bool refuses; /* it never succeeds */
} extent;

static extent measure(const parley_builder *builder, uint32_t first,
                      uint32_t n);

/* A block: the smaller of its two sides, the more keys of the two. */
static extent measure_block(const parley_builder *builder, uint32_t at) {
  const parley_field *node = &builder->fields[at];
  extent body = measure(builder, at + 1, node->nbody);
  extent other = measure(builder, at + 1 + node->nbody, node->nelse);
  extent out;
  if (node->kind == PARLEY_KIND_OPTIONAL) body.size = 0;
  out.refuses = body.refuses && other.refuses;
  if (other.refuses)
    out.size = body.size;
  else if (body.refuses || other.size < body.size)
    out.size = other.size;
  else
    out.size = body.size;
  out.keys = body.keys > other.keys ? body.keys : other.keys;
  return out;
}

/* Bytes that a node itself takes at least. */
static uint32_t own_size(const parley_builder *builder,
                         const parley_field *node) {
  switch (node->kind) {
    case PARLEY_KIND_RECORD:
      return builder->records[node->type].min_size;
    case PARLEY_KIND_LIST:
    case PARLEY_KIND_SET:
    case PARLEY_KIND_BYTES:
      return parley__count_size(node->count);
    default:
      return parley__kind_size(node->kind);
  }
}

static extent measure(const parley_builder *builder, uint32_t first,
                      uint32_t n) {
  extent sum = {0, 0, false};
  uint32_t at = first, end = first + n;
  while (at < end) {
    const parley_field *node = &builder->fields[at];
    extent one = {0, 0, false};
    if (node->kind == PARLEY_KIND_WHEN || node->kind == PARLEY_KIND_OPTIONAL) {
      one = measure_block(builder, at);
      at += node->nbody + node->nelse;
    } else if (node->kind == PARLEY_KIND_REFUSE) {
      one.refuses = true;
    } else {
      one.size = own_size(builder, node);
      /* A count whose list always follows is never in the value. */
      if (node->key != PARLEY_NONE &&
          !((node->flags & PARLEY_FIELD_COUNTS) != 0 && node->nconds == 0))
        one.keys = 1;
    }
    at++;
    sum.size =
      one.size > UINT32_MAX - sum.size ? UINT32_MAX : sum.size + one.size;
    sum.keys += one.keys;
    sum.refuses = sum.refuses || one.refuses;
  }
  return sum;
}

/* Number of different keys among the nodes of |record|: a bound where one
 * name stands in several blocks. */
static uint32_t different_keys(const parley_builder *builder,
                               const parley_record *record) {
  const parley_field *nodes = builder->fields + record->first;
  uint32_t i, k, n = 0;
  for (i = 0; i < record->nnodes; i++) {
    if (nodes[i].key == PARLEY_NONE) continue;
    for (k = 0; k < i && nodes[k].key != nodes[i].key; k++)
      ;
    if (k == i) n++;
  }
  return n;
}

static bool has_blocks(const parley_builder *builder,
                       const parley_record *record) {
  uint32_t i;
  for (i = 0; i < record->nnodes; i++)
    if (builder->fields[record->first + i].key == PARLEY_NONE) return true;
  return false;
}

static void bound_keys(parley_builder *builder) {
  uint32_t i;
  for (i = 0; i < builder->nrecords; i++) {
    parley_record *record = &builder->records[i];
    uint32_t n = record->nnodes > 0 ? different_keys(builder, record) : 0;
    if (n < record->nkeys) record->nkeys = n;
  }
}

/* Records may refer to each other in any order and in circles, so sizes grow
 * from 0 until none changes. The wire is JSON: there are no sizes. */
static void measure_records(parley_builder *builder) {
  uint32_t i, round;
  bool changed = true;
  for (round = 0; changed && round <= builder->nrecords; round++) {
    changed = false;
    for (i = 0; i < builder->nrecords; i++) {
      parley_record *record = &builder->records[i];
      extent all = measure(builder, record->first, record->nnodes);
      if (builder->wire == PARLEY_WIRE_JSON) all.size = 0;
      if (all.size != record->min_size) changed = true;
      record->min_size = all.size;
      record->nkeys = all.keys;
      if (has_blocks(builder, record)) record->flags |= PARLEY_RECORD_VARIES;
    }
  }
}

static void measure_nodes(parley_builder *builder) {
  uint32_t i;
  if (builder->wire == PARLEY_WIRE_JSON) return;
  for (i = 0; i < builder->nfields; i++) {
    parley_field *node = &builder->fields[i];
    if (node->kind == PARLEY_KIND_LIST)
      node->min_size = own_size(builder, &builder->fields[node->type]);
    else if (node->kind == PARLEY_KIND_WHEN ||
             node->kind == PARLEY_KIND_OPTIONAL)
      node->min_size = measure_block(builder, i).size;
    else
      node->min_size = own_size(builder, node);
  }
}

typedef struct named {
  const char *name;
  uint32_t packet;
  uint8_t dir;
} named;

static int by_dir_and_name(const void *a, const void *b) {
  const named *x = a, *y = b;
  if (x->dir != y->dir) return x->dir < y->dir ? -1 : 1;
  return strcmp(x->name, y->name);
}

static int by_dir_and_id(const void *a, const void *b) {
  const parley_number *x = a, *y = b;
  if (x->dir != y->dir) return x->dir < y->dir ? -1 : 1;
  return x->id < y->id ? -1 : x->id > y->id;
}

static parley_err sort_packets(parley_builder *builder) {
  uint32_t n = builder->npackets, i;
  named *list;
  if (n == 0) return PARLEY_OK;
  list = parley__arena_get(&builder->arena, n * sizeof *list);
  if (list == NULL) return PARLEY_ENOMEM;
  builder->nby_name = 0;
  parley__builder_add_by_name(builder, n);
  if (builder->err != PARLEY_OK) return builder->err;
  for (i = 0; i < n; i++) {
    list[i].name = builder->strings + builder->packets[i].name;
    list[i].packet = i;
    list[i].dir = builder->packets[i].dir;
  }
  qsort(list, n, sizeof *list, by_dir_and_name);
  for (i = 0; i < n; i++) builder->by_name[i] = list[i].packet;
  if (builder->nids > 0)
    qsort(builder->ids, builder->nids, sizeof *builder->ids, by_dir_and_id);
  return PARLEY_OK;
}

static size_t padded(size_t size) {
  return (size + 15) & ~(size_t)15;
}

/* One block, the arrays behind each other, each aligned for any type. */
static parley_err make_block(const parley_builder *builder,
                             parley_schema **out) {
  size_t size = padded(sizeof(block));
  block *made;
  uint8_t *at;
#define MEASURE(type, member) size += padded(builder->n##member * sizeof(type));
  PARLEY_SCHEMA_ARRAYS(MEASURE)
#undef MEASURE
  made = parley_calloc(builder->alloc, size);
  if (made == NULL) return PARLEY_ENOMEM;
  made->alloc = builder->alloc;
  made->size = size;
  at = (uint8_t *)made + padded(sizeof(block));
#define COPY(type, member)                                                     \
  if (builder->n##member > 0)                                                  \
    memcpy(at, builder->member, builder->n##member * sizeof(type));            \
  made->schema.member = (const type *)(const void *)at;                        \
  made->schema.n##member = builder->n##member;                                 \
  at += padded(builder->n##member * sizeof(type));
  PARLEY_SCHEMA_ARRAYS(COPY)
#undef COPY
  made->schema.name = builder->name;
  made->schema.revision = builder->revision;
  made->schema.doc = builder->doc;
  made->schema.wire = builder->wire;
  made->schema.version = builder->version;
  *out = &made->schema;
  return PARLEY_OK;
}

parley_err parley__builder_finish(parley_builder *builder,
                                  parley_schema **out) {
  parley_err err = builder->err;
  if (err != PARLEY_OK) return err;
  measure_records(builder);
  bound_keys(builder);
  measure_nodes(builder);
  err = sort_packets(builder);
  if (err != PARLEY_OK) return err;
  return make_block(builder, out);
}

void parley_schema_free(parley_schema *schema) {
  block *made = (block *)schema; /* the schema is its first member */
  if (made != NULL) parley_free(made->alloc, made, made->size);
}

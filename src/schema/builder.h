/* SPDX-License-Identifier: MIT
 *
 * Collects the arrays of a schema and makes one block of them. The order of
 * the calls alone decides the result: same calls, same bytes.
 */
#ifndef PARLEY_SCHEMA_BUILDER_H
#define PARLEY_SCHEMA_BUILDER_H

#include "parley/schema.h"
#include "schema/names.h"

/* Each array grows by itself; |err| stays PARLEY_ENOMEM after the first
 * failing allocation, and nothing may be stored from then on. */
typedef struct parley_builder {
  const parley_alloc *alloc;
  parley_arena arena; /* names of the two tables */
  parley_names string_at, key_at;
  parley_err err;
#define PARLEY_BUILDER_MEMBER_(type, member)                                   \
  type *member;                                                                \
  uint32_t n##member, capacity_##member;
  PARLEY_SCHEMA_ARRAYS(PARLEY_BUILDER_MEMBER_)
#undef PARLEY_BUILDER_MEMBER_
  uint32_t name, revision, doc, wire, version;
} parley_builder;

void parley__builder_init(parley_builder *builder, const parley_alloc *alloc);
void parley__builder_clear(parley_builder *builder);

/* Offset of |text| in the pool, where each text stands once; 0 for "". */
uint32_t parley__builder_string(parley_builder *builder, const char *text,
                                size_t size);
/* Index of the key |text|; each name is one key. */
uint32_t parley__builder_key(parley_builder *builder, const char *text,
                             size_t size);

/* Appends |n| zeroed elements to an array and returns the index of the
 * first; look at |err| before storing. */
#define PARLEY_BUILDER_ADD_(type, member)                                      \
  uint32_t parley__builder_add_##member(parley_builder *builder, uint32_t n);
PARLEY_SCHEMA_ARRAYS(PARLEY_BUILDER_ADD_)
#undef PARLEY_BUILDER_ADD_

/* Computes least sizes and key counts, sorts by_name and ids, and makes the
 * schema (parley_schema_free). Only records that can end may be in it.
 * ENOMEM. */
parley_err parley__builder_finish(parley_builder *builder, parley_schema **out);

/* Bytes of a value of a scalar |kind|, at least; 2 for STRING. */
uint32_t parley__kind_size(uint8_t kind);
/* Bytes of a count; 0 where it is not written in front of the list. */
uint32_t parley__count_size(uint8_t count);

/* Looks whether every index and range of |schema| is right, which all
 * readers rely on. ESPEC and the place in |diag|. */
parley_err parley__schema_check(const parley_schema *schema, parley_diag *diag);

#endif

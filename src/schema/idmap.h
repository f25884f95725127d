/* SPDX-License-Identifier: MIT */
#ifndef PARLEY_SCHEMA_IDMAP_H
#define PARLEY_SCHEMA_IDMAP_H

#include "parley/schema.h"

/* The schema and the allocator a map was made with. */
const parley_schema *parley__idmap_schema(const parley_idmap *map);
const parley_alloc *parley__idmap_alloc(const parley_idmap *map);

/* Exchanges the numbers of two maps of one schema and one allocator: a
 * change is made on a copy and taken over when it is complete. */
void parley__idmap_swap(parley_idmap *a, parley_idmap *b);

#endif

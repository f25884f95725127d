/* SPDX-License-Identifier: MIT
 *
 * Memory that is freed all at once: run-time schemas and value trees.
 */
#ifndef PARLEY_BASE_ARENA_H
#define PARLEY_BASE_ARENA_H

#include "parley/base.h"

typedef struct parley_arena_block parley_arena_block;

typedef struct parley_arena {
  const parley_alloc *alloc;
  parley_arena_block *blocks; /* newest first; its rest is used next */
  size_t used;                /* bytes used of the newest block */
} parley_arena;

void parley__arena_init(parley_arena *arena, const parley_alloc *alloc);
/* Frees everything. */
void parley__arena_clear(parley_arena *arena);
/* Forgets everything but keeps the newest block for reuse. */
void parley__arena_reset(parley_arena *arena);
/* |size| bytes aligned for any type, not zeroed; NULL when memory is out. */
void *parley__arena_get(parley_arena *arena, size_t size);
/* A copy of |size| bytes with a NUL behind; NULL when memory is out. */
char *parley__arena_copy(parley_arena *arena, const void *data, size_t size);

#endif

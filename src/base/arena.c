/* SPDX-License-Identifier: MIT */
#include "base/arena.h"

#include <string.h>

struct parley_arena_block {
  parley_arena_block *next;
  size_t size; /* bytes behind the header */
};

/* Test builds start small, so that more than one block is used. */
#if !defined(PARLEY_ARENA_BLOCK)
#define PARLEY_ARENA_BLOCK 4096
#endif

enum { ALIGN = 16, HEADER = 32 }; /* HEADER >= sizeof(block), aligned */

void parley__arena_init(parley_arena *arena, const parley_alloc *alloc) {
  arena->alloc = alloc;
  arena->blocks = NULL;
  arena->used = 0;
}

static void free_blocks(parley_arena *arena, parley_arena_block *block) {
  while (block != NULL) {
    parley_arena_block *next = block->next;
    parley_free(arena->alloc, block, HEADER + block->size);
    block = next;
  }
}

void parley__arena_clear(parley_arena *arena) {
  free_blocks(arena, arena->blocks);
  arena->blocks = NULL;
  arena->used = 0;
}

void parley__arena_reset(parley_arena *arena) {
  if (arena->blocks == NULL) return;
  free_blocks(arena, arena->blocks->next);
  arena->blocks->next = NULL;
  arena->used = 0;
}

void *parley__arena_get(parley_arena *arena, size_t size) {
  parley_arena_block *block = arena->blocks;
  void *out;
  if (size > SIZE_MAX / 4) return NULL;
  size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
  if (block == NULL || block->size - arena->used < size) {
    size_t room = block == NULL ? PARLEY_ARENA_BLOCK : block->size * 2;
    while (room < size) room *= 2;
    block = parley_realloc(arena->alloc, NULL, 0, HEADER + room);
    if (block == NULL) return NULL;
    block->next = arena->blocks;
    block->size = room;
    arena->blocks = block;
    arena->used = 0;
  }
  out = (uint8_t *)block + HEADER + arena->used;
  arena->used += size;
  return out;
}

char *parley__arena_copy(parley_arena *arena, const void *data, size_t size) {
  char *out = parley__arena_get(arena, size + 1);
  if (out == NULL) return NULL;
  if (size > 0) memcpy(out, data, size);
  out[size] = '\0';
  return out;
}

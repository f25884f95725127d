/* SPDX-License-Identifier: MIT */
#include "schema/names.h"

#include <string.h>

static size_t hash_of(const char *name, size_t size) {
  uint32_t hash = 2166136261u; /* FNV-1a */
  size_t i;
  for (i = 0; i < size; i++) hash = (hash ^ (uint8_t)name[i]) * 16777619u;
  return hash;
}

/* The entry that holds |name|, or the free one where it belongs. */
static parley_names_entry *slot_of(parley_names_entry *entries, size_t capacity,
                                   const char *name, size_t size) {
  size_t at = hash_of(name, size) & (capacity - 1);
  while (
    entries[at].name != NULL &&
    (entries[at].size != size || memcmp(entries[at].name, name, size) != 0))
    at = (at + 1) & (capacity - 1);
  return &entries[at];
}

const parley_names_entry *parley__names_get(const parley_names *names,
                                            const char *name, size_t size) {
  const parley_names_entry *entry;
  if (names->capacity == 0) return NULL;
  entry = slot_of(names->entries, names->capacity, name, size);
  return entry->name != NULL ? entry : NULL;
}

/* The old table stays in the arena; together they are less than the new. */
static bool grow(parley_names *names, parley_arena *arena) {
  size_t capacity = names->capacity == 0 ? 16 : names->capacity * 2;
  parley_names_entry *entries;
  size_t i;
  if (capacity > SIZE_MAX / 2 / sizeof *entries) return false;
  entries = parley__arena_get(arena, capacity * sizeof *entries);
  if (entries == NULL) return false;
  memset(entries, 0, capacity * sizeof *entries);
  for (i = 0; i < names->capacity; i++) {
    const parley_names_entry *old = &names->entries[i];
    if (old->name != NULL)
      *slot_of(entries, capacity, old->name, old->size) = *old;
  }
  names->entries = entries;
  names->capacity = capacity;
  return true;
}

bool parley__names_put(parley_names *names, parley_arena *arena,
                       const char *name, size_t size, uint32_t index,
                       void *ptr) {
  parley_names_entry *entry;
  if (names->count >= names->capacity / 4 * 3 && !grow(names, arena))
    return false;
  entry = slot_of(names->entries, names->capacity, name, size);
  entry->name = name;
  entry->size = size;
  entry->index = index;
  entry->ptr = ptr;
  names->count++;
  return true;
}

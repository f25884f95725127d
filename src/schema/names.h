/* SPDX-License-Identifier: MIT
 *
 * A hash table from names to indices or pointers, in an arena.
 */
#ifndef PARLEY_SCHEMA_NAMES_H
#define PARLEY_SCHEMA_NAMES_H

#include "base/arena.h"

typedef struct parley_names_entry {
  const char *name; /* NULL: free */
  size_t size;
  uint32_t index;
  void *ptr;
} parley_names_entry;

/* Zero-initialised is empty. |capacity| is 0 or a power of two, and at least
 * a quarter of the entries is always free. */
typedef struct parley_names {
  parley_names_entry *entries;
  size_t count, capacity;
} parley_names;

/* The entry of |name|, or NULL. Valid until the next put. */
const parley_names_entry *parley__names_get(const parley_names *names,
                                            const char *name, size_t size);

/* Adds |name| (not copied; must outlive the table and not be in it yet).
 * False when memory is out. */
bool parley__names_put(parley_names *names, parley_arena *arena,
                       const char *name, size_t size, uint32_t index,
                       void *ptr);

#endif

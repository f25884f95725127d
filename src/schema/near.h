/* SPDX-License-Identifier: MIT
 *
 * "Did you mean": the candidate nearest to a mistyped name.
 */
#ifndef PARLEY_SCHEMA_NEAR_H
#define PARLEY_SCHEMA_NEAR_H

#include <stddef.h>

/* Give it the wanted name, offer every candidate, read |best|. */
typedef struct parley_near {
  const char *wanted;
  size_t size;      /* of |wanted| */
  const char *best; /* NULL: none is near; else borrowed from the offer */
  size_t distance;  /* edits from |wanted| to |best| */
} parley_near;

void parley__near_init(parley_near *near, const char *wanted, size_t size);

/* Takes |candidate| if few edits (a letter added, dropped, changed, two
 * swapped; case is free) lead to it, and fewer than to any before. */
void parley__near_offer(parley_near *near, const char *candidate);

/* Number of edits between two names, counted up to |limit|; a longer way, or
 * a name above 64 bytes, gives limit + 1. */
size_t parley__edits(const char *a, size_t na, const char *b, size_t nb,
                     size_t limit);

#endif

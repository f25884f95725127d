/* SPDX-License-Identifier: MIT */
#include "schema/near.h"

#include <string.h>

enum { NAME_MAX_BYTES = 64 };

static int lower(char c) {
  return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

static size_t least(size_t a, size_t b) {
  return a < b ? a : b;
}

/* Optimal string alignment over three rows. */
size_t parley__edits(const char *a, size_t na, const char *b, size_t nb,
                     size_t limit) {
  size_t rows[3][NAME_MAX_BYTES + 1];
  size_t i, j;
  if (na > NAME_MAX_BYTES || nb > NAME_MAX_BYTES) return limit + 1;
  if ((na > nb ? na - nb : nb - na) > limit) return limit + 1;
  for (j = 0; j <= nb; j++) rows[0][j] = j;
  for (i = 1; i <= na; i++) {
    size_t *row = rows[i % 3];
    const size_t *up = rows[(i + 2) % 3], *up2 = rows[(i + 1) % 3];
    row[0] = i;
    for (j = 1; j <= nb; j++) {
      int same = lower(a[i - 1]) == lower(b[j - 1]);
      size_t cost = up[j - 1] + (same ? 0 : 1);
      cost = least(cost, least(up[j], row[j - 1]) + 1);
      if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) &&
          lower(a[i - 2]) == lower(b[j - 1]))
        cost = least(cost, up2[j - 2] + 1);
      row[j] = cost;
    }
  }
  return least(rows[na % 3][nb], limit + 1);
}

void parley__near_init(parley_near *near, const char *wanted, size_t size) {
  near->wanted = wanted;
  near->size = size;
  near->best = NULL;
  /* A third of the letters may be wrong, but at least one. */
  near->distance = (size < 4 ? 1 : size / 3) + 1;
  if (near->distance > 5) near->distance = 5;
}

void parley__near_offer(parley_near *near, const char *candidate) {
  size_t limit = near->distance - 1;
  size_t distance, size = strlen(candidate);
  if (near->distance == 0) return; /* differs in case only: taken */
  if (near->best != NULL && limit == 0) return; /* nothing can be nearer */
  distance = parley__edits(near->wanted, near->size, candidate, size, limit);
  if (distance > limit) return;
  if (distance >= size) return; /* shares no letter */
  near->best = candidate;
  near->distance = distance;
}

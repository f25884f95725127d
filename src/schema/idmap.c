/* SPDX-License-Identifier: MIT */
#include "schema/idmap.h"

#include <string.h>

enum { PAGES = 256, PAGE = 256, NO_ID = -1 };

/* Packet of a number: two levels, because numbers are spread thinly over 16
 * bits. Each side always mirrors the other. */
struct parley_idmap {
  const parley_schema *schema;
  const parley_alloc *alloc;
  uint32_t *pages[2][PAGES]; /* packet index or PARLEY_NONE; NULL: no page */
  int32_t *ids;              /* of each packet; NO_ID for none */
};

static size_t ids_size(const parley_idmap *map) {
  return (map->schema->npackets + (size_t)1) * sizeof *map->ids;
}

/* A map without numbers. */
static parley_idmap *new_empty(const parley_schema *schema,
                               const parley_alloc *alloc) {
  parley_idmap *map = parley_calloc(alloc, sizeof *map);
  if (map == NULL) return NULL;
  map->schema = schema;
  map->alloc = alloc;
  map->ids = parley_realloc(alloc, NULL, 0, ids_size(map));
  if (map->ids == NULL) {
    parley_free(alloc, map, sizeof *map);
    return NULL;
  }
  memset(map->ids, 0xFF, ids_size(map));
  return map;
}

parley_idmap *parley_idmap_new(const parley_schema *schema,
                               const parley_alloc *alloc) {
  parley_idmap *map = new_empty(schema, alloc);
  uint32_t i;
  if (map == NULL) return NULL;
  for (i = 0; i < schema->nids; i++) {
    const parley_packet *packet = &schema->packets[schema->ids[i].packet];
    if (parley_idmap_set(map, packet, schema->ids[i].id) != PARLEY_OK) {
      parley_idmap_free(map);
      return NULL;
    }
  }
  return map;
}

parley_idmap *parley_idmap_copy(const parley_idmap *map) {
  parley_idmap *copy = new_empty(map->schema, map->alloc);
  uint32_t i;
  if (copy == NULL) return NULL;
  for (i = 0; i < map->schema->npackets; i++) {
    if (map->ids[i] == NO_ID) continue;
    if (parley_idmap_set(copy, &map->schema->packets[i],
                         (uint16_t)map->ids[i]) != PARLEY_OK) {
      parley_idmap_free(copy);
      return NULL;
    }
  }
  return copy;
}

void parley_idmap_reset(parley_idmap *map) {
  int dir, i;
  for (dir = 0; dir < 2; dir++)
    for (i = 0; i < PAGES; i++) {
      parley_free(map->alloc, map->pages[dir][i], PAGE * sizeof(uint32_t));
      map->pages[dir][i] = NULL;
    }
  memset(map->ids, 0xFF, ids_size(map));
}

void parley_idmap_free(parley_idmap *map) {
  if (map == NULL) return;
  parley_idmap_reset(map);
  parley_free(map->alloc, map->ids, ids_size(map));
  parley_free(map->alloc, map, sizeof *map);
}

/* Index of |packet| in the schema, or NONE if it is not one of its packets.
 * Compares addresses as numbers, for a stranger's pointer may be given. */
static uint32_t index_of(const parley_idmap *map, const parley_packet *packet) {
  uintptr_t base = (uintptr_t)map->schema->packets, at = (uintptr_t)packet;
  if (at < base || (at - base) % sizeof *packet != 0) return PARLEY_NONE;
  at = (at - base) / sizeof *packet;
  return at < map->schema->npackets ? (uint32_t)at : PARLEY_NONE;
}

parley_err parley_idmap_set(parley_idmap *map, const parley_packet *packet,
                            uint16_t id) {
  uint32_t index = index_of(map, packet);
  uint32_t **page, *entry;
  int32_t old;
  if (index == PARLEY_NONE) return PARLEY_EUSAGE;
  page = &map->pages[packet->dir & 1][id / PAGE];
  if (*page == NULL) {
    *page = parley_realloc(map->alloc, NULL, 0, PAGE * sizeof(uint32_t));
    if (*page == NULL) return PARLEY_ENOMEM;
    memset(*page, 0xFF, PAGE * sizeof(uint32_t));
  }
  old = map->ids[index];
  if (old != NO_ID)
    map->pages[packet->dir & 1][old / PAGE][old % PAGE] = PARLEY_NONE;
  entry = &(*page)[id % PAGE];
  if (*entry != PARLEY_NONE) map->ids[*entry] = NO_ID;
  *entry = index;
  map->ids[index] = id;
  return PARLEY_OK;
}

const parley_packet *parley_idmap_packet(const parley_idmap *map,
                                         parley_dir dir, uint16_t id) {
  const uint32_t *page = map->pages[dir & 1][id / PAGE];
  if (page == NULL || page[id % PAGE] == PARLEY_NONE) return NULL;
  return &map->schema->packets[page[id % PAGE]];
}

bool parley_idmap_id(const parley_idmap *map, const parley_packet *packet,
                     uint16_t *id) {
  uint32_t index = index_of(map, packet);
  if (index == PARLEY_NONE || map->ids[index] == NO_ID) return false;
  *id = (uint16_t)map->ids[index];
  return true;
}

const parley_schema *parley__idmap_schema(const parley_idmap *map) {
  return map->schema;
}

const parley_alloc *parley__idmap_alloc(const parley_idmap *map) {
  return map->alloc;
}

void parley__idmap_swap(parley_idmap *a, parley_idmap *b) {
  parley_idmap other = *a;
  *a = *b;
  *b = other;
}

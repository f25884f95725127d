/* SPDX-License-Identifier: MIT */
#include "parley/schema.h"

#include <string.h>

#include "schema/near.h"

const char *parley_schema_text(const parley_schema *schema, uint32_t offset) {
  return offset < schema->nstrings ? schema->strings + offset : "";
}

const char *parley_schema_key(const parley_schema *schema, uint32_t key) {
  if (key >= schema->nkeys) return "";
  return parley_schema_text(schema, schema->keys[key]);
}

/* Order of by_name: direction first, then the bytes of the name. */
static int compare(const parley_schema *schema, uint32_t index, parley_dir dir,
                   const char *name) {
  const parley_packet *packet = &schema->packets[index];
  if (packet->dir != (uint8_t)dir) return packet->dir < (uint8_t)dir ? -1 : 1;
  return strcmp(parley_schema_text(schema, packet->name), name);
}

const parley_packet *parley_schema_find(const parley_schema *schema,
                                        parley_dir dir, const char *name) {
  uint32_t low = 0, high = schema->nby_name, i;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    int order = compare(schema, schema->by_name[middle], dir, name);
    if (order == 0) return &schema->packets[schema->by_name[middle]];
    if (order < 0)
      low = middle + 1;
    else
      high = middle;
  }
  for (i = 0; i < schema->npackets; i++) {
    const parley_packet *packet = &schema->packets[i];
    if (packet->dir == (uint8_t)dir && packet->header != 0 &&
        strcmp(parley_schema_text(schema, packet->header), name) == 0)
      return packet;
  }
  return NULL;
}

const parley_packet *parley_schema_find_id(const parley_schema *schema,
                                           parley_dir dir, uint16_t id) {
  uint32_t wanted = (uint32_t)dir << 16 | id;
  uint32_t low = 0, high = schema->nids;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    const parley_number *number = &schema->ids[middle];
    uint32_t here = (uint32_t)number->dir << 16 | number->id;
    if (here == wanted) return &schema->packets[number->packet];
    if (here < wanted)
      low = middle + 1;
    else
      high = middle;
  }
  return NULL;
}

parley_err parley_schema_id(const parley_schema *schema,
                            const parley_packet *packet, uint16_t *id) {
  uint32_t i;
  for (i = 0; i < schema->nids; i++)
    if (&schema->packets[schema->ids[i].packet] == packet) {
      *id = schema->ids[i].id;
      return PARLEY_OK;
    }
  return PARLEY_ENOENT;
}

static const char *last_part(const char *name) {
  const char *dot = strrchr(name, '.');
  return dot != NULL ? dot + 1 : name;
}

/* Few edits of the whole name win; else a packet of another namespace whose
 * last part is the same ("room.walk" for "room_entities.walk"). */
const char *parley_schema_near(const parley_schema *schema, parley_dir dir,
                               const char *name) {
  parley_near near;
  const char *same_part = NULL;
  uint32_t i;
  parley__near_init(&near, name, strlen(name));
  for (i = 0; i < schema->nby_name; i++) {
    const parley_packet *packet = &schema->packets[schema->by_name[i]];
    const char *candidate = parley_schema_text(schema, packet->name);
    if (packet->dir != (uint8_t)dir) continue;
    parley__near_offer(&near, candidate);
    if (same_part == NULL && strcmp(last_part(candidate), last_part(name)) == 0)
      same_part = candidate;
  }
  if (same_part != NULL && (near.best == NULL || near.distance > 2))
    return same_part;
  return near.best;
}

const char *parley_kind_name(parley_kind kind) {
  switch (kind) {
#define NAME(name, text)                                                       \
  case PARLEY_KIND_##name:                                                     \
    return text;
    PARLEY_KIND_MAP(NAME)
#undef NAME
    case PARLEY_KIND_COUNT_:
      break;
  }
  return "?";
}

const char *parley_dir_name(parley_dir dir) {
  return dir == PARLEY_C2S ? "c2s" : "s2c";
}

bool parley_schema_equal(const parley_schema *a, const parley_schema *b) {
#define SAME(type, member)                                                     \
  if (a->n##member != b->n##member) return false;                              \
  if (a->n##member > 0 &&                                                      \
      memcmp(a->member, b->member, a->n##member * sizeof(type)) != 0)          \
    return false;
  PARLEY_SCHEMA_ARRAYS(SAME)
#undef SAME
  return a->name == b->name && a->revision == b->revision && a->doc == b->doc &&
         a->wire == b->wire && a->version == b->version;
}

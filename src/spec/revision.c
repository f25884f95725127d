/* SPDX-License-Identifier: MIT
 *
 * Revision files: other numbers for the same packets.
 */
#include <string.h>

#include "schema/idmap.h"
#include "spec/loader.h"

/* One line of the file. */
typedef struct change {
  const parley_packet *packet;
  const spec_node *node; /* the number, with the name as its key */
  uint16_t id;
  struct change *next;
} change;

typedef struct revision {
  spec_loader *ld;
  const parley_schema *schema;
  const parley_idmap *map;
  change *changes, **tail;
} revision;

static const change *find(const revision *r, const parley_packet *packet) {
  const change *at = r->changes;
  while (at != NULL && at->packet != packet) at = at->next;
  return at;
}

static void take_number(revision *r, parley_dir dir, const spec_node *node) {
  const parley_packet *packet =
    parley_schema_find(r->schema, dir, node->key->text);
  const change *other;
  change *made;
  int64_t id;
  if (packet == NULL) {
    parley_near near;
    parley__near_init(&near, node->key->text, node->key->size);
    near.best = parley_schema_near(r->schema, dir, node->key->text);
    parley__spec_mistake(r->ld, node->key->mark, "unknown packet '%s' %s%s",
                         node->key->text, parley_dir_name(dir),
                         parley__spec_hint(r->ld, &near));
    return;
  }
  if (!parley__spec_integer(r->ld, node, node->key->text, 0, UINT16_MAX, &id))
    return;
  other = find(r, packet);
  if (other != NULL) {
    parley__spec_mistake(r->ld, node->key->mark,
                         "packet '%s' is named twice, first as '%s'",
                         node->key->text, other->node->key->text);
    return;
  }
  made = parley__spec_get(r->ld, sizeof *made);
  made->packet = packet;
  made->node = node;
  made->id = (uint16_t)id;
  *r->tail = made;
  r->tail = &made->next;
}

/* The number must be free: not given before in the file, and not that of a
 * packet that keeps it. */
static void check_number(revision *r, const change *c) {
  parley_dir dir = (parley_dir)c->packet->dir;
  const parley_packet *owner;
  const change *at;
  for (at = r->changes; at != c; at = at->next)
    if (at->id == c->id && at->packet->dir == c->packet->dir) {
      parley__spec_mistake(
        r->ld, c->node->mark, "number %u %s is given twice, first to '%s'",
        (unsigned)c->id, parley_dir_name(dir), at->node->key->text);
      return;
    }
  owner = parley_idmap_packet(r->map, dir, c->id);
  if (owner != NULL && find(r, owner) == NULL)
    parley__spec_mistake(r->ld, c->node->mark,
                         "number %u %s is that of '%s', which this file does "
                         "not change",
                         (unsigned)c->id, parley_dir_name(dir),
                         parley_schema_text(r->schema, owner->name));
}

static void take_side(revision *r, parley_dir dir, const spec_node *node) {
  const spec_node *child;
  if (node == NULL || parley__spec_is_null(node)) return;
  if (node->kind != SPEC_MAP) {
    parley__spec_mistake(r->ld, node->mark,
                         "'%s' must be a mapping from packets to numbers",
                         parley_dir_name(dir));
    return;
  }
  for (child = node->first; child != NULL; child = child->next)
    take_number(r, dir, child);
}

/* Changes a copy, so that the map is as before if memory runs out. */
static parley_err apply(const revision *r, parley_idmap *map) {
  parley_idmap *copy = parley_idmap_copy(map);
  parley_err err = copy != NULL ? PARLEY_OK : PARLEY_ENOMEM;
  const change *c;
  for (c = r->changes; c != NULL && err == PARLEY_OK; c = c->next)
    err = parley_idmap_set(copy, c->packet, c->id);
  if (err == PARLEY_OK) parley__idmap_swap(map, copy);
  parley_idmap_free(copy);
  return err;
}

static parley_err load(revision *r, const char *path, parley_slice text,
                       parley_idmap *map, parley_buf *messages) {
  static const char *const keys[] = {"revision", "doc", "c2s", "s2c", NULL};
  enum { REVISION, DOC, C2S, S2C };
  spec_loader *ld = r->ld;
  spec_node *key[4], *root;
  const change *c;
  parley_err err;
  ld->files = parley__spec_get(ld, sizeof *ld->files);
  ld->files[0].path = parley__spec_copy(ld, path, strlen(path));
  ld->nfiles = 1;
  root = parley__spec_yaml(ld, 0, text);
  if (root != NULL && parley__spec_keys(ld, root, "a revision", keys, key)) {
    if (key[REVISION] == NULL)
      parley__spec_mistake(ld, root->mark,
                           "a revision needs 'revision', its name");
    parley__spec_text(ld, key[REVISION], "revision");
    parley__spec_text(ld, key[DOC], "doc");
    take_side(r, PARLEY_C2S, key[C2S]);
    take_side(r, PARLEY_S2C, key[S2C]);
    for (c = r->changes; c != NULL; c = c->next) check_number(r, c);
  }
  err = parley__spec_report(ld, messages);
  return err != PARLEY_OK ? err : apply(r, map);
}

parley_err parley_spec_load_revision(const char *path, parley_slice text,
                                     const parley_schema *schema,
                                     parley_idmap *map, parley_buf *messages) {
  const parley_alloc *alloc = parley__idmap_alloc(map);
  spec_loader *ld;
  size_t before = messages->size;
  revision r;
  parley_err err;
  if (parley__idmap_schema(map) != schema) return PARLEY_EUSAGE;
  ld = parley_realloc(alloc, NULL, 0, sizeof *ld);
  if (ld == NULL) return PARLEY_ENOMEM;
  parley__spec_loader_init(ld, alloc);
  r.ld = ld;
  r.schema = schema;
  r.map = map;
  r.changes = NULL;
  r.tail = &r.changes;
  if (setjmp(ld->out_of_memory) == 0)
    err = load(&r, path, text, map, messages);
  else
    err = PARLEY_ENOMEM;
  if (err != PARLEY_ESPEC) messages->size = before;
  parley__spec_loader_clear(ld);
  parley_free(alloc, ld, sizeof *ld);
  return err;
}

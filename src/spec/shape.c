/* SPDX-License-Identifier: MIT
 *
 * What only shows when all records are known: types without an end, lists of
 * elements without bytes, and fields behind what takes the rest.
 */
#include <string.h>

#include "spec/loader.h"

/* ---- facts about types ----------------------------------------------- */

static bool finite_items(const spec_item *items);

/* A list may be empty, so only records are asked. */
static bool finite_type(const spec_type *type) {
  if (type->kind != PARLEY_KIND_RECORD || type->nullable) return true;
  if (type->body != NULL) return finite_items(type->body->items);
  return type->decl == NULL || type->decl->finite;
}

static bool finite_items(const spec_item *items) {
  const spec_item *item;
  for (item = items; item != NULL; item = item->next) {
    if (item->kind == SPEC_FIELD && !finite_type(item->type) &&
        (item->flags & PARLEY_FIELD_OPTIONAL) == 0)
      return false;
    if (item->kind == SPEC_WHEN && !finite_items(item->body) &&
        !finite_items(item->other))
      return false;
  }
  return true;
}

static bool solid_items(const spec_item *items);

/* True if each value of |field| has at least one byte. */
static bool solid_type(const spec_type *type, uint8_t count) {
  if (type->kind == PARLEY_KIND_LIST || type->kind == PARLEY_KIND_BYTES)
    return parley__count_size(count) > 0;
  if (type->kind != PARLEY_KIND_RECORD) return true;
  if (type->body != NULL) return solid_items(type->body->items);
  return type->decl == NULL || type->decl->solid;
}

static bool solid_items(const spec_item *items) {
  const spec_item *item;
  for (item = items; item != NULL; item = item->next) {
    if (item->kind == SPEC_FIELD && solid_type(item->type, item->count_kind))
      return true;
    if (item->kind == SPEC_WHEN && solid_items(item->body) &&
        solid_items(item->other))
      return true;
    if (item->kind == SPEC_REFUSE) return true;
  }
  return false;
}

static bool open_items(const spec_item *items);

/* True if a value can end where the packet ends, not where it says. */
static bool open_type(const spec_type *type, uint8_t count) {
  if (count == PARLEY_COUNT_REST) return true;
  if (type->kind != PARLEY_KIND_RECORD) return false;
  if (type->body != NULL) return open_items(type->body->items);
  return type->decl != NULL && type->decl->open;
}

static bool open_items(const spec_item *items) {
  const spec_item *item;
  for (item = items; item != NULL; item = item->next) {
    if (item->kind == SPEC_FIELD && open_type(item->type, item->count_kind))
      return true;
    if (item->kind == SPEC_OPTIONAL) return true;
    if (item->kind == SPEC_WHEN &&
        (open_items(item->body) || open_items(item->other)))
      return true;
  }
  return false;
}

/* Types refer to each other in circles: start from "no" and go round until
 * nothing changes. */
static void find_facts(spec_loader *ld) {
  spec_decl *decl;
  bool changed = true;
  while (changed) {
    changed = false;
    for (decl = ld->decls; decl != NULL; decl = decl->next) {
      bool finite = finite_items(decl->body.items);
      bool solid = solid_items(decl->body.items);
      bool open = open_items(decl->body.items);
      if (finite != decl->finite || solid != decl->solid || open != decl->open)
        changed = true;
      decl->finite = finite;
      decl->solid = solid;
      decl->open = open;
    }
  }
}

/* ---- types without an end -------------------------------------------- */

/* True if |items| hold |wanted| through records without an end. */
static bool reaches(spec_loader *ld, const spec_item *items,
                    const spec_decl *wanted) {
  const spec_item *item;
  for (item = items; item != NULL; item = item->next) {
    const spec_type *type = item->type;
    if (item->kind != SPEC_FIELD) {
      if (reaches(ld, item->body, wanted) || reaches(ld, item->other, wanted))
        return true;
      continue;
    }
    if (type->kind != PARLEY_KIND_RECORD) continue;
    if (type->body != NULL && reaches(ld, type->body->items, wanted))
      return true;
    if (type->decl == NULL || type->decl->finite) continue;
    if (type->decl == wanted) return true;
    if (type->decl->visit == ld->visit) continue;
    type->decl->visit = ld->visit;
    if (reaches(ld, type->decl->body.items, wanted)) return true;
  }
  return false;
}

static void check_finite(spec_loader *ld) {
  spec_decl *decl;
  for (decl = ld->decls; decl != NULL; decl = decl->next) {
    ld->visit++;
    if (!decl->finite && reaches(ld, decl->body.items, decl))
      parley__spec_mistake(ld, decl->mark,
                           "type '%s' contains itself without a list, a "
                           "condition or 'optional' between; it never ends",
                           decl->name);
  }
}

/* ---- fields behind an open end --------------------------------------- */

/* Something that ends where the packet ends. */
typedef struct open_end {
  const spec_item *item; /* the field or optional block */
  const spec_frame *frame;
  bool rest;     /* takes all bytes; else it may be absent */
  bool reported; /* one mistake is enough */
  struct open_end *next;
} open_end;

static void check_items(spec_loader *ld, const spec_item *items,
                        const spec_frame *frame, open_end **ends);

static void add_end(spec_loader *ld, open_end **ends, const spec_item *item,
                    const spec_frame *frame, bool rest) {
  open_end *end = parley__spec_get(ld, sizeof *end);
  end->item = item;
  end->frame = frame;
  end->rest = rest;
  end->next = *ends;
  *ends = end;
}

static bool is_inside(const spec_frame *frame, const spec_item *block) {
  const spec_frame *at;
  for (at = frame; at != NULL; at = at->up)
    if (at->block == block) return true;
  return false;
}

/* True if an optional block of its own, one that does not hold the end too,
 * is around |frame|. */
static bool is_optional_after(const spec_frame *frame, const open_end *end) {
  const spec_frame *at;
  for (at = frame; at != NULL; at = at->up)
    if (at->block != NULL && at->block->kind == SPEC_OPTIONAL && !at->other &&
        !is_inside(end->frame, at->block))
      return true;
  return false;
}

/* Complains if |field| can follow an end that leaves nothing for it. */
static void check_follower(spec_loader *ld, const spec_item *field,
                           const spec_frame *frame, open_end *ends) {
  open_end *end;
  for (end = ends; end != NULL; end = end->next) {
    if (end->reported || is_inside(frame, end->item)) continue;
    if (!end->rest && is_optional_after(frame, end)) continue;
    if (parley__spec_exclusive(ld, frame, end->frame)) continue;
    end->reported = true;
    if (end->rest)
      parley__spec_mistake(ld, field->mark,
                           "'%s' stands behind '%s', which takes the rest of "
                           "the packet",
                           field->name, end->item->name);
    else
      parley__spec_mistake(ld, field->mark,
                           "'%s' stands behind what is optional, at %s:%u:%u, "
                           "and is not optional itself",
                           field->name, parley__spec_path(ld, end->item->mark),
                           (unsigned)end->item->mark.line,
                           (unsigned)end->item->mark.column);
  }
}

/* Elements follow each other: none may have an open end, and in a list
 * without a count each must have bytes. */
static void check_element(spec_loader *ld, const spec_item *field) {
  const spec_type *type = field->type;
  bool rest = field->count_kind == PARLEY_COUNT_REST;
  for (; type->kind == PARLEY_KIND_LIST && !type->bad; type = type->first) {
    const spec_type *element = type->first;
    uint8_t count = PARLEY_COUNT_NONE;
    if (element->kind == PARLEY_KIND_LIST || element->kind == PARLEY_KIND_BYTES)
      count = PARLEY_COUNT_I32;
    if (open_type(element, count))
      parley__spec_mistake(ld, field->mark,
                           "the elements of '%s' end with the packet "
                           "('optional' or 'count: rest'), so none can follow",
                           field->name);
    if (rest && !solid_type(element, count))
      parley__spec_mistake(ld, field->mark,
                           "'%s' takes the rest of the packet, but its "
                           "elements can have no bytes",
                           field->name);
    rest = false;
  }
}

/* An unnamed record: as if its fields stood here; in a list, by itself. */
static void check_field(spec_loader *ld, const spec_item *field,
                        const spec_frame *frame, open_end **ends) {
  const spec_type *type = field->type;
  if (type->bad) return;
  check_follower(ld, field, frame, *ends);
  check_element(ld, field);
  if (type->kind == PARLEY_KIND_LIST && type->first->body != NULL) {
    open_end *own = NULL;
    check_items(ld, type->first->body->items, frame, &own);
  } else if (type->body != NULL) {
    check_items(ld, type->body->items, frame, ends);
  } else if (open_type(type, field->count_kind)) {
    /* Of a named type it is not known which end is open: take the rest. */
    add_end(ld, ends, field, frame, true);
  }
}

static void check_items(spec_loader *ld, const spec_item *items,
                        const spec_frame *frame, open_end **ends) {
  const spec_item *item;
  for (item = items; item != NULL; item = item->next) {
    spec_frame *body, *other;
    if (item->kind == SPEC_FIELD) check_field(ld, item, frame, ends);
    if (item->kind == SPEC_FIELD || item->kind == SPEC_REFUSE) continue;
    body = parley__spec_get(ld, sizeof *body);
    body->up = (spec_frame *)frame;
    body->block = item;
    other = parley__spec_get(ld, sizeof *other);
    *other = *body;
    other->other = true;
    check_items(ld, item->body, body, ends);
    check_items(ld, item->other, other, ends);
    if (item->kind == SPEC_OPTIONAL) add_end(ld, ends, item, frame, false);
  }
}

static void check_body(spec_loader *ld, const spec_body *body) {
  open_end *ends = NULL;
  if (!ld->json) check_items(ld, body->items, NULL, &ends);
}

void parley__spec_shape(spec_loader *ld) {
  const spec_decl *decl;
  const spec_packet *packet;
  find_facts(ld);
  check_finite(ld);
  for (decl = ld->decls; decl != NULL; decl = decl->next)
    check_body(ld, &decl->body);
  for (packet = ld->packet_list; packet != NULL; packet = packet->next)
    check_body(ld, &packet->body);
}

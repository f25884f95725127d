/* SPDX-License-Identifier: MIT
 *
 * Walks each record in wire order: what conditions, counts, defaults and
 * enums mean, and whether names are used twice.
 */
#include <string.h>

#include "spec/loader.h"

static void bind_items(spec_loader *ld, spec_item *items, spec_scope *scope,
                       spec_frame *frame);

static void bind_body(spec_loader *ld, spec_body *body, spec_scope *up,
                      spec_frame *around, uint16_t *nslots);

/* ---- one field ------------------------------------------------------- */

static void bind_enum(spec_loader *ld, spec_item *field) {
  spec_type *type = field->type;
  spec_enum *e;
  const spec_enum_value *value;
  int64_t low, high;
  if (field->enum_name == NULL) return;
  e = parley__spec_enum(ld, field->enum_name);
  if (e == NULL || type->bad) return;
  if (type->enumeration != NULL ||
      (e->kind == PARLEY_KIND_STRING ? type->kind != PARLEY_KIND_STRING
                                     : !parley__spec_is_integer(type->kind))) {
    parley__spec_mistake(
      ld, field->enum_name->mark, "enum '%s' needs %s field, '%s' is %s%s",
      e->name, e->kind == PARLEY_KIND_STRING ? "a string" : "an integer",
      field->name, type->enumeration != NULL ? "an enum already" : "of type ",
      type->enumeration != NULL ? ""
                                : parley_kind_name((parley_kind)type->kind));
    return;
  }
  type->enumeration = e;
  if (e->kind == PARLEY_KIND_STRING) return;
  parley__spec_range(type->kind, &low, &high);
  for (value = e->values; value != NULL; value = value->next)
    if (value->number < low || value->number > high) {
      parley__spec_mistake(ld, field->enum_name->mark,
                           "'%s' of enum '%s' is out of range of '%s' (%s)",
                           value->name, e->name, field->name,
                           parley_kind_name((parley_kind)type->kind));
      return;
    }
}

static void bind_default(spec_loader *ld, spec_item *field) {
  const spec_type *type = field->type;
  if (field->preset == NULL || type->bad) return;
  if (type->kind > PARLEY_KIND_STRING) {
    parley__spec_mistake(ld, field->preset->mark,
                         "only scalars have a default, '%s' is %s", field->name,
                         parley_kind_name((parley_kind)type->kind));
  } else if (field->count_of != NULL) {
    parley__spec_mistake(ld, field->preset->mark,
                         "a count has no default; it is taken from the list");
  } else if (parley__spec_value(ld, field->preset, type->kind,
                                type->enumeration, field->name,
                                &field->preset_value)) {
    field->flags |= PARLEY_FIELD_DEFAULT;
  }
}

static void bind_per(spec_loader *ld, spec_item *field) {
  int64_t per = 1;
  if (field->per == NULL) return;
  if (!parley__spec_integer(ld, field->per, "per", 1, UINT16_MAX, &per)) return;
  field->per_count = (uint16_t)per;
  if (field->type->bad) return;
  if (field->type->kind != PARLEY_KIND_LIST)
    parley__spec_mistake(ld, field->per->mark, "'per' is for lists, '%s' is %s",
                         field->name,
                         parley_kind_name((parley_kind)field->type->kind));
  else if (field->count_kind == PARLEY_COUNT_REST)
    parley__spec_mistake(ld, field->per->mark,
                         "'per' needs a count, '%s' takes the rest",
                         field->name);
}

/* How a list, or bytes, is counted; count_of may change it later. */
static void bind_count(spec_loader *ld, spec_item *field) {
  static const struct {
    const char *name;
    uint8_t count;
  } counts[] = {{"i32", PARLEY_COUNT_I32},
                {"i16", PARLEY_COUNT_I16},
                {"u8", PARLEY_COUNT_U8},
                {"rest", PARLEY_COUNT_REST}};
  uint8_t kind = field->type->kind;
  bool counted = kind == PARLEY_KIND_LIST || kind == PARLEY_KIND_BYTES;
  size_t i;
  if (counted && !ld->json) field->count_kind = PARLEY_COUNT_I32;
  if (field->count == NULL || ld->json || field->type->bad) return;
  if (!counted) {
    parley__spec_mistake(ld, field->count->mark,
                         "'count' is for lists and bytes, '%s' is %s",
                         field->name, parley_kind_name((parley_kind)kind));
    return;
  }
  for (i = 0; i < sizeof counts / sizeof counts[0]; i++)
    if (field->count->kind == SPEC_SCALAR &&
        strcmp(counts[i].name, field->count->text) == 0) {
      field->count_kind = counts[i].count;
      return;
    }
  parley__spec_mistake(ld, field->count->mark,
                       "'count' must be i32, i16, u8 or rest");
}

/* Types of a map's keys and of unnamed records inside. */
static void bind_type(spec_loader *ld, spec_type *type, spec_scope *scope,
                      spec_frame *frame) {
  spec_type *arg;
  if (type->body != NULL)
    bind_body(ld, type->body, scope, frame, scope->nslots);
  for (arg = type->first; arg != NULL; arg = arg->next)
    bind_type(ld, arg, scope, frame);
  if (type->kind == PARLEY_KIND_MAP && !type->bad && type->first != NULL) {
    const spec_type *key = type->first;
    if (!key->bad && (key->nullable || !(parley__spec_is_integer(key->kind) ||
                                         key->kind == PARLEY_KIND_STRING ||
                                         key->kind == PARLEY_KIND_UUID)))
      parley__spec_mistake(ld, key->mark,
                           "a map's key is a string, an integer, uuid or an "
                           "enum");
  }
}

/* ---- names ----------------------------------------------------------- */

/* True if |name| is among |field|'s names on the JSON wire. */
static bool has_wire_name(const spec_item *field, const char *name) {
  const char *at = field->also;
  size_t size = strlen(name);
  if (strcmp(field->wire != NULL ? field->wire : field->name, name) == 0)
    return true;
  while (at != NULL) {
    if (strncmp(at, name, size) == 0 && (at[size] == ',' || at[size] == '\0'))
      return true;
    at = strchr(at, ',');
    if (at != NULL) at++;
  }
  return false;
}

static void check_wire_names(spec_loader *ld, const spec_item *field,
                             const spec_item *earlier) {
  const char *own = field->wire != NULL ? field->wire : field->name;
  const char *other = earlier->wire != NULL ? earlier->wire : earlier->name;
  if (has_wire_name(earlier, own) || has_wire_name(field, other))
    parley__spec_mistake(
      ld, field->mark, "'%s' has a name of '%s' on the wire, at %s:%u:%u",
      field->name, earlier->name, parley__spec_path(ld, earlier->mark),
      (unsigned)earlier->mark.line, (unsigned)earlier->mark.column);
}

/* True if no version of the protocol has both fields. */
static bool other_versions(const spec_item *a, const spec_item *b) {
  return (a->until != 0 && b->since > a->until) ||
         (b->until != 0 && a->since > b->until);
}

/* One name may stand twice if at most one of the two can be there. */
static void check_name(spec_loader *ld, const spec_scope *scope,
                       const spec_item *field) {
  uint32_t i;
  for (i = 0; i < scope->count; i++) {
    const spec_item *earlier = scope->fields[i];
    if (ld->json && other_versions(earlier, field)) continue;
    if (strcmp(earlier->name, field->name) != 0) {
      if (ld->json) check_wire_names(ld, field, earlier);
      continue;
    }
    if (parley__spec_exclusive(ld, earlier->frame, field->frame)) continue;
    parley__spec_mistake(ld, field->mark,
                         "field '%s' stands twice, first at %s:%u:%u, and "
                         "both can be there",
                         field->name, parley__spec_path(ld, earlier->mark),
                         (unsigned)earlier->mark.line,
                         (unsigned)earlier->mark.column);
    return;
  }
}

static void declare(spec_loader *ld, spec_scope *scope, spec_item *field) {
  if (scope->count == scope->capacity) {
    uint32_t capacity = scope->capacity == 0 ? 16 : scope->capacity * 2;
    spec_item **fields = parley__spec_get(ld, capacity * sizeof *scope->fields);
    if (scope->count > 0)
      memcpy(fields, scope->fields, scope->count * sizeof *fields);
    scope->fields = fields;
    scope->capacity = capacity;
  }
  scope->fields[scope->count++] = field;
}

static void bind_field(spec_loader *ld, spec_item *field, spec_scope *scope,
                       spec_frame *frame) {
  field->frame = frame;
  field->order = ++ld->order;
  check_name(ld, scope, field);
  bind_enum(ld, field);
  bind_count(ld, field);
  bind_per(ld, field);
  bind_default(ld, field);
  bind_type(ld, field->type, scope, frame);
  declare(ld, scope, field);
}

/* ---- counts that are fields ------------------------------------------ */

/* The list that |count| counts, or NULL after a mistake. */
static spec_item *find_list(spec_loader *ld, const spec_scope *scope,
                            const spec_item *count) {
  const char *name = count->count_of->text;
  spec_item *list = NULL;
  parley_near near;
  uint32_t i, found = 0;
  parley__near_init(&near, name, strlen(name));
  for (i = 0; i < scope->count; i++) {
    spec_item *field = scope->fields[i];
    if (field->order > count->order) parley__near_offer(&near, field->name);
    if (strcmp(field->name, name) != 0) continue;
    list = field;
    found++;
  }
  if (found == 1 && list->order > count->order) return list;
  if (found == 0)
    parley__spec_mistake(ld, count->count_of->mark,
                         "count_of an unknown field '%s'%s", name,
                         parley__spec_hint(ld, &near));
  else
    parley__spec_mistake(ld, count->count_of->mark,
                         found > 1 ? "count_of '%s', which stands twice"
                                   : "count_of '%s', which stands earlier",
                         name);
  return NULL;
}

static bool is_around(const spec_frame *frame, const spec_item *field) {
  const spec_frame *at;
  for (at = field->frame; at != NULL; at = at->up)
    if (at->block == frame->block && at->other == frame->other) return true;
  return false;
}

/* Appends copies of the conditions of |frame| to |*tail|. False after a
 * mistake. */
static bool add_conds(spec_loader *ld, const spec_item *count,
                      const spec_frame *frame, spec_cond ***tail) {
  const spec_cond *atom;
  bool known;
  spec_mark mark = count->count_of->mark;
  if (frame->block->kind == SPEC_OPTIONAL) {
    parley__spec_mistake(ld, mark,
                         "'%s' is in an optional block, its count is not",
                         count->count_of->text);
    return false;
  }
  atom = parley__spec_atoms(ld, frame, &known);
  if (!known) {
    parley__spec_mistake(ld, mark,
                         "count_of '%s' is not supported under an else of "
                         "several conditions",
                         count->count_of->text);
    return false;
  }
  for (; atom != NULL; atom = atom->next) {
    spec_cond *copy;
    if (atom->bad) return false;
    if (atom->field->order >= count->order ||
        !parley__spec_visible(ld, atom->field, count->frame)) {
      parley__spec_mistake(ld, mark,
                           "whether '%s' follows depends on '%s', which is "
                           "not known at its count",
                           count->count_of->text, atom->field->name);
      return false;
    }
    copy = parley__spec_get(ld, sizeof *copy);
    *copy = *atom;
    copy->next = NULL;
    **tail = copy;
    *tail = &copy->next;
  }
  return true;
}

static bool is_countable(spec_loader *ld, const spec_item *count,
                         const spec_item *list) {
  spec_mark mark = count->count_of->mark;
  const char *text = NULL;
  if (list->type->bad || count->type->bad) return false;
  if (!parley__spec_is_integer(count->type->kind))
    text = "a count must be an integer";
  else if (list->type->kind != PARLEY_KIND_LIST &&
           list->type->kind != PARLEY_KIND_BYTES)
    text = "count_of a field that is no list and no bytes";
  else if (list->count != NULL)
    text = "count_of a list that has a count of its own";
  else if (list->pair != NULL)
    text = "count_of a list that is counted already";
  else if (!parley__spec_visible(ld, count, list->frame))
    text = "the list can be there without this count";
  if (text != NULL) parley__spec_mistake(ld, mark, "%s", text);
  return text == NULL;
}

/* Adds the conditions of all blocks around |frame| that are not around the
 * count, the outer ones first. */
static bool add_around(spec_loader *ld, const spec_item *count,
                       const spec_frame *frame, spec_cond ***tail) {
  if (frame->block == NULL) return true;
  if (!add_around(ld, count, frame->up, tail)) return false;
  return is_around(frame, count) || add_conds(ld, count, frame, tail);
}

/* Joins a count and its list: at the count it must be known whether the list
 * follows, by conditions on what was read before. */
static void bind_count_of(spec_loader *ld, spec_scope *scope,
                          spec_item *count) {
  spec_item *list;
  spec_cond **tail = &count->pair_conds;
  if (count->count_of == NULL || ld->json) return;
  if (parley__spec_text(ld, count->count_of, "count_of") == NULL) return;
  list = find_list(ld, scope, count);
  if (list == NULL || !is_countable(ld, count, list)) return;
  if (!add_around(ld, count, list->frame, &tail)) return;
  count->pair = list;
  list->pair = count;
  count->flags |= PARLEY_FIELD_COUNTS;
  list->count_kind = PARLEY_COUNT_FIELD;
  parley__spec_take_slot(ld, scope, count, count->count_of->mark);
}

/* ---- records --------------------------------------------------------- */

static void bind_side(spec_loader *ld, spec_item *block, bool other,
                      spec_scope *scope, spec_frame *frame) {
  spec_frame *inner = parley__spec_get(ld, sizeof *inner);
  inner->up = frame;
  inner->block = block;
  inner->other = other;
  bind_items(ld, other ? block->other : block->body, scope, inner);
}

/* True if |value| is among the values of the cases before |block| in the
 * switch that begins with |first|. */
static bool is_case_before(const spec_item *first, const spec_item *block,
                           const spec_cond *own, uint32_t n) {
  const spec_item *at = first;
  const spec_value *value = &own->values[n];
  for (;; at = at->other) {
    const spec_cond *cond = at->conds;
    uint32_t i, count = at == block ? n : cond->count;
    for (i = 0; !cond->bad && i < count; i++)
      if (cond->text ? strcmp(cond->values[i].text, value->text) == 0
                     : cond->values[i].integer == value->integer)
        return true;
    if (at == block) return false;
  }
}

static void check_cases(spec_loader *ld, const spec_item *first) {
  const spec_item *block;
  for (block = first; block != NULL && block->kind == SPEC_WHEN;
       block = block->is_case ? block->other : NULL) {
    const spec_cond *cond = block->conds;
    uint32_t i;
    for (i = 0; !cond->bad && i < cond->count; i++)
      if (is_case_before(first, block, cond, i))
        parley__spec_mistake(ld, cond->operands[i]->mark,
                             "case '%s' stands twice", cond->operands[i]->text);
  }
}

static void bind_items(spec_loader *ld, spec_item *items, spec_scope *scope,
                       spec_frame *frame) {
  spec_item *item;
  for (item = items; item != NULL; item = item->next) {
    if (item->kind == SPEC_FIELD) {
      bind_field(ld, item, scope, frame);
    } else if (item->kind != SPEC_REFUSE) {
      parley__spec_bind_conds(ld, scope, frame, item);
      bind_side(ld, item, false, scope, frame);
      bind_side(ld, item, true, scope, frame);
      if (item->in_switch) check_cases(ld, item);
    }
  }
}

static void bind_body(spec_loader *ld, spec_body *body, spec_scope *up,
                      spec_frame *around, uint16_t *nslots) {
  spec_scope scope;
  spec_frame *frame = parley__spec_get(ld, sizeof *frame);
  uint32_t i;
  memset(&scope, 0, sizeof scope);
  scope.up = up;
  scope.items = body->items;
  scope.nslots = nslots;
  frame->up = around;
  bind_items(ld, body->items, &scope, frame);
  for (i = 0; i < scope.count; i++) bind_count_of(ld, &scope, scope.fields[i]);
}

/* ---- packets --------------------------------------------------------- */

static bool is_packet(const spec_loader *ld, int dir, const spec_node *name) {
  return parley__names_get(&ld->packets[dir], name->text, name->size) != NULL;
}

/* Replies go the other way; a few packets are answered by a packet of their
 * own direction. */
static void bind_replies(spec_loader *ld, const spec_packet *packet) {
  const spec_node *child;
  const spec_packet *other;
  if (packet->replies == NULL) return;
  for (child = packet->replies->first; child != NULL; child = child->next) {
    parley_near near;
    if (parley__spec_text(ld, child, "replies") == NULL || ld->partial ||
        is_packet(ld, 0, child) || is_packet(ld, 1, child))
      continue;
    parley__near_init(&near, child->text, child->size);
    for (other = ld->packet_list; other != NULL; other = other->next)
      if (other->dir != packet->dir) parley__near_offer(&near, other->name);
    parley__spec_mistake(ld, child->mark, "reply is an unknown packet '%s'%s",
                         child->text, parley__spec_hint(ld, &near));
  }
}

static void bind_packet(spec_loader *ld, spec_packet *packet) {
  spec_type *type = packet->type;
  if (packet->twin != NULL) return;
  bind_replies(ld, packet);
  if (type != NULL && !type->bad && type->decl == NULL) {
    type->bad = true;
    parley__spec_mistake(ld, type->mark,
                         "a packet's fields are a list or the name of a "
                         "record type");
  }
  bind_body(ld, &packet->body, NULL, NULL, &packet->body.nslots);
}

void parley__spec_bind(spec_loader *ld) {
  spec_decl *decl;
  spec_packet *packet;
  for (decl = ld->decls; decl != NULL; decl = decl->next)
    bind_body(ld, &decl->body, NULL, NULL, &decl->body.nslots);
  for (packet = ld->packet_list; packet != NULL; packet = packet->next)
    bind_packet(ld, packet);
}

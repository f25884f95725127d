/* SPDX-License-Identifier: MIT
 *
 * Fields as they are written, short and long.
 */
#include <stdio.h>
#include <string.h>

#include "spec/loader.h"

/* Keys of the long form, in the order of |field_keys|. */
enum {
  TYPE,
  LIST,
  RECORD,
  DOC,
  COUNT,
  PER,
  COUNT_OF,
  WHEN,
  OPTIONAL,
  DEFAULT,
  ENUM,
  SECRET,
  WIRE,
  NULLABLE,
  ALSO,
  SINCE,
  UNTIL,
  KEYS
};
static const char *const field_keys[] = {
  "type",     "list",     "record",   "doc",     "count", "per",
  "count_of", "when",     "optional", "default", "enum",  "secret",
  "wire",     "nullable", "also",     "since",   "until", NULL};

spec_item *parley__spec_new_item(spec_loader *ld, spec_item_kind kind,
                                 spec_mark mark) {
  spec_item *item = parley__spec_get(ld, sizeof *item);
  item->kind = kind;
  item->mark = mark;
  item->slot = PARLEY_NO_SLOT;
  item->per_count = 1;
  item->node = PARLEY_NONE;
  return item;
}

static spec_type *record_of(spec_loader *ld, const spec_node *node) {
  spec_type *type = parley__spec_get(ld, sizeof *type);
  type->kind = PARLEY_KIND_RECORD;
  type->mark = node->mark;
  type->body = parley__spec_get(ld, sizeof *type->body);
  type->body->items = parley__spec_items(ld, node);
  return type;
}

/* The type of a field in its long form. */
static spec_type *long_type(spec_loader *ld, const spec_node *node,
                            spec_node *const *key) {
  int given = (key[TYPE] != NULL) + (key[LIST] != NULL) + (key[RECORD] != NULL);
  spec_type *type;
  if (given == 1 && key[RECORD] != NULL) return record_of(ld, key[RECORD]);
  type = parley__spec_get(ld, sizeof *type);
  type->mark = node->mark;
  if (given != 1) {
    type->bad = true;
    parley__spec_mistake(ld, node->mark,
                         "field '%s' needs %s of 'type', 'list' and 'record'",
                         node->key->text, given == 0 ? "one" : "just one");
  } else if (key[LIST] != NULL) {
    type->kind = PARLEY_KIND_LIST;
    type->first = record_of(ld, key[LIST]);
    type->nargs = 1;
  } else if (parley__spec_text(ld, key[TYPE], "type") != NULL) {
    type = parley__spec_type(ld, key[TYPE]->text, key[TYPE]->mark);
  } else {
    type->bad = true;
  }
  return type;
}

/* `also: [b, c]` as "b,c". */
static const char *also_names(spec_loader *ld, const spec_node *node) {
  const spec_node *child;
  char *out, *at;
  size_t size = 0;
  if (node == NULL || !parley__spec_is_sequence(ld, node, "also")) return NULL;
  for (child = node->first; child != NULL; child = child->next) {
    if (parley__spec_text(ld, child, "also") == NULL) return NULL;
    if (strchr(child->text, ',') != NULL) {
      parley__spec_mistake(ld, child->mark, "a name can not hold a comma");
      return NULL;
    }
    size += child->size + 1;
  }
  out = at = parley__spec_get(ld, size + 1);
  for (child = node->first; child != NULL; child = child->next)
    at += sprintf(at, "%s%s", child == node->first ? "" : ",", child->text);
  return out;
}

/* Keys of the other wire are refused; what the binder needs is kept. */
static void check_wire(spec_loader *ld, spec_node *const *key) {
  static const uint8_t binary[] = {COUNT, PER, COUNT_OF, WHEN};
  static const uint8_t json[] = {WIRE, NULLABLE, ALSO, SINCE, UNTIL};
  const uint8_t *list = ld->json ? binary : json;
  size_t n = ld->json ? sizeof binary : sizeof json, i;
  for (i = 0; i < n; i++)
    if (key[list[i]] != NULL)
      parley__spec_mistake(ld, key[list[i]]->key->mark,
                           "'%s' is for the %s wire only", field_keys[list[i]],
                           ld->json ? "binary" : "JSON");
}

static uint32_t version_of(spec_loader *ld, const spec_node *node,
                           const char *what) {
  int64_t value = 0;
  if (node != NULL) parley__spec_integer(ld, node, what, 1, UINT32_MAX, &value);
  return (uint32_t)value;
}

/* True if the field is in an optional block of its own. */
static bool take_optional(spec_loader *ld, spec_item *item,
                          const spec_node *node) {
  if (node == NULL) return false;
  if (!ld->json) {
    if (node->kind == SPEC_SCALAR && strcmp(node->text, "tail") == 0)
      return true;
    parley__spec_mistake(ld, node->mark, "'optional' must be 'tail'");
  } else if (parley__spec_bool(ld, node, "optional", false)) {
    item->flags |= PARLEY_FIELD_OPTIONAL;
  }
  return false;
}

static void take_json(spec_loader *ld, spec_item *item, spec_node *const *key) {
  item->wire = parley__spec_text(ld, key[WIRE], "wire");
  item->also = also_names(ld, key[ALSO]);
  item->since = version_of(ld, key[SINCE], "since");
  item->until = version_of(ld, key[UNTIL], "until");
  if (item->until != 0 && item->until < item->since)
    parley__spec_mistake(ld, key[UNTIL]->mark, "'until' is before 'since'");
  if (parley__spec_bool(ld, key[NULLABLE], "nullable", false))
    item->type->nullable = true;
}

/* A field in its long form, in the blocks of its own `when` and `optional`:
 * the condition is the outer one. */
static spec_item *long_field(spec_loader *ld, const spec_node *node) {
  spec_item *item = parley__spec_new_item(ld, SPEC_FIELD, node->key->mark);
  spec_item *out = item;
  spec_node *key[KEYS];
  item->name = node->key->text;
  if (!parley__spec_keys(ld, node, "a field", field_keys, key)) return NULL;
  item->type = long_type(ld, node, key);
  item->doc = parley__spec_text(ld, key[DOC], "doc");
  item->count = key[COUNT];
  item->per = key[PER];
  item->count_of = key[COUNT_OF];
  item->preset = key[DEFAULT];
  item->enum_name = key[ENUM];
  if (parley__spec_bool(ld, key[SECRET], "secret", false))
    item->flags |= PARLEY_FIELD_SECRET;
  check_wire(ld, key);
  if (ld->json) take_json(ld, item, key);
  if (take_optional(ld, item, key[OPTIONAL])) {
    out = parley__spec_new_item(ld, SPEC_OPTIONAL, key[OPTIONAL]->mark);
    out->body = item;
  }
  if (key[WHEN] != NULL && !ld->json) {
    spec_item *block = parley__spec_new_item(ld, SPEC_WHEN, key[WHEN]->mark);
    block->conds = parley__spec_conds(ld, key[WHEN]);
    block->body = out;
    out = block;
  }
  return out;
}

/* `name: TYPE -- description`. */
static spec_item *short_field(spec_loader *ld, const spec_node *node) {
  spec_item *item = parley__spec_new_item(ld, SPEC_FIELD, node->key->mark);
  spec_mark mark = node->mark;
  item->name = node->key->text;
  if (node->quoted) mark.column++; /* the quote */
  item->type =
    parley__spec_type(ld, parley__spec_split(ld, node, &item->doc), mark);
  return item;
}

static spec_item *field(spec_loader *ld, const spec_node *node) {
  const spec_node *child = node->first;
  if (node->kind != SPEC_MAP || node->count == 0) {
    parley__spec_mistake(ld, node->mark,
                         "a field is written 'name: TYPE', or is a block");
    return NULL;
  }
  if (node->count > 1) {
    parley__spec_mistake(ld, child->next->key->mark,
                         "'%s' can not stand beside '%s': a field is 'name: "
                         "TYPE' or 'name: {type: TYPE, ...}'",
                         child->next->key->text, child->key->text);
    return NULL;
  }
  parley__spec_name(ld, child->key, SPEC_NAME_FIELD);
  if (child->kind == SPEC_SCALAR) return short_field(ld, child);
  return long_field(ld, child);
}

spec_item *parley__spec_items(spec_loader *ld, const spec_node *node) {
  spec_item *first = NULL, **tail = &first;
  const spec_node *child;
  if (node->kind != SPEC_SEQ) {
    parley__spec_mistake(ld, node->mark,
                         "fields must be a list, '- name: "
                         "TYPE' a line");
    return NULL;
  }
  for (child = node->first; child != NULL; child = child->next) {
    spec_item *item = parley__spec_is_block(child)
                        ? parley__spec_block(ld, child)
                        : field(ld, child);
    if (item == NULL) continue;
    *tail = item;
    tail = &item->next;
  }
  return first;
}

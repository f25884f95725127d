/* SPDX-License-Identifier: MIT
 *
 * Blocks and conditions as they are written. A switch becomes nested blocks:
 * the first case, else the second, and so on.
 */
#include <string.h>

#include "spec/loader.h"

/* Each case nests one deeper in the schema. */
enum { CASES_MAX = 128 };

bool parley__spec_is_block(const spec_node *node) {
  const spec_node *child;
  if (node->kind != SPEC_MAP) return false;
  for (child = node->first; child != NULL; child = child->next)
    if (strcmp(child->key->text, "when") == 0 ||
        strcmp(child->key->text, "optional") == 0 ||
        strcmp(child->key->text, "switch") == 0)
      return true;
  return false;
}

/* ---- conditions ------------------------------------------------------ */

/* Comparisons as they are written. */
static const struct op {
  const char *name;
  uint8_t op;
  bool list;
} ops[] = {{"eq", PARLEY_COND_EQ, false},
           {"ne", PARLEY_COND_NE, false},
           {"lt", PARLEY_COND_LT, false},
           {"gt", PARLEY_COND_GT, false},
           {"le", PARLEY_COND_LE, false},
           {"ge", PARLEY_COND_GE, false},
           {"in", PARLEY_COND_IN, true},
           {"not_in", PARLEY_COND_NOT_IN, true},
           {"bits", PARLEY_COND_BITS, false},
           {"not_empty", PARLEY_COND_NOT_EMPTY, false}};
enum { OPS = sizeof ops / sizeof ops[0] };

static spec_cond *new_cond(spec_loader *ld, const char *name, spec_mark mark,
                           uint8_t op, uint32_t noperands) {
  spec_cond *cond = parley__spec_get(ld, sizeof *cond);
  cond->name = name;
  cond->mark = mark;
  cond->op = op;
  cond->mask = -1;
  cond->count = noperands;
  cond->operands =
    parley__spec_get(ld, (noperands + (size_t)1) * sizeof *cond->operands);
  return cond;
}

/* Operands of a list operation. */
static spec_cond *list_cond(spec_loader *ld, spec_node *key, spec_node *value,
                            uint8_t op) {
  spec_node *child;
  spec_cond *cond;
  uint32_t n = 0;
  if (!parley__spec_is_sequence(ld, value, value->key->text)) return NULL;
  if (value->count == 0) {
    parley__spec_mistake(ld, value->mark, "'%s' needs a value",
                         value->key->text);
    return NULL;
  }
  cond = new_cond(ld, key->text, key->mark, op, value->count);
  for (child = value->first; child != NULL; child = child->next)
    cond->operands[n++] = child;
  return cond;
}

static bool take_mask(spec_loader *ld, const spec_node *node, int64_t *mask) {
  return parley__spec_integer(ld, node, node->key->text, 1, INT64_MAX, mask);
}

/* One `op: operand` of the condition on |key|. */
static spec_cond *op_cond(spec_loader *ld, spec_node *key, spec_node *value) {
  spec_cond *cond;
  parley_near near;
  size_t i = 0;
  while (i < OPS && strcmp(ops[i].name, value->key->text) != 0) i++;
  if (i == OPS) {
    parley__near_init(&near, value->key->text, value->key->size);
    for (i = 0; i < OPS; i++) parley__near_offer(&near, ops[i].name);
    parley__near_offer(&near, "masked");
    parley__spec_mistake(ld, value->key->mark, "unknown comparison '%s'%s",
                         value->key->text, parley__spec_hint(ld, &near));
    return NULL;
  }
  if (ops[i].list) return list_cond(ld, key, value, ops[i].op);
  cond = new_cond(ld, key->text, key->mark, ops[i].op, 1);
  cond->operands[0] = value;
  if (cond->op == PARLEY_COND_BITS) {
    if (!take_mask(ld, value, &cond->mask)) return NULL;
    cond->count = 0;
  } else if (cond->op == PARLEY_COND_NOT_EMPTY) {
    cond->count = 0;
    if (!parley__spec_bool(ld, value, "not_empty", true)) {
      parley__spec_mistake(ld, value->mark,
                           "'not_empty' must be true; write {eq: \"\"}");
      return NULL;
    }
  }
  return cond;
}

static spec_cond **op_conds(spec_loader *ld, spec_node *key, spec_node *map,
                            int64_t mask, spec_cond **tail);

/* `masked: {mask: m, eq: v}`: comparisons of the bits under a mask. */
static spec_cond **masked_conds(spec_loader *ld, spec_node *key,
                                spec_node *node, spec_cond **tail) {
  const spec_node *child = node->kind == SPEC_MAP ? node->first : NULL;
  int64_t mask = -1;
  while (child != NULL && strcmp(child->key->text, "mask") != 0)
    child = child->next;
  if (child == NULL || node->count < 2) {
    parley__spec_mistake(ld, node->key->mark,
                         "'masked' needs 'mask' and a comparison");
    return tail;
  }
  if (!take_mask(ld, child, &mask)) return tail;
  return op_conds(ld, key, node, mask, tail);
}

/* Appends the comparisons of |map| on |key|, which all must hold. */
static spec_cond **op_conds(spec_loader *ld, spec_node *key, spec_node *map,
                            int64_t mask, spec_cond **tail) {
  spec_node *child;
  for (child = map->first; child != NULL; child = child->next) {
    spec_cond *cond;
    if (mask == -1 && strcmp(child->key->text, "masked") == 0) {
      tail = masked_conds(ld, key, child, tail);
      continue;
    }
    if (mask != -1 && strcmp(child->key->text, "mask") == 0) continue;
    cond = op_cond(ld, key, child);
    if (cond == NULL) continue;
    /* Bits are a mask themselves. */
    cond->mask = cond->op == PARLEY_COND_BITS ? cond->mask & mask : mask;
    *tail = cond;
    tail = &cond->next;
  }
  return tail;
}

spec_cond *parley__spec_conds(spec_loader *ld, const spec_node *node) {
  spec_cond *first = NULL, **tail = &first;
  spec_node *child;
  if (node->kind == SPEC_SCALAR && node->size > 0) {
    /* `when: ready`: the missing operand stands for true. */
    return new_cond(ld, node->text, node->mark, PARLEY_COND_EQ, 1);
  }
  if (node->kind != SPEC_MAP || node->count == 0) {
    parley__spec_mistake(ld, node->mark,
                         "'when' is a field's name, or {name: CONDITION}");
    return NULL;
  }
  for (child = node->first; child != NULL; child = child->next) {
    if (child->kind == SPEC_MAP && child->count > 0) {
      tail = op_conds(ld, child->key, child, -1, tail);
    } else if (child->kind == SPEC_SCALAR) {
      *tail =
        new_cond(ld, child->key->text, child->key->mark, PARLEY_COND_EQ, 1);
      (*tail)->operands[0] = child;
      tail = &(*tail)->next;
    } else {
      parley__spec_mistake(ld, child->mark,
                           "a condition is a value, or {gt: 3} and the like");
    }
  }
  return first;
}

/* ---- blocks ---------------------------------------------------------- */

/* `else`: fields, or the word error. */
static spec_item *other_side(spec_loader *ld, const spec_node *node) {
  if (node == NULL) return NULL;
  if (node->kind == SPEC_SEQ) return parley__spec_items(ld, node);
  if (node->kind == SPEC_SCALAR && strcmp(node->text, "error") == 0)
    return parley__spec_new_item(ld, SPEC_REFUSE, node->mark);
  parley__spec_mistake(ld, node->mark, "'else' is a list of fields, or error");
  return NULL;
}

static spec_item *when_block(spec_loader *ld, const spec_node *node) {
  static const char *const keys[] = {"when", "optional", "fields", "else",
                                     NULL};
  enum { WHEN, OPTIONAL, FIELDS, ELSE };
  spec_node *key[4];
  spec_item *out = NULL, *inner = NULL;
  if (!parley__spec_keys(ld, node, "a block", keys, key)) return NULL;
  if (key[FIELDS] == NULL)
    parley__spec_mistake(ld, node->mark, "a block needs 'fields'");
  else
    inner = parley__spec_items(ld, key[FIELDS]);
  if (key[FIELDS] != NULL && key[FIELDS]->kind == SPEC_SEQ &&
      key[FIELDS]->count == 0)
    parley__spec_mistake(ld, key[FIELDS]->mark, "this block has no fields");
  if (key[OPTIONAL] != NULL) {
    if (key[OPTIONAL]->kind != SPEC_SCALAR ||
        strcmp(key[OPTIONAL]->text, "tail") != 0)
      parley__spec_mistake(ld, key[OPTIONAL]->mark,
                           "'optional' must be 'tail'");
    out = parley__spec_new_item(ld, SPEC_OPTIONAL, node->mark);
    out->body = inner;
    inner = out;
  }
  if (key[WHEN] != NULL) {
    out = parley__spec_new_item(ld, SPEC_WHEN, node->mark);
    out->conds = parley__spec_conds(ld, key[WHEN]);
    out->body = inner;
    out->other = other_side(ld, key[ELSE]);
  } else if (key[ELSE] != NULL) {
    parley__spec_mistake(ld, key[ELSE]->key->mark, "'else' needs a 'when'");
  }
  return out;
}

/* The parts of a case's key, "2, 3", as nodes of their own. */
static void split_case(spec_loader *ld, const spec_node *key, spec_cond *cond) {
  const char *at = key->text;
  uint32_t n = 0;
  for (;;) {
    spec_node *part = parley__spec_get(ld, sizeof *part);
    size_t size;
    while (*at == ' ') at++;
    size = strcspn(at, ",");
    part->kind = SPEC_SCALAR;
    part->mark = key->mark;
    part->mark.column += (uint32_t)(at - key->text) + (key->quoted ? 1u : 0u);
    if (at == key->text) part->mark = key->mark;
    part->size = size;
    while (part->size > 0 && at[part->size - 1] == ' ') part->size--;
    part->text = parley__spec_copy(ld, at, part->size);
    cond->operands[n++] = part;
    if (at[size] == '\0') break;
    at += size + 1;
  }
  cond->count = n;
  cond->op = n == 1 ? PARLEY_COND_EQ : PARLEY_COND_IN;
}

/* `switch: name` or `switch: {name: {mask: m}}`. False after a mistake. */
static bool switch_on(spec_loader *ld, const spec_node *node, const char **name,
                      spec_mark *mark, int64_t *mask) {
  static const char *const keys[] = {"mask", NULL};
  spec_node *key[1];
  *mask = -1;
  *mark = node->mark;
  *name = node->text;
  if (node->kind == SPEC_SCALAR && node->size > 0) return true;
  if (node->kind != SPEC_MAP || node->count != 1) {
    parley__spec_mistake(ld, node->mark,
                         "'switch' is a field's name, or {name: {mask: m}}");
    return false;
  }
  *name = node->first->key->text;
  *mark = node->first->key->mark;
  if (!parley__spec_keys(ld, node->first, "a switch", keys, key)) return false;
  if (key[0] == NULL) {
    parley__spec_mistake(ld, node->first->mark, "'mask' is missing");
    return false;
  }
  return take_mask(ld, key[0], mask);
}

static spec_item *switch_block(spec_loader *ld, const spec_node *node) {
  static const char *const keys[] = {"switch", "cases", "else", NULL};
  enum { SWITCH, CASES, ELSE };
  spec_node *key[3], *child;
  spec_item *first = NULL, **tail = &first, *other;
  const char *name;
  spec_mark mark;
  int64_t mask;
  bool good;
  if (!parley__spec_keys(ld, node, "a switch", keys, key)) return NULL;
  good = switch_on(ld, key[SWITCH], &name, &mark, &mask);
  other = other_side(ld, key[ELSE]);
  if (key[CASES] == NULL || key[CASES]->kind != SPEC_MAP ||
      key[CASES]->count == 0) {
    parley__spec_mistake(ld, key[CASES] != NULL ? key[CASES]->mark : node->mark,
                         "a switch needs 'cases', a mapping from values to "
                         "fields");
    return NULL;
  }
  if (key[CASES]->count > CASES_MAX)
    parley__spec_mistake(ld, key[CASES]->mark, "more than %d cases", CASES_MAX);
  for (child = key[CASES]->first; child != NULL; child = child->next) {
    spec_item *block = parley__spec_new_item(ld, SPEC_WHEN, child->key->mark);
    block->conds =
      new_cond(ld, name, mark, PARLEY_COND_EQ, (uint32_t)child->key->size + 1);
    block->conds->mask = mask;
    block->conds->bad = !good;
    split_case(ld, child->key, block->conds);
    block->body = parley__spec_items(ld, child);
    block->is_case = child->next != NULL;
    *tail = block;
    tail = &block->other;
  }
  *tail = other;
  first->in_switch = true;
  return first;
}

spec_item *parley__spec_block(spec_loader *ld, const spec_node *node) {
  const spec_node *child;
  bool is_switch = false;
  for (child = node->first; child != NULL; child = child->next)
    if (strcmp(child->key->text, "switch") == 0) is_switch = true;
  if (ld->json) {
    parley__spec_mistake(ld, node->mark, "blocks are for the binary wire only");
    return NULL;
  }
  return is_switch ? switch_block(ld, node) : when_block(ld, node);
}

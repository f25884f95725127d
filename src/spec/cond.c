/* SPDX-License-Identifier: MIT
 *
 * Conditions: which field and values they mean, and what can be proved from
 * them. The proofs look at single comparisons of one field; what they miss
 * is reported as a mistake, never let through.
 */
#include <inttypes.h>
#include <string.h>

#include "spec/loader.h"

/* ---- finding the field ----------------------------------------------- */

static bool same_values(const spec_cond *a, const spec_cond *b) {
  uint32_t i;
  if (a->count != b->count || a->text != b->text) return false;
  for (i = 0; i < a->count; i++)
    if (a->text ? strcmp(a->values[i].text, b->values[i].text) != 0
                : a->values[i].integer != b->values[i].integer)
      return false;
  return true;
}

static bool same_cond(const spec_cond *a, const spec_cond *b) {
  return !a->bad && !b->bad && a->field == b->field && a->op == b->op &&
         a->mask == b->mask && same_values(a, b);
}

/* The operation that holds exactly where |op| does not; -1 for NOT_EMPTY,
 * whose opposite needs an operand. */
static int opposite(uint8_t op) {
  switch (op) {
    case PARLEY_COND_EQ:
      return PARLEY_COND_NE;
    case PARLEY_COND_NE:
      return PARLEY_COND_EQ;
    case PARLEY_COND_LT:
      return PARLEY_COND_GE;
    case PARLEY_COND_GE:
      return PARLEY_COND_LT;
    case PARLEY_COND_GT:
      return PARLEY_COND_LE;
    case PARLEY_COND_LE:
      return PARLEY_COND_GT;
    case PARLEY_COND_IN:
      return PARLEY_COND_NOT_IN;
    case PARLEY_COND_NOT_IN:
      return PARLEY_COND_IN;
    case PARLEY_COND_BITS:
      return PARLEY_COND_NO_BITS;
    case PARLEY_COND_NO_BITS:
      return PARLEY_COND_BITS;
    default:
      return -1;
  }
}

static spec_cond *negated(spec_loader *ld, const spec_cond *cond) {
  spec_cond *out = parley__spec_get(ld, sizeof *out);
  int op = opposite(cond->op);
  *out = *cond;
  out->next = NULL;
  if (op >= 0) {
    out->op = (uint8_t)op;
  } else {
    out->op = PARLEY_COND_EQ;
    out->count = 1;
    out->values = parley__spec_get(ld, sizeof *out->values);
    out->values[0].text = "";
  }
  return out;
}

spec_cond *parley__spec_atoms(spec_loader *ld, const spec_frame *frame,
                              bool *known) {
  const spec_item *block = frame->block;
  *known = true;
  if (block == NULL || block->kind != SPEC_WHEN) {
    *known = block == NULL;
    return NULL;
  }
  if (!frame->other) return block->conds;
  if (block->conds != NULL && block->conds->next == NULL)
    return negated(ld, block->conds);
  *known = false;
  return NULL;
}

static bool same_frame(const spec_frame *a, const spec_frame *b) {
  return a->block == b->block && a->other == b->other;
}

/* True if one of the blocks around |frame| has the condition |cond|. */
static bool implied(spec_loader *ld, const spec_cond *cond,
                    const spec_frame *frame) {
  const spec_frame *at;
  for (at = frame; at != NULL; at = at->up) {
    bool known;
    const spec_cond *atom;
    for (atom = parley__spec_atoms(ld, at, &known); atom != NULL;
         atom = atom->next)
      if (same_cond(atom, cond)) return true;
  }
  return false;
}

/* Each block around the field must be around the frame too, or have only
 * conditions that hold there. */
bool parley__spec_visible(spec_loader *ld, const spec_item *field,
                          const spec_frame *frame) {
  const spec_frame *around, *at;
  for (around = field->frame; around != NULL && around->block != NULL;
       around = around->up) {
    const spec_cond *atom;
    bool known;
    for (at = frame; at != NULL && !same_frame(at, around); at = at->up)
      ;
    if (at != NULL) continue;
    atom = parley__spec_atoms(ld, around, &known);
    if (!known) return false;
    for (; atom != NULL; atom = atom->next)
      if (!implied(ld, atom, frame)) return false;
  }
  return true;
}

static bool stands_in(const spec_item *items, const char *name) {
  const spec_item *item;
  for (item = items; item != NULL; item = item->next) {
    if (item->kind == SPEC_FIELD && strcmp(item->name, name) == 0) return true;
    if (item->kind != SPEC_FIELD &&
        (stands_in(item->body, name) || stands_in(item->other, name)))
      return true;
  }
  return false;
}

static void unknown_field(spec_loader *ld, const spec_scope *scope,
                          const spec_cond *cond) {
  const spec_scope *s;
  parley_near near;
  uint32_t i;
  if (stands_in(scope->items, cond->name)) {
    parley__spec_mistake(ld, cond->mark,
                         "the condition is on '%s', which stands later",
                         cond->name);
    return;
  }
  parley__near_init(&near, cond->name, strlen(cond->name));
  for (s = scope; s != NULL; s = s->up)
    for (i = 0; i < s->count; i++)
      parley__near_offer(&near, s->fields[i]->name);
  parley__spec_mistake(ld, cond->mark,
                       "the condition is on an unknown field '%s'%s",
                       cond->name, parley__spec_hint(ld, &near));
}

/* The earlier field that |cond| names, or NULL after a mistake. */
static spec_item *find_field(spec_loader *ld, const spec_scope *scope,
                             const spec_frame *frame, const spec_cond *cond) {
  const spec_scope *s;
  for (s = scope; s != NULL; s = s->up) {
    bool found = false;
    uint32_t i;
    for (i = s->count; i > 0; i--) {
      spec_item *field = s->fields[i - 1];
      if (strcmp(field->name, cond->name) != 0) continue;
      if (parley__spec_visible(ld, field, frame)) return field;
      found = true;
    }
    if (!found) continue;
    parley__spec_mistake(ld, cond->mark,
                         "the condition is on '%s', which is not always there",
                         cond->name);
    return NULL;
  }
  unknown_field(ld, scope, cond);
  return NULL;
}

void parley__spec_take_slot(spec_loader *ld, spec_scope *scope,
                            spec_item *field, spec_mark mark) {
  if (field->slot != PARLEY_NO_SLOT) return;
  if (*scope->nslots == PARLEY_SLOTS_MAX) {
    parley__spec_mistake(ld, mark,
                         "conditions and counts of one record look at more "
                         "than %d fields",
                         PARLEY_SLOTS_MAX);
    return;
  }
  field->slot = (*scope->nslots)++;
}

/* ---- values ---------------------------------------------------------- */

static bool op_fits(const spec_cond *cond, uint8_t kind) {
  bool equal = cond->op == PARLEY_COND_EQ || cond->op == PARLEY_COND_NE;
  bool set = cond->op == PARLEY_COND_IN || cond->op == PARLEY_COND_NOT_IN;
  if (parley__spec_is_integer(kind)) return cond->op != PARLEY_COND_NOT_EMPTY;
  if (cond->mask != -1) return false;
  if (kind == PARLEY_KIND_BOOL) return equal;
  return equal || set || cond->op == PARLEY_COND_NOT_EMPTY;
}

static const char *op_name(uint8_t op) {
  static const char *const names[] = {"eq",   "ne",   "lt",       "gt",
                                      "le",   "ge",   "in",       "not_in",
                                      "bits", "bits", "not_empty"};
  return names[op];
}

/* Reads operand |i|; false after a mistake. */
static bool take_operand(spec_loader *ld, spec_cond *cond, uint32_t i) {
  const spec_type *type = cond->field->type;
  spec_value *value = &cond->values[i];
  const spec_node *node = cond->operands[i];
  if (node == NULL) {
    value->integer = 1;
    if (type->kind == PARLEY_KIND_BOOL) return true;
    parley__spec_mistake(ld, cond->mark, "'%s' is no bool; write {%s: VALUE}",
                         cond->name, cond->name);
    return false;
  }
  if (!parley__spec_value(ld, node, type->kind, type->enumeration, cond->name,
                          value))
    return false;
  if (cond->mask != -1 && (value->integer & ~cond->mask) != 0) {
    parley__spec_mistake(
      ld, node->mark, "%" PRId64 " has bits that are not in the mask %" PRId64,
      value->integer, cond->mask);
    return false;
  }
  return true;
}

/* A bool has two values: `ne` is `eq` of the other one, which lets proofs
 * see it. */
static void settle_bool(spec_cond *cond) {
  if (cond->field->type->kind != PARLEY_KIND_BOOL) return;
  if (cond->op == PARLEY_COND_NE) {
    cond->op = PARLEY_COND_EQ;
    cond->values[0].integer = !cond->values[0].integer;
  }
}

static void bind_cond(spec_loader *ld, spec_scope *scope,
                      const spec_frame *frame, spec_cond *cond) {
  uint32_t i;
  uint8_t kind;
  if (cond->bad) return;
  cond->bad = true;
  cond->field = find_field(ld, scope, frame, cond);
  if (cond->field == NULL || cond->field->type->bad) return;
  kind = cond->field->type->kind;
  if (cond->field->type->nullable ||
      !(parley__spec_is_integer(kind) || kind == PARLEY_KIND_BOOL ||
        kind == PARLEY_KIND_STRING)) {
    parley__spec_mistake(ld, cond->mark,
                         "the condition is on '%s' (%s); it must be an "
                         "integer, bool, enum or string",
                         cond->name, parley_kind_name((parley_kind)kind));
    return;
  }
  if (!op_fits(cond, kind)) {
    parley__spec_mistake(
      ld, cond->mark, "'%s%s' does not go with '%s' (%s)",
      cond->mask != -1 && cond->op != PARLEY_COND_BITS ? "masked " : "",
      op_name(cond->op), cond->name, parley_kind_name((parley_kind)kind));
    return;
  }
  cond->text = kind == PARLEY_KIND_STRING;
  cond->values =
    parley__spec_get(ld, (cond->count + (size_t)1) * sizeof *cond->values);
  cond->bad = false;
  for (i = 0; i < cond->count; i++)
    if (!take_operand(ld, cond, i)) cond->bad = true;
  if (cond->bad) return;
  settle_bool(cond);
  parley__spec_take_slot(ld, scope, cond->field, cond->mark);
}

void parley__spec_bind_conds(spec_loader *ld, spec_scope *scope,
                             const spec_frame *frame, spec_item *block) {
  spec_cond *cond;
  for (cond = block->conds; cond != NULL; cond = cond->next)
    bind_cond(ld, scope, frame, cond);
}

/* ---- proofs ---------------------------------------------------------- */

static bool is_set(const spec_cond *cond) {
  return cond->op == PARLEY_COND_EQ || cond->op == PARLEY_COND_IN;
}

static bool listed(const spec_cond *cond, const spec_value *value, int64_t x) {
  uint32_t i;
  for (i = 0; i < cond->count; i++)
    if (cond->text ? strcmp(cond->values[i].text, value->text) == 0
                   : cond->values[i].integer == x)
      return true;
  return false;
}

/* True if |cond| holds for the value |value|, masked already if |masked|. */
static bool holds(const spec_cond *cond, const spec_value *value, bool masked) {
  int64_t x = value->integer & (masked ? -1 : cond->mask);
  int64_t y = cond->count > 0 ? cond->values[0].integer : 0;
  switch (cond->op) {
    case PARLEY_COND_EQ:
    case PARLEY_COND_IN:
      return listed(cond, value, x);
    case PARLEY_COND_NE:
    case PARLEY_COND_NOT_IN:
      return !listed(cond, value, x);
    case PARLEY_COND_LT:
      return x < y;
    case PARLEY_COND_GT:
      return x > y;
    case PARLEY_COND_LE:
      return x <= y;
    case PARLEY_COND_GE:
      return x >= y;
    case PARLEY_COND_BITS:
      return (value->integer & cond->mask) != 0;
    case PARLEY_COND_NO_BITS:
      return (value->integer & cond->mask) == 0;
    default:
      return value->text[0] != '\0';
  }
}

static bool is_bits(const spec_cond *cond) {
  return cond->op == PARLEY_COND_BITS || cond->op == PARLEY_COND_NO_BITS;
}

/* True if no value of the set |a| can pass |b|: those of an unmasked set are
 * known whole, those of a masked one as far as the mask goes. */
static bool set_against(const spec_cond *a, const spec_cond *b) {
  uint32_t i;
  if (!is_set(a)) return false;
  if (!a->text && a->mask != -1) {
    if (is_bits(b)) {
      int64_t known = a->mask & b->mask;
      for (i = 0; i < a->count; i++) {
        bool some = (a->values[i].integer & known) != 0;
        if (b->op == PARLEY_COND_NO_BITS ? !some : some || known != b->mask)
          return false;
      }
      return true;
    }
    if (a->mask != b->mask) return false;
  }
  for (i = 0; i < a->count; i++)
    if (holds(b, &a->values[i], !a->text && a->mask != -1)) return false;
  return true;
}

/* |a| leaves only values below |*high| or above |*low|. */
static bool bounds(const spec_cond *a, int64_t *low, int64_t *high) {
  int64_t y = a->count > 0 ? a->values[0].integer : 0;
  *low = INT64_MIN;
  *high = INT64_MAX;
  switch (a->op) {
    case PARLEY_COND_LT:
      if (y == INT64_MIN) return false;
      *high = y - 1;
      return true;
    case PARLEY_COND_LE:
      *high = y;
      return true;
    case PARLEY_COND_GT:
      if (y == INT64_MAX) return false;
      *low = y + 1;
      return true;
    case PARLEY_COND_GE:
      *low = y;
      return true;
    default:
      return false;
  }
}

static bool contradict(const spec_cond *a, const spec_cond *b) {
  int64_t low, high, low2, high2;
  if (a->bad || b->bad || a->field != b->field) return false;
  if (set_against(a, b) || set_against(b, a)) return true;
  if (a->text) return false;
  if (a->op == PARLEY_COND_BITS && b->op == PARLEY_COND_NO_BITS)
    return (a->mask & ~b->mask) == 0;
  if (b->op == PARLEY_COND_BITS && a->op == PARLEY_COND_NO_BITS)
    return (b->mask & ~a->mask) == 0;
  if (a->mask != b->mask || !bounds(a, &low, &high) ||
      !bounds(b, &low2, &high2))
    return false;
  return high < low2 || high2 < low;
}

bool parley__spec_exclusive(spec_loader *ld, const spec_frame *a,
                            const spec_frame *b) {
  const spec_frame *x, *y;
  for (x = a; x != NULL; x = x->up)
    for (y = b; y != NULL; y = y->up) {
      const spec_cond *p, *q, *ps, *qs;
      bool known;
      if (x->block == NULL || y->block == NULL) continue;
      if (x->block == y->block && x->other != y->other) return true;
      ps = parley__spec_atoms(ld, x, &known);
      qs = parley__spec_atoms(ld, y, &known);
      for (p = ps; p != NULL; p = p->next)
        for (q = qs; q != NULL; q = q->next)
          if (contradict(p, q)) return true;
    }
  return false;
}

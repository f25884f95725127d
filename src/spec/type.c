/* SPDX-License-Identifier: MIT
 *
 * Type expressions: i32, list<ChatLine>, map<string,i32>?, one_of<User,i32>.
 */
#include <string.h>

#include "spec/loader.h"

enum { TYPE_DEPTH_MAX = 16 };

typedef struct cursor {
  const char *text, *at;
  spec_mark mark;
  bool failed; /* one mistake an expression */
} cursor;

static spec_mark here(const cursor *c) {
  spec_mark mark = c->mark;
  mark.column += (uint32_t)(c->at - c->text);
  return mark;
}

static void skip(cursor *c) {
  while (*c->at == ' ') c->at++;
}

/* Kinds that spec files name: X(kind, text). RECORD, WHEN, OPTIONAL and
 * REFUSE are written in other ways. */
static bool find_kind(const char *name, uint8_t *kind) {
  int i;
  for (i = 0; i < PARLEY_KIND_COUNT_; i++) {
    if (i == PARLEY_KIND_RECORD || i == PARLEY_KIND_WHEN ||
        i == PARLEY_KIND_OPTIONAL || i == PARLEY_KIND_REFUSE)
      continue;
    if (strcmp(parley_kind_name((parley_kind)i), name) == 0) {
      *kind = (uint8_t)i;
      return true;
    }
  }
  return false;
}

static bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

static spec_type *parse(spec_loader *ld, cursor *c, int depth);

static void fail(spec_loader *ld, cursor *c, spec_type *type,
                 const char *text) {
  type->bad = true;
  if (!c->failed) parley__spec_mistake(ld, here(c), "%s", text);
  c->failed = true;
}

/* The types between < and >. */
static void parse_args(spec_loader *ld, cursor *c, spec_type *type, int depth) {
  spec_type **tail = &type->first;
  if (*c->at != '<') {
    fail(ld, c, type, "'<' and a type must follow here, as in list<i32>");
    return;
  }
  do {
    c->at++;
    *tail = parse(ld, c, depth + 1);
    type->bad = type->bad || (*tail)->bad;
    tail = &(*tail)->next;
    type->nargs++;
    skip(c);
  } while (*c->at == ',' && !c->failed);
  if (*c->at == '>')
    c->at++;
  else
    fail(ld, c, type, "'>' must follow here");
}

static void check_args(spec_loader *ld, cursor *c, spec_type *type) {
  const char *name = parley_kind_name((parley_kind)type->kind);
  uint32_t wanted = type->kind == PARLEY_KIND_MAP ? 2 : 1;
  if (c->failed) return;
  if (type->kind == PARLEY_KIND_ONE_OF ? type->nargs >= 2
                                       : type->nargs == wanted)
    return;
  type->bad = true;
  parley__spec_mistake(ld, type->mark, "%s takes %s", name,
                       type->kind == PARLEY_KIND_ONE_OF ? "two types or more"
                       : wanted == 2                    ? "two types"
                                                        : "one type");
}

/* Types of the other wire are refused where they stand. */
static void check_wire(spec_loader *ld, spec_type *type) {
  const char *name = parley_kind_name((parley_kind)type->kind);
  if (type->kind >= PARLEY_KIND_MAP && !ld->json)
    parley__spec_mistake(ld, type->mark, "type '%s' is for the JSON wire only",
                         name);
  else if (type->kind == PARLEY_KIND_BYTES && ld->json)
    parley__spec_mistake(ld, type->mark,
                         "type '%s' is for the binary wire only", name);
}

static spec_type *parse(spec_loader *ld, cursor *c, int depth) {
  spec_type *type = parley__spec_get(ld, sizeof *type);
  const char *start, *name;
  skip(c);
  type->mark = here(c);
  start = c->at;
  while (is_name(*c->at)) c->at++;
  name = parley__spec_copy(ld, start, (size_t)(c->at - start));
  if (c->at == start || depth > TYPE_DEPTH_MAX) {
    fail(ld, c, type,
         depth > TYPE_DEPTH_MAX ? "this type is nested too deep"
                                : "a type must stand here");
    return type;
  }
  if (find_kind(name, &type->kind)) {
    check_wire(ld, type);
    if (type->kind == PARLEY_KIND_LIST || type->kind == PARLEY_KIND_MAP ||
        type->kind == PARLEY_KIND_SET || type->kind == PARLEY_KIND_ONE_OF) {
      parse_args(ld, c, type, depth);
      check_args(ld, c, type);
    }
  } else {
    type->kind = PARLEY_KIND_RECORD;
    type->name = name;
    type->unresolved = ld->unresolved;
    ld->unresolved = type;
  }
  if (*c->at == '?') {
    if (!ld->json)
      parley__spec_mistake(ld, here(c), "'?' is for the JSON wire only");
    type->nullable = true;
    c->at++;
  }
  return type;
}

spec_type *parley__spec_type(spec_loader *ld, const char *text,
                             spec_mark mark) {
  cursor c;
  spec_type *type;
  c.text = c.at = text;
  c.mark = mark;
  c.failed = false;
  type = parse(ld, &c, 0);
  skip(&c);
  if (*c.at != '\0') fail(ld, &c, type, "the type ends here; what is this?");
  return type;
}

static void hint_types(spec_loader *ld, parley_near *near) {
  const spec_decl *decl;
  const spec_enum *e;
  int i;
  for (decl = ld->decls; decl != NULL; decl = decl->next)
    parley__near_offer(near, decl->name);
  for (e = ld->enums; e != NULL; e = e->next) parley__near_offer(near, e->name);
  for (i = 0; i < PARLEY_KIND_COUNT_; i++)
    if (i <= PARLEY_KIND_BYTES || i == PARLEY_KIND_LIST ||
        (i >= PARLEY_KIND_MAP && ld->json))
      parley__near_offer(near, parley_kind_name((parley_kind)i));
}

static void resolve_name(spec_loader *ld, spec_type *type) {
  const parley_names_entry *entry =
    parley__names_get(&ld->types, type->name, strlen(type->name));
  const spec_type_name *found = entry != NULL ? entry->ptr : NULL;
  if (found == NULL) {
    parley_near near;
    type->bad = true;
    if (ld->partial) return;
    parley__near_init(&near, type->name, strlen(type->name));
    hint_types(ld, &near);
    parley__spec_mistake(ld, type->mark, "unknown type '%s'%s", type->name,
                         parley__spec_hint(ld, &near));
  } else if (found->decl != NULL) {
    type->decl = found->decl;
  } else {
    type->enumeration = found->enumeration;
    type->kind = found->enumeration->kind;
  }
}

/* Names stand in the list last first; their mistakes are sorted anyway. */
void parley__spec_resolve(spec_loader *ld) {
  spec_type *type;
  for (type = ld->unresolved; type != NULL; type = type->unresolved)
    resolve_name(ld, type);
}

spec_enum *parley__spec_enum(spec_loader *ld, const spec_node *node) {
  const parley_names_entry *entry;
  const spec_type_name *found;
  const spec_enum *e;
  parley_near near;
  if (parley__spec_text(ld, node, "enum") == NULL) return NULL;
  entry = parley__names_get(&ld->types, node->text, node->size);
  found = entry != NULL ? entry->ptr : NULL;
  if (found != NULL && found->enumeration != NULL) return found->enumeration;
  if (ld->partial) return NULL;
  parley__near_init(&near, node->text, node->size);
  for (e = ld->enums; e != NULL; e = e->next)
    parley__near_offer(&near, e->name);
  parley__spec_mistake(ld, node->mark, "unknown enum '%s'%s", node->text,
                       parley__spec_hint(ld, &near));
  return NULL;
}

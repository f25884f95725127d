/* SPDX-License-Identifier: MIT
 *
 * Whether the indices of a schema are right. Readers trust them, so tests run
 * this on every schema made.
 */
#include <string.h>

#include "schema/builder.h"

typedef struct checker {
  const parley_schema *schema;
  parley_diag *diag;
  const char *what; /* array being looked at */
  uint32_t index;   /* its element */
} checker;

static parley_err fail(const checker *c, const char *text) {
  return parley_fail(c->diag, PARLEY_ESPEC, 0, "%s[%lu]: %s", c->what,
                     (unsigned long)c->index, text);
}

static bool is_text(const checker *c, uint32_t offset) {
  return offset < c->schema->nstrings;
}

/* True if [first, first + n) lies in an array of |size|. */
static bool is_range(uint32_t first, uint32_t n, uint32_t size) {
  return n == 0 || (first < size && n <= size - first);
}

static parley_err check_conds(const checker *c, const parley_field *field) {
  const parley_schema *s = c->schema;
  uint32_t i, k;
  if (!is_range(field->cond, field->nconds, s->nconds))
    return fail(c, "conditions out of range");
  for (i = 0; i < field->nconds; i++) {
    const parley_cond *cond = &s->conds[field->cond + i];
    if (cond->op > PARLEY_COND_NOT_EMPTY || cond->slot >= PARLEY_SLOTS_MAX ||
        cond->key >= s->nkeys)
      return fail(c, "bad condition");
    if (!is_range(cond->first, cond->count,
                  cond->text ? s->nwords : s->nnumbers))
      return fail(c, "operands out of range");
    for (k = 0; cond->text && k < cond->count; k++)
      if (!is_text(c, s->words[cond->first + k]))
        return fail(c, "operand out of range");
  }
  return PARLEY_OK;
}

/* What |type| refers to, by kind. */
static parley_err check_type(const checker *c, const parley_field *field) {
  const parley_schema *s = c->schema;
  uint32_t n = 0;
  switch (field->kind) {
    case PARLEY_KIND_RECORD:
      if (field->type >= s->nrecords) return fail(c, "no such record");
      return PARLEY_OK;
    case PARLEY_KIND_LIST:
      if (field->per == 0) return fail(c, "per is 0");
      n = 1;
      break;
    case PARLEY_KIND_SET:
      n = 1;
      break;
    case PARLEY_KIND_MAP:
      n = 2;
      break;
    case PARLEY_KIND_ONE_OF:
      n = field->nbody;
      break;
    default:
      return PARLEY_OK;
  }
  return is_range(field->type, n, s->nfields) ? PARLEY_OK
                                              : fail(c, "no such element");
}

static parley_err check_pair(const checker *c, const parley_field *field) {
  const parley_schema *s = c->schema;
  bool counted = field->count == PARLEY_COUNT_FIELD;
  if ((field->flags & PARLEY_FIELD_COUNTS) != 0 || counted) {
    const parley_field *other;
    if (field->pair >= s->nfields) return fail(c, "no such pair");
    other = &s->fields[field->pair];
    if (other->pair != c->index) return fail(c, "the pair is one-sided");
    if ((counted ? other : field)->slot == PARLEY_NO_SLOT)
      return fail(c, "the count has no slot");
  } else if ((field->flags & PARLEY_FIELD_DEFAULT) != 0) {
    if (field->pair >= s->ndefaults ||
        !is_text(c, s->defaults[field->pair].string))
      return fail(c, "no such default");
  } else if (field->pair != PARLEY_NONE) {
    return fail(c, "a pair without a reason");
  }
  return PARLEY_OK;
}

static parley_err check_fields(checker *c) {
  const parley_schema *s = c->schema;
  parley_err err = PARLEY_OK;
  c->what = "fields";
  c->index = 0;
  if (s->ninfos != s->nfields) return fail(c, "fields without infos");
  for (c->index = 0; c->index < s->nfields && err == PARLEY_OK; c->index++) {
    const parley_field *field = &s->fields[c->index];
    const parley_field_info *info = &s->infos[c->index];
    if (field->kind >= PARLEY_KIND_COUNT_) return fail(c, "no such kind");
    if (field->key != PARLEY_NONE && field->key >= s->nkeys)
      return fail(c, "no such key");
    if (field->slot != PARLEY_NO_SLOT && field->slot >= PARLEY_SLOTS_MAX)
      return fail(c, "no such slot");
    if (!is_text(c, info->doc) || !is_text(c, info->wire) ||
        !is_text(c, info->also) ||
        (info->enumeration != PARLEY_NONE && info->enumeration >= s->nenums))
      return fail(c, "bad info");
    err = check_type(c, field);
    if (err == PARLEY_OK) err = check_pair(c, field);
    if (err == PARLEY_OK) err = check_conds(c, field);
    if (err != PARLEY_OK) return err;
  }
  return PARLEY_OK;
}

/* Blocks of [first, first + n) must end inside it. */
static parley_err check_blocks(const checker *c, uint32_t first, uint32_t n) {
  uint32_t at = first, end = first + n;
  while (at < end) {
    const parley_field *field = &c->schema->fields[at++];
    if (field->kind == PARLEY_KIND_WHEN ||
        field->kind == PARLEY_KIND_OPTIONAL) {
      parley_err err;
      if (field->nbody > end - at || field->nelse > end - at - field->nbody)
        return fail(c, "a block does not end inside its record");
      err = check_blocks(c, at, field->nbody);
      if (err == PARLEY_OK)
        err = check_blocks(c, at + field->nbody, field->nelse);
      if (err != PARLEY_OK) return err;
      at += field->nbody + field->nelse;
    }
  }
  return PARLEY_OK;
}

static parley_err check_records(checker *c) {
  const parley_schema *s = c->schema;
  parley_err err = PARLEY_OK;
  c->what = "records";
  for (c->index = 0; c->index < s->nrecords; c->index++) {
    const parley_record *record = &s->records[c->index];
    if (!is_text(c, record->name) || !is_text(c, record->doc) ||
        !is_range(record->first, record->nnodes, s->nfields) ||
        record->nslots > PARLEY_SLOTS_MAX)
      return fail(c, "out of range");
    err = check_blocks(c, record->first, record->nnodes);
    if (err != PARLEY_OK) return err;
  }
  return err;
}

static parley_err check_enums(checker *c) {
  const parley_schema *s = c->schema;
  uint32_t i;
  c->what = "enums";
  for (c->index = 0; c->index < s->nenums; c->index++) {
    const parley_enum *e = &s->enums[c->index];
    if (!is_text(c, e->name) || !is_text(c, e->doc) ||
        !is_range(e->first, e->count, s->nenum_values))
      return fail(c, "out of range");
  }
  c->what = "enum_values";
  for (i = 0; i < s->nenum_values; i++) {
    const parley_enum_value *value = &s->enum_values[i];
    c->index = i;
    if (!is_text(c, value->name) || !is_text(c, value->doc) ||
        !is_text(c, value->text))
      return fail(c, "out of range");
  }
  return PARLEY_OK;
}

static parley_err check_packets(checker *c) {
  const parley_schema *s = c->schema;
  uint32_t i;
  c->what = "packets";
  c->index = 0;
  if (s->nby_name != s->npackets) return fail(c, "by_name is not complete");
  for (c->index = 0; c->index < s->npackets; c->index++) {
    const parley_packet *p = &s->packets[c->index];
    if (!is_text(c, p->name) || !is_text(c, p->header) ||
        p->record >= s->nrecords || p->realm >= s->nrealms ||
        (p->phase != PARLEY_NONE && p->phase >= s->nphases) || p->dir > 1 ||
        !is_text(c, p->summary) || !is_text(c, p->sender) ||
        !is_text(c, p->receiver) || !is_text(c, p->notes) ||
        !is_text(c, p->since) || !is_text(c, p->until) ||
        !is_range(p->replies, p->nreplies, s->nwords))
      return fail(c, "out of range");
    if (parley_schema_find(s, (parley_dir)p->dir,
                           parley_schema_text(s, p->name)) != p)
      return fail(c, "by_name does not find it");
  }
  c->what = "ids";
  for (i = 0; i < s->nids; i++) {
    c->index = i;
    if (s->ids[i].packet >= s->npackets ||
        parley_schema_find_id(s, (parley_dir)s->ids[i].dir, s->ids[i].id) !=
          &s->packets[s->ids[i].packet])
      return fail(c, "its packet is not found");
  }
  return PARLEY_OK;
}

static parley_err check_texts(checker *c) {
  const parley_schema *s = c->schema;
  c->what = "strings";
  c->index = 0;
  if (s->nstrings == 0 || s->strings[0] != '\0' ||
      s->strings[s->nstrings - 1] != '\0')
    return fail(c, "does not begin or end with NUL");
#define TEXTS(member)                                                          \
  c->what = #member;                                                           \
  for (c->index = 0; c->index < s->n##member; c->index++)                      \
    if (!is_text(c, s->member[c->index])) return fail(c, "out of range")
  TEXTS(keys);
  TEXTS(words);
  TEXTS(phases);
#undef TEXTS
  c->what = "realms";
  for (c->index = 0; c->index < s->nrealms; c->index++)
    if (!is_text(c, s->realms[c->index].name) ||
        !is_text(c, s->realms[c->index].file))
      return fail(c, "out of range");
  return PARLEY_OK;
}

parley_err parley__schema_check(const parley_schema *schema,
                                parley_diag *diag) {
  checker c;
  parley_err err;
  c.schema = schema;
  c.diag = diag;
  err = check_texts(&c);
  if (err == PARLEY_OK) err = check_fields(&c);
  if (err == PARLEY_OK) err = check_records(&c);
  if (err == PARLEY_OK) err = check_enums(&c);
  if (err == PARLEY_OK) err = check_packets(&c);
  return err;
}

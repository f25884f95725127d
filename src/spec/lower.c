/* SPDX-License-Identifier: MIT
 *
 * A spec without mistakes into the arrays of a schema. Nodes of a record must
 * stand together, so each record takes its nodes first and fills them then;
 * elements and unnamed records come behind.
 */
#include <string.h>

#include "spec/loader.h"

static void settle(spec_loader *ld) {
  if (ld->builder.err != PARLEY_OK) parley__spec_out_of_memory(ld);
}

static uint32_t text(spec_loader *ld, const char *words) {
  return words == NULL
           ? 0
           : parley__builder_string(&ld->builder, words, strlen(words));
}

/* ---- conditions ------------------------------------------------------ */

static void lower_cond(spec_loader *ld, const spec_cond *from, uint32_t index) {
  parley_builder *b = &ld->builder;
  uint32_t first, i;
  uint32_t key =
    parley__builder_key(b, from->field->name, strlen(from->field->name));
  first = from->text ? parley__builder_add_words(b, from->count)
                     : parley__builder_add_numbers(b, from->count);
  for (i = 0; i < from->count; i++) {
    uint32_t word = from->text ? text(ld, from->values[i].text) : 0;
    settle(ld);
    if (from->text)
      b->words[first + i] = word;
    else
      b->numbers[first + i] = from->values[i].integer;
  }
  settle(ld);
  b->conds[index].op = from->op;
  b->conds[index].text = from->text;
  b->conds[index].slot = from->field->slot;
  b->conds[index].key = key;
  b->conds[index].mask = from->mask;
  b->conds[index].first = from->count > 0 ? first : 0;
  b->conds[index].count = from->count;
}

/* Stores the conditions in |node|. */
static void lower_conds(spec_loader *ld, const spec_cond *conds,
                        uint32_t node) {
  const spec_cond *cond;
  uint32_t n = 0, first;
  for (cond = conds; cond != NULL; cond = cond->next) n++;
  if (n == 0) return;
  first = parley__builder_add_conds(&ld->builder, n);
  settle(ld);
  ld->builder.fields[node].cond = first;
  ld->builder.fields[node].nconds = (uint16_t)n;
  for (cond = conds; cond != NULL; cond = cond->next)
    lower_cond(ld, cond, first++);
}

/* ---- nodes ----------------------------------------------------------- */

/* Takes |n| nodes and gives them what "nothing" is. */
static uint32_t add_nodes(spec_loader *ld, uint32_t n) {
  parley_builder *b = &ld->builder;
  uint32_t first = parley__builder_add_fields(b, n), i;
  parley__builder_add_infos(b, n);
  settle(ld);
  for (i = first; i < first + n; i++) {
    b->fields[i].key = b->fields[i].type = b->fields[i].pair = PARLEY_NONE;
    b->fields[i].cond = PARLEY_NONE;
    b->fields[i].slot = PARLEY_NO_SLOT;
    b->fields[i].per = 1;
    b->infos[i].enumeration = PARLEY_NONE;
  }
  return first;
}

/* Numbers the items of a record from |node| on; returns the next number. */
static uint32_t number_items(spec_item *items, uint32_t node) {
  spec_item *item;
  for (item = items; item != NULL; item = item->next) {
    item->node = node++;
    if (item->kind == SPEC_FIELD || item->kind == SPEC_REFUSE) continue;
    node = number_items(item->body, node);
    node = number_items(item->other, node);
  }
  return node;
}

static uint32_t count_items(const spec_item *items) {
  const spec_item *item;
  uint32_t n = 0;
  for (item = items; item != NULL; item = item->next) {
    n++;
    if (item->kind != SPEC_FIELD && item->kind != SPEC_REFUSE)
      n += count_items(item->body) + count_items(item->other);
  }
  return n;
}

static void lower_body(spec_loader *ld, spec_body *body, uint32_t record,
                       uint16_t flags);

/* Fills kind, type and enum of |node|, whose elements are added behind. */
static void lower_type(spec_loader *ld, const spec_type *type, uint32_t node) {
  parley_builder *b = &ld->builder;
  const spec_type *arg;
  uint32_t first;
  b->fields[node].kind = type->kind;
  if (type->nullable) b->fields[node].flags |= PARLEY_FIELD_NULLABLE;
  if (type->enumeration != NULL)
    b->infos[node].enumeration = type->enumeration->index;
  if (type->kind == PARLEY_KIND_LIST || type->kind == PARLEY_KIND_BYTES)
    b->fields[node].count = ld->json ? PARLEY_COUNT_NONE : PARLEY_COUNT_I32;
  if (type->decl != NULL) {
    b->fields[node].type = type->decl->record;
  } else if (type->body != NULL) {
    uint32_t record = parley__builder_add_records(b, 1);
    settle(ld);
    b->fields[node].type = record;
    lower_body(ld, type->body, record, PARLEY_RECORD_INLINE);
  } else if (type->nargs > 0) {
    first = add_nodes(ld, type->nargs);
    b->fields[node].type = first;
    if (type->kind == PARLEY_KIND_ONE_OF) b->fields[node].nbody = type->nargs;
    for (arg = type->first; arg != NULL; arg = arg->next)
      lower_type(ld, arg, first++);
  }
}

static void lower_default(spec_loader *ld, const spec_item *item) {
  parley_builder *b = &ld->builder;
  uint32_t index, word;
  if ((item->flags & PARLEY_FIELD_DEFAULT) == 0) return;
  index = parley__builder_add_defaults(b, 1);
  word = text(ld, item->preset_value.text);
  settle(ld);
  b->fields[item->node].pair = index;
  b->defaults[index].integer = item->preset_value.integer;
  b->defaults[index].number = item->preset_value.number;
  if (item->type->kind == PARLEY_KIND_STRING) b->defaults[index].string = word;
}

static void lower_field(spec_loader *ld, const spec_item *item) {
  parley_builder *b = &ld->builder;
  uint32_t node = item->node;
  uint32_t key = parley__builder_key(b, item->name, strlen(item->name));
  uint32_t doc = text(ld, item->doc), wire = text(ld, item->wire);
  uint32_t also = text(ld, item->also);
  settle(ld);
  b->fields[node].key = key;
  b->fields[node].flags = item->flags;
  b->fields[node].slot = item->slot;
  b->fields[node].per = item->per_count;
  b->infos[node].doc = doc;
  b->infos[node].wire = wire;
  b->infos[node].also = also;
  b->infos[node].since = item->since;
  b->infos[node].until = item->until;
  if (item->pair != NULL) b->fields[node].pair = item->pair->node;
  lower_default(ld, item);
  lower_conds(ld, item->pair_conds, node);
  lower_type(ld, item->type, node);
  b->fields[node].count = item->count_kind;
}

static void lower_items(spec_loader *ld, const spec_item *items) {
  const spec_item *item;
  for (item = items; item != NULL; item = item->next) {
    parley_field *field = &ld->builder.fields[item->node];
    if (item->kind == SPEC_FIELD) {
      lower_field(ld, item);
      continue;
    }
    field->kind = item->kind == SPEC_WHEN       ? PARLEY_KIND_WHEN
                  : item->kind == SPEC_OPTIONAL ? PARLEY_KIND_OPTIONAL
                                                : PARLEY_KIND_REFUSE;
    field->nbody = count_items(item->body);
    field->nelse = count_items(item->other);
    lower_conds(ld, item->conds, item->node);
    lower_items(ld, item->body);
    lower_items(ld, item->other);
  }
}

/* Fills |record|; its name and doc are the caller's. */
static void lower_body(spec_loader *ld, spec_body *body, uint32_t record,
                       uint16_t flags) {
  uint32_t n = count_items(body->items);
  uint32_t first = add_nodes(ld, n);
  ld->builder.records[record].first = first;
  ld->builder.records[record].nnodes = n;
  ld->builder.records[record].nslots = body->nslots;
  ld->builder.records[record].flags = flags;
  number_items(body->items, first);
  lower_items(ld, body->items);
}

/* ---- enums, types, packets ------------------------------------------- */

static void lower_enum(spec_loader *ld, const spec_enum *e) {
  parley_builder *b = &ld->builder;
  const spec_enum_value *value;
  uint32_t index = parley__builder_add_enums(b, 1);
  uint32_t first = parley__builder_add_enum_values(b, e->count);
  uint32_t name = text(ld, e->name), doc = text(ld, e->doc);
  settle(ld);
  b->enums[index].name = name;
  b->enums[index].doc = doc;
  b->enums[index].first = first;
  b->enums[index].count = e->count;
  b->enums[index].kind = e->kind;
  b->enums[index].open = e->open;
  b->enums[index].no_null = e->no_null;
  for (value = e->values; value != NULL; value = value->next, first++) {
    uint32_t value_name = text(ld, value->name);
    uint32_t value_doc = text(ld, value->doc);
    uint32_t value_text = text(ld, value->text);
    settle(ld);
    b->enum_values[first].name = value_name;
    b->enum_values[first].doc = value_doc;
    b->enum_values[first].text = value_text;
    b->enum_values[first].since = value->since;
    b->enum_values[first].number = value->number;
  }
}

/* Records of named types come first, so that each can refer to each. */
static void lower_types(spec_loader *ld) {
  parley_builder *b = &ld->builder;
  spec_decl *decl;
  uint32_t first = parley__builder_add_records(b, ld->ndecls), at = first;
  settle(ld);
  for (decl = ld->decls; decl != NULL; decl = decl->next) decl->record = at++;
  for (decl = ld->decls; decl != NULL; decl = decl->next) {
    uint32_t name = text(ld, decl->name), doc = text(ld, decl->doc);
    settle(ld);
    b->records[decl->record].name = name;
    b->records[decl->record].doc = doc;
    lower_body(ld, &decl->body, decl->record, 0);
  }
}

static void lower_replies(spec_loader *ld, const spec_packet *from,
                          uint32_t index) {
  parley_builder *b = &ld->builder;
  const spec_node *child;
  uint32_t first, n;
  if (from->replies == NULL || from->replies->count == 0) return;
  n = from->replies->count;
  first = parley__builder_add_words(b, n);
  b->packets[index].replies = first;
  b->packets[index].nreplies = n;
  for (child = from->replies->first; child != NULL; child = child->next) {
    uint32_t word = text(ld, child->text);
    settle(ld);
    b->words[first++] = word;
  }
}

static void make_secret(spec_item *items) {
  spec_item *item;
  for (item = items; item != NULL; item = item->next) {
    if (item->kind == SPEC_FIELD) {
      item->flags |= PARLEY_FIELD_SECRET;
    } else {
      make_secret(item->body);
      make_secret(item->other);
    }
  }
}

static void lower_packet(spec_loader *ld, spec_packet *from) {
  parley_builder *b = &ld->builder;
  uint32_t index = parley__builder_add_packets(b, 1), record;
  parley_packet packet;
  if (from->twin != NULL) {
    record = from->twin->record;
  } else if (from->type != NULL) {
    record = from->type->decl->record;
  } else {
    if (from->secret) make_secret(from->body.items);
    record = parley__builder_add_records(b, 1);
    settle(ld);
    lower_body(ld, &from->body, record, 0);
  }
  from->record = record;
  memset(&packet, 0, sizeof packet);
  packet.name = text(ld, from->name);
  packet.header = text(ld, from->header);
  packet.record = record;
  packet.realm = from->realm;
  packet.phase = from->phase;
  packet.summary = text(ld, from->summary);
  packet.sender = text(ld, from->sender);
  packet.receiver = text(ld, from->receiver);
  packet.notes = text(ld, from->notes);
  packet.since = text(ld, from->since);
  packet.until = text(ld, from->until);
  packet.dir = from->dir;
  packet.flags = from->flags;
  settle(ld);
  b->packets[index] = packet;
  lower_replies(ld, from, index);
  if (from->has_id) {
    uint32_t number = parley__builder_add_ids(b, 1);
    settle(ld);
    b->ids[number].packet = index;
    b->ids[number].id = from->id;
    b->ids[number].dir = from->dir;
  }
}

static void lower_names(spec_loader *ld) {
  parley_builder *b = &ld->builder;
  uint32_t i;
  b->name = text(ld, ld->name);
  b->revision = text(ld, ld->revision);
  b->doc = text(ld, ld->doc);
  b->wire = ld->json ? PARLEY_WIRE_JSON : PARLEY_WIRE_BINARY;
  b->version = ld->json && ld->version == 0 ? 1 : ld->version;
  parley__builder_add_phases(b, ld->nphases);
  parley__builder_add_realms(b, ld->nrealms);
  for (i = 0; i < ld->nphases; i++) {
    uint32_t name = text(ld, ld->phases[i]);
    settle(ld);
    b->phases[i] = name;
  }
  for (i = 0; i < ld->nrealms; i++) {
    uint32_t name = text(ld, ld->realms[i].name);
    uint32_t file = text(ld, ld->realms[i].file);
    settle(ld);
    b->realms[i].name = name;
    b->realms[i].file = file;
  }
}

parley_err parley__spec_lower(spec_loader *ld, parley_schema **out) {
  const spec_enum *e;
  spec_packet *packet;
  parley__builder_init(&ld->builder, ld->alloc);
  ld->has_builder = true;
  lower_names(ld);
  for (e = ld->enums; e != NULL; e = e->next) lower_enum(ld, e);
  lower_types(ld);
  for (packet = ld->packet_list; packet != NULL; packet = packet->next)
    lower_packet(ld, packet);
  return parley__builder_finish(&ld->builder, out);
}

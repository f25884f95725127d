/* SPDX-License-Identifier: MIT
 *
 * What a schema says about itself, as Lua tables: for pages in the terminal,
 * for the emitters and for tools.
 */
#include <string.h>

#include "codec/cond.h"
#include "lua/lparley.h"

static void set_text(lua_State *L, const parley_schema *schema,
                     const char *name, uint32_t offset) {
  if (offset == 0) return;
  lua_pushstring(L, parley_schema_text(schema, offset));
  lua_setfield(L, -2, name);
}

static void set_int(lua_State *L, const char *name, int64_t value) {
  lparley_push_i64(L, value);
  lua_setfield(L, -2, name);
}

static void set_flag(lua_State *L, const char *name, bool value) {
  if (!value) return;
  lua_pushboolean(L, 1);
  lua_setfield(L, -2, name);
}

static void push_nodes(lua_State *L, const parley_schema *schema,
                       uint32_t first, uint32_t n);

/* Sets "type" (text as in the spec) and what belongs to it: "of" (element),
 * "record" (fields of an unnamed record), "named" (a type's name). */
static void set_type(lua_State *L, const parley_schema *schema, uint32_t node) {
  const parley_field *field = &schema->fields[node];
  const parley_field_info *info = &schema->infos[node];
  static const char *const counts[] = {NULL, "i32",   "i16",
                                       "u8", "field", "rest"};
  luaL_checkstack(L, 12, "too many nested types");
  lua_pushstring(L, parley_kind_name((parley_kind)field->kind));
  lua_setfield(L, -2, "kind");
  if (info->enumeration != PARLEY_NONE)
    set_text(L, schema, "enum", schema->enums[info->enumeration].name);
  if (counts[field->count] != NULL) {
    lua_pushstring(L, counts[field->count]);
    lua_setfield(L, -2, "count");
  }
  if (field->per > 1) set_int(L, "per", field->per);
  if (field->count == PARLEY_COUNT_FIELD) {
    lua_pushstring(L,
                   parley_schema_key(schema, schema->fields[field->pair].key));
    lua_setfield(L, -2, "counted_by");
  }
  if (field->kind == PARLEY_KIND_RECORD) {
    const parley_record *record = &schema->records[field->type];
    if (record->name != 0) {
      set_text(L, schema, "named", record->name);
    } else {
      push_nodes(L, schema, record->first, record->nnodes);
      lua_setfield(L, -2, "record");
    }
  } else if (field->kind == PARLEY_KIND_LIST ||
             field->kind == PARLEY_KIND_SET) {
    lua_newtable(L);
    set_type(L, schema, field->type);
    lua_setfield(L, -2, "of");
  } else if (field->kind == PARLEY_KIND_MAP) {
    lua_newtable(L);
    set_type(L, schema, field->type);
    lua_setfield(L, -2, "key");
    lua_newtable(L);
    set_type(L, schema, field->type + 1);
    lua_setfield(L, -2, "of");
  } else if (field->kind == PARLEY_KIND_ONE_OF) {
    uint32_t i;
    lua_newtable(L);
    for (i = 0; i < field->nbody; i++) {
      lua_newtable(L);
      set_type(L, schema, field->type + i);
      lua_rawseti(L, -2, (int)i + 1);
    }
    lua_setfield(L, -2, "one_of");
  }
}

static void set_default(lua_State *L, const parley_schema *schema,
                        const parley_field *field) {
  const parley_default *value = &schema->defaults[field->pair];
  switch ((parley_kind)field->kind) {
    case PARLEY_KIND_F32:
    case PARLEY_KIND_F64:
      lua_pushnumber(L, value->number);
      break;
    case PARLEY_KIND_STRING:
      lua_pushstring(L, parley_schema_text(schema, value->string));
      break;
    case PARLEY_KIND_BOOL:
      lua_pushboolean(L, value->integer != 0);
      break;
    default:
      lparley_push_i64(L, value->integer);
      break;
  }
  lua_setfield(L, -2, "default");
}

static void push_field(lua_State *L, const parley_schema *schema,
                       uint32_t node) {
  const parley_field *field = &schema->fields[node];
  const parley_field_info *info = &schema->infos[node];
  lua_newtable(L);
  lua_pushstring(L, parley_schema_key(schema, field->key));
  lua_setfield(L, -2, "name");
  set_type(L, schema, node);
  set_text(L, schema, "doc", info->doc);
  set_text(L, schema, "wire", info->wire);
  set_text(L, schema, "also", info->also);
  if (info->since != 0) set_int(L, "since", info->since);
  if (info->until != 0) set_int(L, "until_version", info->until);
  set_flag(L, "secret", (field->flags & PARLEY_FIELD_SECRET) != 0);
  set_flag(L, "nullable", (field->flags & PARLEY_FIELD_NULLABLE) != 0);
  set_flag(L, "optional", (field->flags & PARLEY_FIELD_OPTIONAL) != 0);
  if (field->flags & PARLEY_FIELD_DEFAULT) set_default(L, schema, field);
  if (field->flags & PARLEY_FIELD_COUNTS) {
    lua_pushstring(L,
                   parley_schema_key(schema, schema->fields[field->pair].key));
    lua_setfield(L, -2, "count_of");
  }
}

/* One comparison: {field, op, mask, values}. */
static void push_cond(lua_State *L, const parley_schema *schema,
                      const parley_cond *cond) {
  static const char *const ops[] = {"eq",   "ne",      "lt",       "gt",
                                    "le",   "ge",      "in",       "not_in",
                                    "bits", "no_bits", "not_empty"};
  uint32_t i;
  lua_newtable(L);
  lua_pushstring(L, parley_schema_key(schema, cond->key));
  lua_setfield(L, -2, "field");
  lua_pushstring(L, ops[cond->op]);
  lua_setfield(L, -2, "op");
  if (cond->mask != -1) set_int(L, "mask", cond->mask);
  lua_createtable(L, (int)cond->count, 0);
  for (i = 0; i < cond->count; i++) {
    uint32_t operand = cond->first + i;
    if (cond->text)
      lua_pushstring(L, parley_schema_text(schema, schema->words[operand]));
    else
      lparley_push_i64(L, schema->numbers[operand]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "values");
}

/* A block: {block = "when", cond = text, conds = comparisons that must all
 * hold, fields = ..., otherwise = ...}. */
static void push_block(lua_State *L, const parley_schema *schema,
                       uint32_t node) {
  const parley_field *field = &schema->fields[node];
  uint32_t i;
  lua_newtable(L);
  lua_pushstring(L, parley_kind_name((parley_kind)field->kind));
  lua_setfield(L, -2, "block");
  if (field->kind == PARLEY_KIND_WHEN) {
    char text[256];
    parley__conds_text(schema, field->cond, field->nconds, text, sizeof text);
    lua_pushstring(L, text);
    lua_setfield(L, -2, "cond");
    lua_createtable(L, field->nconds, 0);
    for (i = 0; i < field->nconds; i++) {
      push_cond(L, schema, &schema->conds[field->cond + i]);
      lua_rawseti(L, -2, (int)i + 1);
    }
    lua_setfield(L, -2, "conds");
  }
  push_nodes(L, schema, node + 1, field->nbody);
  lua_setfield(L, -2, "fields");
  if (field->nelse > 0) {
    push_nodes(L, schema, node + 1 + field->nbody, field->nelse);
    lua_setfield(L, -2, "otherwise");
  }
}

static void push_nodes(lua_State *L, const parley_schema *schema,
                       uint32_t first, uint32_t n) {
  uint32_t stop = first + n;
  int i = 1;
  luaL_checkstack(L, 12, "too many nested blocks");
  lua_newtable(L);
  while (first < stop) {
    const parley_field *field = &schema->fields[first];
    if (field->kind == PARLEY_KIND_WHEN ||
        field->kind == PARLEY_KIND_OPTIONAL) {
      push_block(L, schema, first);
      first += field->nbody + field->nelse;
    } else if (field->kind == PARLEY_KIND_REFUSE) {
      lua_newtable(L);
      lua_pushliteral(L, "error");
      lua_setfield(L, -2, "block");
    } else {
      push_field(L, schema, first);
    }
    lua_rawseti(L, -2, i++);
    first++;
  }
}

/*** What the spec says about the packet, without its fields.
@function packet:info
@treturn table name, dir, id, header, realm, file, phase, since, summary,
sender, receiver, notes, replies, unverified */
static int packet_info(lua_State *L) {
  lparley_packet *self = lparley_check_packet(L, 1);
  const parley_schema *schema = self->schema;
  const parley_packet *packet = self->packet;
  uint16_t id;
  uint32_t i;
  lua_newtable(L);
  set_text(L, schema, "name", packet->name);
  set_text(L, schema, "header", packet->header);
  set_text(L, schema, "summary", packet->summary);
  set_text(L, schema, "sender", packet->sender);
  set_text(L, schema, "receiver", packet->receiver);
  set_text(L, schema, "notes", packet->notes);
  set_text(L, schema, "since", packet->since);
  set_text(L, schema, "until", packet->until);
  lua_pushstring(L, parley_dir_name((parley_dir)packet->dir));
  lua_setfield(L, -2, "dir");
  if (packet->realm != PARLEY_NONE) {
    set_text(L, schema, "realm", schema->realms[packet->realm].name);
    set_text(L, schema, "file", schema->realms[packet->realm].file);
  }
  if (packet->phase != PARLEY_NONE)
    set_text(L, schema, "phase", schema->phases[packet->phase]);
  if (parley_schema_id(schema, packet, &id) == PARLEY_OK) set_int(L, "id", id);
  set_flag(L, "unverified", (packet->flags & PARLEY_PACKET_UNVERIFIED) != 0);
  set_flag(L, "args", (packet->flags & PARLEY_PACKET_ARGS) != 0);
  set_flag(L, "free", (packet->flags & PARLEY_PACKET_FREE) != 0);
  lua_createtable(L, (int)packet->nreplies, 0);
  for (i = 0; i < packet->nreplies; i++) {
    lua_pushstring(
      L, parley_schema_text(schema, schema->words[packet->replies + i]));
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "replies");
  return 1;
}

/*** The packet's fields and blocks, in wire order.
@function packet:layout
@treturn table list of {name, kind, doc, ...} and {block, fields, ...}
@treturn string name of the type that is the body, or nil */
static int packet_layout(lua_State *L) {
  lparley_packet *self = lparley_check_packet(L, 1);
  const parley_record *record = &self->schema->records[self->packet->record];
  push_nodes(L, self->schema, record->first, record->nnodes);
  if (record->name == 0) return 1;
  lua_pushstring(L, parley_schema_text(self->schema, record->name));
  return 2;
}

/*** The named types.
@function schema:types
@treturn table list of {name, doc, fields} */
static int schema_types(lua_State *L) {
  const parley_schema *schema = lparley_check_schema(L, 1)->schema;
  uint32_t i;
  int n = 1;
  lua_newtable(L);
  for (i = 0; i < schema->nrecords; i++) {
    const parley_record *record = &schema->records[i];
    if (record->name == 0) continue;
    lua_newtable(L);
    set_text(L, schema, "name", record->name);
    set_text(L, schema, "doc", record->doc);
    push_nodes(L, schema, record->first, record->nnodes);
    lua_setfield(L, -2, "fields");
    lua_rawseti(L, -2, n++);
  }
  return 1;
}

/*** The enums.
@function schema:enums
@treturn table list of {name, doc, kind, open, values = {{name, number, text,
doc}}} */
static int schema_enums(lua_State *L) {
  const parley_schema *schema = lparley_check_schema(L, 1)->schema;
  uint32_t i, k;
  lua_newtable(L);
  for (i = 0; i < schema->nenums; i++) {
    const parley_enum *e = &schema->enums[i];
    lua_newtable(L);
    set_text(L, schema, "name", e->name);
    set_text(L, schema, "doc", e->doc);
    lua_pushstring(L, parley_kind_name((parley_kind)e->kind));
    lua_setfield(L, -2, "kind");
    set_flag(L, "open", e->open != 0);
    set_flag(L, "no_null", e->no_null != 0);
    lua_newtable(L);
    for (k = 0; k < e->count; k++) {
      const parley_enum_value *value = &schema->enum_values[e->first + k];
      lua_newtable(L);
      set_text(L, schema, "name", value->name);
      set_text(L, schema, "doc", value->doc);
      set_text(L, schema, "text", value->text);
      if (value->since != 0) set_int(L, "since", value->since);
      set_int(L, "number", value->number);
      lua_rawseti(L, -2, (int)k + 1);
    }
    lua_setfield(L, -2, "values");
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/*** The protocol itself.
@function schema:info
@treturn table name, revision, doc, wire, phases, realms */
static int schema_info(lua_State *L) {
  const parley_schema *schema = lparley_check_schema(L, 1)->schema;
  uint32_t i;
  lua_newtable(L);
  set_text(L, schema, "name", schema->name);
  set_text(L, schema, "revision", schema->revision);
  set_text(L, schema, "doc", schema->doc);
  lua_pushstring(L, schema->wire == PARLEY_WIRE_JSON ? "json" : "binary");
  lua_setfield(L, -2, "wire");
  if (schema->version != 0) set_int(L, "version", schema->version);
  lua_newtable(L);
  for (i = 0; i < schema->nphases; i++) {
    lua_pushstring(L, parley_schema_text(schema, schema->phases[i]));
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "phases");
  lua_newtable(L);
  for (i = 0; i < schema->nrealms; i++) {
    lua_newtable(L);
    set_text(L, schema, "name", schema->realms[i].name);
    set_text(L, schema, "file", schema->realms[i].file);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "realms");
  return 1;
}

/* Adds |funcs| to the methods of the class |name|. */
static void add_methods(lua_State *L, const char *name, const luaL_Reg *funcs) {
  luaL_getmetatable(L, name);
  lua_getfield(L, -1, "__index");
  lparley_setfuncs(L, funcs);
  lua_pop(L, 2);
}

void lparley_open_reflect(lua_State *L) {
  static const luaL_Reg packets[] = {
    {"info", packet_info}, {"layout", packet_layout}, {NULL, NULL}};
  static const luaL_Reg schemas[] = {{"info", schema_info},
                                     {"types", schema_types},
                                     {"enums", schema_enums},
                                     {NULL, NULL}};
  add_methods(L, LPARLEY_PACKET, packets);
  add_methods(L, LPARLEY_SCHEMA, schemas);
}

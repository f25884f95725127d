/* SPDX-License-Identifier: MIT
 *
 * The arrays of a schema, number by number: what the emitter of src/gen
 * writes down.
 */
#include "lua/lparley.h"

/* X(member) of each row, in the order of the struct. */
/* clang-format off */
#define FIELD_ROW(X)                                                           \
  X(kind) X(count) X(flags) X(key) X(type) X(pair) X(slot) X(per) X(min_size)  \
  X(cond) X(nconds) X(reserved) X(nbody) X(nelse)
#define INFO_ROW(X) X(doc) X(wire) X(also) X(since) X(until) X(enumeration)
#define COND_ROW(X) X(op) X(text) X(slot) X(key) X(mask) X(first) X(count)
#define RECORD_ROW(X)                                                          \
  X(name) X(first) X(nnodes) X(nkeys) X(min_size) X(nslots) X(flags) X(doc)
#define ENUM_ROW(X)                                                            \
  X(name) X(doc) X(first) X(count) X(kind) X(open) X(no_null) X(reserved)
#define ENUM_VALUE_ROW(X) X(name) X(doc) X(number) X(text) X(since)
#define REALM_ROW(X) X(name) X(file)
#define PACKET_ROW(X)                                                          \
  X(name) X(header) X(record) X(realm) X(phase) X(summary) X(sender)           \
  X(receiver) X(notes) X(since) X(until) X(replies) X(nreplies) X(dir)         \
  X(flags) X(reserved)
#define NUMBER_ROW(X) X(packet) X(id) X(dir) X(reserved)
/* clang-format on */

/* A 64-bit number as text: no Lua rounds it. */
static void push_number(lua_State *L, int64_t value) {
  char text[24];
  snprintf(text, sizeof text, "%lld", (long long)value);
  lua_pushstring(L, text);
}

#define PUSH_MEMBER(member)                                                    \
  push_number(L, (int64_t)row->member);                                        \
  lua_rawseti(L, -2, ++n);

/* Pushes the rows of one array of structs as a list of lists. */
#define PUSH_ROWS(array, row_type, ROW)                                        \
  static void push_##array(lua_State *L, const parley_schema *schema) {        \
    uint32_t i;                                                                \
    lua_createtable(L, (int)schema->n##array, 0);                              \
    for (i = 0; i < schema->n##array; i++) {                                   \
      const row_type *row = &schema->array[i];                                 \
      int n = 0;                                                               \
      lua_newtable(L);                                                         \
      ROW(PUSH_MEMBER)                                                         \
      lua_rawseti(L, -2, (int)i + 1);                                          \
    }                                                                          \
  }

PUSH_ROWS(fields, parley_field, FIELD_ROW)
PUSH_ROWS(infos, parley_field_info, INFO_ROW)
PUSH_ROWS(conds, parley_cond, COND_ROW)
PUSH_ROWS(records, parley_record, RECORD_ROW)
PUSH_ROWS(enums, parley_enum, ENUM_ROW)
PUSH_ROWS(enum_values, parley_enum_value, ENUM_VALUE_ROW)
PUSH_ROWS(realms, parley_realm, REALM_ROW)
PUSH_ROWS(packets, parley_packet, PACKET_ROW)
PUSH_ROWS(ids, parley_number, NUMBER_ROW)

/* Pushes an array of plain numbers as a list of texts. */
#define PUSH_NUMBERS(array)                                                    \
  static void push_##array(lua_State *L, const parley_schema *schema) {        \
    uint32_t i;                                                                \
    lua_createtable(L, (int)schema->n##array, 0);                              \
    for (i = 0; i < schema->n##array; i++) {                                   \
      push_number(L, (int64_t)schema->array[i]);                               \
      lua_rawseti(L, -2, (int)i + 1);                                          \
    }                                                                          \
  }

PUSH_NUMBERS(keys)
PUSH_NUMBERS(words)
PUSH_NUMBERS(numbers)
PUSH_NUMBERS(phases)
PUSH_NUMBERS(by_name)

static void push_strings(lua_State *L, const parley_schema *schema) {
  lua_pushlstring(L, schema->strings, schema->nstrings);
}

static void push_defaults(lua_State *L, const parley_schema *schema) {
  uint32_t i;
  lua_newtable(L);
  for (i = 0; i < schema->ndefaults; i++) {
    const parley_default *row = &schema->defaults[i];
    char text[40];
    snprintf(text, sizeof text, "%a", row->number); /* exact */
    lua_newtable(L);
    push_number(L, row->integer);
    lua_rawseti(L, -2, 1);
    lua_pushstring(L, text);
    lua_rawseti(L, -2, 2);
    push_number(L, row->string);
    lua_rawseti(L, -2, 3);
    push_number(L, row->reserved);
    lua_rawseti(L, -2, 4);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

/*** All arrays of the schema, for the emitter of compiled-in schemas.
@function schema:raw
@treturn table of arrays by name, in `order`; rows are lists of number texts */
static int schema_raw(lua_State *L) {
  const parley_schema *schema = lparley_check_schema(L, 1)->schema;
  int n = 0;
  lua_newtable(L);
#define PUSH_ARRAY(type, member)                                               \
  push_##member(L, schema);                                                    \
  lua_setfield(L, -2, #member);
  PARLEY_SCHEMA_ARRAYS(PUSH_ARRAY)
  lua_newtable(L);
#define PUSH_NAME(type, member)                                                \
  lua_newtable(L);                                                             \
  lua_pushliteral(L, #member);                                                 \
  lua_setfield(L, -2, "name");                                                 \
  lua_pushliteral(L, #type);                                                   \
  lua_setfield(L, -2, "type");                                                 \
  push_number(L, schema->n##member);                                           \
  lua_setfield(L, -2, "count");                                                \
  lua_rawseti(L, -2, ++n);
  PARLEY_SCHEMA_ARRAYS(PUSH_NAME)
  lua_setfield(L, -2, "order");
  lua_newtable(L);
  n = 0;
#define PUSH_HEAD(member)                                                      \
  push_number(L, schema->member);                                              \
  lua_rawseti(L, -2, ++n);
  PUSH_HEAD(name)
  PUSH_HEAD(revision)
  PUSH_HEAD(doc)
  PUSH_HEAD(wire)
  PUSH_HEAD(version)
  lua_setfield(L, -2, "head");
  return 1;
}

void lparley_open_raw(lua_State *L) {
  luaL_getmetatable(L, LPARLEY_SCHEMA);
  lua_getfield(L, -1, "__index");
  lua_pushcfunction(L, schema_raw);
  lua_setfield(L, -2, "raw");
  lua_pop(L, 2);
}

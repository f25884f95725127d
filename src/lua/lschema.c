/* SPDX-License-Identifier: MIT
 *
 * Schemas and packets as userdata. A schema's user value is its key table:
 * the field names, interned once, at [key index + 1], and the packet objects
 * made so far at [-1 - packet index].
 */
#include <stdlib.h>
#include <string.h>

#include "lua/lparley.h"

lparley_schema *lparley_check_schema(lua_State *L, int index) {
  lparley_schema *self = luaL_checkudata(L, index, LPARLEY_SCHEMA);
  if (self->schema == NULL) luaL_argerror(L, index, "the schema is closed");
  return self;
}

const char lparley_packet_magic = 0;

lparley_packet *lparley_check_packet(lua_State *L, int index) {
  lparley_packet *self = lua_touserdata(L, index);
  if (self != NULL && lua_rawlen(L, index) == sizeof *self &&
      self->magic == &lparley_packet_magic)
    return self;
  return luaL_checkudata(L, index, LPARLEY_PACKET); /* raises */
}

lparley_hold *lparley_hold_take(lparley_hold *hold) {
  if (hold != NULL) hold->count++;
  return hold;
}

void lparley_hold_drop(lparley_hold *hold) {
  if (hold == NULL || --hold->count > 0) return;
  parley_schema_free(hold->owned);
  parley_free(NULL, hold, sizeof *hold);
}

/* Makes the key table and gives it to the schema object on top. */
static void set_keys(lua_State *L, const parley_schema *schema) {
  uint32_t i;
  lua_createtable(L, (int)schema->nkeys, 8);
  for (i = 0; i < schema->nkeys; i++) {
    lua_pushstring(L, parley_schema_key(schema, i));
    lua_rawseti(L, -2, (int)i + 1);
  }
  lparley_setuservalue(L, -2);
}

void lparley_push_packet(lua_State *L, int index, const parley_packet *packet) {
  lparley_schema *self = lua_touserdata(L, index);
  int cached = -1 - (int)(packet - self->schema->packets);
  lparley_packet *object;
  index = lparley_abs(L, index);
  lparley_getuservalue(L, index);
  lua_rawgeti(L, -1, cached);
  if (lua_isnil(L, -1)) {
    lua_pop(L, 1);
    object = lparley_newudata(L, sizeof *object, LPARLEY_PACKET);
    object->magic = &lparley_packet_magic;
    object->schema = self->schema;
    object->packet = packet;
    lua_pushvalue(L, -2);
    lparley_setuservalue(L, -2);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, cached);
    /* The key table also keeps the schema itself alive. */
    lua_pushvalue(L, index);
    lua_rawseti(L, -3, 0);
  }
  lua_remove(L, -2);
}

/*** The compiled-in protocol.
@function protocol
@tparam string name "nitro"
@treturn schema or nil, message, code */
static int core_protocol(lua_State *L) {
  const char *name = luaL_checkstring(L, 1);
  lparley_schema *self = lparley_newudata(L, sizeof *self, LPARLEY_SCHEMA);
  parley_diag diag;
  self->schema = parley_protocol(name);
  if (self->schema == NULL)
    return lparley_push_err(
      L, parley_fail(&diag, PARLEY_ENOENT, 0, "no protocol '%s'", name), &diag);
  set_keys(L, self->schema);
  return 1;
}

struct reader {
  lua_State *L;
  int fn; /* stack index of the function that gives a file's text */
};

/* Asks the Lua function for a file. It runs protected: an error in it must
 * not unwind the loader, and counts as "no such file". */
static parley_err read_file(void *ud, const char *path, parley_buf *out) {
  struct reader *reader = ud;
  lua_State *L = reader->L;
  parley_err err = PARLEY_ENOENT;
  lua_pushvalue(L, reader->fn);
  lua_pushstring(L, path);
  if (lua_pcall(L, 1, 1, 0) == 0 && lua_type(L, -1) == LUA_TSTRING) {
    size_t size;
    const char *text = lua_tolstring(L, -1, &size);
    err = parley_buf_append(out, text, size);
  }
  lua_pop(L, 1);
  return err;
}

/*** Loads a spec.
@function load_spec
@tparam string root path of the root file
@tparam function read path to text, nil for no such file
@treturn schema, or nil, the mistakes (a line each), "ESPEC" */
static int core_load_spec(lua_State *L) {
  const char *root = luaL_checkstring(L, 1);
  parley_buf *messages;
  lparley_schema *self;
  struct reader reader;
  parley_err err;
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  self = lparley_newudata(L, sizeof *self, LPARLEY_SCHEMA);
  messages = lparley_scratch(L);
  reader.L = L;
  reader.fn = 2;
  self->hold = parley_calloc(NULL, sizeof *self->hold);
  if (self->hold == NULL) return lparley_push_err(L, PARLEY_ENOMEM, NULL);
  self->hold->count = 1;
  err = parley_spec_load(root, read_file, &reader, NULL, &self->hold->owned,
                         messages);
  if (err == PARLEY_OK) {
    self->schema = self->hold->owned;
    set_keys(L, self->schema);
    return 1;
  }
  if (messages->size == 0) {
    parley_diag diag;
    parley_fail(&diag, err, 0, "%s: %s", root, parley_strerror(err));
    return lparley_push_err(L, err, &diag);
  }
  lua_pushnil(L);
  lua_pushlstring(L, (const char *)messages->data, messages->size);
  lua_pushstring(L, parley_err_name(err));
  return 3;
}

static int schema_gc(lua_State *L) {
  lparley_schema *self = luaL_checkudata(L, 1, LPARLEY_SCHEMA);
  lparley_hold_drop(self->hold);
  self->hold = NULL;
  self->schema = NULL;
  return 0;
}

static int schema_tostring(lua_State *L) {
  lparley_schema *self = lparley_check_schema(L, 1);
  lua_pushfstring(L, "parley.schema: %s (%d packets)",
                  parley_schema_text(self->schema, self->schema->name),
                  (int)self->schema->npackets);
  return 1;
}

/* Finds the packet that argument |index| names (name, header or number) in
 * direction |dir|; NULL with |diag| filled. */
static const parley_packet *find_packet(lua_State *L, int index,
                                        const parley_schema *schema,
                                        parley_dir dir, parley_diag *diag) {
  const parley_packet *packet;
  const char *name, *near;
  if (lua_type(L, index) == LUA_TNUMBER) {
    lua_Number id = lua_tonumber(L, index);
    packet = id >= 0 && id <= 65535
               ? parley_schema_find_id(schema, dir, (uint16_t)id)
               : NULL;
    if (packet == NULL)
      parley_fail(diag, PARLEY_ENOENT, 0, "no %s packet has the number %.14g",
                  parley_dir_name(dir), (double)id);
    return packet;
  }
  name = luaL_checkstring(L, index);
  packet = parley_schema_find(schema, dir, name);
  if (packet == NULL) {
    near = parley_schema_near(schema, dir, name);
    parley_fail(diag, PARLEY_ENOENT, 0, "no %s packet '%s'%s%s%s",
                parley_dir_name(dir), name, near ? ", did you mean '" : "",
                near ? near : "", near ? "'?" : "");
  }
  return packet;
}

/*** Finds a packet by name, header or number.
@function schema:packet
@tparam string|number name
@tparam[opt] string dir "c2s" or "s2c"; without it the only one of that name
@treturn packet or nil, message, code */
static int schema_packet(lua_State *L) {
  lparley_schema *self = lparley_check_schema(L, 1);
  const parley_packet *packet;
  parley_diag diag;
  if (lua_isnoneornil(L, 3)) {
    const parley_packet *other;
    packet = find_packet(L, 2, self->schema, PARLEY_C2S, &diag);
    other = find_packet(L, 2, self->schema, PARLEY_S2C, &diag);
    if (packet != NULL && other != NULL)
      return luaL_error(L, "packet '%s' is there in both directions",
                        lua_tostring(L, 2));
    if (packet == NULL) packet = other;
  } else {
    packet = find_packet(L, 2, self->schema, lparley_check_dir(L, 3), &diag);
  }
  if (packet == NULL) return lparley_push_err(L, PARLEY_ENOENT, &diag);
  lparley_push_packet(L, 1, packet);
  return 1;
}

/*** All packets, in the spec's order.
@function schema:packets
@treturn table list of packets */
static int schema_packets(lua_State *L) {
  lparley_schema *self = lparley_check_schema(L, 1);
  uint32_t i;
  lua_createtable(L, (int)self->schema->npackets, 0);
  for (i = 0; i < self->schema->npackets; i++) {
    lparley_push_packet(L, 1, &self->schema->packets[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

static const parley_packet *packet_argument(lua_State *L, lparley_schema *self,
                                            parley_diag *diag) {
  return find_packet(L, 3, self->schema, lparley_check_dir(L, 2), diag);
}

/* Calls |method| of the packet that arguments 2 and 3 name with what follows
 * them. */
static int call_packet(lua_State *L, const parley_packet *packet,
                       const char *method) {
  lparley_push_packet(L, 1, packet);
  lua_replace(L, 3);
  lua_remove(L, 1);
  lua_remove(L, 1);
  lua_getfield(L, 1, method);
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

/*** Decodes a payload.
@function schema:decode
@tparam string dir
@tparam number|string packet number, name or header
@tparam string bytes payload, without length and number
@tparam[opt] table options {only = {paths}, limits = {}}
@treturn table fields, string rest; or nil, message, code, path, offset */
static int schema_decode(lua_State *L) {
  lparley_schema *self = lparley_check_schema(L, 1);
  parley_diag diag;
  const parley_packet *packet = packet_argument(L, self, &diag);
  if (packet == NULL) return lparley_push_err(L, PARLEY_ENOENT, &diag);
  return call_packet(L, packet, "decode");
}

/*** Encodes a table; raises an error that names the field on a mistake.
@function schema:encode
@tparam string dir
@tparam number|string packet
@tparam table fields
@tparam[opt] string rest bytes behind the last field
@treturn string payload */
static int schema_encode(lua_State *L) {
  lparley_schema *self = lparley_check_schema(L, 1);
  parley_diag diag;
  const parley_packet *packet = packet_argument(L, self, &diag);
  if (packet == NULL) return luaL_error(L, "%s", diag.text);
  return call_packet(L, packet, "encode");
}

/*** True if both have the same content.
@function schema:equal */
static int schema_equal(lua_State *L) {
  lua_pushboolean(L, parley_schema_equal(lparley_check_schema(L, 1)->schema,
                                         lparley_check_schema(L, 2)->schema));
  return 1;
}

void lparley_open_schema(lua_State *L) {
  static const luaL_Reg methods[] = {
    {"packet", schema_packet}, {"packets", schema_packets},
    {"decode", schema_decode}, {"encode", schema_encode},
    {"equal", schema_equal},   {NULL, NULL}};
  static const luaL_Reg metas[] = {
    {"__gc", schema_gc}, {"__tostring", schema_tostring}, {NULL, NULL}};
  lparley_class(L, LPARLEY_SCHEMA, methods, metas);
  lua_pushcfunction(L, core_protocol);
  lua_setfield(L, -2, "protocol");
  lua_pushcfunction(L, core_load_spec);
  lua_setfield(L, -2, "load_spec");
}

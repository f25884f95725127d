/* SPDX-License-Identifier: MIT
 *
 * Numbers of packets: a revision of the protocol. The user value is the
 * schema object.
 */
#include "lua/lparley.h"

typedef struct lparley_idmap {
  parley_idmap *map;
  lparley_hold *hold;
} lparley_idmap;

parley_idmap *lparley_check_idmap(lua_State *L, int index) {
  return ((lparley_idmap *)luaL_checkudata(L, index, LPARLEY_IDMAP))->map;
}

/* Pushes an object without map for the schema object at |schema|. */
static lparley_idmap *new_idmap(lua_State *L, int schema) {
  lparley_idmap *self;
  schema = lparley_abs(L, schema);
  self = lparley_newudata(L, sizeof *self, LPARLEY_IDMAP);
  lua_newtable(L);
  lua_pushvalue(L, schema);
  lua_rawseti(L, -2, 1);
  lparley_setuservalue(L, -2);
  self->hold =
    lparley_hold_take(((lparley_schema *)lua_touserdata(L, schema))->hold);
  return self;
}

/*** A new map with the numbers of the default revision.
@function schema:ids
@treturn idmap */
static int schema_ids(lua_State *L) {
  lparley_schema *schema = lparley_check_schema(L, 1);
  lparley_idmap *self = new_idmap(L, 1);
  self->map = parley_idmap_new(schema->schema, NULL);
  if (self->map == NULL) return lparley_raise(L, PARLEY_ENOMEM, NULL);
  return 1;
}

void lparley_push_idmap(lua_State *L, int schema, const parley_idmap *map) {
  lparley_idmap *self = new_idmap(L, schema);
  self->map = parley_idmap_copy(map);
  if (self->map == NULL) lparley_raise(L, PARLEY_ENOMEM, NULL);
}

static int idmap_gc(lua_State *L) {
  lparley_idmap *self = luaL_checkudata(L, 1, LPARLEY_IDMAP);
  parley_idmap_free(self->map);
  lparley_hold_drop(self->hold);
  self->map = NULL;
  self->hold = NULL;
  return 0;
}

/* Pushes the schema object of the map at index 1. */
static const parley_schema *push_schema(lua_State *L) {
  lparley_getuservalue(L, 1);
  lua_rawgeti(L, -1, 1);
  lua_remove(L, -2);
  return lparley_check_schema(L, -1)->schema;
}

/*** The packet with a number.
@function ids:packet
@tparam string dir
@tparam number id
@treturn packet or nil */
static int idmap_packet(lua_State *L) {
  parley_idmap *map = lparley_check_idmap(L, 1);
  parley_dir dir = lparley_check_dir(L, 2);
  lua_Integer id = luaL_checkinteger(L, 3);
  const parley_packet *packet =
    id >= 0 && id <= 65535 ? parley_idmap_packet(map, dir, (uint16_t)id) : NULL;
  push_schema(L);
  if (packet == NULL) return 0;
  lparley_push_packet(L, lua_gettop(L), packet);
  return 1;
}

/*** The number of a packet.
@function ids:id
@tparam packet packet
@treturn number or nil */
static int idmap_id(lua_State *L) {
  parley_idmap *map = lparley_check_idmap(L, 1);
  uint16_t id;
  if (!parley_idmap_id(map, lparley_check_packet(L, 2)->packet, &id)) return 0;
  lua_pushinteger(L, id);
  return 1;
}

/*** Gives a packet another number.
@function ids:set
@tparam packet packet
@tparam number id 0 to 65535 */
static int idmap_set(lua_State *L) {
  parley_idmap *map = lparley_check_idmap(L, 1);
  lparley_packet *packet = lparley_check_packet(L, 2);
  lua_Integer id = luaL_checkinteger(L, 3);
  parley_err err;
  luaL_argcheck(L, id >= 0 && id <= 65535, 3, "0 to 65535 expected");
  err = parley_idmap_set(map, packet->packet, (uint16_t)id);
  if (err != PARLEY_OK) return lparley_raise(L, err, NULL);
  return 0;
}

/*** Reads a revision file into the map.
@function ids:load
@tparam string path for messages
@tparam string text
@treturn true; or nil, the mistakes (a line each), "ESPEC" */
static int idmap_load(lua_State *L) {
  parley_idmap *map = lparley_check_idmap(L, 1);
  const char *path = luaL_checkstring(L, 2);
  parley_slice text = lparley_check_slice(L, 3);
  const parley_schema *schema = push_schema(L);
  parley_buf *messages = lparley_scratch(L);
  parley_err err = parley_spec_load_revision(path, text, schema, map, messages);
  if (err == PARLEY_OK) {
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushnil(L);
  lua_pushlstring(L, (const char *)messages->data, messages->size);
  lua_pushstring(L, parley_err_name(err));
  return 3;
}

void lparley_open_idmap(lua_State *L) {
  static const luaL_Reg methods[] = {{"packet", idmap_packet},
                                     {"id", idmap_id},
                                     {"set", idmap_set},
                                     {"load", idmap_load},
                                     {NULL, NULL}};
  static const luaL_Reg metas[] = {{"__gc", idmap_gc}, {NULL, NULL}};
  lparley_class(L, LPARLEY_IDMAP, methods, metas);
  luaL_getmetatable(L, LPARLEY_SCHEMA);
  lua_getfield(L, -1, "__index");
  lua_pushcfunction(L, schema_ids);
  lua_setfield(L, -2, "ids");
  lua_pop(L, 2);
}

/* SPDX-License-Identifier: MIT
 *
 * JSON without a schema, by the rules of JavaScript, and the objects that say
 * what a Lua value can not: this table is an array, these are bytes.
 */
#include <string.h>

#include "lua/lparley.h"

/* ---- arrays ---------------------------------------------------------- */

void lparley_mark_array(lua_State *L) {
  luaL_getmetatable(L, LPARLEY_ARRAY);
  lua_setmetatable(L, -2);
}

/*** Marks a table as a JSON array, which matters where a free-form value is
an empty one.
@function array
@tparam[opt] table list default: a new one
@treturn table the same */
static int core_array(lua_State *L) {
  if (lua_isnoneornil(L, 1)) {
    lua_settop(L, 0);
    lua_newtable(L);
  }
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  lparley_mark_array(L);
  return 1;
}

/* ---- bytes ----------------------------------------------------------- */

typedef struct binary {
  size_t size;
  uint8_t data[1]; /* of |size| bytes */
} binary;

void lparley_push_binary(lua_State *L, parley_slice bytes) {
  binary *self = lparley_newudata(L, offsetof(binary, data) + bytes.size + 1,
                                  LPARLEY_BINARY);
  self->size = bytes.size;
  if (bytes.size > 0) memcpy(self->data, bytes.data, bytes.size);
}

bool lparley_is_binary(lua_State *L, int index, parley_slice *bytes) {
  const binary *self = lparley_testudata(L, index, LPARLEY_BINARY);
  if (self == NULL) return false;
  bytes->data = self->data;
  bytes->size = self->size;
  return true;
}

/*** Says that a string is bytes, which travel as an attachment.
@function binary
@tparam string bytes
@treturn binary tostring(b) and b:bytes() are the bytes, #b is their number */
static int core_binary(lua_State *L) {
  parley_slice bytes;
  lua_settop(L, 1);
  if (!lparley_is_binary(L, 1, &bytes)) {
    luaL_checktype(L, 1, LUA_TSTRING); /* a number is no bytes */
    lparley_push_binary(L, lparley_check_slice(L, 1));
  }
  return 1;
}

/*** The bytes of an object that core.binary made; tostring gives them, too.
@function binary:bytes
@treturn string */
static int binary_bytes(lua_State *L) {
  const binary *self = luaL_checkudata(L, 1, LPARLEY_BINARY);
  lua_pushlstring(L, (const char *)self->data, self->size);
  return 1;
}

static int binary_length(lua_State *L) {
  const binary *self = luaL_checkudata(L, 1, LPARLEY_BINARY);
  lua_pushinteger(L, (lua_Integer)self->size);
  return 1;
}

static int binary_equal(lua_State *L) {
  parley_slice a, b;
  lua_pushboolean(L, lparley_is_binary(L, 1, &a) &&
                       lparley_is_binary(L, 2, &b) && parley_slice_eq(a, b));
  return 1;
}

/* ---- attachments ----------------------------------------------------- */

void lparley_take_attachments(lua_State *L, int index,
                              parley_decode_options *options) {
  parley_slice *slices;
  uint32_t n, i;
  luaL_checktype(L, index, LUA_TTABLE);
  n = (uint32_t)lua_rawlen(L, index);
  slices = lua_newuserdata(L, (n + 1) * sizeof *slices);
  for (i = 0; i < n; i++) {
    lua_rawgeti(L, index, (int)i + 1); /* the table keeps it alive */
    if (lua_type(L, -1) == LUA_TSTRING)
      slices[i].data = (const uint8_t *)lua_tolstring(L, -1, &slices[i].size);
    else if (!lparley_is_binary(L, -1, &slices[i]))
      luaL_error(L, "attachments: a list of strings expected");
    lua_pop(L, 1);
  }
  options->attachments = slices;
  options->nattachments = n;
}

void lparley_give_attachments(lua_State *L, int index, uint32_t first,
                              parley_attachments *list) {
  uint32_t i;
  for (i = first; i < list->count; i++) {
    lua_pushlstring(L, (const char *)list->items[i].data, list->items[i].size);
    lua_rawseti(L, index, (int)i + 1);
  }
  parley_attachments_clear(list);
}

/* ---- texts ----------------------------------------------------------- */

/*** Reads a JSON text as JavaScript does.
@function json_decode
@tparam string text
@tparam[opt] table attachments list of strings: placeholders become bytes
@treturn value null is core.null, arrays are as if core.array had made them; or
nil, message, code, offset */
static int core_json_decode(lua_State *L) {
  parley_slice in = lparley_check_slice(L, 1);
  parley_decode_options options = {0};
  parley_diag diag;
  parley_err err;
  lua_settop(L, 2);
  if (!lua_isnil(L, 2)) lparley_take_attachments(L, 2, &options);
  err = lparley_decode_any(L, &options, in, &diag);
  if (err == PARLEY_OK) return 1;
  lparley_push_err(L, err, &diag);
  lua_pushinteger(L, (lua_Integer)diag.offset);
  return 4;
}

/*** Writes a value as JSON.stringify of JavaScript does.
@function json_encode
@tparam value value nil is null
@tparam[opt] table attachments list to which bytes are appended
@treturn string text; raises on what JSON can not hold */
static int core_json_encode(lua_State *L) {
  parley_encode_options options = {0};
  parley_attachments *list = NULL;
  uint32_t first = 0, i;
  parley_buf *out = lparley_scratch(L);
  parley_diag diag;
  parley_err err = PARLEY_OK;
  luaL_checkany(L, 1);
  lua_settop(L, 2);
  diag.code = PARLEY_OK;
  if (!lua_isnil(L, 2)) {
    luaL_checktype(L, 2, LUA_TTABLE);
    first = (uint32_t)lua_rawlen(L, 2);
    list = options.attachments = lparley_attachments(L);
    /* Those that are in the list already only count. */
    for (i = 0; i < first && err == PARLEY_OK; i++)
      err = parley_attachments_add(list, parley_slice_of(""));
  }
  lua_pushvalue(L, 1);
  if (err == PARLEY_OK) err = lparley_encode_any(L, &options, out, &diag);
  if (err != PARLEY_OK) return lparley_raise(L, err, &diag);
  if (list != NULL) lparley_give_attachments(L, 2, first, list);
  lua_pushlstring(L, (const char *)out->data, out->size);
  return 1;
}

void lparley_open_json(lua_State *L) {
  static const luaL_Reg methods[] = {{"bytes", binary_bytes}, {NULL, NULL}};
  static const luaL_Reg metas[] = {{"__tostring", binary_bytes},
                                   {"__len", binary_length},
                                   {"__eq", binary_equal},
                                   {NULL, NULL}};
  static const luaL_Reg funcs[] = {{"array", core_array},
                                   {"binary", core_binary},
                                   {"json_decode", core_json_decode},
                                   {"json_encode", core_json_encode},
                                   {NULL, NULL}};
  luaL_newmetatable(L, LPARLEY_ARRAY);
  lua_pop(L, 1);
  lparley_class(L, LPARLEY_BINARY, methods, metas);
  lparley_setfuncs(L, funcs);
}
